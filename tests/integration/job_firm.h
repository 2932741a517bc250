// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/integration/app_fixture.h"

namespace tests {

inline const QString clientRoute = QStringLiteral("/enduser/systemuser/clients");
constexpr int jobPatience = 60'000; // milliseconds

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

    [[nodiscard]] int sent(); // calls that add or remove

    [[nodiscard]] bool isTrue(const clients::Job &job);

    App app;
    domain::Party party;
    domain::SystemAccess access;
    clients::ClientLists lists;
};

} // namespace tests
