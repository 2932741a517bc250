// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/signin/waiting_panel.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lastCall = 60; // seconds

} // namespace

WaitingPanel::WaitingPanel(QWidget *parent)
    : QWidget(parent), m_left(captionLabel({}, this)), m_open(button(Glyph::External, {}, ButtonRole::Normal, this)),
      m_copy(button(Glyph::Copy, {}, ButtonRole::Normal, this)), m_cancel(button({}, ButtonRole::Quiet, this))
{
    m_left->setObjectName(u"timeLeft"_s);
    m_open->setObjectName(u"openAgain"_s);
    m_copy->setObjectName(u"copyAddress"_s);
    m_cancel->setObjectName(u"cancelSignIn"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(space::one);
    buttons->addWidget(m_open);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_cancel);
    layout->addWidget(m_left);
    layout->addLayout(buttons);

    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &WaitingPanel::renewTime);
    connect(m_open, &QPushButton::clicked, this, &WaitingPanel::openRequested);
    connect(m_copy, &QPushButton::clicked, this, &WaitingPanel::copy);
    connect(m_cancel, &QPushButton::clicked, this, &WaitingPanel::cancelRequested);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &WaitingPanel::retranslate);
    end();
}

WaitingPanel::~WaitingPanel()
{
    forgetCopy();
}

void WaitingPanel::begin(const QUrl &address, const QDateTime &until, bool browserOpened)
{
    if (address != m_address) {
        forgetCopy();
        m_spoken = -1;
    }
    m_address = address;
    m_until = until;
    setButtonRole(m_copy, browserOpened ? ButtonRole::Normal : ButtonRole::Primary);
    setButtonRole(m_cancel, ButtonRole::Quiet);
    m_left->show();
    m_open->show();
    m_copy->show();
    m_second.start();
    retranslate();
}

void WaitingPanel::end()
{
    m_second.stop();
    forgetCopy();
    m_address.clear();
    m_left->hide();
    m_open->hide();
    m_copy->hide();
    setButtonRole(m_cancel, ButtonRole::Normal); // alone, it stands under the text by its frame
    retranslate();
}

void WaitingPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_spoken = -1;
        retranslate();
    }
}

void WaitingPanel::retranslate()
{
    m_open->setText(tr("Open again"));
    m_cancel->setText(tr("Cancel"));
    const bool copied = isCopied();
    m_copy->setText(copied ? tr("Copied") : tr("Copy address"));
    m_copy->setIcon(icon(copied ? Glyph::Check : Glyph::Copy));
    if (!copied) {
        m_copy->setMinimumWidth(0);
    }
    renewTime();
}

void WaitingPanel::renewTime()
{
    if (m_address.isEmpty()) {
        return;
    }
    const qint64 left = qMax<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(m_until));
    speakTime(left);
    const QString clock = u"%1:%2"_s.arg(left / 60).arg(left % 60, 2, 10, QChar(u'0'));
    m_left->setText(tr("Time left: %1").arg(clock));
}

// A screen reader that followed every second would say nothing else: it is told each minute, and called once when the
// last one begins.
void WaitingPanel::speakTime(qint64 left)
{
    const qint64 spoken = (left + lastCall - 1) / lastCall * lastCall;
    if (spoken == m_spoken) {
        return;
    }
    const bool isLast = spoken <= lastCall && m_spoken > lastCall;
    m_spoken = spoken;
    m_left->setAccessibleName(tr("Time left: %1").arg(durationInWords(std::chrono::seconds(spoken))));
    if (isLast) {
        QAccessibleEvent call(m_left, QAccessible::Alert);
        QAccessible::updateAccessibility(&call);
    }
}

void WaitingPanel::copy()
{
    m_copy->setMinimumWidth(m_copy->width()); // the shorter word moves nothing
    m_copied = m_address.toString(QUrl::FullyEncoded);
    QGuiApplication::clipboard()->setText(m_copied);
    retranslate();
}

void WaitingPanel::forgetCopy()
{
    const bool isThere = isCopied();
    m_copied.clear();
    if (isThere) {
        QGuiApplication::clipboard()->clear();
    }
}

bool WaitingPanel::isCopied() const
{
    return !m_copied.isEmpty() && QGuiApplication::clipboard()->text() == m_copied;
}

} // namespace ui
