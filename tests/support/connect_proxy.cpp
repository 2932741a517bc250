// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/support/connect_proxy.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTcpSocket>

namespace tests {

namespace {

const QByteArray nonce = "dcd98b7102dd2f0e8b11d0f600bfb0c093";

void pipe(QTcpSocket *from, QTcpSocket *to)
{
    const auto pass = [from, to] { to->write(from->readAll()); };
    QObject::connect(from, &QIODevice::readyRead, to, pass);
    QObject::connect(from, &QAbstractSocket::disconnected, to, &QAbstractSocket::disconnectFromHost);
    pass();
}

} // namespace

ConnectProxy::ConnectProxy()
{
    setProxy(QNetworkProxy::NoProxy);
    connect(this, &QTcpServer::newConnection, this, &ConnectProxy::accept);
    static_cast<void>(listen(QHostAddress::LocalHost));
}

void ConnectProxy::wantLogin(const QByteArray &user, const QByteArray &password, Scheme scheme)
{
    m_user = user;
    m_password = password;
    m_scheme = scheme;
}

// RFC 7617, and RFC 2617 section 3.2.2 without qop.
bool ConnectProxy::accepts(const QByteArray &login, const QByteArray &target) const
{
    if (m_scheme == Scheme::Basic)
        return login == "Basic " + (m_user + ':' + m_password).toBase64();
    const auto md5 = [](const QByteArray &text) {
        return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
    };
    const QByteArray answer =
        md5(md5(m_user + ":Bedrift:" + m_password) + ":" + nonce + ":" + md5("CONNECT:" + target));
    return login.startsWith("Digest ") && login.contains("username=\"" + m_user + '"') &&
           login.contains("response=\"" + answer + '"');
}

QNetworkProxy ConnectProxy::asProxy() const
{
    return {QNetworkProxy::HttpProxy, QStringLiteral("127.0.0.1"), serverPort()};
}

std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)> ConnectProxy::asChoice() const
{
    return [proxy = asProxy()](const QNetworkProxyQuery &) { return QList<QNetworkProxy>{proxy}; };
}

void ConnectProxy::accept()
{
    while (QTcpSocket *const client = nextPendingConnection()) {
        connect(client, &QIODevice::readyRead, this, [this, client] { read(client); });
        connect(client, &QAbstractSocket::disconnected, client, &QObject::deleteLater);
    }
}

void ConnectProxy::read(QTcpSocket *client)
{
    const qsizetype end = client->peek(client->bytesAvailable()).indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    m_received += head;
    const QByteArray first = head.first(head.indexOf("\r\n"));
    m_heads.append(QString::fromLatin1(first));
    static const QRegularExpression form(QStringLiteral(R"(\ACONNECT (\S+:\d+) HTTP/1\.[01]\z)"));
    const auto match = form.match(QString::fromLatin1(first));
    static const QRegularExpression given(QStringLiteral("\r\nProxy-Authorization: ([^\r]*)\r\n"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QByteArray login = given.match(QString::fromLatin1(head)).captured(1).toLatin1();
    if (!match.hasMatch()) {
        client->write("HTTP/1.1 405 Only CONNECT\r\nContent-Length: 0\r\n\r\n");
    } else if (m_refusal != 0) {
        client->write("HTTP/1.1 " + QByteArray::number(m_refusal) + " No\r\nContent-Length: 0\r\n\r\n");
    } else if (!m_user.isEmpty() && !accepts(login, match.captured(1).toLatin1())) {
        m_wrongLogins += login.isEmpty() ? 0 : 1;
        if (!login.isEmpty() && m_wrongLogins <= m_unanswered)
            return;
        const QByteArray wanted = m_scheme == Scheme::Basic
                                      ? QByteArray("Basic realm=\"Bedrift\"")
                                      : "Digest realm=\"Bedrift\", algorithm=MD5, nonce=\"" + nonce + '"';
        client->write("HTTP/1.1 407 Who are you\r\nProxy-Authenticate: " + wanted + "\r\nContent-Length: 0\r\n\r\n");
    } else {
        client->disconnect(this);
        connectThrough(client, match.captured(1).toLatin1());
    }
}

void ConnectProxy::connectThrough(QTcpSocket *client, const QByteArray &target)
{
    ++m_tunnels;
    auto *server = new QTcpSocket(client);
    server->setProxy(QNetworkProxy::NoProxy);
    connect(server, &QAbstractSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 Go\r\n\r\n");
        pipe(client, server);
        pipe(server, client);
    });
    connect(server, &QAbstractSocket::errorOccurred, client, &QAbstractSocket::disconnectFromHost);
    server->connectToHost(QHostAddress(QHostAddress::LocalHost), target.mid(target.lastIndexOf(':') + 1).toUShort());
}

} // namespace tests
