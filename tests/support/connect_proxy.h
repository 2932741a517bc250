// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The proxy of an organisation, as seen from a desk: takes CONNECT and nothing else, may want a user name and a
// password first, and writes down what it was told. Every host name leads to this machine, so that a test sees who
// looks names up. Lives in the test; main thread only.

#include <QNetworkProxy>
#include <QStringList>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

namespace tests {

class ConnectProxy : public QTcpServer
{
    Q_OBJECT

public:
    ConnectProxy();

    enum class Scheme { Basic, Digest };

    // From now on.
    void wantLogin(const QByteArray &user, const QByteArray &password, Scheme scheme = Scheme::Basic);

    // Leaves the first so many wrong logins without an answer.
    void leaveUnanswered(int wrongLogins) { m_unanswered = wrongLogins; }

    // Answers every CONNECT with this status, 0: with the tunnel.
    void refuseWith(int status) { m_refusal = status; }

    QString address() const { return QStringLiteral("127.0.0.1:%1").arg(serverPort()); }

    QNetworkProxy asProxy() const;
    std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)> asChoice() const; // before everything

    const QStringList &heads() const { return m_heads; } // first line of each head that came, in order

    const QByteArray &everything() const { return m_received; } // every byte up to the end of each CONNECT head

    int tunnels() const { return m_tunnels; }

    int wrongLogins() const { return m_wrongLogins; }

private:
    void accept();
    void read(QTcpSocket *client);
    void connectThrough(QTcpSocket *client, const QByteArray &target);

    [[nodiscard]] bool accepts(const QByteArray &login, const QByteArray &target) const;

    QByteArray m_user; // "" when no login is wanted
    QByteArray m_password;
    Scheme m_scheme = Scheme::Basic;
    int m_refusal = 0;
    QStringList m_heads;
    QByteArray m_received;
    int m_tunnels = 0;
    int m_wrongLogins = 0;
    int m_unanswered = 0;
};

} // namespace tests
