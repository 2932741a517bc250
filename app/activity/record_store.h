// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/chain.h"
#include "app/storage/database.h"

// The record's tables, and the statements on them. To be called in the thread that owns the connection.
namespace activity::store {

[[nodiscard]] storage::Schema schema();

[[nodiscard]] QString columns(); // of an entry, as entryIn() reads them
[[nodiscard]] Entry entryIn(const QVariantList &row);

core::Result<Head> head(storage::Connection &disk); // fails with storage::failure::damaged when it has been taken away

// Gives the entries their numbers and hashes and writes them behind the last. Within a transaction of the caller's.
core::Result<core::Nothing> append(storage::Connection &disk, const QString &environment, const QList<Entry> &entries);

// What is about to be sent, beside the record until the entry of its outcome is in it. run: of the program.
core::Result<core::Nothing> intend(storage::Connection &disk, const QString &intent, const QString &run,
                                   const Entry &entry);
core::Result<core::Nothing> settle(storage::Connection &disk, const QStringList &intents);

// The entries of what other runs were about to send, and of which nothing more was written. How many they are.
core::Result<qint64> settleOthers(storage::Connection &disk, const QString &environment, const QString &run);

struct Span // of entries that are deleted
{
    qint64 count = 0; // 0: there were none
    qint64 first = 0;
    qint64 last = 0;
};

// How many entries removeOld() would delete.
core::Result<qint64> countOld(storage::Connection &disk, const QDateTime &before);

// Deletes every entry that is older, as far as the first that is not; all of them when `before` is invalid. Then an
// entry says so, with the hash that the first of those that are left goes on from. Whole or nothing; what is deleted is
// overwritten in the file.
core::Result<Span> removeOld(storage::Connection &disk, const QString &environment, const QDateTime &before,
                             const Entry &saying);

} // namespace activity::store
