// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QLoggingCategory>
#include <QString>

// Log categories and the redaction that every line goes through, Qt's own lines included.
namespace core {

Q_DECLARE_LOGGING_CATEGORY(logNet)
Q_DECLARE_LOGGING_CATEGORY(logSignIn)
Q_DECLARE_LOGGING_CATEGORY(logApp)

// Replaces what looks like a token (JWT, long random run), a value of code/state/nonce/token members, and every run of
// eleven digits, by a fixed mask.
[[nodiscard]] QString redacted(const QString &text);

// Installs the message handler: time, level, category and redacted text to stderr.
void installLog();

} // namespace core
