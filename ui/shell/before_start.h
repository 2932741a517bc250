// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"
#include "app/storage/policy.h"

class QApplication;

namespace storage {
class Settings;
}

namespace ui {

struct CommandLine;

// The environment to work in: of the developer's file, or the built-in one that policy, command line and settings lead
// to. Asks the user for a client id when there is none, in a window of its own; nothing when that was closed.
[[nodiscard]] std::optional<core::Result<core::Environment>>
chooseEnvironment(const CommandLine &line, const storage::Policy &policy, QApplication &application);

// Says, in a window of its own, that the policy of this computer is broken and nothing can be done before IT mends it.
void tellBrokenPolicy(const core::Error &error, const QString &file, const storage::Settings &settings,
                      QApplication &application);

// Whether to open one more window although another one is open that does not answer: asks the user, who alone can see
// what that one is doing.
[[nodiscard]] bool opensAnyway(const storage::Settings &settings, QApplication &application);

} // namespace ui
