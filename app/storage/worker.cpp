// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/worker.h"

#include "app/storage/failure.h"

namespace storage {

Worker::Worker(const QString &file, const QList<Schema> &schemas, QObject *parent)
    : QObject(parent), m_inside(new QObject)
{
    m_thread.setObjectName(QStringLiteral("storage"));
    m_inside->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_inside, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_inside, [this, file, schemas] { openInside(file, schemas); }, Qt::QueuedConnection);
}

Worker::~Worker()
{
    close();
}

void Worker::openInside(const QString &file, const QList<Schema> &schemas)
{
    core::Result<Database> database = openDatabase(file, schemas);
    if (database) {
        core::Result<std::unique_ptr<Connection>> connection = Connection::open(file);
        if (connection)
            m_connection = std::move(*connection);
        else
            database = core::fail(connection.error());
    }
    if (!database)
        m_refusal = database.error();
    finished([this, database] {
        m_opening = database;
        Q_EMIT opened();
    });
}

void Worker::post(Act act, std::function<void()> done)
{
    if (m_closed) {
        act(failure::fail(failure::closed, QStringLiteral("the program is ending")));
        done();
        return;
    }
    QMetaObject::invokeMethod(
        m_inside,
        [this, act = std::move(act), done = std::move(done)] {
            if (m_connection)
                act(m_connection.get());
            else
                act(core::fail(m_refusal));
            finished(done);
        },
        Qt::QueuedConnection);
}

void Worker::finished(std::function<void()> done)
{
    const QMutexLocker lock(&m_mutex);
    m_done.push_back(std::move(done));
    if (m_done.size() == 1)
        QMetaObject::invokeMethod(this, &Worker::deliver, Qt::QueuedConnection);
}

void Worker::deliver()
{
    std::vector<std::function<void()>> done;
    {
        const QMutexLocker lock(&m_mutex);
        done.swap(m_done);
    }
    for (const auto &each : done)
        each();
}

void Worker::close()
{
    if (std::exchange(m_closed, true))
        return;
    // Behind all that was given before it.
    QMetaObject::invokeMethod(
        m_inside,
        [this] {
            m_connection.reset();
            m_thread.quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
    deliver();
}

} // namespace storage
