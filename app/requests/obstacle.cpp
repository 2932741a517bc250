// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/obstacle.h"

#include <algorithm>

namespace requests {

namespace {

// In whatever order a reading lists them. A right's action counts here: reading is not writing.
QStringList keysOf(const QList<domain::Right> &rights, const QList<domain::AccessPackage> &packages)
{
    QStringList keys;
    for (const domain::Right &right : rights)
        keys.append(QStringLiteral("right ") + right.key() + u' ' + right.action.toLower());
    for (const domain::AccessPackage &package : packages)
        keys.append(QStringLiteral("package ") + package.key());
    keys.sort();
    return keys;
}

} // namespace

bool mayApprove(const DeskRights &rights, const domain::AccessRequest &request)
{
    return request.kind == domain::RequestKind::Change ? rights.mayDecideChanges : rights.mayApprove;
}

bool asksTheSame(const domain::AccessRequest &a, const domain::AccessRequest &b)
{
    return a.id == b.id && a.kind == b.kind && a.status == b.status && a.systemId == b.systemId &&
           a.access == b.access && keysOf(a.rights, a.packages) == keysOf(b.rights, b.packages) &&
           keysOf(a.unwantedRights, a.unwantedPackages) == keysOf(b.unwantedRights, b.unwantedPackages);
}

std::optional<Obstacle> obstacleTo(Decision decision, const InboxRow &row, const Review *opened,
                                   const DeskRights &rights, const QDateTime &now)
{
    const bool approve = decision == Decision::Approve;
    if (!row.request.isOpen())
        return Obstacle::Handled;
    const bool isAllowed = approve ? mayApprove(rights, row.request) : rights.mayReject;
    const bool isForOthers = row.request.mayForwardOnly || (opened && opened->row.request.mayForwardOnly);
    if (!isAllowed || isForOthers || decision == Decision::Forward)
        return Obstacle::NotAllowed;
    if (domain::isExpired(row.request, now))
        return Obstacle::TimedOut;
    if (!opened)
        return Obstacle::NotOpened;
    if (opened->row.party.uuid != row.party.uuid || !asksTheSame(opened->row.request, row.request))
        return Obstacle::Changed;
    if (!opened->isReadable())
        return Obstacle::Unreadable;
    if (approve && !opened->mayBeGiven())
        return Obstacle::CannotGive;
    return std::nullopt;
}

} // namespace requests
