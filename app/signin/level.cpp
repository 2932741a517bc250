// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/level.h"

namespace signin {

std::optional<Level> levelFromAcr(QStringView acr)
{
    for (const Level level : {Level::Low, Level::Substantial, Level::High}) {
        if (acr == acrOf(level))
            return level;
    }
    return std::nullopt;
}

QString acrOf(Level level)
{
    switch (level) {
    case Level::Low:
        return QStringLiteral("idporten-loa-low");
    case Level::Substantial:
        return QStringLiteral("idporten-loa-substantial");
    case Level::High:
        return QStringLiteral("idporten-loa-high");
    }
    return {};
}

} // namespace signin
