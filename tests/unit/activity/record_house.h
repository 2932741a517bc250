// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/check.h"
#include "app/activity/recorder.h"

#include <QTemporaryDir>
#include <QTest>

namespace tests {

inline const QString environmentName = QStringLiteral("here");

[[nodiscard]] inline activity::Event eventAbout(const QString &client,
                                                activity::Action action = activity::Action::ClientAdded)
{
    activity::Event event;
    event.action = action;
    event.organisation = QStringLiteral("TILFELDIG SUBTIL APE");
    event.organisationNumber = QStringLiteral("310022764");
    event.object = {activity::ObjectKind::Client, QStringLiteral("7b0f"), client, QStringLiteral("310000017")};
    event.accessId = QStringLiteral("a1");
    event.accessName = QStringLiteral("Lønn");
    event.before = {activity::fact("client", QStringLiteral("available"))};
    event.after = {activity::fact("client", QStringLiteral("assigned"))};
    event.reason = QStringLiteral("AUTH-00080");
    event.traceId = QStringLiteral("0af7651916cd43dd8448eb211c80319c");
    return event;
}

// A record in a folder of its own, the recorder that writes it, and a hand that changes the file behind its back.
class RecordHouse
{
public:
    RecordHouse() { open(); }

    ~RecordHouse() { close(); }

    void open()
    {
        disk = std::make_unique<storage::Worker>(file(), QList{activity::store::schema()});
        recorder = std::make_unique<activity::Recorder>(disk.get(), environmentName, [this] { return now; });
        recorder->setPerson(QStringLiteral("STADIG KONSERT"));
    }

    void close()
    {
        recorder.reset();
        disk.reset();
    }

    template <class T>
    core::Result<T> finish(QCoro::Task<core::Result<T>> task)
    {
        // Shared: what comes after the patience has run out finds a place all the same.
        const auto end = std::make_shared<std::optional<core::Result<T>>>();
        m_scope.start(std::move(task), [end](core::Result<T> value) { end->emplace(std::move(value)); });
        static_cast<void>(QTest::qWaitFor([&end] { return end->has_value(); }, patience));
        return end->value_or(core::fail(core::ErrorKind::Timeout));
    }

    static constexpr int patience = 120'000; // milliseconds

    bool write(const QString &client) { return finish(recorder->record(eventAbout(client))).has_value(); }

    bool write(int count) // all in one go
    {
        const auto written = std::make_shared<int>(0);
        const auto answered = std::make_shared<int>(0);
        for (int i = 0; i < count; ++i)
            m_scope.start(recorder->record(eventAbout(QStringLiteral("FIRMA %1").arg(i + 1))),
                          [written, answered](const core::Result<core::Nothing> &done) {
                              *written += done ? 1 : 0;
                              ++*answered;
                          });
        return QTest::qWaitFor([&] { return *answered == count; }, patience) && *written == count;
    }

    core::Result<activity::CheckReport> check(const std::optional<activity::Head> &anchor = std::nullopt,
                                              const std::stop_token &stop = {})
    {
        return finish(activity::check(file(), environmentName, anchor, [](qint64, qint64) {}, stop));
    }

    // Behind the program's back.
    bool tamper(const QString &sql, const QVariantList &values = {})
    {
        const auto connection = storage::Connection::open(file());
        return connection && (*connection)->execute(sql, values);
    }

    [[nodiscard]] QList<activity::Entry> entries()
    {
        const auto connection = storage::Connection::open(file());
        const auto rows =
            (*connection)
                ->rows(QStringLiteral("SELECT %1 FROM activity ORDER BY number").arg(activity::store::columns()));
        QList<activity::Entry> found;
        for (const QVariantList &row : rows.value_or(QList<QVariantList>()))
            found.append(activity::store::entryIn(row));
        return found;
    }

    [[nodiscard]] activity::Head head()
    {
        const auto connection = storage::Connection::open(file());
        return activity::store::head(**connection).value_or(activity::Head());
    }

    [[nodiscard]] QString file() const { return m_folder.filePath(QStringLiteral("data/here.sqlite")); }

    QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-29T12:00:00Z"), Qt::ISODate);
    std::unique_ptr<storage::Worker> disk;
    std::unique_ptr<activity::Recorder> recorder;

private:
    QTemporaryDir m_folder;
    core::TaskScope m_scope;
};

} // namespace tests
