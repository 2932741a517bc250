// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/signin/sign_in_page.h"

#include "ui/signin/language_choice.h"
#include "ui/signin/waiting_panel.h"
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
#include <QShortcut>

namespace ui {

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

    auto *escape = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (isUnderWay())
            Q_EMIT cancelRequested();
    });
    connect(m_signIn, &QPushButton::clicked, this, &SignInPage::signInRequested);
    connect(m_waiting, &WaitingPanel::cancelRequested, this, &SignInPage::cancelRequested);
    connect(m_waiting, &WaitingPanel::openRequested, this, &SignInPage::openBrowserRequested);
    connect(m_copyDetails, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_failure.title + u'\n' + m_failure.details);
        m_detailsCopied = true;
        retranslate();
    });
    connect(m_language, &LanguageChoice::chosen, this, &SignInPage::languageChosen);
    connect(m_help, &QPushButton::clicked, this, &SignInPage::helpRequested);
    turnTo(State::Idle);
}

void SignInPage::setLanguage(const QString &language)
{
    m_language->setLanguage(language);
}

void SignInPage::setLanguageDecided(bool isDecided)
{
    m_language->setVisible(!isDecided);
}

void SignInPage::showIdle()
{
    turnTo(State::Idle);
}

void SignInPage::showPreparing()
{
    turnTo(State::Preparing);
}

void SignInPage::showWaiting(const QUrl &address, const QDateTime &until, bool browserOpened)
{
    m_browserOpened = browserOpened;
    m_waiting->begin(address, until, browserOpened);
    turnTo(State::Waiting);
}

void SignInPage::showFinishing()
{
    turnTo(State::Finishing);
}

void SignInPage::showFailed(const Explanation &explanation, Tone tone)
{
    m_failure = explanation;
    m_failureTone = tone;
    turnTo(State::Failed);
}

void SignInPage::showExpired(const QString &why)
{
    m_why = why;
    turnTo(State::Expired);
}

void SignInPage::setNote(Tone tone, const QString &text)
{
    if (text.isEmpty())
        m_note->clear();
    else
        m_note->setMessage(tone, text);
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
    giveFocus();
}

bool SignInPage::isUnderWay() const
{
    return m_state == State::Preparing || m_state == State::Waiting || m_state == State::Finishing;
}

// To what comes next; while a sign-in is under way to the heading, which a screen reader then reads: a second press of
// the key that began it must not cancel it.
void SignInPage::giveFocus()
{
    if (isUnderWay()) {
        m_title->setFocus(Qt::OtherFocusReason);
    } else {
        m_signIn->setFocus(Qt::OtherFocusReason);
    }
}

QWidget *SignInPage::buildColumn()
{
    auto *column = new QWidget(this);
    m_brand = new Brand(Brand::Size::Large, column);
    m_title = displayLabel({}, column);
    m_text = mutedLabel({}, column);
    m_message = new MessageBar(column);
    m_note = new MessageBar(column);
    m_note->setObjectName(QStringLiteral("signInNote"));
    m_start = new QWidget(column);
    m_signIn = button({}, ButtonRole::Primary, m_start);
    m_signIn->setObjectName(QStringLiteral("signIn"));
    m_copyDetails = button(Glyph::Copy, {}, ButtonRole::Quiet, m_start);
    m_copyDetails->setObjectName(QStringLiteral("copyDetails"));
    m_waiting = new WaitingPanel(column);
    m_language = new LanguageChoice(column);
    m_help = button({}, ButtonRole::Quiet, column);
    m_help->setObjectName(QStringLiteral("whatItCanDo"));

    auto *buttons = new FlowLayout(m_start);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(space::one);
    buttons->addWidget(m_signIn);
    buttons->addWidget(m_copyDetails);

    auto *said = new QVBoxLayout; // its spacing is only between what shows
    said->setSpacing(space::two);
    said->addWidget(m_title);
    said->addWidget(m_text);
    said->addWidget(m_message);
    said->addWidget(m_note);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(LanguageChoice::inset(), 0, 0, 0); // its words stand under the others
    content->setSpacing(0);
    content->addWidget(m_brand);
    content->addSpacing(space::four);
    content->addLayout(said);
    content->addSpacing(space::four + space::half);
    content->addWidget(m_start);
    content->addWidget(m_waiting);

    m_content = new QWidget(column); // of one height in most states, so that little moves between them
    auto *inside = new QVBoxLayout(m_content);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(space::four);
    inside->addLayout(content);
    auto *below = new FlowLayout; // large text moves the help under the languages
    below->setSpacing(space::one);
    m_language->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    below->addWidget(m_language);
    below->addWidget(m_help);
    inside->addLayout(below);
    inside->addStretch();
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addStretch();
    layout->addWidget(m_content);
    layout->addStretch();
    return column;
}

void SignInPage::turnTo(State state)
{
    const bool isNew = m_state != state;
    m_state = state;
    m_detailsCopied = false;
    if (state != State::Waiting) {
        m_waiting->end();
    }
    retranslate();
    m_start->setVisible(!isUnderWay());
    m_waiting->setVisible(isUnderWay());
    m_copyDetails->setVisible(state == State::Failed && !m_failure.details.isEmpty());
    // Also in a window that is not the active one: the person is in the browser, and comes back to it.
    if (isNew && isVisible()) {
        giveFocus();
    }
}

void SignInPage::retranslate()
{
    m_content->parentWidget()->setMaximumWidth(scaled(440) + LanguageChoice::inset());
    m_content->setMinimumHeight(scaled(252) + 116); // lines of text, and the white between them
    m_text->setVisible(m_state != State::Failed);
    m_help->setText(tr("What Fullmakt can do"));
    m_copyDetails->setText(m_detailsCopied ? tr("Copied") : tr("Copy details"));
    m_copyDetails->setIcon(icon(m_detailsCopied ? Glyph::Check : Glyph::Copy));
    switch (m_state) {
    case State::Idle:
        m_title->setText(tr("See, understand and decide who may act for your organisation"));
        m_text->setText(tr("Approve system accesses and manage clients in Altinn. You sign in with ID-porten in your "
                           "browser; Fullmakt never sees your password or BankID."));
        m_signIn->setText(tr("Sign in with ID-porten"));
        m_message->clear();
        break;
    case State::Preparing:
        m_title->setText(tr("One moment"));
        m_text->setText(tr("Fullmakt is getting the sign-in page from ID-porten. It opens in your browser."));
        m_message->clear();
        break;
    case State::Waiting:
        m_title->setText(tr("Go on in your browser"));
        m_text->setText(m_browserOpened
                            ? tr("Sign in on the page from ID-porten, and come back here. If the page is gone or never "
                                 "came, open it again, or copy the address and paste it into a browser.")
                            : tr("Sign in on the page from ID-porten, and come back here."));
        if (m_browserOpened) {
            m_message->clear();
        } else {
            m_message->setMessage(Tone::Warn, tr("Your browser could not be opened. Copy the address and paste it into "
                                                 "a browser on this computer."));
        }
        break;
    case State::Finishing:
        m_title->setText(tr("You are almost in"));
        m_text->setText(tr("The browser has done its part. Fullmakt is checking the sign-in and opening Altinn."));
        m_message->clear();
        break;
    case State::Failed:
        m_title->setText(tr("You are not signed in"));
        m_signIn->setText(tr("Try again"));
        m_message->setMessage(m_failureTone, m_failure.meaning + u' ' + m_failure.advice, m_failure.title);
        break;
    case State::Expired:
        m_title->setText(tr("Sign in again to go on"));
        m_text->setText(tr("Your unsaved choices are kept. You continue where you were."));
        m_signIn->setText(tr("Sign in with ID-porten"));
        m_message->setMessage(Tone::Accent, m_why);
        break;
    }
    m_signIn->setMinimumSize(m_signIn->sizeHint().width() + space::two, scaled(44));
}

} // namespace ui
