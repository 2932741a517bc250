// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/answers.h"

#include <algorithm>

namespace faultproxy {

namespace {

QByteArray chunked(const QByteArray &payload)
{
    constexpr qsizetype piece = qsizetype(64) * 1024;
    QByteArray framed;
    for (qsizetype at = 0; at < payload.size(); at += piece) {
        const QByteArray chunk = payload.mid(at, piece);
        framed += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return framed + "0\r\n\r\n";
}

Message hugeAnswer(const Fault &fault)
{
    const QByteArray payload = '"' + QByteArray(fault.bytes - 2, 'a') + '"';
    Message answer = answerOf(200, "application/json", fault.chunked ? QByteArray() : payload);
    if (fault.chunked) {
        answer.removeHeader("Content-Length");
        answer.setHeader("Transfer-Encoding", "chunked");
        answer.body = chunked(payload);
    }
    return answer;
}

qsizetype placeIn(const Message &message, qint64 wanted)
{
    return wanted < 0 ? message.body.size() / 2 : std::min<qsizetype>(wanted, message.body.size());
}

} // namespace

Message answerOf(int status, const QByteArray &type, const QByteArray &body)
{
    Message answer;
    answer.head = "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\n";
    if (!type.isEmpty() && !body.isEmpty())
        answer.setHeader("Content-Type", type);
    if (status != 204 && status != 304)
        answer.setHeader("Content-Length", QByteArray::number(body.size()));
    answer.body = body;
    return answer;
}

Message ownAnswer(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Html:
        return answerOf(fault.status, "text/html; charset=utf-8",
                        "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>Back soon</h1></body>"
                        "</html>");
    case FaultKind::Huge:
        return hugeAnswer(fault);
    case FaultKind::Redirect: {
        Message answer = answerOf(fault.status, {}, {});
        answer.setHeader("Location", fault.location);
        return answer;
    }
    default: {
        Message answer = answerOf(fault.status, fault.type, fault.body);
        if (!fault.retryAfter.isEmpty())
            answer.setHeader("Retry-After", fault.retryAfter);
        return answer;
    }
    }
}

Delivery spoiledAnswer(const Fault &fault, Message answer)
{
    Delivery delivery;
    delivery.spoiled = true;
    delivery.message = std::move(answer);
    Message &message = delivery.message;
    switch (fault.kind) {
    case FaultKind::Truncate:
        message.body.truncate(placeIn(message, fault.bytes));
        delivery.closes = true;
        break;
    case FaultKind::Corrupt: {
        message.makePlain();
        const qsizetype at = placeIn(message, fault.bytes);
        if (at < message.body.size())
            message.body[at] = static_cast<char>(~message.body.at(at));
        break;
    }
    case FaultKind::Length:
        message.makePlain();
        message.setHeader("Content-Length", QByteArray::number(std::max<qint64>(0, message.body.size() + fault.bytes)));
        delivery.closes = true;
        break;
    case FaultKind::Type:
        message.setHeader("Content-Type", fault.type);
        break;
    case FaultKind::Drip:
        delivery.dripBytes = fault.bytes;
        delivery.dripMilliseconds = fault.milliseconds;
        break;
    default:
        delivery.spoiled = false;
    }
    return delivery;
}

} // namespace faultproxy
