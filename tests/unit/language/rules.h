// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/unit/language/texts.h"
#include "tests/unit/language/word_lists.h"

namespace language {

struct Fault
{
    QString rule;
    QString language;
    QString place;
    QString subject; // what an exception names: the word, or the source text
    QString text;
    QString why;
};

// Every rule there is, so that a test can ask for a bad sample of each.
[[nodiscard]] QStringList ruleNames();

// What is wrong with one message, in itself.
[[nodiscard]] QList<Fault> faultsOf(const Entry &entry, const WordLists &lists);

// What is wrong with a piece of running text.
[[nodiscard]] QList<Fault> faultsOf(const Passage &passage, const WordLists &lists);

// What is wrong between the messages: one source said in two ways, nynorsk that is bokmål word for word, a mnemonic
// given twice in a context.
[[nodiscard]] QList<Fault> faultsBetween(const QList<Entry> &entries);

// The same for running text: nynorsk lines that are bokmål word for word.
[[nodiscard]] QList<Fault> faultsBetween(const QList<Passage> &passages);

// Without those that are allowed. The lines of the exceptions that were used are added to used.
[[nodiscard]] QList<Fault> notAllowed(const QList<Fault> &faults, const WordLists &lists, QSet<int> *used);

} // namespace language
