// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/checkup.h"

#include "app/core/task_scope.h"
#include "app/support/self_check_report.h"
#include "ui/shell/command_line.h"
#include "ui/shell/environments.h"
#include "ui/shell/services.h"
#include "ui/widgets/explain.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QSysInfo>

#include <algorithm>
#include <cstdio>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

using core::SafeText;
using support::Finding;
using support::Verdict;

Finding checkProgram()
{
    return {.name = "fullmakt",
            .facts = {{"version", SafeText::software(QCoreApplication::applicationVersion())},
                      {"Qt", SafeText::software(QString::fromLatin1(qVersion()))},
                      {"system", SafeText::software(QSysInfo::prettyProductName())},
                      {"kernel", SafeText::software(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion())},
                      {"processor", SafeText::software(QSysInfo::currentCpuArchitecture())}}};
}

Finding checkFonts()
{
    Finding finding{.name = "fonts"};
    const QFont font = interfaceFont();
    finding.facts.append({"families", SafeText::number(QFontDatabase::families().size())});
    finding.facts.append({"family", SafeText::software(QFontInfo(font).family())});
    const QFontMetrics metrics(font);
    const QString letters = u"æøåÆØÅ«»–"_s;
    const bool isComplete =
        std::all_of(letters.begin(), letters.end(), [&metrics](QChar letter) { return metrics.inFont(letter); });
    if (!isComplete) {
        finding.verdict = Verdict::Failed;
        finding.advice = "No font for the interface has the Norwegian letters. Install Inter or DejaVu Sans.";
    }
    return finding;
}

// The environment that the program would work in, and whether it has its client id.
struct Chosen
{
    core::Result<core::Environment> environment;
    bool hasClientId = true;
};

Chosen environmentOf(const CommandLine &line, const storage::Policy &policy, const QString &settingsFile)
{
    if (!line.environmentFile.isEmpty())
        return {core::readEnvironmentFile(line.environmentFile)};
    const storage::Policy::World world = worldOf(line, policy);
    const storage::EnvironmentPolicy &decided = policy.of(world);
    QString clientId = decided.clientId.isEmpty() ? line.clientId : decided.clientId;
    if (clientId.isEmpty())
        clientId = support::clientIdIn(settingsFile, keyInSettings(world));
    const bool hasClientId = !clientId.isEmpty();
    return {builtInEnvironment(world, hasClientId ? clientId : u"unset"_s, decided), hasClientId};
}

QString textOf(const QList<Finding> &findings)
{
    QString text;
    for (const Finding &finding : findings) {
        QStringList facts;
        for (const support::Fact &fact : finding.facts)
            facts.append(fact.name.view() + u": "_s + fact.value.text());
        text += u"%1 %2 %3\n"_s.arg(nameOf(finding.verdict).view(), -9)
                    .arg(finding.name.view(), -12)
                    .arg(facts.join(u", "_s));
        if (finding.error) {
            const Explanation why = explain(*finding.error);
            text += u"          %1. %2 %3\n"_s.arg(why.title, why.meaning, why.advice);
        }
        if (!finding.advice.view().isEmpty())
            text += u"          %1\n"_s.arg(finding.advice.view());
    }
    return text;
}

int tell(const QList<Finding> &findings, bool isJson)
{
    const Verdict verdict = support::worstOf(findings);
    const auto advise = [](const core::Error &error) { return explain(error).advice; };
    const QByteArray out = isJson ? support::asJson(findings, advise)
                                  : textOf(findings).toUtf8() + "\n" + nameOf(verdict).view().latin1() + "\n";
    std::fputs(out.constData(), stdout);
    return verdict == Verdict::Failed ? 1 : 0;
}

// The findings of the servers; what could not even be asked is a finding too.
QList<Finding> askServers(const core::Environment &environment, const storage::Policy &policy)
{
    core::Result<std::unique_ptr<net::Http>> http =
        net::Http::create(environment.caFile, net::Http::usualWidth,
                          policy.usesProxy.value_or(true) ? net::systemProxies() : net::noProxies());
    if (!http)
        return {{.name = "network", .verdict = Verdict::Failed, .error = http.error()}};
    QList<Finding> findings;
    core::TaskScope tasks;
    tasks.start(support::checkNetwork(http->get(), environment, tasks.token()), [&findings](QList<Finding> found) {
        findings = std::move(found);
        QCoreApplication::quit();
    });
    if (!tasks.isIdle())
        QCoreApplication::exec();
    return findings;
}

} // namespace

std::unique_ptr<QCoreApplication> checkUpApplication(int &argc, char *argv[])
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a part of Qt itself; over SSH and from a service there is no display
#endif
    return std::make_unique<QGuiApplication>(argc, argv);
}

int checkUp(const CommandLine &line)
{
    QList<Finding> findings{checkProgram(), checkFonts()};
    const QString policyFile = policyFileOf(line);
    findings.append(support::checkPolicy(policyFile));
    const QString settingsFile = line.settingsFile.isEmpty() ? storage::settingsFile() : line.settingsFile;
    findings.append(support::checkSettings(settingsFile));

    const storage::Policy policy = storage::readPolicy(policyFile).value_or(storage::Policy{});
    const Chosen chosen = environmentOf(line, policy, settingsFile);
    if (!chosen.environment) {
        findings.append({.name = "environment", .verdict = Verdict::Failed, .error = chosen.environment.error()});
        return tell(findings, line.isJson);
    }
    const core::Environment &environment = *chosen.environment;
    findings.append(support::checkEnvironment(environment, chosen.hasClientId));
    findings.append(support::checkDatabase(storage::databaseFile(environment.name, line.settingsFile), schemas()));
    findings.append(support::checkTls(environment.caFile));
    findings.append(askServers(environment, policy));
    return tell(findings, line.isJson);
}

} // namespace ui
