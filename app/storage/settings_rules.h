// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>
#include <QVariant>

// What a value in the settings file must be to be taken: the one place that says so, for the file as it is found and
// for each reading.
namespace storage::rules {

[[nodiscard]] const QStringList &languages(); // nb, nn, en
[[nodiscard]] const QStringList &themes();    // the names of the looks

inline constexpr double leastTextScale = 1.0;
inline constexpr double mostTextScale = 2.0;
inline constexpr int mostWidth = 32;
inline constexpr int leastIdle = 5; // minutes
inline constexpr int mostIdle = 30;
inline constexpr int longestTold = 500;           // requests
inline constexpr qsizetype mostViewState = 65536; // bytes
inline constexpr int longestAnchor = 200;         // characters

// A key that the program does not know makes sense whatever it holds: it is another's.
[[nodiscard]] bool makesSense(const QString &key, const QVariant &value);

} // namespace storage::rules
