// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/message_bar.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/headings.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QTextDocumentFragment>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

Ink inkFor(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return Ink::Muted;
    case Tone::Accent:
        return Ink::Accent;
    case Tone::Ok:
        return Ink::Ok;
    case Tone::Warn:
        return Ink::Warn;
    case Tone::Bad:
        return Ink::Bad;
    }
    return Ink::Muted;
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_icon(new GlyphLabel(Glyph::Info, Ink::Muted, this)), m_text(bodyLabel({}, this)),
      m_action(button({}, ButtonRole::Quiet, this)), m_copy(button({}, ButtonRole::Quiet, this)),
      m_close(iconButton(Glyph::Cross, {}, this)), m_body(new QBoxLayout(QBoxLayout::LeftToRight))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 6, 6, 6);
    layout->setSpacing(10);
    // the icon stands by the first line, however many follow
    auto *iconColumn = new QVBoxLayout;
    iconColumn->setContentsMargins(0, space::one + 1, 0, 0);
    iconColumn->addWidget(m_icon);
    iconColumn->addStretch();
    layout->addLayout(iconColumn);
    m_text->setContentsMargins(0, space::one, space::one, space::one);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_body->setSpacing(0);
    m_body->addWidget(m_text, 1);
    m_body->addWidget(m_action, 0, Qt::AlignLeft | Qt::AlignVCenter);
    m_body->addWidget(m_copy, 0, Qt::AlignLeft | Qt::AlignVCenter);
    layout->addLayout(m_body, 1);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    m_action->hide();
    m_copy->hide();
    m_copy->setObjectName(u"copyDetails"_s);
    m_close->hide();
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_message + u'\n' + m_details);
        m_copy->setText(tr("Copied"));
    });
    connect(m_close, &QToolButton::clicked, this, [this] {
        clear();
        Q_EMIT closed();
    });
    retranslate();
    hide();
}

void MessageBar::setMessage(Tone tone, const QString &text, const QString &heading)
{
    const QString before = isHidden() ? QString() : accessibleName();
    m_tone = tone;
    setDetails({});
    m_icon->setGlyph(glyphOf(tone), inkFor(tone));
    m_message = heading.isEmpty() ? text : heading + u' ' + text;
    m_text->setTextFormat(heading.isEmpty() ? Qt::PlainText : Qt::RichText);
    // markup gets the air between the lines that plain text has by itself
    m_text->setText(heading.isEmpty() ? text
                                      : u"<div style=\"line-height:118%\"><b>%1</b><br>%2</div>"_s.arg(
                                            heading.toHtmlEscaped(), text.toHtmlEscaped()));
    retranslate();
    update();
    show();
    // An alert is read when it shows; one that shows already has to say that there is something new.
    if (!before.isEmpty() && before != accessibleName()) {
        QAccessibleEvent event(this, QAccessible::ObjectShow);
        QAccessible::updateAccessibility(&event);
    }
}

void MessageBar::clear()
{
    hide();
    m_message.clear();
    m_text->clear();
    setAction({});
    setDetails({});
    setClosable(false);
    setAccessibleName({});
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
    arrange();
}

void MessageBar::setDetails(const QString &details)
{
    m_details = details;
    m_copy->setText(tr("Copy details"));
    m_copy->setVisible(!details.isEmpty());
    arrange();
}

// A long action beside the text would leave it a narrow column; then it stands below.
void MessageBar::arrange()
{
    int buttons = 0;
    for (const QPushButton *each : {m_action, m_copy})
        buttons += each->isHidden() ? 0 : each->sizeHint().width();
    const bool isLong = 2 * buttons > width();
    m_body->setDirection(isLong ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void MessageBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::text() const
{
    return m_message;
}

void MessageBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(palette());
    paint::box(&painter, rect(), groundOf(colours, m_tone), colours.strong ? inkOf(colours, m_tone) : QColor(), 1,
               space::radius);
}

void MessageBar::retranslate()
{
    setIconButtonName(m_close, tr("Close the message"));
    m_copy->setText(tr("Copy details"));
    QString word;
    switch (m_tone) {
    case Tone::Neutral:
    case Tone::Accent:
        word = tr("Note");
        break;
    case Tone::Ok:
        word = tr("Done");
        break;
    case Tone::Warn:
        word = tr("Warning");
        break;
    case Tone::Bad:
        word = tr("Error");
        break;
    }
    m_icon->setAccessibleName(word);
    m_icon->setToolTip(word);
    const QString plain = QTextDocumentFragment::fromHtml(m_message).toPlainText();
    setAccessibleName(plain.isEmpty() ? QString() : u"%1: %2"_s.arg(word, plain));
    m_text->setAccessibleName(accessibleName());
}

} // namespace ui
