// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace domain {

// For whom a system access is, or is asked for. Any: of neither kind, or a word that tells no kind.
enum class AccessKind { Any, Own, ForClients };

// What somebody searches system accesses or requests for. It is found in one piece or, in any order, as every one of
// its words; figures in groups are one number, of nine at most. A word that Altinn or its portal used before
// ("systembruker", "klientdelegering") finds also what it meant. Pure.
class Search
{
public:
    explicit Search(const QString &text); // "" finds everything

    // folded: all that is looked in, by toCaseFolded().
    [[nodiscard]] bool finds(const QString &folded, AccessKind kind) const;

private:
    struct Word
    {
        QString text;
        std::optional<AccessKind> former; // what it meant, when it is one of before
    };

    QString m_whole;
    QList<Word> m_words;
};

} // namespace domain
