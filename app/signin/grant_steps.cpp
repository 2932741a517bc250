// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/grant_steps.h"

#include "app/signin/failure.h"

#include <QCoroTimer>

namespace signin {

namespace {

// A wait that a stop ends.
QCoro::Task<void> wait(std::chrono::milliseconds time, std::stop_token stop)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(time);
    const std::stop_callback onStop(
        stop, [&timer] { QMetaObject::invokeMethod(&timer, [&timer] { timer.start(0); }, Qt::QueuedConnection); });
    co_await timer;
}

// An answer that never came may be asked for once more; one that says no may not (section 6.3).
bool mayTryAgain(const core::Error &error)
{
    return error.code == failure::altinnNotAnswering &&
           (error.status >= 500 || error.kind == core::ErrorKind::Offline || error.kind == core::ErrorKind::Timeout);
}

} // namespace

core::Task<AltinnToken> exchangeWithOneRetry(std::shared_ptr<TokenClient> tokens, core::Secret accessToken,
                                             std::chrono::milliseconds pause, std::stop_token stop)
{
    core::Secret second = accessToken.clone();
    core::Result<AltinnToken> first = co_await tokens->exchange(std::move(accessToken), stop);
    if (first || stop.stop_requested() || !mayTryAgain(first.error()))
        co_return std::move(first);
    co_await wait(pause, stop);
    if (stop.stop_requested())
        co_return failure::fail(failure::cancelled);
    co_return co_await tokens->exchange(std::move(second), stop);
}

core::Task<Identity> verifiedIdentity(std::shared_ptr<KeySource> keys, QUrl keysAddress, core::Secret idToken,
                                      IdTokenRules rules, std::stop_token stop)
{
    const core::Result<Jws> jws = parseJws(idToken.view());
    idToken.wipe();
    if (!jws)
        co_return core::fail(jws.error());
    const core::Result<PublicKey> key = co_await keys->key(jws->kid, keysAddress, stop);
    if (stop.stop_requested())
        co_return failure::fail(failure::cancelled);
    if (!key)
        co_return core::fail(key.error());
    if (!verifies(*jws, *key))
        co_return failure::fail(failure::idTokenRefused, QStringLiteral("signature"));
    co_return checkIdToken(*jws, rules);
}

} // namespace signin
