// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/signin/loopback_listener.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QTest>

#include <optional>

// A listener on the loopback with one attempt to sign in, and somebody who knocks at it in raw TCP; for tests of the
// listener and of the page it answers with.

inline const QByteArray state = "state-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
inline const QByteArray goodQuery = "code=abc&state=" + state + "&iss=https%3A%2F%2Ftest.idporten.no";

// One attempt with its answer, if it has come.
struct Attempt
{
    explicit Attempt(signin::ListenerLimits limits = {}, const QString &locale = QStringLiteral("nb"))
        : listener(limits, locale)
    {
    }

    ~Attempt() // whoever waits for the listener must be done before it goes
    {
        scope.requestStop();
        static_cast<void>(QTest::qWaitFor([this] { return scope.isIdle(); }));
    }

    Attempt(const Attempt &) = delete;
    Attempt &operator=(const Attempt &) = delete;

    bool begin()
    {
        if (!listener.listen())
            return false;
        listener.expect(state, QStringLiteral("https://test.idporten.no"));
        scope.start(listener.reply(scope.token()),
                    [this](core::Result<signin::Reply> result) { outcome.emplace(std::move(result)); });
        return true;
    }

    QString code() const
    {
        return !outcome ? QStringLiteral("pending") : *outcome ? QStringLiteral("reply") : outcome->error().code;
    }

    QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port) + "\r\nAccept: */*\r\n\r\n";
    }

    QByteArray goodReply() const { return get("/callback?" + goodQuery); }

    signin::LoopbackListener listener;
    quint16 port = 0;
    std::optional<core::Result<signin::Reply>> outcome;
    core::TaskScope scope;
};

// Speaks raw TCP and returns all that comes back; "refused" when nobody listens.
inline QByteArray probe(quint16 port, const QByteArray &bytes, const QHostAddress &address = QHostAddress::LocalHost)
{
    QTcpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(address, port);
    if (!QTest::qWaitFor(
            [&socket] {
                return socket.state() != QAbstractSocket::ConnectingState &&
                       socket.state() != QAbstractSocket::HostLookupState;
            },
            2000) ||
        socket.state() != QAbstractSocket::ConnectedState)
        return "refused";
    socket.write(bytes);
    static_cast<void>(QTest::qWaitFor([&socket] { return socket.state() == QAbstractSocket::UnconnectedState; }, 3000));
    return socket.readAll();
}

inline int statusOf(const QByteArray &answer)
{
    return answer.startsWith("HTTP/1.1 ") ? answer.mid(9, 3).toInt() : 0;
}
