// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/front.h"

#include "tests/fault_proxy/connection.h"

namespace faultproxy {

namespace {

constexpr qsizetype mostConnections = 256;

} // namespace

Front::Front(QString name, const QUrl &server, const QSslConfiguration &serverTls, const Certificates &certificates,
             Rules &rules, CallLog &log)
    : m_name(std::move(name)), m_server(server), m_serverTls(serverTls), m_rules(rules), m_log(log),
      m_listener(certificates, [this](QSslSocket *socket) { accept(socket); })
{
}

Front::~Front()
{
    qDeleteAll(std::exchange(m_connections, {}));
}

void Front::accept(QSslSocket *socket)
{
    if (m_connections.size() >= mostConnections) {
        socket->abort();
        socket->deleteLater();
        return;
    }
    auto *connection = new Connection(*this, socket, ++m_lastConnection);
    m_connections.insert(connection);
    connect(connection, &Connection::ended, this, [this, connection] {
        m_connections.remove(connection);
        connection->deleteLater();
    });
}

void Front::recycle(int every, bool announced)
{
    m_recycleEvery = every;
    m_recycleAnnounced = announced;
}

int Front::release()
{
    int released = 0;
    const QSet<Connection *> now = m_connections;
    for (Connection *connection : now)
        released += connection->release() ? 1 : 0;
    return released;
}

int Front::closeIdle()
{
    int closed = 0;
    const QSet<Connection *> now = m_connections;
    for (Connection *connection : now)
        closed += connection->closeIfIdle() ? 1 : 0;
    return closed;
}

} // namespace faultproxy
