// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What a system vendor calls about requests: send them, follow them by id or by its own reference.
#include "vendor_calls.h"

#include "altinn_requests.h"
#include "altinn_server.h"
#include "catalogue.h"
#include "identifiers.h"

#include <algorithm>

namespace sandbox {

namespace {

std::string withoutQuery(const std::string &url)
{
    return url.substr(0, url.find_first_of("?#"));
}

std::optional<std::string> objection(const World &world, const System *system, const Request &request,
                                     const std::string &vendor)
{
    if (system == nullptr || system->vendorOrgNo != vendor)
        return "AUTH-00011";
    for (const auto &[id, known] : world.requests()) {
        if (known.systemId != request.systemId || known.partyOrgNo != request.partyOrgNo ||
            known.externalRef != request.externalRef)
            continue;
        return known.status == "New" ? "AUTH-00007" : known.status == "Accepted" ? "AUTH-00006" : "AUTH-00009";
    }
    const auto within = [](const auto &part, const auto &whole) {
        return std::all_of(part.begin(), part.end(), [&](const std::string &each) {
            return std::find(whole.begin(), whole.end(), each) != whole.end();
        });
    };
    if (!within(request.resources, system->resources))
        return "AUTH-00001";
    if (!within(request.packages, system->packages))
        return "AUTH-00063";
    return objectionToRedirect(*system, request.redirectUrl);
}

Json vendorJson(const Altinn &altinn, const Request &request)
{
    Json body = requestJson(request, request.escalated, isTimedOut(request.created));
    body["confirmUrl"] = confirmUrl(altinn.portalUrl(), request);
    return body;
}

Reply sendRequest(Altinn &altinn, const Call &call, const std::string &vendor, Kind kind)
{
    const Json body = Json::parse(call.body());
    Request request;
    request.id = randomUuid();
    request.kind = kind;
    request.systemId = body.at("systemId").get<std::string>();
    request.partyOrgNo = body.at("partyOrgNo").get<std::string>();
    request.externalRef = body.value("externalRef", request.partyOrgNo);
    request.resources = kind == Kind::standard ? resourcesIn(body, "rights") : std::vector<std::string>{};
    request.packages = packagesIn(body, "accessPackages");
    request.redirectUrl = body.value("redirectUrl", "");
    request.created = now();
    const auto lock = altinn.world().writing();
    if (altinn.world().organisationByNumber(request.partyOrgNo) == nullptr)
        return errorsMap("partyOrgNo", "The organisation does not exist.");
    const System *system = altinn.world().system(request.systemId);
    if (const auto wrong = objection(altinn.world(), system, request, vendor))
        return problem(*wrong);
    request.title = body.value("integrationTitle", system->name.nb);
    const Json answer = vendorJson(altinn, request);
    altinn.world().put(std::move(request));
    return json(201, answer);
}

Reply readRequest(const Altinn &altinn, const Call &call, const std::string &vendor, Kind kind)
{
    const auto lock = altinn.world().reading();
    const Request *request = altinn.world().request(call.part("requestId"));
    const System *system = request == nullptr ? nullptr : altinn.world().system(request->systemId);
    if (system == nullptr || system->vendorOrgNo != vendor || request->kind != kind)
        return problem("AUTH-00010");
    return json(200, vendorJson(altinn, *request));
}

Reply requestByReference(const Altinn &altinn, const Call &call, const std::string &vendor, Kind kind)
{
    const auto lock = altinn.world().reading();
    const System *system = altinn.world().system(call.part("systemId"));
    if (system == nullptr || system->vendorOrgNo != vendor)
        return problem("AUTH-00010");
    for (const auto &[id, request] : altinn.world().requests()) {
        if (request.kind == kind && request.systemId == system->id && request.partyOrgNo == call.part("orgNo") &&
            request.externalRef == call.part("externalRef"))
            return json(200, vendorJson(altinn, request));
    }
    return problem("AUTH-00010");
}

} // namespace

std::vector<std::string> resourcesIn(const Json &body, const char *member)
{
    std::vector<std::string> resources;
    for (const Json &right : body.value(member, Json::array())) {
        for (const Json &pair : right.at("resource"))
            resources.push_back(pair.at("value").get<std::string>());
    }
    return resources;
}

std::vector<std::string> packagesIn(const Json &body, const char *member)
{
    std::vector<std::string> packages;
    for (const Json &package : body.value(member, Json::array()))
        packages.push_back(lowerCase(lastSegment(package.at("urn").get<std::string>())));
    return packages;
}

std::optional<std::string> objectionToRedirect(const System &system, const std::string &redirectUrl)
{
    if (redirectUrl.empty())
        return std::nullopt;
    if (system.redirectUrls.empty())
        return "AUTH-00026";
    const auto &registered = system.redirectUrls;
    return std::find(registered.begin(), registered.end(), withoutQuery(redirectUrl)) != registered.end()
               ? std::nullopt
               : std::optional<std::string>("AUTH-00021");
}

std::string confirmUrl(const std::string &portalUrl, const Request &request)
{
    return portalUrl + "/systemuser/" + (request.kind == Kind::agent ? "agentrequest" : "request") +
           "?id=" + request.id + "&DONTCHOOSEREPORTEE=true";
}

void addVendorRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/authentication/api/v1/systemuser/request/vendor";
    for (const Kind kind : {Kind::agent, Kind::standard}) {
        const std::string path = base + (kind == Kind::agent ? "/agent" : "");
        router.add("POST", path, altinn.asVendor(tolerant([&altinn, kind](const Call &call, const std::string &vendor) {
            return sendRequest(altinn, call, vendor, kind);
        })));
        router.add("GET", path + "/byexternalref/{systemId}/{orgNo}/{externalRef}",
                   altinn.asVendor([&altinn, kind](const Call &call, const std::string &vendor) {
                       return requestByReference(altinn, call, vendor, kind);
                   }));
        router.add("GET", path + "/{requestId}",
                   altinn.asVendor([&altinn, kind](const Call &call, const std::string &vendor) {
                       return readRequest(altinn, call, vendor, kind);
                   }));
    }
}

} // namespace sandbox
