// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/policy.h"

namespace ui {

struct CommandLine;

// Which of them the policy and the command line lead to, in that order.
[[nodiscard]] storage::Policy::World worldOf(const CommandLine &line, const storage::Policy &policy);
[[nodiscard]] QString keyInSettings(storage::Policy::World world); // "production", "tt02"

// One of the environments that every build knows, with the ID-porten client id of whoever runs this installation: it is
// configuration, not part of the program (sign-in.md section 2). What the policy decides stands in place of our own.
[[nodiscard]] core::Result<core::Environment> builtInEnvironment(storage::Policy::World world, const QString &clientId,
                                                                 const storage::EnvironmentPolicy &policy = {});

} // namespace ui
