// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/loopback_listener.h"

#include "app/core/log.h"
#include "app/signin/failure.h"
#include "app/signin/reply_page.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QTcpSocket>

using namespace std::chrono_literals;

namespace signin {

namespace {

constexpr auto lingerTime = 2s; // for the browser to take the answer after we have closed

ReplyOutcome outcomeOf(const Reply &reply)
{
    if (reply.error.isEmpty())
        return ReplyOutcome::Received;
    return reply.error == u"access_denied" ? ReplyOutcome::Declined : ReplyOutcome::Stopped;
}

// Hands the socket its answer and lets it live just long enough to deliver it, whatever becomes of the listener.
void sayGoodbye(QTcpSocket *socket, const QByteArray &answer)
{
    socket->disconnect();
    socket->setParent(nullptr);
    QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    QTimer::singleShot(lingerTime, socket, &QObject::deleteLater);
    socket->write(answer);
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace

LoopbackListener::LoopbackListener(const ListenerLimits &limits, const QString &uiLocale, QObject *parent)
    : QObject(parent), m_limits(limits), m_uiLocale(uiLocale)
{
    // A proxy has no business on the loopback interface.
    m_server.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    m_server.setMaxPendingConnections(m_limits.connections);
    connect(&m_server, &QTcpServer::newConnection, this, &LoopbackListener::accept);
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(failure::fail(m_sawWrongIssuer ? failure::wrongIssuer : failure::timedOut)); });
}

LoopbackListener::~LoopbackListener() = default;

core::Result<core::Nothing> LoopbackListener::listen()
{
    if (!m_server.listen(QHostAddress(QHostAddress::LocalHost), 0))
        return failure::fail(failure::bindFailed, m_server.errorString());
    m_rules.host = "127.0.0.1:" + QByteArray::number(port());
    return core::Nothing{};
}

quint16 LoopbackListener::port() const
{
    return m_server.serverPort();
}

QByteArray LoopbackListener::redirectUri() const
{
    return "http://" + m_rules.host + m_rules.path;
}

void LoopbackListener::expect(QByteArrayView state, const QString &issuer)
{
    m_rules.state = state.toByteArray();
    m_rules.issuer = issuer.toUtf8();
    m_deadline.start(m_limits.wait);
}

core::Task<Reply> LoopbackListener::reply(std::stop_token stop)
{
    const std::stop_callback onStop(stop, [this] {
        QMetaObject::invokeMethod(this, [this] { finish(failure::fail(failure::cancelled)); }, Qt::QueuedConnection);
    });
    co_await m_done.passed();
    core::Result<Reply> outcome = std::move(*m_outcome);
    co_return std::move(outcome);
}

void LoopbackListener::accept()
{
    while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
        if (m_outcome || m_heads.size() >= m_limits.connections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        socket->setParent(this);
        socket->setReadBufferSize(m_limits.headers + 1);
        m_heads.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_heads.remove(socket);
            socket->deleteLater();
        });
        // Browsers open connections ahead of need and leave them silent; only a request that was begun counts as bad.
        QTimer::singleShot(m_limits.headerTime, socket, [this, socket] {
            if (!m_heads.contains(socket))
                return;
            if (m_heads.value(socket).isEmpty())
                socket->abort();
            else
                refuse(socket, 400);
        });
    }
}

void LoopbackListener::read(QTcpSocket *socket)
{
    if (!m_heads.contains(socket))
        return;
    QByteArray &head = m_heads[socket];
    head += socket->read(m_limits.headers + 1 - head.size());
    const qsizetype firstEnd = head.indexOf("\r\n");
    if (firstEnd > m_limits.requestLine || (firstEnd < 0 && head.size() > m_limits.requestLine))
        return refuse(socket, 400);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0) {
        if (head.size() > m_limits.headers)
            refuse(socket, 400);
        return;
    }
    if (end + 4 > m_limits.headers)
        return refuse(socket, 400);

    QByteArray whole = head.first(end + 4);
    if (whole.startsWith("GET /favicon.ico ")) {
        m_heads.remove(socket);
        return sayGoodbye(socket, httpAnswer(404, replyPage(ReplyOutcome::Refused, m_uiLocale)));
    }
    ParsedReply parsed = parseReply(whole, m_rules);
    core::overwrite(head); // the code stood there
    core::overwrite(whole);
    m_sawWrongIssuer = m_sawWrongIssuer || parsed.wrongIssuer;
    if (!parsed.reply)
        return refuse(socket, parsed.status);
    m_heads.remove(socket);
    sayGoodbye(socket, httpAnswer(200, replyPage(outcomeOf(*parsed.reply), m_uiLocale)));
    finish(std::move(*parsed.reply));
}

void LoopbackListener::refuse(QTcpSocket *socket, int status)
{
    m_heads.remove(socket);
    sayGoodbye(socket, httpAnswer(status, replyPage(ReplyOutcome::Refused, m_uiLocale)));
    qCInfo(core::logSignIn) << "a request that is not the expected reply was answered with" << status;
    if (++m_failures >= m_limits.failures)
        finish(failure::fail(m_sawWrongIssuer ? failure::wrongIssuer : failure::tooManyBadReplies));
}

void LoopbackListener::finish(core::Result<Reply> outcome)
{
    if (m_outcome)
        return;
    m_outcome = std::move(outcome);
    core::overwrite(m_rules.state);
    m_rules.state.clear();
    m_deadline.stop();
    m_server.close();
    const QList<QTcpSocket *> open = m_heads.keys();
    m_heads.clear();
    for (QTcpSocket *const socket : open) {
        socket->disconnect();
        socket->abort();
        socket->deleteLater();
    }
    // Posted: whoever waits may delete this object, and we may stand in one of its sockets' signals.
    QMetaObject::invokeMethod(this, [this] { m_done.open(); }, Qt::QueuedConnection);
}

} // namespace signin
