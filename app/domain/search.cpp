// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/domain/search.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace domain {

namespace {

constexpr qsizetype longestNumber = 9; // of an organisation

// What the words of before mean now (experience.md): in all three languages, and as Altinn's API writes them.
std::optional<AccessKind> formerWord(const QString &word)
{
    static const QHash<QString, AccessKind> words = [] {
        QHash<QString, AccessKind> table;
        const auto mean = [&table](AccessKind kind, const QStringList &these) {
            for (const QString &each : these)
                table.insert(each, kind);
        };
        mean(AccessKind::Any,
             {QStringLiteral("systembruker"), QStringLiteral("systembrukere"), QStringLiteral("systembrukeren"),
              QStringLiteral("systembrukar"), QStringLiteral("systembrukarar"), QStringLiteral("systemuser")});
        mean(AccessKind::ForClients,
             {QStringLiteral("klientdelegering"), QStringLiteral("klientdelegeringer"),
              QStringLiteral("klientdelegeringar"), QStringLiteral("kunde"), QStringLiteral("kunder"),
              QStringLiteral("kundar"), QStringLiteral("klient"), QStringLiteral("klienter"),
              QStringLiteral("klientar"), QStringLiteral("client"), QStringLiteral("clients"), QStringLiteral("agent"),
              QStringLiteral("agentsystembruker")});
        mean(AccessKind::Own, {QStringLiteral("standard"), QStringLiteral("egen"), QStringLiteral("eigen"),
                               QStringLiteral("eget"), QStringLiteral("eige")});
        return table;
    }();
    const auto found = words.constFind(word);
    return found == words.constEnd() ? std::nullopt : std::optional(*found);
}

bool isFigures(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each.isDigit(); });
}

} // namespace

Search::Search(const QString &text) : m_whole(text.toCaseFolded().simplified())
{
    bool wasFigures = false;
    const QStringList words = m_whole.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool areFigures = isFigures(word);
        if (wasFigures && areFigures && m_words.constLast().text.size() + word.size() <= longestNumber)
            m_words.last().text += word;
        else
            m_words.append(Word{word, formerWord(word)});
        wasFigures = areFigures;
    }
}

bool Search::finds(const QString &folded, AccessKind kind) const
{
    return folded.contains(m_whole) || std::all_of(m_words.cbegin(), m_words.cend(), [&](const Word &word) {
               return folded.contains(word.text) || word.former == AccessKind::Any || word.former == kind;
           });
}

} // namespace domain
