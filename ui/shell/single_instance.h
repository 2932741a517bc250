// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"

#include <QLocalServer>
#include <QLockFile>

#include <chrono>
#include <memory>

class QLocalSocket;

namespace ui {

// One window for a user, an environment and a settings file: two would not know of each other's work. The first start
// listens in the user's own runtime folder; a later one hands its link over and ends. What a crash has left behind is
// replaced. Owned by runApplication().
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    SingleInstance(const core::Environment &environment, const QString &settingsFile);

    enum class Start {
        First,
        HandedOver, // the open window has taken the link
        NoAnswer,   // there is one, but it does not answer
    };

    // Somebody listens; nothing is handed over, and no window comes forward.
    [[nodiscard]] bool isOpen(std::chrono::milliseconds patience) const;
    // Waits at most `patience` for the answer of a window that is open.
    [[nodiscard]] Start start(const QString &link, std::chrono::milliseconds patience);
    void stopListening(); // the window is closing: who comes now waits, and is then the first

    [[nodiscard]] QString address() const { return m_address; } // of the socket

Q_SIGNALS:
    void startedAgain(const QString &link);

private:
    [[nodiscard]] bool handOver(const QString &link, std::chrono::milliseconds patience) const;
    void accept();
    void read(QLocalSocket *caller);

    QString m_address;
    std::unique_ptr<QLockFile> m_lock; // held by the first; null where there is no folder for it
    int m_callers = 0;
    QLocalServer m_server;
};

} // namespace ui
