// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/watch.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QThread>

#include <algorithm>
#include <ctime>

namespace bench {

namespace {

double processorMs() // of this thread
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

} // namespace

void WatchedApplication::forget()
{
    m_longest = 0;
    m_culprit.clear();
    m_long.clear();
}

int WatchedApplication::above(double milliseconds) const
{
    return static_cast<int>(
        std::count_if(m_long.cbegin(), m_long.cend(), [milliseconds](double time) { return time > milliseconds; }));
}

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    // Other threads have their events delivered here too: the network's, the disk's.
    if (QThread::currentThread() != thread() || m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const char *receiverClass = receiver->metaObject()->className();
    const int type = event->type();
    QElapsedTimer timer;
    timer.start();
    const double before = processorMs();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (time > 1)
        m_long.push_back(time);
    if (time > m_longest) {
        m_longest = time;
        m_culprit = QStringLiteral("%1, event %2, %3 ms of it on the processor")
                        .arg(QString::fromLatin1(receiverClass))
                        .arg(type)
                        .arg(processorMs() - before, 0, 'f', 1);
    }
    return handled;
}

} // namespace bench
