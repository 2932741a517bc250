// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/check.h"
#include "tests/ui/window_fixture.h"

#include <QSemaphore>

// What people do on the activity page, and what the record holds.
namespace tests {

// Goes there by keyboard and waits until it is read.
[[nodiscard]] bool openActivity(Window &window);
// Of the page: those rows that are read, with what stands in them.
[[nodiscard]] QStringList activityColumn(const Window &window, int column);

// What is in the file, oldest first.
[[nodiscard]] QList<activity::Entry> recordOf(const Window &window);
// How many are in the file of what is about to be sent, or has been sent and not been answered.
[[nodiscard]] qsizetype intentsOf(const Window &window);
// The newest of the action; without a number when there is none.
[[nodiscard]] activity::Entry lastOf(const Window &window, activity::Action action);
// Until the record has so many of the action.
[[nodiscard]] bool isRecorded(const Window &window, activity::Action action, int times = 1);

// What is given to the disk waits as long as this lives.
class HeldDisk
{
public:
    explicit HeldDisk(Window &window);
    ~HeldDisk();

private:
    std::shared_ptr<QSemaphore> m_door = std::make_shared<QSemaphore>();
    core::TaskScope m_scope;
};

// Runs SQL on the record behind the program's back.
[[nodiscard]] bool tamper(const Window &window, const QString &sql);

// Puts so many entries about clients behind what is there.
[[nodiscard]] bool fillActivity(Window &window, int count);

// Signed in, with so many entries behind the one of the sign-in, and the page is open.
[[nodiscard]] bool openFilledActivity(Window &window, int count);
[[nodiscard]] bool searchActivity(Window &window, const QString &text);

} // namespace tests
