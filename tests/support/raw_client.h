// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A client that is nothing but one TLS connection: sends what it is told and keeps every byte that comes. For tests
// that must see what no HTTP library shows. Main thread only; waiting runs the event loop.

#include <QSslConfiguration>
#include <QSslSocket>
#include <QUrl>

#include <functional>

namespace tests {

class RawClient
{
public:
    // Waits until the connection is encrypted or has failed.
    RawClient(const QUrl &server, const QSslConfiguration &tls);
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    bool isOpen() const { return m_socket.isEncrypted() && m_socket.state() == QAbstractSocket::ConnectedState; }

    QList<QSslError> tlsErrors() const { return m_tlsErrors; }

    // A request with Host and, unless it holds one already, an empty Content-Length where the method has a body.
    void request(const QByteArray &method, const QString &path, const QList<QByteArray> &headers = {},
                 const QByteArray &body = {});

    void write(const QByteArray &bytes) { m_socket.write(bytes); }

    void leave();

    const QByteArray &received() const { return m_received; }

    // Everything after the empty line.
    QByteArray body() const { return m_received.mid(m_received.indexOf("\r\n\r\n") + 4); }

    int status() const { return m_received.mid(9, 3).toInt(); }

    // True when so much of a body has come.
    bool waitForBody(qsizetype size);
    // True when the server has closed the connection.
    bool waitForEnd();
    // After the end: by a TCP reset, not in order.
    bool wasReset() const;

private:
    QSslSocket m_socket;
    QByteArray m_received;
    QList<QSslError> m_tlsErrors;
    int m_descriptor = -1; // a second one of the socket, to ask for its state after the end
};

} // namespace tests
