// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/fault.h"

#include "tests/fault_proxy/message.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace faultproxy {

namespace {

constexpr qint64 longestWait = 600'000;
constexpr qint64 tenMebibytes = qint64(10) * 1024 * 1024;

constexpr std::array<std::pair<const char *, FaultKind>, 12> names = {{{"delay", FaultKind::Delay},
                                                                       {"stall", FaultKind::Stall},
                                                                       {"reset", FaultKind::Reset},
                                                                       {"truncate", FaultKind::Truncate},
                                                                       {"corrupt", FaultKind::Corrupt},
                                                                       {"drip", FaultKind::Drip},
                                                                       {"length", FaultKind::Length},
                                                                       {"type", FaultKind::Type},
                                                                       {"html", FaultKind::Html},
                                                                       {"huge", FaultKind::Huge},
                                                                       {"status", FaultKind::Status},
                                                                       {"redirect", FaultKind::Redirect}}};

bool isAfter(OrderReader &order)
{
    const QString when = order.text(u"when"_s, u"before"_s);
    if (when != u"before" && when != u"after")
        order.object(u"when must be before or after"_s);
    return when == u"after";
}

bool isOrderly(OrderReader &order)
{
    const QString how = order.text(u"how"_s, u"reset"_s);
    if (how != u"reset" && how != u"close")
        order.object(u"how must be reset or close"_s);
    return how == u"close";
}

void readStatus(OrderReader &order, Fault &fault)
{
    fault.status = static_cast<int>(order.number(u"status"_s, 200, 599));
    fault.retryAfter = order.headerText(u"retryAfter"_s, u""_s);
    fault.type = order.headerText(u"type"_s, u"application/problem+json"_s);
    const QString problem =
        u"{\"type\":\"about:blank\",\"title\":\"By order of a test\",\"status\":%1}"_s.arg(fault.status);
    fault.body = order.text(u"body"_s, problem).toUtf8();
}

void readOwnAnswer(OrderReader &order, Fault &fault)
{
    fault.serverActs = isAfter(order);
    switch (fault.kind) {
    case FaultKind::Html:
        fault.status = static_cast<int>(order.number(u"status"_s, 200, 599, 200));
        break;
    case FaultKind::Huge:
        fault.bytes = order.number(u"bytes"_s, 2, mostAnswerBytes, tenMebibytes);
        fault.chunked = order.flag(u"chunked"_s);
        break;
    case FaultKind::Redirect:
        fault.status = static_cast<int>(order.number(u"status"_s, 300, 399, 302));
        fault.location = order.headerText(u"location"_s);
        break;
    default:
        readStatus(order, fault);
    }
}

void readSpoiling(OrderReader &order, Fault &fault)
{
    fault.serverActs = true;
    switch (fault.kind) {
    case FaultKind::Drip:
        fault.bytes = order.number(u"bytes"_s, 1, mostAnswerBytes);
        fault.milliseconds = static_cast<int>(order.number(u"ms"_s, 1, longestWait));
        break;
    case FaultKind::Length:
        fault.bytes = order.number(u"by"_s, -mostAnswerBytes, mostAnswerBytes);
        if (fault.bytes == 0)
            order.object(u"by must not be 0"_s);
        break;
    case FaultKind::Type:
        fault.type = order.headerText(u"type"_s);
        break;
    default:
        fault.bytes = order.number(u"at"_s, 0, mostAnswerBytes, -1);
    }
}

} // namespace

QList<FaultKind> faultKinds()
{
    QList<FaultKind> kinds;
    for (const auto &each : names)
        kinds.append(each.second);
    return kinds;
}

QString Fault::name() const
{
    return QString::fromLatin1(names.at(static_cast<size_t>(kind)).first);
}

Fault readFault(OrderReader &order)
{
    Fault fault;
    const QString name = order.text(u"fault"_s);
    const auto *known =
        std::find_if(names.begin(), names.end(), [&](const auto &each) { return name == QLatin1String(each.first); });
    if (known == names.end()) {
        order.object(u"unknown fault \"%1\""_s.arg(name.left(40)));
        return fault;
    }
    fault.kind = known->second;
    switch (fault.kind) {
    case FaultKind::Delay:
        fault.milliseconds = static_cast<int>(order.number(u"ms"_s, 1, longestWait));
        fault.serverActs = isAfter(order);
        break;
    case FaultKind::Stall:
        fault.serverActs = isAfter(order);
        break;
    case FaultKind::Reset:
        fault.serverActs = isAfter(order);
        fault.orderly = isOrderly(order);
        break;
    default:
        fault.isOwnAnswer() ? readOwnAnswer(order, fault) : readSpoiling(order, fault);
    }
    return fault;
}

} // namespace faultproxy
