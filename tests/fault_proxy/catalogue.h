// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Everything the proxy can do to a call, as orders: each kind of fault in each of its forms. Whoever tries all of them
// walks this list, so that a new kind is tried as soon as it is there: the compiler asks for its orders.

#include "tests/fault_proxy/fault.h"

#include <QJsonObject>
#include <QList>

namespace faultproxy {

// Orders (fault.h) without method, route and count. Those that hold a call let it go within `held` milliseconds, or
// never.
[[nodiscard]] QList<QJsonObject> everyFault(int held);

} // namespace faultproxy
