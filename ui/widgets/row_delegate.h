// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QStyledItemDelegate>

namespace ui {

// Draws a row of a list in three lines, or in four: title and tag, a second line and so on, the last one with a corner.
// Made and owned by the page.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { // what a model tells it, beside AccessibleTextRole
        TitleRole = Qt::UserRole + 1,
        SecondLineRole,
        ThirdLineRole,
        CornerRole, // at the right of the last line
        TagTextRole,
        TagToneRole,
        FourthLineRole,
        FirstOwnRole, // of the model itself
    };

    RowDelegate(int lines, QObject *parent) : QStyledItemDelegate(parent), m_lines(lines) {}

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // What it draws of a row, from the title to the tag; of all rows as many, some of them "".
    [[nodiscard]] QStringList partsOf(const QModelIndex &index) const;

private:
    int m_lines;
};

} // namespace ui
