// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "person_numbers.h"

#include <algorithm>

namespace sandbox {

namespace {

constexpr std::size_t personNumberLength = 11;

bool isDigit(char character)
{
    return character >= '0' && character <= '9';
}

bool isWord(char character)
{
    return isDigit(character) || (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z');
}

bool isHex(char character)
{
    return isDigit(character) || (character >= 'a' && character <= 'f') || (character >= 'A' && character <= 'F');
}

bool startsWord(const std::string &text, std::size_t start)
{
    if (start == 0 || !isWord(text[start - 1]))
        return true;
    return start >= 3 && text[start - 3] == '%' && isHex(text[start - 2]) && isHex(text[start - 1]);
}

} // namespace

std::string withoutPersonNumbers(std::string text)
{
    std::size_t start = 0;
    while (start < text.size()) {
        if (!isDigit(text[start])) {
            ++start;
            continue;
        }
        // Behind a percent sign two digits are a character of their own.
        if (start > 0 && text[start - 1] == '%') {
            start += 2;
            continue;
        }
        std::size_t end = start;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const bool alone = startsWord(text, start) && (end == text.size() || !isWord(text[end]));
        if (end - start == personNumberLength && alone)
            std::fill(text.begin() + static_cast<std::ptrdiff_t>(start),
                      text.begin() + static_cast<std::ptrdiff_t>(end), '*');
        start = end;
    }
    return text;
}

} // namespace sandbox
