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
    constexpr int heaps = 2;
    mallopt(M_ARENA_MAX, heaps);
#endif
}

void giveBackMemory()
{
#ifdef __GLIBC__
    malloc_trim(0);
#endif
}

} // namespace core
