// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/functions/function_row.h"

#include "ui/theme/spacing.h"
#include "ui/theme/style_paint.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/headings.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QStyleOption>
#include <QTimer>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace ui {

FunctionRow::FunctionRow(const functions::Verdict &verdict, const QList<Obstacle> &obstacles, QWidget *parent)
    : QFrame(parent), m_function(verdict.function)
{
    const QString name = functionInWords(m_function);
    const StatusWords status = statusInWords(verdict.status());
    setFocusPolicy(Qt::StrongFocus);
    setObjectName(QStringLiteral("function%1").arg(static_cast<int>(m_function)));
    QStringList spoken = {name, status.text};

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::one + space::half, space::one, space::one, space::one + 1);
    layout->setSpacing(space::half);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::two);
    QLabel *title = bodyLabel(name);
    setType(title, Type::Strong);
    head->addWidget(title, 1, Qt::AlignTop);
    auto *state = new QHBoxLayout;
    state->setSpacing(space::half + 2);
    state->addWidget(new GlyphLabel(status.glyph, status.ink));
    QLabel *words = bodyLabel(status.text);
    words->setWordWrap(false);
    words->setMinimumWidth(scaled(124)); // one edge for all rows
    state->addWidget(words);
    head->addLayout(state);
    head->setAlignment(state, Qt::AlignTop);
    layout->addLayout(head);
    for (int i = 0; i < obstacles.size(); ++i) {
        addObstacle(layout, obstacles.at(i), i);
        spoken.append(obstacles.at(i).reason);
    }
    setAccessibleName(spoken.join(QStringLiteral(". ")));
}

void FunctionRow::addObstacle(QVBoxLayout *layout, const Obstacle &obstacle, int number)
{
    layout->addWidget(mutedLabel(obstacle.reason));
    if (obstacle.message.isEmpty())
        return;
    const QString function = functionInWords(m_function);
    QPushButton *show = button(Glyph::ChevronRight, tr("Show message"), ButtonRole::Quiet);
    QPushButton *copy = button(Glyph::Copy, tr("Copy message"), ButtonRole::Quiet);
    show->setCheckable(true);
    show->setAccessibleDescription(function);
    copy->setAccessibleDescription(function);
    const QString tail = QStringLiteral("%1-%2").arg(static_cast<int>(m_function)).arg(number);
    show->setObjectName(QStringLiteral("showMessage") + tail);
    copy->setObjectName(QStringLiteral("copyMessage") + tail);

    auto *letter = new Card;
    auto *lines = new QVBoxLayout(letter);
    lines->setContentsMargins(space::two, space::one + space::half, space::two, space::one + space::half);
    lines->setSpacing(space::one);
    QLabel *whom = captionLabel(obstacle.toWhom);
    whom->setWordWrap(true);
    lines->addWidget(whom);
    QLabel *text = bodyLabel(obstacle.message);
    text->setObjectName(QStringLiteral("message") + tail);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setFocusPolicy(Qt::StrongFocus); // so that it is read aloud
    lines->addWidget(text);
    letter->hide();

    auto *flow = new FlowLayout;
    flow->setSpacing(0);
    flow->addWidget(show);
    flow->addWidget(copy);
    layout->addLayout(flow);
    layout->addWidget(letter);
    connect(show, &QPushButton::toggled, letter, [show, letter](bool open) {
        letter->setVisible(open);
        show->setIcon(icon(open ? Glyph::ChevronDown : Glyph::ChevronRight, Ink::Accent));
    });
    connect(copy, &QPushButton::clicked, copy, [copy, message = obstacle.message] {
        QGuiApplication::clipboard()->setText(message);
        copy->setText(tr("Copied"));
        QTimer::singleShot(2s, copy, [copy] { copy->setText(tr("Copy message")); });
    });
}

void FunctionRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        Q_EMIT moved(-1);
    else if (event->key() == Qt::Key_Down)
        Q_EMIT moved(1);
    else
        QFrame::keyPressEvent(event);
}

void FunctionRow::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void FunctionRow::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void FunctionRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    paint::lowerLine(&painter, rect(), colours.line);
    QStyleOption option;
    option.initFrom(this);
    if (paint::showsFocus(&option))
        paint::ring(&painter, rect().adjusted(0, 0, 0, -2), colours.accent, space::smallRadius);
}

} // namespace ui
