// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/support/raw_client.h"

#include <QTest>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

namespace tests {

namespace {

constexpr int patience = 30'000; // milliseconds

} // namespace

RawClient::RawClient(const QUrl &server, const QSslConfiguration &tls)
{
    QObject::connect(&m_socket, &QIODevice::readyRead, &m_socket, [this] { m_received += m_socket.readAll(); });
    QObject::connect(&m_socket, &QSslSocket::sslErrors, &m_socket,
                     [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    m_socket.setSslConfiguration(tls);
    m_socket.connectToHostEncrypted(server.host(), static_cast<quint16>(server.port()));
    static_cast<void>(QTest::qWaitFor(
        [this] { return m_socket.isEncrypted() || m_socket.state() == QAbstractSocket::UnconnectedState; }, patience));
    if (isOpen())
        m_descriptor = ::dup(static_cast<int>(m_socket.socketDescriptor()));
}

RawClient::~RawClient()
{
    leave();
}

void RawClient::leave()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    m_descriptor = -1;
    m_socket.abort();
}

void RawClient::request(const QByteArray &method, const QString &path, const QList<QByteArray> &headers,
                        const QByteArray &body)
{
    m_received.clear();
    QByteArray bytes = method + ' ' + path.toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    bool hasLength = method == "GET" || method == "HEAD";
    for (const QByteArray &header : headers) {
        bytes += header + "\r\n";
        hasLength = hasLength || header.startsWith("Content-Length") || header.startsWith("Transfer-Encoding");
    }
    if (!hasLength)
        bytes += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    m_socket.write(bytes + "\r\n" + body);
}

bool RawClient::waitForBody(qsizetype size)
{
    return QTest::qWaitFor([this, size] { return m_received.contains("\r\n\r\n") && body().size() >= size; }, patience);
}

bool RawClient::waitForEnd()
{
    return QTest::qWaitFor([this] { return m_socket.state() == QAbstractSocket::UnconnectedState; }, patience);
}

bool RawClient::wasReset() const
{
    tcp_info info{};
    socklen_t size = sizeof info;
    return ::getsockopt(m_descriptor, IPPROTO_TCP, TCP_INFO, &info, &size) == 0 && info.tcpi_state == TCP_CLOSE;
}

} // namespace tests
