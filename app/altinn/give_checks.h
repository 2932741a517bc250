// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/names.h"

namespace altinn {

// What the user can give of the asked-for things (section 7.2); unknown where it could not be checked.
struct GiveChecks
{
    QHash<QString, GiveCheck> packages; // by key
    QHash<QString, GiveCheck> services; // by resource
    std::optional<core::Error> error;   // why something could not be checked

    [[nodiscard]] GiveCheck of(const NamedRight &right) const;
};

// Asks about all of it, services in parallel. Does not fail.
QCoro::Task<GiveChecks> checkAll(Api *api, domain::PartyUuid party, domain::GivenRights asked, std::stop_token stop);

} // namespace altinn
