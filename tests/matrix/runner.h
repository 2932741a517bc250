// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Runs cells of one row on one stage, and judges them. Main thread.

#include "tests/matrix/stage.h"
#include "tests/matrix/verdict.h"
#include "tests/matrix/words.h"

namespace matrix {

class Runner
{
public:
    explicit Runner(const Row &row) : m_row(row), m_stage(row.person, row.sandboxOptions, row.proxyOptions) {}

    [[nodiscard]] bool isReady() const { return m_stage.isSet(); }

    [[nodiscard]] Verdict run(const Strike &strike, const Column &column);

private:
    // The first demand that fails; an empty text when all hold.
    [[nodiscard]] std::pair<char, QString> judged(const Strike &strike, const Column &column);
    [[nodiscard]] QString saysWhatIsNot(Operation &operation, bool isLast);
    [[nodiscard]] QString sentTooOften();

    Row m_row;
    Stage m_stage;
    WordJudge m_words;
};

} // namespace matrix
