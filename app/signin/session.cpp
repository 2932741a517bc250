// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/session.h"

#include "app/core/log.h"
#include "app/core/task_scope.h"
#include "app/signin/failure.h"

#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace signin {

namespace {

constexpr qint64 shortestRenewalPause = 10; // seconds, so that a failing renewal is not asked for in a loop

FlowParts partsFor(const core::Environment &environment, const Send &send, OpenBrowser openBrowser, core::Clock clock,
                   core::RandomSource random, const FlowLimits &limits)
{
    FlowParts parts;
    parts.environment = environment;
    parts.openBrowser = std::move(openBrowser);
    parts.clock = clock;
    parts.random = std::move(random);
    parts.limits = limits;
    parts.metadata = std::make_shared<ProviderMetadataSource>(environment.issuer, send, clock);
    parts.keys = std::make_shared<KeySource>(send, std::move(clock));
    parts.tokens = std::make_shared<TokenClient>(environment, send);
    return parts;
}

} // namespace

struct Session::Attempt
{
    std::stop_source stop;
};

Session::Session(const core::Environment &environment, net::Http &http, OpenBrowser openBrowser, core::Clock clock,
                 core::RandomSource random, const SessionLimits &limits, QObject *parent)
    : Session(environment, sendThrough(http), std::move(openBrowser), std::move(clock), std::move(random), limits,
              parent)
{
}

Session::Session(const core::Environment &environment, Send send, OpenBrowser openBrowser, core::Clock clock,
                 core::RandomSource random, const SessionLimits &limits, QObject *parent, core::SteadyClock steady)
    : QObject(parent), m_limits(limits),
      m_parts(partsFor(environment, send, std::move(openBrowser), std::move(clock), std::move(random), limits.flow)),
      m_time(m_parts.clock, std::move(steady)), m_renewer(m_parts), m_endReason(failure::error(failure::signedOut))
{
    m_timer.setInterval(m_limits.review);
    connect(&m_timer, &QTimer::timeout, this, &Session::review);
}

Session::~Session()
{
    if (m_attempt)
        m_attempt->stop.request_stop();
}

core::Task<core::Nothing> Session::signIn(SignInOptions options, std::stop_token stop)
{
    if (m_attempt)
        co_return failure::fail(failure::alreadySigningIn);
    // Single sign-on would only give back the log-in whose time is up.
    if (m_endReason.code == failure::limitReached)
        options.forceLogin = true;
    const auto attempt = std::make_shared<Attempt>();
    const QPointer<Session> self(this);
    const std::stop_callback onStop(stop, [source = attempt->stop]() mutable { source.request_stop(); });
    Waiting waiting = [self, attempt](const QUrl &address, const QDateTime &until, bool opened) {
        if (self && self->m_attempt == attempt)
            self->setWaiting(address, until, opened);
    };
    m_attempt = attempt;
    m_stateBefore = m_state;
    setState(State::SigningIn);

    core::Result<Grant> grant =
        co_await runSignIn(m_parts, std::move(options), std::move(waiting), attempt->stop.get_token());
    if (!self || m_attempt != attempt) // gone, cancelled or signed out meanwhile
        co_return failure::fail(failure::cancelled);
    m_attempt.reset();
    const bool browserOpened = std::exchange(m_browserOpened, true);
    setWaiting({}, {}, true);
    if (!grant) {
        core::Error error = grant.error();
        if (error.code == failure::timedOut && !browserOpened)
            error = failure::error(failure::browserNotOpened);
        qCInfo(core::logSignIn) << "sign-in failed:" << error.code << error.status;
        setState(m_stateBefore);
        review();
        co_return core::fail(std::move(error));
    }
    qCInfo(core::logSignIn) << "signed in";
    adopt(std::move(*grant));
    co_return core::Nothing{};
}

void Session::cancelSignIn()
{
    if (!m_attempt)
        return;
    std::exchange(m_attempt, nullptr)->stop.request_stop();
    setWaiting({}, {}, true);
    setState(m_stateBefore);
    review();
}

void Session::openBrowserAgain()
{
    if (m_waitingAddress.isEmpty())
        return;
    const bool opened = m_parts.openBrowser && m_parts.openBrowser(m_waitingAddress);
    setWaiting(m_waitingAddress, m_waitingUntil, opened);
}

core::Task<core::Nothing> Session::signOut()
{
    QByteArray hint;
    core::Secret token = m_renewer.takeForRevocation(&hint);
    const std::shared_ptr<TokenClient> tokens = m_parts.tokens;
    const QUrl endpoint = m_parts.metadata->known() ? m_parts.metadata->known()->revocation : QUrl();

    if (m_attempt)
        std::exchange(m_attempt, nullptr)->stop.request_stop();
    dropTokens();
    m_facts = {};
    m_capabilities = {};
    m_level.reset();
    m_subject.clear();
    m_realPersonInTest = false;
    m_endReason = failure::error(failure::signedOut);
    setWaiting({}, {}, true);
    setState(State::SignedOut);

    if (token.isEmpty() || endpoint.isEmpty())
        co_return core::Nothing{};
    const core::Result<core::Nothing> revoked =
        co_await tokens->revoke(endpoint, std::move(token), std::move(hint), std::stop_token());
    if (!revoked)
        qCInfo(core::logSignIn) << "the provider was not told about the sign-out";
    co_return core::Nothing{};
}

QUrl Session::endSessionAddress() const
{
    const std::optional<ProviderMetadata> &metadata = m_parts.metadata->known();
    if (!metadata || metadata->endSession.isEmpty())
        return {};
    // No id_token_hint: it holds the personal number and would reach the process list and the history (section 7).
    QUrl address = metadata->endSession;
    QUrlQuery query(address);
    query.addQueryItem(QStringLiteral("client_id"),
                       QString::fromLatin1(m_parts.environment.clientId.toUtf8().toPercentEncoding()));
    address.setQuery(query);
    return address;
}

RenewalPath Session::renewalPath() const
{
    return m_renewer.path(!m_altinnToken.isEmpty() && !hasPortalScope(m_facts.scopes) && m_time.now() < tokenEnd());
}

QDateTime Session::tokenEnd() const
{
    return m_tokenEnds.addSecs(-m_limits.handOutMargin.count());
}

QDateTime Session::endsAt() const
{
    if (m_altinnToken.isEmpty())
        return {};
    const QDateTime limit =
        std::min(m_lastActivity.addSecs(m_limits.idle.count()), m_authTime.addSecs(m_limits.total.count()));
    const RenewalPath path = renewalPath();
    if (path == RenewalPath::NewSignIn || (path == RenewalPath::AltinnRefresh && m_renewalError))
        return std::min(limit, tokenEnd());
    const QDateTime providerEnds = m_renewer.providerEnds();
    return m_renewalError && providerEnds.isValid() ? std::min(limit, providerEnds) : limit;
}

void Session::noteActivity()
{
    review(); // a key pressed after the limit does not bring the session back
    if (m_altinnToken.isEmpty())
        return;
    m_lastActivity = m_time.now();
    reviewWarning(m_lastActivity);
}

void Session::setIdleLimit(std::chrono::seconds limit)
{
    m_limits.idle = limit;
    review();
}

void Session::review()
{
    if (m_altinnToken.isEmpty())
        return;
    const QDateTime now = m_time.now();
    const bool hasSlept = m_time.takeJump() > m_limits.sleep;
    if (now >= m_lastActivity.addSecs(m_limits.idle.count()))
        return expire(failure::idle);
    if (now >= m_authTime.addSecs(m_limits.total.count()))
        return expire(failure::limitReached);
    const RenewalPath path = renewalPath();
    const bool isRenewing = m_renewer.running() != nullptr;
    if (now >= tokenEnd() && !isRenewing && path == RenewalPath::NewSignIn)
        return expire(failure::tokenEnded);
    // After sleep the renewal is also the proof that Altinn still knows us; whoever wants to write waits for it.
    if (path != RenewalPath::NewSignIn && !isRenewing && (hasSlept || now >= m_renewAt))
        startRenewal();
    if (m_altinnToken.isEmpty())
        return;
    reviewWarning(now);
    if (hasSlept)
        Q_EMIT resumed();
}

void Session::reviewWarning(const QDateTime &now)
{
    const QDateTime end = endsAt();
    // A token of two minutes would otherwise be announced as ending the moment it came.
    const qint64 lead = std::min<qint64>(m_limits.warnBefore.count(), m_tokenReceived.secsTo(end) / 4);
    const qint64 left = now.secsTo(end);
    const bool isNear = left <= lead;
    if (isNear == std::exchange(m_warned, isNear))
        return;
    if (isNear)
        Q_EMIT expiringSoon(static_cast<int>(std::max<qint64>(left, 0)));
    else
        Q_EMIT expiryPostponed();
}

core::Task<core::Secret> Session::token(std::stop_token stop)
{
    const QPointer<Session> self(this);
    review();
    if (const std::shared_ptr<Renewal> renewal = m_renewer.running()) {
        co_await renewal->done.passed();
        if (stop.stop_requested())
            co_return failure::fail(failure::cancelled);
        if (!self)
            co_return failure::fail(failure::signedOut);
        review();
    }
    if (m_altinnToken.isEmpty())
        co_return core::fail(m_endReason);
    if (m_time.now() >= tokenEnd()) // it can be renewed, but not at the moment
        co_return core::fail(m_renewalError.value_or(failure::error(failure::renewalFailed)));
    co_return m_altinnToken.clone();
}

core::Task<core::Nothing> Session::refused(core::Secret token, std::stop_token stop)
{
    if (m_altinnToken.isEmpty())
        co_return core::fail(m_endReason);
    if (!m_altinnToken.equals(token.view())) // somebody has renewed it in the meantime
        co_return core::Nothing{};
    if (!renewsSilently()) {
        expire(failure::tokenRefused);
        co_return core::fail(m_endReason);
    }
    const std::shared_ptr<Renewal> running = m_renewer.running();
    const std::shared_ptr<Renewal> renewal = running ? running : startRenewal();
    co_await renewal->done.passed();
    if (stop.stop_requested())
        co_return failure::fail(failure::cancelled);
    core::Result<core::Nothing> outcome = renewal->outcome;
    co_return std::move(outcome);
}

std::shared_ptr<Renewal> Session::startRenewal()
{
    const RenewalPath path = renewalPath();
    if (std::exchange(m_lastPath, path) != path)
        qCInfo(core::logSignIn) << "renewing by" << nameOf(path);
    return m_renewer.start(path, m_altinnToken.clone(),
                           [this](core::Result<AltinnToken> answer) { return renewed(std::move(answer)); });
}

core::Result<core::Nothing> Session::renewed(core::Result<AltinnToken> answer)
{
    const QDateTime now = m_time.now();
    if (answer) {
        m_renewalError.reset();
        take(std::move(*answer), now);
        review();
        return core::Nothing{};
    }
    for (const QLatin1StringView end : {failure::tokenRefused, failure::renewalRefused}) {
        if (answer.error().code == end) {
            qCInfo(core::logSignIn) << "not renewed:" << answer.error().detail;
            expire(end);
            return core::fail(m_endReason);
        }
    }
    core::Error error = answer.error();
    qCInfo(core::logSignIn) << "renewal failed:" << error.status;
    m_renewalError = error;
    m_renewAt = now.addSecs(std::max(shortestRenewalPause, now.secsTo(m_tokenEnds) * 2 / 3));
    review();
    return core::fail(std::move(error));
}

void Session::take(AltinnToken altinn, const QDateTime &now)
{
    m_altinnToken = std::move(altinn.token);
    m_facts = altinn.facts;
    m_capabilities = capabilitiesFrom(m_parts.environment.scopes, m_facts.scopes);
    m_tokenReceived = now;
    // Its life by the wall clock, which Altinn shares, and not its end: the session's time may be ahead of that clock.
    const qint64 life = m_parts.clock().secsTo(m_facts.expires);
    m_tokenEnds = now.addSecs(life);
    m_renewAt = now.addSecs(std::max(shortestRenewalPause, life * 2 / 3));
}

void Session::adopt(Grant grant)
{
    m_time.startAfresh();
    const QDateTime now = m_time.now();
    const bool isOtherUser = !m_subject.isEmpty() && m_subject != grant.identity.subject;
    dropTokens();
    m_renewer.begin(std::move(grant.held));
    m_subject = grant.identity.subject;
    m_level = grant.identity.level;
    m_authTime = grant.identity.authTime;
    m_realPersonInTest = grant.identity.realPersonInTest;
    m_lastActivity = now;
    m_endReason = {};
    take(std::move(grant.altinn), now);
    m_timer.start();
    if (isOtherUser)
        Q_EMIT userChanged();
    setState(State::SignedIn);
    review();
}

void Session::dropTokens()
{
    m_renewer.end();
    m_altinnToken.wipe();
    m_timer.stop();
    m_warned = false;
    m_renewalError.reset();
    m_lastPath.reset();
}

void Session::expire(QLatin1StringView code)
{
    dropTokens();
    m_endReason = failure::error(code);
    qCInfo(core::logSignIn) << "session ended:" << code;
    if (m_attempt)
        m_stateBefore = State::Expired; // the new sign-in that is under way goes on
    else
        setState(State::Expired);
}

void Session::setWaiting(const QUrl &address, const QDateTime &until, bool browserOpened)
{
    if (m_waitingAddress == address && m_waitingUntil == until && m_browserOpened == browserOpened)
        return;
    m_waitingAddress = address;
    m_waitingUntil = until;
    m_browserOpened = browserOpened;
    Q_EMIT waitingChanged();
}

void Session::setState(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT stateChanged(state);
}

} // namespace signin
