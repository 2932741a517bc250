// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/requests/request_desk.h"
#include "ui/requests/outcome_text.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace ui {

class FactRow;
class FilterField;
class MessageBar;
class ReviewLines;
class StatePane;
class Tag;

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

    [[nodiscard]] domain::RequestId current() const { return m_row.request.id; }

Q_SIGNALS:
    void addressOpened(const QUrl &address);           // for the browser, on the user's click
    void clientsWanted(const requests::InboxRow &row); // an access for clients was approved
    void functionsWanted();                            // what the user can do, and why not

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void load();
    void render();
    void renderFacts();
    void renderDecision();
    void confirm(requests::Decision decision);
    void decided(const requests::Outcome &outcome);
    [[nodiscard]] OutcomeText stateInWords() const; // what the bar above the lines says
    [[nodiscard]] OutcomeText hintInWords() const;
    [[nodiscard]] QString questionInWords(requests::Decision decision) const;
    [[nodiscard]] bool isUncertain() const;
    [[nodiscard]] QWidget *build();
    [[nodiscard]] QWidget *buildHead();
    [[nodiscard]] QWidget *buildFoot();

    requests::RequestDesk *m_desk;
    requests::InboxRow m_row;
    std::optional<requests::Review> m_review;
    std::optional<requests::Outcome> m_outcome;             // of the request that is shown
    QHash<domain::RequestId, requests::Outcome> m_outcomes; // also of those decided while another one was shown

    StatePane *m_state;
    QLabel *m_title;
    QLabel *m_vendor;
    Tag *m_tag;
    QScrollArea *m_scroll = nullptr;
    MessageBar *m_message;
    MessageBar *m_hint;
    ReviewLines *m_lines;
    FilterField *m_filter;
    QLabel *m_noMatch;
    FactRow *m_facts;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_addClients;
    QPushButton *m_receipt;
    QPushButton *m_portal;
    QPushButton *m_status;
    core::TaskScope m_scope;
};

} // namespace ui
