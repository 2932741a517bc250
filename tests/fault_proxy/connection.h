// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// One connection of a client: reads a request, asks which fault strikes, carries it to the server and back, and so on
// until one side closes. One call at a time; what the client sends meanwhile waits. Owned by its Front, which removes
// it at ended(); main thread only.

#include "tests/fault_proxy/answers.h"
#include "tests/fault_proxy/call_log.h"
#include "tests/fault_proxy/rules.h"
#include "tests/fault_proxy/upstream.h"

#include <QTimer>

#include <functional>
#include <memory>

namespace faultproxy {

class Front;

class Connection : public QObject
{
    Q_OBJECT

public:
    Connection(Front &front, QSslSocket *socket, int number);
    ~Connection() override;

    // False when nothing was held.
    bool release();
    // False when a call is under way.
    bool closeIfIdle();

Q_SIGNALS:
    void ended();

private:
    void read();
    void begin();
    void fromServer(const Message &answer, bool endedByClosing);
    void serverFailed(const QString &reason);
    void refuse(const QString &reason);
    // Waits for release(), and at most so long; -1: for ever.
    void hold(int milliseconds, std::function<void()> then);
    void goOn();
    void deliver(Delivery delivery);
    void write(const QByteArray &bytes, qint64 piece, int milliseconds);
    void written();
    void reset(bool orderly);
    void clientLeft();
    void note(const std::function<void(LogEntry &)> &change);

    Front &m_front;
    std::unique_ptr<QSslSocket> m_socket;
    int m_number;
    Upstream m_upstream;
    QTimer m_timer;
    std::function<void()> m_held; // null when nothing is
    bool m_released = false;      // by order, not by time

    QByteArray m_input;
    std::optional<MessageReader> m_reader; // null while a call is under way
    Message m_request;
    std::optional<Fault> m_fault;
    int m_entry = 0;
    int m_answers = 0;
    bool m_closes = false; // when what is being sent has been sent
    bool m_gone = false;
};

} // namespace faultproxy
