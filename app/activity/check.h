// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/chain.h"

#include <stop_token>

namespace activity {

enum class Finding {
    Sound,   // every entry is as it was written, and none is missing
    Missing, // entries are missing before `number`, and nothing says that they were deleted
    Changed, // `number` is not what was written there: changed, put in or moved
    Extra,   // `number` and what follows stands behind the end that was written
    CutOff,  // the end is missing: `number` is the first that is not there
    Older,   // the file is an older one than the program has written: `number` is the first that is not there
    Foreign, // the file belongs to another record than the one that was written here
};

struct CheckReport
{
    Finding finding = Finding::Sound;
    qint64 number = 0;   // the first place, where there is one
    qint64 checked = 0;  // entries that were looked at
    qint64 expected = 0; // that should be there, as far as that is known
    qint64 deleted = 0;  // entries that the record itself says were deleted
    QDateTime from;      // of the first and the last entry; invalid when there are none
    QDateTime to;
    QByteArray last; // hash of the last
};

// Reads the whole record once, page by page, on a thread of the pool, and computes every hash anew. anchor: where the
// chain was seen last. progress is called in that thread. Fails with Disk (damaged, when the file cannot be read) and
// with Cancelled.
core::Task<CheckReport> check(QString file, QString environment, std::optional<Head> anchor,
                              std::function<void(qint64 checked, qint64 expected)> progress, std::stop_token stop);

} // namespace activity
