// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace core {

// Lists of a hundred thousand clients come and go: what they leave behind is given back to the system. Both do nothing
// where the allocator is not glibc's.
void keepMemoryTogether(); // first of all: a heap for each thread would leave holes in all of them
void giveBackMemory();     // after much has been freed; for any thread

} // namespace core
