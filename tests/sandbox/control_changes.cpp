// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "altinn_change_requests.h"
#include "altinn_requests.h"
#include "altinn_system_accesses.h"
#include "control_parts.h"
#include "identifiers.h"
#include "vendor_calls.h"

namespace sandbox {

namespace {

using Names = std::vector<std::string>;

Reply makeChangeRequest(const Altinn &altinn, const Json &order)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    const SystemAccess *access = world.access(order.value("systemAccessId", ""));
    if (access == nullptr)
        return wrong("unknown systemAccessId");
    ChangeRequest request;
    request.id = randomUuid();
    request.accessId = access->id;
    request.systemId = access->systemId;
    request.externalRef = order.value("externalRef", access->externalRef);
    request.partyOrgNo = access->partyOrgNo;
    request.requiredResources = order.value("requiredRights", Names{});
    request.unwantedResources = order.value("unwantedRights", Names{});
    request.requiredPackages = order.value("requiredPackages", Names{});
    request.unwantedPackages = order.value("unwantedPackages", Names{});
    request.redirectUrl = order.value("redirectUrl", "");
    request.created = now() - std::chrono::days(order.value("daysOld", 0));
    const Json answer = {{"id", request.id}, {"confirmUrl", confirmUrl(altinn.portalUrl(), request)}};
    world.put(std::move(request));
    return json(201, answer);
}

Reply deleteAccess(const Altinn &altinn, const Json &order)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    const SystemAccess *access = world.access(order.value("id", ""));
    if (access == nullptr)
        return wrong("unknown id");
    removeAccess(world, access->id);
    return empty(204);
}

} // namespace

Json changeRequestsState(const Altinn &altinn)
{
    Json all = Json::array();
    for (const auto &[id, request] : altinn.world().changeRequests()) {
        all.push_back({{"id", id},
                       {"status", request.status},
                       {"systemAccessId", request.accessId},
                       {"partyOrgNo", request.partyOrgNo},
                       {"created", isoText(request.created)},
                       {"confirmUrl", confirmUrl(altinn.portalUrl(), request)}});
    }
    return all;
}

Json systemAccessState(const SystemAccess &access)
{
    return {{"id", access.id},
            {"kind", nameOf(access.kind)},
            {"partyOrgNo", access.partyOrgNo},
            {"systemId", access.systemId},
            {"externalRef", access.externalRef},
            {"resources", access.resources},
            {"packages", access.packages}};
}

Reply decideChangeNow(Altinn &altinn, const ChangeRequest &request, bool approving)
{
    const auto someone = someoneWhoMayDecide(altinn.world(), request.partyOrgNo);
    if (!someone)
        return wrong("nobody may decide this request");
    if (const auto code = decideChange(altinn.world(), request.id, {*someone}, request.partyOrgNo, approving))
        return json(409, {{"error", *code}});
    return json(200, {{"id", request.id}, {"status", request.status}});
}

void addControlChangeRoutes(Router &router, Altinn &altinn)
{
    router.add("POST", "/change-requests",
               withBody([&altinn](const Json &order) { return makeChangeRequest(altinn, order); }));
    router.add("POST", "/accesses/delete",
               withBody([&altinn](const Json &order) { return deleteAccess(altinn, order); }));
}

} // namespace sandbox
