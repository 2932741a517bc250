// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/event.h"

// What ties the entries together. Every field goes into SHA-256 with its length before it, so that no two entries read
// alike, after the hash of the entry before. There is no key: whoever may write the file can make a new chain, and is
// found out only by a last hash that is kept elsewhere (Head, a report on paper).
namespace activity {

// How far a chain goes. Kept beside the entries, so that an end that has been cut off is missed.
struct Head
{
    QString chain;   // which one: a random word, made with the file
    qint64 last = 0; // number of the last entry; 0 before the first
    QByteArray hash; // of it
    friend bool operator==(const Head &, const Head &) = default;
};

[[nodiscard]] QByteArray beginningOf(const QString &chain, const QString &environment); // before the first entry
[[nodiscard]] QByteArray hashOf(const QByteArray &before, const Entry &entry);          // whatever entry.hash says

// For a settings file: one line. Nothing when it is not of that form.
[[nodiscard]] QString lineOf(const Head &head);
[[nodiscard]] std::optional<Head> headOf(const QString &line);

} // namespace activity
