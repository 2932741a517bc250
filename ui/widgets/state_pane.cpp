// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/state_pane.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/glyph_label.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/skeleton_rows.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QScrollArea>
#include <QStackedLayout>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int loadingDelay = 150;
constexpr int copiedShown = 2000;

} // namespace

StatePane::StatePane(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedLayout(this)), m_skeleton(new SkeletonRows(this)), m_message(buildMessage())
{
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_blank = new QWidget(this);
    m_stack->addWidget(m_blank);
    m_stack->addWidget(m_skeleton);
    m_stack->addWidget(m_message);
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(loadingDelay);
    connect(&m_loadingDelay, &QTimer::timeout, this, [this] { m_stack->setCurrentWidget(m_skeleton); });
    m_copiedShown.setSingleShot(true);
    m_copiedShown.setInterval(copiedShown);
    connect(&m_copiedShown, &QTimer::timeout, this, &StatePane::retranslate);
    retranslate();
}

void StatePane::setContent(QWidget *content)
{
    m_content = content;
    m_stack->addWidget(content);
}

void StatePane::showLoading()
{
    m_state = State::Loading;
    rememberFocus();
    if (!m_loadingDelay.isActive() && m_stack->currentWidget() != m_skeleton) {
        m_loadingDelay.start();
    }
    setAccessibleDescription(m_skeleton->accessibleName());
}

void StatePane::showEmpty(const QString &title, const QString &text, const QString &buttonText, const QString &second)
{
    m_details.clear();
    m_glyph->hide();
    showMessage(title, text, {});
    m_emptyButton->setText(buttonText);
    m_emptyButton->setVisible(!buttonText.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_tryAgain->hide();
    m_copyDetails->hide();
    turnTo(State::Empty, m_message);
}

void StatePane::showError(const Explanation &explanation, const QString &second)
{
    m_details = explanation.title + u'\n' + explanation.details;
    m_glyph->show();
    showMessage(explanation.title, explanation.meaning, explanation.advice);
    m_emptyButton->hide();
    m_tryAgain->show();
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    m_copyDetails->setVisible(!explanation.details.isEmpty());
    turnTo(State::Error, m_message);
}

void StatePane::showContent()
{
    turnTo(State::Content, m_content ? m_content : m_blank);
    if (m_focusBefore && m_focusBefore->isVisibleTo(this) && !(m_content && m_content->hasFocus())) {
        const QWidget *now = QApplication::focusWidget();
        // only when the focus was lost with the page, never when the user has gone elsewhere
        if (!now || isAncestorOf(now)) {
            m_focusBefore->setFocus(Qt::OtherFocusReason);
        }
    }
    m_focusBefore.clear();
}

void StatePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void StatePane::retranslate()
{
    m_skeleton->setAccessibleName(tr("Loading…"));
    m_tryAgain->setText(tr("Try again"));
    m_copyDetails->setText(tr("Copy details"));
}

void StatePane::rememberFocus()
{
    QWidget *now = QApplication::focusWidget();
    if (m_content && now && m_content->isVisible() && (now == m_content || m_content->isAncestorOf(now))) {
        m_focusBefore = now;
    }
}

void StatePane::turnTo(State state, QWidget *page)
{
    m_loadingDelay.stop();
    if (state != State::Content) {
        rememberFocus();
    }
    m_state = state;
    m_stack->setCurrentWidget(page);
    setAccessibleDescription(state == State::Content ? QString() : m_message->accessibleName());
}

QWidget *StatePane::buildMessage()
{
    // Large text in a small pane scrolls instead of being cut.
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *page = new QWidget(scroll);
    scroll->setWidget(page);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);

    m_glyph = new GlyphLabel(Glyph::Error, Ink::Bad, page);
    m_title = sectionLabel({}, page);
    m_title->setWordWrap(true);
    m_first = mutedLabel({}, page);
    m_advice = bodyLabel({}, page);
    m_emptyButton = button({}, ButtonRole::Normal, page);
    m_tryAgain = button(Glyph::Refresh, {}, ButtonRole::Normal, page);
    m_copyDetails = button(Glyph::Copy, {}, ButtonRole::Quiet, page);
    m_second = button({}, ButtonRole::Quiet, page);
    m_second->setObjectName(u"secondButton"_s);

    auto *buttons = new FlowLayout;
    buttons->setContentsMargins(0, space::two, 0, 0);
    buttons->addWidget(m_emptyButton);
    buttons->addWidget(m_tryAgain);
    buttons->addWidget(m_second);
    buttons->addWidget(m_copyDetails);

    m_column = new QWidget(page);
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::half);
    column->addStretch(2);
    column->addWidget(m_glyph);
    column->addSpacing(space::half);
    column->addWidget(m_title);
    column->addWidget(m_first);
    column->addWidget(m_advice);
    column->addLayout(buttons);
    column->addStretch(3);

    auto *middle = new QHBoxLayout(page);
    middle->setContentsMargins(space::three, space::three, space::three, space::three);
    middle->addStretch(1);
    middle->addWidget(m_column, 100); // as wide as it may be, then centred
    middle->addStretch(1);

    connect(m_emptyButton, &QPushButton::clicked, this, &StatePane::emptyButtonClicked);
    connect(m_second, &QPushButton::clicked, this, &StatePane::secondButtonClicked);
    connect(m_tryAgain, &QPushButton::clicked, this, &StatePane::tryAgainClicked);
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(m_details);
        m_copyDetails->setText(tr("Copied"));
        m_copiedShown.start();
    });
    return scroll;
}

void StatePane::showMessage(const QString &title, const QString &first, const QString &second)
{
    m_column->setMaximumWidth(scaled(460));
    m_title->setText(title);
    m_first->setText(first);
    m_advice->setText(second);
    m_first->setVisible(!first.isEmpty());
    m_advice->setVisible(!second.isEmpty());
    QStringList parts{title, first, second};
    parts.removeAll(QString());
    m_message->setAccessibleName(parts.join(u". "_s));
    retranslate();
}

} // namespace ui
