// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QHash>
#include <QObject>

namespace ui {

struct DesktopNotice
{
    QString title;  // plain text, both
    QString body;   // "" for none
    QString action; // what the button says that opens the window
    int about = 0;  // comes back with opened()
};

// Notices by org.freedesktop.Notifications (its specification, version 1.2), which is what a Linux desktop shows them
// by. Asks the desktop first what it can, and whether there is anybody at all. Nothing waits for it.
class DesktopNotices : public QObject
{
    Q_OBJECT

public:
    explicit DesktopNotices(const QDBusConnection &bus, QObject *parent = nullptr);

    enum class State {
        Unknown, // not asked, or no answer yet
        Works,
        None, // nobody shows notices here
    };

    void ask(); // ends with answered(); at once when the answer is known

    [[nodiscard]] State state() const { return m_state; }

    void show(const DesktopNotice &notice); // ends with shown()

Q_SIGNALS:
    void answered();
    void shown(bool isShown);
    void opened(int about); // by the button or a click on the notice

private:
    void actionInvoked(uint id, const QString &action);
    void notificationClosed(uint id, uint reason);
    void settle(State state);

    QDBusConnection m_bus;
    State m_state = State::Unknown;
    bool m_isAsking = false;
    bool m_hasActions = false;
    bool m_hasBody = false;
    QHash<uint, int> m_about; // of the notices that are open, by the desktop's number
};

} // namespace ui
