// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The vendor's half of the system register: register a system and change it (Altinn documentation, API for the system
// register; the validation codes are those of the service's own list).
#include "altinn_server.h"
#include "catalogue.h"
#include "identifiers.h"
#include "vendor_calls.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr std::size_t longestId = 255;
constexpr std::size_t mostEntries = 100;

Reply invalid(const char *code, const char *title, const char *path)
{
    return validationProblem(code, title, std::string("/registersystemrequest/") + path);
}

bool hasDuplicates(std::vector<std::string> texts)
{
    std::sort(texts.begin(), texts.end());
    return std::adjacent_find(texts.begin(), texts.end()) != texts.end();
}

System systemIn(const Json &body, const std::string &vendor)
{
    System system;
    system.id = body.at("id").get<std::string>();
    system.vendorOrgNo = vendor;
    system.name = body.at("name").get<Texts>();
    system.description = body.value("description", Texts{});
    system.resources = resourcesIn(body, "rights");
    system.packages = packagesIn(body, "accessPackages");
    system.redirectUrls = body.value("allowedRedirectUrls", std::vector<std::string>{});
    system.clientIds = body.value("clientId", std::vector<std::string>{});
    system.visible = body.value("isVisible", true);
    return system;
}

std::optional<Reply> objectionToRights(const System &system)
{
    if (hasDuplicates(system.resources))
        return invalid("AUTH.VLD-00006", "A right is given twice.", "rights/resource");
    if (hasDuplicates(system.packages))
        return invalid("AUTH.VLD-00007", "An access package is given twice.", "accessPackages");
    for (const std::string &resource : system.resources) {
        const Service *known = service(resource);
        if (known == nullptr)
            return invalid("AUTH.VLD-00003", "The resource is not in the resource register.", "rights/resource");
        if (known->hindrance == Hindrance::notDelegable || known->hindrance == Hindrance::maskinportenSchema)
            return invalid("AUTH.VLD-00017", "The resource cannot be delegated.", "rights/resource");
    }
    for (const std::string &package : system.packages) {
        if (accessPackage(package) == nullptr)
            return invalid("AUTH.VLD-00008", "The access package does not exist.", "accessPackages");
    }
    return std::nullopt;
}

std::optional<Reply> objectionTo(const World &world, const System &system)
{
    if (system.id.find(' ') != std::string::npos)
        return invalid("AUTH.VLD-00013", "The id holds spaces.", "systemid");
    if (!system.id.starts_with(system.vendorOrgNo + "_") || system.id.size() > longestId)
        return invalid("AUTH.VLD-00001", "The id must start with the vendor's organisation number.", "systemid");
    if (std::max({system.resources.size(), system.packages.size(), system.redirectUrls.size(),
                  system.clientIds.size()}) > mostEntries)
        return malformed("rights", "more than 100 entries");
    for (const std::string &url : system.redirectUrls) {
        if (!url.starts_with("https://"))
            return invalid("AUTH.VLD-00005", "The redirect address is not https.", "allowedRedirectUrls");
    }
    if (hasDuplicates(system.clientIds))
        return invalid("AUTH.VLD-00011", "A client id is given twice.", "clientid");
    for (const auto &[id, other] : world.systems()) {
        const bool taken = std::any_of(system.clientIds.begin(), system.clientIds.end(), [&](const std::string &each) {
            return std::find(other.clientIds.begin(), other.clientIds.end(), each) != other.clientIds.end();
        });
        if (taken && id != lowerCase(system.id))
            return invalid("AUTH.VLD-00004", "A client id belongs to another system.", "clientid");
    }
    return objectionToRights(system);
}

Reply registerSystem(Altinn &altinn, const Call &call, const std::string &vendor)
{
    System system = systemIn(Json::parse(call.body()), vendor);
    const auto lock = altinn.world().writing();
    if (auto wrong = objectionTo(altinn.world(), system))
        return *wrong;
    if (altinn.world().system(system.id) != nullptr)
        return invalid("AUTH.VLD-00002", "The id is taken.", "systemid");
    system.internalId = randomUuid();
    const std::string internalId = system.internalId;
    altinn.world().put(std::move(system));
    return json(200, Json(internalId));
}

Reply changeSystem(Altinn &altinn, const Call &call, const std::string &vendor)
{
    System system = systemIn(Json::parse(call.body()), vendor);
    const auto lock = altinn.world().writing();
    const System *known = altinn.world().system(call.part("systemId"));
    if (known == nullptr)
        return problem("AUTH-00011");
    if (known->vendorOrgNo != vendor)
        return empty(403);
    if (system.id != known->id)
        return invalid("AUTH.VLD-00012", "The id in the body is not the one in the address.", "systemid");
    if (auto wrong = objectionTo(altinn.world(), system))
        return *wrong;
    system.internalId = known->internalId;
    altinn.world().put(std::move(system));
    return json(200, {{"success", true}});
}

} // namespace

void addVendorRegisterRoutes(Router &router, Altinn &altinn)
{
    const std::string path = "/authentication/api/v1/systemregister/vendor";
    const auto add = [&](const char *method, const std::string &pattern, auto function) {
        router.add(method, pattern,
                   altinn.asOrganisation(scope::registerWrite,
                                         tolerant([&altinn, function](const Call &call, const std::string &vendor) {
                                             return function(altinn, call, vendor);
                                         })));
    };
    add("POST", path, registerSystem);
    add("PUT", path + "/{systemId}", changeSystem);
}

} // namespace sandbox
