// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/language/rules.h"

namespace language {

// The rules that hold for any text of a language, message or running text: words, patterns of words, quotation marks,
// doubled words and blanks, words of the house that are not used.
void judgeProse(const Passage &passage, const QString &source, const WordLists &lists, QList<Fault> *faults);

// The words of a text, without addresses, names of permissions, file endings and placeholders.
[[nodiscard]] QStringList wordsIn(const QString &text);

} // namespace language
