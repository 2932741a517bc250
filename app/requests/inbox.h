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
};

struct InboxFailure // one organisation that could not be read; the others are shown all the same
{
    domain::Party party;
    core::Error error;
};

// Every request of every organisation the user administers, in one list; those that Altinn lists for nobody, once
// they were opened by their link. Organisations are read in parallel with
// bounded width; what has arrived is shown at once; a newer refresh silences an older one. Owned by the composition
// root.
class Inbox : public QObject
{
    Q_OBJECT
public:
    Inbox(altinn::Api *api, altinn::Names *names, QObject *parent = nullptr);

    void refresh(const QList<domain::Party> &parties);
    void clear();           // another user, or signed out
    void put(InboxRow row); // a request that was opened by its link or has been re-read

    void remove(domain::RequestId id);

    [[nodiscard]] QList<InboxRow> rows() const; // newest first

    [[nodiscard]] QList<InboxFailure> failures() const { return m_failures; }

    [[nodiscard]] bool isLoading() const { return m_running > 0; }

    [[nodiscard]] QDateTime loadedAt() const { return m_loadedAt; }

    [[nodiscard]] int unreadable() const { return m_unreadable; } // requests that are missing in rows()

Q_SIGNALS:
    void changed();

private:
    struct Work
    {
        domain::Party party;
        domain::RequestKind kind = domain::RequestKind::Own;
    };

    using Queue = std::shared_ptr<std::deque<Work>>;
    core::Task<core::Nothing> worker(Queue queue, std::stop_token stop);
    void take(const Work &work, QList<domain::AccessRequest> requests);

    altinn::Api *m_api;
    altinn::Names *m_names;
    QHash<QString, QList<InboxRow>> m_listed; // by party and kind
    QList<InboxRow> m_opened;
    QSet<domain::RequestId> m_handled; // no longer open, whatever a list that was asked for before says
    QList<InboxFailure> m_failures;
    QDateTime m_loadedAt;
    int m_running = 0;
    int m_unreadable = 0;
    core::TaskScope m_scope;
};

} // namespace requests
