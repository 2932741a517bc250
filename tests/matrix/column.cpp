// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/matrix/column.h"

#include "tests/fault_proxy/catalogue.h"
#include "tests/fault_proxy/certificates.h"

using namespace Qt::StringLiterals;

namespace matrix {

namespace {

constexpr int shortWait = 250; // milliseconds that a call is held and goes on by itself

// "status 503 after, retryAfter 1": the words of the order that tell it from the others.
QString nameOf(const QJsonObject &order)
{
    const QString fault = order.value(u"fault"_s).toString();
    QString name = fault;
    if (order.contains(u"status"_s))
        name += u" %1"_s.arg(order.value(u"status"_s).toInt());
    if (order.contains(u"when"_s))
        name += u' ' + order.value(u"when"_s).toString();
    for (auto member = order.begin(); member != order.end(); ++member) {
        const QString key = member.key();
        if (key == u"fault" || key == u"status" || key == u"when" || key == u"location")
            continue;
        const QString value = member.value().toVariant().toString();
        name += u", "_s + key + u' ' + (value.isEmpty() ? u"empty"_s : value);
    }
    return name;
}

bool waits(const QJsonObject &order)
{
    const QString fault = order.value(u"fault"_s).toString();
    return fault == u"stall" || (fault == u"drip" && order.value(u"bytes"_s).toInt() == 1);
}

} // namespace

bool Column::lies() const
{
    const int status = order.value(u"status"_s).toInt();
    return status >= 400 && status < 500 && order.value(u"when"_s) == u"after"_s;
}

QList<Column> everyColumn()
{
    QList<Column> columns{{u"no fault"_s, Column::Kind::None, {}, {}, false}};
    for (const QJsonObject &order : faultproxy::everyFault(shortWait))
        columns.append({nameOf(order), Column::Kind::Fault, order, {}, waits(order)});
    for (const QString &kind : faultproxy::certificateKindNames()) {
        if (kind != u"good")
            columns.append({u"certificate "_s + kind, Column::Kind::Certificate, {}, kind, false});
    }
    for (const bool announced : {true, false}) {
        columns.append({announced ? u"recycling, announced"_s : u"recycling, unannounced"_s,
                        Column::Kind::Recycling,
                        {{u"every"_s, 1}, {u"announced"_s, announced}},
                        {},
                        false});
    }
    return columns;
}

} // namespace matrix
