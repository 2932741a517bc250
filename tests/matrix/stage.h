// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The app, signed in behind the fault proxy, with work on it that nothing may take away: a request that has been read
// and waits for its decision, and clients that are marked and not sent. One for a row; outlives its operations.

#include "tests/integration/faulty_app.h"
#include "tests/matrix/column.h"
#include "tests/matrix/operation.h"

namespace matrix {

inline const QString manager = QStringLiteral("STADIG KONSERT");
inline const QString auditor = QStringLiteral("DRESS MINST");
inline const QString clerk = QStringLiteral("SPRØ TULIPAN"); // administers clients, manages no accesses

class Stage
{
public:
    Stage(const QString &person, const QStringList &sandboxOptions, const QStringList &proxyOptions);

    [[nodiscard]] bool isSet() const { return m_isSet; }

    [[nodiscard]] domain::Party party() const; // the one that the person acts for

    // No faults any more; what a fault holds goes on. Signed in, anew when the session has ended.
    [[nodiscard]] bool clear();
    void spoil(const Column &column, const Strike &strike);
    [[nodiscard]] bool faultMetACall(); // the one that was ordered last

    // What of the work is gone; "" when all is there. Without faults.
    [[nodiscard]] QString lostWork();

    // Waits for something; false when it has not come about within a minute.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition);

    // Opens a request of this kind by its id; an empty row when it cannot be read.
    [[nodiscard]] requests::InboxRow opened(domain::RequestKind kind, domain::RequestId id);
    [[nodiscard]] domain::RequestId newRequest(domain::RequestKind kind);
    // To a fresh access of the organisation itself: more of it, and less of it.
    [[nodiscard]] domain::RequestId newChange();
    [[nodiscard]] domain::SystemAccess newAccess(bool forClients); // of the server's, as the app lists it

    [[nodiscard]] QJsonObject stateOf(const QString &list, const QString &id); // one object of the server's state
    [[nodiscard]] QList<activity::Entry> recordOf(const QString &objectId);    // that the record of activity has

    tests::FaultyApp faulty;
    tests::App &app;

private:
    [[nodiscard]] bool stageWork();

    QString m_person;
    requests::Review m_read;                      // by the user, and not decided
    std::optional<requests::Obstacle> m_obstacle; // to its decision, from the beginning
    domain::SystemAccess m_access;
    clients::Staging m_marks;
    bool m_isSet = false;
};

} // namespace matrix
