// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/core_dumps.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace core {

#ifdef Q_OS_LINUX
// A crash collector that the kernel starts gets its dump whatever the limit says; this keeps heap and stacks out of it.
static void emptyTheDump()
{
    const int filter = open("/proc/self/coredump_filter", O_WRONLY | O_CLOEXEC);
    if (filter < 0)
        return; // a kernel that dumps nothing
    static_cast<void>(!write(filter, "0", 1));
    close(filter);
}
#endif

bool forbidCoreDumps()
{
#ifdef Q_OS_LINUX
    emptyTheDump();
#endif
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    rlimit now{1, 1};
    return getrlimit(RLIMIT_CORE, &now) == 0 && now.rlim_cur == 0 && now.rlim_max == 0;
#else
    return true;
#endif
}

} // namespace core
