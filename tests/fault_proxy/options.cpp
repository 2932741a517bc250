// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/options.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace faultproxy {

namespace {

[[noreturn]] void refuse(const QString &reason, const QCommandLineParser &parser)
{
    std::fprintf(stderr, "fullmakt-fault-proxy: %s\n%s", qUtf8Printable(reason), qUtf8Printable(parser.helpText()));
    std::exit(2);
}

} // namespace

Options readOptions()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("Stands in front of the sandbox and spoils the traffic on order."));
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption environment(QStringLiteral("environment"),
                                         QStringLiteral("The environment file that the sandbox has written."),
                                         QStringLiteral("FILE"));
    const QCommandLineOption idPorten(QStringLiteral("idporten"), QStringLiteral("Stand in front of ID-porten too."));
    parser.addOption(environment);
    parser.addOption(idPorten);
    if (!parser.parse(QCoreApplication::arguments()))
        refuse(parser.errorText(), parser);
    if (parser.isSet(help)) {
        std::fputs(qUtf8Printable(parser.helpText()), stdout);
        std::exit(0);
    }
    if (!parser.positionalArguments().isEmpty() || parser.value(environment).isEmpty())
        refuse(QStringLiteral("--environment FILE is needed, and nothing beyond"), parser);
    return {parser.value(environment), parser.isSet(idPorten)};
}

} // namespace faultproxy
