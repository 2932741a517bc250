// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "identifiers.h"

#include "encoding.h"

#include <array>
#include <cstdio>

namespace sandbox {

namespace {

std::string uuidFrom(std::string bytes)
{
    bytes[6] = static_cast<char>((static_cast<unsigned char>(bytes[6]) & 0x0fU) | 0x40U);
    bytes[8] = static_cast<char>((static_cast<unsigned char>(bytes[8]) & 0x3fU) | 0x80U);
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string text(36, '-');
    std::size_t position = 0;
    for (const char byte : bytes) {
        if (position == 8 || position == 13 || position == 18 || position == 23)
            ++position;
        text[position++] = digits[static_cast<unsigned char>(byte) >> 4U];
        text[position++] = digits[static_cast<unsigned char>(byte) & 15U];
    }
    return text;
}

template <std::size_t Count>
std::optional<int> checkDigit(std::string_view digits, const std::array<int, Count> &weights)
{
    int sum = 0;
    for (std::size_t index = 0; index < Count; ++index)
        sum += (digits[index] - '0') * weights[index];
    const int digit = (11 - sum % 11) % 11;
    if (digit == 10)
        return std::nullopt;
    return digit;
}

} // namespace

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (std::size_t index = 0; index < text.size(); ++index) {
        const char letter = text[index];
        const bool dash = index == 8 || index == 13 || index == 18 || index == 23;
        const bool hexDigit =
            (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F');
        if (dash ? letter != '-' : !hexDigit)
            return false;
    }
    return true;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char &letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return lower;
}

std::string randomUuid()
{
    return uuidFrom(randomBytes(16));
}

std::optional<std::string> organisationNumber(std::uint32_t eightDigits)
{
    std::string digits = std::to_string(eightDigits);
    const auto check = checkDigit<8>(digits, {3, 2, 7, 6, 5, 4, 3, 2});
    if (!check)
        return std::nullopt;
    return digits + std::to_string(*check);
}

std::string syntheticPersonNumber(int day, int month, int year, int individual)
{
    for (;; ++individual) {
        std::array<char, 16> start{};
        std::snprintf(start.data(), start.size(), "%02d%02d%02d%03d", day % 100, (month + 80) % 100, year % 100,
                      individual % 1000);
        std::string digits = start.data();
        const auto first = checkDigit<9>(digits, {3, 7, 6, 1, 8, 9, 4, 5, 2});
        if (!first)
            continue;
        digits += std::to_string(*first);
        const auto second = checkDigit<10>(digits, {5, 4, 3, 2, 7, 6, 5, 4, 3, 2});
        if (second)
            return digits + std::to_string(*second);
    }
}

std::uint64_t IdentifierSource::number()
{
    // SplitMix64: short, and every seed gives a full-period sequence.
    m_state += 0x9e3779b97f4a7c15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31U);
}

std::string IdentifierSource::uuid()
{
    std::string bytes;
    for (int half = 0; half < 2; ++half) {
        std::uint64_t value = number();
        for (int index = 0; index < 8; ++index, value >>= 8U)
            bytes += static_cast<char>(value & 255U);
    }
    return uuidFrom(bytes);
}

std::string IdentifierSource::organisationNumber()
{
    // A stride that shares no factor with the range visits each number once, in no visible order.
    for (;;) {
        const auto step = static_cast<std::uint64_t>(m_organisations++) * 4'235'711U;
        if (const auto number =
                sandbox::organisationNumber(31'000'000U + static_cast<std::uint32_t>(step % 8'999'993U)))
            return *number;
    }
}

int IdentifierSource::partyId()
{
    m_parties += 1 + static_cast<int>(number() % 9);
    return m_parties;
}

} // namespace sandbox
