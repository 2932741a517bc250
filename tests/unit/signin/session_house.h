// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/signin/session.h"
#include "fake_provider.h"

#include <QTest>

#include <chrono>

// A Session over a FakeProvider, on the provider's clock; nothing in it happens by itself. For tests of what the
// session does; owned by the test function.
struct SessionHouse
{
    explicit SessionHouse(std::chrono::milliseconds wait = std::chrono::seconds(5),
                          core::RandomSource random = core::systemRandom,
                          core::PushedAuthorization pushing = core::PushedAuthorization::WhenRequired);

    // Runs to the end; nothing when there is none within the time.
    template <class T>
    std::optional<core::Result<T>> finish(core::Task<T> task)
    {
        std::optional<core::Result<T>> end;
        scope.start(std::move(task), [&end](core::Result<T> result) { end.emplace(std::move(result)); });
        static_cast<void>(QTest::qWaitFor([&end] { return end.has_value(); }, 8000));
        return end;
    }

    // "ok", the error's code, or "never".
    template <class T>
    QString outcome(core::Task<T> task)
    {
        const std::optional<core::Result<T>> end = finish(std::move(task));
        return !end ? QStringLiteral("never") : *end ? QStringLiteral("ok") : end->error().code;
    }

    QString signIn(signin::SignInOptions options = {});
    QString signInWithoutPortal();
    QByteArray token(); // or the error's code
    void live(qint64 seconds, bool active);

    FakeProvider provider;
    std::unique_ptr<signin::Session> session;
    core::TaskScope scope;
};

// With the Portal scope and a refresh token: ID-porten is the only one who renews.
struct PortalHouse : SessionHouse
{
    explicit PortalHouse(qint64 life = 120)
    {
        provider.givesRefreshToken = true;
        provider.accessLife = life;
        provider.authAge = 0;
    }
};
