// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/request_desk.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QSplitter;

namespace ui {

class FilterField;
class InboxModel;
class MessageBar;
class OpenLinkDialog;
class ReviewPane;
class StatePane;

// The inbox over all organisations, and the review of the chosen request beside it. Owned by the main window.
class RequestsPage : public QWidget
{
    Q_OBJECT

public:
    explicit RequestsPage(requests::RequestDesk *desk, QWidget *parent = nullptr);

    void refresh();
    void focusFilter();
    void setUser(const QString &name);       // who decides, for receipts; "" when not known
    void openLink(const QString &text = {}); // without a text the user writes it
    void show(const requests::InboxRow &row);
    void cameBack(bool hasHigherLevel); // from the browser, to the request that is shown
    void clear();                       // another user, or signed out

    [[nodiscard]] QByteArray splitterState() const;
    void restoreSplitter(const QByteArray &state);

Q_SIGNALS:
    void addressOpened(const QUrl &address);
    void clientsWanted(const requests::InboxRow &row);
    void functionsWanted();                          // what the user can do, and why not
    void foundByLink(const requests::InboxRow &row); // and shown
    void higherLevelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void inboxChanged();
    void renderState();
    void renderFailures();
    void chosen(const QModelIndex &index);
    [[nodiscard]] QWidget *buildList();

    requests::RequestDesk *m_desk;
    InboxModel *m_model;
    QLabel *m_title;
    QPushButton *m_openLink;
    FilterField *m_filter;
    MessageBar *m_failures;
    StatePane *m_state;
    QListView *m_list;
    QLabel *m_note;
    QSplitter *m_splitter;
    ReviewPane *m_review;
    QPointer<OpenLinkDialog> m_linkDialog;
};

} // namespace ui
