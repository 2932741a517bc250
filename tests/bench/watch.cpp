// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/watch.h"

#include <QElapsedTimer>
#include <QEvent>

#include <algorithm>

namespace bench {

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
    if (m_depth > 0)
        return QApplication::notify(receiver, event);
    // The receiver may be gone afterwards.
    const char *receiverClass = receiver->metaObject()->className();
    const int type = event->type();
    QElapsedTimer timer;
    timer.start();
    ++m_depth;
    const bool handled = QApplication::notify(receiver, event);
    --m_depth;
    const double time = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (time > 1)
        m_long.push_back(time);
    if (time > m_longest) {
        m_longest = time;
        m_culprit = QString::fromLatin1(receiverClass) + QStringLiteral(", event %1").arg(type);
    }
    return handled;
}

} // namespace bench
