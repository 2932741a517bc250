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

} // namespace

bool hasPortalScope(const QStringList &granted)
{
    return granted.contains(portal);
}

Capabilities capabilitiesFrom(const QStringList &requested, const QStringList &granted)
{
    const bool isPortal = hasPortalScope(granted);
    const bool readsConnections = isPortal || granted.contains(toOthersRead);
    const bool writesConnections = isPortal || granted.contains(toOthersWrite);

    Capabilities result;
    result.mayReadParties = isPortal || granted.contains(authorizedParties);
    result.mayListRequests = isPortal;
    result.mayReadRequest = true;
    result.mayReadRequestById = isPortal;
    result.mayDecide = isPortal;
    result.mayReject = true;
    result.mayDecideChanges = readsConnections && writesConnections;
    result.mayListAccesses = true;
    result.mayReadAccess = readsConnections;
    result.mayReadRegister = isPortal;
    result.mayCreateAccess = result.mayReadRegister && readsConnections && writesConnections;
    result.mayDeleteAccess = readsConnections && writesConnections;
    result.mayDeleteClientAccess = isPortal || granted.contains(clientsWrite);
    result.mayReadClients = granted.contains(clientsRead);
    result.mayEditClients = result.mayReadClients && granted.contains(clientsWrite);
    result.mayReadOwnOrganisation = readsConnections;
    result.mayEditOwnOrganisation = readsConnections && writesConnections;
    result.mayCheckDelegation = writesConnections;
    for (const QString &scope : requested) {
        if (!granted.contains(scope) && scope != u"openid" && scope != u"profile")
            result.missingScopes.append(scope);
    }
    return result;
}

} // namespace signin
