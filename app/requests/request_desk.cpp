// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/request_desk.h"

#include "app/requests/decision_activity.h"
#include "app/requests/find_request.h"
#include "app/requests/forwarding.h"

#include <algorithm>

namespace requests {

RequestDesk::RequestDesk(altinn::Api *api, core::Environment environment, QObject *parent)
    : QObject(parent), m_api(api), m_environment(std::move(environment)), m_names(api), m_inbox(api, &m_names)
{
}

void RequestDesk::begin(const DeskRights &rights, QList<domain::Party> all, QList<domain::Party> administered)
{
    m_begun = true;
    if (m_rights != rights) // what can be given may be something else now
        m_opened.clear();
    m_rights = rights;
    m_all = std::move(all);
    m_administered = std::move(administered);
    m_names.setMayReadRegister(rights.mayReadRegister);
    Q_EMIT begun();
    refresh();
}

void RequestDesk::setLanguage(const QString &language)
{
    m_names.setLanguage(language);
    if (!m_administered.isEmpty())
        refresh();
}

void RequestDesk::end()
{
    dropRound();
    m_scope.restart();
    m_opened.clear();
    m_uncertain.clear();
    m_deciding.clear();
    m_before.clear();
    m_sent.clear();
    m_begun = false;
    m_rights = {};
    m_all.clear();
    m_administered.clear();
    m_names.clear();
    m_inbox.clear();
}

bool RequestDesk::mayApprove(const domain::AccessRequest &request) const
{
    return requests::mayApprove(m_rights, request);
}

bool RequestDesk::mayForward(const domain::AccessRequest &request) const
{
    return m_rights.mayForward && request.mayForwardOnly && !request.forwarded && request.isOpen();
}

QString RequestDesk::titleOf(const domain::AccessRequest &request) const
{
    if (!request.title.isEmpty())
        return request.title;
    const QString name = m_names.knownSystem(request.systemId).name;
    return name.isEmpty() ? request.systemId : name;
}

QString RequestDesk::vendorNumberOf(const domain::AccessRequest &request) const
{
    return m_names.knownSystem(request.systemId).vendorOrganisationNumber;
}

QString RequestDesk::vendorNameOf(const domain::AccessRequest &request) const
{
    return m_names.knownSystem(request.systemId).vendorName;
}

QUrl RequestDesk::portalAddress(const domain::AccessRequest &request) const
{
    return confirmLink(m_environment, request.kind, request.id);
}

void RequestDesk::refresh()
{
    if (m_rights.mayList)
        m_inbox.refresh(m_administered, m_rights.mayReadById);
    else if (!m_inbox.rows().isEmpty()) // opened by their links
        m_inbox.refresh({}, m_rights.mayReadById);
}

void RequestDesk::retry(domain::PartyUuid party)
{
    if (m_rights.mayList)
        m_inbox.retry(party);
}

core::Task<InboxRow> RequestDesk::open(ConfirmLink link, std::stop_token stop)
{
    return findRequest(m_api, link, m_all, m_rights.mayReadById, stop);
}

core::Task<Review> RequestDesk::review(InboxRow row, std::stop_token stop)
{
    QList<domain::AccessRequest> waiting;
    for (const InboxRow &other : m_inbox.rows()) {
        if (other.party.uuid == row.party.uuid)
            waiting.append(other.request);
    }
    return loadReview(m_api, &m_names, std::move(row), m_rights.mayCheck, m_rights.mayReadById, std::move(waiting),
                      stop);
}

void RequestDesk::decide(const InboxRow &row, Decision decision, const QString &note)
{
    if (isDeciding(row.request.id))
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_sent.insert(row.request.id, Sent{decision, now, note});
    Outcome intent;
    intent.decision = decision;
    intent.row = row;
    intent.before = knownBefore(row.request.id);
    const auto send = [asked = altinn::Asked(m_api), intent, now] {
        return intent.decision == Decision::Forward
                   ? forward(asked, intent.row, now)
                   : requests::decide(asked, intent.row, intent.decision, now, intent.before);
    };
    follow(row, sent(m_recorder, titleOf(row.request), intent, send));
}

std::optional<domain::GivenRights> RequestDesk::knownBefore(domain::RequestId id) const
{
    const auto known = m_before.constFind(id);
    return known == m_before.constEnd() ? std::nullopt : std::optional(*known);
}

void RequestDesk::readBack(const InboxRow &row, Decision decision)
{
    if (isDeciding(row.request.id))
        return;
    QCoro::Task<Outcome> reading = decision == Decision::Forward
                                       ? readForwarded(m_api, row)
                                       : readOutcome(m_api, row, decision, knownBefore(row.request.id));
    if (m_sent.contains(row.request.id)) // what is only looked at is nobody's doing here
        reading = recordedReading(m_recorder, titleOf(row.request), std::move(reading));
    follow(row, std::move(reading));
}

// What was sent from here stays with every later reading of it, until it is known to have come to nothing.
void RequestDesk::rememberFor(Outcome *outcome)
{
    const auto sent = m_sent.constFind(outcome->row.request.id);
    if (sent == m_sent.constEnd())
        return;
    const bool isRefused = outcome->truth == Truth::NotDone && outcome->error; // not only not seen yet
    const bool isNothing = isRefused || outcome->truth == Truth::HandledElsewhere || outcome->truth == Truth::Gone;
    if (isNothing) {
        m_sent.erase(sent);
    } else if (sent->decision == outcome->decision) {
        outcome->note = sent->note;
        outcome->decidedAt = sent->at;
    }
}

void RequestDesk::noteCertainty(const Outcome &outcome)
{
    if (isUncertain(outcome))
        m_uncertain.insert(outcome.row.request.id);
    else
        m_uncertain.remove(outcome.row.request.id);
}

void RequestDesk::noteOpened(const Review &review)
{
    m_opened.insert(review.row.request.id, review);
    m_inbox.noteSeen(review.row.request.id);
    Q_EMIT openedChanged();
}

std::optional<Review> RequestDesk::openedReview(domain::RequestId id) const
{
    const auto known = m_opened.constFind(id);
    return known == m_opened.constEnd() ? std::nullopt : std::optional(*known);
}

std::optional<Obstacle> RequestDesk::obstacle(domain::RequestId id, Decision decision) const
{
    const QList<InboxRow> rows = m_inbox.rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [id](const auto &each) { return each.request.id == id; });
    return row == rows.cend() ? Obstacle::Handled : obstacle(*row, decision);
}

std::optional<Obstacle> RequestDesk::obstacle(const InboxRow &row, Decision decision) const
{
    if (isDeciding(row.request.id))
        return Obstacle::Deciding;
    if (m_uncertain.contains(row.request.id))
        return Obstacle::Uncertain;
    const auto opened = m_opened.constFind(row.request.id);
    return obstacleTo(decision, row, opened == m_opened.constEnd() ? nullptr : &*opened, m_rights,
                      QDateTime::currentDateTimeUtc());
}

bool RequestDesk::decideSeveral(const QList<InboxRow> &agreed, Decision decision, const QString &note)
{
    if (m_round && m_round->isRunning())
        return false;
    QList<Review> reviews;
    for (const InboxRow &row : agreed) {
        const std::optional<Review> opened = openedReview(row.request.id);
        if (opened && opened->row.party.uuid == row.party.uuid && asksTheSame(opened->row.request, row.request))
            reviews.append(*opened);
    }
    if (reviews.size() != agreed.size())
        return false;
    if (m_round)
        dropRound();
    m_round = std::make_unique<DecisionRound>(this, reviews, decision, note);
    Q_EMIT roundChanged();
    return true;
}

void RequestDesk::dismissRound()
{
    if (m_round && !m_round->isRunning())
        dropRound();
}

void RequestDesk::dropRound()
{
    if (!m_round)
        return;
    m_round->abandon();
    m_round.release()->deleteLater(); // it may be telling of its progress just now
    Q_EMIT roundChanged();
}

void RequestDesk::follow(const InboxRow &row, QCoro::Task<Outcome> task)
{
    m_deciding.insert(row.request.id);
    Q_EMIT deciding(row.request.id);
    m_scope.start(m_onTheWay.noted(row.request.id, std::move(task)), [this](Outcome outcome) {
        m_deciding.remove(outcome.row.request.id);
        rememberFor(&outcome);
        noteCertainty(outcome);
        if (outcome.before)
            m_before.insert(outcome.row.request.id, *outcome.before);
        const bool wasRead = outcome.truth != Truth::Unknown && outcome.truth != Truth::NotReadBack;
        if (wasRead && outcome.truth != Truth::Gone)
            m_inbox.put(outcome.row);
        else if (outcome.truth == Truth::Gone)
            m_inbox.remove(outcome.row.request.id);
        Q_EMIT decided(outcome);
    });
}

} // namespace requests
