// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/reading.h"
#include "app/activity/record_store.h"
#include "app/core/clock.h"
#include "app/core/task_scope.h"
#include "app/storage/worker.h"

#include <QObject>
#include <QTimer>

namespace activity {

// Writes down what the program does, before the user is told of it. Handed to the rooms that do something; one that has
// none (null) writes nothing down. GUI thread; owned by the composition root, outlives the rooms.
class Recorder : public QObject
{
    Q_OBJECT

public:
    Recorder(storage::Worker *disk, QString environment, core::Clock clock = core::systemClock,
             QObject *parent = nullptr);
    ~Recorder() override;

    void setPerson(const QString &name) { m_person = name; } // of what is done from now on; "": nobody

    [[nodiscard]] const QString &person() const { return m_person; }

    [[nodiscard]] const QString &environment() const { return m_environment; }

    [[nodiscard]] storage::Worker *disk() const { return m_disk; }

    // On the disk when it succeeds. What cannot be written is kept, failed() tells of it, and it goes first with the
    // next that is told or with tryAgain().
    core::Task<core::Nothing> record(Event event);
    void tryAgain();

    // Before something is sent that stands by itself; on the disk when it succeeds. The event of its outcome names the
    // intent, which is no entry of its own then. One that has got no outcome when the program has ended is made an
    // entry at the next start, with noAnswer().
    core::Task<QString> intend(Event event);

    [[nodiscard]] qsizetype unwritten() const { return m_unwritten.size(); }

    // The same inside a transaction of the room's own, in the thread of the disk: both are there or neither. Call
    // written() when it has succeeded.
    using Writing = std::function<core::Result<core::Nothing>(storage::Connection &)>;
    [[nodiscard]] Writing writing(const QList<Event> &events) const;
    void written();

    // Deletes what is older than so many years, when it may; 0 keeps everything.
    void setKeptYears(int years);
    void applyRetention(); // now, as a person has asked for

    // Whether what is old may go by itself: a clock that is years ahead makes everything old. It always may without a
    // check of the clock.
    [[nodiscard]] bool mayDeleteByAge() const { return !m_clockIsRight || m_clockIsRight(); }

    void setClockCheck(std::function<bool()> isRight) { m_clockIsRight = std::move(isRight); }

    core::Task<qint64> countOlder(int years); // how many entries that would delete now
    core::Task<store::Span> removeAll();

    // Where the chain was seen last, as it was kept outside the file; "" when it was not.
    void setAnchor(const QString &line);

    [[nodiscard]] const std::optional<Head> &anchor() const { return m_anchor; }

Q_SIGNALS:
    void recorded();                                // there is more to read
    void shortened();                               // the oldest entries, or all, are deleted
    void failed(const core::Error &error);          // what was done is done, but not written down
    void recovered();                               // nothing is unwritten any more
    void retentionFailed(const core::Error &error); // what is older than it may be is there still
    void retentionApplied();                        // nothing is
    void anchorMoved(const QString &line);          // to be kept outside the file

private:
    core::Task<core::Nothing> write(QList<Event> events);
    void diskOpened();
    void settleOthers();
    void wereDeleted();
    void moveAnchor();

    storage::Worker *m_disk;
    QString m_environment;
    core::Clock m_clock;
    std::function<bool()> m_clockIsRight;
    QString m_person;
    QString m_run; // of the program: a random word
    bool m_othersAreSettled = false;
    QList<Event> m_unwritten;
    int m_keptYears = 0;
    std::optional<Head> m_anchor;
    QTimer m_rest; // the anchor moves when the writing rests
    core::TaskScope m_scope;
};

// Nothing to do without a recorder.
core::Task<core::Nothing> record(Recorder *recorder, Event event);

// Reads beside the writing, as soon as the file has been opened.
template <class T>
core::Task<T> reading(Recorder *recorder, std::function<core::Result<T>(storage::Connection &)> work)
{
    const QString file = recorder->disk()->file();
    std::function<core::Result<core::Nothing>(storage::Connection &)> nothing =
        [](storage::Connection &) -> core::Result<core::Nothing> { return core::Nothing{}; };
    if (!recorder->disk()->opening()) {
        core::Result<core::Nothing> opened = co_await recorder->disk()->run<core::Nothing>(std::move(nothing));
        if (!opened)
            co_return core::fail(opened.error());
    } else if (!*recorder->disk()->opening()) {
        co_return core::fail(recorder->disk()->opening()->error());
    }
    core::Result<T> answer = co_await reading<T>(file, std::move(work));
    co_return answer;
}

} // namespace activity
