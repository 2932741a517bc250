// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/listener.h"

#include <QSslConfiguration>

#include <stdexcept>

namespace faultproxy {

namespace {

constexpr int mostHandshakes = 256; // under way at once

} // namespace

Listener::Listener(const Certificates &certificates, Accept accept)
    : m_certificates(certificates), m_accept(std::move(accept))
{
    if (!listen(QHostAddress::LocalHost))
        throw std::runtime_error("no free port on 127.0.0.1");
}

QString Listener::url() const
{
    return QStringLiteral("https://127.0.0.1:%1").arg(serverPort());
}

void Listener::incomingConnection(qintptr descriptor)
{
    auto *socket = new QSslSocket(this);
    if (!socket->setSocketDescriptor(descriptor) || m_handshakes >= mostHandshakes) {
        delete socket;
        return;
    }
    const Identity &identity = m_certificates.identity(m_kind);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(m_oldTls ? QSsl::AnyProtocol : QSsl::TlsV1_2OrLater);
    if (m_oldTls) {
        tls.setBackendConfigurationOption("MinProtocol", QByteArray("TLSv1"));
        tls.setBackendConfigurationOption("MaxProtocol", QByteArray("TLSv1.1"));
        tls.setBackendConfigurationOption("CipherString", QByteArray("ALL:@SECLEVEL=0"));
    }
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    tls.setLocalCertificate(identity.certificate);
    tls.setPrivateKey(identity.key);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    socket->setSslConfiguration(tls);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    ++m_handshakes;
    connect(socket, &QObject::destroyed, this, [this] { --m_handshakes; });
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QSslSocket::encrypted, this, [this, socket] {
        socket->disconnect(this);
        disconnect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
        --m_handshakes;
        socket->setParent(nullptr);
        m_accept(socket);
    });
    socket->startServerEncryption();
}

} // namespace faultproxy
