// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/plan.h"

namespace clients {

// What becomes of clients that are to be copied to another access, by that access' lists. Pure.
struct CopyCheck
{
    QList<domain::Client> can;
    int there = 0;                  // are clients of the other access already
    QList<PredictedRefusal> cannot; // missing is empty where Altinn gives no reason
};

// Nothing may be known of what the clients have given (null).
[[nodiscard]] CopyCheck checkCopy(const QList<domain::Client> &wanted, const ClientLists &target,
                                  const Qualifications *known, const QList<domain::AccessPackage> &packages);

} // namespace clients
