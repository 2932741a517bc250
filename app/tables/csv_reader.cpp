// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/csv_reader.h"

#include "app/tables/row_collector.h"

#include <QHash>

#include <optional>

namespace tables {

namespace {

constexpr qsizetype sample = 64 * 1024; // characters that the guess looks at
constexpr int sampleRows = 200;
constexpr qsizetype between = 64 * 1024; // characters from one look at the stop token to the next

constexpr QStringView delimiters = u";,\t"; // that there may be

bool endsLine(QChar character)
{
    return character == u'\n' || character == u'\r';
}

// How many rows have how many cells when the text is split at this delimiter. A quotation mark opens a cell after any
// of those that there may be: what it encloses says nothing.
QHash<int, int> widths(QStringView text, QChar delimiter)
{
    QHash<int, int> counts;
    int cells = 1;
    int rows = 0;
    bool quoted = false;
    bool cellBegins = true;
    bool anything = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (quoted && text.sliced(at).startsWith(u"\"\"")) {
            ++at; // one of the cell's own
        } else if (character == u'"' && (quoted || cellBegins)) {
            quoted = !quoted;
            cellBegins = false;
        } else if (!quoted && delimiters.contains(character)) {
            cells += character == delimiter ? 1 : 0;
            cellBegins = true;
            anything = true;
        } else if (!quoted && endsLine(character)) {
            if (anything)
                ++counts[cells];
            if (anything && ++rows == sampleRows)
                return counts;
            cells = 1;
            cellBegins = true;
            anything = false;
        } else {
            cellBegins = false;
            anything = true;
        }
    }
    if (anything && text.size() < sample) // else the last row may be cut off
        ++counts[cells];
    return counts;
}

// The delimiter in a first line "sep=;", which Excel writes and hides; the line is cut off the text.
std::optional<QChar> toldDelimiter(QStringView *text)
{
    constexpr qsizetype length = 5;
    if (!text->startsWith(u"sep=", Qt::CaseInsensitive) || text->size() < length)
        return std::nullopt;
    const QChar delimiter = text->at(length - 1);
    QStringView rest = text->sliced(length);
    if (endsLine(delimiter) || (!rest.isEmpty() && !endsLine(rest.front())))
        return std::nullopt;
    for (const QChar ending : QStringView(u"\r\n")) {
        if (rest.startsWith(ending))
            rest = rest.sliced(1);
    }
    *text = rest;
    return delimiter;
}

class Splitter
{
public:
    Splitter(QStringView text, QChar delimiter, const Limits &limits, const ReadControl &control)
        : m_text(text), m_delimiter(delimiter), m_rows(limits), m_limits(limits), m_control(control)
    {
    }

    [[nodiscard]] Reading split();

private:
    bool readRow(qint64 row);
    bool readCell();
    bool readQuoted();
    void endLine();

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    QStringView m_text;
    QChar m_delimiter;
    RowCollector m_rows;
    Limits m_limits;
    const ReadControl &m_control;
    qsizetype m_at = 0;
    qsizetype m_looked = 0;
    QString m_cell;
};

Reading Splitter::split()
{
    for (qint64 row = 0; !atEnd(); ++row) {
        if (m_at - m_looked > between) {
            m_looked = m_at;
            if (m_control.isStopped())
                return refuse(Refusal::Cancelled);
            m_control.report(m_at, m_text.size());
        }
        if (!readRow(row))
            return tl::unexpected<Refused>(*m_rows.refused());
    }
    Table table;
    table.rows = m_rows.take();
    return table;
}

bool Splitter::readRow(qint64 row)
{
    if (!m_rows.beginRow(row))
        return false;
    for (qint64 column = 0;; ++column) {
        if (!readCell() || !m_rows.setCell(column, m_cell))
            return false;
        if (atEnd() || m_text.at(m_at) != m_delimiter)
            break;
        ++m_at;
    }
    endLine();
    return m_rows.endRow();
}

bool Splitter::readCell()
{
    if (!atEnd() && m_text.at(m_at) == u'"') {
        if (!readQuoted())
            return false;
    } else {
        m_cell.clear();
    }
    const qsizetype start = m_at;
    while (!atEnd() && m_text.at(m_at) != m_delimiter && !endsLine(m_text.at(m_at)))
        ++m_at;
    m_cell += m_text.sliced(start, m_at - start);
    if (m_cell.contains(QChar::Null))
        m_cell.remove(QChar::Null);
    return true;
}

bool Splitter::readQuoted()
{
    m_cell.clear();
    ++m_at;
    while (!atEnd()) {
        const qsizetype quote = m_text.indexOf(u'"', m_at);
        if (quote < 0 || quote - m_at > m_limits.cell)
            break;
        m_cell += m_text.sliced(m_at, quote - m_at);
        m_at = quote + 1;
        if (atEnd() || m_text.at(m_at) != u'"')
            return true;
        m_cell += u'"';
        ++m_at;
        if (m_cell.size() > m_limits.cell)
            break;
    }
    return m_rows.fail(Refusal::UnclosedQuote, "a quotation mark without its partner");
}

void Splitter::endLine()
{
    if (!atEnd() && m_text.at(m_at) == u'\r')
        ++m_at;
    if (!atEnd() && m_text.at(m_at) == u'\n')
        ++m_at;
}

} // namespace

QChar guessedDelimiter(QStringView text)
{
    QChar best = u';';
    double bestShare = 0;
    int bestWidth = 1;
    for (const QChar delimiter : delimiters) {
        const QHash<int, int> counts = widths(text.left(sample), delimiter);
        int rows = 0;
        int width = 1;
        int most = 0;
        for (auto count = counts.begin(); count != counts.end(); ++count) {
            rows += *count;
            if (*count > most || (*count == most && count.key() > width)) {
                most = *count;
                width = count.key();
            }
        }
        const double share = rows == 0 || width == 1 ? 0 : static_cast<double>(most) / rows;
        if (share > bestShare || (share > 0 && share == bestShare && width > bestWidth)) {
            best = delimiter;
            bestShare = share;
            bestWidth = width;
        }
    }
    return best;
}

Reading readCsv(const QString &text, const Limits &limits, const ReadControl &control)
{
    QStringView rest(text);
    if (rest.startsWith(QChar::ByteOrderMark))
        rest = rest.sliced(1);
    const std::optional<QChar> told = toldDelimiter(&rest);
    const QChar delimiter = told ? *told : guessedDelimiter(rest);
    Reading reading = Splitter(rest, delimiter, limits, control).split();
    if (reading && reading->rows.empty())
        return refuse(Refusal::Empty, "no cell holds anything");
    return reading;
}

} // namespace tables
