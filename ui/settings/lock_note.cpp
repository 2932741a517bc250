// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/lock_note.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/headings.h"

#include <QEvent>
#include <QHBoxLayout>

namespace ui {

LockNote::LockNote(QWidget *parent) : QWidget(parent), m_text(captionLabel())
{
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one);
    layout->addWidget(new GlyphLabel(Glyph::Lock, Ink::Muted), 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    hide();
    retranslate();
}

void LockNote::setLocked(bool isLocked, const QList<QWidget *> &controls)
{
    m_locked = isLocked ? controls : QList<QWidget *>();
    for (QWidget *control : controls) {
        control->setEnabled(!isLocked);
        control->setAccessibleDescription({});
    }
    setVisible(isLocked);
    retranslate();
}

void LockNote::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void LockNote::retranslate()
{
    m_text->setText(tr("Your organisation's IT department has decided this."));
    for (QWidget *control : std::as_const(m_locked))
        control->setAccessibleDescription(m_text->text());
}

} // namespace ui
