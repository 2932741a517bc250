// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_list.h"
#include "app/accesses/deletion.h"
#include "app/core/task_scope.h"

#include <QObject>
#include <QSet>

namespace accesses {

struct AccessRights // what this sign-in may do with system accesses (architecture.md, Capabilities)
{
    bool mayDeleteOwn = false;
    bool mayDeleteForClients = false;
    bool mayReadRegister = false;
    friend bool operator==(const AccessRights &, const AccessRights &) = default;
};

// Everything a page needs to work with system accesses, without knowing Altinn: lists, one access in full, deletions
// that run to their end whatever the page does. Owned by the composition root; GUI thread.
class AccessDesk : public QObject
{
    Q_OBJECT
public:
    explicit AccessDesk(altinn::Api *api, QObject *parent = nullptr);

    void begin(const AccessRights &rights);
    void end(); // forgets everything of this user
    void setLanguage(const QString &language);

    [[nodiscard]] bool mayDelete(const domain::SystemAccess &access) const;

    core::Task<AccessList> list(domain::Party party, std::stop_token stop);
    core::Task<AccessDetail> detail(domain::Party party, domain::SystemAccess access, std::stop_token stop);

    // Ends with removed(). An access that is being deleted is not deleted a second time.
    void remove(const domain::Party &party, const domain::SystemAccess &access);

    [[nodiscard]] bool isDeleting(domain::SystemAccessId id) const { return m_deleting.contains(id); }

    [[nodiscard]] bool isDeletingAny() const { return !m_deleting.isEmpty(); }

Q_SIGNALS:
    void begun();
    void removed(const accesses::RemovalOutcome &outcome); // or not: the outcome tells

private:
    altinn::Api *m_api;
    AccessRights m_rights;
    altinn::Names m_names;
    QSet<domain::SystemAccessId> m_deleting;
    core::TaskScope m_scope;
};

} // namespace accesses
