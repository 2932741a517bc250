// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/confirm_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>

namespace ui {

ConfirmDialog::ConfirmDialog(Kind kind, const QString &title, const QString &text, const QString &verb, QWidget *parent)
    : QDialog(parent), m_title(titleLabel(title, this)), m_text(mutedLabel(text, this)),
      m_layout(new QVBoxLayout(this)), m_cancel(button(tr("Cancel"), ButtonRole::Normal, this)),
      m_verb(button(verb, kind == Kind::Destructive ? ButtonRole::Destructive : ButtonRole::Primary, this))
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
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
    if (!m_scroll) {
        m_scroll = new QScrollArea(this);
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setWidgetResizable(true);
        m_scroll->setFocusPolicy(Qt::NoFocus);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->viewport()->setAutoFillBackground(false);
        m_layout->insertWidget(2, m_scroll, 1);
        m_layout->insertSpacing(2, space::one);
    }
    m_scroll->setWidget(body); // which deletes the one before
    body->setAutoFillBackground(false);
    body->installEventFilter(this);
    setTabOrder(body, m_cancel);
    if (isVisible())
        fit();
}

// Qt gives a dialog two thirds of the screen at most, and none more for text that wraps.
void ConfirmDialog::fit()
{
    const bool hasSize = isVisible() || testAttribute(Qt::WA_Resized);
    const int most = screen()->availableGeometry().height();
    if (m_scroll)
        m_scroll->setMinimumWidth(m_scroll->widget()->minimumSizeHint().width());
    const int width = qMax(minimumWidth(), hasSize ? this->width() : sizeHint().width());
    if (m_scroll)
        fitBody(width, most);
    const int needed = qMin(most, m_layout->totalHeightForWidth(width));
    if (!hasSize || height() < needed)
        resize(width, hasSize ? qMax(height(), needed) : needed);
}

// As high as the body wants to be, unless the screen is too low: then it scrolls, and the buttons stay in sight.
void ConfirmDialog::fitBody(int width, int most)
{
    const QWidget *body = m_scroll->widget();
    m_scroll->setFixedHeight(0);
    const QMargins margins = m_layout->contentsMargins();
    const int inside = width - margins.left() - margins.right();
    const int wanted = body->hasHeightForWidth() ? body->heightForWidth(inside) : body->sizeHint().height();
    const int room = most - m_layout->totalHeightForWidth(width);
    m_scroll->setMaximumHeight(QWIDGETSIZE_MAX);
    m_scroll->setMinimumHeight(qMax(scaled(60), qMin(wanted, room)));
}

void ConfirmDialog::setVisible(bool visible)
{
    if (visible)
        fit();
    QDialog::setVisible(visible);
}

bool ConfirmDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (m_scroll && watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest && isVisible())
        fit();
    return QDialog::eventFilter(watched, event);
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
