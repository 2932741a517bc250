// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A TLS server on a free port of 127.0.0.1. Which certificate a new connection sees can change at any time. Owns its
// sockets until they are encrypted; then whoever is told owns them. Main thread only.

#include "tests/fault_proxy/certificates.h"

#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace faultproxy {

class Listener : public QTcpServer
{
    Q_OBJECT

public:
    using Accept = std::function<void(QSslSocket *)>;

    // Throws std::runtime_error when there is no free port. `accept` gets encrypted sockets that have no parent.
    Listener(const Certificates &certificates, Accept accept);

    void show(CertificateKind kind) { m_kind = kind; }

    // Speaks TLS 1.1 and nothing newer, for connections from now on; with ciphers that only a careless client takes.
    void speakOldTls() { m_oldTls = true; }

    [[nodiscard]] QString url() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    const Certificates &m_certificates;
    Accept m_accept;
    CertificateKind m_kind = CertificateKind::Good;
    bool m_oldTls = false;
    int m_handshakes = 0;
};

} // namespace faultproxy
