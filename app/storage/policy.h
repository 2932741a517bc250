// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"

#include <chrono>
#include <optional>

namespace storage {

// What is decided for one of the built-in environments; what is empty is not decided.
struct EnvironmentPolicy
{
    QString clientId;
    QStringList scopes; // all that are asked for, openid among them
    std::optional<core::PushedAuthorization> pushedAuthorization;

    bool operator==(const EnvironmentPolicy &) const = default;
};

// What whoever runs an organisation's computers has decided for everybody who uses Fullmakt on them. It wins over the
// settings and the command line. Read once, at start; packaging/for-it-departments.md tells how it is written.
struct Policy
{
    enum class World { Production, Tt02 };
    enum class Level { Substantial, High };

    std::optional<World> environment; // the only one that may be used
    EnvironmentPolicy production;
    EnvironmentPolicy tt02;
    std::optional<Level> level;                // what every sign-in asks for at least
    std::optional<std::chrono::minutes> idle;  // 5 to 30
    std::optional<std::chrono::minutes> total; // 15 to 120
    std::optional<QString> language;           // nb, nn or en
    std::optional<int> jobWidth;               // changes of clients at the same time, 1 to 32
    std::optional<bool> notices;               // of the desktop
    std::optional<bool> background;            // tray icon, closing to it, starting with the computer: never
    std::optional<bool> usesProxy;             // of the system; false: always straight out

    [[nodiscard]] const EnvironmentPolicy &of(World world) const { return world == World::Tt02 ? tt02 : production; }

    bool operator==(const Policy &) const = default;
};

// Where this system keeps it: /etc/fullmakt/policy.json, or what corresponds to it.
[[nodiscard]] QString policyFile();

// A file that is not there decides nothing. One that is there and cannot be read or understood, to the last member, is
// an error: half a policy would be none.
[[nodiscard]] core::Result<Policy> readPolicy(const QString &path);
[[nodiscard]] core::Result<Policy> parsePolicy(const QByteArray &json);

} // namespace storage
