// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract section 6.7: the user makes a standard system user without a vendor's request.
#include "access_rules.h"
#include "altinn_server.h"
#include "altinn_system_accesses.h"
#include "identifiers.h"

namespace sandbox {

namespace {

std::optional<std::string> objectionTo(const Altinn &altinn, const System &system, const SystemAccess &access,
                                       const Session &who)
{
    const World &world = altinn.world();
    if (alreadyThere(world, access.systemId, access.partyOrgNo, access.externalRef) &&
        !altinn.hazards().strike(Mishap::doubleCreate, {}))
        return "AUTH-00004";
    if (auto wrong = objectionToContents(system, Kind::standard, system.packages, system.resources))
        return wrong;
    if (!who.hasPortalOr(scope::othersRead) || !who.hasPortalOr(scope::othersWrite))
        return "AUTH-00050";
    return objectionToGiving(world, who.giver(), access.partyOrgNo, system.packages, system.resources);
}

// As creation leaves it when all goes well.
SystemAccess accessOf(const System &system, const std::string &orgNo, const std::string &title)
{
    SystemAccess access;
    access.id = randomUuid();
    access.systemId = system.id;
    access.title = title;
    access.partyOrgNo = orgNo;
    access.externalRef = orgNo;
    access.created = now();
    access.resources = system.resources;
    access.packages = system.packages;
    return access;
}

Reply create(const Altinn &altinn, const Call &call, const Session &who)
{
    World &world = altinn.world();
    const auto lock = world.writing();
    if (!altinn.permits(who, call.part("party"), accessManagerWrite))
        return empty(403);
    const Json body = Json::parse(call.body(), nullptr, false);
    if (!body.is_object())
        return errorsMap("$", "The body is not the JSON object it should be.");
    for (const char *member : {"integrationTitle", "systemId"}) {
        const auto found = body.find(member);
        if (found == body.end() || !found->is_string() || found->get_ref<const std::string &>().empty())
            return errorsMap(member, std::string("The ") + member + " field is required.");
    }
    const System *system = world.system(body["systemId"].get<std::string>());
    if (system == nullptr)
        return problem("AUTH-00011");
    const std::string &orgNo = world.organisationByPartyId(call.part("party"))->orgNo;
    if (altinn.hazards().strike(Mishap::createRaces, {}))
        world.add(accessOf(*system, orgNo, system->name.nb));
    SystemAccess access = accessOf(*system, orgNo, body["integrationTitle"].get<std::string>());
    if (const auto wrong = objectionTo(altinn, *system, access, who))
        return problem(*wrong);
    if (altinn.hazards().strike(Mishap::registrationFails, {})) {
        access.resources.clear();
        access.packages.clear();
        world.add(std::move(access));
        return problem("AUTH-00048");
    }
    const Json answer = systemAccessJson(world, access);
    const std::string id = access.id;
    world.add(std::move(access));
    if (altinn.hazards().strike(Mishap::delegationFails, {})) {
        world.removeAccess(id);
        return problem("AUTH-00002");
    }
    return json(200, answer);
}

} // namespace

void addCreationRoutes(Router &router, Altinn &altinn)
{
    router.add("POST", "/authentication/api/v1/systemuser/{party}/create",
               altinn.signedIn([&altinn](const Call &call, const Session &who) { return create(altinn, call, who); }));
}

} // namespace sandbox
