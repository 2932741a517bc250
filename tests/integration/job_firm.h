// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/app_fixture.h"

namespace tests {

inline const QString clientRoute = QStringLiteral("/enduser/systemuser/clients");
constexpr int jobPatience = 60'000; // milliseconds
// Clients in a job that a test acts upon while it is under way. What is done is known only once the disk has it, and
// calls go on meanwhile, but no further than the journal has let them go (Job::ahead): of so many some are always left.
constexpr int longJob = 250;

[[nodiscard]] QJsonObject lateAnswer(int ms); // to a call that adds: a fault for App::fault()

// An auditing firm whose client administrator has signed in, with a fresh access and its lists.
struct JobFirm
{
    explicit JobFirm(const App::Detour &detour = {}, net::ProxyChoice proxies = net::systemProxies());
    void load();
    [[nodiscard]] clients::Plan plan(qsizetype adds, qsizetype removes = 0) const;
    clients::Job *start(const clients::Plan &plan);
    [[nodiscard]] bool ends(const clients::Job *job) const;
    [[nodiscard]] bool rests(const clients::Job *job) const;

    [[nodiscard]] int sent();         // calls that add or remove, and have been answered
    [[nodiscard]] int sentInTheEnd(); // when those that nobody waits for any more have come to their end too

    [[nodiscard]] bool isTrue(const clients::Job &job);

    App app;
    domain::Party party;
    domain::SystemAccess access;
    clients::ClientLists lists;
};

} // namespace tests
