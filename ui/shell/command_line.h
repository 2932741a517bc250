// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/storage/policy.h"

class QCoreApplication;

namespace ui {

struct DeveloperTools;

// What the program was started with.
struct CommandLine
{
    std::optional<storage::Policy::World> world; // what --tt02 says
    QString clientId;
    QString settingsFile; // "" for the user's own
    QString link;         // a confirm link or the id of a request
    bool isInBackground = false;
    bool isCheck = false; // with --check nothing else is done; isJson says how it is told
    bool isJson = false;
    QString environmentFile; // these three in developer builds only
    QString policyFile;
    QString tourFolder;
};

// Ends the program itself: after --help and --version, and with 2 when it does not understand.
[[nodiscard]] CommandLine readCommandLine(const QCoreApplication &application, const DeveloperTools &tools);

// What is answered without a display: --help and --version, and --check.
[[nodiscard]] bool asksForText(int argc, char *argv[]);
[[nodiscard]] bool asksForCheck(int argc, char *argv[]);

[[nodiscard]] QString policyFileOf(const CommandLine &line);

// What the command line asks for and the policy of this computer does not allow, in English; "" when there is nothing.
[[nodiscard]] QString refusedByPolicy(const CommandLine &line, const storage::Policy &policy);

} // namespace ui
