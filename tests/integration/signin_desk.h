// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/signin/session.h"
#include "tests/support/sandbox_process.h"
#include "tests/support/test_browser.h"

#include <QTest>

// The app's side: environment, door to the network, browser, session.
struct SignInDesk
{
    explicit SignInDesk(const tests::SandboxProcess &box, std::chrono::milliseconds wait = std::chrono::seconds(20),
                        const std::function<void(core::Environment &)> &change = {})
        : environment(core::readEnvironmentFile(box.environmentFile()).value())
    {
        if (change)
            change(environment);
        http = net::Http::create(environment.caFile).value();
        browser = std::make_unique<tests::TestBrowser>(box.caFile(), QStringLiteral("STADIG KONSERT"));
        signin::SessionLimits limits;
        limits.flow.listener.wait = wait;
        limits.flow.exchangeRetryDelay = std::chrono::milliseconds(10);
        core::Clock clock = [this] { return QDateTime::currentDateTimeUtc().addSecs(ahead); };
        // Time passes; nobody sleeps.
        core::SteadyClock steady = [this] { return core::systemSteadyClock() + std::chrono::seconds(ahead); };
        session =
            std::make_unique<signin::Session>(environment, signin::sendThrough(*http), browser->opener(),
                                              std::move(clock), core::systemRandom, limits, nullptr, std::move(steady));
    }

    template <class T>
    std::optional<core::Result<T>> finish(core::Task<T> task)
    {
        std::optional<core::Result<T>> end;
        scope.start(std::move(task), [&end](core::Result<T> result) { end.emplace(std::move(result)); });
        static_cast<void>(QTest::qWaitFor([&end] { return end.has_value(); }, 60'000));
        return end;
    }

    template <class T>
    static QString codeOf(const std::optional<core::Result<T>> &end)
    {
        return !end ? QStringLiteral("never") : *end ? QStringLiteral("ok") : end->error().code;
    }

    QString signIn(signin::SignInOptions options = {})
    {
        return codeOf(finish(session->signIn(std::move(options), {})));
    }

    // One authenticated call; the status, or -1.
    int parties()
    {
        std::optional<core::Result<core::Secret>> token = finish(session->token({}));
        if (!token || !*token)
            return -1;
        net::Request request;
        request.url = environment.platformBase;
        request.url.setPath(QStringLiteral("/accessmanagement/api/v1/enduser/authorizedparties"));
        request.bearer = std::move(**token);
        const auto answer = finish(http->send(std::move(request), {}));
        return answer && *answer ? (*answer)->status : -1;
    }

    core::Environment environment;
    qint64 ahead = 0;
    std::unique_ptr<net::Http> http;
    std::unique_ptr<tests::TestBrowser> browser;
    std::unique_ptr<signin::Session> session;
    core::TaskScope scope;
};

// The calls in the sandbox's log whose path begins so.
int calls(tests::SandboxProcess &box, const QString &path);

const QString tokenPath = QStringLiteral("/token");
const QString exchangePath = QStringLiteral("/authentication/api/v1/exchange");
const QString refreshPath = QStringLiteral("/authentication/api/v1/refresh");

// What every test of the sign-in against the sandbox does before and after: one sandbox a program, mended before each
// function, and at the end the log, from before any redaction, is searched for secrets.
class SignInSandboxTests : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanupTestCase();

protected:
    std::unique_ptr<tests::SandboxProcess> m_box;
};
