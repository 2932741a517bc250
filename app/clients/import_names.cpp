// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/import.h"

#include <QSet>

#include <algorithm>

namespace clients {

namespace {

// The words of a name, without what says nothing about who it is.
QStringList wordsOf(const QString &name)
{
    static const QSet<QString> forms = {QStringLiteral("as"),  QStringLiteral("asa"), QStringLiteral("ans"),
                                        QStringLiteral("da"),  QStringLiteral("enk"), QStringLiteral("sa"),
                                        QStringLiteral("ba"),  QStringLiteral("nuf"), QStringLiteral("iks"),
                                        QStringLiteral("ks"),  QStringLiteral("sti"), QStringLiteral("og"),
                                        QStringLiteral("the"), QStringLiteral("and"), QStringLiteral("ab"),
                                        QStringLiteral("a"),   QStringLiteral("s")};
    QString plain;
    plain.reserve(name.size());
    for (const QChar character : name.toCaseFolded())
        plain.append(character.isLetterOrNumber() ? character : QChar(u' '));
    QStringList words;
    for (const QString &word : plain.split(u' ', Qt::SkipEmptyParts)) {
        if (!forms.contains(word))
            words.append(word);
    }
    return words;
}

// Levenshtein's distance, bounded by the lengths of names.
qsizetype distance(const QString &one, const QString &other)
{
    std::vector<qsizetype> row(static_cast<size_t>(other.size()) + 1);
    for (size_t column = 0; column < row.size(); ++column)
        row[column] = static_cast<qsizetype>(column);
    for (qsizetype line = 1; line <= one.size(); ++line) {
        qsizetype diagonal = row[0];
        row[0] = line;
        for (size_t column = 1; column < row.size(); ++column) {
            const qsizetype above = row[column];
            const bool same = one.at(line - 1) == other.at(static_cast<qsizetype>(column) - 1);
            row[column] = std::min({above + 1, row[column - 1] + 1, diagonal + (same ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

constexpr qsizetype longestName = 200; // beyond it a cell is no name, and comparing takes too long

} // namespace

bool namesDiffer(const QString &one, const QString &other)
{
    if (one.compare(other, Qt::CaseInsensitive) == 0)
        return false;
    const QStringList ofOne = wordsOf(one.left(longestName));
    const QStringList ofOther = wordsOf(other.left(longestName));
    if (ofOne.isEmpty() || ofOther.isEmpty())
        return false;
    const QString joinedOne = ofOne.join(QString());
    const QString joinedOther = ofOther.join(QString());
    if (joinedOne.contains(joinedOther) || joinedOther.contains(joinedOne))
        return false;
    const QSet<QString> words(ofOther.cbegin(), ofOther.cend());
    const auto shared =
        std::count_if(ofOne.cbegin(), ofOne.cend(), [&](const QString &word) { return words.contains(word); });
    if (shared * 2 >= std::min(ofOne.size(), ofOther.size()))
        return false;
    return distance(joinedOne, joinedOther) * 4 > std::max(joinedOne.size(), joinedOther.size());
}

} // namespace clients
