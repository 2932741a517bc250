// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/client_index.h"

#include "app/clients/name_order.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdint>
#include <cstring>

namespace clients {

namespace {

constexpr char separator = '\x1f'; // between name and number; in neither
constexpr char textEnd = '\n';

// As QString::toCaseFolded(), without its price for the letters that nearly every name is made of.
bool appendFolded(const QString &name, std::vector<char> &text)
{
    for (const QChar character : name) {
        const char16_t unit = character.unicode();
        if (unit >= u'A' && unit <= u'Z') {
            text.push_back(static_cast<char>(unit + 0x20));
        } else if (unit >= 0x20 && unit < 0x80) {
            text.push_back(static_cast<char>(unit));
        } else if (unit >= 0xc0 && unit <= 0xff && unit != 0xd7 && unit != 0xdf && unit != 0xf7) {
            const auto lower = static_cast<unsigned>(unit) | 0x20U; // two bytes in UTF-8
            text.push_back(static_cast<char>(0xc0U | lower >> 6U));
            text.push_back(static_cast<char>(0x80U | (lower & 0x3fU)));
        } else {
            return false;
        }
    }
    return true;
}

void appendText(const domain::Client &client, std::vector<char> &text)
{
    const size_t start = text.size();
    if (!appendFolded(client.name, text)) {
        text.resize(start);
        QByteArray folded = client.name.toCaseFolded().toUtf8();
        folded.replace(textEnd, ' ').replace(separator, ' ');
        text.insert(text.end(), folded.cbegin(), folded.cend());
    }
    text.push_back(separator);
    for (const QChar character : client.organisationNumber)
        text.push_back(character >= u'0' && character <= u'9' ? character.toLatin1() : separator);
    text.push_back(textEnd);
}

// Sorts as the text does, for up to 16 digits; anything else than a number stands after them.
std::uint64_t keyOf(const QString &number)
{
    std::uint64_t key = 0;
    for (qsizetype i = 0; i < 16; ++i) {
        const char16_t unit = i < number.size() ? number.at(i).unicode() : u'\0';
        const bool isDigit = unit >= u'0' && unit <= u'9';
        key = key << 4U | (unit == 0 ? 0U : isDigit ? 1U + unit - u'0' : 15U);
    }
    return key;
}

} // namespace

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

void ClientIndex::reset(QList<domain::Client> clients, QList<domain::Client> more)
{
    m_clients = std::move(clients);
    m_more = std::move(more);
    m_rows.clear();
    m_rows.reserve(size());
    QList<QString> names;
    names.reserve(size());
    std::vector<char> text; // as m_text, in the order of rows: memory is then read as it lies
    std::vector<size_t> ends;
    text.reserve(static_cast<size_t>(size()) * 40);
    ends.reserve(static_cast<size_t>(size()) + 1);
    ends.push_back(0);
    std::vector<std::uint64_t> numbers;
    numbers.reserve(static_cast<size_t>(size()));
    for (int row = 0; row < size(); ++row) {
        const domain::Client &client = at(row);
        m_rows.insert(client.id, row);
        names.append(client.name);
        appendText(client, text);
        ends.push_back(text.size());
        numbers.push_back(keyOf(client.organisationNumber));
    }
    m_byName = NameOrder().sorted(names);

    m_text.clear();
    m_text.reserve(text.size());
    m_textEnd.clear();
    m_textEnd.reserve(m_byName.size());
    m_byNumber.clear();
    m_byNumber.reserve(m_byName.size());
    for (const int row : m_byName) {
        const auto place = static_cast<size_t>(row);
        m_text.insert(m_text.end(), text.data() + ends[place], text.data() + ends[place + 1]);
        m_byNumber.push_back({numbers[place], static_cast<int>(m_textEnd.size())});
        m_textEnd.push_back(m_text.size());
    }
    m_letters.fill(0);
    const size_t step = m_text.size() / 4096 + 1; // a sample tells which letters are rare
    for (size_t place = 0; place < m_text.size(); place += step)
        ++m_letters[static_cast<unsigned char>(m_text[place])];
    // Equal numbers (persons have none) stand in the order of their names.
    std::sort(m_byNumber.begin(), m_byNumber.end());
}

// Looks for the needle's rarest letter, which the C library does many bytes at a time, and then at what stands around
// it.
void ClientIndex::findText(const QByteArray &needle, Hits &hits) const
{
    const auto rarest = std::min_element(needle.cbegin(), needle.cend(), [this](char a, char b) {
        return m_letters[static_cast<unsigned char>(a)] < m_letters[static_cast<unsigned char>(b)];
    });
    const auto before = rarest - needle.cbegin();
    const char *const begin = m_text.data();
    const char *const end = begin + m_text.size();
    size_t rank = 0;
    for (const char *from = begin; end - from >= needle.size();) {
        const auto *const letter =
            static_cast<const char *>(std::memchr(from + before, *rarest, static_cast<size_t>(end - from - before)));
        if (!letter || end - (letter - before) < needle.size())
            return;
        const char *const found = letter - before;
        if (std::memcmp(found, needle.constData(), static_cast<size_t>(needle.size())) != 0) {
            from = found + 1;
            continue;
        }
        const auto at = static_cast<size_t>(found - begin);
        while (m_textEnd[rank] <= at)
            ++rank;
        hits[rank] = true;
        from = begin + m_textEnd[rank];
    }
}

void ClientIndex::findNumbers(const QStringList &numbers, Hits &hits) const
{
    for (const QString &number : numbers) {
        const std::uint64_t key = keyOf(number);
        auto found = std::lower_bound(m_byNumber.cbegin(), m_byNumber.cend(), std::pair(key, 0));
        for (; found != m_byNumber.cend() && found->first == key; ++found) {
            const auto rank = static_cast<size_t>(found->second);
            hits[rank] = hits[rank] || at(m_byName[rank]).organisationNumber == number;
        }
    }
}

std::vector<int> ClientIndex::select(const QString &text, ClientColumn column, Qt::SortOrder order,
                                     const std::vector<bool> &among) const
{
    const QStringList wanted = pastedNumbers(text);
    QString folded = text.trimmed().toCaseFolded();
    folded.replace(QLatin1Char(textEnd), u' ').replace(QLatin1Char(separator), u' ');
    const QByteArray needle = folded.toUtf8();
    Hits hits;
    if (wanted.size() > 1) {
        hits.resize(m_byName.size());
        findNumbers(wanted, hits);
    } else if (!needle.isEmpty()) {
        hits.resize(m_byName.size());
        findText(needle, hits);
        folded.remove(u' ').remove(QChar(QChar::Nbsp));
        const bool isNumber =
            std::all_of(folded.cbegin(), folded.cend(), [](QChar c) { return c >= u'0' && c <= u'9'; });
        if (isNumber && folded.size() != needle.size())
            findText(folded.toLatin1(), hits);
    }
    std::vector<int> rows;
    rows.reserve(hits.empty() ? m_byName.size() : 0);
    const auto take = [&](size_t rank) {
        const int row = m_byName[rank];
        if ((hits.empty() || hits[rank]) && (among.empty() || among[static_cast<size_t>(row)]))
            rows.push_back(row);
    };
    if (column == ClientColumn::Name) {
        for (size_t rank = 0; rank < m_byName.size(); ++rank)
            take(rank);
    } else {
        for (const auto &[number, rank] : m_byNumber)
            take(static_cast<size_t>(rank));
    }
    if (order == Qt::DescendingOrder)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

} // namespace clients
