// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/traffic.h"

#include <algorithm>

namespace clients {

Traffic::Traffic(QObject *parent) : QObject(parent)
{
    m_wake.setSingleShot(true);
    m_wake.setInterval(0);
    m_endOfQuiet.setSingleShot(true);
    m_endOfQuiet.setTimerType(Qt::PreciseTimer);
    connect(&m_wake, &QTimer::timeout, this, &Traffic::ask);
    connect(&m_endOfQuiet, &QTimer::timeout, this, &Traffic::ask);
}

void Traffic::setTop(int width)
{
    m_width.setTop(width);
    wake();
}

void Traffic::join(Sender *sender)
{
    leave(sender);
    m_senders.push_back(sender);
    wake();
}

void Traffic::leave(Sender *sender)
{
    std::erase(m_senders, sender);
}

void Traffic::wake()
{
    if (!m_wake.isActive())
        m_wake.start();
}

int Traffic::sent()
{
    ++m_inFlight;
    return m_width.epoch();
}

void Traffic::answeredWell()
{
    --m_inFlight;
    m_width.wentWell();
    wake();
}

void Traffic::answeredBusy(int epoch, std::chrono::milliseconds wait)
{
    --m_inFlight;
    m_width.wasBusy(epoch);
    const QDeadlineTimer until(wait, Qt::PreciseTimer);
    if (until > m_quiet) {
        m_quiet = until;
        // Some milliseconds late rather than early: a timer that fires early would find the time not over yet.
        m_endOfQuiet.start(wait + std::chrono::milliseconds(2));
    }
    wake();
}

void Traffic::answeredOtherwise()
{
    --m_inFlight;
    wake();
}

void Traffic::startAgain()
{
    if (m_inFlight == 0)
        m_width.startAgain();
}

void Traffic::ask()
{
    if (!m_quiet.hasExpired() && !m_endOfQuiet.isActive())
        m_endOfQuiet.start(std::chrono::milliseconds(m_quiet.remainingTime() + 1));
    // Round after round, one call each, until the width is full or nobody has any more.
    for (bool any = true; any && hasRoom();) {
        any = false;
        for (size_t left = m_senders.size(); left > 0 && !m_senders.empty() && hasRoom(); --left) {
            Sender *sender = m_senders.front();
            m_senders.pop_front();
            m_senders.push_back(sender);
            any = sender->sendOne() || any;
        }
    }
}

} // namespace clients
