// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/creation.h"
#include "app/accesses/deletion.h"
#include "app/activity/recorder.h"

namespace accesses {

// Sends what the record of activity has been told of: see activity::recorded(). intent: whose, and which. recorder may
// be null.
QCoro::Task<CreationOutcome> sent(activity::Recorder *recorder, CreationOutcome intent,
                                  std::function<QCoro::Task<CreationOutcome>()> send);
QCoro::Task<RemovalOutcome> sent(activity::Recorder *recorder, RemovalOutcome intent,
                                 std::function<QCoro::Task<RemovalOutcome>()> send);

[[nodiscard]] activity::Event eventOf(const CreationOutcome &outcome);
[[nodiscard]] activity::Event eventOf(const RemovalOutcome &outcome);

} // namespace accesses
