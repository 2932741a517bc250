// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A server behind (or beside) the fault proxy that does as the test says: keeps every request as it came and answers
// each with the bytes it was given. HTTPS with an authority of its own. Lives in the test; main thread only.

#include "tests/fault_proxy/listener.h"
#include "tests/fault_proxy/message.h"

#include <QSslConfiguration>

#include <functional>

namespace tests {

class ScriptedServer
{
public:
    using Answer = std::function<QByteArray(const faultproxy::Message &)>;

    // Answers 204 until it is told something else.
    ScriptedServer();

    void answerWith(Answer answer) { m_answer = std::move(answer); }

    void show(faultproxy::CertificateKind kind) { m_listener.show(kind); }

    void speakOldTls() { m_listener.speakOldTls(); }

    QString url() const { return m_listener.url(); }

    const QByteArray &authorityPem() const { return m_certificates.authorityPem(); }

    QSslConfiguration tls() const; // for its clients

    const QList<faultproxy::Message> &requests() const { return m_requests; }

    int connections() const { return m_connections; }

private:
    void accept(QSslSocket *socket);

    faultproxy::Certificates m_certificates;
    faultproxy::Listener m_listener;
    Answer m_answer;
    QList<faultproxy::Message> m_requests;
    int m_connections = 0;
};

// A file at `path` that sends a proxy to this server: an environment as the sandbox writes it, the authority beside it.
bool writeEnvironment(const QString &path, const ScriptedServer &server);

} // namespace tests
