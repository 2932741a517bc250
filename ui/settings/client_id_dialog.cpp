// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/client_id_dialog.h"

#include "app/core/environment.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QBoxLayout>
#include <QLineEdit>

namespace ui {

ClientIdDialog::ClientIdDialog(const QString &environment, Occasion occasion, QWidget *parent)
    : QDialog(parent), m_field(new QLineEdit), m_message(new MessageBar)
{
    setWindowTitle(QStringLiteral("Fullmakt"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    const bool isStart = occasion == Occasion::Start;
    layout->addWidget(titleLabel(
        (isStart ? tr("Fullmakt needs a client id for %1") : tr("Another client id for %1")).arg(environment)));
    layout->addWidget(
        mutedLabel(tr("Your organisation, or whoever runs Fullmakt for you, registers the program with ID-porten "
                      "and gets a client id there. It is no secret and is kept in the settings.")));
    m_field->setAccessibleName(tr("Client id"));
    m_field->setPlaceholderText(tr("Client id"));
    m_field->setMaxLength(200);
    layout->addWidget(m_field);
    layout->addWidget(m_message);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    QPushButton *close = button(isStart ? tr("Close") : tr("Cancel"));
    QPushButton *save = button(isStart ? tr("Save and start") : tr("Save"), ButtonRole::Primary);
    save->setDefault(true);
    save->setObjectName(QStringLiteral("save"));
    buttons->addWidget(close);
    buttons->addWidget(save);
    layout->addLayout(buttons);
    setMinimumWidth(scaled(520));

    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ClientIdDialog::tryAccept);
    connect(m_field, &QLineEdit::textEdited, m_message, &MessageBar::clear);
}

QString ClientIdDialog::clientId() const
{
    return m_field->text().trimmed();
}

void ClientIdDialog::tryAccept()
{
    if (core::isPossibleClientId(clientId()))
        accept();
    else
        m_message->setMessage(Tone::Warn,
                              tr("This cannot be a client id. It is letters, digits and hyphens, without spaces."));
}

} // namespace ui
