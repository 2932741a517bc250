// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The plain values that the sandbox's world consists of, and their JSON form in the database file.
// Values; owned by World.

#include "json.h"
#include "time_text.h"

#include <cstdint>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace sandbox {

enum class Kind { standard, agent };

std::string nameOf(Kind kind);

struct Texts
{
    std::string nb;
    std::string nn;
    std::string en;

    const std::string &in(const std::string &language) const;

    Json asJson() const { return {{"nb", nb}, {"nn", nn}, {"en", en}}; }
};

struct Person
{
    std::string name;
    std::string pid;
    std::string birthDate;
    std::string partyUuid;
    std::string userName;
    int partyId = 0;
    int userId = 0;
};

struct Organisation
{
    std::string name;
    std::string orgNo;
    std::string partyUuid;
    std::string unitType;
    std::string parentOrgNo;
    int partyId = 0;
    bool deleted = false;
};

// What the policy decision point answers for one person and one organisation; every right is its own flag.
enum Grant : unsigned {
    accessManagerRead = 1U << 0U,
    accessManagerWrite = 1U << 1U,
    clientAdministratorRead = 1U << 2U,
    clientAdministratorWrite = 1U << 3U,
    overviewRead = 1U << 4U,
    mayDelegate = 1U << 5U,
};

constexpr unsigned accessManager = accessManagerRead | accessManagerWrite | overviewRead;
constexpr unsigned clientAdministrator = clientAdministratorRead | clientAdministratorWrite | overviewRead;

struct Relation
{
    std::string pid;
    std::string orgNo;
    unsigned grants = 0;
    std::vector<std::string> roles;
    // Full URNs. What she holds of the catalogue she may also give, if she is access manager.
    std::vector<std::string> packages;
    // Reason codes (contract 7.2) that stand whatever the rest says, for a package, a service or "<service>:<action>".
    std::map<std::string, std::string> verdicts;
    // The organisation whose key role brings this one; empty when she has it directly.
    std::string viaOrgNo;
};

struct System
{
    std::string id;
    std::string internalId;
    std::string vendorOrgNo;
    Texts name;
    Texts description;
    std::vector<std::string> resources;
    std::vector<std::string> packages;
    std::vector<std::string> redirectUrls;
    // The Maskinporten clients that may speak for it.
    std::vector<std::string> clientIds;
    bool visible = true;
};

struct Request
{
    std::string id;
    Kind kind = Kind::standard;
    std::string systemId;
    std::string externalRef;
    std::string partyOrgNo;
    std::string title;
    std::vector<std::string> resources;
    std::vector<std::string> packages;
    std::string status = "New";
    std::string redirectUrl;
    bool escalated = false;
    TimePoint created;
};

struct SystemAccess
{
    std::string id;
    Kind kind = Kind::standard;
    std::string systemId;
    std::string externalRef;
    std::string partyOrgNo;
    std::string title;
    std::vector<std::string> resources;
    std::vector<std::string> packages;
    TimePoint created;
    // Positions in World's list of clients. Kept in a table of its own, not in the JSON form.
    std::set<std::uint32_t> clients;
    // What an agent has been given for its owner itself (contract 8.3).
    std::vector<std::string> ownPackages = {};
};

// A vendor's wish to change a standard system access that exists (contract section 5).
struct ChangeRequest
{
    std::string id;
    std::string accessId;
    std::string systemId;
    std::string externalRef;
    std::string partyOrgNo;
    std::vector<std::string> requiredResources;
    std::vector<std::string> unwantedResources;
    std::vector<std::string> requiredPackages;
    std::vector<std::string> unwantedPackages;
    std::string status = "New";
    std::string redirectUrl;
    TimePoint created;
};

struct Client
{
    std::string uuid;
    std::string name;
    // Empty for a person.
    std::string orgNo;
    std::string ownerOrgNo;
    // One bit for each entry of clientPackages() in the catalogue.
    unsigned packages = 0;
};

void to_json(Json &json, const Texts &texts);
void from_json(const Json &json, Texts &texts);
void to_json(Json &json, const Person &person);
void from_json(const Json &json, Person &person);
void to_json(Json &json, const Organisation &organisation);
void from_json(const Json &json, Organisation &organisation);
void to_json(Json &json, const Relation &relation);
void from_json(const Json &json, Relation &relation);
void to_json(Json &json, const System &system);
void from_json(const Json &json, System &system);
void to_json(Json &json, const Request &request);
void from_json(const Json &json, Request &request);
void to_json(Json &json, const SystemAccess &access);
void from_json(const Json &json, SystemAccess &access);
void to_json(Json &json, const ChangeRequest &request);
void from_json(const Json &json, ChangeRequest &request);

} // namespace sandbox
