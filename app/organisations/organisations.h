// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/parties.h"
#include "app/core/task_scope.h"

#include <QObject>

namespace organisations {

// Whom the signed-in user can act for, and for whom right now. Owned by the composition root; forgets everything when
// the user goes.
class Organisations : public QObject
{
    Q_OBJECT

public:
    explicit Organisations(altinn::Api *api, QObject *parent = nullptr);

    void load(domain::PartyUuid user); // emits loaded() or failed()
    void clear();

    [[nodiscard]] bool isLoaded() const { return m_loaded; }

    [[nodiscard]] QString userName() const { return m_userName; } // "" until it is known

    // Organisations that exist, sub-units after their parent; headings and what may be one included for display.
    [[nodiscard]] QList<domain::Party> shown() const;

    [[nodiscard]] static bool canBeActedFor(const domain::Party &party);

    // Those that can be acted for.
    [[nodiscard]] QList<domain::Party> selectable() const;

    // Those where the user manages accesses; all of them when Altinn cannot narrow the list.
    [[nodiscard]] QList<domain::Party> administered() const { return m_administered; }

    [[nodiscard]] domain::Party current() const { return m_current; }

    // Of Altinn's answer; they are missing in the lists above.
    [[nodiscard]] int unreadable() const { return m_unreadable; }

    void choose(domain::PartyUuid party);

Q_SIGNALS:
    void loaded();
    void failed(const core::Error &error);
    void currentChanged();

private:
    struct Lists
    {
        QList<domain::Party> all;
        QList<domain::Party> administered;
        int unreadable = 0;
    };

    static core::Task<Lists> read(altinn::Api *api, std::stop_token stop);

    altinn::Api *m_api;
    bool m_loaded = false;
    QList<domain::Party> m_all;
    QList<domain::Party> m_administered;
    int m_unreadable = 0;
    domain::Party m_current;
    QString m_userName;
    core::TaskScope m_scope;
};

} // namespace organisations
