// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/request_desk.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace ui {

class ProgressLine;

// What can be done with several chosen requests, what stands in the way, and how far a round has come. Hidden when
// there is nothing to tell. Asks nothing itself. Filled by the inbox pane, placed and owned by the requests page.
class SeveralBar : public QWidget
{
    Q_OBJECT

public:
    explicit SeveralBar(requests::RequestDesk *desk, QWidget *parent = nullptr);

    void show(const QList<requests::InboxRow> &chosen); // in the order shown

    void tellNothingWasSent(); // until something else is chosen, or a round begins

    [[nodiscard]] QList<requests::InboxRow> chosen() const { return m_chosen; }

Q_SIGNALS:
    void decisionWanted(requests::Decision decision); // on those that are chosen
    void openWanted(domain::RequestId id);
    void outcomesWanted();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void renderChoice();
    void renderRound(const requests::DecisionRound &round);
    void followRound();
    [[nodiscard]] domain::RequestId nextToOpen() const; // null when all have been opened

    requests::RequestDesk *m_desk;
    QList<requests::InboxRow> m_chosen;
    bool m_nothingSent = false;
    QLabel *m_text;
    QLabel *m_obstacles;
    ProgressLine *m_progress;
    QPushButton *m_approve;
    QPushButton *m_reject;
    QPushButton *m_open;
    QPushButton *m_stop;
    QPushButton *m_outcomes;
    QPushButton *m_dismiss;
    QBoxLayout *m_row; // words and buttons
};

} // namespace ui
