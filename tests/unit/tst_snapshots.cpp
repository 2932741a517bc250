// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What has changed among an access' clients since the user last looked, and what is kept of it on disk.
#include "app/clients/client_desk.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace clients;
using namespace Qt::StringLiterals;

namespace {

domain::Client client(const QString &name, const QString &number)
{
    return {domain::ClientId(QUuid::createUuid()), name, number};
}

} // namespace

class TestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aMoveIsNoChange();
    void listsWithHolesProveNothing();
    void theFirstLookIsRemembered();
    void aRefreshForgetsNothing();
    void personsAreKeptByIdOnly();
    void aDiskThatCannotBeReadIsAnError();
    void whatIsDamagedIsAnError();

private:
    template <class T>
    std::optional<T> finish(QCoro::Task<T> task)
    {
        std::optional<T> end;
        m_scope.start(std::move(task), [&end](T value) { end.emplace(std::move(value)); });
        static_cast<void>(QTest::qWaitFor([&end] { return end.has_value(); }, 30'000));
        return end;
    }

    ClientChanges look(const ClientLists &lists)
    {
        const auto changes = finish(m_desk->changes(m_access, lists, {}));
        return changes && *changes ? **changes : ClientChanges();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<storage::Worker> m_disk;
    std::unique_ptr<ClientDesk> m_desk;
    domain::SystemAccessId m_access;
    domain::Client m_ask = client(u"Ask AS"_s, u"310000001"_s);
    domain::Client m_birk = client(u"Birk AS"_s, u"310000002"_s);
    domain::Client m_person = client(u"Kari Nordmann"_s, {});
    core::TaskScope m_scope;
};

void TestSnapshots::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_disk = std::make_unique<storage::Worker>(m_folder->filePath(u"data/test.sqlite"_s),
                                               QList<storage::Schema>{snapshotSchema()});
    m_desk = std::make_unique<ClientDesk>(nullptr, nullptr);
    m_desk->keepSnapshotsIn(m_disk.get());
    m_access = domain::SystemAccessId(QUuid::createUuid());
}

void TestSnapshots::cleanup()
{
    m_desk.reset();
    m_disk.reset();
    m_folder.reset();
}

void TestSnapshots::aMoveIsNoChange()
{
    ClientLists before;
    before.available = {m_ask, m_birk};
    ClientLists after;
    after.available = {m_birk};
    after.assigned = {m_ask};
    const Snapshot seen = snapshotOf(before, QDateTime::currentDateTimeUtc());
    QVERIFY(changesSince(seen, after).isEmpty());
    after.assigned = {m_person};
    const ClientChanges changes = changesSince(seen, after);
    QCOMPARE(changes.appeared, QList{m_person});
    QCOMPARE(changes.lost, QList{m_ask});
    QCOMPARE(changes.since, seen.taken);
}

void TestSnapshots::listsWithHolesProveNothing()
{
    ClientLists before;
    before.available = {m_ask, m_birk};
    ClientLists after;
    after.available = {m_birk};
    after.unreadable = 1;
    QVERIFY(changesSince(snapshotOf(before, QDateTime::currentDateTimeUtc()), after).isEmpty());
    QVERIFY(look(before).isEmpty());
    QVERIFY(look(after).isEmpty());
    after.unreadable = 0;
    QCOMPARE(look(after).lost, QList{m_ask}); // and the holes were not remembered
}

void TestSnapshots::theFirstLookIsRemembered()
{
    ClientLists lists;
    lists.available = {m_ask};
    QVERIFY(!look(lists).since.isValid());
    lists.available.append(m_birk);
    const ClientChanges changes = look(lists);
    QVERIFY(changes.since.isValid());
    QCOMPARE(changes.appeared, QList{m_birk});
    // Another access has been looked at by nobody.
    m_access = domain::SystemAccessId(QUuid::createUuid());
    QVERIFY(!look(lists).since.isValid());
}

void TestSnapshots::aRefreshForgetsNothing()
{
    ClientLists lists;
    lists.available = {m_ask, m_birk};
    QVERIFY(look(lists).isEmpty());
    lists.available = {m_birk};
    QCOMPARE(look(lists).lost, QList{m_ask});
    QCOMPARE(look(lists).lost, QList{m_ask}); // until the user has looked
    const auto kept = finish(m_desk->markSeen(m_access, lists));
    QVERIFY(kept && *kept);
    QVERIFY(look(lists).isEmpty());
    // Also after the next start.
    m_disk = std::make_unique<storage::Worker>(m_folder->filePath(u"data/test.sqlite"_s),
                                               QList<storage::Schema>{snapshotSchema()});
    m_desk->keepSnapshotsIn(m_disk.get());
    QVERIFY(look(lists).isEmpty());
    lists.available.append(m_ask);
    QCOMPARE(look(lists).appeared, QList{m_ask});
}

void TestSnapshots::personsAreKeptByIdOnly()
{
    ClientLists lists;
    lists.available = {m_ask, m_person};
    QVERIFY(look(lists).isEmpty());
    lists.available = {m_ask};
    const ClientChanges changes = look(lists);
    QCOMPARE(changes.lost.size(), 1);
    QCOMPARE(changes.lost.constFirst().id, m_person.id);
    QVERIFY(changes.lost.constFirst().name.isEmpty());
    const QString file = m_folder->filePath(u"data/test.sqlite"_s);
    m_disk->close();
    for (const QString &part : {QString(), u"-wal"_s}) {
        QFile raw(file + part);
        if (raw.open(QIODevice::ReadOnly))
            QVERIFY(!raw.readAll().contains("Nordmann"));
    }
}

void TestSnapshots::aDiskThatCannotBeReadIsAnError()
{
    m_disk->close();
    ClientLists lists;
    lists.available = {m_ask};
    const auto changes = finish(m_desk->changes(m_access, lists, {}));
    QVERIFY(changes && !*changes);
    QCOMPARE(changes->error().kind, core::ErrorKind::Disk);
}

void TestSnapshots::whatIsDamagedIsAnError()
{
    ClientLists lists;
    lists.available = {m_ask, m_birk};
    QVERIFY(look(lists).isEmpty());
    for (const char *damage : {"substr(clients, 1, length(clients) - 1)", "clients || x'00'", "x''", "x'ffffffff'",
                               "x'7fffffff' || substr(clients, 5)", "'text'"}) {
        const QString sql = u"UPDATE client_snapshots SET clients = "_s + QString::fromLatin1(damage);
        const std::function<core::Result<core::Nothing>(storage::Connection &)> spoil =
            [sql](storage::Connection &connection) { return connection.execute(sql); };
        const auto spoilt = finish(m_disk->run(spoil));
        QVERIFY(spoilt && *spoilt);
        const auto changes = finish(m_desk->changes(m_access, lists, {}));
        QVERIFY2(changes && !*changes, damage);
        QCOMPARE(changes->error().kind, core::ErrorKind::Disk);
        const auto kept = finish(m_desk->markSeen(m_access, lists)); // and what is seen now takes its place
        QVERIFY(kept && *kept);
        QVERIFY(look(lists).isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
