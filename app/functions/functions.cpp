// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/functions/functions.h"

#include <algorithm>

namespace functions {

using signin::Capabilities;

namespace {

struct Need
{
    Function function;
    bool Capabilities::*capability;
    QList<Right> rights;
};

const QList<Need> &needs()
{
    static const QList<Need> all = {
        {Function::SeeOrganisations, &Capabilities::mayReadParties, {}},
        {Function::ListRequests, &Capabilities::mayListRequests, {Right::WriteAccessManagement}},
        {Function::ReadRequests, &Capabilities::mayReadRequest, {Right::ReadAccessManagement}},
        {Function::CheckRights, &Capabilities::mayCheckDelegation, {Right::WriteAccessManagement}},
        {Function::Approve, &Capabilities::mayDecide, {Right::WriteAccessManagement}},
        {Function::Forward, &Capabilities::mayDecide, {}},
        {Function::Reject, &Capabilities::mayReject, {Right::WriteAccessManagement}},
        {Function::ApproveChanges, &Capabilities::mayDecideChanges, {Right::WriteAccessManagement}},
        {Function::SeeOwnAccesses, &Capabilities::mayListAccesses, {Right::ReadAccessManagement}},
        {Function::SeeClientAccesses, &Capabilities::mayListAccesses, {Right::ReadOverview}},
        {Function::SeeGiven, &Capabilities::mayReadAccess, {Right::ReadAccessManagement}},
        {Function::CreateOwnAccesses, &Capabilities::mayCreateAccess, {Right::WriteAccessManagement}},
        {Function::DeleteOwnAccesses, &Capabilities::mayDeleteAccess, {Right::WriteAccessManagement}},
        {Function::DeleteClientAccesses,
         &Capabilities::mayDeleteClientAccess,
         {Right::WriteAccessManagement, Right::WriteClientAdministration}},
        {Function::SeeClients, &Capabilities::mayReadClients, {Right::ReadClientAdministration}},
        {Function::ChangeClients, &Capabilities::mayEditClients, {Right::WriteClientAdministration}},
    };
    return all;
}

struct Door
{
    QString resource;
    QStringList packages;      // by key
    std::optional<Right> read; // what the right to write takes as well
};

// Who holds a resource by what is for Altinn to say; the packages are those that its documentation names.
const Door &doorOf(Right right)
{
    static const QString management = QStringLiteral("tilgangsstyring");
    static const QString main = QStringLiteral("hovedadministrator");
    static const QString clients = QStringLiteral("klientadministrator");
    static const QString manages = QStringLiteral("altinn_access_management");
    static const QString administers = QStringLiteral("altinn_client_administration");
    static const QHash<Right, Door> doors = {
        {Right::ReadAccessManagement, {manages, {management, main}, {}}},
        {Right::WriteAccessManagement, {manages, {management, main}, Right::ReadAccessManagement}},
        {Right::ReadOverview, {QStringLiteral("altinn_system_user_overview"), {management, clients, main}, {}}},
        {Right::ReadClientAdministration, {administers, {clients, main}, {}}},
        {Right::WriteClientAdministration, {administers, {clients, main}, Right::ReadClientAdministration}},
    };
    return *doors.constFind(right);
}

bool listsPackage(const Evidence &evidence, const QStringList &wanted)
{
    return evidence.standing && std::any_of(evidence.standing->packages.cbegin(), evidence.standing->packages.cend(),
                                            [&wanted](const domain::AccessPackage &package) {
                                                // Altinn's older spelling of the same package
                                                const QString key = package.key() == u"tilgangsstyrer"
                                                                        ? QStringLiteral("tilgangsstyring")
                                                                        : package.key();
                                                return wanted.contains(key);
                                            });
}

} // namespace

Answer answerFor(Right right, const Evidence &evidence)
{
    const Door &door = doorOf(right);
    const bool listsResource = evidence.standing && evidence.standing->resources.contains(door.resource);
    // A listed resource is held in some way, and to write is not the least of them.
    const bool isListed = listsPackage(evidence, door.packages) || (!door.read && listsResource);
    const Answer call = evidence.calls.value(right, Answer::Unknown);
    if (call == Answer::Yes)
        return Answer::Yes;
    if (call == Answer::No)
        return isListed ? Answer::Unknown : Answer::No;
    if (isListed)
        return Answer::Yes;
    return door.read && answerFor(*door.read, evidence) == Answer::No ? Answer::No : Answer::Unknown;
}

QStringList packagesFor(Right right)
{
    return doorOf(right).packages;
}

Status Verdict::status() const
{
    if (!declinedScopes.isEmpty() || !absentScopes.isEmpty() || !lacking.isEmpty())
        return Status::Lacks;
    return unknown.isEmpty() ? Status::Has : Status::Unknown;
}

QList<Verdict> judge(const Capabilities &may, const Evidence &evidence)
{
    QList<Verdict> verdicts;
    for (const Need &need : needs()) {
        Verdict verdict;
        verdict.function = need.function;
        for (const QString &scope : signin::missingScopesFor(need.capability, may.grantedScopes))
            (may.missingScopes.contains(scope) ? verdict.declinedScopes : verdict.absentScopes).append(scope);
        for (const Right right : need.rights) {
            const Answer answer = answerFor(right, evidence);
            if (answer == Answer::No)
                verdict.lacking.append(right);
            else if (answer == Answer::Unknown)
                verdict.unknown.append(right);
        }
        verdicts.append(verdict);
    }
    return verdicts;
}

} // namespace functions
