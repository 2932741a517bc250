// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/recorder.h"

#include <QPointer>

namespace activity {

// What is sent once and by itself, and how the room that sends it tells of it.
template <class T>
struct Sending
{
    Event intent; // what it is about, as far as that is known before
    std::function<QCoro::Task<T>()> send;
    std::function<Event(const T &)> eventOf;
};

// Sends what the record has been told of, and ends when the record has the outcome too, or the recorder has told that
// it could not be written. A record that takes nothing keeps nobody from deciding: then there is the outcome alone.
// recorder may be null: nothing is written.
template <class T>
QCoro::Task<T> recorded(Recorder *recorder, Sending<T> sending)
{
    if (!recorder) {
        T alone = co_await sending.send();
        co_return T(alone);
    }
    const QPointer<Recorder> there(recorder);
    const QString person = recorder->person(); // who may have gone when the answer comes
    Event intent = sending.intent;
    intent.person = person;
    const core::Result<QString> written = co_await recorder->intend(std::move(intent));
    if (!there)
        co_return T(); // the program ends, and nobody hears of it
    T outcome = co_await sending.send();
    if (there) {
        Event event = sending.eventOf(outcome);
        event.person = person;
        event.intent = written.value_or(QString());
        const core::Result<core::Nothing> settled = co_await there->record(std::move(event));
        static_cast<void>(settled); // the recorder tells of it; the outcome stays what it is
    }
    co_return T(outcome);
}

} // namespace activity
