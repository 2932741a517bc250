// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/inbox_view.h"
#include "app/requests/request_desk.h"

#include <QWidget>

#include <functional>

class QAbstractItemView;
class QLabel;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class FilterField;
class InboxModel;
class InboxTools;
class MessageBar;
class RowList;
class SeveralBar;
class StatePane;
class TableView;

// Where the looks of the inbox are kept between two starts, by name.
struct ViewMemory
{
    std::function<QByteArray(const QString &name)> load;
    std::function<void(const QString &name, const QByteArray &state)> store;
};

// The inbox as list or table: search, order, filters, choice of one or several, and what can be done with several.
// Knows which request or failed organisation is shown beside it, not how. Owned by the requests page.
class InboxPane : public QWidget
{
    Q_OBJECT

public:
    explicit InboxPane(requests::RequestDesk *desk, QWidget *parent = nullptr);

    void remember(const ViewMemory &memory);
    void focusFilter();
    void focusList();
    void clear();                        // another user, or signed out: no search, no filter
    void show(domain::RequestId id);     // whatever search and filters hide
    void setShown(domain::RequestId id); // beside it; null for none

    [[nodiscard]] bool isTable() const;
    void tellNothingWasSent();                                           // of those that are chosen
    [[nodiscard]] QWidget *severalBar() const;                           // for the page to place below it all
    [[nodiscard]] std::optional<requests::InboxFailure> failure() const; // that is chosen; nothing for none

Q_SIGNALS:
    void chosen(const requests::InboxRow &row);
    void openedAgain(const requests::InboxRow &row); // to be read anew, although it may be shown already
    void failureChosen();                            // or the chosen one has changed, or is no more
    void refreshWanted();
    void linkWanted();
    void functionsWanted();
    void tableToggled(bool table);
    void severalWanted(const QList<requests::InboxRow> &rows, requests::Decision decision);
    void outcomesWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildViews();
    void connectView(QAbstractItemView *view);
    void retranslate();
    void inboxChanged();
    void keepChoice();
    void letGo();
    void renderState();
    void renderEmpty();
    void renderUnreadable();
    void renderCaption();
    void renderSeveral();
    void giveRoom();
    void filterChanged();
    void setTable(bool table);
    void sortChosen(requests::InboxSort sort);
    void storeView();
    void currentChanged(const QModelIndex &index);
    void activate(const QModelIndex &index);
    void openMenu(QAbstractItemView *view, const QPoint &at);
    [[nodiscard]] QAbstractItemView *view() const;    // the list or the table
    [[nodiscard]] QModelIndex indexOf(int row) const; // in that
    [[nodiscard]] QList<requests::InboxRow> selectedRows() const;

    requests::RequestDesk *m_desk;
    InboxModel *m_model;
    QLabel *m_title;
    QPushButton *m_openLink;
    FilterField *m_filter;
    InboxTools *m_tools;
    QLabel *m_caption;
    MessageBar *m_unreadable;
    StatePane *m_state;
    QStackedWidget *m_views;
    RowList *m_list;
    TableView *m_table;
    SeveralBar *m_several;
    QWidget *m_noteBox;
    QLabel *m_note;
    ViewMemory m_memory;
    domain::RequestId m_shown;
    domain::PartyUuid m_failure; // that is chosen
};

} // namespace ui
