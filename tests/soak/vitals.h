// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QList>
#include <QString>

namespace soak {

// What this process holds at one moment. Main thread; Linux.
struct Vitals
{
    double memory = 0; // MiB that are its own: the anonymous part of the proportional set size
    double share = 0;  // MiB: all of it; what it has of the libraries depends on who else uses them
    int files = 0;     // open descriptors: files, pipes and the like
    int sockets = 0;   // the same, of connections
    int threads = 0;
    qsizetype objects = 0; // QObjects of the main thread, without timers that go off once
    qsizetype timers = 0;  // QTimers of it that run
};

// Counts every QObject from now on. Before the first of them; once, for as long as the program runs.
void watchObjects();

[[nodiscard]] Vitals vitals();
[[nodiscard]] QHash<QString, int> objectsByClass(); // of the main thread

[[nodiscard]] double median(QList<double> values); // 0 for none

} // namespace soak
