// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/signin/sign_in_page.h"

#include "ui/signin/language_choice.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/brand.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QScrollArea>

namespace ui {

using namespace Qt::StringLiterals;

SignInPage::SignInPage(QWidget *parent) : QWidget(parent)
{
    auto *scroll = new QScrollArea(this); // large text in a small window scrolls
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

    auto *page = new QWidget(scroll);
    scroll->setWidget(page);
    auto *across = new QHBoxLayout(page);
    across->setContentsMargins(space::four, space::four, space::four, space::four);
    auto *column = buildColumn();
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);

    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &SignInPage::renewTime);
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signInRequested);
    connect(m_cancel, &QPushButton::clicked, this, &SignInPage::cancelRequested);
    connect(m_copyAddress, &QPushButton::clicked, this, &SignInPage::copyAddressRequested);
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_failure.title + u'\n' + m_failure.details);
        m_copyDetails->setText(tr("Copied"));
    });
    connect(m_language, &LanguageChoice::chosen, this, &SignInPage::languageChosen);
    turnTo(State::Idle);
}

void SignInPage::setLanguage(const QString &language)
{
    m_language->setLanguage(language);
}

void SignInPage::showIdle()
{
    turnTo(State::Idle);
}

void SignInPage::showWaiting(const QDateTime &until)
{
    m_until = until;
    m_browserOpened = true;
    m_copyAddress->setEnabled(false);
    turnTo(State::Waiting);
}

void SignInPage::setAddressKnown(bool known)
{
    m_copyAddress->setEnabled(known);
}

void SignInPage::setBrowserOpened(bool opened)
{
    m_browserOpened = opened;
    retranslate();
}

void SignInPage::showFailed(const Explanation &explanation)
{
    m_failure = explanation;
    turnTo(State::Failed);
}

void SignInPage::showExpired(const QString &why)
{
    m_why = why;
    turnTo(State::Expired);
}

void SignInPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        retranslate();
    }
}

void SignInPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    (m_state == State::Waiting ? m_cancel : m_signIn)->setFocus(Qt::OtherFocusReason);
}

QWidget *SignInPage::buildColumn()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_brand = new Brand(Brand::Size::Large, column);
    m_title = displayLabel({}, column);
    m_text = mutedLabel({}, column);
    m_message = new MessageBar(column);
    m_left = captionLabel({}, column);
    m_signIn = button({}, ButtonRole::Primary, column);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_copyAddress = button(Glyph::Copy, {}, ButtonRole::Normal, column);
    m_copyDetails = button(Glyph::Copy, {}, ButtonRole::Quiet, column);
    m_cancel = button({}, ButtonRole::Quiet, column);
    m_language = new LanguageChoice(column);

    auto *buttons = new FlowLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_copyAddress);
    buttons->addWidget(m_copyDetails);
    buttons->addWidget(m_cancel);

    layout->addStretch(4);
    layout->addWidget(m_brand);
    layout->addSpacing(space::three);
    layout->addWidget(m_title);
    layout->addSpacing(space::two);
    layout->addWidget(m_text);
    layout->addSpacing(space::one + space::half);
    layout->addWidget(m_message);
    layout->addWidget(m_left);
    layout->addSpacing(space::three);
    layout->addLayout(buttons);
    layout->addSpacing(space::four);
    layout->addWidget(m_language);
    layout->addStretch(5);
    return column;
}

void SignInPage::turnTo(State state)
{
    m_state = state;
    const bool waiting = state == State::Waiting;
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    if (waiting) {
        m_second.start();
    } else {
        m_second.stop();
    }
    m_signIn->setVisible(!waiting);
    m_copyAddress->setVisible(waiting);
    m_cancel->setVisible(waiting);
    m_left->setVisible(waiting);
    m_copyDetails->setVisible(state == State::Failed && !m_failure.details.isEmpty());
    retranslate();
    if (hadFocus) { // the button that was pressed has gone
        (waiting ? m_cancel : m_signIn)->setFocus(Qt::OtherFocusReason);
    }
}

void SignInPage::retranslate()
{
    m_title->parentWidget()->setMaximumWidth(scaled(440));
    m_signIn->setMinimumHeight(scaled(44));
    m_text->setVisible(true);
    m_copyAddress->setText(tr("Copy address"));
    m_copyDetails->setText(tr("Copy details"));
    m_cancel->setText(tr("Cancel"));
    switch (m_state) {
    case State::Idle:
        m_title->setText(tr("See, understand and decide who may act for your organisation"));
        m_text->setText(tr("Approve system accesses and manage clients in Altinn. You sign in with ID-porten in your "
                           "browser; Fullmakt never sees your password or BankID."));
        m_signIn->setText(tr("Sign in with ID-porten"));
        m_message->clear();
        break;
    case State::Waiting:
        m_title->setText(tr("Go on in your browser"));
        m_text->setText(tr("A page from ID-porten has been opened there. Sign in, and come back here. If no page came, "
                           "copy the address and paste it into your browser."));
        if (m_browserOpened)
            m_message->clear();
        else
            m_message->setMessage(Tone::Warn, tr("Your browser could not be opened. Copy the address and open it there "
                                                 "yourself."));
        break;
    case State::Failed:
        m_title->setText(tr("You are not signed in"));
        m_text->setVisible(false);
        m_signIn->setText(tr("Try again"));
        m_message->setMessage(Tone::Bad, m_failure.meaning + u' ' + m_failure.advice, m_failure.title);
        break;
    case State::Expired:
        m_title->setText(tr("Sign in again to go on"));
        m_text->setText(tr("Your unsaved choices are kept. You continue where you were."));
        m_signIn->setText(tr("Sign in with ID-porten"));
        m_message->setMessage(Tone::Accent, m_why);
        break;
    }
    renewTime();
}

void SignInPage::renewTime()
{
    if (m_state != State::Waiting) {
        return;
    }
    const qint64 left = qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_until));
    const QString clock = u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QChar(u'0'));
    m_left->setText(tr("Time left: %1").arg(clock));
}

} // namespace ui
