// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Sending: one client after another, within the width, never one that the journal does not expect.
#include "app/clients/job.h"
#include "app/clients/job_activity.h"
#include "app/core/lost_answer.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace clients {

namespace {

// Of one client; both calls are idempotent.
constexpr int mostTries = 5;   // after 429 or 5xx
constexpr int mostCutOffs = 3; // after a connection that ended; a network that is gone fails as often at once

bool serverIsBusy(const core::Error &error)
{
    return error.kind == core::ErrorKind::TooMany || error.kind == core::ErrorKind::Server;
}

// The others say something of the access or the sign-in, and would say it for each client (contract section 8.1).
bool concernsOneClient(const core::Error &error)
{
    const bool isOfTheAccess = error.code == u"AUTH-00063" || error.code == u"AUTH-00045" ||
                               error.code == u"AUTH.VLD-00014" || error.code == u"AUTH.VLD-00015";
    return !isOfTheAccess && (error.kind == core::ErrorKind::RejectedByRule || error.kind == core::ErrorKind::Gone ||
                              error.kind == core::ErrorKind::Conflict);
}

} // namespace

void Job::setItem(int index, ItemState state)
{
    ItemState &present = m_items[index].state;
    --m_counts.at(static_cast<size_t>(present));
    ++m_counts.at(static_cast<size_t>(state));
    present = state;
}

void Job::startSending()
{
    m_phase = Phase::Sending;
    m_alone = true;
    m_next = 0;
    m_again.clear();
    m_troubles.clear();
    m_world.traffic->startAgain();
    m_pace.run(core::systemSteadyClock(), settled());
    m_world.traffic->join(this);
    touch();
}

int Job::nextItem()
{
    const auto isOpen = [this](int index) {
        const ItemState state = m_items.at(index).state;
        return state == ItemState::Waiting || state == ItemState::Unknown;
    };
    while (!m_again.empty()) {
        const int index = m_again.front();
        m_again.pop_front();
        if (isOpen(index))
            return index;
    }
    const int end = std::min(m_record.cleared, total());
    while (m_next < end) {
        const int index = m_next++;
        if (isOpen(index))
            return index;
    }
    return -1;
}

bool Job::sendOne()
{
    if (m_phase != Phase::Sending || !mayGoOn() || (m_alone && m_inFlight > 0))
        return false;
    const int index = nextItem();
    keepClearing();
    if (index < 0) {
        drained();
        return false;
    }
    send(index);
    return true;
}

void Job::keepClearing()
{
    if (m_clearing || m_record.cleared >= total() || m_record.cleared - m_next > ahead / 2)
        return;
    m_clearing = true;
    const int upTo = std::min(total(), m_next + ahead);
    m_scope.start(m_world.journal->clear(m_record.id, upTo), [this, upTo](const core::Result<core::Nothing> &done) {
        m_clearing = false;
        if (!done) {
            halt(done.error());
            return;
        }
        m_record.cleared = std::max(m_record.cleared, upTo);
        m_world.traffic->wake();
    });
}

void Job::send(int index)
{
    setItem(index, ItemState::Sent);
    ++m_inFlight;
    const int epoch = m_world.traffic->sent();
    const JobItem &item = m_items.at(index);
    const auto change = item.add ? &altinn::assignClient : &altinn::revokeClient;
    m_scope.start(change(m_world.api, m_record.access, item.client.id, m_scope.token()),
                  [this, index, epoch](const core::Result<core::Nothing> &result) { answered(index, epoch, result); });
}

void Job::answered(int index, int epoch, const core::Result<core::Nothing> &result)
{
    --m_inFlight;
    if (result || concernsOneClient(result.error())) {
        m_world.traffic->answeredWell();
        m_alone = false;
        m_patience = m_world.tryAgain;
        if (result)
            outcome(index, ItemState::Done);
        else if (core::isClearNo(result.error()))
            outcome(index, ItemState::Refused, result.error());
        else
            doubted(index, result.error());
    } else {
        troubled(index, epoch, result.error());
    }
    // The last ones need not wait for a full group.
    if (m_inFlight == 0 && (!mayGoOn() || (m_again.empty() && m_next >= total())))
        m_world.journal->flush();
    drained();
}

// It is not sent again: if somebody on the way said no, he would say it once more.
void Job::doubted(int index, const core::Error &error)
{
    m_troubles[index].saidNo = error;
    setItem(index, ItemState::Unknown);
    touch();
}

void Job::troubled(int index, int epoch, const core::Error &error)
{
    Trouble &trouble = m_troubles[index];
    ++trouble.tries;
    trouble.mayBeDone = trouble.mayBeDone || !core::isClearNo(error);
    trouble.mayComeYet = trouble.mayComeYet || core::mayStillAct(error);
    setItem(index, trouble.mayBeDone ? ItemState::Unknown : ItemState::Waiting);
    m_again.push_back(index);
    if (serverIsBusy(error)) {
        // The server is busy for everybody: nobody sends meanwhile.
        const auto wait = error.retryAfter.value_or(std::chrono::seconds(1 << (trouble.tries - 1)));
        m_world.traffic->answeredBusy(epoch, wait);
    } else {
        m_world.traffic->answeredOtherwise();
    }
    // Servers end idle connections when they like.
    const bool cutOff = error.kind == core::ErrorKind::Offline && trouble.tries < mostCutOffs;
    if (!cutOff && !(serverIsBusy(error) && trouble.tries < mostTries))
        halt(error);
    touch();
}

// The outcome counts when the journal has it.
void Job::outcome(int index, ItemState state, const std::optional<core::Error> &error)
{
    JobItem item = m_items.at(index);
    item.state = state;
    item.error = error;
    item.at = m_world.clock();
    ++m_unwritten;
    std::optional<activity::Event> told = outcomeOf(m_record, item);
    if (told)
        told->person = m_person; // whoever is signed in when the group is written may be somebody else, or nobody
    m_world.journal->note({m_record.id, index, item, std::move(told)});
}

void Job::written(const QList<store::Outcome> &outcomes)
{
    bool any = false;
    for (const store::Outcome &outcome : outcomes) {
        if (outcome.job != m_record.id)
            continue;
        any = true;
        --m_unwritten;
        m_items[outcome.position].error = outcome.item.error;
        m_items[outcome.position].at = outcome.item.at;
        setItem(outcome.position, outcome.item.state);
    }
    if (!any)
        return;
    touch();
    drained();
}

void Job::notWritten(const QList<store::Outcome> &outcomes, const core::Error &error)
{
    bool any = false;
    for (const store::Outcome &outcome : outcomes) {
        if (outcome.job != m_record.id)
            continue;
        any = true;
        --m_unwritten;
        setItem(outcome.position, ItemState::Unknown);
    }
    if (any)
        halt(error);
}

// Goes on to what comes after sending, once nothing is on its way and nothing will be.
void Job::drained()
{
    if (m_inFlight > 0 || m_unwritten > 0)
        return;
    if (m_phase == Phase::Closing && !m_closing)
        close(m_cancelling ? JobState::Cancelled : JobState::Finished);
    if (m_phase != Phase::Sending)
        return;
    if (mayGoOn() && (!m_again.empty() || m_next < total())) {
        m_world.traffic->wake();
        return;
    }
    m_pace.stop(core::systemSteadyClock(), settled());
    m_world.traffic->leave(this);
    m_mustSettle = true;
    m_phase = Phase::Idle;
    touch();
    if (m_cancelling || state() == JobState::Running)
        verify();
    else
        tryAgainLater();
}

} // namespace clients
