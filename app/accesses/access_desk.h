// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_overview.h"
#include "app/accesses/creation.h"
#include "app/accesses/deletion.h"
#include "app/activity/recorder.h"
#include "app/core/environment.h"
#include "app/core/on_the_way.h"
#include "app/core/task_scope.h"

#include <QObject>
#include <QPointer>
#include <QSet>

namespace accesses {

struct AccessRights // what this sign-in may do with system accesses (architecture.md, Capabilities)
{
    bool mayDeleteOwn = false;
    bool mayDeleteForClients = false;
    bool mayReadRegister = false;
    bool mayCreate = false;
    bool mayCheck = false; // what the user can give
    friend bool operator==(const AccessRights &, const AccessRights &) = default;
};

// Everything a page needs to work with system accesses, without knowing Altinn: lists, one access in full, creations
// and deletions that run to their end whatever the page does. Owned by the composition root; GUI thread.
class AccessDesk : public QObject
{
    Q_OBJECT
public:
    AccessDesk(altinn::Api *api, const core::Environment &environment, QObject *parent = nullptr);

    void begin(const AccessRights &rights);
    void end(); // forgets everything of this user
    void setLanguage(const QString &language);

    void keepActivityIn(activity::Recorder *recorder); // without it nothing is written down

    // The clients of an access, so many, as a file.
    core::Task<core::Nothing> noteExport(domain::Party party, domain::SystemAccess access, QString file, int clients);

    [[nodiscard]] bool mayDelete(const domain::SystemAccess &access) const;

    [[nodiscard]] bool mayCreate() const { return m_rights.mayCreate; }

    [[nodiscard]] QUrl creationInPortal() const { return m_creationInPortal; } // where Altinn itself does it

    // Of one organisation or of many.
    [[nodiscard]] AccessOverview *overview() { return &m_overview; }

    core::Task<AccessList> list(domain::Party party, std::stop_token stop);
    core::Task<AccessDetail> detail(domain::Party party, domain::SystemAccess access, std::stop_token stop);
    // Of the record of activity, about the access. Does not need this object after its first wait.
    core::Task<std::optional<activity::Entry>> lastEntry(domain::SystemAccessId access);

    // Every system in the register, with names in the user's language.
    core::Task<altinn::Listing<altinn::RegisteredSystem>> systems(std::stop_token stop);
    core::Task<CreationPlan> plan(domain::Party party, QString systemId, std::stop_token stop);

    // Ends with created(). While one is being created for the organisation and the system, a second is not begun.
    void create(const domain::Party &party, const CreationPlan &plan, const QString &title);

    [[nodiscard]] bool isCreatingAny() const { return !m_creating.isEmpty(); }

    // Ends with removed(). An access that is being deleted is not deleted a second time.
    void remove(const domain::Party &party, const domain::SystemAccess &access);

    [[nodiscard]] bool isDeleting(domain::SystemAccessId id) const { return m_deleting.contains(id); }

    [[nodiscard]] bool isDeletingAny() const { return !m_deleting.isEmpty(); }

Q_SIGNALS:
    void begun();
    void recorded();                                        // there may be a newer entry, or none any more
    void created(const accesses::CreationOutcome &outcome); // or not: the outcome tells
    void removed(const accesses::RemovalOutcome &outcome);  // or not: the outcome tells

private:
    altinn::Api *m_api;
    QPointer<activity::Recorder> m_recorder;
    AccessRights m_rights;
    altinn::Names m_names;
    AccessOverview m_overview{m_api, &m_names};
    QUrl m_creationInPortal;
    core::OnTheWay<std::pair<domain::PartyUuid, QString>> m_creating; // by organisation and system, in lower case
    core::OnTheWay<domain::SystemAccessId> m_deleting;
    core::TaskScope m_scope;
};

} // namespace accesses
