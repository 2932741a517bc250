// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// seed_scenario: plays the scenario in a sandbox of its own with Fullmakt's real window, and prints every link with its
// proof. Exit status 1 when a link is broken, which is then named on the last line.
#include "tests/seed/scenario.h"

#include <QApplication>

#include <cstdio>

int main(int count, char **words)
{
    const QApplication application(count, words);
    QCoreApplication::setApplicationName(QStringLiteral("seed_scenario"));
    tests::Chain chain;
    try {
        tests::Sandbox box({QStringLiteral("--clients"), QStringLiteral("60")});
        if (!box.isRunning())
            throw tests::BrokenLink(box.whatWentWrong().toStdString());
        tests::Scenario(box, chain).play();
    } catch (const tests::BrokenLink &broken) {
        std::printf("BROKEN %s\n", broken.what());
        return 1;
    }
    std::printf("all %d links hold\n", chain.links());
    return 0;
}
