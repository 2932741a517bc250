// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/core/environment.h"
#include "app/core/random.h"
#include "app/net/token_source.h"
#include "app/signin/browser.h"
#include "app/signin/capabilities.h"
#include "app/signin/flow.h"
#include "app/signin/level.h"
#include "app/signin/renewal.h"
#include "app/signin/send.h"
#include "app/signin/session_time.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUuid>

namespace signin {

struct SessionLimits
{
    std::chrono::seconds idle = std::chrono::minutes(30);
    std::chrono::seconds total = std::chrono::minutes(120); // from the log-in itself (auth_time)
    std::chrono::seconds warnBefore = std::chrono::minutes(2);
    std::chrono::milliseconds review = std::chrono::seconds(2); // how often the clock is looked at
    std::chrono::seconds handOutMargin{3};                      // a token this near its end is not handed out
    std::chrono::seconds sleep{60};                             // a clock that jumps further has slept, or was set
    FlowLimits flow;
};

// The signed-in user: ID-porten sign-in, the Altinn token, its renewal and its end (sign-in.md sections 3 to 7). One
// per environment, owned by the composition root, outlived by net::Http; GUI thread only. Nothing is ever stored.
class Session : public QObject, public net::TokenSource
{
    Q_OBJECT

public:
    enum class State { SignedOut, SigningIn, SignedIn, Expired }; // Expired: the pages keep their work; sign in again
    Q_ENUM(State)

    Session(const core::Environment &environment, net::Http &http, OpenBrowser openBrowser,
            core::Clock clock = core::systemClock, core::RandomSource random = core::systemRandom,
            const SessionLimits &limits = {}, QObject *parent = nullptr);
    Session(const core::Environment &environment, Send send, OpenBrowser openBrowser, core::Clock clock,
            core::RandomSource random, const SessionLimits &limits, QObject *parent = nullptr,
            core::SteadyClock steady = core::systemSteadyClock);
    ~Session() override;

    // The whole flow. One at a time (alreadySigningIn); from SignedIn it is a step-up: the old token serves until the
    // new one is there, and a failure leaves things as they were. Fails with a code of failure.h.
    core::Task<core::Nothing> signIn(SignInOptions options, std::stop_token stop);
    void cancelSignIn();
    void openBrowserAgain(); // at the address that is waited for: the same attempt. Nothing when none is

    // Local at once, offline too; the returned task ends when the revocation has been tried (at most 5 s). It never
    // fails, may be dropped, and does not need this object after its first wait.
    core::Task<core::Nothing> signOut();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] core::Error endReason() const { return m_endReason; } // why Expired or SignedOut

    // For "copy address". Empty when the browser is not waited for: before it opens, and after its reply.
    [[nodiscard]] QUrl waitingAddress() const { return m_waitingAddress; }

    [[nodiscard]] QDateTime waitingUntil() const { return m_waitingUntil; }

    // False while waiting: the browser did not start, "copy address" is the way; the attempt goes on all the same.
    [[nodiscard]] bool browserOpened() const { return m_browserOpened; }

    // ID-porten's own log-out page, for "sign out in the browser too": client_id only. Empty before the first sign-in.
    [[nodiscard]] QUrl endSessionAddress() const;

    // These stay readable in Expired, and are empty in SignedOut.
    [[nodiscard]] Capabilities capabilities() const { return m_capabilities; }

    [[nodiscard]] std::optional<Level> level() const { return m_level; }

    [[nodiscard]] int securityLevel() const { return m_facts.authLevel; } // Altinn's number, 3 or 4; 0 when unknown

    [[nodiscard]] QUuid userParty() const { return m_facts.party; }

    [[nodiscard]] QString subject() const { return m_subject; } // the provider's pairwise id; never shown, never stored

    [[nodiscard]] RenewalPath renewalPath() const; // the one that is next

    [[nodiscard]] bool renewsSilently() const { return renewalPath() != RenewalPath::NewSignIn; }

    [[nodiscard]] QDateTime endsAt() const; // when it ends unless something happens; invalid when not SignedIn

    // The test environment met a number that is not synthetic (section 5.5 item 14).
    [[nodiscard]] bool metRealPersonInTest() const { return m_realPersonInTest; }

    void noteActivity();                           // a key or click of the user
    void setIdleLimit(std::chrono::seconds limit); // counts for the sign-in that is there too

    [[nodiscard]] const SessionLimits &limits() const { return m_limits; }

    void review(); // looks at the clock now

    core::Task<core::Secret> token(std::stop_token stop) override;
    core::Task<core::Nothing> refused(core::Secret token, std::stop_token stop) override;

Q_SIGNALS:
    void stateChanged(signin::Session::State state);
    void waitingChanged();
    void expiringSoon(int secondsLeft); // once, about two minutes before; expiryPostponed() takes it back
    void expiryPostponed();
    void resumed();     // after sleep, still signed in: what is shown may be old. The token is renewed meanwhile
    void userChanged(); // another person than before: everything of the first must go. Comes before stateChanged

private:
    struct Attempt;

    void setState(State state);
    void setWaiting(const QUrl &address, const QDateTime &until, bool browserOpened);
    void adopt(Grant grant);
    void take(AltinnToken altinn, const QDateTime &now);
    void dropTokens();
    void expire(QLatin1StringView code);
    void reviewWarning(const QDateTime &now);
    QDateTime tokenEnd() const;
    std::shared_ptr<Renewal> startRenewal();
    core::Result<core::Nothing> renewed(core::Result<AltinnToken> answer);

    SessionLimits m_limits;
    FlowParts m_parts;
    mutable SessionTime m_time;
    Renewer m_renewer;

    State m_state = State::SignedOut;
    State m_stateBefore = State::SignedOut;
    core::Error m_endReason;
    QUrl m_waitingAddress;
    QDateTime m_waitingUntil;
    bool m_browserOpened = true;

    core::Secret m_altinnToken;
    AltinnTokenFacts m_facts;
    Capabilities m_capabilities;
    std::optional<Level> m_level;
    QString m_subject;
    QDateTime m_authTime;
    bool m_realPersonInTest = false;

    QDateTime m_tokenReceived;
    QDateTime m_tokenEnds;
    QDateTime m_lastActivity;
    QDateTime m_renewAt;
    bool m_warned = false;
    std::optional<core::Error> m_renewalError; // of the last renewal, when it failed
    std::optional<RenewalPath> m_lastPath;     // that was taken, for the log
    QTimer m_timer;
    std::shared_ptr<Attempt> m_attempt;
};

} // namespace signin
