// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/application.h"

#include "app/core/log.h"
#include "ui/shell/environments.h"
#include "ui/shell/main_window.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

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

struct Wishes
{
    core::Result<core::Environment> environment;
    QString settingsFile;
    QString tourFolder;
    QString link;
};

Wishes wishesFrom(const QApplication &application, const DeveloperTools &tools)
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
    if (tools.takesEnvironmentFile && parser.isSet(environment)) {
        wishes.environment = core::readEnvironmentFile(parser.value(environment));
        return wishes;
    }
    storage::Settings file(wishes.settingsFile);
    const QString name = parser.isSet(tt02) ? QStringLiteral("tt02") : QStringLiteral("production");
    if (parser.isSet(clientId))
        file.setClientId(name, parser.value(clientId));
    wishes.environment =
        builtInEnvironment(parser.isSet(tt02) ? BuiltIn::Tt02 : BuiltIn::Production, file.clientId(name));
    if (!wishes.environment)
        wishes.environment.error().detail += QStringLiteral(
            ". Give the ID-porten client id of your organisation with --client-id; --help tells the rest.");
    return wishes;
}

} // namespace

int runApplication(int argc, char *argv[], const DeveloperTools &tools)
{
    forbidCoreDumps();
    core::installLog();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("fullmakt"));
    QApplication::setApplicationDisplayName(QStringLiteral("Fullmakt"));
    QApplication::setApplicationVersion(QStringLiteral(FULLMAKT_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("no.fullmakt.Fullmakt"));

    const Wishes wishes = wishesFrom(application, tools);
    if (!wishes.environment)
        return refuse(wishes.environment.error().detail);
    core::Result<std::unique_ptr<net::Http>> http = net::Http::create(wishes.environment->caFile);
    if (!http)
        return refuse(http.error().detail);

    Services services(application, *wishes.environment, std::move(*http), wishes.settingsFile);
    MainWindow window(services);
    window.show();
    std::shared_ptr<void> tour;
    if (!wishes.tourFolder.isEmpty())
        tour = tools.startTour(window, services, wishes.tourFolder);
    else if (!wishes.link.isEmpty())
        window.openLink(wishes.link);
    return QApplication::exec();
}

} // namespace ui
