// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "app/clients/own_client.h"
#include "app/domain/system_access.h"

namespace clients {

// Sends what the record of activity has been told of: see activity::recorded(). recorder may be null.
QCoro::Task<OwnOutcome> sent(activity::Recorder *recorder, domain::SystemAccess access, domain::Party party, bool add,
                             std::function<QCoro::Task<OwnOutcome>()> send);

// A list of clients that came or went as a file.
[[nodiscard]] activity::Event listEvent(activity::Action action, const domain::SystemAccess &access,
                                        const domain::Party &party, const QString &file);

} // namespace clients
