// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window_fixture.h"

// What people do on the clients page, for whoever tests what comes of it.
namespace tests {

// Signed in as the auditor, on the clients page, with a fresh access chosen and so many clients available; its id. ""
// when it did not come to that.
[[nodiscard]] QString openFreshAccess(Sandbox &box, Window &window, const QString &title, int clients = 80);
// Marks the first clients that are available, by keyboard.
[[nodiscard]] bool stageClients(Window &window, int count);
// Applies what is marked, after the last look.
[[nodiscard]] bool applyAndConfirm(Window &window);

// The cells of a list that was saved; empty when it cannot be read.
[[nodiscard]] QList<QStringList> cellsOf(const QString &path);

} // namespace tests
