// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/catalogue.h"

using namespace Qt::StringLiterals;

namespace faultproxy {

namespace {

QList<QJsonObject> beforeAndAfter(QJsonObject order)
{
    QList<QJsonObject> both;
    for (const auto &when : {u"before"_s, u"after"_s}) {
        order.insert(u"when"_s, when);
        both.append(order);
    }
    return both;
}

QList<QJsonObject> with(const QString &fault, const QString &member, const QList<QJsonValue> &values)
{
    QList<QJsonObject> orders;
    for (const QJsonValue &value : values)
        orders.append({{u"fault"_s, fault}, {member, value}});
    return orders;
}

// What a server, a gateway or a firewall answers when it does not want, cannot or has had too much.
QList<QJsonObject> statuses()
{
    QList<QJsonObject> orders;
    for (const int status : {400, 401, 403, 404, 409, 410, 429, 500, 502, 503, 504})
        orders += beforeAndAfter({{u"fault"_s, u"status"_s}, {u"status"_s, status}});
    for (const int status : {429, 503})
        orders.append({{u"fault"_s, u"status"_s}, {u"status"_s, status}, {u"retryAfter"_s, u"1"_s}});
    for (const int status : {200, 204})
        orders += beforeAndAfter({{u"fault"_s, u"status"_s}, {u"status"_s, status}, {u"body"_s, u""_s}});
    return orders;
}

QList<QJsonObject> ordersOf(FaultKind kind, const QString &name, int held)
{
    switch (kind) {
    case FaultKind::Delay:
        return beforeAndAfter({{u"fault"_s, name}, {u"ms"_s, held}});
    case FaultKind::Stall:
        return beforeAndAfter({{u"fault"_s, name}});
    case FaultKind::Reset:
        return beforeAndAfter({{u"fault"_s, name}}) + beforeAndAfter({{u"fault"_s, name}, {u"how"_s, u"close"_s}});
    case FaultKind::Truncate:
        return {{{u"fault"_s, name}}, {{u"fault"_s, name}, {u"at"_s, 0}}};
    case FaultKind::Corrupt:
        return {{{u"fault"_s, name}}, {{u"fault"_s, name}, {u"at"_s, 0}}};
    case FaultKind::Drip: // a little slow, and without an end
        return {{{u"fault"_s, name}, {u"bytes"_s, 2000}, {u"ms"_s, 20}},
                {{u"fault"_s, name}, {u"bytes"_s, 1}, {u"ms"_s, 700}}};
    case FaultKind::Length:
        return with(name, u"by"_s, {10, -1});
    case FaultKind::Type:
        return with(name, u"type"_s, {u"text/html"_s, u"application/octet-stream"_s});
    case FaultKind::Html:
        return beforeAndAfter({{u"fault"_s, name}}) + beforeAndAfter({{u"fault"_s, name}, {u"status"_s, 403}});
    case FaultKind::Huge:
        return beforeAndAfter({{u"fault"_s, name}}) + beforeAndAfter({{u"fault"_s, name}, {u"chunked"_s, true}}) +
               QList<QJsonObject>{{{u"fault"_s, name}, {u"bytes"_s, 40'000'000}, {u"when"_s, u"after"_s}}};
    case FaultKind::Status:
        return statuses();
    case FaultKind::Redirect:
        return beforeAndAfter({{u"fault"_s, name}, {u"location"_s, u"https://127.0.0.1:9/"_s}});
    }
    return {};
}

} // namespace

QList<QJsonObject> everyFault(int held)
{
    QList<QJsonObject> orders;
    for (const FaultKind kind : faultKinds()) {
        Fault fault;
        fault.kind = kind;
        orders += ordersOf(kind, fault.name(), held);
    }
    return orders;
}

} // namespace faultproxy
