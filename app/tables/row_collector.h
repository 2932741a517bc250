// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/table.h"

#include <optional>

namespace tables {

// Takes the cells of a file in the order they come and holds them to the limits, whatever the format. Once something is
// wrong every call says false, and refused() tells what. Rows and columns are given as the file counts them, from 0.
class RowCollector
{
public:
    explicit RowCollector(const Limits &limits) : m_limits(limits) {}

    bool beginRow(qint64 row);                                           // later than the one before
    bool setCell(qint64 column, const QString &text, qint64 repeat = 1); // not before the one before
    bool endRow(qint64 repeat = 1);

    [[nodiscard]] bool isInRow() const { return m_inRow; }

    [[nodiscard]] bool isEmpty() const { return m_rows.empty(); }

    [[nodiscard]] const std::optional<Refused> &refused() const { return m_refused; }

    bool fail(Refusal why, const char *detail);

    [[nodiscard]] std::vector<Row> take() { return std::move(m_rows); }

private:
    Limits m_limits;
    std::vector<Row> m_rows;
    QStringList m_cells; // of the row that is being read
    qint64 m_row = -1;
    bool m_inRow = false;
    qint64 m_cellCount = 0;
    qint64 m_characters = 0;
    std::optional<Refused> m_refused;
};

} // namespace tables
