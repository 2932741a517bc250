// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace domain {

// A Norwegian organisation number that a *user* has typed: nine digits with a right modulus 11 check digit. What the
// server sends is never refused for its number (altinn-enduser-api.md section 15) and stays a plain string.
class OrganisationNumber
{
public:
    // Accepts spaces, no-break spaces, dots and hyphens between the digits, and a leading "NO" or trailing "MVA".
    [[nodiscard]] static std::optional<OrganisationNumber> fromUserInput(const QString &text);

    [[nodiscard]] QString toString() const { return m_digits; }

    friend bool operator==(const OrganisationNumber &, const OrganisationNumber &) = default;

private:
    explicit OrganisationNumber(QString digits) : m_digits(std::move(digits)) {}

    QString m_digits;
};

// Nine digits as 3-3-3 with no-break spaces; anything else as it is.
[[nodiscard]] QString groupedOrganisationNumber(const QString &number);

} // namespace domain
