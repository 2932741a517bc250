// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"
#include "app/core/safe_text.h"
#include "app/net/http.h"
#include "app/storage/database.h"

// What `fullmakt --check` looks at, for support desks: whether this computer has what Fullmakt needs. Nothing is
// changed, and nobody is signed in.
namespace support {

enum class Verdict {
    Good,
    Doubtful, // works, but somebody should look
    Failed,   // Fullmakt cannot do its work so
    Unknown,  // could not be looked at here
};

[[nodiscard]] core::Literal nameOf(Verdict verdict); // "good", "doubtful", "failed", "unknown"

struct Fact
{
    core::Literal name;
    core::SafeText value;
};

struct Finding
{
    core::Literal name; // "policy", "tls", "clock" …
    Verdict verdict = Verdict::Good;
    QList<Fact> facts = {};
    std::optional<core::Error> error = {}; // what made it fail
    core::Literal advice = "";             // where it is no error
};

// As the program would find them when it starts.
[[nodiscard]] Finding checkSettings(const QString &file);
// The client id in them, for "production" or "tt02"; "" when there is none.
[[nodiscard]] QString clientIdIn(const QString &settingsFile, const QString &environment);
[[nodiscard]] Finding checkPolicy(const QString &file);
// hasClientId: else the one in environment is none of anybody's.
[[nodiscard]] Finding checkEnvironment(const core::Environment &environment, bool hasClientId);
// The file sound, its folder writable, room on the disk.
[[nodiscard]] Finding checkDatabase(const QString &file, const QList<storage::Schema> &schemas);
[[nodiscard]] Finding checkTls(const QString &caFile);

// ahead: of the servers; nothing when none has answered.
[[nodiscard]] Finding checkClock(const std::optional<std::chrono::seconds> &ahead);

// The proxy, ID-porten, Altinn, and the clock against theirs. Asks both servers for what they show to everybody.
// http outlives the task.
QCoro::Task<QList<Finding>> checkNetwork(net::Http *http, core::Environment environment, std::stop_token stop);

} // namespace support
