// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

class QCoreApplication;

namespace ui {

struct CommandLine;

// What `fullmakt --check` does: looks at everything of this computer that Fullmakt needs, and tells it on the standard
// output in English, as support reads it, or as JSON. Returns the exit code: 0, or 1 when something failed.
[[nodiscard]] int checkUp(const CommandLine &line);

// The application it runs in, which needs no display but may have fonts.
[[nodiscard]] std::unique_ptr<QCoreApplication> checkUpApplication(int &argc, char *argv[]);

} // namespace ui
