// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/flow.h"

#include "app/core/log.h"
#include "app/signin/authorize_address.h"
#include "app/signin/capabilities.h"
#include "app/signin/failure.h"
#include "app/signin/grant_steps.h"
#include "app/signin/pkce.h"

namespace signin {

namespace {

struct DeleteLater
{
    void operator()(QObject *object) const { object->deleteLater(); }
};

auto cancelled()
{
    return failure::fail(failure::cancelled);
}

QStringList scopesIn(QByteArrayView accessToken)
{
    const core::Result<AltinnTokenFacts> facts = readAltinnToken(accessToken);
    return facts ? facts->scopes : QStringList();
}

// Where the browser goes: with everything that is asked, or with what stands for it once it has been pushed.
core::Task<QUrl> addressFor(FlowParts parts, ProviderMetadata metadata, QByteArray parameters, std::stop_token stop)
{
    if (!metadata.requiresPushing && parts.environment.pushedAuthorization == core::PushedAuthorization::WhenRequired)
        co_return authorizeAddress(metadata.authorization, parameters);
    if (metadata.pushedAuthorization.isEmpty())
        co_return failure::fail(failure::pushingNotOffered);
    const core::Result<QByteArray> requestUri =
        co_await parts.tokens->push(metadata.pushedAuthorization, std::move(parameters), std::move(stop));
    if (!requestUri)
        co_return core::fail(requestUri.error());
    co_return authorizeAddress(metadata.authorization, pushedParameters(parts.environment, *requestUri));
}

} // namespace

core::Task<Grant> runSignIn(FlowParts parts, SignInOptions options, Waiting waiting, std::stop_token stop)
{
    const QDateTime started = parts.clock();
    const core::Result<ProviderMetadata> metadata = co_await parts.metadata->metadata(stop);
    if (stop.stop_requested())
        co_return cancelled();
    if (!metadata)
        co_return core::fail(metadata.error());

    core::Result<AttemptSecrets> secrets = newAttemptSecrets(parts.random);
    if (!secrets)
        co_return core::fail(secrets.error());

    // The port first, then the browser (RFC 8252 section 8.3).
    const std::unique_ptr<LoopbackListener, DeleteLater> listener(
        new LoopbackListener(parts.limits.listener, options.uiLocale));
    const core::Result<core::Nothing> bound = listener->listen();
    if (!bound)
        co_return core::fail(bound.error());
    const QByteArray redirectUri = listener->redirectUri();
    listener->expect(secrets->state.view(), parts.environment.issuer);
    const QDateTime until = parts.clock().addMSecs(parts.limits.listener.wait.count());
    const core::Result<QUrl> address = co_await addressFor(
        parts, *metadata, authorizeParameters(parts.environment, options, *secrets, redirectUri), stop);
    if (stop.stop_requested())
        co_return cancelled();
    if (!address)
        co_return core::fail(address.error());
    const bool opened = parts.openBrowser && parts.openBrowser(*address);
    waiting(*address, until, opened);
    core::Result<Reply> reply = co_await listener->reply(stop);
    if (stop.stop_requested())
        co_return cancelled();
    if (!reply)
        co_return core::fail(reply.error());
    if (!reply->error.isEmpty())
        co_return core::fail(failure::fromProvider(reply->error, parts.environment.scopes));
    waiting({}, {}, true);

    core::Result<TokenAnswer> answer = co_await parts.tokens->redeem(metadata->token, std::move(reply->code),
                                                                     redirectUri, std::move(secrets->verifier), stop);
    if (stop.stop_requested())
        co_return cancelled();
    if (!answer)
        co_return core::fail(answer.error());

    IdTokenRules rules;
    rules.issuer = parts.environment.issuer;
    rules.clientId = parts.environment.clientId;
    rules.nonce = secrets->nonce.view();
    rules.level = options.level;
    rules.freshLogin = options.forceLogin;
    rules.attemptStarted = started;
    rules.now = parts.clock();
    rules.serverTime = answer->serverTime;
    rules.accessToken = answer->accessToken.view();
    rules.production = parts.environment.isProduction();
    core::Result<Identity> identity =
        co_await verifiedIdentity(parts.keys, metadata->keys, std::move(answer->idToken), rules, stop);
    if (stop.stop_requested())
        co_return cancelled();
    if (!identity)
        co_return core::fail(identity.error());

    // Only now may the access token be used (section 5.5 item 15).
    core::Result<AltinnToken> altinn =
        co_await exchangeWithOneRetry(parts.tokens, answer->accessToken.clone(), parts.limits.exchangeRetryDelay, stop);
    if (stop.stop_requested())
        co_return cancelled();
    if (!altinn) {
        core::Error error = altinn.error();
        if (error.code == failure::exchangeForbidden) {
            const QStringList granted = scopesIn(answer->accessToken.view());
            error.detail = capabilitiesFrom(parts.environment.scopes, granted).missingScopes.join(u' ');
        }
        co_return core::fail(std::move(error));
    }
    if (altinn->facts.expires <= parts.clock())
        co_return failure::fail(failure::altinnTokenMalformed, QStringLiteral("already expired"));

    if (!hasPortalScope(altinn->facts.scopes)) {
        // The exchanged token may live two minutes only; a renewed one lives half an hour. If it fails, the first one
        // still serves and the session tries again in time.
        core::Result<AltinnToken> renewed = co_await parts.tokens->refresh(altinn->token.clone(), stop);
        if (stop.stop_requested())
            co_return cancelled();
        if (renewed && renewed->facts.expires > altinn->facts.expires)
            altinn = std::move(renewed);
        else
            qCInfo(core::logSignIn) << "the first renewal brought nothing";
    }
    Grant grant;
    grant.altinn = std::move(*altinn);
    grant.identity = std::move(*identity);
    grant.held.accessToken = std::move(answer->accessToken);
    grant.held.refreshToken = std::move(answer->refreshToken);
    if (answer->refreshLife)
        grant.held.refreshEnds = parts.clock().addSecs(answer->refreshLife->count());
    grant.held.nonce = std::move(secrets->nonce);
    grant.held.subject = grant.identity.subject;
    grant.held.level = grant.identity.level;
    co_return std::move(grant);
}

} // namespace signin
