// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/names.h"
#include "app/requests/confirm_link.h"
#include "app/requests/decision.h"
#include "app/requests/review.h"

#include <QSet>

namespace requests {

struct DeskRights // what this sign-in may do with requests (architecture.md, Capabilities)
{
    bool mayList = false;
    bool mayReadById = false;
    bool mayApprove = false;
    bool mayForward = false;
    bool mayDecideChanges = false; // approve a change; rejecting one takes no more than mayReject
    bool mayReject = false;
    bool mayCheck = false;
    bool mayRaiseLevel = false; // the sign-in is not of the highest level yet
    bool mayReadRegister = false;
    friend bool operator==(const DeskRights &, const DeskRights &) = default;
};

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
    [[nodiscard]] QUrl portalAddress(const domain::AccessRequest &request) const;

    void refresh();
    core::Task<InboxRow> open(ConfirmLink link, std::stop_token stop); // fails as findRequest() does
    core::Task<Review> review(InboxRow row, std::stop_token stop);

    // Ends with decided(). A request that is being decided is not decided a second time. note: for the outcome alone;
    // kept until end(), sent to nobody.
    void decide(const InboxRow &row, Decision decision, const QString &note = {});
    // Ends with decided(): what the server holds now.
    void readBack(const InboxRow &row, Decision decision);

    [[nodiscard]] bool isDeciding(domain::RequestId id) const { return m_deciding.contains(id); }

    [[nodiscard]] bool isDecidingAny() const { return !m_deciding.isEmpty(); }

Q_SIGNALS:
    void begun();
    void decided(const requests::Outcome &outcome);

private:
    [[nodiscard]] std::optional<domain::GivenRights> knownBefore(domain::RequestId id) const;
    void rememberFor(Outcome *outcome);
    void follow(const InboxRow &row, QCoro::Task<Outcome> task);

    altinn::Api *m_api;
    core::Environment m_environment;
    bool m_begun = false;
    DeskRights m_rights;
    QList<domain::Party> m_all;
    QList<domain::Party> m_administered;
    altinn::Names m_names;
    Inbox m_inbox;
    QSet<domain::RequestId> m_deciding;
    QHash<domain::RequestId, domain::GivenRights> m_before; // what an access had before its change was decided

    struct Sent // from here
    {
        Decision decision = Decision::Approve;
        QDateTime at;
        QString note;
    };

    QHash<domain::RequestId, Sent> m_sent; // what has not come to nothing
    core::TaskScope m_scope;
};

} // namespace requests
