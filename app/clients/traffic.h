// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/width.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <deque>

namespace clients {

class Sender
{
public:
    Sender() = default;
    Sender(const Sender &) = delete;
    Sender &operator=(const Sender &) = delete;
    virtual ~Sender() = default;
    virtual bool sendOne() = 0; // starts one call; false when there is none to start now
};

// The one way of all jobs to the server: they take turns within one width, and all keep quiet when the server asks for
// it. Asks its senders by itself, once for each thing that changes, and never in the turn of whoever told it. GUI
// thread; owned by the ClientDesk, outlives its senders.
class Traffic : public QObject
{
    Q_OBJECT

public:
    explicit Traffic(QObject *parent = nullptr);

    void setTop(int width);

    [[nodiscard]] const Width &width() const { return m_width; }

    [[nodiscard]] int inFlight() const { return m_inFlight; }

    // Until when the server wants to be left alone; expired when it does not.
    [[nodiscard]] const QDeadlineTimer &quiet() const { return m_quiet; }

    void join(Sender *sender); // at the end of the row
    void leave(Sender *sender);
    void wake(); // a sender may have something to send now

    int sent(); // returns the epoch for the answer
    void answeredWell();
    void answeredBusy(int epoch, std::chrono::milliseconds wait);
    void answeredOtherwise(); // or not at all
    void startAgain();        // after a break, when nobody else is on the way

private:
    void ask();

    [[nodiscard]] bool hasRoom() const { return m_inFlight < m_width.now() && m_quiet.hasExpired(); }

    Width m_width;
    int m_inFlight = 0;
    QDeadlineTimer m_quiet{0};
    std::deque<Sender *> m_senders;
    QTimer m_wake; // fires as soon as it may
    QTimer m_endOfQuiet;
};

} // namespace clients
