// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Whether what the user reads is in the user's language and says what to do next.

#include "tests/matrix/operation.h"
#include "ui/shell/language.h"

namespace matrix {

class WordJudge
{
public:
    // What is wrong with the words, in any of the languages; "" when nothing is.
    [[nodiscard]] QString objection(const Told &told);

private:
    ui::Language m_language;
};

// The title, what it means and what to do.
[[nodiscard]] Words wordsOf(const core::Error &error);

} // namespace matrix
