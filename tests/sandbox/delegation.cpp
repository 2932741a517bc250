// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "delegation.h"

#include "catalogue.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr std::array<std::pair<Reason, std::string_view>, 10> names = {
    {{Reason::unknown, "Unknown"},
     {Reason::roleAccess, "RoleAccess"},
     {Reason::delegationAccess, "DelegationAccess"},
     {Reason::missingRoleAccess, "MissingRoleAccess"},
     {Reason::missingDelegationAccess, "MissingDelegationAccess"},
     {Reason::accessListValidationFail, "AccessListValidationFail"},
     {Reason::packageAccess, "PackageAccess"},
     {Reason::missingPackageAccess, "MissingPackageAccess"},
     {Reason::resourceNotDelegable, "ResourceNotDelegable"},
     {Reason::resourceIsMaskinPortenSchema, "ResourceIsMaskinPortenSchema"}}};

const char *refusalFor(Reason reason)
{
    switch (reason) {
    case Reason::missingRoleAccess:
        return "AUTH-00016";
    case Reason::missingDelegationAccess:
        return "AUTH-00018";
    case Reason::missingRightsRegister:
        return "AUTH-00019";
    case Reason::authenticationLevel:
        return "AUTH-00020";
    case Reason::missingPackageAccess:
        return "AUTH-00068";
    case Reason::accessListValidationFail:
        return "AUTH-00069";
    case Reason::resourceNotDelegable:
        return "AUTH-00070";
    case Reason::resourceIsMaskinPortenSchema:
        return "AUTH-00071";
    default:
        return "AUTH-00014";
    }
}

std::optional<Reason> hindranceOf(const Service &service, const Giver &giver)
{
    switch (service.hindrance) {
    case Hindrance::none:
        return std::nullopt;
    case Hindrance::notDelegable:
        return Reason::resourceNotDelegable;
    case Hindrance::maskinportenSchema:
        return Reason::resourceIsMaskinPortenSchema;
    case Hindrance::accessList:
        return Reason::accessListValidationFail;
    case Hindrance::rightsRegister:
        return Reason::missingRightsRegister;
    case Hindrance::highLevel:
        return giver.level < 4 ? std::optional(Reason::authenticationLevel) : std::nullopt;
    case Hindrance::unreadablePolicy:
        return Reason::unknown;
    }
    return std::nullopt;
}

// A verdict that was ordered for this person, through the control server or in the seed.
std::optional<Reason> ordered(const Relation &relation, const std::string &key)
{
    const auto entry = relation.verdicts.find(key);
    return entry == relation.verdicts.end() ? std::nullopt : reasonNamed(entry->second);
}

bool holds(const Relation &relation, const AccessPackage &package)
{
    return std::any_of(relation.packages.begin(), relation.packages.end(),
                       [&](const std::string &urn) { return accessPackage(urn) == &package; });
}

} // namespace

bool permits(Reason reason)
{
    return reason == Reason::roleAccess || reason == Reason::delegationAccess || reason == Reason::packageAccess;
}

std::string nameOf(Reason reason)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &each) { return each.first == reason; });
    return std::string((found == names.end() ? names.front() : *found).second);
}

std::optional<Reason> reasonNamed(const std::string &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &each) { return each.second == name; });
    return found == names.end() ? std::nullopt : std::optional(found->first);
}

Reason reasonForPackage(const World &world, const Giver &giver, const std::string &orgNo, const std::string &package)
{
    const AccessPackage *known = accessPackage(package);
    const Relation *relation = world.relation(giver.pid, orgNo);
    if (known == nullptr || relation == nullptr)
        return Reason::missingPackageAccess;
    if (const auto reason = ordered(*relation, known->name))
        return *reason;
    if ((relation->grants & mayDelegate) != 0)
        return Reason::roleAccess;
    return holds(*relation, *known) ? Reason::packageAccess : Reason::missingPackageAccess;
}

Reason reasonForRight(const World &world, const Giver &giver, const std::string &orgNo, const std::string &resource,
                      std::string_view action)
{
    const Service *known = service(resource);
    const Relation *relation = world.relation(giver.pid, orgNo);
    if (known == nullptr || relation == nullptr)
        return Reason::missingRoleAccess;
    for (const std::string &key : {known->id + ":" + std::string(action), known->id}) {
        if (const auto reason = ordered(*relation, key))
            return *reason;
    }
    if (const auto reason = hindranceOf(*known, giver))
        return *reason;
    if ((relation->grants & mayDelegate) != 0)
        return Reason::roleAccess;
    const auto &packages = accessPackages();
    const bool throughPackage = std::any_of(packages.begin(), packages.end(), [&](const AccessPackage &each) {
        return std::find(each.resources.begin(), each.resources.end(), known->id) != each.resources.end() &&
               holds(*relation, each);
    });
    return throughPackage ? Reason::packageAccess : Reason::missingRoleAccess;
}

std::optional<std::string> objectionToGiving(const World &world, const Giver &giver, const std::string &orgNo,
                                             const std::vector<std::string> &packages,
                                             const std::vector<std::string> &resources)
{
    for (const std::string &package : packages) {
        const Reason reason = reasonForPackage(world, giver, orgNo, package);
        if (!permits(reason))
            return reason == Reason::unknown ? "AUTH-00050" : "AUTH-00053";
    }
    for (const std::string &resource : resources) {
        if (service(resource) == nullptr)
            return "AUTH-00001";
        const auto reason = [&](std::string_view action) {
            return reasonForRight(world, giver, orgNo, resource, action);
        };
        if (std::none_of(serviceActions.begin(), serviceActions.end(),
                         [&](std::string_view action) { return permits(reason(action)); }))
            return refusalFor(reason(serviceActions.front()));
    }
    return std::nullopt;
}

} // namespace sandbox
