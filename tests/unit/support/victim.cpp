// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A program that logs and ends in one way or another, to see what it leaves.
//
//   fullmakt-victim FOLDER WAY [LINES]
//
// Logs so many numbered lines and a planted token and personal number into the folder, then ends: "well", or as `ways`
// says. "full" is as "well" where files cannot grow beyond 10 000 bytes.
#include "app/core/core_dumps.h"
#include "app/core/log.h"
#include "app/support/crash_handler.h"
#include "app/support/log_file.h"

#include <QCoreApplication>
#include <QThread>

#include <csignal>
#include <exception>
#include <functional>
#include <memory>
#include <sys/resource.h>

namespace {

int overflow(volatile char *outer, int depth)
{
    volatile char inner[4096];
    inner[0] = outer[0];
    if (inner[0] == 0) // never
        return depth;
    return overflow(inner, depth + 1) + inner[0] + depth;
}

void writeToNowhere()
{
    volatile int *nowhere = nullptr;
    *nowhere = 1; // NOLINT(clang-analyzer-core.NullDereference)
}

void onAWorker()
{
    const std::unique_ptr<QThread> worker(QThread::create(writeToNowhere));
    worker->start();
    worker->wait();
}

void inTwoThreads()
{
    const std::unique_ptr<QThread> one(QThread::create(std::abort));
    const std::unique_ptr<QThread> other(QThread::create(std::abort));
    one->start();
    other->start();
    one->wait();
}

struct Way
{
    const char *name;
    std::function<void()> end;
};

const Way ways[] = {
    {"segv", writeToNowhere},
    {"bus", [] { raise(SIGBUS); }},
    {"fpe", [] { raise(SIGFPE); }},
    {"ill", [] { __builtin_trap(); }},
    {"abort", [] { std::abort(); }},
    {"fatal", [] { qFatal("this is the end of 01878099999"); }},
    {"terminate", [] { std::terminate(); }},
    {"overflow",
     [] {
         volatile char first = 1;
         overflow(&first, 0);
     }},
    {"worker", onAWorker},
    {"two", inTwoThreads},
    {"well", [] {}},
    {"full", [] {}},
};

} // namespace

int main(int argc, char *argv[])
{
    static_cast<void>(core::forbidCoreDumps());
    core::installLog();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationVersion(QStringLiteral("9.8.7"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 3)
        return 2;
    if (arguments.at(2) == QLatin1StringView("full")) {
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit most{10'000, 10'000};
        setrlimit(RLIMIT_FSIZE, &most);
    }
    const support::LogFile file(arguments.at(1));
    support::reportCrashes(arguments.at(1));
    const qint64 self = QCoreApplication::applicationPid();
    for (int i = 1; i <= arguments.value(3).toInt(); ++i)
        qCWarning(core::logApp).noquote() << "line" << i << "of" << self << QStringLiteral(" and more").repeated(10);
    qCWarning(core::logSignIn) << "planted eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2lnbmF0dXJl and 01878099999";
    for (const Way &way : ways) {
        if (arguments.at(2) == QLatin1StringView(way.name)) {
            way.end();
            return 0;
        }
    }
    return 2;
}
