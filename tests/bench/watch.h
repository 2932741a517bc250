// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QApplication>

namespace bench {

// An application that times every event it delivers on its own thread: while one is handled the window does not move.
// Events delivered within another count as a part of that one.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    void forget();

    [[nodiscard]] double longest() const { return m_longest; } // in milliseconds, since forget()

    [[nodiscard]] QString culprit() const { return m_culprit; } // whose event it was, and how much of it others took

    [[nodiscard]] int above(double milliseconds) const; // how many took longer

    bool notify(QObject *receiver, QEvent *event) override;

private:
    int m_depth = 0;
    double m_longest = 0;
    QString m_culprit;
    std::vector<double> m_long; // in milliseconds; those above one
};

} // namespace bench
