// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/active_filters.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

ActiveFilters::ActiveFilters(const QString &kind, QWidget *next, QWidget *parent)
    : QWidget(parent), m_next(next), m_text(captionLabel()), m_clear(button({}, ButtonRole::Quiet))
{
    m_text->setObjectName(QStringLiteral("active") + kind);
    m_text->setWordWrap(true);
    m_clear->setObjectName(QStringLiteral("clear") + kind);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_text, 1);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    connect(m_clear, &QPushButton::clicked, this, &ActiveFilters::clearClicked);
    retranslate();
    hide();
}

void ActiveFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActiveFilters::retranslate()
{
    m_text->setText(m_words.isEmpty() ? QString() : tr("Filters active: %1").arg(m_words.join(QStringLiteral(" · "))));
    m_clear->setText(tr("Clear the filters"));
}

void ActiveFilters::setWords(const QStringList &words)
{
    const bool hadFocus = m_clear->hasFocus();
    m_words = words;
    retranslate();
    setVisible(!words.isEmpty());
    if (words.isEmpty() && hadFocus)
        m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
