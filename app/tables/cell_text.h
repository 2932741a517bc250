// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// How the values of cells become text.
namespace tables {

// A number as a reader would write it: 912345678, not 9.12345678E8 or 912345678.0. What is no number stays as it is.
[[nodiscard]] QString numberText(QStringView stored);

// Office Open XML writes characters that XML may not hold as _x0001_, and a real "_x0001_" as _x005F_x0001_.
[[nodiscard]] QString withoutEscapes(const QString &stored);

} // namespace tables
