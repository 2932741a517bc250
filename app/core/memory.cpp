// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/memory.h"

#include <cstdlib> // tells which library this is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace core {

void keepMemoryTogether()
{
#ifdef __GLIBC__
    constexpr int heaps = 3; // with two, the window waits for the heap while others free much
    mallopt(M_ARENA_MAX, heaps);
    // Else whoever frees the last of much gives it back there and then, in the midst of a painting. glibc then leaves
    // its other threshold alone as well: what takes more than 128 KiB goes back to the system when it is freed.
    constexpr int hardlyEver = 256 << 20; // bytes
    mallopt(M_TRIM_THRESHOLD, hardlyEver);
#endif
}

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace core
