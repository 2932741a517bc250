// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Which calls a fault strikes. Rules are asked in the order they were added; each counts the calls that match it, and
// the first that is due strikes. Owned by main; main thread only.
//
// An order is a fault (fault.h) with, all of them optional:
//   server  altinn (when left out) or idporten
//   method  any when left out
//   route   /a/{placeholder}/c for one path, or with * at its end for all that begin so; every path when left out
//   nth     only the nth matching call              every   every kth matching call
//   times   strikes so many times at most

#include "tests/fault_proxy/fault.h"

#include <QJsonArray>
#include <QList>
#include <QStringList>

namespace faultproxy {

struct Rule
{
    int id = 0;
    QString server;
    QByteArray method;
    QStringList route; // segments; empty for every path
    qint64 nth = 0;    // 0: not asked for
    qint64 every = 0;
    qint64 times = 0;
    Fault fault;
    QJsonObject order;
    qint64 matched = 0;
    qint64 struck = 0;

    [[nodiscard]] bool matches(const QString &serverName, const QByteArray &methodName, const QString &path) const;
    [[nodiscard]] bool isDue() const;
};

struct Strike
{
    int rule = 0;
    Fault fault;
};

class Rules
{
public:
    // The id of the new rule, or 0 and the reason why the order cannot be carried out.
    int add(const QJsonObject &order, QString *reason);

    void clear() { m_rules.clear(); }

    [[nodiscard]] QJsonArray asJson() const;

    // What befalls this call. `path` without query.
    std::optional<Strike> strike(const QString &server, const QByteArray &method, const QString &path);

private:
    QList<Rule> m_rules;
    int m_lastId = 0;
};

} // namespace faultproxy
