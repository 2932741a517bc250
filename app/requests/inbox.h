// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/core/task_scope.h"
#include "app/domain/access_request.h"
#include "app/domain/party.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <deque>

namespace altinn {
class Names;
}

namespace requests {

struct InboxRow
{
    domain::AccessRequest request;
    domain::Party party;
    bool openedByLink = false;
    bool isOld = false; // it, or the list of its organisation that it stands in, could not be read again since
};

struct InboxFailure // one organisation that could not be read; the others are shown all the same
{
    domain::Party party;
    core::Error error;
    bool isReading = false; // once more
    QDateTime lastRead;     // what is shown of it; invalid when it has never been read
};

// Every request of every organisation the user administers, in one list; those that Altinn lists for nobody, once they
// were opened by their link, and each of these is read again by itself. All is read in parallel with bounded width;
// what has arrived is told at most every 50 ms, and names of systems follow. What cannot be read again stays as it was.
// A newer refresh silences an older one. Owned by the desk.
class Inbox : public QObject
{
    Q_OBJECT
public:
    Inbox(altinn::Api *api, altinn::Names *names, QObject *parent = nullptr);

    // mayReadById: what was opened may be read by its id alone (4.3), which takes the scope that listing takes.
    void refresh(const QList<domain::Party> &parties, bool mayReadById);
    void retry(domain::PartyUuid party); // that one alone, and what was opened of it; nothing while it is being read
    void clear();                        // another user, or signed out
    void put(InboxRow row);              // a request that was opened by its link or has been re-read

    void remove(domain::RequestId id);

    [[nodiscard]] QList<InboxRow> rows() const; // newest first

    [[nodiscard]] QList<InboxFailure> failures() const; // in the order of the organisations

    [[nodiscard]] bool isLoading() const { return m_left > 0; }

    // When the last refresh or retry ended, whatever came of it; invalid before the first end.
    [[nodiscard]] QDateTime loadedAt() const { return m_loadedAt; }

    // Nothing that is shown is older than this; invalid before the first end, and when nothing has been read.
    [[nodiscard]] QDateTime oldestReading() const;

    // Nothing that is shown is left from an earlier refresh, for want of an answer to the last one.
    [[nodiscard]] bool isWhole() const;

    [[nodiscard]] int unreadable() const; // requests that are missing in rows()

    [[nodiscard]] int organisationCount() const { return static_cast<int>(m_parties.size()); }

    [[nodiscard]] int organisationsLeft() const; // to be read in the refresh that is under way

    // Not there at the reading before the last one of its organisation, and not looked at since.
    [[nodiscard]] bool isNew(domain::RequestId id) const { return m_new.contains(id); }

    [[nodiscard]] int newCount() const;
    void noteSeen(domain::RequestId id);

Q_SIGNALS:
    void changed();

private:
    struct Work
    {
        domain::Party party;
        domain::RequestKind kind = domain::RequestKind::Own;
    };

    struct Reading // of one kind of request for one organisation
    {
        QList<InboxRow> rows;
        QDateTime readAt;                 // invalid: never
        std::optional<core::Error> error; // of the last try
        int unreadable = 0;
        bool isWaiting = false; // for its answer
    };

    struct Opened // by its link, and in no list
    {
        InboxRow row;
        QDateTime readAt;
        bool isOld = false; // the last try failed
        int reading = 0;    // the number of the one that is under way; 0: none
    };

    struct Round // what the workers of one refresh share
    {
        std::deque<Work> lists;
        std::deque<int> opened;    // readings of these
        std::deque<QString> names; // of systems
        QSet<QString> named;
        int workers = 0;
        int naming = 0;
    };

    void startWorkers();
    core::Task<core::Nothing> worker(std::shared_ptr<Round> round, std::stop_token stop);
    void take(const Work &work, const QList<domain::AccessRequest> &requests, int unreadable);
    void takeFailure(const Work &work, const core::Error &error);
    void queue(Opened *opened);
    [[nodiscard]] Opened *openedOf(int reading); // null when it is not awaited any more
    void takeOpened(int reading, const core::Result<domain::AccessRequest> &fresh);
    void dropOpened(domain::RequestId id);
    void answered();    // one of m_left
    void announce();    // soon
    void announceNow(); // what the user has done, and the end
    [[nodiscard]] bool isWaiting(const domain::Party &party) const;

    altinn::Api *m_api;
    altinn::Names *m_names;
    QList<domain::Party> m_parties;
    QHash<QString, Reading> m_lists; // by party and kind
    QList<Opened> m_opened;
    int m_readings = 0; // of opened requests so far, which numbers them
    bool m_mayReadById = false;
    QSet<domain::RequestId> m_handled; // no longer open, whatever a list that was asked for before says
    QSet<domain::RequestId> m_met;     // in any list so far
    QSet<domain::RequestId> m_new;
    QDateTime m_loadedAt;
    int m_left = 0; // lists and opened requests that wait for their answer
    QTimer m_announcing;
    std::shared_ptr<Round> m_round = std::make_shared<Round>();
    core::TaskScope m_scope;
};

} // namespace requests
