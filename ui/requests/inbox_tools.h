// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/inbox_view.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;

namespace ui {

// How the inbox is looked at: order, filters, list or table. Holds the filters but for the search; shows nothing of
// the inbox itself. Menus exist only while they are open. Owned by the inbox pane.
class InboxTools : public QWidget
{
    Q_OBJECT

public:
    explicit InboxTools(QWidget *parent = nullptr);

    void setSort(requests::InboxSort sort);
    void setTable(bool table);
    void setOrganisations(const QList<domain::Party> &organisations); // to choose one from
    void clearFilter();

    [[nodiscard]] requests::InboxFilter filter() const { return m_filter; }

    [[nodiscard]] bool isTable() const { return m_isTable; }

    [[nodiscard]] QString organisationName() const; // that is filtered for; "" for all

Q_SIGNALS:
    void sortChosen(requests::InboxSort sort);
    void filterChanged();
    void tableToggled(bool table);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void openSortMenu();
    void openFilterMenu();
    void openOrganisations();
    void addKinds(QMenu *menu);
    void addMarks(QMenu *menu);
    void renewFilter();
    void open(QMenu *menu, const QPushButton *under);

    QPushButton *m_sortButton;
    QPushButton *m_filterButton;
    QPushButton *m_table;
    QWidget *m_line; // which filters are active
    QLabel *m_active;
    QPushButton *m_clear;
    bool m_isTable = false;
    requests::InboxSort m_sort = requests::InboxSort::Received;
    requests::InboxFilter m_filter;
    QList<domain::Party> m_organisations;
};

} // namespace ui
