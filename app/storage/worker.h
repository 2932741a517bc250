// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/storage/database.h"

#include <QMutex>
#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace storage {

// The one thread that waits for the disk, so that no window does. It opens the database and carries out what it is
// given, in that order, one after another. Never fails to start: when the database cannot be opened, everything answers
// with that error. Owned by the composition root and used from the thread that made it.
class Worker : public QObject
{
    Q_OBJECT

public:
    Worker(const QString &file, const QList<Schema> &schemas, QObject *parent = nullptr);
    ~Worker() override; // close()

    // Everything that was given is carried out first; whoever waits hears of it in here. Later work is refused
    // (closed).
    void close();

    [[nodiscard]] const QString &file() const { return m_file; }

    // Nothing until opened() has been emitted.
    [[nodiscard]] const std::optional<core::Result<Database>> &opening() const { return m_opening; }

    // In the worker's thread, which has this connection for itself. Work that must be whole uses transact(). What work
    // refers to it owns; the answer comes in the caller's thread.
    template <class T>
    core::Task<T> run(std::function<core::Result<T>(Connection &)> work)
    {
        const auto answer = std::make_shared<Answer<T>>();
        auto act = [answer, work = std::move(work)](const core::Result<Connection *> &connection) {
            if (connection)
                answer->value = work(**connection);
            else
                answer->value = core::fail(connection.error());
        };
        post(std::move(act), [answer] { answer->gate.open(); });
        co_await answer->gate.passed();
        co_return core::Result<T>(std::move(answer->value));
    }

Q_SIGNALS:
    void opened(); // or not: opening() tells

private:
    template <class T>
    struct Answer
    {
        core::Result<T> value = core::fail(core::ErrorKind::Disk);
        core::Gate gate;
    };

    using Act = std::function<void(const core::Result<Connection *> &)>;
    void post(Act act, std::function<void()> done);
    void openInside(const QString &file, const QList<Schema> &schemas);
    void finished(std::function<void()> done); // in the worker's thread
    void deliver();

    QString m_file;
    QThread m_thread;
    QObject *m_inside;                        // lives in m_thread
    std::unique_ptr<Connection> m_connection; // of m_thread alone
    core::Error m_refusal;                    // of m_thread alone: why there is no connection
    std::optional<core::Result<Database>> m_opening;
    QMutex m_mutex;
    std::vector<std::function<void()>> m_done; // under m_mutex
    bool m_closed = false;
};

} // namespace storage
