// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Makes and recognises the identifiers of Norwegian registers: UUIDs, organisation numbers (modulus 11) and synthetic
// national identity numbers (month + 80, both check digits). Free functions; IdentifierSource is one seed's sequence.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace sandbox {

bool isUuid(std::string_view text);
std::string lowerCase(std::string_view text);
std::string randomUuid();

// The nine-digit number that starts with these eight digits, or nothing when its check digit would be 10.
std::optional<std::string> organisationNumber(std::uint32_t eightDigits);

// A synthetic number for someone born on this date; `individual` (0-499) is raised until both check digits exist.
std::string syntheticPersonNumber(int day, int month, int year, int individual);

// The same identifiers for the same seed, so that a freshly seeded world looks alike every time.
class IdentifierSource
{
public:
    // `firstOrganisation` lets a later source avoid the organisation numbers of an earlier one.
    explicit IdentifierSource(std::uint64_t seed, std::uint32_t firstOrganisation = 1)
        : m_state(seed), m_organisations(firstOrganisation)
    {
    }

    std::uint64_t number();
    std::string uuid();
    std::string organisationNumber();
    int partyId();

private:
    std::uint64_t m_state;
    std::uint32_t m_organisations;
    int m_parties = 50'000'000;
};

} // namespace sandbox
