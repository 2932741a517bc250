// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Contract section 3.1: the parties that the user can represent.
#include "altinn_server.h"
#include "catalogue.h"
#include "identifiers.h"

#include <algorithm>
#include <array>
#include <tuple>

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
    bool roles = false;
    bool packages = false;
    bool resources = false;
    bool viaKeyRoles = true;
    bool subParties = true;
    bool inactive = true;
    std::vector<std::string> parties;
    std::vector<std::string> anyOf;
};

// Sets `flag` from a member that says true or false, or auto where the contract has that: the flag stays.
std::optional<Reply> readFlag(const Call &call, const char *name, bool mayBeAuto, bool &flag)
{
    const std::string said = call.valueOr(name, "");
    const std::string word = lowerCase(said);
    if (word == "true" || word == "false")
        flag = word == "true";
    else if (!word.empty() && !(mayBeAuto && word == "auto"))
        return malformed(name, said);
    return std::nullopt;
}

std::optional<Reply> readWish(const Call &call, Wish &wish)
{
    bool instances = false;
    const std::array<std::tuple<const char *, bool, bool *>, 7> flags = {
        {{"includeRoles", false, &wish.roles},
         {"includeAccessPackages", false, &wish.packages},
         {"includeResources", false, &wish.resources},
         {"includeInstances", false, &instances},
         {"includePartiesViaKeyRoles", true, &wish.viaKeyRoles},
         {"includeSubParties", true, &wish.subParties},
         {"includeInactiveParties", true, &wish.inactive}}};
    for (const auto &[name, mayBeAuto, flag] : flags) {
        if (auto refusal = readFlag(call, name, mayBeAuto, *flag))
            return refusal;
    }
    for (const std::string &uuid : call.values("partyFilter")) {
        if (!isUuid(uuid))
            return malformed("partyFilter", uuid);
        wish.parties.push_back(lowerCase(uuid));
    }
    wish.anyOf = call.values("anyOfResourceIds");
    return std::nullopt;
}

bool has(const World &world, const Relation &relation, const std::string &resource)
{
    if (const unsigned grant = grantOf(resource))
        return (relation.grants & grant) != 0;
    return service(resource) != nullptr &&
           permits(reasonForRight(world, {relation.pid}, relation.orgNo, resource, serviceActions.front()));
}

bool passes(const Wish &wish, const std::string &partyUuid)
{
    return wish.parties.empty() || std::find(wish.parties.begin(), wish.parties.end(), partyUuid) != wish.parties.end();
}

bool wanted(const World &world, const Wish &wish, const Organisation &organisation, const Relation *relation)
{
    if (relation == nullptr || (organisation.deleted && !wish.inactive) ||
        (!relation->viaOrgNo.empty() && !wish.viaKeyRoles) || !passes(wish, organisation.partyUuid))
        return false;
    return wish.anyOf.empty() || std::any_of(wish.anyOf.begin(), wish.anyOf.end(), [&](const std::string &resource) {
               return has(world, *relation, resource);
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
    party["isDeleted"] = organisation.deleted;
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

// The units of an organisation that the person represents herself.
Json unitsJson(const World &world, const Organisation &organisation, const std::string &pid, const Wish &wish)
{
    Json units = Json::array();
    if (!wish.subParties)
        return units;
    for (const Organisation *unit : world.unitsOf(organisation.orgNo)) {
        const Relation *relation = world.relation(pid, unit->orgNo);
        if (wanted(world, wish, *unit, relation))
            units.push_back(organisationJson(world, *unit, relation, wish));
    }
    return units;
}

Reply authorizedParties(const World &world, const Call &call, const Session &who)
{
    if (!who.hasPortalOr(scope::parties))
        return empty(403);
    Wish wish;
    if (auto refusal = readWish(call, wish))
        return *refusal;
    const auto lock = world.reading();
    Json data = Json::array();
    const Person *person = world.person(who.pid);
    if (person != nullptr && wish.anyOf.empty() && passes(wish, person->partyUuid))
        data.push_back(personJson(*person));
    // Those at the top, each once; their addresses keep the order of the world.
    std::set<const Organisation *> tops;
    for (const Relation *relation : world.relationsOf(who.pid)) {
        const Organisation *organisation = world.organisationByNumber(relation->orgNo);
        const Organisation *parent = world.organisationByNumber(organisation->parentOrgNo);
        tops.insert(parent == nullptr ? organisation : parent);
    }
    for (const Organisation *organisation : tops) {
        const Relation *relation = world.relation(who.pid, organisation->orgNo);
        const bool own = wanted(world, wish, *organisation, relation);
        Json units = unitsJson(world, *organisation, who.pid, wish);
        if (!own && units.empty())
            continue;
        Json party = organisationJson(world, *organisation, own ? relation : nullptr, wish);
        party["subunits"] = std::move(units);
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
