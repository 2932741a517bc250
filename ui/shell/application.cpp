// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/application.h"

#include "app/core/core_dumps.h"
#include "app/core/log.h"
#include "app/core/memory.h"
#include "app/support/crash_handler.h"
#include "app/support/crash_reports.h"
#include "app/support/log_file.h"
#include "ui/shell/before_start.h"
#include "ui/shell/checkup.h"
#include "ui/shell/command_line.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"
#include "ui/shell/single_instance.h"

#include <QApplication>
#include <QScopeGuard>
#include <QThreadPool>
#include <QTimer>

#include <cstdio>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto answerPatience = 5s; // of a second start with the window that is open

int refuse(const QString &why)
{
    std::fputs(qPrintable(QStringLiteral("fullmakt: %1\n").arg(why)), stderr);
    return 2;
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("fullmakt"));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Fullmakt"));
    QCoreApplication::setApplicationVersion(QStringLiteral(FULLMAKT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("no.fullmakt.Fullmakt"));
}

// Lets what still waits for an answer end while everything it needs is alive.
void settle(Services &services)
{
    // A report that was being saved has been asked to stop; one that was done first still gets its line in Activity.
    QThreadPool::globalInstance()->waitForDone();
    services.clientDesk.end();    // what was running is in the journal, and asked about at the next sign-in
    services.recorder.tryAgain(); // for the last time
    services.api.forgetUser();    // what has not been sent yet is not
    services.http->close();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&services, looks = 0]() mutable {
        if (services.http->isIdle() || ++looks > 100)
            QApplication::quit();
    });
    look.start(20ms);
    QApplication::exec();
}

} // namespace

int runApplication(int argc, char *argv[], const DeveloperTools &tools)
{
    core::keepMemoryTogether();
    const bool isSealed = core::forbidCoreDumps();
    core::installLog();
    if (!isSealed)
        qCWarning(core::logApp) << "the system will not do without core dumps";
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        static_cast<void>(readCommandLine(application, tools)); // which answers and ends the program
        return 0;
    }
    if (asksForCheck(argc, argv)) {
        const std::unique_ptr<QCoreApplication> application = checkUpApplication(argc, argv);
        nameApplication();
        const CommandLine line = readCommandLine(*application, tools);
        const auto policy = storage::readPolicy(policyFileOf(line)).value_or(storage::Policy{});
        const QString refusal = refusedByPolicy(line, policy);
        return refusal.isEmpty() ? checkUp(line) : refuse(refusal);
    }
    QApplication application(argc, argv);
    // A report that is being made has fonts of the application's; it has been asked to stop when the window went.
    const auto rest = qScopeGuard([] { QThreadPool::globalInstance()->waitForDone(); });
    nameApplication();
    const CommandLine line = readCommandLine(application, tools);
    const QString policyFile = policyFileOf(line);
    const core::Result<storage::Policy> policy = storage::readPolicy(policyFile);
    if (!policy) {
        static_cast<void>(refuse(policyFile + QStringLiteral(": ") + policy.error().detail));
        tellBrokenPolicy(policy.error(), policyFile, storage::Settings(line.settingsFile), application);
        return 2;
    }
    const QString refusal = refusedByPolicy(line, *policy);
    if (!refusal.isEmpty())
        return refuse(refusal);
    const auto environment = chooseEnvironment(line, *policy, application);
    if (!environment)
        return 0;
    if (!*environment)
        return refuse(environment->error().detail);
    storage::Settings settings(line.settingsFile);
    settings.obey(*policy);
    SingleInstance instance(**environment, settings.fileName());
    if (line.tourFolder.isEmpty()) { // a tour is no work, and disturbs none
        if (line.isInBackground && instance.isOpen(answerPatience))
            return 0;
        const SingleInstance::Start start = instance.start(line.link, answerPatience);
        if (start == SingleInstance::Start::HandedOver)
            return 0;
        if (start == SingleInstance::Start::NoAnswer) {
            std::fputs("fullmakt: another window is open, but does not answer\n", stderr);
            if (!opensAnyway(settings, application))
                return 1;
        }
    }
    const QString logFolder = support::logFolder(line.settingsFile);
    const support::LogFile log(logFolder);
    support::makeRoomForCrashReport(logFolder);
    support::reportCrashes(logFolder);
    core::Result<std::unique_ptr<net::Http>> http =
        net::Http::create((*environment)->caFile, net::Http::usualWidth,
                          policy->usesProxy.value_or(true) ? net::systemProxies() : net::noProxies());
    if (!http)
        return refuse(http.error().detail);

    Services services(application, **environment, std::move(*http), line.settingsFile, *policy);
    MainWindow window(services);
    if (line.isInBackground)
        window.startInBackground();
    else
        window.show();
    QObject::connect(&instance, &SingleInstance::startedAgain, &window, [&window](const QString &link) {
        window.comeForward();
        if (!link.isEmpty())
            window.openLink(link);
    });
    std::shared_ptr<void> tour;
    if (!line.tourFolder.isEmpty())
        tour = tools.startTour(window, services, line.tourFolder);
    else if (!line.link.isEmpty())
        window.openLink(line.link);
    const int result = QApplication::exec();
    instance.stopListening();
    settle(services);
    return result;
}

} // namespace ui
