// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/request_desk.h"
#include "ui/requests/inbox_pane.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <memory>

class QStackedWidget;

namespace ui {

class ListSplitter;
class OpenLinkDialog;
class ReviewPane;
class StatePane;

// The inbox over all organisations, and beside it the review of the chosen request, or why the chosen organisation
// could not be read. A table stands above the review where there is height for both. Owned by the main window.
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

    void remember(const ViewMemory &memory);
    void storeSplitter(); // before it goes

Q_SIGNALS:
    void addressOpened(const QUrl &address);
    void clientsWanted(const requests::InboxRow &row);
    void functionsWanted();                          // what the user can do, and why not
    void foundByLink(const requests::InboxRow &row); // and shown
    void higherLevelWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectInbox();
    void connectReview();
    void renderFailure();
    void arrange();
    void decideSeveral(const QList<requests::InboxRow> &rows, requests::Decision decision);
    [[nodiscard]] std::shared_ptr<QString> noteOn(const QList<requests::InboxRow> &rows);
    void showOutcomes();
    [[nodiscard]] QString splitterName() const;

    requests::RequestDesk *m_desk;
    QString m_user;
    InboxPane *m_inbox;
    QStackedWidget *m_detail;
    ListSplitter *m_splitter;
    ReviewPane *m_review;
    StatePane *m_failure; // of one organisation
    QPointer<OpenLinkDialog> m_linkDialog;
    ViewMemory m_memory;
    std::shared_ptr<QString> m_note; // typed for several requests
    QSet<domain::RequestId> m_noted; // those
    bool m_arrangedAsTable = false;
};

} // namespace ui
