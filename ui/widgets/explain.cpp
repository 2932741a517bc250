// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/explain.h"

namespace ui {
Explanation explain(const core::Error &, const QString &)
{
    return {};
}

QString shortReason(const core::Error &)
{
    return {};
}

QString durationInWords(std::chrono::seconds)
{
    return {};
}
} // namespace ui
