// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/accesses/origin.h"

#include "app/altinn/requests.h"

namespace accesses {

bool isCreatedHere(const domain::SystemAccess &access, const domain::Party &party)
{
    return access.forOwn && !access.externalReference.isEmpty() && access.externalReference == party.organisationNumber;
}

core::Task<Origin> originOf(altinn::Api *api, domain::Party party, domain::SystemAccess access, std::stop_token stop)
{
    Origin origin;
    const domain::RequestKind kind = access.forClients ? domain::RequestKind::ForClients : domain::RequestKind::Own;
    const domain::RequestId id(access.id.uuid());
    // Before the reference is believed: a vendor can choose the organisation's number for a reference as well.
    core::Result<domain::AccessRequest> request = co_await altinn::requestForParty(api, kind, party.id, id, stop);
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (request && request->status == domain::RequestStatus::Accepted) {
        origin.kind = Origin::Kind::Request;
        origin.requested = request->created;
    } else if (!request && request.error().kind != core::ErrorKind::Gone) {
        origin.kind = Origin::Kind::Unreadable;
        origin.error = request.error();
    } else if (isCreatedHere(access, party)) {
        origin.kind = Origin::Kind::CreatedHere;
    }
    co_return Origin(origin);
}

} // namespace accesses
