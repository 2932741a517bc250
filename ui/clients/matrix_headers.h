// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

// How the matrix is drawn. Made and owned by MatrixView.
namespace ui {

// A sign and a word in each cell; a mark is a tag. Meaning is never told by colour alone.
class MatrixDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    [[nodiscard]] static QRect signPlace(const QRect &cell); // what a click marks
};

// The titles of the accesses, on up to three lines, and how many clients each acts for.
class AccessHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit AccessHeader(QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    [[nodiscard]] int titleLines() const;
};

// Name and number of each client; stands still when the table is scrolled sideways.
class ClientHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit ClientHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace ui
