// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What a system vendor calls to change a system access that it has: send a change request, follow it (contract section
// 5, section 12).
#include "access_rules.h"
#include "altinn_change_requests.h"
#include "altinn_requests.h"
#include "altinn_server.h"
#include "identifiers.h"
#include "vendor_calls.h"

#include <algorithm>

namespace sandbox {

namespace {

bool changesNothing(const SystemAccess &access, const ChangeRequest &request)
{
    const auto has = [](const std::vector<std::string> &list) {
        return [&list](const std::string &each) { return contains(list, each); };
    };
    return std::all_of(request.requiredResources.begin(), request.requiredResources.end(), has(access.resources)) &&
           std::all_of(request.requiredPackages.begin(), request.requiredPackages.end(), has(access.packages)) &&
           std::none_of(request.unwantedResources.begin(), request.unwantedResources.end(), has(access.resources)) &&
           std::none_of(request.unwantedPackages.begin(), request.unwantedPackages.end(), has(access.packages));
}

Json vendorJson(const Altinn &altinn, const ChangeRequest &request)
{
    Json body = changeRequestJson(request);
    body["confirmUrl"] = confirmUrl(altinn.portalUrl(), request);
    body["created"] = isoText(request.created);
    body["timedOut"] = isTimedOut(request.created);
    return body;
}

ChangeRequest changeIn(const Json &body, const std::string &id, const SystemAccess &access)
{
    ChangeRequest request;
    request.id = lowerCase(id);
    request.accessId = access.id;
    request.systemId = access.systemId;
    request.externalRef = access.externalRef;
    request.partyOrgNo = access.partyOrgNo;
    request.requiredResources = resourcesIn(body, "requiredRights");
    request.unwantedResources = resourcesIn(body, "unwantedRights");
    request.requiredPackages = packagesIn(body, "requiredAccessPackages");
    request.unwantedPackages = packagesIn(body, "unwantedAccessPackages");
    request.redirectUrl = body.value("redirectUrl", "");
    request.created = now();
    return request;
}

bool belongs(const World &world, const std::string &systemId, const std::string &vendor)
{
    const System *system = world.system(systemId);
    return system != nullptr && system->vendorOrgNo == vendor;
}

Reply sendChange(const Altinn &altinn, const Call &call, const std::string &vendor)
{
    const std::string id = call.valueOr("correlation-id", "");
    const std::string accessId = call.valueOr("system-user-id", "");
    if (!isUuid(id))
        return malformed("correlation-id", id);
    if (!isUuid(accessId))
        return malformed("system-user-id", accessId);
    const Json body = Json::parse(call.body());
    World &world = altinn.world();
    const auto lock = world.writing();
    const SystemAccess *access = world.access(accessId);
    if (access == nullptr || !belongs(world, access->systemId, vendor))
        return problem("AUTH-00015");
    if (access->kind != Kind::standard)
        return problem("AUTH-00036");
    if (world.changeRequest(id) != nullptr)
        return problem("AUTH-00061");
    ChangeRequest request = changeIn(body, id, *access);
    const System &system = *world.system(access->systemId);
    if (const auto wrong =
            objectionToContents(system, Kind::standard, request.requiredPackages, request.requiredResources))
        return problem(*wrong);
    if (const auto wrong = objectionToRedirect(system, request.redirectUrl))
        return problem(*wrong);
    // Told, but not stored.
    if (changesNothing(*access, request)) {
        request.status = "NoChangeNeeded";
        return json(200, vendorJson(altinn, request));
    }
    const Json answer = vendorJson(altinn, request);
    world.put(std::move(request));
    return json(201, answer);
}

Reply readChange(const Altinn &altinn, const Call &call, const std::string &vendor)
{
    const auto lock = altinn.world().reading();
    const ChangeRequest *request = altinn.world().changeRequest(call.part("requestId"));
    if (request == nullptr || !belongs(altinn.world(), request->systemId, vendor))
        return problem("AUTH-00010");
    return json(200, vendorJson(altinn, *request));
}

Reply latestChange(const Altinn &altinn, const Call &call, const std::string &vendor)
{
    const auto lock = altinn.world().reading();
    const ChangeRequest *latest = nullptr;
    for (const auto &[id, request] : altinn.world().changeRequests()) {
        if (request.systemId == call.part("systemId") && request.partyOrgNo == call.part("orgno") &&
            request.externalRef == call.part("externalRef") && (latest == nullptr || request.created > latest->created))
            latest = &request;
    }
    if (latest == nullptr || !belongs(altinn.world(), latest->systemId, vendor))
        return problem("AUTH-00010");
    return json(200, vendorJson(altinn, *latest));
}

} // namespace

std::string confirmUrl(const std::string &portalUrl, const ChangeRequest &request)
{
    return portalUrl + "/systemuser/changerequest?id=" + request.id + "&DONTCHOOSEREPORTEE=true";
}

void addVendorChangeRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/authentication/api/v1/systemuser/changerequest/vendor";
    router.add("POST", base, altinn.asVendor(tolerant([&altinn](const Call &call, const std::string &vendor) {
        return sendChange(altinn, call, vendor);
    })));
    router.add("GET", base + "/{requestId}", altinn.asVendor([&altinn](const Call &call, const std::string &vendor) {
        return readChange(altinn, call, vendor);
    }));
    router.add("GET", base + "/byexternalref/{systemId}/{orgno}/{externalRef}",
               altinn.asVendor([&altinn](const Call &call, const std::string &vendor) {
                   return latestChange(altinn, call, vendor);
               }));
}

} // namespace sandbox
