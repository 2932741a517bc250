// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/application.h"

#include "app/core/log.h"
#include "ui/settings/client_id_dialog.h"
#include "ui/shell/environments.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

using namespace std::chrono_literals;

namespace ui {

namespace {

// A signed-in process holds tokens: it leaves no core file behind (sign-in.md section 8, S19).
void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

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

// --help and --version are answered without a display.
bool asksForText(int argc, char *argv[])
{
    static constexpr std::array<std::string_view, 5> questions = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        return std::find(questions.begin(), questions.end(), std::string_view(word)) != questions.end();
    });
}

struct Wishes
{
    QString environmentFile; // "" for a built-in one
    BuiltIn builtIn = BuiltIn::Production;
    QString clientId;
    QString settingsFile;
    QString tourFolder;
    QString link;
};

Wishes wishesFrom(const QCoreApplication &application, const DeveloperTools &tools)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Approve system accesses and manage clients in Altinn."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("link"), QStringLiteral("A confirm link or the id of a request."),
                                 QStringLiteral("[link]"));
    const QCommandLineOption tt02(QStringLiteral("tt02"), QStringLiteral("Use Altinn's test environment TT02."));
    const QCommandLineOption clientId(QStringLiteral("client-id"),
                                      QStringLiteral("The ID-porten client id; kept in the settings."),
                                      QStringLiteral("ID"));
    const QCommandLineOption settings(QStringLiteral("settings"), QStringLiteral("Use this settings file."),
                                      QStringLiteral("FILE"));
    const QCommandLineOption environment(QStringLiteral("environment"),
                                         QStringLiteral("Use the environment in this file (developer builds only)."),
                                         QStringLiteral("FILE"));
    const QCommandLineOption tour(
        QStringLiteral("tour"),
        QStringLiteral("Perform the guided tour and leave pictures here (developer builds only)."),
        QStringLiteral("DIR"));
    parser.addOptions({tt02, clientId, settings});
    if (tools.takesEnvironmentFile)
        parser.addOption(environment);
    if (tools.startTour)
        parser.addOption(tour);
    parser.process(application);

    Wishes wishes;
    wishes.settingsFile = parser.value(settings);
    wishes.link = parser.positionalArguments().value(0);
    if (tools.startTour)
        wishes.tourFolder = parser.value(tour);
    if (tools.takesEnvironmentFile)
        wishes.environmentFile = parser.value(environment);
    wishes.builtIn = parser.isSet(tt02) ? BuiltIn::Tt02 : BuiltIn::Production;
    wishes.clientId = parser.value(clientId);
    return wishes;
}

// Asks the user for the client id, in a window of its own; "" when the user closes it.
QString askForClientId(QApplication &application, const storage::Settings &settings, const QString &environment)
{
    Language language;
    language.set(settings.language());
    Theme theme(application);
    theme.setMode(themeMode(settings.theme()));
    theme.setTextScale(settings.textScale());
    ClientIdDialog dialog(environment);
    QObject::connect(&dialog, &QDialog::finished, &dialog, [](int result) { QApplication::exit(result); });
    dialog.show();
    return QApplication::exec() == QDialog::Accepted ? dialog.clientId() : QString();
}

// The environment that was asked for; nothing when the user would not name a client id.
std::optional<core::Result<core::Environment>> environmentFor(const Wishes &wishes, QApplication &application)
{
    if (!wishes.environmentFile.isEmpty())
        return core::readEnvironmentFile(wishes.environmentFile);
    storage::Settings settings(wishes.settingsFile);
    const bool isTest = wishes.builtIn == BuiltIn::Tt02;
    const QString key = isTest ? QStringLiteral("tt02") : QStringLiteral("production");
    QString clientId = wishes.clientId.isEmpty() ? settings.clientId(key) : wishes.clientId;
    if (clientId.isEmpty())
        clientId = askForClientId(application, settings, isTest ? QStringLiteral("TT02") : QStringLiteral("Altinn"));
    if (clientId.isEmpty())
        return std::nullopt;
    if (!ClientIdDialog::isPossible(clientId))
        return core::fail(core::ErrorKind::RejectedByRule, QStringLiteral("this cannot be a client id"));
    settings.setClientId(key, clientId);
    return builtInEnvironment(wishes.builtIn, clientId);
}

// Lets what still waits for an answer end while everything it needs is alive.
void settle(Services &services)
{
    if (services.clientDesk.isWorking())
        services.clientDesk.job()->cancel();
    services.http->close();
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &look, [&services, looks = 0]() mutable {
        if ((services.http->isIdle() && !services.clientDesk.isWorking()) || ++looks > 100)
            QApplication::quit();
    });
    look.start(20ms);
    QApplication::exec();
}

} // namespace

int runApplication(int argc, char *argv[], const DeveloperTools &tools)
{
    forbidCoreDumps();
    core::installLog();
    if (asksForText(argc, argv)) {
        const QCoreApplication application(argc, argv);
        nameApplication();
        static_cast<void>(wishesFrom(application, tools)); // which answers and ends the program
        return 0;
    }
    QApplication application(argc, argv);
    nameApplication();
    const Wishes wishes = wishesFrom(application, tools);
    const auto environment = environmentFor(wishes, application);
    if (!environment)
        return 0;
    if (!*environment)
        return refuse(environment->error().detail);
    core::Result<std::unique_ptr<net::Http>> http = net::Http::create((*environment)->caFile);
    if (!http)
        return refuse(http.error().detail);

    Services services(application, **environment, std::move(*http), wishes.settingsFile);
    MainWindow window(services);
    window.show();
    std::shared_ptr<void> tour;
    if (!wishes.tourFolder.isEmpty())
        tour = tools.startTour(window, services, wishes.tourFolder);
    else if (!wishes.link.isEmpty())
        window.openLink(wishes.link);
    const int result = QApplication::exec();
    settle(services);
    return result;
}

} // namespace ui
