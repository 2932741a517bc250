// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_desk.h"

#include <QElapsedTimer>

namespace ui {

// What is known about the organisation's clients beside the lists: what they have given, and how packages are called.
// Read in the background when the lists are there; without it everything works, only the reasons are missing. Owned by
// the clients page.
class ClientFacts : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown,
        Reading,
        Known,
        Failed,
    };

    explicit ClientFacts(clients::ClientDesk *desk, QObject *parent = nullptr);

    // Reads for another organisation, or when what is known has grown old; else does nothing.
    void want(const domain::Party &party, const QList<domain::SystemAccess> &accesses);
    void renew(); // the next want() reads
    void clear();

    [[nodiscard]] State state() const { return m_state; }

    [[nodiscard]] const core::Error &error() const { return m_error; }

    [[nodiscard]] const std::shared_ptr<const clients::Qualifications> &qualifications() const { return m_known; }

    [[nodiscard]] QString packageName(const QString &key) const; // the key where Altinn has no name
    [[nodiscard]] QString packageNames(const QStringList &keys) const;
    [[nodiscard]] static QString roleName(const QString &key);

Q_SIGNALS:
    void changed();

private:
    void readNames(const QList<domain::SystemAccess> &accesses);

    clients::ClientDesk *m_desk;
    domain::PartyUuid m_party;
    State m_state = State::Unknown;
    core::Error m_error;
    std::shared_ptr<const clients::Qualifications> m_known;
    QHash<QString, QString> m_names;
    QList<domain::AccessPackage> m_named;
    bool m_renew = false;
    core::TaskScope m_scope;
    core::TaskScope m_nameScope;
};

} // namespace ui
