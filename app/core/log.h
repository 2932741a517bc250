// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QString>

#include <functional>

// Log categories and the redaction that every line goes through, Qt's own lines included.
namespace core {

class RecentLines;

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logSignIn)
Q_DECLARE_LOGGING_CATEGORY(logApp)

// Replaces what looks like a token (JWT, long random run), a value of code/state/nonce/token members, and every run of
// eleven digits, by a fixed mask.
[[nodiscard]] QString redacted(const QString &text);

// Installs the message handler: time, level, category and redacted text to stderr, one line of at most longestLogLine
// bytes whatever the text holds.
void installLog();

inline constexpr qsizetype longestLogLine = 8 * 1024;

// Where each line goes beside stderr, as it stands there, with its line break: from any thread, one at a time. It must
// not set another one. {} for nowhere.
using LogSink = std::function<void(const QByteArray &line)>;
void setLogSink(LogSink sink);

[[nodiscard]] const RecentLines &recentLogLines();

} // namespace core
