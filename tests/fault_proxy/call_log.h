// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The last 20 000 calls in the order they came: what came, whether it was passed on, what the server answered, and what
// the client got. Holds paths without their queries; no headers, no bodies. Owned by main; main thread only.

#include <QJsonObject>
#include <QString>

#include <deque>

namespace faultproxy {

struct LogEntry
{
    int number = 0;     // set by the log
    int connection = 0; // which of the client's connections
    QString server;
    QString method;
    QString path;
    int rule = 0; // 0: none struck
    QString fault;
    bool reachedServer = false; // sent to it in whole
    int serverStatus = 0;       // 0: it has not answered
    bool held = false;          // waits for a delay to pass or for POST /release
    int status = 0;             // what the client was told; 0: nothing
    // pending, whole, spoiled (also an answer of the proxy's own), nothing, clientLeft, serverFailed
    QString outcome = QStringLiteral("pending");
};

class CallLog
{
public:
    int add(LogEntry entry);
    // Null when the log has been cleared since.
    LogEntry *find(int number);

    void clear() { m_entries.clear(); }

    [[nodiscard]] QJsonObject asJson() const;

private:
    std::deque<LogEntry> m_entries;
    int m_lastNumber = 0;
};

} // namespace faultproxy
