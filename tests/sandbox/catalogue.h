// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The access packages and services that the sandbox knows, with names and descriptions in nb, nn and en. Constant.

#include "records.h"

#include <string>
#include <vector>

namespace sandbox {

struct PackageArea
{
    std::string id;
    std::string urn;
    std::string icon;
    Texts name;
    Texts description;
};

struct AccessPackage
{
    std::string id;
    // The last segment of its URN.
    std::string name;
    std::size_t area;
    // May be given to an agent / to a standard system user.
    bool delegable;
    bool assignable;
    Texts title;
    Texts description;
    std::vector<std::string> resources;

    std::string urn() const { return "urn:altinn:accesspackage:" + name; }
};

// Why a service cannot be given even by someone who has it.
enum class Hindrance {
    none,
    notDelegable,
    maskinportenSchema,
    // Only organisations on a list may have it.
    accessList,
    // Only organisations in the service rights register may have it.
    rightsRegister,
    // The giver must be signed in at level 4.
    highLevel,
    unreadablePolicy,
};

struct Service
{
    std::string id;
    std::string uuid;
    std::string ownerOrgNo;
    std::string ownerCode;
    Texts owner;
    Texts title;
    Texts description;
    Texts rightDescription;
    std::string homepage;
    Hindrance hindrance = Hindrance::none;
};

const std::vector<PackageArea> &packageAreas();
const std::vector<AccessPackage> &accessPackages();
const std::vector<Service> &services();

// By full URN or last segment, in any letter case.
const AccessPackage *accessPackage(const std::string &urnOrName);
const Service *service(const std::string &id);

// The packages that a client can give its auditor or accountant; a client's mask has one bit for each.
const std::vector<std::string> &clientPackages();
// The bits of those of `names` that are client packages.
unsigned clientPackageMask(const std::vector<std::string> &names);

std::string lastSegment(const std::string &urn);

} // namespace sandbox
