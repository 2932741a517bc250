// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract section 7.1: reading the system register.
#include "altinn_server.h"

namespace sandbox {

namespace {

Json systemJson(const System &system)
{
    return {{"systemId", system.id},
            {"systemVendorOrgNumber", system.vendorOrgNo},
            {"systemVendorOrgName", ""},
            {"name", system.name},
            {"description", system.description},
            {"rights", rightsJson(system.resources)},
            {"accessPackages", packagesJson(system.packages)},
            {"isVisible", system.visible}};
}

} // namespace

void addSystemRegisterRoutes(Router &router, Altinn &altinn)
{
    const std::string base = "/authentication/api/v1/systemregister";
    router.add("GET", base, altinn.signedIn([&altinn](const Call &, const Session &who) {
        if (!who.has(scope::portal))
            return empty(403);
        const auto lock = altinn.world().reading();
        Json all = Json::array();
        for (const auto &[id, system] : altinn.world().systems())
            all.push_back(systemJson(system));
        return json(200, all);
    }));
    router.add("GET", base + "/{systemId}", altinn.signedIn([&altinn](const Call &call, const Session &who) {
        if (!who.has(scope::portal))
            return empty(403);
        const auto lock = altinn.world().reading();
        const System *system = altinn.world().system(call.part("systemId"));
        return system == nullptr ? problem("AUTH-00011") : json(200, systemJson(*system));
    }));
    router.add("GET", base + "/{systemId}/rights", altinn.signedIn([&altinn](const Call &call, const Session &who) {
        if (!who.has(scope::portal))
            return empty(403);
        const auto lock = altinn.world().reading();
        const System *system = altinn.world().system(call.part("systemId"));
        return json(200, system == nullptr ? Json::array() : rightsJson(system->resources));
    }));
    router.add("GET", base + "/{systemId}/accesspackages",
               altinn.signedIn([&altinn](const Call &call, const Session &who) {
                   if (!who.has(scope::portal))
                       return empty(403);
                   const auto lock = altinn.world().reading();
                   const System *system = altinn.world().system(call.part("systemId"));
                   return json(200, system == nullptr ? Json::array() : packagesJson(system->packages));
               }));
}

} // namespace sandbox
