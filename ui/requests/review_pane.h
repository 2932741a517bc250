// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/requests/request_desk.h"
#include "ui/requests/review_text.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class DecisionBar;
class FactRow;
class FilterField;
class MessageBar;
class ReviewLines;
class StatePane;
class Tag;
class VendorBlock;

// One request in full: who asks, for what, whether it can be given, and the decision. Says what truly happened after
// it. Owned by the requests page.
class ReviewPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPane(requests::RequestDesk *desk, QWidget *parent = nullptr);

    void show(const requests::InboxRow &row); // reads it anew, unless it is shown already
    void clear();
    void reload();
    bool focusFilter(); // false when there is none, or the keyboard is elsewhere

    // From the browser, with a higher level or without: once the request is read again, the decision has the keyboard.
    void cameBack(bool hasHigherLevel);

    void setUser(const QString &name) { m_user = name; } // who decides, for receipts; "" when not known

    [[nodiscard]] domain::RequestId current() const { return m_row.request.id; }

Q_SIGNALS:
    void addressOpened(const QUrl &address);           // for the browser, on the user's click
    void clientsWanted(const requests::InboxRow &row); // an access for clients was approved
    void functionsWanted();                            // what the user can do, and why not
    void higherLevelWanted();                          // for the decision that was refused for the lack of it

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void load();
    void noteShown();
    void render();
    void renderFacts();
    void renderDecision();
    void confirm(requests::Decision decision);
    void saveReceipt();
    void decided(const requests::Outcome &outcome);
    [[nodiscard]] ShownRequest shown() const;
    [[nodiscard]] bool offersHigherLevel() const;
    [[nodiscard]] QWidget *build();
    [[nodiscard]] QWidget *buildHead();

    requests::RequestDesk *m_desk;
    QString m_user;
    requests::InboxRow m_row;
    std::optional<requests::Review> m_review;
    std::optional<requests::Outcome> m_outcome;             // of the request that is shown
    QHash<domain::RequestId, requests::Outcome> m_outcomes; // also of those decided while another one was shown
    QHash<domain::RequestId, QString> m_notes;              // typed, and not part of a decision yet
    bool m_cameBack = false;                                // the keyboard waits for the reading

    StatePane *m_state;
    QLabel *m_title;
    VendorBlock *m_vendor;
    Tag *m_tag;
    QScrollArea *m_scroll = nullptr;
    MessageBar *m_message;
    MessageBar *m_hint;
    QLabel *m_difference;
    ReviewLines *m_lines;
    FilterField *m_filter;
    QPushButton *m_ids;
    QLabel *m_noMatch;
    FactRow *m_facts;
    QLabel *m_pageNote;
    DecisionBar *m_decision;
    core::TaskScope m_scope;
};

} // namespace ui
