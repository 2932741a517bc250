// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// A person at Fullmakt's real main window: signs in, opens the vendor's links, decides, moves clients; with mouse and
// keys, in English. Every step waits for what it brings about and answers false when that does not come. One at a time:
// made when the person sits down, gone when she leaves. Main thread only.

#include "tests/ui/window_fixture.h"

#include <QString>
#include <QStringList>

namespace tests {

class EndUser
{
public:
    EndUser(Sandbox &box, const QString &person);

    [[nodiscard]] bool isSignedIn() const { return m_signedIn; }

    // Pastes the vendor's link; true when the review of that title is there.
    bool open(const QString &link, const QString &title);
    bool approve();
    bool reject();

    // From an approved request for clients on to its clients.
    bool goToClients();
    // Assigns the first organisations that are available and sends that; their numbers.
    QStringList assign(int count);
    bool remove(const QString &orgNo);
    // A client that is available and not assigned; "" when there is none.
    [[nodiscard]] QString someAvailable() const;

    // On the page of system accesses; types the name where that is asked for.
    bool deleteAccess(const QString &title);

    // What the window said last about a decision.
    [[nodiscard]] QString outcome() const { return m_window.message(QStringLiteral("outcome")); }

    [[nodiscard]] QString deletion() const { return m_window.message(QStringLiteral("accessOutcome")); }

private:
    bool mark(const QString &pane, const QString &orgNo);
    bool sendMoves();

    Window m_window;
    bool m_signedIn;
};

} // namespace tests
