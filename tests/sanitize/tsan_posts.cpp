// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Linked into the tests under the thread sanitizer. Debian's Qt is not compiled for it, so that it does not see that
// what is posted to another thread comes there after it was posted, and would take every such value for a race. This
// tells it: whatever was done before a call was posted, work given to the pool, or a thread told to end, is done
// before an event is delivered, such work begins, or the end was waited for. Two threads that touch one thing without
// either are found all the same.
#include <QDeadlineTimer>
#include <QMetaObject>
#include <QThread>
#include <QThreadPool>

#include <dlfcn.h>

extern "C" {
void __tsan_acquire(void *address); // NOLINT(bugprone-reserved-identifier)
void __tsan_release(void *address); // NOLINT(bugprone-reserved-identifier)
}

namespace {

int posted; // only its address counts

bool delivered(void **)
{
    __tsan_acquire(&posted);
    return false; // and Qt goes on
}

const bool isWatching = QInternal::registerCallback(QInternal::EventNotifyCallback, &delivered);

template <class Function>
Function realOne(const char *name)
{
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *slot, Qt::ConnectionType type,
                                   void *answer)
{
    using Function = bool (*)(QObject *, QtPrivate::QSlotObjectBase *, Qt::ConnectionType, void *);
    static const auto real = realOne<Function>(
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    __tsan_release(&posted);
    return real(object, slot, type, answer);
}

void QThreadPool::start(std::function<void()> work, int priority)
{
    using Function = void (*)(QThreadPool *, std::function<void()>, int);
    static const auto real = realOne<Function>("_ZN11QThreadPool5startESt8functionIFvvEEi");
    auto whole = std::make_shared<std::function<void()>>(std::move(work));
    std::function<void()> inOrder = [whole]() mutable {
        __tsan_acquire(&posted);
        (*whole)();
        whole.reset();
        __tsan_release(&posted); // whoever hears of its end by an event
    };
    whole.reset();
    __tsan_release(&posted);
    real(this, std::move(inOrder), priority);
}

// Called on the thread that ends, last of all; and by whoever waits for its end.
void QThread::quit()
{
    static const auto real = realOne<void (*)(QThread *)>("_ZN7QThread4quitEv");
    __tsan_release(&posted);
    real(this);
}

bool QThread::wait(QDeadlineTimer deadline)
{
    static const auto real = realOne<bool (*)(QThread *, QDeadlineTimer)>("_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = real(this, deadline);
    __tsan_acquire(&posted);
    return hasEnded;
}
