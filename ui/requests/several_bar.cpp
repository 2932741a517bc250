// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/several_bar.h"

#include "ui/requests/several_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/progress_line.h"

#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using requests::Decision;
using requests::Obstacle;

SeveralBar::SeveralBar(requests::RequestDesk *desk, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_text(bodyLabel()), m_obstacles(captionLabel()), m_progress(new ProgressLine),
      m_approve(button({}, ButtonRole::Primary)), m_reject(button(QString())),
      m_open(button(Glyph::ArrowRight, {}, ButtonRole::Quiet)), m_stop(button(QString())),
      m_outcomes(button(QString())), m_dismiss(button({}, ButtonRole::Quiet)),
      m_row(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(horizontalLine());
    whole->addLayout(m_row);
    m_row->setContentsMargins(space::three, space::one, space::three, space::one);
    m_row->setSpacing(space::one);
    auto *words = new QVBoxLayout;
    words->setSpacing(space::half);
    setType(m_text, Type::Strong);
    m_obstacles->setWordWrap(true);
    words->addWidget(m_text);
    words->addWidget(m_obstacles);
    words->addWidget(m_progress);
    m_row->addLayout(words, 1);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(space::one);
    for (QPushButton *each : {m_open, m_approve, m_reject, m_stop, m_outcomes, m_dismiss})
        buttons->addWidget(each);
    m_row->addLayout(buttons);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);

    m_text->setObjectName(QStringLiteral("severalChosen"));
    m_obstacles->setObjectName(QStringLiteral("severalObstacles"));
    m_approve->setObjectName(QStringLiteral("approveSeveral"));
    m_reject->setObjectName(QStringLiteral("rejectSeveral"));
    m_open->setObjectName(QStringLiteral("openNext"));
    m_stop->setObjectName(QStringLiteral("stopSeveral"));
    m_outcomes->setObjectName(QStringLiteral("showOutcomes"));
    m_dismiss->setObjectName(QStringLiteral("dismissOutcomes"));
    connect(m_approve, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(Decision::Approve); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(Decision::Reject); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openWanted(nextToOpen()); });
    connect(m_outcomes, &QPushButton::clicked, this, &SeveralBar::outcomesWanted);
    connect(m_dismiss, &QPushButton::clicked, desk, &requests::RequestDesk::dismissRound);
    connect(m_stop, &QPushButton::clicked, this, [this] {
        if (m_desk->round())
            m_desk->round()->cancel();
    });
    connect(desk, &requests::RequestDesk::roundChanged, this, &SeveralBar::followRound);
    connect(desk, &requests::RequestDesk::openedChanged, this, &SeveralBar::render);
    connect(desk, &requests::RequestDesk::decided, this, &SeveralBar::render);
    render();
}

void SeveralBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        render();
    QWidget::changeEvent(event);
}

// Where large text leaves no room beside the words, the buttons stand below them.
void SeveralBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_row->setDirection(width() < scaled(620) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void SeveralBar::show(const QList<requests::InboxRow> &chosen)
{
    const auto isSame = [](const requests::InboxRow &a, const requests::InboxRow &b) {
        return a.request.id == b.request.id;
    };
    if (!std::equal(chosen.cbegin(), chosen.cend(), m_chosen.cbegin(), m_chosen.cend(), isSame))
        m_nothingSent = false;
    m_chosen = chosen;
    render();
}

void SeveralBar::tellNothingWasSent()
{
    m_nothingSent = true;
    render();
}

void SeveralBar::followRound()
{
    m_nothingSent = false;
    if (m_desk->round())
        connect(m_desk->round(), &requests::DecisionRound::progressed, this, &SeveralBar::render);
    render();
}

void SeveralBar::render()
{
    const requests::DecisionRound *round = m_desk->round();
    setVisible(round || m_chosen.size() > 1);
    m_progress->setVisible(round && round->isRunning());
    m_stop->setVisible(round && round->isRunning());
    m_outcomes->setVisible(round && !round->isRunning());
    m_dismiss->setVisible(round && !round->isRunning());
    m_approve->setVisible(!round);
    m_reject->setVisible(!round);
    m_stop->setText(tr("Stop"));
    m_outcomes->setText(tr("Show outcomes…"));
    m_dismiss->setText(tr("Close"));
    m_open->setText(tr("Open the next"));
    if (round)
        renderRound(*round);
    else
        renderChoice();
    m_text->setAccessibleName(m_text->text());
}

void SeveralBar::renderRound(const requests::DecisionRound &round)
{
    m_open->hide();
    m_progress->setRange(0, static_cast<int>(round.items().size()));
    m_progress->setValue(round.settled());
    m_progress->setAccessibleName(progressInWords(round));
    m_stop->setEnabled(!round.wasCancelled());
    m_text->setText(round.isRunning() ? progressInWords(round) : countsInWords(round));
    m_obstacles->setText(round.lostTheSignIn() ? tr("The sign-in ended before all were sent.") : QString());
    m_obstacles->setVisible(round.lostTheSignIn());
}

void SeveralBar::renderChoice()
{
    Obstacles approving;
    Obstacles rejecting;
    for (const requests::InboxRow &row : std::as_const(m_chosen)) {
        if (const auto obstacle = m_desk->obstacle(row, Decision::Approve))
            ++approving[*obstacle];
        if (const auto obstacle = m_desk->obstacle(row, Decision::Reject))
            ++rejecting[*obstacle];
    }
    const int count = static_cast<int>(m_chosen.size());
    m_text->setText(tr("%n chosen", nullptr, count));
    m_approve->setText(tr("Approve %n…", nullptr, count));
    m_reject->setText(tr("Reject %n…", nullptr, count));
    m_approve->setEnabled(approving.isEmpty());
    m_reject->setEnabled(rejecting.isEmpty());
    QStringList lines;
    if (m_nothingSent)
        lines.append(
            tr("Nothing was sent: something has changed since you were asked. Look through the requests again."));
    if (approving == rejecting && !approving.isEmpty()) {
        lines.append(tr("In the way: %1.").arg(obstaclesInWords(approving)));
    } else {
        if (!approving.isEmpty())
            lines.append(tr("In the way of approving: %1.").arg(obstaclesInWords(approving)));
        if (!rejecting.isEmpty())
            lines.append(tr("In the way of rejecting: %1.").arg(obstaclesInWords(rejecting)));
    }
    m_obstacles->setText(lines.join(u'\n'));
    m_obstacles->setVisible(!lines.isEmpty());
    m_open->setVisible(!nextToOpen().isNull());
}

domain::RequestId SeveralBar::nextToOpen() const
{
    for (const requests::InboxRow &row : m_chosen) {
        const auto obstacle = m_desk->obstacle(row, Decision::Reject); // asks the same about opening
        if (obstacle == Obstacle::NotOpened || obstacle == Obstacle::Changed)
            return row.request.id;
    }
    return {};
}

} // namespace ui
