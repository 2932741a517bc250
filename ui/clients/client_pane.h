// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/clients/client_list_model.h"
#include "ui/widgets/card.h"

class QLabel;

namespace ui {

class FilterButton;
class FilterField;
class TableView;

// One of the two lists: heading with counts, filter, table. Selection and scroll are kept by client through filter,
// sort and reload. Owned by the clients page.
class ClientPane : public Card
{
    Q_OBJECT

public:
    // The board's facts are there already.
    ClientPane(const ClientBoard *board, ClientListModel::Side side, QWidget *parent = nullptr);

    void reload();
    void clearFilter();
    void showOnly(const QSet<domain::ClientId> &clients);
    void focusFilter();
    [[nodiscard]] bool holdsFocus() const;
    [[nodiscard]] QList<domain::ClientId> selected() const;
    [[nodiscard]] QList<domain::ClientId> shown() const; // through the filter

    [[nodiscard]] TableView *table() const { return m_table; }

Q_SIGNALS:
    void selectionChanged();
    void moveWanted(); // Enter or double click

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void renderCount();
    void keepSelection();
    void giveSelectionBack();
    void renderStates();
    void renewMetrics();
    void translateKept();

    ClientListModel::Side m_side;
    ClientListModel *m_model;
    QLabel *m_title;
    QLabel *m_count;
    FilterField *m_filter;
    TableView *m_table;
    QLabel *m_empty;
    FilterButton *m_more;
    // What was chosen before the rows changed, as rows of the index that was looked at then.
    std::shared_ptr<const clients::ClientIndex> m_keptIndex;
    std::vector<bool> m_kept;
    bool m_anyKept = false;
    int m_keptCurrent = -1;
    int m_keptScroll = 0;
};

} // namespace ui
