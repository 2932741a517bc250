// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/note_field.h"

#include "ui/theme/spacing.h"
#include "ui/theme/type_scale.h"
#include "ui/widgets/headings.h"

#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui {

NoteField::NoteField(QWidget *parent) : QWidget(parent), m_edit(new QPlainTextEdit)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::half);
    auto *title = new QLabel(tr("Private &note (optional)"));
    title->setBuddy(m_edit);
    auto *where = captionLabel();
    where->setWordWrap(true);
    where->setText(
        tr("Only you see it: it is sent neither to the vendor nor to Altinn, and is kept here until you sign "
           "out or close Fullmakt. At most %1 characters.")
            .arg(QLocale().toString(longest)));
    m_edit->setObjectName(QStringLiteral("note"));
    m_edit->setAccessibleName(tr("Private note (optional)"));
    m_edit->setAccessibleDescription(where->text());
    m_edit->setTabChangesFocus(true);
    m_edit->setFixedHeight(scaled(96));
    layout->addWidget(title);
    layout->addWidget(m_edit);
    layout->addWidget(where);
    setFocusProxy(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &NoteField::keepShort);
}

void NoteField::setText(const QString &text)
{
    m_edit->setPlainText(text);
    m_edit->moveCursor(QTextCursor::End);
}

QString NoteField::text() const
{
    return m_edit->toPlainText().trimmed();
}

void NoteField::keepShort()
{
    const QString all = m_edit->toPlainText();
    if (all.size() <= longest)
        return;
    const int end = all.at(longest - 1).isHighSurrogate() ? longest - 1 : longest; // no half characters
    QTextCursor cursor(m_edit->document());
    cursor.setPosition(end);
    cursor.movePosition(QTextCursor::End, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

} // namespace ui
