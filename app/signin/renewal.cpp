// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/renewal.h"

#include "app/core/log.h"
#include "app/signin/failure.h"
#include "app/signin/grant_steps.h"

#include <utility>

namespace signin {

namespace {

constexpr qint64 sendMargin = 5; // seconds; a refresh token this near its end is not sent any more

// /refresh had its say, and it was no token: asking again brings no other answer soon. A call that was never answered,
// or that came too often, says nothing about the next.
bool saidNo(const core::Error &error)
{
    return (error.status != 0 && error.status != 429) || error.kind == core::ErrorKind::BadAnswer;
}

core::Error forNow(core::Error error)
{
    error.code = failure::renewalFailed;
    return error;
}

} // namespace

const char *nameOf(RenewalPath path)
{
    switch (path) {
    case RenewalPath::AltinnRefresh:
        return "altinn-refresh";
    case RenewalPath::ProviderRefresh:
        return "provider-refresh";
    case RenewalPath::NewSignIn:
        return "new-sign-in";
    }
    return "";
}

// Of one sign-in. A renewal in flight holds it; `stop` says that it counts no more.
struct Renewer::State
{
    HeldGrant held;
    bool altinnSaidNo = false;
    std::shared_ptr<Renewal> running;
    std::stop_source stop;
};

Renewer::Renewer(FlowParts parts) : m_parts(std::move(parts))
{
}

Renewer::~Renewer()
{
    end();
}

void Renewer::begin(HeldGrant grant)
{
    end();
    m_state = std::make_shared<State>();
    m_state->held = std::move(grant);
}

void Renewer::end()
{
    if (!m_state)
        return;
    const std::shared_ptr<State> state = std::exchange(m_state, nullptr);
    state->held = {};
    state->stop.request_stop();
}

bool Renewer::canAskProvider(const State &state, const QDateTime &now)
{
    const HeldGrant &held = state.held;
    return !held.refreshToken.isEmpty() && (!held.refreshEnds.isValid() || now.addSecs(sendMargin) < held.refreshEnds);
}

RenewalPath Renewer::path(bool atAltinn) const
{
    const bool atProvider = m_state && canAskProvider(*m_state, m_parts.clock());
    if (atAltinn && !(atProvider && m_state->altinnSaidNo))
        return RenewalPath::AltinnRefresh;
    return atProvider ? RenewalPath::ProviderRefresh : RenewalPath::NewSignIn;
}

QDateTime Renewer::providerEnds() const
{
    return m_state ? m_state->held.refreshEnds : QDateTime();
}

std::shared_ptr<Renewal> Renewer::running() const
{
    return m_state ? m_state->running : nullptr;
}

std::shared_ptr<Renewal> Renewer::start(RenewalPath path, core::Secret altinnToken, Ended ended)
{
    const auto renewal = std::make_shared<Renewal>();
    renewal->outcome = failure::fail(failure::signedOut);
    m_state->running = renewal;
    // Not awaited: it runs to its end by itself, and the state's stop source is what stops it.
    static_cast<void>(run(m_parts, m_state, path, std::move(altinnToken), std::move(ended)));
    return renewal;
}

core::Secret Renewer::takeForRevocation(QByteArray *hint)
{
    if (!m_state)
        return {};
    HeldGrant &held = m_state->held;
    const bool hasRefreshToken = !held.refreshToken.isEmpty();
    *hint = hasRefreshToken ? "refresh_token" : "access_token";
    return std::move(hasRefreshToken ? held.refreshToken : held.accessToken);
}

QCoro::Task<void> Renewer::run(FlowParts parts, std::shared_ptr<State> state, RenewalPath path,
                               core::Secret altinnToken, Ended ended)
{
    const std::shared_ptr<Renewal> renewal = state->running;
    const std::stop_token stop = state->stop.get_token();
    core::Result<AltinnToken> answer = co_await renewed(parts, state, path, std::move(altinnToken), stop);
    state->running.reset();
    if (!stop.stop_requested())
        renewal->outcome = ended(std::move(answer));
    renewal->done.open();
}

core::Task<AltinnToken> Renewer::renewed(FlowParts parts, std::shared_ptr<State> state, RenewalPath path,
                                         core::Secret altinnToken, std::stop_token stop)
{
    if (path == RenewalPath::AltinnRefresh) {
        core::Result<AltinnToken> answer = co_await parts.tokens->refresh(std::move(altinnToken), stop);
        if (answer && answer->facts.expires <= parts.clock())
            answer =
                core::fail(forNow(failure::error(failure::altinnTokenMalformed, QStringLiteral("already expired"))));
        if (answer || stop.stop_requested() || !saidNo(answer.error()) || !canAskProvider(*state, parts.clock()))
            co_return std::move(answer);
        // A token that has been refused says nothing about /refresh itself, which gets a new token soon.
        state->altinnSaidNo = answer.error().code != failure::tokenRefused;
    }
    core::Result<AltinnToken> answer = co_await renewedAtProvider(parts, state, stop);
    co_return std::move(answer);
}

core::Task<AltinnToken> Renewer::renewedAtProvider(FlowParts parts, std::shared_ptr<State> state, std::stop_token stop)
{
    const core::Result<ProviderMetadata> metadata = co_await parts.metadata->metadata(stop);
    if (stop.stop_requested())
        co_return failure::fail(failure::cancelled);
    if (!metadata)
        co_return core::fail(forNow(metadata.error()));

    core::Result<TokenAnswer> answer =
        co_await parts.tokens->renew(metadata->token, state->held.refreshToken.clone(), stop);
    if (stop.stop_requested())
        co_return failure::fail(failure::cancelled);
    if (!answer && answer.error().code == failure::codeRefused) // invalid_grant: nothing is left of it
        co_return failure::fail(failure::renewalRefused, QStringLiteral("invalid_grant"));
    if (!answer && answer.error().status != 0 && answer.error().code != failure::providerTrouble) {
        // The grant is not for this client. The token in hand serves until its end; then comes a new sign-in.
        qCInfo(core::logSignIn) << "the provider does not renew for this client:" << answer.error().code;
        state->held.refreshToken.wipe();
        co_return core::fail(forNow(answer.error()));
    }
    // An answer that was lost may have used up the refresh token. The old one is all there is, so it is tried again at
    // the next occasion: whoever kept it alive gives new tokens, whoever sees a reuse refuses, and that ends it.
    if (!answer)
        co_return core::fail(forNow(answer.error()));

    const core::Result<core::Nothing> good = co_await checked(parts, state, &*answer, stop);
    if (stop.stop_requested())
        co_return failure::fail(failure::cancelled);
    if (!good)
        co_return core::fail(good.error());
    core::Result<AltinnToken> altinn = co_await exchangeWithOneRetry(parts.tokens, state->held.accessToken.clone(),
                                                                     parts.limits.exchangeRetryDelay, stop);
    if (!altinn &&
        (altinn.error().code == failure::exchangeRefused || altinn.error().code == failure::exchangeForbidden))
        co_return failure::fail(failure::tokenRefused);
    if (!altinn)
        co_return core::fail(forNow(altinn.error()));
    if (altinn->facts.expires <= parts.clock())
        co_return core::fail(forNow(failure::error(failure::altinnTokenMalformed, QStringLiteral("already expired"))));
    co_return std::move(altinn);
}

// The same person and no lower level. The newest refresh token is kept whatever else comes; the access token only when
// nothing speaks against it.
core::Task<core::Nothing> Renewer::checked(FlowParts parts, std::shared_ptr<State> state, TokenAnswer *answer,
                                           std::stop_token stop)
{
    HeldGrant &held = state->held;
    if (!mayReplace(held.accessToken.view(), answer->accessToken.view(), held.level))
        co_return failure::fail(failure::renewalRefused, QStringLiteral("access token"));
    if (answer->refreshLife)
        held.refreshEnds = parts.clock().addSecs(answer->refreshLife->count());
    if (!answer->refreshToken.isEmpty())
        held.refreshToken = std::move(answer->refreshToken);
    if (!answer->idToken.isEmpty()) {
        const core::Secret nonce = held.nonce.clone(); // the held one may go while the keys are fetched
        IdTokenRules rules;
        rules.issuer = parts.environment.issuer;
        rules.clientId = parts.environment.clientId;
        rules.nonce = nonce.view();
        rules.renewedSubject = held.subject;
        rules.level = held.level;
        rules.now = parts.clock();
        rules.serverTime = answer->serverTime;
        rules.accessToken = answer->accessToken.view();
        rules.production = parts.environment.isProduction();
        const core::Result<Identity> identity = co_await verifiedIdentity(
            parts.keys, parts.metadata->known()->keys, std::move(answer->idToken), std::move(rules), stop);
        if (stop.stop_requested())
            co_return failure::fail(failure::cancelled);
        if (!identity && identity.error().code == failure::providerNotAnswering) // the keys cannot be had
            co_return core::fail(forNow(identity.error()));
        if (!identity)
            co_return failure::fail(failure::renewalRefused, identity.error().detail);
    }
    held.accessToken = std::move(answer->accessToken);
    co_return core::Nothing{};
}

} // namespace signin
