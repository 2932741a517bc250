// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/clients.h"
#include "app/altinn/customers.h"
#include "app/altinn/metadata.h"
#include "app/altinn/parties.h"
#include "app/altinn/requests.h"
#include "app/altinn/system_accesses.h"
#include "app/altinn/system_register.h"

// What a decoder made of an answer, to the last member, as text: two of them can be compared.
namespace fuzz {

[[nodiscard]] QString of(const domain::Right &right);
[[nodiscard]] QString of(const domain::AccessPackage &package);
[[nodiscard]] QString of(const domain::GivenRights &given);
[[nodiscard]] QString of(const domain::Party &party);
[[nodiscard]] QString of(const domain::Client &client);
[[nodiscard]] QString of(const domain::AccessRequest &request);
[[nodiscard]] QString of(const domain::SystemAccess &access);
[[nodiscard]] QString of(const altinn::AccessDetail &detail);
[[nodiscard]] QString of(const altinn::ClientListing &listing);
[[nodiscard]] QString of(const altinn::Customer &customer);
[[nodiscard]] QString of(const altinn::ServiceInPackage &service);
[[nodiscard]] QString of(const altinn::PackageText &text);
[[nodiscard]] QString of(const altinn::ServiceText &text);
[[nodiscard]] QString of(const altinn::SystemText &text);
[[nodiscard]] QString of(const altinn::RegisteredSystem &system);
[[nodiscard]] QString of(const altinn::GiveCheck &check);
[[nodiscard]] QString of(const QHash<QString, altinn::GiveCheck> &checks);
[[nodiscard]] QString of(const altinn::Standing &standing);
[[nodiscard]] QString of(const core::Error &error);

template <class T>
[[nodiscard]] QString of(const QList<T> &list)
{
    QStringList parts;
    for (const T &each : list)
        parts.append(of(each));
    return u'[' + parts.join(u'\x1d') + u']';
}

template <class T>
[[nodiscard]] QString of(const altinn::Listing<T> &listing)
{
    return of(listing.items) + QString::number(listing.unreadable);
}

template <class T>
[[nodiscard]] QString of(const core::Result<T> &result)
{
    return result ? of(*result) : of(result.error());
}

} // namespace fuzz
