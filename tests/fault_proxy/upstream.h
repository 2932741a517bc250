// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The proxy's own connection to the server, one for each connection of a client, kept alive between calls as the
// client's is. One call at a time. Trusts the sandbox's authority and nothing else. Owned by its Connection; main
// thread only.

#include "tests/fault_proxy/message.h"

#include <QSslSocket>
#include <QUrl>

#include <optional>

namespace faultproxy {

class Upstream : public QObject
{
    Q_OBJECT

public:
    Upstream(const QUrl &server, const QSslConfiguration &tls, QObject *parent);
    ~Upstream() override;

    void send(const Message &request);

Q_SIGNALS:
    void sent(); // the whole request has left
    void answered(const faultproxy::Message &answer, bool endedByClosing);
    void failed(const QString &reason); // instead of an answer

private:
    void write();
    void read();
    void closed();
    void fail(const QString &reason);

    QUrl m_server;
    QSslSocket m_socket;
    QByteArray m_request;
    QByteArray m_input;
    std::optional<MessageReader> m_reader; // while an answer is awaited
};

} // namespace faultproxy
