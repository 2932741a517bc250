// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/import.h"
#include "app/domain/organisation_number.h"

#include <QSet>

#include <algorithm>

namespace clients {

namespace {

constexpr size_t looked = 500; // rows that the guess looks at
constexpr double enough = 0.2; // of them with a right number, for a column without a heading
constexpr double headingWeight = 0.5;

bool isSeparator(QChar character)
{
    return character.isSpace() || character == u'.' || character == u'-';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar character : text.toCaseFolded()) {
        if (character.isLetter())
            letters.append(character);
    }
    return letters;
}

bool isNumberHeading(const QString &cell)
{
    static const QSet<QString> words = {QStringLiteral("organisasjonsnummer"),
                                        QStringLiteral("organisasjonsnr"),
                                        QStringLiteral("orgnummer"),
                                        QStringLiteral("orgnr"),
                                        QStringLiteral("orgno"),
                                        QStringLiteral("organisationnumber"),
                                        QStringLiteral("organizationnumber"),
                                        QStringLiteral("orgnumber"),
                                        QStringLiteral("foretaksnummer"),
                                        QStringLiteral("foretaksnr"),
                                        QStringLiteral("føretaksnummer"),
                                        QStringLiteral("companynumber"),
                                        QStringLiteral("vatnumber"),
                                        QStringLiteral("mvanummer"),
                                        QStringLiteral("mvanr")};
    const QString letters = lettersOf(cell);
    return words.contains(letters) ||
           (letters.size() < 40 &&
            (letters.contains(QStringLiteral("orgnr")) || letters.contains(QStringLiteral("organisasjonsnummer"))));
}

bool isNameHeading(const QString &cell)
{
    static const QSet<QString> words = {QStringLiteral("navn"),
                                        QStringLiteral("namn"),
                                        QStringLiteral("name"),
                                        QStringLiteral("firmanavn"),
                                        QStringLiteral("firmanamn"),
                                        QStringLiteral("firma"),
                                        QStringLiteral("kunde"),
                                        QStringLiteral("kundenavn"),
                                        QStringLiteral("kundenamn"),
                                        QStringLiteral("klient"),
                                        QStringLiteral("klientnavn"),
                                        QStringLiteral("klientnamn"),
                                        QStringLiteral("selskap"),
                                        QStringLiteral("selskapsnavn"),
                                        QStringLiteral("selskapsnamn"),
                                        QStringLiteral("virksomhet"),
                                        QStringLiteral("verksemd"),
                                        QStringLiteral("foretak"),
                                        QStringLiteral("foretaksnavn"),
                                        QStringLiteral("føretaksnamn"),
                                        QStringLiteral("company"),
                                        QStringLiteral("companyname"),
                                        QStringLiteral("client"),
                                        QStringLiteral("clientname"),
                                        QStringLiteral("customer"),
                                        QStringLiteral("customername"),
                                        QStringLiteral("organisasjonsnavn"),
                                        QStringLiteral("organisasjonsnamn")};
    return words.contains(lettersOf(cell));
}

struct ColumnLook
{
    double validShare = 0; // of cells with anything in them
    double nameScore = 0;  // cells with letters, and how many of them are unlike
};

ColumnLook look(const tables::Table &table, int column)
{
    int filled = 0;
    int valid = 0;
    int worded = 0;
    QSet<QString> distinct;
    const size_t end = std::min(table.rows.size(), looked);
    for (size_t row = 0; row < end; ++row) {
        const QString cell = table.rows[row].cells.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        if (!numberIn(cell).isEmpty())
            ++valid;
        else if (lettersOf(cell).size() > 1 && !cell.contains(u'@'))
            ++worded;
        distinct.insert(cell);
    }
    if (filled == 0)
        return {};
    const double share = static_cast<double>(distinct.size()) / filled;
    return {static_cast<double>(valid) / filled, share * worded / static_cast<double>(end)};
}

} // namespace

QString numberIn(const QString &cell)
{
    if (const auto number = domain::OrganisationNumber::fromUserInput(cell))
        return number->toString();
    // A spreadsheet may have made a number with decimals of it.
    for (const QStringView decimals :
         {QStringView(u".0"), QStringView(u".00"), QStringView(u",0"), QStringView(u",00")}) {
        const QString whole = cell.chopped(cell.endsWith(decimals) ? decimals.size() : 0);
        if (const auto number = domain::OrganisationNumber::fromUserInput(whole))
            return number->toString();
    }
    // Runs of digits with separators between them; letters and other signs end a run.
    QString found;
    QString digits;
    for (qsizetype at = 0; at <= cell.size(); ++at) {
        const QChar character = at < cell.size() ? cell.at(at) : QChar(u'|');
        if (isDigit(character)) {
            digits.append(character);
        } else if (!isSeparator(character)) {
            const auto number = domain::OrganisationNumber::fromUserInput(digits);
            digits.clear();
            if (number && !found.isEmpty() && number->toString() != found)
                return {};
            if (number)
                found = number->toString();
        }
    }
    return found;
}

ImportColumns guessColumns(const tables::Table &table)
{
    ImportColumns guess;
    if (table.rows.empty())
        return guess;
    const QStringList &first = table.rows.front().cells;
    double bestNumber = enough;
    for (int column = 0; column < table.columns; ++column) {
        const double score =
            look(table, column).validShare + (isNumberHeading(first.value(column)) ? headingWeight : 0);
        if (score > bestNumber) {
            bestNumber = score;
            guess.number = column;
        }
    }
    double bestName = 0;
    for (int column = 0; column < table.columns; ++column) {
        const double score = look(table, column).nameScore + (isNameHeading(first.value(column)) ? 1 : 0);
        if (column != guess.number && score > bestName) {
            bestName = score;
            guess.name = column;
        }
    }
    const QString numberCell = first.value(guess.number).trimmed();
    const bool hasDigits = std::any_of(numberCell.cbegin(), numberCell.cend(), isDigit);
    guess.hasHeadings = std::any_of(first.cbegin(), first.cend(),
                                    [](const QString &cell) { return isNumberHeading(cell) || isNameHeading(cell); }) ||
                        (guess.number >= 0 && !numberCell.isEmpty() && !hasDigits);
    return guess;
}

} // namespace clients
