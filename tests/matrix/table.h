// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// All verdicts as one table, held against the cells that are known to be red and why (named.json).

#include "tests/matrix/verdict.h"

#include <QList>
#include <QStringList>

namespace matrix {

struct Name // of red cells that are known; "*" at the end of a text stands for whatever follows
{
    QString place;
    QString column;
    char demand = 0;
    QString because;
    int met = 0;
};

class Table
{
public:
    // columns: in their order. Throws std::runtime_error when the file of names cannot be read.
    Table(QStringList columns, const QString &namesFile);

    void add(const Verdict &verdict);

    [[nodiscard]] int green() const { return m_green; }

    [[nodiscard]] int named() const { return m_named; }

    [[nodiscard]] const QList<Verdict> &reds() const { return m_reds; } // that have no name

    [[nodiscard]] const QList<Name> &names() const { return m_names; }

    [[nodiscard]] QString summary() const; // a line, and one for each red cell
    [[nodiscard]] QString asMarkdown() const;
    [[nodiscard]] QByteArray asJson() const;

private:
    QStringList m_columns;
    QList<Name> m_names;
    QStringList m_places;
    QHash<QString, QHash<QString, QString>> m_marks; // by place and column
    QList<Verdict> m_all;
    QList<Verdict> m_reds;
    int m_green = 0;
    int m_named = 0;
};

} // namespace matrix
