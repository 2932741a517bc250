// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/access_desk.h"

#include "app/accesses/access_activity.h"

namespace accesses {

namespace {

core::Task<std::optional<activity::Entry>> lastAbout(QPointer<activity::Recorder> recorder, QString access)
{
    if (!recorder)
        co_return core::fail(core::ErrorKind::Disk, QStringLiteral("no record is kept"));
    std::function<core::Result<std::optional<activity::Entry>>(storage::Connection &)> look =
        [access](storage::Connection &disk) { return activity::lastAbout(disk, access); };
    core::Result<std::optional<activity::Entry>> entry = co_await activity::reading(recorder.data(), std::move(look));
    co_return entry;
}

} // namespace

AccessDesk::AccessDesk(altinn::Api *api, const core::Environment &environment, QObject *parent)
    : QObject(parent), m_api(api), m_names(api), m_creationInPortal(environment.portalBase)
{
    m_creationInPortal.setPath(m_creationInPortal.path() + QStringLiteral("/systemuser/create"));
}

void AccessDesk::begin(const AccessRights &rights)
{
    m_rights = rights;
    m_names.setMayReadRegister(rights.mayReadRegister);
    Q_EMIT begun();
}

void AccessDesk::end()
{
    m_scope.restart();
    m_rights = {};
    m_overview.clear();
    m_names.clear();
}

void AccessDesk::setLanguage(const QString &language)
{
    m_names.setLanguage(language);
}

core::Task<core::Nothing> AccessDesk::noteExport(domain::Party party, domain::SystemAccess access, QString file,
                                                 int clients)
{
    activity::Event event = activity::eventOf(activity::Action::ListExported, party);
    event.object = {activity::ObjectKind::List, {}, file, {}};
    event.accessId = access.id.toString();
    event.accessName = access.title.isEmpty() ? access.systemId : access.title;
    event.after = {activity::fact("clients", clients)};
    return activity::record(m_recorder, event);
}

void AccessDesk::keepActivityIn(activity::Recorder *recorder)
{
    m_recorder = recorder;
    connect(recorder, &activity::Recorder::recorded, this, &AccessDesk::recorded);
    connect(recorder, &activity::Recorder::shortened, this, &AccessDesk::recorded);
}

bool AccessDesk::mayDelete(const domain::SystemAccess &access) const
{
    return access.forClients ? m_rights.mayDeleteForClients : m_rights.mayDeleteOwn;
}

core::Task<AccessList> AccessDesk::list(domain::Party party, std::stop_token stop)
{
    return loadAccesses(m_api, &m_names, std::move(party), stop);
}

core::Task<AccessDetail> AccessDesk::detail(domain::Party party, domain::SystemAccess access, std::stop_token stop)
{
    return loadAccess(m_api, &m_names, std::move(party), std::move(access), stop);
}

core::Task<std::optional<activity::Entry>> AccessDesk::lastEntry(domain::SystemAccessId access)
{
    return lastAbout(m_recorder, access.toString());
}

core::Task<altinn::Listing<altinn::RegisteredSystem>> AccessDesk::systems(std::stop_token stop)
{
    return altinn::registeredSystems(m_api, m_names.language(), stop);
}

core::Task<CreationPlan> AccessDesk::plan(domain::Party party, QString systemId, std::stop_token stop)
{
    return planCreation(m_api, &m_names, std::move(party), std::move(systemId), m_rights.mayCheck, stop);
}

void AccessDesk::create(const domain::Party &party, const CreationPlan &plan, const QString &title)
{
    const auto key = std::pair(party.uuid, plan.system.systemId.toLower());
    if (m_creating.contains(key))
        return;
    CreationOutcome intent;
    intent.party = party;
    intent.systemId = plan.system.systemId;
    intent.title = title.trimmed();
    const auto send = [asked = altinn::Asked(m_api), intent, gets = plan.gets] {
        return createAccess(asked, intent.party, intent.systemId, intent.title, gets);
    };
    m_scope.start(m_creating.noted(key, sent(m_recorder, intent, send)),
                  [this](const CreationOutcome &outcome) { Q_EMIT created(outcome); });
}

void AccessDesk::remove(const domain::Party &party, const domain::SystemAccess &access)
{
    if (m_deleting.contains(access.id))
        return;
    RemovalOutcome intent;
    intent.access = access;
    intent.party = party;
    const auto send = [asked = altinn::Asked(m_api), intent] {
        return deleteAccess(asked, intent.party, intent.access);
    };
    m_scope.start(m_deleting.noted(access.id, sent(m_recorder, intent, send)),
                  [this](const RemovalOutcome &outcome) { Q_EMIT removed(outcome); });
}

} // namespace accesses
