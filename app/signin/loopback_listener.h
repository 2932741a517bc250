// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/core/task_scope.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>

#include <stop_token>

class QTcpSocket;

namespace signin {

struct ListenerLimits
{
    std::chrono::milliseconds wait = std::chrono::minutes(10); // for the whole attempt
    std::chrono::milliseconds headerTime = std::chrono::seconds(5);
    int requestLine = 8 * 1024;
    int headers = 16 * 1024; // request line included
    int connections = 8;
    int failures = 20;
};

// What a reply must match to be believed.
struct ReplyRules
{
    QByteArray path = "/callback";
    QByteArray host; // 127.0.0.1:<port>
    QByteArray state;
    QByteArray issuer;
};

struct Reply
{
    core::Secret code; // empty when error is set
    QString error;     // "-" when it is not presentable ([a-z_]{1,64})
};

struct ParsedReply
{
    int status = 400;           // 200, 400, 404 or 405
    bool wrongIssuer = false;   // the state was ours, the issuer was not
    std::optional<Reply> reply; // with status 200 only
};

// One request head, "GET … HTTP/1.1\r\n…\r\n\r\n", held against section 4 rules 2 and 3. Pure.
[[nodiscard]] ParsedReply parseReply(QByteArrayView head, const ReplyRules &rules);

// Waits on 127.0.0.1 for the one redirect of one attempt (RFC 8252 section 7.3, contract section 4). Owned by the flow,
// and lives until reply() is done; the port, shared with nobody, is free again as soon as the first valid reply, the
// time limit, the cap on failures or a stop has come. Where a security program opens the address as well, the first
// valid reply is the one that counts, whoever brought it; the other finds the port closed (S4).
class LoopbackListener : public QObject
{
    Q_OBJECT

public:
    explicit LoopbackListener(const ListenerLimits &limits, const QString &uiLocale, QObject *parent = nullptr);
    ~LoopbackListener() override;

    // Binds 127.0.0.1 port 0; before the browser is opened. Fails with bindFailed.
    [[nodiscard]] core::Result<core::Nothing> listen();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QByteArray redirectUri() const; // http://127.0.0.1:<port>/callback

    // Before the browser is opened, too; the time limit runs from here. Await reply() once.
    void expect(QByteArrayView state, const QString &issuer);
    core::Task<Reply> reply(std::stop_token stop);

private:
    void accept();
    void read(QTcpSocket *socket);
    void refuse(QTcpSocket *socket, int status);
    void finish(core::Result<Reply> outcome);

    const ListenerLimits m_limits;
    const QString m_uiLocale;
    ReplyRules m_rules;
    QTcpServer m_server;
    QTimer m_deadline;
    QHash<QTcpSocket *, QByteArray> m_heads;
    int m_failures = 0;
    bool m_sawWrongIssuer = false;
    std::optional<core::Result<Reply>> m_outcome;
    core::Gate m_done;
};

} // namespace signin
