// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/command_line.h"

#include "ui/shell/application.h"
#include "ui/shell/environments.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <initializer_list>
#include <string_view>

namespace ui {

using namespace Qt::StringLiterals;

static bool holdsOneOf(int argc, char *argv[], std::initializer_list<std::string_view> questions)
{
    return std::any_of(argv + 1, argv + argc, [&questions](const char *word) {
        return std::find(questions.begin(), questions.end(), std::string_view(word)) != questions.end();
    });
}

CommandLine readCommandLine(const QCoreApplication &application, const DeveloperTools &tools)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Approve system accesses and manage clients in Altinn."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"link"_s, u"A confirm link or the id of a request."_s, u"[link]"_s);
    const QCommandLineOption tt02(u"tt02"_s, u"Use Altinn's test environment TT02."_s);
    const QCommandLineOption clientId(u"client-id"_s, u"The ID-porten client id; kept in the settings."_s, u"ID"_s);
    const QCommandLineOption settings(u"settings"_s, u"Use this settings file."_s, u"FILE"_s);
    const QCommandLineOption background(
        u"background"_s, u"Start without a window, with an icon in the tray; minimised where there is no tray."_s);
    const QCommandLineOption environment(u"environment"_s,
                                         u"Use the environment in this file (developer builds only)."_s, u"FILE"_s);
    const QCommandLineOption policy(u"policy"_s, u"Use this policy file (developer builds only)."_s, u"FILE"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Perform the guided tour and leave pictures here (developer builds only)."_s, u"DIR"_s);
    const QCommandLineOption check(
        u"check"_s,
        u"Look whether this computer has what Fullmakt needs, and tell. Ends with 1 when something fails."_s);
    const QCommandLineOption json(u"json"_s, u"With --check: tell it as JSON."_s);
    parser.addOptions({tt02, clientId, settings, background, check, json});
    if (tools.takesFiles)
        parser.addOptions({environment, policy});
    if (tools.startTour)
        parser.addOption(tour);
#ifndef Q_OS_WIN // where process() shows a box, since nobody would see what is printed
    if (!parser.parse(QCoreApplication::arguments())) { // process() would end with 1, as a check does that has failed
        std::fputs(qPrintable(u"fullmakt: %1\n"_s.arg(parser.errorText())), stderr);
        std::exit(2);
    }
#endif
    parser.process(application);

    CommandLine line;
    if (parser.isSet(tt02))
        line.world = storage::Policy::World::Tt02;
    line.clientId = parser.value(clientId);
    line.settingsFile = parser.value(settings);
    line.isInBackground = parser.isSet(background);
    line.isCheck = parser.isSet(check);
    line.isJson = parser.isSet(json);
    line.link = parser.positionalArguments().value(0);
    if (tools.takesFiles) {
        line.environmentFile = parser.value(environment);
        line.policyFile = parser.value(policy);
    }
    if (tools.startTour)
        line.tourFolder = parser.value(tour);
    return line;
}

bool asksForText(int argc, char *argv[])
{
    return holdsOneOf(argc, argv, {"-h", "--help", "--help-all", "-v", "--version"});
}

bool asksForCheck(int argc, char *argv[])
{
    return holdsOneOf(argc, argv, {"-check", "--check"}); // Qt takes either
}

QString policyFileOf(const CommandLine &line)
{
    return line.policyFile.isEmpty() ? storage::policyFile() : line.policyFile;
}

QString refusedByPolicy(const CommandLine &line, const storage::Policy &policy)
{
    if (policy.environment && line.world && line.world != policy.environment)
        return u"--tt02 is not allowed: the policy of this computer says production"_s;
    const QString &clientId = policy.of(worldOf(line, policy)).clientId;
    if (!clientId.isEmpty() && !line.clientId.isEmpty() && line.clientId != clientId)
        return u"--client-id is not allowed: the policy of this computer has set another"_s;
    return {};
}

} // namespace ui
