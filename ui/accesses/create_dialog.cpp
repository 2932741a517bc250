// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/create_dialog.h"

#include "ui/accesses/creation_review.h"
#include "ui/accesses/creation_text.h"
#include "ui/accesses/system_picker.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace ui {

CreateDialog::CreateDialog(accesses::AccessDesk *desk, const domain::Party &party, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_party(party), m_message(new MessageBar), m_steps(new QStackedWidget),
      m_picker(new SystemPicker(desk)), m_review(new CreationReview(desk, party)),
      m_back(button(Glyph::ArrowLeft, tr("Other system"), ButtonRole::Quiet)), m_cancel(button(tr("Cancel"))),
      m_forward(button(QString(), ButtonRole::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Create system access"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 26, 28, 26);
    layout->setSpacing(space::two);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::half);
    head->addWidget(titleLabel(windowTitle()));
    head->addWidget(mutedLabel(tr("For %1").arg(party.name)));
    layout->addLayout(head);
    m_steps->addWidget(m_picker);
    m_steps->addWidget(m_review);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_message);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_forward);
    layout->addLayout(buttons);
    m_message->setObjectName(QStringLiteral("createMessage"));
    m_back->setObjectName(QStringLiteral("otherSystem"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_forward->setObjectName(QStringLiteral("verb"));
    const QSize room = parent->window()->size() - QSize(space::three * 2, space::three * 2);
    resize(QSize(scaled(640), scaled(640)).boundedTo(room));

    connect(m_picker, &SystemPicker::currentChanged, this, &CreateDialog::render);
    connect(m_picker, &SystemPicker::doubleClicked, this, &CreateDialog::forward);
    connect(m_review, &CreationReview::readyChanged, this, &CreateDialog::render);
    connect(m_review, &CreationReview::existingWanted, this, [this](domain::SystemAccessId access) {
        Q_EMIT existingWanted(access);
        accept();
    });
    connect(m_back, &QPushButton::clicked, this, &CreateDialog::back);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_forward, &QPushButton::clicked, this, &CreateDialog::forward);
    connect(m_message, &MessageBar::actionTriggered, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_desk, &accesses::AccessDesk::created, this, &CreateDialog::created);
    render();
    m_picker->setFocus();
}

bool CreateDialog::isReviewing() const
{
    return m_steps->currentWidget() == m_review;
}

void CreateDialog::forward()
{
    if (isReviewing()) {
        create();
        return;
    }
    const std::optional<altinn::RegisteredSystem> system = m_picker->current();
    if (!system)
        return;
    m_steps->setCurrentWidget(m_review);
    m_review->show(*system);
    m_cancel->setFocus(Qt::OtherFocusReason); // until there is something to read
    render();
}

void CreateDialog::back()
{
    m_review->clear();
    m_message->clear();
    m_steps->setCurrentWidget(m_picker);
    m_picker->setFocus();
    render();
}

void CreateDialog::create()
{
    if (m_busy || !m_review->isReady())
        return;
    m_busy = true;
    render();
    m_message->setAction({});
    m_message->setMessage(Tone::Accent, tr("Altinn is working on it…"));
    m_desk->create(m_party, *m_review->plan(), m_review->title());
}

bool CreateDialog::waitsFor(const accesses::CreationOutcome &outcome) const
{
    return m_busy && outcome.party.uuid == m_party.uuid && m_review->plan() &&
           outcome.systemId == m_review->plan()->system.systemId;
}

bool CreateDialog::tells(const accesses::CreationOutcome &outcome) const
{
    return waitsFor(outcome) && outcome.creation == accesses::Creation::NotCreated;
}

void CreateDialog::created(const accesses::CreationOutcome &outcome)
{
    if (!waitsFor(outcome))
        return;
    m_busy = false;
    if (outcome.creation != accesses::Creation::NotCreated) {
        accept();
        return;
    }
    const AccessNews text = creationInWords(outcome);
    m_message->setMessage(text.tone, text.text);
    m_message->setAction(tr("Copy details"));
    m_details = outcome.error ? detailsOf(*outcome.error) : QString();
    render();
}

void CreateDialog::render()
{
    const bool reviewing = isReviewing();
    m_back->setVisible(reviewing);
    m_back->setEnabled(!m_busy);
    m_review->setBusy(m_busy);
    m_cancel->setText(m_busy ? tr("Close") : tr("Cancel"));
    m_forward->setText(reviewing ? tr("Create") : tr("Next"));
    m_forward->setEnabled(!m_busy && (reviewing ? m_review->isReady() : m_picker->current().has_value()));
    // Enter chooses a system, and creates nothing: that is done on purpose, on the button itself.
    m_forward->setDefault(!reviewing);
}

} // namespace ui
