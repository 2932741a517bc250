// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

namespace ui {

// Draws a row of a list in three lines: title and tag, a second line, a third one with a corner. Made and owned by the
// page.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum Role { // what a model tells it, beside AccessibleTextRole
        TitleRole = Qt::UserRole + 1,
        SecondLineRole,
        ThirdLineRole,
        CornerRole, // at the right of the third line
        TagTextRole,
        TagToneRole,
        FirstOwnRole, // of the model itself
    };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui
