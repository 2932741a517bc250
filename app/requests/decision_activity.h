// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "app/requests/decision.h"

namespace requests {

// Sends a decision that the record of activity has been told of: see activity::recorded(). intent: the request and the
// decision; title: what the system is called. recorder may be null.
QCoro::Task<Outcome> sent(activity::Recorder *recorder, QString title, Outcome intent,
                          std::function<QCoro::Task<Outcome>()> send);

// The same task, which looks anew at what became of an earlier decision, but it ends only when the record has that, or
// the recorder has told that it could not be written. recorder may be null.
QCoro::Task<Outcome> recordedReading(activity::Recorder *recorder, QString title, QCoro::Task<Outcome> task);

} // namespace requests
