// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Orders that change the world as time, Altinn's administrators and the firm's clients would:
//   POST /clock    {"advanceSeconds": n} or {"advanceDays": n}
//                  n >= 0, at most ten years in all. time_text.h says what follows the clock and what is real time.
//   POST /rights   {"pid": p, "orgNo": o, "grants": [names], "packages": [URNs], "roles": [names],
//                   "verdicts": {package, service or "service:action": reason code}, "remove": bool}
//                  What is left out stays; a relation that did not exist is made; remove ends it.
//   POST /clients  {"orgNo": o, "add": n, "drop": [UUIDs]}
//                  Drops first. Dropped clients vanish from lists and delegations; positions of the others stay.
//   POST /attach   {"systemAccessId": id, "count": n}
//                  So many more of the firm's clients that have all its packages, without a call to Altinn.
// Each takes effect at once, is kept across a restart, answers 200 with what came of it, and 400 with a reason when it
// is not understood; nothing has been changed then.

#include "router.h"
#include "world.h"

namespace sandbox {

inline constexpr int mostDays = 3650;

void addWorldOrders(Router &router, World &world);

// The names that /rights takes, for those bits.
Json grantNames(unsigned mask);

} // namespace sandbox
