// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/read_again.h"

#include "app/altinn/requests.h"

namespace requests {

core::Task<domain::AccessRequest> readAgain(altinn::Api *api, InboxRow row, bool mayReadById, std::stop_token stop)
{
    const bool byId = mayReadById && row.request.kind != domain::RequestKind::Change;
    if (!byId || !row.request.mayForwardOnly) {
        core::Result<domain::AccessRequest> fresh =
            co_await altinn::requestForParty(api, row.request.kind, row.party.id, row.request.id, stop);
        if (fresh)
            co_return domain::completed(*fresh, row.request);
        if (!byId || fresh.error().kind != core::ErrorKind::Forbidden)
            co_return core::fail(fresh.error());
    }
    core::Result<domain::AccessRequest> fresh =
        co_await altinn::requestById(api, row.request.kind, row.request.id, stop);
    if (!fresh)
        co_return core::fail(fresh.error());
    co_return domain::completedById(*fresh, row.request);
}

} // namespace requests
