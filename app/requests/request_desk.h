// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"
#include "app/altinn/names.h"
#include "app/core/on_the_way.h"
#include "app/requests/confirm_link.h"
#include "app/requests/decision.h"
#include "app/requests/decision_round.h"
#include "app/requests/desk_rights.h"
#include "app/requests/obstacle.h"
#include "app/requests/review.h"

#include <QPointer>
#include <QSet>

namespace requests {

// Everything a page needs to work with requests, without knowing Altinn: the inbox, one review at a time, decisions
// that run to their end whatever the page does. Owned by the composition root; GUI thread.
class RequestDesk : public QObject
{
    Q_OBJECT
public:
    RequestDesk(altinn::Api *api, core::Environment environment, QObject *parent = nullptr);

    // Who is signed in, with what rights, and for whom. The inbox is read for `administered`; links are looked up in
    // `all`.
    void begin(const DeskRights &rights, QList<domain::Party> all, QList<domain::Party> administered);
    void setLanguage(const QString &language);

    void keepActivityIn(activity::Recorder *recorder) { m_recorder = recorder; } // without it nothing is written down

    void end(); // forgets everything of this user

    [[nodiscard]] bool hasBegun() const { return m_begun; } // before that, rights() says nothing

    [[nodiscard]] const DeskRights &rights() const { return m_rights; }

    [[nodiscard]] const core::Environment &environment() const { return m_environment; }

    [[nodiscard]] Inbox *inbox() { return &m_inbox; }

    [[nodiscard]] QList<domain::Party> administered() const { return m_administered; }

    [[nodiscard]] bool mayApprove(const domain::AccessRequest &request) const;
    // Altinn has said that the user may do no more with it, and it has not been done.
    [[nodiscard]] bool mayForward(const domain::AccessRequest &request) const;
    // What a row is called: its title, else the system's registered name, else the system's id.
    [[nodiscard]] QString titleOf(const domain::AccessRequest &request) const;
    [[nodiscard]] QString vendorNumberOf(const domain::AccessRequest &request) const; // "" when it cannot be had
    [[nodiscard]] QString vendorNameOf(const domain::AccessRequest &request) const;   // so is this
    [[nodiscard]] QUrl portalAddress(const domain::AccessRequest &request) const;

    void refresh();
    void retry(domain::PartyUuid party);                               // one organisation that could not be read
    core::Task<InboxRow> open(ConfirmLink link, std::stop_token stop); // fails as findRequest() does
    core::Task<Review> review(InboxRow row, std::stop_token stop);

    // Ends with decided(). A request that is being decided is not decided a second time. note: for the outcome alone;
    // kept until end(), sent to nobody.
    void decide(const InboxRow &row, Decision decision, const QString &note = {});
    // Ends with decided(): what the server holds now.
    void readBack(const InboxRow &row, Decision decision);

    // Also when whoever decided it has signed out meanwhile: what is on its way is not sent a second time by the next.
    [[nodiscard]] bool isDeciding(domain::RequestId id) const
    {
        return m_deciding.contains(id) || m_onTheWay.contains(id);
    }

    [[nodiscard]] bool isDecidingAny() const { return !m_deciding.isEmpty() || (m_round && m_round->isRunning()); }

    // The user has been shown this, whole. Remembered until the user goes or may do other things than before.
    void noteOpened(const Review &review);
    [[nodiscard]] std::optional<Review> openedReview(domain::RequestId id) const;
    // Why a request of the inbox cannot be decided together with others; nothing when it can.
    [[nodiscard]] std::optional<Obstacle> obstacle(domain::RequestId id, Decision decision) const;
    [[nodiscard]] std::optional<Obstacle> obstacle(const InboxRow &row, Decision decision) const; // as it stands there

    // Several in one go, each in turn, as the user was asked about them. False, and nothing happens, while another
    // round runs, and when one of them has not been opened, or was opened anew and asks for something else since. A
    // round is kept until the next one, or until the user goes.
    bool decideSeveral(const QList<InboxRow> &agreed, Decision decision, const QString &note = {});
    void dismissRound(); // once it has ended

    [[nodiscard]] DecisionRound *round() const { return m_round.get(); } // null when there is none

Q_SIGNALS:
    void begun();
    void deciding(domain::RequestId id); // or reading back; decided() ends it
    void decided(const requests::Outcome &outcome);
    void roundChanged(); // there is another one, or none
    void openedChanged();

private:
    [[nodiscard]] std::optional<domain::GivenRights> knownBefore(domain::RequestId id) const;
    void rememberFor(Outcome *outcome);
    void noteCertainty(const Outcome &outcome);
    void dropRound();
    void follow(const InboxRow &row, QCoro::Task<Outcome> task);

    altinn::Api *m_api;
    QPointer<activity::Recorder> m_recorder;
    core::Environment m_environment;
    bool m_begun = false;
    DeskRights m_rights;
    QList<domain::Party> m_all;
    QList<domain::Party> m_administered;
    altinn::Names m_names;
    Inbox m_inbox;
    QSet<domain::RequestId> m_deciding;
    core::OnTheWay<domain::RequestId> m_onTheWay;           // whoever's
    QHash<domain::RequestId, domain::GivenRights> m_before; // what an access had before its change was decided

    struct Sent // from here
    {
        Decision decision = Decision::Approve;
        QDateTime at;
        QString note;
    };

    QHash<domain::RequestId, Sent> m_sent;     // what has not come to nothing
    QHash<domain::RequestId, Review> m_opened; // as the user was shown it
    QSet<domain::RequestId> m_uncertain;       // decided, and what came of it has to be fetched
    std::unique_ptr<DecisionRound> m_round;
    core::TaskScope m_scope;
};

} // namespace requests
