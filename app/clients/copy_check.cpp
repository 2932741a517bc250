// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/copy_check.h"

namespace clients {

CopyCheck checkCopy(const QList<domain::Client> &wanted, const ClientLists &target, const Qualifications *known,
                    const QList<domain::AccessPackage> &packages)
{
    QSet<domain::ClientId> there;
    QSet<domain::ClientId> available;
    for (const domain::Client &client : target.assigned)
        there.insert(client.id);
    for (const domain::Client &client : target.available)
        available.insert(client.id);
    CopyCheck check;
    for (const domain::Client &client : wanted) {
        if (there.contains(client.id)) {
            ++check.there;
            continue;
        }
        const std::optional<QStringList> missing = known ? known->missing(client.id, packages) : std::nullopt;
        if (available.contains(client.id) && (!missing || missing->isEmpty()))
            check.can.append(client);
        else
            check.cannot.append({client, missing.value_or(QStringList())});
    }
    return check;
}

} // namespace clients
