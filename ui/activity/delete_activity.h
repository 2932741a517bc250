// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "ui/theme/palette.h"

#include <functional>

class QWidget;

namespace ui {

// Counts what would go, asks, and deletes the whole record but for an entry that says so; then tells what came of it.
// Nothing is told when the user thinks better of it. The question closes with the parent.
void askToDeleteActivity(activity::Recorder *recorder, QWidget *parent,
                         const std::function<void(Tone, const QString &)> &tell);

} // namespace ui
