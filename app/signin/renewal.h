// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/signin/flow.h"

// How a session outlives a token of two minutes (section 6.4). The ways, in the order in which they are preferred:
//
//   AltinnRefresh    /refresh at Altinn with the Altinn token: half an hour each time, whatever becomes of ID-porten's
//                    own token. Not with the Portal scope, nor with an Altinn token that has ended already.
//   ProviderRefresh  the refresh_token grant at ID-porten, then the exchange again, at two thirds of each token's life.
//                    Needs a refresh token, which ID-porten may never give to a client without a secret (5.3).
//   NewSignIn        neither: the user is warned before the token ends, keeps all work, and signs in by one click.
//
// Whichever it is, the limits of the session (idle, total) end it. tst_signin_renewal walks ways x lives x failures.
namespace signin {

enum class RenewalPath { AltinnRefresh, ProviderRefresh, NewSignIn };

[[nodiscard]] const char *nameOf(RenewalPath path); // for log and diagnostics: "altinn-refresh", …

// One renewal and everybody who waits for it. Shared, so that nobody who waits depends on the session's life.
struct Renewal
{
    core::Gate done;
    core::Result<core::Nothing> outcome = core::fail(core::ErrorKind::SignedOut);
};

// Renews the Altinn token, one renewal at a time, and keeps what ID-porten gave for it. Owned by the Session, one sign-
// in after the other: begin() and end() bound each. A renewal in flight needs neither; after end() it tells nobody.
class Renewer
{
public:
    // Gets the new token, or tokenRefused or renewalRefused when there can be none, or renewalFailed: for now. Gives
    // back what those who wait are told.
    using Ended = std::function<core::Result<core::Nothing>(core::Result<AltinnToken>)>;

    explicit Renewer(FlowParts parts);
    ~Renewer();
    Renewer(const Renewer &) = delete;
    Renewer &operator=(const Renewer &) = delete;

    void begin(HeldGrant grant);
    void end();

    // atAltinn: whether /refresh can be asked at all.
    [[nodiscard]] RenewalPath path(bool atAltinn) const;

    // Until when ID-porten renews; invalid when it did not say, or has nothing to renew by.
    [[nodiscard]] QDateTime providerEnds() const;

    [[nodiscard]] std::shared_ptr<Renewal> running() const;
    std::shared_ptr<Renewal> start(RenewalPath path, core::Secret altinnToken, Ended ended);

    // What has to be revoked at sign-out, and what kind it is; empty when there is nothing.
    [[nodiscard]] core::Secret takeForRevocation(QByteArray *hint);

private:
    struct State;

    static bool canAskProvider(const State &state, const QDateTime &now);
    static QCoro::Task<void> run(FlowParts parts, std::shared_ptr<State> state, RenewalPath path,
                                 core::Secret altinnToken, Ended ended);
    static core::Task<AltinnToken> renewed(FlowParts parts, std::shared_ptr<State> state, RenewalPath path,
                                           core::Secret altinnToken, std::stop_token stop);
    static core::Task<AltinnToken> renewedAtProvider(FlowParts parts, std::shared_ptr<State> state,
                                                     std::stop_token stop);
    static core::Task<core::Nothing> checked(FlowParts parts, std::shared_ptr<State> state, TokenAnswer *answer,
                                             std::stop_token stop);

    FlowParts m_parts;
    std::shared_ptr<State> m_state; // of the sign-in that counts; null before the first and after end()
};

} // namespace signin
