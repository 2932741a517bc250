// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/soak/vitals.h"
#include "tests/ui/window_fixture.h"

#include <QElapsedTimer>

#include <stdexcept>

namespace soak {

// A day at work in so many rounds. In each the sandbox's clock goes on by `step`.
struct Plan
{
    int rounds = 96;
    std::chrono::seconds step = std::chrono::minutes(5);
    int clients = 550; // of whom every round adds all, or removes all
    int signOutEvery = 13;
    int languageEvery = 4;
    int warmUp = 16;                                            // rounds that say nothing about the plateau
    std::chrono::milliseconds quiet = std::chrono::seconds(20); // before and after, to look at the refreshing
    std::chrono::milliseconds refresh = std::chrono::seconds(2);
};

struct Round
{
    Vitals vitals;
    int delegations = 0; // that Altinn has confirmed, so far
    qint64 database = 0; // bytes of the journal and the record
};

struct Quiet // nobody does anything, and the inbox is read again by itself
{
    int refreshes = 0;
    double lateness = 0; // milliseconds from when it was to begin, of the middle one
};

class Broken : public std::runtime_error // something did not come true
{
    using std::runtime_error::runtime_error;
};

// The real window before the auditor of the sandbox: reads, changes clients, signs out and in, changes the language.
// One for each run. Throws Broken.
class Workday
{
public:
    Workday(tests::Sandbox &box, const Plan &plan);

    [[nodiscard]] Quiet watchRefreshes();
    [[nodiscard]] Round playRound(int number); // from 1

    [[nodiscard]] int signIns() const { return m_signIns; }

    [[nodiscard]] int renewals() const { return m_renewals; } // of the token, without the user

    [[nodiscard]] int refreshes() const { return m_refreshes; } // of the inbox

    [[nodiscard]] int languages() const { return m_languages; }

private:
    template <class T>
    T finished(QCoro::Task<T> task, const char *what);

    void signIn();
    void signOut();
    void speak(const QString &language);
    void lookAround();
    void changeClients();
    void comeToRest();
    void countCalls();

    tests::Sandbox &m_box;
    Plan m_plan;
    domain::SystemAccess m_access;
    int m_delegations = 0;
    int m_signIns = 0;
    int m_renewals = 0;
    int m_refreshes = 0;
    int m_languages = 0;
    bool m_wasLoading = false;
    QElapsedTimer m_sinceReading; // since the inbox was there
    QList<double> m_pauses;       // milliseconds between two readings
    tests::Window m_window;
    core::TaskScope m_scope;
};

} // namespace soak
