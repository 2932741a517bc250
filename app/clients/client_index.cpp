// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_index.h"

#include <QCollator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <numeric>

namespace clients {

QStringList pastedNumbers(const QString &text)
{
    static const QRegularExpression only(QStringLiteral(R"(\A[0-9\s,;.]+\z)"),
                                         QRegularExpression::UseUnicodePropertiesOption); // no-break spaces too
    static const QRegularExpression separators(QStringLiteral(R"([,;\t\r\n]+)"));
    static const QRegularExpression notDigits(QStringLiteral("[^0-9]"));
    if (!only.match(text).hasMatch())
        return {};
    QStringList numbers;
    for (const QString &part : text.split(separators, Qt::SkipEmptyParts)) {
        QString digits = part;
        digits.remove(notDigits);
        if (digits.isEmpty())
            continue;
        if (digits.size() % 9 != 0) // a number is missing a digit: no list of numbers
            return {};
        for (qsizetype start = 0; start < digits.size(); start += 9)
            numbers.append(digits.mid(start, 9));
    }
    return numbers;
}

void ClientIndex::reset(QList<domain::Client> clients)
{
    m_clients = std::move(clients);
    const auto count = static_cast<size_t>(m_clients.size());
    m_rows.clear();
    m_rows.reserve(m_clients.size());
    m_foldedNames.clear();
    m_foldedNames.reserve(count);

    QCollator collator(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::vector<QCollatorSortKey> keys;
    keys.reserve(count);
    for (int row = 0; row < size(); ++row) {
        m_rows.insert(m_clients.at(row).id, row);
        m_foldedNames.push_back(m_clients.at(row).name.toCaseFolded());
        keys.push_back(collator.sortKey(m_clients.at(row).name));
    }
    m_byName.resize(count);
    std::iota(m_byName.begin(), m_byName.end(), 0);
    std::sort(m_byName.begin(), m_byName.end(), [&keys](int a, int b) {
        const int order = keys[static_cast<size_t>(a)].compare(keys[static_cast<size_t>(b)]);
        return order != 0 ? order < 0 : a < b;
    });
    std::vector<int> rankByName(count);
    for (size_t rank = 0; rank < count; ++rank)
        rankByName[static_cast<size_t>(m_byName[rank])] = static_cast<int>(rank);
    m_byNumber = m_byName;
    std::sort(m_byNumber.begin(), m_byNumber.end(), [this, &rankByName](int a, int b) {
        const int order = m_clients.at(a).organisationNumber.compare(m_clients.at(b).organisationNumber);
        // Equal numbers (persons have none) stand in the order of their names.
        return order != 0 ? order < 0 : rankByName[static_cast<size_t>(a)] < rankByName[static_cast<size_t>(b)];
    });
}

std::vector<int> ClientIndex::select(const QString &text, ClientColumn column, Qt::SortOrder order,
                                     const std::vector<bool> &among) const
{
    const std::vector<int> &sorted = column == ClientColumn::Name ? m_byName : m_byNumber;
    std::vector<int> rows;
    rows.reserve(sorted.size());

    const QString needle = text.trimmed().toCaseFolded();
    const QStringList numbers = pastedNumbers(needle);
    QString digits = needle;
    digits.remove(u' ').remove(QChar(0x00a0));
    const bool isNumeric = std::all_of(digits.cbegin(), digits.cend(), [](QChar c) { return c.isDigit(); });
    const QSet<QString> wanted(numbers.cbegin(), numbers.cend());
    for (const int row : sorted) {
        if (!among.empty() && !among[static_cast<size_t>(row)])
            continue;
        const domain::Client &client = m_clients.at(row);
        const bool matches =
            needle.isEmpty() || (wanted.size() > 1 ? wanted.contains(client.organisationNumber)
                                                   : m_foldedNames[static_cast<size_t>(row)].contains(needle) ||
                                                         (isNumeric && client.organisationNumber.contains(digits)));
        if (matches)
            rows.push_back(row);
    }
    if (order == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace clients
