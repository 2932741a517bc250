// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract section 3.1: the parties that the user can represent.
#include "altinn_server.h"
#include "identifiers.h"

#include <algorithm>

namespace sandbox {

namespace {

unsigned grantOf(const std::string &resource)
{
    if (resource == "altinn_access_management")
        return accessManagerRead;
    if (resource == "altinn_client_administration")
        return clientAdministratorRead;
    return resource == "altinn_system_user_overview" ? overviewRead : 0U;
}

struct Wish
{
    bool roles;
    bool packages;
    bool resources;
    bool subParties;
    std::vector<std::string> parties;
    std::vector<std::string> anyOf;
};

bool isTrue(const Call &call, const char *name)
{
    return lowerCase(call.valueOr(name, "false")) == "true";
}

bool wanted(const Wish &wish, const Organisation &organisation, const Relation &relation)
{
    if (!wish.parties.empty() && std::none_of(wish.parties.begin(), wish.parties.end(), [&](const std::string &uuid) {
            return lowerCase(uuid) == organisation.partyUuid;
        }))
        return false;
    return wish.anyOf.empty() || std::any_of(wish.anyOf.begin(), wish.anyOf.end(), [&](const std::string &resource) {
               return (relation.grants & grantOf(resource)) != 0;
           });
}

Json partyJson(const std::string &name, const std::string &partyUuid, int partyId)
{
    return {{"partyUuid", partyUuid},
            {"name", name},
            {"organizationNumber", nullptr},
            {"parentId", nullptr},
            {"personId", nullptr},
            {"dateOfBirth", nullptr},
            {"partyId", partyId},
            {"emailId", nullptr},
            {"type", "Organization"},
            {"unitType", nullptr},
            {"isDeleted", false},
            {"onlyHierarchyElementWithNoAccess", false},
            {"authorizedAccessPackages", Json::array()},
            {"authorizedResources", Json::array()},
            {"authorizedRoles", Json::array()},
            {"authorizedInstances", Json::array()},
            {"subunits", Json::array()}};
}

Json organisationJson(const World &world, const Organisation &organisation, const Relation *relation, const Wish &wish)
{
    Json party = partyJson(organisation.name, organisation.partyUuid, organisation.partyId);
    party["organizationNumber"] = organisation.orgNo;
    party["unitType"] = organisation.unitType;
    if (const Organisation *parent = world.organisationByNumber(organisation.parentOrgNo))
        party["parentId"] = parent->partyUuid;
    party["onlyHierarchyElementWithNoAccess"] = relation == nullptr;
    if (relation == nullptr)
        return party;
    if (wish.roles)
        party["authorizedRoles"] = relation->roles;
    if (wish.packages)
        party["authorizedAccessPackages"] = relation->packages;
    if (wish.resources) {
        for (const char *resource :
             {"altinn_access_management", "altinn_client_administration", "altinn_system_user_overview"}) {
            if ((relation->grants & grantOf(resource)) != 0)
                party["authorizedResources"].push_back(resource);
        }
    }
    return party;
}

Json personJson(const Person &person)
{
    Json party = partyJson(person.name, person.partyUuid, person.partyId);
    party["type"] = "Person";
    party["personId"] = person.pid;
    party["dateOfBirth"] = person.birthDate;
    return party;
}

Reply authorizedParties(const World &world, const Call &call, const Session &who)
{
    if (!who.hasPortalOr(scope::parties))
        return empty(403);
    for (const std::string &uuid : call.values("partyFilter")) {
        if (!isUuid(uuid))
            return malformed("partyFilter", uuid);
    }
    const Wish wish{isTrue(call, "includeRoles"),     isTrue(call, "includeAccessPackages"),
                    isTrue(call, "includeResources"), lowerCase(call.valueOr("includeSubParties", "auto")) != "false",
                    call.values("partyFilter"),       call.values("anyOfResourceIds")};
    const auto lock = world.reading();
    Json data = Json::array();
    const Person *person = world.person(who.pid);
    if (person != nullptr && wish.anyOf.empty() && wish.parties.empty())
        data.push_back(personJson(*person));
    for (const Organisation &organisation : world.organisations()) {
        if (!organisation.parentOrgNo.empty())
            continue;
        const Relation *relation = world.relation(who.pid, organisation.orgNo);
        const bool own = relation != nullptr && wanted(wish, organisation, *relation);
        Json subunits = Json::array();
        for (const Organisation &unit : world.organisations()) {
            if (unit.parentOrgNo != organisation.orgNo || !wish.subParties)
                continue;
            const Relation *unitRelation = world.relation(who.pid, unit.orgNo);
            if (unitRelation != nullptr && wanted(wish, unit, *unitRelation))
                subunits.push_back(organisationJson(world, unit, unitRelation, wish));
        }
        if (!own && subunits.empty())
            continue;
        Json party = organisationJson(world, organisation, own ? relation : nullptr, wish);
        party["subunits"] = std::move(subunits);
        data.push_back(std::move(party));
    }
    return json(200, {{"links", {{"next", nullptr}}}, {"data", data}});
}

} // namespace

void addPartyRoutes(Router &router, Altinn &altinn)
{
    router.add("GET", "/accessmanagement/api/v1/enduser/authorizedparties",
               altinn.signedIn([&altinn](const Call &call, const Session &who) {
                   return authorizedParties(altinn.world(), call, who);
               }));
}

} // namespace sandbox
