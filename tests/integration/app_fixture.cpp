// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/integration/app_fixture.h"

#include "app/activity/record_store.h"

using namespace Qt::StringLiterals;

namespace tests {

App::App(const QStringList &sandboxOptions, const Detour &detour, net::ProxyChoice proxies)
    : box(sandboxOptions),
      disk(data.filePath(u"data/test.sqlite"_s), {activity::store::schema(), clients::store::schema()}),
      environment(core::readEnvironmentFile(detour ? detour(box.environmentFile()) : box.environmentFile()).value()),
      recorder(&disk, environment.name),
      http(net::Http::create(environment.caFile, net::Http::usualWidth, std::move(proxies)).value()),
      browser(environment.caFile, {}),
      session(environment, *http, browser.opener(), [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); }),
      api(http.get(), &session, environment.platformBase), requests(&api, environment), accesses(&api, environment),
      journal(&disk, environment.name), clients(&api, &journal)
{
    requests.keepActivityIn(&recorder);
    accesses.keepActivityIn(&recorder);
    journal.keepActivityIn(&recorder);
}

App::~App()
{
    clients.end();
    http->close();
    static_cast<void>(QTest::qWaitFor([this] { return http->isIdle(); }));
}

bool App::signIn(const QString &person)
{
    browser.choose(person);
    const auto signedIn = finish(session.signIn({}, {}));
    if (!signedIn || !*signedIn)
        return false;
    const auto found = finish(altinn::authorisedParties(&api, altinn::PartyFunction::Any, {}));
    if (!found || !*found)
        return false;
    parties.clear();
    for (const domain::Party &party : std::as_const((*found)->items)) {
        if (party.isOrganisation() && !party.isDeleted)
            parties.append(party);
    }
    const signin::Capabilities may = session.capabilities();
    requests::DeskRights rights;
    rights.mayList = may.mayListRequests;
    rights.mayReadById = may.mayReadRequestById;
    rights.mayApprove = may.mayDecide;
    rights.mayForward = may.mayDecide;
    rights.mayDecideChanges = may.mayDecideChanges;
    rights.mayReject = may.mayReject;
    rights.mayCheck = may.mayCheckDelegation;
    rights.mayReadRegister = may.mayReadRegister;
    requests.begin(rights, parties, parties);
    accesses.begin(accesses::AccessRights{may.mayDeleteAccess, may.mayDeleteClientAccess, may.mayReadRegister,
                                          may.mayCreateAccess, may.mayCheckDelegation});
    clients.begin(clients::ClientRights{may.mayReadClients, may.mayEditClients, may.mayReadOwnOrganisation,
                                        may.mayEditOwnOrganisation},
                  parties, domain::PartyUuid(session.userParty()));
    return QTest::qWaitFor([this] { return !requests.inbox()->isLoading(); }, 30'000);
}

domain::Party App::party(const QString &name) const
{
    for (const domain::Party &party : parties) {
        if (party.name == name)
            return party;
    }
    return {};
}

void App::fault(const QString &pathContains, QJsonObject how, int times)
{
    how.insert(u"server"_s, u"altinn"_s);
    how.insert(u"pathContains"_s, pathContains);
    how.insert(u"times"_s, times);
    QVERIFY(!box.control("POST", u"/faults"_s, how).isNull());
}

QString App::statusOf(const domain::RequestId &id)
{
    for (const QJsonValue &request : state().value(u"requests"_s).toArray()) {
        if (request[u"id"_s].toString() == id.toString())
            return request[u"status"_s].toString();
    }
    return {};
}

bool App::hasAccess(const domain::RequestId &id)
{
    for (const QJsonValue &access : state().value(u"systemAccesses"_s).toArray()) {
        if (access[u"id"_s].toString() == id.toString())
            return true;
    }
    return false;
}

QSet<QString> App::clientsOf(domain::SystemAccessId access)
{
    QSet<QString> found;
    for (const QJsonValue &delegation : state().value(u"delegations"_s).toArray()) {
        if (delegation[u"systemAccessId"_s].toString() != access.toString())
            continue;
        for (const QJsonValue &client : delegation[u"clients"_s].toArray())
            found.insert(client.toString());
    }
    return found;
}

int App::calls(const QString &method, const QString &pathContains)
{
    int count = 0;
    const QJsonObject log = box.control("GET", u"/log"_s).toObject();
    for (const QJsonValue &call : log.value(u"calls"_s).toArray())
        count += call[u"method"_s].toString() == method && call[u"path"_s].toString().contains(pathContains) ? 1 : 0;
    return count;
}

domain::SystemAccessId App::newOwnAccess(const QString &title)
{
    const QJsonObject now = state();
    QString vendor;
    QString organisation;
    for (const QJsonValue &each : now.value(u"systemAccesses"_s).toArray()) {
        if (each[u"kind"_s] == u"standard"_s)
            vendor = each[u"systemId"_s].toString().section(u'_', 0, 0);
    }
    for (const QJsonValue &person : now.value(u"people"_s).toArray()) {
        if (person[u"name"_s] == u"STADIG KONSERT"_s)
            organisation = person[u"organisations"_s][0][u"orgNo"_s].toString();
    }
    const QJsonValue made = box.control("POST", u"/requests"_s,
                                        {{u"partyOrgNo"_s, organisation},
                                         {u"systemId"_s, vendor + u"_fjordlonn"_s},
                                         {u"integrationTitle"_s, title},
                                         {u"packages"_s, QJsonArray{u"lonn"_s}},
                                         {u"resources"_s, QJsonArray{u"ske-skattekort"_s}}});
    box.control("POST", u"/decide"_s, {{u"id"_s, made[u"id"_s]}, {u"action"_s, u"approve"_s}});
    return domain::SystemAccessId(QUuid::fromString(made[u"id"_s].toString()));
}

domain::SystemAccessId App::newClientAccess(const QString &organisationNumber)
{
    const domain::RequestId id = newRequest(u"agent"_s, organisationNumber);
    box.control("POST", u"/decide"_s, {{u"id"_s, id.toString()}, {u"action"_s, u"approve"_s}});
    return domain::SystemAccessId(id.uuid());
}

QJsonObject App::accessState(domain::SystemAccessId id)
{
    for (const QJsonValue &access : state().value(u"systemAccesses"_s).toArray()) {
        if (access[u"id"_s].toString() == id.toString())
            return access.toObject();
    }
    return {};
}

bool App::hazard(const QString &kind, const QString &member, const QString &id, QJsonObject more)
{
    more.insert(u"kind"_s, kind);
    more.insert(member, id);
    return !box.control("POST", u"/hazards"_s, more).isNull();
}

domain::RequestId App::newRequest(const QString &kind, const QString &organisationNumber)
{
    const QJsonValue made =
        box.control("POST", u"/requests"_s, {{u"kind"_s, kind}, {u"partyOrgNo"_s, organisationNumber}});
    return domain::RequestId(QUuid::fromString(made[u"id"_s].toString()));
}

} // namespace tests
