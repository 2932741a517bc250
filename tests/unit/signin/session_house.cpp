// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "session_house.h"

using namespace std::chrono_literals;

SessionHouse::SessionHouse(std::chrono::milliseconds wait, core::RandomSource random, core::PushedAuthorization pushing)
{
    provider.pushedAuthorization = pushing;
    signin::SessionLimits limits;
    limits.flow.exchangeRetryDelay = 1ms;
    limits.flow.listener.wait = wait;
    limits.review = 1h; // tests look at the clock themselves
    session = std::make_unique<signin::Session>(
        provider.environment(), provider.send(), provider.browser(), [this] { return provider.now(); },
        std::move(random), limits, nullptr, [this] { return provider.steady(); });
}

QString SessionHouse::signIn(signin::SignInOptions options)
{
    return outcome(session->signIn(std::move(options), {}));
}

QString SessionHouse::signInWithoutPortal()
{
    provider.declined = {QStringLiteral("altinn:portal/enduser")};
    return signIn();
}

QByteArray SessionHouse::token()
{
    const std::optional<core::Result<core::Secret>> end = finish(session->token({}));
    if (!end)
        return {};
    return *end ? (*end)->view().toByteArray() : end->error().code.toLatin1();
}

void SessionHouse::live(qint64 seconds, bool active)
{
    for (qint64 passed = 0; passed < seconds; passed += 10) {
        provider.advance(10);
        if (active)
            session->noteActivity();
        session->review();
        for (int turn = 0; turn < 3; ++turn)
            QCoreApplication::processEvents();
    }
}
