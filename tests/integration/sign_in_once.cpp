// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The real client, once, in surroundings that a test makes for a process: variables, file systems, network. Prints how
// it ended: "ok", or the error's code and fault.
//
//   sign_in_once FILE PERSON                 signs in to the environment of FILE
//   sign_in_once --system-trust FILE PERSON  the same, and trusts the system's authorities instead of the file's
//   sign_in_once --listen                    only opens the port for the browser's answer
#include "app/core/task_scope.h"
#include "app/signin/session.h"
#include "tests/support/test_browser.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

void tell(const core::Result<core::Nothing> &end)
{
    if (end)
        std::puts("ok");
    else
        std::printf("%s %d %s\n", qPrintable(end.error().code), static_cast<int>(end.error().fault),
                    qPrintable(end.error().issuer));
}

int signIn(QStringList arguments)
{
    const bool trustsSystem = arguments.removeAll(QStringLiteral("--system-trust")) > 0;
    const core::Environment environment = core::readEnvironmentFile(arguments.value(1)).value();
    const std::unique_ptr<net::Http> http = net::Http::create(trustsSystem ? QString() : environment.caFile).value();
    tests::TestBrowser browser(environment.caFile, arguments.value(2));
    signin::Session session(environment, *http, browser.opener());
    core::TaskScope scope;
    scope.start(session.signIn({}, scope.token()), [](const core::Result<core::Nothing> &end) {
        tell(end);
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (!arguments.contains(QStringLiteral("--listen")))
        return signIn(arguments);
    signin::LoopbackListener listener({}, QStringLiteral("nb"));
    tell(listener.listen());
    return 0;
}
