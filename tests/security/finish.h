// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"

#include <QTest>

#include <optional>

namespace tests {

// Runs a task to its end, with the event loop; nothing when there is none within half a minute.
template <class T>
std::optional<core::Result<T>> finish(core::Task<T> task)
{
    core::TaskScope scope;
    std::optional<core::Result<T>> end;
    scope.start(std::move(task), [&end](core::Result<T> result) { end.emplace(std::move(result)); });
    static_cast<void>(QTest::qWaitFor([&end] { return end.has_value(); }, 30'000));
    return end;
}

} // namespace tests
