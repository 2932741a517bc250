// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/ui/window_fixture.h"

namespace tests {

// Makes a request, and chooses it in the manager's inbox by arrow keys, so that it can be approved there; its id. ""
// when it did not come to that.
[[nodiscard]] QString chooseNewRequest(Sandbox &box, Window &window, const QString &title,
                                       const QJsonObject &more = {});

} // namespace tests
