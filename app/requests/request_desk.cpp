// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/request_desk.h"

#include "app/requests/find_request.h"
#include "app/requests/forwarding.h"

namespace requests {

RequestDesk::RequestDesk(altinn::Api *api, core::Environment environment, QObject *parent)
    : QObject(parent), m_api(api), m_environment(std::move(environment)), m_names(api), m_inbox(api, &m_names)
{
}

void RequestDesk::begin(const DeskRights &rights, QList<domain::Party> all, QList<domain::Party> administered)
{
    m_begun = true;
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
    m_scope.restart();
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
    return request.kind == domain::RequestKind::Change ? m_rights.mayDecideChanges : m_rights.mayApprove;
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

QUrl RequestDesk::portalAddress(const domain::AccessRequest &request) const
{
    return confirmLink(m_environment, request.kind, request.id);
}

void RequestDesk::refresh()
{
    if (m_rights.mayList)
        m_inbox.refresh(m_administered);
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
    if (m_deciding.contains(row.request.id))
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    m_sent.insert(row.request.id, Sent{decision, now, note});
    if (decision == Decision::Forward)
        follow(row, forward(m_api, row, now));
    else
        follow(row, requests::decide(m_api, row, decision, now, knownBefore(row.request.id)));
}

std::optional<domain::GivenRights> RequestDesk::knownBefore(domain::RequestId id) const
{
    const auto known = m_before.constFind(id);
    return known == m_before.constEnd() ? std::nullopt : std::optional(*known);
}

void RequestDesk::readBack(const InboxRow &row, Decision decision)
{
    if (m_deciding.contains(row.request.id))
        return;
    if (decision == Decision::Forward)
        follow(row, readForwarded(m_api, row));
    else
        follow(row, readOutcome(m_api, row, decision, knownBefore(row.request.id)));
}

// What was sent from here stays with every later reading of it, until it is known to have come to nothing.
void RequestDesk::rememberFor(Outcome *outcome)
{
    const auto sent = m_sent.constFind(outcome->row.request.id);
    if (sent == m_sent.constEnd())
        return;
    const bool isNothing =
        outcome->truth == Truth::NotDone || outcome->truth == Truth::HandledElsewhere || outcome->truth == Truth::Gone;
    if (isNothing) {
        m_sent.erase(sent);
    } else if (sent->decision == outcome->decision) {
        outcome->note = sent->note;
        outcome->decidedAt = sent->at;
    }
}

void RequestDesk::follow(const InboxRow &row, QCoro::Task<Outcome> task)
{
    m_deciding.insert(row.request.id);
    m_scope.start(std::move(task), [this](Outcome outcome) {
        m_deciding.remove(outcome.row.request.id);
        rememberFor(&outcome);
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
