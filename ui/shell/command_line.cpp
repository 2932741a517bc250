// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/command_line.h"

#include "ui/shell/application.h"

#include <QCommandLineParser>

#include <algorithm>
#include <array>
#include <string_view>

namespace ui {

using namespace Qt::StringLiterals;

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
    parser.addOptions({tt02, clientId, settings, background});
    if (tools.takesFiles)
        parser.addOptions({environment, policy});
    if (tools.startTour)
        parser.addOption(tour);
    parser.process(application);

    CommandLine line;
    if (parser.isSet(tt02))
        line.world = storage::Policy::World::Tt02;
    line.clientId = parser.value(clientId);
    line.settingsFile = parser.value(settings);
    line.isInBackground = parser.isSet(background);
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
    static constexpr std::array<std::string_view, 5> questions = {"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [](const char *word) {
        return std::find(questions.begin(), questions.end(), std::string_view(word)) != questions.end();
    });
}

QString refusedByPolicy(const CommandLine &line, const storage::Policy &policy)
{
    using World = storage::Policy::World;
    if (policy.environment && line.world && line.world != policy.environment)
        return u"--tt02 is not allowed: the policy of this computer says production"_s;
    const World world = policy.environment.value_or(line.world.value_or(World::Production));
    const QString &clientId = policy.of(world).clientId;
    if (!clientId.isEmpty() && !line.clientId.isEmpty() && line.clientId != clientId)
        return u"--client-id is not allowed: the policy of this computer has set another"_s;
    return {};
}

} // namespace ui
