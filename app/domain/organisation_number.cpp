// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/domain/organisation_number.h"

#include <array>

namespace domain {

std::optional<OrganisationNumber> OrganisationNumber::fromUserInput(const QString &text)
{
    QString input = text.trimmed().toUpper();
    if (input.startsWith(u"NO"))
        input.remove(0, 2);
    if (input.endsWith(u"MVA"))
        input.chop(3);
    QString digits;
    for (const QChar character : std::as_const(input)) {
        if (character >= u'0' && character <= u'9')
            digits.append(character);
        else if (!character.isSpace() && character != u'.' && character != u'-')
            return std::nullopt;
        if (digits.size() > 9)
            return std::nullopt;
    }
    if (digits.size() != 9)
        return std::nullopt;
    static constexpr std::array<int, 8> weights = {3, 2, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (size_t i = 0; i < weights.size(); ++i)
        sum += weights[i] * digits.at(static_cast<qsizetype>(i)).digitValue();
    const int check = sum % 11 == 0 ? 0 : 11 - sum % 11;
    if (check != digits.back().digitValue()) // 10 never matches a digit
        return std::nullopt;
    return OrganisationNumber(digits);
}

QString groupedOrganisationNumber(const QString &number)
{
    if (number.size() != 9)
        return number;
    const QChar space(0x00a0);
    return number.left(3) + space + number.mid(3, 3) + space + number.right(3);
}

} // namespace domain
