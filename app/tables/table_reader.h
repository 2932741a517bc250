// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/read_control.h"
#include "app/tables/table.h"

#include <QCoroTask>

namespace tables {

// Reads a table out of bytes, whatever the file is called: what it is, its content tells. `sheet` names the wanted
// sheet of a workbook; "" and a name that is not there mean the first that holds anything. Pure; takes the time it
// takes.
[[nodiscard]] Reading parseTable(const QByteArray &bytes, const QString &sheet = {},
                                 const ReadControl &control = ReadControl(), const Limits &limits = {});

// The same from text that somebody has copied.
[[nodiscard]] Reading parseText(const QString &text, const ReadControl &control = ReadControl(),
                                const Limits &limits = {});

// Reads a file on a thread of its own; the answer comes on the caller's. A stop ends it within moments (Cancelled).
[[nodiscard]] QCoro::Task<Reading> readTable(QString path, QString sheet, std::stop_token stop, Progress progress);

// What has been copied, the same way.
[[nodiscard]] QCoro::Task<Reading> readText(QString text, std::stop_token stop, Progress progress);

} // namespace tables
