// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/widgets/chooser.h"

#include <QAbstractListModel>
#include <QFrame>

class QLabel;
class QListView;

namespace ui {

class FilterField;

// The items that match the filter, in their order; what a match is indented under stays with it.
class ChooserModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1,
        IndentRole,
        CurrentRole,
        KeyRole,
    };

    ChooserModel(QList<ChooserItem> items, QVariant current, QObject *parent);

    void setFilter(const QString &filter);
    [[nodiscard]] int firstMatch() const; // the row that Enter should choose; -1 when nothing can be chosen

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ChooserItem> m_items;
    QList<QString> m_keys; // folded title, detail, and the detail's figures without spaces
    QVariant m_current;
    QList<int> m_shown;
    QString m_filter;
};

// The list that a Chooser opens: a filter field above two-line items. A child window of the chooser that deletes itself
// when it closes.
class ChooserList : public QFrame
{
    Q_OBJECT

public:
    ChooserList(const QList<ChooserItem> &items, const QVariant &current, const QString &label, const QString &hint,
                QWidget *parent);

    void openUnder(const QWidget *button);

Q_SIGNALS:
    void chosen(const QVariant &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QModelIndex &index);
    void filterChanged(const QString &filter);

    ChooserModel *m_model;
    FilterField *m_filter;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace ui
