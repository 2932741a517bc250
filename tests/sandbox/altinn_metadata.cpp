// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract sections 7.3 and 7.4: names and descriptions of packages and services, for everyone.
#include "altinn_server.h"
#include "catalogue.h"

namespace sandbox {

namespace {

Json areaJson(const PackageArea &area, const std::string &language)
{
    return {{"id", area.id},
            {"name", area.name.in(language)},
            {"urn", area.urn},
            {"description", area.description.in(language)},
            {"iconUrl", area.icon}};
}

Json packageJson(const AccessPackage &package, const std::string &language)
{
    Json resources = Json::array();
    for (const std::string &id : package.resources) {
        const Service &known = *service(id);
        resources.push_back({{"id", known.uuid},
                             {"refId", known.id},
                             {"name", known.title.in(language)},
                             {"description", known.description.in(language)}});
    }
    return {{"id", package.id},
            {"name", package.title.in(language)},
            {"urn", package.urn()},
            {"description", package.description.in(language)},
            {"isDelegable", package.delegable},
            {"isAssignable", package.assignable},
            {"isResourcePolicyAvailable", true},
            {"area", areaJson(packageAreas()[package.area], language)},
            {"resources", resources}};
}

Reply exportAll(const Call &call)
{
    const std::string language = call.language();
    const Texts groupName = {"Allment", "Allment", "General"};
    Json areas = Json::array();
    for (std::size_t index = 0; index < packageAreas().size(); ++index) {
        Json area = areaJson(packageAreas()[index], language);
        area["packages"] = Json::array();
        for (const AccessPackage &package : accessPackages()) {
            if (package.area == index)
                area["packages"].push_back(packageJson(package, language));
        }
        areas.push_back(std::move(area));
    }
    return json(200, Json::array({{{"id", "3f1a5b2c-7d4e-4f60-8a91-b2c3d4e5f601"},
                                   {"name", groupName.in(language)},
                                   {"urn", nullptr},
                                   {"description", nullptr},
                                   {"type", "Organisasjon"},
                                   {"areas", areas}}}));
}

const char *typeOf(const Service &service)
{
    if (service.hindrance == Hindrance::maskinportenSchema)
        return "MaskinportenSchema";
    return service.id.rfind("app_", 0) == 0 ? "AltinnApp" : "GenericAccessResource";
}

Reply resource(const Call &call)
{
    const Service *known = service(call.part("resourceId"));
    if (known == nullptr)
        return frameworkProblem(404);
    return json(200, {{"identifier", known->id},
                      {"title", known->title},
                      {"description", known->description},
                      {"rightDescription", known->rightDescription},
                      {"homepage", known->homepage},
                      {"status", "Completed"},
                      {"delegable", known->hindrance != Hindrance::notDelegable},
                      {"visible", true},
                      {"resourceType", typeOf(*known)},
                      {"hasCompetentAuthority",
                       {{"organization", known->ownerOrgNo}, {"orgcode", known->ownerCode}, {"name", known->owner}}}});
}

} // namespace

void addMetadataRoutes(Router &router, Altinn &)
{
    const std::string base = "/accessmanagement/api/v1/meta/info/accesspackages";
    router.add("GET", base + "/package/urn/{urnValue}", [](const Call &call) {
        const AccessPackage *known = accessPackage(call.part("urnValue"));
        return known == nullptr ? frameworkProblem(404) : json(200, packageJson(*known, call.language()));
    });
    router.add("GET", base + "/export", exportAll);
    router.add("GET", "/resourceregistry/api/v1/resource/{resourceId}", resource);
}

} // namespace sandbox
