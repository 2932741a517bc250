// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/filter_field.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QAction>
#include <QEvent>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr int delayInMilliseconds = 120;

} // namespace

FilterField::FilterField(QWidget *parent) : QLineEdit(parent)
{
    m_sign = addAction(icon(Glyph::Search, Ink::Muted), LeadingPosition);
    setTextMargins(-space::half, 0, -space::half, 0); // the icons bring their own
    m_clear = addAction(icon(Glyph::Cross, Ink::Muted), TrailingPosition);
    m_clear->setVisible(false);
    m_delay.setSingleShot(true);
    m_delay.setInterval(delayInMilliseconds);
    connect(m_clear, &QAction::triggered, this, &QLineEdit::clear);
    connect(&m_delay, &QTimer::timeout, this, &FilterField::announce);
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_clear->setVisible(!text.isEmpty());
        if (text.isEmpty() || !m_patient) {
            announce();
        } else {
            m_delay.start();
        }
    });
    retranslate();
}

void FilterField::setHint(const QString &hint)
{
    setPlaceholderText(hint);
    setAccessibleName(hint);
    m_sign->setText(hint);
    m_sign->setToolTip({});
}

void FilterField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QLineEdit::changeEvent(event);
}

void FilterField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        announce(); // who presses Enter does not wait
    }
    QLineEdit::keyPressEvent(event);
}

void FilterField::retranslate()
{
    m_clear->setText(tr("Clear the filter"));
    m_clear->setToolTip(tr("Clear the filter"));
}

void FilterField::announce()
{
    m_delay.stop();
    const QString filter = text().trimmed();
    if (filter != m_announced) {
        m_announced = filter;
        Q_EMIT filterChanged(filter);
    }
}

} // namespace ui
