// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/row_collector.h"

namespace tables {

namespace {

constexpr qint64 lastPossibleRow = 1'048'575; // of any spreadsheet program, from 0
constexpr qint64 nonsense = 1'000'000'000'000;

} // namespace

bool RowCollector::fail(Refusal why, const char *detail)
{
    if (!m_refused)
        m_refused = Refused{why, m_row + 1, QString::fromLatin1(detail)};
    return false;
}

bool RowCollector::beginRow(qint64 row)
{
    if (m_refused)
        return false;
    if (m_inRow || row <= m_row || row > nonsense)
        return fail(Refusal::Damaged, "rows out of order");
    m_row = row;
    m_inRow = true;
    m_cells.clear();
    return true;
}

bool RowCollector::setCell(qint64 column, const QString &text, qint64 repeat)
{
    if (m_refused)
        return false;
    if (!m_inRow || column < m_cells.size() || repeat < 1)
        return fail(Refusal::Damaged, "cells out of order");
    if (text.isEmpty())
        return true;
    if (column >= m_limits.columns || repeat > m_limits.columns - column)
        return fail(Refusal::TooManyColumns, "a cell beyond the last column");
    if (text.size() > m_limits.cell)
        return fail(Refusal::TooLongCell, "a cell with too much text");
    m_cellCount += repeat;
    m_characters += text.size();
    if (m_cellCount > m_limits.cells || m_characters > m_limits.characters)
        return fail(Refusal::TooMuchInside, "too many cells");
    while (m_cells.size() < column)
        m_cells.append(QString());
    for (qint64 copy = 0; copy < repeat; ++copy)
        m_cells.append(text);
    return true;
}

bool RowCollector::endRow(qint64 repeat)
{
    if (m_refused)
        return false;
    if (!m_inRow || repeat < 1)
        return fail(Refusal::Damaged, "a row that does not begin, or a repetition that is none");
    m_inRow = false;
    const qint64 first = m_row;
    m_row += repeat - 1;
    if (m_cells.isEmpty())
        return true;
    if (m_row > lastPossibleRow)
        return fail(Refusal::Damaged, "rows beyond the end");
    m_cellCount += m_cells.size() * (repeat - 1);
    if (m_cellCount > m_limits.cells)
        return fail(Refusal::TooMuchInside, "too many cells");
    if (repeat > m_limits.rows - static_cast<qint64>(m_rows.size()))
        return fail(Refusal::TooManyRows, "too many rows");
    for (qint64 copy = 0; copy < repeat; ++copy)
        m_rows.push_back({static_cast<int>(first + copy + 1), m_cells});
    return true;
}

} // namespace tables
