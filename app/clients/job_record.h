// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/domain/client.h"

#include <QDateTime>
#include <QList>

// What is known of a job and of each client in it: plain values, as the journal keeps them.
namespace clients {

using JobId = qint64; // 0: none

enum class ItemState {
    Waiting,  // not sent, or known not to have been done
    Sent,     // no answer yet, or one that is not yet in the journal
    Done,     // confirmed by the server, and in the journal
    Refused,  // the server said no to this client; error says why
    Unknown,  // may have been sent, but no certain answer, and reading back has not settled it
    Differs,  // confirmed by the server, and yet not so when it was read back
    Needless, // was so already; nothing was sent, and there is nothing to undo
};

inline constexpr int itemStates = 7;

struct JobItem
{
    domain::Client client; // from the journal a person has no name
    bool add = true;
    ItemState state = ItemState::Waiting;
    std::optional<core::Error> error;
    QDateTime at; // of the outcome; invalid before
};

enum class JobState {
    Waiting,   // for another job on the same access, or to be written into the journal
    Running,   //
    Paused,    // by the user, or for a reason that can pass by itself
    Stopped,   // for a reason that the user has to do something about; from the journal: the program ended
    Finished,  // every client has been tried
    Cancelled, // the user has left the rest
};

struct JobRecord
{
    JobId id = 0;
    QString environment;
    QString ownerOrganisation; // number
    QString ownerName;         // not in the journal
    domain::PartyUuid ownerParty;
    domain::SystemAccessId access;
    QString accessTitle;
    domain::PartyUuid startedBy; // the user's own party, never a personal number
    QDateTime created;
    QDateTime ended; // finished or cancelled; invalid before
    JobState state = JobState::Waiting;
    std::optional<core::Error> reason; // of Paused and Stopped
    JobId undoes = 0;
    int total = 0;
    int settled = 0; // from the journal: items with an outcome
    int done = 0;    // of them
    int cleared = 0; // items before this one may have been sent
    qint64 sendingMs = 0;
    bool verified = false;

    [[nodiscard]] bool isOver() const { return state == JobState::Finished || state == JobState::Cancelled; }
};

} // namespace clients
