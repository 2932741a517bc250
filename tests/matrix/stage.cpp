// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/matrix/stage.h"

#include "app/activity/record_store.h"

using namespace Qt::StringLiterals;

namespace matrix {

namespace {

constexpr int longest = 60'000;                            // milliseconds
constexpr std::chrono::milliseconds shortPatience(1200);   // of a call, where a fault waits for its end
constexpr std::chrono::milliseconds usualPatience(30'000); // what the app has by itself

const auto organisationOfManager = "TILFELDIG SUBTIL APE"_L1;
const auto organisationOfOthers = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

QStringList withDefaults(QStringList options)
{
    if (!options.contains(u"--clients"_s))
        options += {u"--clients"_s, u"40"_s};
    return options;
}

} // namespace

Stage::Stage(const QString &person, const QStringList &sandboxOptions, const QStringList &proxyOptions)
    : faulty(person, withDefaults(sandboxOptions), proxyOptions), app(faulty.app), m_person(person)
{
    m_isSet = app.session.state() == signin::Session::State::SignedIn && stageWork();
}

domain::Party Stage::party() const
{
    return app.party(m_person == manager ? organisationOfManager : organisationOfOthers);
}

bool Stage::waitFor(const std::function<bool()> &condition)
{
    return QTest::qWaitFor(condition, longest);
}

bool Stage::clear()
{
    tests::FaultProxyProcess &proxy = *faulty.proxy;
    app.http->waitAtMost(usualPatience);
    proxy.control("DELETE", u"/rules"_s);
    proxy.control("POST", u"/recycle"_s, {{u"every"_s, 0}});
    proxy.control("POST", u"/certificate"_s, {{u"kind"_s, u"good"_s}});
    proxy.control("DELETE", u"/connections"_s);
    proxy.control("POST", u"/release"_s);
    if (app.session.state() == signin::Session::State::SignedIn)
        return true;
    return app.signIn(m_person);
}

void Stage::spoil(const Column &column, const Strike &strike)
{
    tests::FaultProxyProcess &proxy = *faulty.proxy;
    if (column.waits)
        app.http->waitAtMost(shortPatience);
    switch (column.kind) {
    case Column::Kind::None:
        return;
    case Column::Kind::Fault: {
        QJsonObject order = column.order;
        for (auto member = strike.where.begin(); member != strike.where.end(); ++member)
            order.insert(member.key(), member.value());
        if (proxy.control("POST", u"/rules"_s, order).isNull())
            qFatal("the fault proxy refuses an order");
        return;
    }
    case Column::Kind::Certificate:
        proxy.control("POST", u"/certificate"_s, {{u"kind"_s, column.certificate}});
        proxy.control("DELETE", u"/connections"_s);
        return;
    case Column::Kind::Recycling:
        proxy.control("POST", u"/recycle"_s, column.order);
        return;
    }
}

bool Stage::faultMetACall()
{
    const QJsonArray rules = faulty.proxy->control("GET", u"/rules"_s)[u"rules"_s].toArray();
    return !rules.isEmpty() && rules.constBegin()->toObject().value(u"matched"_s).toInt() > 0;
}

bool Stage::stageWork()
{
    const signin::Capabilities may = app.session.capabilities();
    if (may.mayReadRequestById) {
        const requests::InboxRow row = opened(domain::RequestKind::Own, newRequest(domain::RequestKind::Own));
        const auto review = app.finish(app.requests.review(row, {}));
        if (!review || !*review)
            return false;
        m_read = **review;
        app.requests.noteOpened(m_read);
        m_obstacle = app.requests.obstacle(m_read.row, requests::Decision::Reject);
    }
    if (may.mayReadClients && m_person != manager) {
        m_access = newAccess(true);
        const auto lists = app.finish(app.clients.lists(m_access.id, party(), {}));
        if (!lists || !*lists || (*lists)->available.size() < 3)
            return false;
        QList<domain::ClientId> marked;
        for (const domain::Client &client : (*lists)->available.mid(0, 3))
            marked.append(client.id);
        m_marks.stage(marked, clients::Staged::Add);
    }
    return true;
}

QString Stage::lostWork()
{
    if (!m_read.row.request.id.isNull()) {
        const auto opened = app.requests.openedReview(m_read.row.request.id);
        if (!opened || opened->lines.size() != m_read.lines.size())
            return u"the request that was read is no longer known as read"_s;
        if (app.requests.obstacle(opened->row, requests::Decision::Reject) != m_obstacle)
            return u"the request that was read can no longer be decided as before"_s;
    }
    if (!m_access.id.isNull()) {
        const auto lists = app.finish(app.clients.lists(m_access.id, party(), {}));
        if (!lists || !*lists)
            return u"the lists that clients are marked in cannot be read"_s;
        const clients::Plan plan = makePlan(**lists, m_marks);
        if (plan.adds.size() != 3 || plan.removes.size() + plan.unknown.size() + plan.needless.size() != 0)
            return u"the marks do not mean the same any more"_s;
    }
    return {};
}

requests::InboxRow Stage::opened(domain::RequestKind kind, domain::RequestId id)
{
    requests::ConfirmLink link;
    link.kind = kind;
    link.id = id;
    const auto found = app.finish(app.requests.open(link, {}));
    return found && *found ? **found : requests::InboxRow();
}

domain::RequestId Stage::newRequest(domain::RequestKind kind)
{
    return app.newRequest(kind == domain::RequestKind::Own ? u"standard"_s : u"agent"_s, party().organisationNumber);
}

domain::RequestId Stage::newChange()
{
    const QJsonValue made = app.box.control("POST", u"/change-requests"_s,
                                            {{u"systemAccessId"_s, app.newOwnAccess().toString()},
                                             {u"requiredRights"_s, QJsonArray{u"app_nav_oppfolgingsplan"_s}},
                                             {u"unwantedRights"_s, QJsonArray{u"ske-skattekort"_s}},
                                             {u"requiredPackages"_s, QJsonArray{u"sykefravaer"_s}},
                                             {u"unwantedPackages"_s, QJsonArray{u"lonn"_s}}});
    return domain::RequestId(QUuid::fromString(made[u"id"_s].toString()));
}

domain::SystemAccess Stage::newAccess(bool forClients)
{
    const domain::SystemAccessId id = forClients ? app.newClientAccess(party().organisationNumber) : app.newOwnAccess();
    const auto list = app.finish(app.accesses.list(party(), {}));
    if (list && *list) {
        for (const domain::SystemAccess &access : std::as_const((*list)->items)) {
            if (access.id == id)
                return access;
        }
    }
    return {};
}

QJsonObject Stage::stateOf(const QString &list, const QString &id)
{
    for (const QJsonValue &each : app.state().value(list).toArray()) {
        if (each[u"id"_s].toString() == id)
            return each.toObject();
    }
    return {};
}

QList<activity::Entry> Stage::recordOf(const QString &objectId)
{
    std::function<core::Result<QList<activity::Entry>>(storage::Connection &)> read =
        [objectId](storage::Connection &disk) -> core::Result<QList<activity::Entry>> {
        const auto rows =
            disk.rows(u"SELECT "_s + activity::store::columns() + u" FROM activity WHERE object_id = ?"_s, {objectId});
        if (!rows)
            return core::fail(rows.error());
        QList<activity::Entry> entries;
        for (const QVariantList &row : *rows)
            entries.append(activity::store::entryIn(row));
        return entries;
    };
    const auto entries = app.finish(app.disk.run(std::move(read)));
    return entries && *entries ? **entries : QList<activity::Entry>();
}

} // namespace matrix
