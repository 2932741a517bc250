// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "records.h"

namespace sandbox {

namespace {

Kind kindOf(const Json &json)
{
    return json.at("kind") == "agent" ? Kind::agent : Kind::standard;
}

TimePoint timeOf(const Json &json)
{
    return TimePoint(std::chrono::microseconds(json.at("created").get<std::int64_t>()));
}

} // namespace

std::string nameOf(Kind kind)
{
    return kind == Kind::agent ? "agent" : "standard";
}

const std::string &Texts::in(const std::string &language) const
{
    if (language == "nn")
        return nn;
    return language == "en" ? en : nb;
}

void to_json(Json &json, const Texts &texts)
{
    json = texts.asJson();
}

void from_json(const Json &json, Texts &texts)
{
    texts = {json.value("nb", ""), json.value("nn", ""), json.value("en", "")};
}

void to_json(Json &json, const Person &person)
{
    json = {{"name", person.name},           {"pid", person.pid},           {"birthDate", person.birthDate},
            {"partyUuid", person.partyUuid}, {"userName", person.userName}, {"partyId", person.partyId},
            {"userId", person.userId}};
}

void from_json(const Json &json, Person &person)
{
    json.at("name").get_to(person.name);
    json.at("pid").get_to(person.pid);
    json.at("birthDate").get_to(person.birthDate);
    json.at("partyUuid").get_to(person.partyUuid);
    json.at("userName").get_to(person.userName);
    json.at("partyId").get_to(person.partyId);
    json.at("userId").get_to(person.userId);
}

void to_json(Json &json, const Organisation &organisation)
{
    json = {{"name", organisation.name},           {"orgNo", organisation.orgNo},
            {"partyUuid", organisation.partyUuid}, {"unitType", organisation.unitType},
            {"parent", organisation.parentOrgNo},  {"partyId", organisation.partyId},
            {"deleted", organisation.deleted}};
}

void from_json(const Json &json, Organisation &organisation)
{
    json.at("name").get_to(organisation.name);
    json.at("orgNo").get_to(organisation.orgNo);
    json.at("partyUuid").get_to(organisation.partyUuid);
    json.at("unitType").get_to(organisation.unitType);
    json.at("parent").get_to(organisation.parentOrgNo);
    json.at("partyId").get_to(organisation.partyId);
    json.at("deleted").get_to(organisation.deleted);
}

void to_json(Json &json, const Relation &relation)
{
    json = {{"pid", relation.pid},     {"orgNo", relation.orgNo},       {"grants", relation.grants},
            {"roles", relation.roles}, {"packages", relation.packages}, {"verdicts", relation.verdicts},
            {"via", relation.viaOrgNo}};
}

void from_json(const Json &json, Relation &relation)
{
    json.at("pid").get_to(relation.pid);
    json.at("orgNo").get_to(relation.orgNo);
    json.at("grants").get_to(relation.grants);
    json.at("roles").get_to(relation.roles);
    json.at("packages").get_to(relation.packages);
    json.at("verdicts").get_to(relation.verdicts);
    json.at("via").get_to(relation.viaOrgNo);
}

void to_json(Json &json, const System &system)
{
    json = {{"id", system.id},
            {"internalId", system.internalId},
            {"vendor", system.vendorOrgNo},
            {"name", system.name},
            {"description", system.description},
            {"resources", system.resources},
            {"packages", system.packages},
            {"redirectUrls", system.redirectUrls},
            {"clientIds", system.clientIds},
            {"visible", system.visible}};
}

void from_json(const Json &json, System &system)
{
    json.at("id").get_to(system.id);
    json.at("internalId").get_to(system.internalId);
    json.at("vendor").get_to(system.vendorOrgNo);
    json.at("name").get_to(system.name);
    json.at("description").get_to(system.description);
    json.at("resources").get_to(system.resources);
    json.at("packages").get_to(system.packages);
    json.at("redirectUrls").get_to(system.redirectUrls);
    system.clientIds = json.value("clientIds", std::vector<std::string>{});
    json.at("visible").get_to(system.visible);
}

void to_json(Json &json, const Request &request)
{
    json = {{"id", request.id},
            {"kind", nameOf(request.kind)},
            {"systemId", request.systemId},
            {"externalRef", request.externalRef},
            {"partyOrgNo", request.partyOrgNo},
            {"title", request.title},
            {"resources", request.resources},
            {"packages", request.packages},
            {"status", request.status},
            {"redirectUrl", request.redirectUrl},
            {"escalated", request.escalated},
            {"created", request.created.time_since_epoch().count()}};
}

void from_json(const Json &json, Request &request)
{
    json.at("id").get_to(request.id);
    request.kind = kindOf(json);
    json.at("systemId").get_to(request.systemId);
    json.at("externalRef").get_to(request.externalRef);
    json.at("partyOrgNo").get_to(request.partyOrgNo);
    json.at("title").get_to(request.title);
    json.at("resources").get_to(request.resources);
    json.at("packages").get_to(request.packages);
    json.at("status").get_to(request.status);
    json.at("redirectUrl").get_to(request.redirectUrl);
    json.at("escalated").get_to(request.escalated);
    request.created = timeOf(json);
}

void to_json(Json &json, const SystemAccess &access)
{
    json = {{"id", access.id},
            {"kind", nameOf(access.kind)},
            {"systemId", access.systemId},
            {"externalRef", access.externalRef},
            {"partyOrgNo", access.partyOrgNo},
            {"title", access.title},
            {"resources", access.resources},
            {"packages", access.packages},
            {"ownPackages", access.ownPackages},
            {"created", access.created.time_since_epoch().count()}};
}

void from_json(const Json &json, SystemAccess &access)
{
    json.at("id").get_to(access.id);
    access.kind = kindOf(json);
    json.at("systemId").get_to(access.systemId);
    json.at("externalRef").get_to(access.externalRef);
    json.at("partyOrgNo").get_to(access.partyOrgNo);
    json.at("title").get_to(access.title);
    json.at("resources").get_to(access.resources);
    json.at("packages").get_to(access.packages);
    json.at("ownPackages").get_to(access.ownPackages);
    access.created = timeOf(json);
}

void to_json(Json &json, const ChangeRequest &request)
{
    json = {{"id", request.id},
            {"access", request.accessId},
            {"systemId", request.systemId},
            {"externalRef", request.externalRef},
            {"partyOrgNo", request.partyOrgNo},
            {"requiredResources", request.requiredResources},
            {"unwantedResources", request.unwantedResources},
            {"requiredPackages", request.requiredPackages},
            {"unwantedPackages", request.unwantedPackages},
            {"status", request.status},
            {"redirectUrl", request.redirectUrl},
            {"created", request.created.time_since_epoch().count()}};
}

void from_json(const Json &json, ChangeRequest &request)
{
    json.at("id").get_to(request.id);
    json.at("access").get_to(request.accessId);
    json.at("systemId").get_to(request.systemId);
    json.at("externalRef").get_to(request.externalRef);
    json.at("partyOrgNo").get_to(request.partyOrgNo);
    json.at("requiredResources").get_to(request.requiredResources);
    json.at("unwantedResources").get_to(request.unwantedResources);
    json.at("requiredPackages").get_to(request.requiredPackages);
    json.at("unwantedPackages").get_to(request.unwantedPackages);
    json.at("status").get_to(request.status);
    json.at("redirectUrl").get_to(request.redirectUrl);
    request.created = timeOf(json);
}

} // namespace sandbox
