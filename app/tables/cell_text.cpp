// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/cell_text.h"

#include <algorithm>
#include <cmath>

namespace tables {

namespace {

constexpr double largestExact = 1e15; // beyond it a double has no room for every whole number
constexpr int digits = 15;            // that a spreadsheet program shows of a number

} // namespace

QString numberText(QStringView stored)
{
    const QStringView text = stored.trimmed();
    const bool plain = text.size() <= digits && std::all_of(text.begin(), text.end(), [](QChar character) {
                           return character >= u'0' && character <= u'9';
                       });
    if (plain)
        return text.toString();
    bool isNumber = false;
    const double value = text.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(value))
        return text.toString();
    if (std::abs(value) < largestExact && value == std::trunc(value))
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', digits);
}

QString withoutEscapes(const QString &stored)
{
    qsizetype at = stored.indexOf(u"_x");
    if (at < 0)
        return stored;
    constexpr qsizetype length = 7; // of _x0001_
    QString text = stored;
    for (; at >= 0 && at + length <= text.size(); at = text.indexOf(u"_x", at + 1)) {
        bool isHex = false;
        const ushort code = QStringView(text).mid(at + 2, 4).toUShort(&isHex, 16);
        if (isHex && text.at(at + length - 1) == u'_')
            text.replace(at, length, QChar(code));
    }
    return text;
}

} // namespace tables
