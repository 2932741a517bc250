// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The record of the scenario: every link is printed with its proof, and the first that does not hold ends the program.
// Owned by main.

#include "tests/support/sandbox_process.h"

#include <QString>

#include <stdexcept>

namespace tests {

class BrokenLink : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

class Chain
{
public:
    // Prints "4a  what  proof"; throws BrokenLink, which names the link, when it does not hold.
    void link(const char *number, const QString &what, bool holds, const QString &proof);
    void heading(const QString &text);

    [[nodiscard]] int links() const { return m_links; }

private:
    int m_links = 0;
};

// The first eight characters of an id.
QString shortened(const QString &id);
// What an answer says, in a few words: the status and the reason or amount that it holds.
QString inWords(const Answer &answer);

} // namespace tests
