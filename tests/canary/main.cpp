// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The real program, worked on orders from standard input.
#include "tests/canary/rehearsal.h"
#include "ui/shell/application.h"

int main(int argc, char *argv[])
{
    ui::DeveloperTools tools;
    tools.takesFiles = true;
    tools.startTour = [](ui::MainWindow &window, ui::Services &services, const QString &folder) {
        return std::make_shared<tests::Rehearsal>(&window, &services, folder);
    };
    return ui::runApplication(argc, argv, tools);
}
