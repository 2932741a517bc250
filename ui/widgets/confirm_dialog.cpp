// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/confirm_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>

namespace ui {

ConfirmDialog::ConfirmDialog(Kind kind, const QString &title, const QString &text, const QString &verb, QWidget *parent)
    : QDialog(parent), m_title(titleLabel(title, this)), m_text(mutedLabel(text, this)),
      m_layout(new QVBoxLayout(this)), m_cancel(button(tr("Cancel"), ButtonRole::Normal, this)),
      m_verb(button(verb, kind == Kind::Destructive ? ButtonRole::Destructive : ButtonRole::Primary, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(scaled(420));
    setAccessibleDescription(text);

    m_layout->setContentsMargins(28, 26, 28, 26);
    m_layout->setSpacing(space::one);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_text);
    m_layout->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::two, 0, 0);
    buttons->setSpacing(12);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_verb);
    m_layout->addLayout(buttons);
    setTabOrder(m_cancel, m_verb);
    m_verb->setObjectName(QStringLiteral("verb"));
    m_cancel->setObjectName(QStringLiteral("cancel"));

    QPushButton *first = kind == Kind::Destructive ? m_cancel : m_verb;
    first->setDefault(true);
    first->setFocus();
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_verb, &QPushButton::clicked, this, &QDialog::accept);
}

void ConfirmDialog::setBody(QWidget *body)
{
    if (m_body) {
        m_layout->removeWidget(m_body);
        m_body->deleteLater();
    }
    m_body = body;
    m_layout->insertWidget(2, body, 1);
    m_layout->insertSpacing(2, space::one);
    setTabOrder(body, m_cancel);
}

void ConfirmDialog::setVerbEnabled(bool enabled)
{
    m_verb->setEnabled(enabled);
}

void ConfirmDialog::setVerb(const QString &verb)
{
    m_verb->setText(verb);
}

void ConfirmDialog::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleDescription(text);
}

void ConfirmDialog::setCancelText(const QString &text)
{
    m_cancel->setText(text);
}

} // namespace ui
