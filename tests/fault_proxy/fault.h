// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// One thing that can go wrong with a call, as an order describes it. Plain values.
//
// `fault` and its members (in brackets when they can be left out):
//   delay     ms 1-600000, [when]          the call waits, and goes on by itself or at POST /release
//   stall     [when]                       the call waits until POST /release or until the client leaves
//   reset     [when] [how]                 no answer: a TCP reset, or with how "close" an orderly end
//   truncate  [at]                         so many bytes of the body (half of them), then the connection closes
//   corrupt   [at]                         the byte there (in the middle) has every bit turned
//   drip      bytes, ms 1-600000           so many bytes of the answer at once, then as many each time; POST /release
//   length    by                           Content-Length is wrong by so much; the connection closes afterwards
//   type      type                         another Content-Type
//   html      [status 200] [when]          a page instead of the answer
//   huge      [bytes 10 MiB] [chunked] [when]            a JSON string of that size instead of the answer
//   status    status [retryAfter] [body] [type] [when]   this answer instead; without body a problem (RFC 9457)
//   redirect  location [status 302] [when]
//
// when "before" (how it is when left out): the server never sees the call. "after": it has answered, so it has acted.
// Faults without `when` spoil the server's own answer.

#include "tests/fault_proxy/order_reader.h"

namespace faultproxy {

enum class FaultKind { Delay, Stall, Reset, Truncate, Corrupt, Drip, Length, Type, Html, Huge, Status, Redirect };

[[nodiscard]] QList<FaultKind> faultKinds(); // all of them

struct Fault
{
    FaultKind kind = FaultKind::Delay;
    bool serverActs = false;
    bool orderly = false;  // Reset
    bool chunked = false;  // Huge
    int milliseconds = 0;  // Delay, Drip
    qint64 bytes = -1;     // Drip, Huge: how many; Truncate, Corrupt: where, -1 for the middle; Length: by how much
    int status = 200;      // Html, Status, Redirect
    QByteArray body;       // Status
    QByteArray type;       // Type, Status
    QByteArray location;   // Redirect
    QByteArray retryAfter; // Status; empty for none

    [[nodiscard]] QString name() const;

    // The proxy writes the answer itself.
    [[nodiscard]] bool isOwnAnswer() const
    {
        return kind == FaultKind::Html || kind == FaultKind::Huge || kind == FaultKind::Status ||
               kind == FaultKind::Redirect;
    }
};

// Objections are left in the reader.
Fault readFault(OrderReader &order);

} // namespace faultproxy
