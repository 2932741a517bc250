// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"

#include <functional>

class QWidget;

namespace ui {

// Counts what would go at once when activity is kept for so many years only, and asks when that is anything. keep: it
// may; leave: it may not, because of what is told, or "" when the user thinks better of it. What is returned is owned
// by the parent and goes by itself; deleted before, neither is called.
QObject *askToShortenActivity(activity::Recorder *recorder, int years, QWidget *parent, std::function<void()> keep,
                              std::function<void(const QString &)> leave);

} // namespace ui
