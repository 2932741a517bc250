// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What benchmarks of the real window share: waiting, without polling, until something is on the screen.

#include <QWidget>

#include <functional>

namespace bench {

// Runs the event loop until, after a paint of one of the widgets, `isThere` holds and each of them has been painted
// since the call. Milliseconds from the call; ends the program after a minute.
double untilPainted(const QList<QWidget *> &widgets, const std::function<void()> &begin,
                    const std::function<bool()> &isThere);

// Runs the event loop until it holds, looking every few milliseconds; ends the program after `seconds`.
void waitFor(const char *what, const std::function<bool()> &isThere, int seconds = 60);

} // namespace bench
