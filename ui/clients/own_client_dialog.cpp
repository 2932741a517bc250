// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/own_client_dialog.h"

#include "ui/clients/matrix_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace ui {

using clients::OwnChange;

OwnClientDialog::OwnClientDialog(clients::ClientDesk *desk, const domain::Party &party,
                                 const domain::SystemAccess &access, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_party(party), m_access(access), m_text(bodyLabel()), m_message(new MessageBar),
      m_add(button({}, ButtonRole::Primary)), m_remove(button(QString()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Own organisation as client"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(titleLabel(tr("%1 as a client of %2").arg(party.name, MatrixModel::titleOf(access))));
    layout->addWidget(mutedLabel(tr("A system access for clients can act for your own organisation too, when Altinn "
                                    "lets its packages be given that way. Packages that are meant for clients only, "
                                    "such as those of auditors and accountants, it does not.")));
    m_text->setObjectName(QStringLiteral("ownState"));
    layout->addWidget(m_text);
    m_message->setObjectName(QStringLiteral("ownMessage"));
    layout->addWidget(m_message);
    layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(12);
    buttons->addStretch();
    QPushButton *close = button(tr("Close"));
    close->setObjectName(QStringLiteral("close"));
    m_add->setObjectName(QStringLiteral("ownAdd"));
    m_remove->setObjectName(QStringLiteral("ownRemove"));
    buttons->addWidget(close);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_add);
    layout->addLayout(buttons);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_add, &QPushButton::clicked, this, [this] { confirm(true); });
    connect(m_remove, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(m_message, &MessageBar::actionTriggered, this, &OwnClientDialog::read);
    setMinimumWidth(scaled(560));
    close->setFocus();
    read();
}

void OwnClientDialog::read()
{
    m_message->clear();
    m_isClient.reset();
    if (!m_desk->rights().mayReadOwn) {
        m_message->setMessage(Tone::Accent,
                              tr("This sign-in lacks the permission to see it "
                                 "(altinn:accessmanagement/enduser:connections:toothers.read). Whoever runs Fullmakt "
                                 "for you orders it from Altinn."));
        render();
        return;
    }
    m_busy = true;
    render();
    m_scope.restart();
    m_scope.start(m_desk->isOwnClient(m_access.id, m_party, m_scope.token()),
                  [this](const core::Result<bool> &isClient) {
                      m_busy = false;
                      if (isClient) {
                          m_isClient = *isClient;
                      } else {
                          const Explanation why = explain(isClient.error(), tr("It could not be read."));
                          m_message->setMessage(Tone::Bad, why.meaning, why.title);
                          m_message->setAction(tr("Try again"));
                      }
                      render();
                  });
}

void OwnClientDialog::render()
{
    const bool may = m_desk->rights().mayEditOwn;
    if (m_busy)
        m_text->setText(tr("Asking Altinn…"));
    else if (!m_isClient)
        m_text->setText(tr("It is not known whether the system access acts for your own organisation."));
    else if (m_partly)
        m_text->setText(tr("Some of the packages have been given for your own organisation, not all of them. Add to "
                           "complete it, or remove to take back what was given."));
    else if (*m_isClient)
        m_text->setText(tr("The system access acts for your own organisation: at least one package is given."));
    else
        m_text->setText(tr("The system access does not act for your own organisation."));
    m_add->setText(m_isClient.value_or(false) ? tr("Add what is missing…") : tr("Add…"));
    m_remove->setText(tr("Remove…"));
    m_add->setVisible(may);
    m_remove->setVisible(may && m_isClient.value_or(false));
    m_add->setEnabled(!m_busy && m_isClient.has_value());
    m_remove->setEnabled(!m_busy);
    if (!may && m_desk->rights().mayReadOwn && m_isClient && m_message->text().isEmpty())
        m_message->setMessage(Tone::Accent, tr("This sign-in lacks the permission to change it "
                                               "(altinn:accessmanagement/enduser:connections:toothers.write)."));
}

void OwnClientDialog::confirm(bool add)
{
    const QString access = MatrixModel::titleOf(m_access);
    auto *dialog =
        new ConfirmDialog(add ? ConfirmDialog::Kind::Primary : ConfirmDialog::Kind::Destructive,
                          add ? tr("Let %1 act for %2?").arg(access, m_party.name)
                              : tr("Stop %1 from acting for %2?").arg(access, m_party.name),
                          add ? tr("The system can then do what its packages allow, for your own organisation.")
                              : tr("Clients of the system access are not touched."),
                          add ? tr("Add") : tr("Remove"), this);
    connect(dialog, &QDialog::accepted, this, [this, add] { change(add); });
    dialog->open();
}

void OwnClientDialog::change(bool add)
{
    m_busy = true;
    m_message->clear();
    render();
    m_scope.start(m_desk->changeOwnClient(m_access, m_party, add),
                  [this, add](const clients::OwnOutcome &outcome) { changed(add, outcome); });
}

QString OwnClientDialog::reasonOf(const std::optional<core::Error> &error)
{
    if (!error)
        return {};
    if (error->code == u"AUTH-00064") // elsewhere it speaks of a vendor's request
        return tr("Altinn lets a package of this system access be given by clients only, not for your own "
                  "organisation. For that, the vendor asks for a system access of your own.");
    const Explanation why = explain(*error);
    return why.title.endsWith(u'.') ? why.title + u' ' + why.meaning : why.title + QStringLiteral(". ") + why.meaning;
}

void OwnClientDialog::changed(bool add, const clients::OwnOutcome &outcome)
{
    m_busy = false;
    m_isClient = outcome.isClient;
    m_partly = outcome.change == OwnChange::Partly;
    const QString reason = reasonOf(outcome.error);
    switch (outcome.change) {
    case OwnChange::Done:
        m_message->setMessage(Tone::Ok, add ? tr("Added, and read back from Altinn.")
                                            : tr("Removed, and read back from Altinn."));
        break;
    case OwnChange::NotReadBack:
        m_message->setMessage(Tone::Warn, tr("Altinn confirmed it, but what it holds now could not be read."));
        break;
    case OwnChange::Partly:
        m_message->setMessage(Tone::Warn, reason, tr("Only some of the packages were given"));
        break;
    case OwnChange::NotDone:
        m_message->setMessage(Tone::Bad, reason, add ? tr("It was not added") : tr("It was not removed"));
        break;
    case OwnChange::Unknown:
        m_message->setMessage(Tone::Warn, reason, tr("It is not known whether Altinn did it"));
        break;
    }
    m_message->setAction(m_isClient ? QString() : tr("Read again"));
    render();
}

} // namespace ui
