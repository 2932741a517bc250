// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/upstream.h"

#include <QSslConfiguration>

#include <utility>

namespace faultproxy {

Upstream::Upstream(const QUrl &server, const QSslConfiguration &tls, QObject *parent)
    : QObject(parent), m_server(server)
{
    m_socket.setSslConfiguration(tls);
    m_socket.setPeerVerifyMode(QSslSocket::VerifyPeer);
    connect(&m_socket, &QSslSocket::encrypted, this, &Upstream::write);
    connect(&m_socket, &QIODevice::readyRead, this, &Upstream::read);
    connect(&m_socket, &QAbstractSocket::disconnected, this, &Upstream::closed);
    connect(&m_socket, &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            fail(m_socket.errorString());
    });
}

Upstream::~Upstream()
{
    m_socket.disconnect(this); // which says goodbye while it is destroyed
}

void Upstream::send(const Message &request)
{
    m_request = request.bytes();
    m_reader.emplace(MessageReader::Kind::Answer);
    if (request.word(0) == "HEAD")
        m_reader->expectNoBody();
    if (m_socket.state() == QAbstractSocket::ConnectedState && m_socket.isEncrypted()) {
        write();
        return;
    }
    m_socket.abort();
    m_input.clear();
    m_socket.connectToHostEncrypted(m_server.host(), static_cast<quint16>(m_server.port(443)));
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Upstream::write()
{
    m_socket.write(std::exchange(m_request, {}));
    m_socket.flush();
    Q_EMIT sent();
}

void Upstream::read()
{
    m_input += m_socket.readAll();
    if (!m_reader)
        return;
    const MessageReader::State state = m_reader->feed(m_input);
    if (state == MessageReader::State::Broken) {
        fail(m_reader->reason());
    } else if (state == MessageReader::State::Whole) {
        const Message answer = m_reader->message();
        m_reader.reset();
        Q_EMIT answered(answer, false);
    }
}

void Upstream::closed()
{
    if (m_socket.bytesAvailable() > 0)
        read();
    if (!m_reader)
        return;
    if (m_reader->closed() != MessageReader::State::Whole) {
        fail(m_reader->reason());
        return;
    }
    const Message answer = m_reader->message();
    m_reader.reset();
    Q_EMIT answered(answer, true);
}

void Upstream::fail(const QString &reason)
{
    if (!m_reader)
        return;
    m_reader.reset();
    m_socket.abort();
    Q_EMIT failed(reason);
}

} // namespace faultproxy
