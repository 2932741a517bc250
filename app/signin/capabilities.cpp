// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/capabilities.h"

namespace signin {

namespace {

constexpr QLatin1StringView portal("altinn:portal/enduser");
constexpr QLatin1StringView authorizedParties("altinn:accessmanagement/authorizedparties");
constexpr QLatin1StringView toOthersRead("altinn:accessmanagement/enduser:connections:toothers.read");
constexpr QLatin1StringView toOthersWrite("altinn:accessmanagement/enduser:connections:toothers.write");
constexpr QLatin1StringView clientsRead("altinn:clientdelegations.read");
constexpr QLatin1StringView clientsWrite("altinn:clientdelegations.write");

struct Need
{
    bool Capabilities::*capability;
    QList<QLatin1StringView> scopes; // all of them
    bool portalOpensIt;              // in their stead
};

const QList<Need> &needs()
{
    static const QList<Need> all = {
        {&Capabilities::mayReadParties, {authorizedParties}, true},
        {&Capabilities::mayListRequests, {portal}, true},
        {&Capabilities::mayReadRequest, {}, true},
        {&Capabilities::mayReadRequestById, {portal}, true},
        {&Capabilities::mayDecide, {portal}, true},
        {&Capabilities::mayReject, {}, true},
        {&Capabilities::mayDecideChanges, {toOthersRead, toOthersWrite}, true},
        {&Capabilities::mayListAccesses, {}, true},
        {&Capabilities::mayReadAccess, {toOthersRead}, true},
        {&Capabilities::mayCreateAccess, {portal}, true}, // the register, where a system is chosen
        {&Capabilities::mayDeleteAccess, {toOthersRead, toOthersWrite}, true},
        {&Capabilities::mayDeleteClientAccess, {clientsWrite}, true},
        {&Capabilities::mayReadClients, {clientsRead}, false},
        {&Capabilities::mayEditClients, {clientsRead, clientsWrite}, false},
        {&Capabilities::mayReadOwnOrganisation, {toOthersRead}, true},
        {&Capabilities::mayEditOwnOrganisation, {toOthersRead, toOthersWrite}, true},
        {&Capabilities::mayCheckDelegation, {toOthersWrite}, true},
        {&Capabilities::mayReadRegister, {portal}, true},
    };
    return all;
}

QStringList missingFor(const Need &need, const QStringList &granted)
{
    QStringList missing;
    for (const QLatin1StringView scope : need.scopes) {
        if (!granted.contains(scope) && !(need.portalOpensIt && hasPortalScope(granted)))
            missing.append(scope);
    }
    return missing;
}

} // namespace

bool hasPortalScope(const QStringList &granted)
{
    return granted.contains(portal);
}

QStringList missingScopesFor(bool Capabilities::*capability, const QStringList &granted)
{
    for (const Need &need : needs()) {
        if (need.capability == capability)
            return missingFor(need, granted);
    }
    return {};
}

Capabilities capabilitiesFrom(const QStringList &requested, const QStringList &granted)
{
    Capabilities result;
    for (const Need &need : needs())
        result.*need.capability = missingFor(need, granted).isEmpty();
    result.grantedScopes = granted;
    for (const QString &scope : requested) {
        if (!granted.contains(scope) && scope != u"openid" && scope != u"profile")
            result.missingScopes.append(scope);
    }
    return result;
}

} // namespace signin
