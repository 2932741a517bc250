// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The database file: made for the user alone, brought up to date, never deleted and never believed when it is damaged;
// and the thread that works on it.
#include "app/storage/failure.h"
#include "app/storage/worker.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace storage;

namespace {

using Rows = core::Result<QList<QVariantList>>;

Schema notes(int versions = 1)
{
    Schema schema{u"notes"_s, {{u"CREATE TABLE notes(id INTEGER PRIMARY KEY, text TEXT NOT NULL)"_s}}};
    if (versions > 1)
        schema.steps.append({u"ALTER TABLE notes ADD COLUMN tone INTEGER NOT NULL DEFAULT 7"_s,
                             u"CREATE TABLE notes_marks(note INTEGER NOT NULL REFERENCES notes(id))"_s});
    return schema;
}

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aNewFileIsTheUsersAlone();
    void whatIsWrittenIsThereAgain();
    void aTransactionIsWholeOrNothing();
    void foreignKeysHold();
    void schemasGrowStepByStep();
    void aFailingStepLeavesTheOldVersion();
    void aNewerSchemaIsRefusedAndLeftAlone();
    void whatIsNoDatabaseIsSetAside_data();
    void whatIsNoDatabaseIsSetAside();
    void anotherProgramsFileIsSetAside();
    void anEmptyFileIsANewOne();
    void aPlaceThatCannotBeWrittenIsTold();
    void aFileThatIsAFolderIsTold();
    void theWorkerKeepsTheOrder();
    void theWorkerFinishesWhatItWasGiven();
    void theWorkerTellsWhyItCannot();
    void aFileIsLookedAtAndLeftAlone();
    void filesOfEnvironments();

private:
    [[nodiscard]] QString file() const { return m_folder->filePath(u"data/world.sqlite"_s); }

    // Opened, with the schema; fails the test otherwise.
    std::unique_ptr<Connection> open(const Schema &schema = notes());

    std::unique_ptr<QTemporaryDir> m_folder;
};

std::unique_ptr<Connection> DatabaseTest::open(const Schema &schema)
{
    const auto database = openDatabase(file(), {schema});
    if (!database)
        qWarning() << database.error().detail;
    auto connection = Connection::open(file());
    return database && connection ? std::move(*connection) : nullptr;
}

void DatabaseTest::aNewFileIsTheUsersAlone()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"data"_s), QFile::Permissions(0x7755)));
    const auto connection = open();
    QVERIFY(connection);
    QVERIFY(connection->execute(u"INSERT INTO notes(text) VALUES('x')"_s));
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QCOMPARE(QFile::permissions(m_folder->filePath(u"data"_s)) & others, QFile::Permissions());
    const QStringList files = QDir(m_folder->filePath(u"data"_s)).entryList(QDir::Files);
    QVERIFY2(files.contains(u"world.sqlite-wal"_s), qPrintable(files.join(u' ')));
    for (const QString &name : files)
        QVERIFY2(!(QFile::permissions(m_folder->filePath(u"data/"_s + name)) & others), qPrintable(name));
    QCOMPARE(connection->rows(u"PRAGMA journal_mode"_s)->constFirst().constFirst().toString(), u"wal"_s);
    QCOMPARE(connection->rows(u"PRAGMA synchronous"_s)->constFirst().constFirst().toInt(), 2); // FULL
}

void DatabaseTest::whatIsWrittenIsThereAgain()
{
    {
        const auto connection = open();
        QVERIFY(connection &&
                connection->executeEach(u"INSERT INTO notes(text) VALUES(?)"_s, {{u"å"_s}, {u"'; --"_s}}));
        QCOMPARE(connection->lastId(), 2);
        QCOMPARE(connection->changes(), 1);
    }
    const auto connection = open();
    QVERIFY(connection);
    const Rows rows = connection->rows(u"SELECT id, text, NULL FROM notes WHERE id > ? ORDER BY id"_s, {0});
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->at(1).size(), 3); // with what is NULL
    QCOMPARE(rows->at(1).at(1).toString(), u"'; --"_s);
    QVERIFY(rows->at(1).at(2).isNull());
    const auto wrong = connection->execute(u"INSERT INTO nowhere VALUES(?)"_s, {u"a secret"_s});
    QVERIFY(!wrong);
    QCOMPARE(wrong.error().kind, core::ErrorKind::Disk);
    QVERIFY(!wrong.error().detail.contains(u"secret"_s));
}

void DatabaseTest::aTransactionIsWholeOrNothing()
{
    const auto connection = open();
    QVERIFY(connection);
    const auto half = connection->transact([&]() -> core::Result<core::Nothing> {
        if (const auto first = connection->execute(u"INSERT INTO notes(text) VALUES('one')"_s); !first)
            return first;
        return connection->execute(u"INSERT INTO notes(text) VALUES(NULL)"_s); // which the table forbids
    });
    QVERIFY(!half);
    QCOMPARE(connection->rows(u"SELECT * FROM notes"_s)->size(), 0);
    QVERIFY(connection->transact([&] { return connection->execute(u"INSERT INTO notes(text) VALUES('one')"_s); }));
    QCOMPARE(connection->rows(u"SELECT * FROM notes"_s)->size(), 1);
}

void DatabaseTest::foreignKeysHold()
{
    const auto connection = open(notes(2));
    QVERIFY(connection);
    QVERIFY(!connection->execute(u"INSERT INTO notes_marks(note) VALUES(4)"_s));
}

void DatabaseTest::schemasGrowStepByStep()
{
    QVERIFY(open()->execute(u"INSERT INTO notes(text) VALUES('old')"_s));
    const auto connection = open(notes(2));
    QVERIFY(connection);
    QCOMPARE(connection->rows(u"SELECT tone FROM notes"_s)->constFirst().constFirst().toInt(), 7);
    QVERIFY(open(notes(2))); // once more does nothing
    // A room of another owner lives beside it.
    QVERIFY(openDatabase(file(), {notes(2), Schema{u"marks"_s, {{u"CREATE TABLE marks(id INTEGER)"_s}}}}));
    QCOMPARE(connection->rows(u"SELECT owner FROM schemas"_s)->size(), 2);
}

void DatabaseTest::aFailingStepLeavesTheOldVersion()
{
    QVERIFY(open());
    Schema broken = notes(2);
    broken.steps[1].append(u"this is no SQL"_s);
    QVERIFY(!openDatabase(file(), {broken}));
    const auto connection = open();
    QVERIFY(connection);
    QVERIFY(!connection->execute(u"SELECT tone FROM notes"_s)); // no half of the step
    QVERIFY(open(notes(2)));
}

void DatabaseTest::aNewerSchemaIsRefusedAndLeftAlone()
{
    QVERIFY(open(notes(2))->execute(u"INSERT INTO notes(text) VALUES('of tomorrow')"_s));
    const auto refused = openDatabase(file(), {notes(1)});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, failure::newerSchema);
    QCOMPARE(QDir(m_folder->filePath(u"data"_s)).entryList({u"*.bad-*"_s}), QStringList());
    QCOMPARE(open(notes(2))->rows(u"SELECT text FROM notes"_s)->size(), 1);
}

void DatabaseTest::whatIsNoDatabaseIsSetAside_data()
{
    QTest::addColumn<int>("damage");
    QTest::newRow("text") << 0;
    QTest::newRow("a page overwritten") << 1;
    QTest::newRow("cut short") << 2;
}

void DatabaseTest::whatIsNoDatabaseIsSetAside()
{
    QFETCH(int, damage);
    {
        const auto connection = open();
        QVERIFY(connection);
        QList<QVariantList> many;
        for (int i = 0; i < 2000; ++i)
            many.append({QString(100, u'x')});
        QVERIFY(connection->transact(
            [&] { return connection->executeEach(u"INSERT INTO notes(text) VALUES(?)"_s, many); }));
    }
    QByteArray content = contentOf(file());
    QVERIFY(content.size() > 100'000);
    if (damage == 0)
        content = "this is a letter, and no database at all";
    else if (damage == 1)
        content.replace(20'000, 8'000, QByteArray(8'000, char(0xa5)));
    else
        content.truncate(30'000);
    write(file(), content);

    const auto database = openDatabase(file(), {notes()});
    QVERIFY2(database, qPrintable(database ? QString() : database.error().detail));
    QVERIFY(database->setAside.startsWith(file() + u".bad-"_s));
    QCOMPARE(contentOf(database->setAside), content); // as it was
    const auto connection = open();
    QVERIFY(connection);
    QCOMPARE(connection->rows(u"SELECT * FROM notes"_s)->size(), 0);
    QVERIFY(openDatabase(file(), {notes()})->setAside.isEmpty());
}

void DatabaseTest::anotherProgramsFileIsSetAside()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    QVERIFY(Connection::open(file()).value()->execute(u"CREATE TABLE recipes(name TEXT)"_s));
    const auto database = openDatabase(file(), {notes()});
    QVERIFY(database);
    QVERIFY(!database->setAside.isEmpty());
    QVERIFY(Connection::open(database->setAside).value()->rows(u"SELECT * FROM recipes"_s));
    QVERIFY(!Connection::open(file()).value()->rows(u"SELECT * FROM recipes"_s));
}

void DatabaseTest::anEmptyFileIsANewOne()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"data"_s));
    write(file(), {});
    const auto database = openDatabase(file(), {notes()});
    QVERIFY(database);
    QVERIFY(database->setAside.isEmpty());
}

void DatabaseTest::aPlaceThatCannotBeWrittenIsTold()
{
    write(m_folder->filePath(u"data"_s), "a file where the folder should be");
    const auto refused = openDatabase(file(), {notes()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, core::ErrorKind::Disk);
    QCOMPARE(refused.error().code, failure::readOnly);
}

void DatabaseTest::aFileThatIsAFolderIsTold()
{
    QVERIFY(QDir(m_folder->path()).mkpath(u"data/world.sqlite"_s));
    const auto refused = openDatabase(file(), {notes()});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, failure::readOnly);
}

void DatabaseTest::theWorkerKeepsTheOrder()
{
    Worker worker(file(), {notes()});
    core::TaskScope scope;
    QList<qint64> ids;
    for (int i = 0; i < 100; ++i) {
        scope.start(worker.run<qint64>([i](Connection &connection) -> core::Result<qint64> {
            if (const auto done = connection.execute(u"INSERT INTO notes(id, text) VALUES(?, 'x')"_s, {i}); !done)
                return core::fail(done.error());
            return connection.lastId();
        }),
                    [&ids](const core::Result<qint64> &id) { ids.append(id.value_or(-1)); });
    }
    QVERIFY(ids.isEmpty()); // never in the caller's own turn
    QTRY_COMPARE(ids.size(), 100);
    QVERIFY(worker.opening() && *worker.opening());
    for (int i = 0; i < 100; ++i)
        QCOMPARE(ids.at(i), i);
}

void DatabaseTest::theWorkerFinishesWhatItWasGiven()
{
    core::TaskScope scope;
    int answers = 0;
    QString lateCode;
    {
        Worker worker(file(), {notes()});
        const auto insert = [](Connection &connection) {
            return connection.execute(u"INSERT INTO notes(text) VALUES('x')"_s);
        };
        for (int i = 0; i < 50; ++i)
            scope.start(worker.run<core::Nothing>(insert), [&answers](const auto &done) { answers += done ? 1 : 0; });
        worker.close();
        QCOMPARE(answers, 50);
        scope.start(worker.run<core::Nothing>(insert),
                    [&lateCode](const core::Result<core::Nothing> &done) { lateCode = done.error().code; });
    }
    QCOMPARE(lateCode, failure::closed);
    QCOMPARE(open()->rows(u"SELECT * FROM notes"_s)->size(), 50);
}

void DatabaseTest::theWorkerTellsWhyItCannot()
{
    write(m_folder->filePath(u"data"_s), "a file where the folder should be");
    Worker worker(file(), {notes()});
    core::TaskScope scope;
    QString code;
    scope.start(worker.run<core::Nothing>([](Connection &) -> core::Result<core::Nothing> { return core::Nothing{}; }),
                [&code](const core::Result<core::Nothing> &done) { code = done ? u"done"_s : done.error().code; });
    QTRY_COMPARE(code, failure::readOnly);
    QVERIFY(worker.opening() && !*worker.opening());
}

void DatabaseTest::aFileIsLookedAtAndLeftAlone()
{
    QVERIFY(inspectDatabase(file(), {notes()}).has_value());
    QVERIFY(!QFileInfo::exists(file())); // which is fine: it is made when it is needed

    QVERIFY(openDatabase(file(), {notes()}).has_value());
    QVERIFY(inspectDatabase(file(), {notes()}).has_value());
    Schema older = notes();
    older.steps.removeLast();
    QCOMPARE(inspectDatabase(file(), {older}).error().code, failure::newerSchema);

    write(file(), QByteArray(8192, 'x'));
    QCOMPARE(inspectDatabase(file(), {notes()}).error().code, failure::damaged);
    QFile left(file());
    QVERIFY(left.open(QIODevice::ReadOnly));
    QCOMPARE(left.readAll(), QByteArray(8192, 'x'));
}

void DatabaseTest::filesOfEnvironments()
{
    QCOMPARE(databaseFile(u"Sandkasse (TT02) ../x"_s, u"/somewhere/settings.ini"_s),
             u"/somewhere/data/sandkasse-tt02-x.sqlite"_s);
    QVERIFY(databaseFile(u"production"_s, {}).endsWith(u"/production.sqlite"_s));
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "tst_database.moc"
