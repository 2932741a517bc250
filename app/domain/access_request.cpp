// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/domain/access_request.h"

#include <algorithm>

namespace domain {

bool belongsTo(const AccessRequest &request, const Party &party)
{
    if (!request.partyUuid.isNull() && request.partyUuid != party.uuid)
        return false;
    if (!request.partyId.isNull() && request.partyId != party.id)
        return false;
    const bool isKnown = !request.partyUuid.isNull() || !request.partyId.isNull();
    if (isKnown || request.kind != RequestKind::Change || request.organisationNumber.isEmpty())
        return true;
    return request.organisationNumber == party.organisationNumber || request.organisationNumber == party.id.toString();
}

AccessRequest completed(AccessRequest fresh, const AccessRequest &before)
{
    fresh.forwarded = before.forwarded;
    fresh.timedOut = before.timedOut;
    fresh.mayForwardOnly = before.mayForwardOnly;
    if (!fresh.created.isValid())
        fresh.created = before.created;
    if (fresh.title.isEmpty())
        fresh.title = before.title;
    if (fresh.partyId.isNull())
        fresh.partyId = before.partyId;
    if (fresh.partyUuid.isNull())
        fresh.partyUuid = before.partyUuid;
    return fresh;
}

AccessRequest completedById(AccessRequest fresh, const AccessRequest &before)
{
    AccessRequest told = before;
    told.forwarded = fresh.forwarded;
    told.mayForwardOnly = fresh.mayForwardOnly;
    return completed(std::move(fresh), told);
}

int daysLeft(const AccessRequest &request, const QDateTime &now)
{
    if (request.timedOut)
        return 0;
    if (!request.created.isValid())
        return -1;
    const qint64 seconds = now.secsTo(request.created.addDays(requestLifetimeDays));
    return static_cast<int>(std::clamp<qint64>((seconds + 86399) / 86400, 0, requestLifetimeDays));
}

bool isExpired(const AccessRequest &request, const QDateTime &now)
{
    return daysLeft(request, now) == 0;
}

} // namespace domain
