// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/inbox_refresh.h"

#include "app/requests/request_desk.h"
#include "app/signin/session.h"

#include <QEvent>
#include <QWidget>

namespace ui {

InboxRefresh::InboxRefresh(requests::RequestDesk *desk, signin::Session *session, const RefreshTimes &times,
                           std::function<bool()> isTold, QWidget *window)
    : QObject(window), m_desk(desk), m_session(session), m_times(times), m_isTold(std::move(isTold)), m_window(window)
{
    m_timer.setInterval(times.every);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (mayRead())
            m_desk->refresh();
    });
    connect(desk->inbox(), &requests::Inbox::changed, this, &InboxRefresh::inboxChanged);
    m_timer.start();
    window->installEventFilter(this);
}

// The time counts from the end of a reading, whoever asked for it.
void InboxRefresh::inboxChanged()
{
    if (m_desk->inbox()->isLoading())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

bool InboxRefresh::mayRead() const
{
    return m_session->state() == signin::Session::State::SignedIn && m_desk->hasBegun() &&
           !m_desk->inbox()->isLoading() && ((m_window->isVisible() && !m_window->isMinimized()) || m_isTold());
}

bool InboxRefresh::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && mayRead()) {
        const QDateTime at = m_desk->inbox()->loadedAt();
        if (at.isValid() && at.msecsTo(QDateTime::currentDateTimeUtc()) > m_times.onFocus.count())
            m_desk->refresh();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
