// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/table_reader.h"

namespace fuzz {

// What is true of every table, and of every refusal.
void checkReading(const tables::Reading &reading);
void checkSame(const tables::Reading &one, const tables::Reading &other);

// Which columns hold what, and what a list of clients makes of it.
void checkImport(const tables::Table &table);

} // namespace fuzz
