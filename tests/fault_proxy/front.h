// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What stands in front of one server: its listener, the connections that clients have to it, and the orders that
// concern all of them. Owned by main, outlives its connections; main thread only.

#include "tests/fault_proxy/call_log.h"
#include "tests/fault_proxy/listener.h"
#include "tests/fault_proxy/rules.h"

#include <QSet>
#include <QSslConfiguration>
#include <QUrl>

namespace faultproxy {

class Connection;

class Front : public QObject
{
    Q_OBJECT

public:
    Front(QString name, const QUrl &server, const QSslConfiguration &serverTls, const Certificates &certificates,
          Rules &rules, CallLog &log);
    ~Front() override;

    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] const QUrl &server() const { return m_server; }

    [[nodiscard]] const QSslConfiguration &serverTls() const { return m_serverTls; }

    [[nodiscard]] QString url() const { return m_listener.url(); }

    [[nodiscard]] Rules &rules() { return m_rules; }

    [[nodiscard]] CallLog &log() { return m_log; }

    // For connections made from now on.
    void show(CertificateKind kind) { m_listener.show(kind); }

    // Each connection ends in order after so many answers; 0: never. Announced: the last answer says so.
    void recycle(int every, bool announced);

    [[nodiscard]] int recycleEvery() const { return m_recycleEvery; }

    [[nodiscard]] bool recycleAnnounced() const { return m_recycleAnnounced; }

    // Lets what is held go on; how many calls that were.
    int release();
    // Ends the connections that carry no call; how many.
    int closeIdle();

private:
    void accept(QSslSocket *socket);

    QString m_name;
    QUrl m_server;
    QSslConfiguration m_serverTls;
    Rules &m_rules;
    CallLog &m_log;
    Listener m_listener;
    QSet<Connection *> m_connections;
    int m_lastConnection = 0;
    int m_recycleEvery = 0;
    bool m_recycleAnnounced = false;
};

} // namespace faultproxy
