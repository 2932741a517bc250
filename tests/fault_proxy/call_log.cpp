// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/call_log.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace faultproxy {

namespace {

constexpr size_t mostEntries = 20'000;

QJsonValue orNull(int number)
{
    return number == 0 ? QJsonValue() : QJsonValue(number);
}

} // namespace

int CallLog::add(LogEntry entry)
{
    entry.number = ++m_lastNumber;
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > mostEntries)
        m_entries.pop_front();
    return m_lastNumber;
}

LogEntry *CallLog::find(int number)
{
    if (m_entries.empty() || number < m_entries.front().number)
        return nullptr;
    return &m_entries.at(static_cast<size_t>(number - m_entries.front().number));
}

QJsonObject CallLog::asJson() const
{
    QJsonArray calls;
    for (const LogEntry &entry : m_entries) {
        calls.append(QJsonObject{{u"number"_s, entry.number},
                                 {u"connection"_s, entry.connection},
                                 {u"server"_s, entry.server},
                                 {u"method"_s, entry.method},
                                 {u"path"_s, entry.path},
                                 {u"rule"_s, orNull(entry.rule)},
                                 {u"fault"_s, entry.fault},
                                 {u"reachedServer"_s, entry.reachedServer},
                                 {u"serverStatus"_s, orNull(entry.serverStatus)},
                                 {u"held"_s, entry.held},
                                 {u"status"_s, orNull(entry.status)},
                                 {u"outcome"_s, entry.outcome}});
    }
    return {{u"calls"_s, calls}};
}

} // namespace faultproxy
