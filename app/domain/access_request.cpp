// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/domain/access_request.h"

#include <algorithm>

namespace domain {

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
