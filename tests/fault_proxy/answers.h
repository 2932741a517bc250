// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the client gets: the server's answer as it came, the same spoiled, or one of the proxy's own. Free functions.

#include "tests/fault_proxy/fault.h"
#include "tests/fault_proxy/message.h"

namespace faultproxy {

struct Delivery
{
    Message message;
    bool spoiled = false;
    bool closes = false;  // the connection, orderly, when everything is sent
    qint64 dripBytes = 0; // 0: everything at once
    int dripMilliseconds = 0;
};

// An answer with the usual headers.
Message answerOf(int status, const QByteArray &type, const QByteArray &body);
// For faults of which isOwnAnswer() is true.
Message ownAnswer(const Fault &fault);
// The server's answer after Truncate, Corrupt, Drip, Length or Type; untouched by the others.
Delivery spoiledAnswer(const Fault &fault, Message answer);

} // namespace faultproxy
