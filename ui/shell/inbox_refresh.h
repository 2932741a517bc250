// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace requests {
class RequestDesk;
}

namespace signin {
class Session;
}

namespace ui {

struct RefreshTimes
{
    std::chrono::milliseconds every = std::chrono::minutes(5);   // after the last reading ended
    std::chrono::milliseconds onFocus = std::chrono::minutes(1); // what is older is read again when the window gets it
};

// Reads the inbox again by itself: from time to time while the window is to be seen, or somebody is told of what comes
// without it, and when the user comes back to it. Only while somebody is signed in, never while a reading runs. It is
// nobody's activity: the idle limit of the session goes on. Child of the window.
class InboxRefresh : public QObject
{
    Q_OBJECT

public:
    // isTold: whether notices are wanted, so that it is read unseen too.
    InboxRefresh(requests::RequestDesk *desk, signin::Session *session, const RefreshTimes &times,
                 std::function<bool()> isTold, QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void inboxChanged();
    [[nodiscard]] bool mayRead() const;

    requests::RequestDesk *m_desk;
    signin::Session *m_session;
    RefreshTimes m_times;
    std::function<bool()> m_isTold;
    QWidget *m_window;
    QTimer m_timer;
};

} // namespace ui
