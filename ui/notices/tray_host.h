// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>

class QDBusPendingCallWatcher;

namespace ui {

// Whether the desktop has a tray for icons, by freedesktop.org's StatusNotifierItem. Asks at once, and again whenever
// one comes or goes. Nothing waits for it.
class TrayHost : public QObject
{
    Q_OBJECT

public:
    explicit TrayHost(const QDBusConnection &bus, QObject *parent = nullptr);

    enum class State {
        Unknown, // no answer yet, or never
        Works,
        None,
    };

    [[nodiscard]] State state() const { return m_state; }

Q_SIGNALS:
    void changed();

private:
    void ask();
    void heard(const QDBusPendingCallWatcher &reply);
    void settle(State state);

    QDBusConnection m_bus;
    State m_state = State::Unknown;
    int m_asked = 0; // the last question counts
};

} // namespace ui
