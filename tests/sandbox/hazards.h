// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The real service's known hazards (contract sections 5, 6, 8 and 12), on order: each order strikes one call and is
// then spent. An answer that is lost after the server acted is ordered as a fault instead (faults.h, "after" with
// "close"). Owned by Altinn; safe from every thread.
//
// kind                     strikes                          what happens
// approve-unrecorded       approve                          the access is stored, the status is not: AUTH-00060, then
//                                                           AUTH-00004 when it is tried again
// registration-fails       approve, create                  the access stays without rights: AUTH-00048,
//                                                           then AUTH-00004
// delegation-fails         approve, create                  the access is deleted but keeps the id:
//                                                           AUTH-00002, and approve then answers 500
// simultaneous-approval    approve                          someone else approves in the same moment; this caller: 500
// approve-races-reject     approve or reject                200, and the request is Rejected with an existing access
// double-create            create                           does not see that there is such an access already
// create-races             create                           someone else creates such an access just before:
//                                                           AUTH-00004, or two with double-create
// delete-half              delete of a standard access      one package or right is gone, the rest is kept: AUTH-00056
// change-half              approve of a change request      only the first "steps" (0-4) of its four steps are taken
// self-half                POST self                        only the first package is given: AUTH-00051
// detail-hides             GET one system access            200 without rights
// delegations-unreadable   GET delegations                  500 with "code": AUTH-00055 or AUTH-00062
// agent-delegations-empty  GET delegations of the older family   []
// An order with an id strikes what has that id; a creation has none.

#include "json.h"

#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

enum class Mishap {
    approveUnrecorded,
    registrationFails,
    delegationFails,
    simultaneousApproval,
    approveRacesReject,
    doubleCreate,
    createRaces,
    deleteHalf,
    changeHalf,
    selfHalf,
    detailHides,
    delegationsUnreadable,
    agentDelegationsEmpty,
};

struct Hazard
{
    Mishap mishap = Mishap::approveUnrecorded;
    // Of the request or system access that it is for; empty: whichever comes first.
    std::string id;
    std::string code;
    int steps = 0;
};

class Hazards
{
public:
    // {kind, requestId? or accessId?, code?, steps?}. The reason why the order cannot be understood, or nothing.
    std::optional<std::string> add(const Json &order);
    void clear();
    // The order of this kind for this request or system access, which is thereby spent.
    std::optional<Hazard> strike(Mishap mishap, const std::string &id);
    // The kinds that have not struck yet.
    Json asJson() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Hazard> m_hazards;
};

} // namespace sandbox
