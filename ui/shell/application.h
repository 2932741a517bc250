// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>
#include <memory>

namespace ui {

class MainWindow;
struct Services;

// What developer builds may do beyond a release: take environment and policy from files, and perform a tour. A release
// passes an empty one, so none of it is in the program.
struct DeveloperTools
{
    bool takesFiles = false;
    // Starts a tour that quits the application when it ends; owned by the caller until then.
    std::function<std::shared_ptr<void>(MainWindow &window, Services &services, const QString &folder)> startTour;
};

// The whole program: command line, log, composition, window, event loop. Returns the exit code.
int runApplication(int argc, char *argv[], const DeveloperTools &tools);

} // namespace ui
