// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/creation_review.h"

#include "ui/accesses/access_text.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/give_answer.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

CreationReview::CreationReview(accesses::AccessDesk *desk, const domain::Party &party, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_party(party), m_state(new StatePane), m_name(sectionLabel()),
      m_vendor(mutedLabel()), m_description(bodyLabel()), m_message(new MessageBar), m_rights(new RightsView),
      m_titleLabel(bodyLabel(tr("Name of the access:"))), m_title(new QLineEdit), m_consequence(bodyLabel())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    m_state->setContent(build());
    setFocusProxy(m_state);
    m_message->setObjectName(QStringLiteral("creationMessage"));
    m_title->setObjectName(QStringLiteral("creationTitle"));
    m_title->setMaxLength(accesses::longestTitle);
    m_title->setAccessibleName(m_titleLabel->text());
    m_titleLabel->setBuddy(m_title);

    connect(m_state, &StatePane::tryAgainClicked, this, &CreationReview::load);
    connect(m_message, &MessageBar::actionTriggered, this, [this] {
        if (m_plan && m_plan->existing)
            Q_EMIT existingWanted(m_plan->existing->id);
        else
            load();
    });
    connect(m_title, &QLineEdit::textChanged, this, &CreationReview::readyChanged);
}

QWidget *CreationReview::build()
{
    auto *body = new QWidget;
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, space::one, 0);
    layout->setSpacing(space::two);
    auto *head = new QVBoxLayout;
    head->setSpacing(space::half);
    m_name->setWordWrap(true);
    for (QLabel *label : {m_name, m_vendor, m_description})
        head->addWidget(label);
    layout->addLayout(head);
    layout->addWidget(m_message);
    auto *naming = new QVBoxLayout;
    naming->setSpacing(space::half);
    naming->addWidget(m_titleLabel);
    naming->addWidget(m_title);
    layout->addLayout(naming);
    layout->addWidget(m_rights);
    layout->addStretch(1);

    m_scroll = new QScrollArea;
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidget(body);
    m_scroll->setObjectName(QStringLiteral("creationReview"));

    auto *content = new QWidget;
    auto *all = new QVBoxLayout(content);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(space::two);
    all->addWidget(m_scroll, 1);
    all->addWidget(horizontalLine());
    all->addWidget(m_consequence); // in sight, however far the list is scrolled
    return content;
}

void CreationReview::show(const altinn::RegisteredSystem &system)
{
    if (system.systemId != m_system.systemId)
        m_title->setText(system.text.name.isEmpty() ? system.systemId : system.text.name);
    m_system = system;
    load();
}

void CreationReview::clear()
{
    m_scope.restart();
    m_plan.reset();
    Q_EMIT readyChanged();
}

void CreationReview::setBusy(bool busy)
{
    m_title->setEnabled(!busy);
}

QString CreationReview::title() const
{
    return m_title->text().trimmed();
}

bool CreationReview::isReady() const
{
    return m_plan && m_plan->mayBeCreated() && !title().isEmpty();
}

void CreationReview::load()
{
    clear();
    m_state->showLoading();
    m_scope.start(m_desk->plan(m_party, m_system.systemId, m_scope.token()),
                  [this](const core::Result<accesses::CreationPlan> &plan) {
                      if (!plan) {
                          m_state->showError(explain(plan.error(), tr("The system could not be read.")));
                          return;
                      }
                      m_plan = *plan;
                      render();
                      m_state->showContent();
                      m_scroll->setFocus(Qt::OtherFocusReason); // the arrow keys read in it
                      Q_EMIT readyChanged();
                  });
}

void CreationReview::render()
{
    const altinn::SystemText &text = m_plan->system.text;
    const QString name = text.name.isEmpty() ? m_plan->system.systemId : text.name;
    m_name->setText(name);
    m_scroll->setAccessibleName(name);
    m_vendor->setText(vendorInWords(text));
    m_description->setText(text.description);
    m_description->setVisible(!text.description.isEmpty());
    renderRights();
    renderMessage();
    const bool mayBe = m_plan->mayBeCreated();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_titleLabel), static_cast<QWidget *>(m_title), static_cast<QWidget *>(m_consequence)})
        widget->setVisible(mayBe);
    m_consequence->setText(
        tr("When you create it, %1 gets everything above for %2, until the access is deleted. No part "
           "of it can be left out.")
            .arg(name, m_party.name));
}

void CreationReview::renderRights()
{
    m_rights->clear();
    const int packages = m_plan->packageCount();
    const int services = static_cast<int>(m_plan->lines.size()) - packages;
    if (packages > 0)
        m_rights->addHeading(tr("Access packages"), tr("%n package(s)", nullptr, packages), {tr("You can give")});
    bool headed = false;
    for (const accesses::PlannedRight &line : std::as_const(m_plan->lines)) { // packages first
        if (!line.isPackage && !headed)
            m_rights->addHeading(tr("Single services"), tr("%n service(s)", nullptr, services), {tr("You can give")});
        headed = headed || !line.isPackage;
        RightsRow row = rightsRowOf(line);
        const bool known = line.check.answer != altinn::CanGive::Unknown;
        addGiveAnswer(&row, known ? std::optional(line.check.answer == altinn::CanGive::Yes) : std::nullopt,
                      line.check.reasons);
        m_rights->addRow(row);
    }
    m_rights->setVisible(!m_plan->lines.isEmpty());
}

QString CreationReview::hindrance() const
{
    const auto isForClients = [](const accesses::PlannedRight &line) {
        return line.check.reasons.contains(accesses::forClientsOnly);
    };
    if (m_plan->existing)
        return tr("%1 has this system access already, so no second one can be created.").arg(m_party.name);
    if (!m_plan->system.isVisible)
        return tr("The vendor no longer offers this system.");
    if (m_plan->lines.isEmpty())
        return tr("The system is registered without anything to give, so there is nothing to create.");
    if (!m_plan->isReadable())
        return tr("A part of what the system gets could not be read, so the access cannot be created from here. Look "
                  "at it in Altinn.");
    if (std::any_of(m_plan->lines.cbegin(), m_plan->lines.cend(), isForClients))
        return tr("This system acts for clients, and such an access cannot be created here. Ask the vendor to send a "
                  "request.");
    if (!m_plan->mayBeGiven())
        return tr("You cannot give all of this, and an access takes all or nothing. Ask someone with broader rights in "
                  "the organisation, for example the general manager.");
    return {};
}

void CreationReview::renderMessage()
{
    m_message->clear();
    if (const QString text = hindrance(); !text.isEmpty()) {
        m_message->setMessage(Tone::Warn, text);
        m_message->setAction(m_plan->existing ? tr("Show it") : QString());
    } else if (m_plan->checkError) {
        m_message->setMessage(Tone::Warn, tr("Whether you can give this could not be checked; Altinn decides when you "
                                             "create it.") +
                                              u' ' + explain(*m_plan->checkError).title + u'.');
        m_message->setDetails(detailsOf(*m_plan->checkError));
        m_message->setAction(tr("Try again"));
    } else if (m_plan->namesMissing > 0) {
        m_message->setMessage(Tone::Warn, tr("%n name(s) could not be read; technical names stand in for them.",
                                             nullptr, m_plan->namesMissing));
    }
}

} // namespace ui
