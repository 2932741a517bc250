// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/decision_bar.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using requests::Decision;

DecisionBar::DecisionBar(QWidget *parent)
    : QWidget(parent), m_approve(button({}, ButtonRole::Primary)), m_reject(button(QString())),
      m_forward(button({}, ButtonRole::Primary)), m_addClients(button({}, ButtonRole::Primary)),
      m_save(button(Glyph::Download, {}, ButtonRole::Quiet)), m_receipt(button(Glyph::External, {}, ButtonRole::Quiet)),
      m_portal(button(Glyph::External, {}, ButtonRole::Quiet)), m_status(button(Glyph::Refresh, {}, ButtonRole::Quiet))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, 0, space::three, space::two);
    layout->setSpacing(space::two);
    layout->addWidget(horizontalLine());
    auto *choices = new FlowLayout;
    auto *others = new FlowLayout;
    for (FlowLayout *flow : {choices, others})
        flow->setSpacing(space::one + space::half);
    for (QPushButton *choice : {m_approve, m_reject, m_forward, m_addClients, m_save, m_receipt})
        choices->addWidget(choice);
    for (QPushButton *other : {m_status, m_portal})
        others->addWidget(other);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::two);
    row->addLayout(choices, 1);
    row->addLayout(others);
    layout->addLayout(row);

    m_approve->setObjectName(QStringLiteral("approve"));
    m_reject->setObjectName(QStringLiteral("reject"));
    m_forward->setObjectName(QStringLiteral("forward"));
    m_addClients->setObjectName(QStringLiteral("addClients"));
    m_save->setObjectName(QStringLiteral("saveReceipt"));
    m_receipt->setObjectName(QStringLiteral("vendorsPage"));
    m_portal->setObjectName(QStringLiteral("openInAltinn"));
    m_status->setObjectName(QStringLiteral("fetchStatus"));
    connect(m_approve, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(Decision::Approve); });
    connect(m_reject, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(Decision::Reject); });
    connect(m_forward, &QPushButton::clicked, this, [this] { Q_EMIT decisionWanted(Decision::Forward); });
    connect(m_addClients, &QPushButton::clicked, this, &DecisionBar::clientsWanted);
    connect(m_save, &QPushButton::clicked, this, &DecisionBar::saveWanted);
    connect(m_receipt, &QPushButton::clicked, this, [this] { Q_EMIT receiptWanted(m_receiptAddress); });
    connect(m_portal, &QPushButton::clicked, this, &DecisionBar::portalWanted);
    connect(m_status, &QPushButton::clicked, this, &DecisionBar::statusWanted);
    retranslate();
}

void DecisionBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DecisionBar::retranslate()
{
    m_approve->setText(tr("Approve…"));
    m_reject->setText(tr("Reject…"));
    m_forward->setText(tr("Forward…"));
    m_addClients->setText(tr("Add clients now"));
    m_save->setText(tr("Save receipt…"));
    m_portal->setText(tr("Open in Altinn"));
    m_status->setText(tr("Fetch status"));
    m_receipt->setText(tr("Open the vendor's page at %1").arg(hostOf(m_receiptAddress)));
}

bool DecisionBar::focusApproval()
{
    if (!m_approve->isVisible() || !m_approve->isEnabled())
        return false;
    m_approve->setFocus(Qt::OtherFocusReason);
    return true;
}

void DecisionBar::show(const ShownRequest &shown)
{
    const domain::AccessRequest &request = shown.row.request;
    const bool open = request.isOpen();
    const bool done = shown.outcome && shown.outcome->truth == requests::Truth::Done;
    const bool decided = done && shown.outcome->decision != Decision::Forward;
    const bool approved = done && shown.outcome->decision == Decision::Approve;
    const bool uncertain = isUncertain(shown);
    const bool expired = domain::isExpired(request, QDateTime::currentDateTimeUtc());

    const bool mayDecide = open && !uncertain && !request.mayForwardOnly;
    m_approve->setVisible(mayDecide);
    m_reject->setVisible(mayDecide);
    m_forward->setVisible(shown.mayForward && !uncertain && !expired);
    m_forward->setEnabled(!shown.isBusy);
    m_approve->setEnabled(shown.mayApprove && !shown.isBusy && !expired &&
                          (!shown.review || shown.review->isReadable()));
    m_reject->setEnabled(shown.mayReject && !shown.isBusy);
    m_addClients->setVisible(approved && request.kind == domain::RequestKind::ForClients);
    m_receiptAddress = receiptAddress(request);
    m_save->setVisible(decided && shown.outcome->decidedAt.isValid() && shown.review);
    m_receipt->setVisible(decided && !m_receiptAddress.isEmpty());
    m_status->setVisible(uncertain || (open && (!shown.mayApprove || request.mayForwardOnly)));
    m_status->setEnabled(!shown.isBusy);
    m_portal->setVisible(!request.isHandled() || uncertain);
    retranslate();
}

} // namespace ui
