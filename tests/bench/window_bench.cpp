// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/bench/window_bench.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QEventLoop>
#include <QSet>
#include <QTest>
#include <QTimer>

namespace bench {

namespace {

constexpr int patience = 60'000;

class PaintWatch : public QObject
{
public:
    PaintWatch(const QList<QWidget *> &widgets, std::function<bool()> isThere, QEventLoop *loop)
        : m_widgets(widgets), m_isThere(std::move(isThere)), m_loop(loop)
    {
        for (QWidget *widget : widgets)
            widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_isThere())
            return false;
        m_painted.insert(watched);
        if (m_painted.size() == m_widgets.size()) // once this event has been handled
            QTimer::singleShot(0, m_loop, &QEventLoop::quit);
        return false;
    }

private:
    QList<QWidget *> m_widgets;
    std::function<bool()> m_isThere;
    QEventLoop *m_loop;
    QSet<QObject *> m_painted;
};

} // namespace

double untilPainted(const QList<QWidget *> &widgets, const std::function<void()> &begin,
                    const std::function<bool()> &isThere)
{
    QEventLoop loop;
    const PaintWatch watch(widgets, isThere, &loop);
    QTimer::singleShot(patience, &loop, [] { qFatal("nothing was painted within a minute"); });
    QElapsedTimer timer;
    timer.start();
    begin();
    loop.exec();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

void waitFor(const char *what, const std::function<bool()> &isThere, int seconds)
{
    if (!QTest::qWaitFor(isThere, seconds * 1000))
        qFatal("%s did not come true within %d seconds", what, seconds);
}

} // namespace bench
