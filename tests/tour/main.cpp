// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The program as developers build it: with environment and policy from files, and the guided tour.
#include "tests/tour/tour.h"
#include "ui/shell/application.h"

int main(int argc, char *argv[])
{
    ui::DeveloperTools tools;
    tools.takesFiles = true;
    tools.startTour = [](ui::MainWindow &window, ui::Services &services, const QString &folder) {
        auto tour = std::make_shared<tests::Tour>(&window, &services, folder);
        tour->start();
        return tour;
    };
    return ui::runApplication(argc, argv, tools);
}
