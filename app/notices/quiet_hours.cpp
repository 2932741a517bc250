// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/notices/quiet_hours.h"

namespace notices {

bool isQuiet(const QuietHours &hours, const QDateTime &local)
{
    if (hours.weekends && local.date().dayOfWeek() >= Qt::Saturday)
        return true;
    if (!hours.isOn)
        return false;
    const int hour = local.time().hour();
    if (hours.from < hours.to)
        return hour >= hours.from && hour < hours.to;
    return hour >= hours.from || hour < hours.to;
}

} // namespace notices
