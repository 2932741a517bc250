// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The real window where the user's own files cannot be used: it starts, says what is wrong in the user's language, and
// what needs no file works as ever. A file that is not ours to change is left as it was.
#include "app/storage/database.h"
#include "app/storage/failure.h"
#include "tests/ui/activity_hand.h"
#include "tests/ui/clients_hand.h"
#include "tests/ui/requests_hand.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

enum class Home { NoFolder, NoDatabase, CutShort, AnothersFile, LaterVersion };

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A database as a Fullmakt leaves it, whose schemas are so many steps further on than this one knows.
bool makeDatabase(const QString &path, int stepsAhead)
{
    QList<storage::Schema> schemas{activity::store::schema(), clients::store::schema(), clients::snapshotSchema()};
    for (storage::Schema &schema : schemas) {
        for (int i = 0; i < stepsAhead; ++i)
            schema.steps.append(QStringList());
    }
    return storage::openDatabase(path, schemas).has_value();
}

} // namespace

class WindowBrokenHomeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whatIsWrongIsToldAndTheRestWorks_data();
    void whatIsWrongIsToldAndTheRestWorks();
    void theSecondWindowSendsNoClients();
    void changesThatCannotBeWrittenDownAreNotSent();
    void eachThatCannotBeWrittenDownIsTold();

private:
    static bool spoil(Home home, const QString &folder);

    [[nodiscard]] int changes() // of clients, that have been sent
    {
        return m_box->calls(u"POST"_s, u"/systemuser/clients"_s) + m_box->calls(u"DELETE"_s, u"/systemuser/clients"_s);
    }

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowBrokenHomeTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowBrokenHomeTest::spoil(Home home, const QString &folder)
{
    const QString data = folder + u"/data"_s;
    const QString file = data + u"/sandbox.sqlite"_s;
    if (home == Home::NoFolder)
        return write(data, "a file where the folder should be");
    if (!QDir().mkpath(data))
        return false;
    switch (home) {
    case Home::NoDatabase:
        return write(file, "this is a letter, and no database at all");
    case Home::CutShort:
        return makeDatabase(file, 0) && QFile::resize(file, 20'000);
    case Home::AnothersFile: {
        const auto other = storage::Connection::open(file);
        return other && (*other)->execute(u"CREATE TABLE recipes(name TEXT)"_s);
    }
    default:
        return makeDatabase(file, 1);
    }
}

void WindowBrokenHomeTest::whatIsWrongIsToldAndTheRestWorks_data()
{
    QTest::addColumn<Home>("home");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("says");
    const auto rows = [](const char *name, Home home, const QStringList &says) {
        const QStringList languages{u"nb"_s, u"nn"_s, u"en"_s};
        for (int i = 0; i < languages.size(); ++i)
            QTest::addRow("%s, %s", name, qPrintable(languages.at(i))) << home << languages.at(i) << says.at(i);
    };
    const QStringList cannot{u"kan ikke sendes"_s, u"kan ikkje sendast"_s, u"cannot be sent"_s};
    const QStringList damaged{u"skadet"_s, u"skadd"_s, u"was damaged"_s};
    const QStringList later{u"nyere versjon"_s, u"nyare versjon"_s, u"later version"_s};
    rows("no folder", Home::NoFolder, cannot);
    rows("no database", Home::NoDatabase, damaged);
    rows("cut short", Home::CutShort, damaged);
    rows("another's file", Home::AnothersFile, damaged);
    rows("later version", Home::LaterVersion, later);
}

void WindowBrokenHomeTest::whatIsWrongIsToldAndTheRestWorks()
{
    QFETCH(const Home, home);
    QFETCH(const QString, language);
    QFETCH(const QString, says);
    const QTemporaryDir folder;
    QVERIFY(spoil(home, folder.path()));
    const QString file = folder.filePath(u"data/sandbox.sqlite"_s);
    const QByteArray before = contentOf(file);
    {
        Window window(*m_box, language, {}, folder.path());
        const QString id = tests::chooseNewRequest(*m_box, window, QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(!id.isEmpty());
        QTRY_VERIFY2_WITH_TIMEOUT(window.message(u"diskNotice"_s).contains(says),
                                  qPrintable(window.message(u"diskNotice"_s)), tests::patience);
        QVERIFY(window.click(u"approve"_s));
        QVERIFY(window.dialogOpens());
        window.key(Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(m_box->statusOf(id), u"Accepted"_s, tests::patience);
        QTRY_VERIFY_WITH_TIMEOUT(!window.message(u"outcome"_s).isEmpty(), tests::patience);
        QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1);
        // What could not be written down is told too, and only then.
        const bool isKept = home != Home::NoFolder && home != Home::LaterVersion;
        QTRY_COMPARE_WITH_TIMEOUT(window.shows(u"recordNotice"_s), !isKept, tests::patience);
    }
    if (home == Home::LaterVersion)
        QCOMPARE(contentOf(file).size(), before.size());
    else if (home != Home::NoFolder) // set aside, never deleted
        QCOMPARE(QDir(folder.filePath(u"data"_s)).entryList({u"sandbox.sqlite.bad-*"_s}, QDir::Files).isEmpty(), false);
}

// Two windows on the same files, as when the second was started with other settings: one journal, one writer.
void WindowBrokenHomeTest::theSecondWindowSendsNoClients()
{
    const QTemporaryDir folder;
    Window first(*m_box, u"en"_s, {}, folder.path());
    const QSignalSpy read(&first.services->clientDesk, &clients::ClientDesk::journalRead);
    QVERIFY(first.signIn(tests::auditor));
    QTRY_VERIFY_WITH_TIMEOUT(!read.isEmpty(), tests::patience);
    QVERIFY(!first.services->clientDesk.whyNoJobs());
    Window second(*m_box, u"en"_s, {}, folder.path());
    QVERIFY(second.signIn(tests::auditor));
    QTRY_VERIFY_WITH_TIMEOUT(second.services->clientDesk.whyNoJobs().has_value(), 30'000);
    QCOMPARE(second.services->clientDesk.whyNoJobs()->code, storage::failure::inUse);
}

void WindowBrokenHomeTest::changesThatCannotBeWrittenDownAreNotSent()
{
    const QTemporaryDir folder;
    QVERIFY(spoil(Home::NoFolder, folder.path()));
    Window window(*m_box, u"en"_s, {}, folder.path());
    QVERIFY(!tests::openFreshAccess(*m_box, window, u"Skrivebeskyttet"_s, 20).isEmpty());
    QTRY_VERIFY2_WITH_TIMEOUT(window.message(u"diskNotice"_s).contains(u"changes of clients cannot be sent"),
                              qPrintable(window.message(u"diskNotice"_s)), tests::patience);
    const int before = changes();
    QVERIFY(tests::stageClients(window, 2));
    QVERIFY(tests::applyAndConfirm(window));
    QTRY_VERIFY_WITH_TIMEOUT(!window.message(u"jobOutcome"_s).isEmpty(), tests::patience);
    QVERIFY2(window.message(u"jobOutcome"_s).contains(u"disk"), qPrintable(window.message(u"jobOutcome"_s)));
    QCOMPARE(changes(), before);
    QCOMPARE(window.table(u"assigned"_s)->model()->rowCount(), 2); // still marked
}

// A full disk: each try is told, and the next one goes when there is room again.
void WindowBrokenHomeTest::eachThatCannotBeWrittenDownIsTold()
{
    Window window(*m_box);
    QVERIFY(!tests::openFreshAccess(*m_box, window, u"Full disk"_s, 20).isEmpty());
    QVERIFY(
        tests::tamper(window, u"CREATE TRIGGER full BEFORE INSERT ON jobs BEGIN SELECT RAISE(FAIL, 'full'); END"_s));
    QVERIFY(tests::stageClients(window, 2));
    const int before = changes();
    for (int i = 0; i < 2; ++i) {
        QVERIFY(tests::applyAndConfirm(window));
        QTRY_VERIFY2_WITH_TIMEOUT(!window.message(u"jobOutcome"_s).isEmpty(), qPrintable(QString::number(i)),
                                  tests::patience);
    }
    QCOMPARE(changes(), before);
    QVERIFY(tests::tamper(window, u"DROP TRIGGER full"_s));
    QVERIFY(tests::applyAndConfirm(window));
    QTRY_COMPARE_WITH_TIMEOUT(changes(), before + 2, tests::patience);
}

QTEST_MAIN(WindowBrokenHomeTest)
#include "tst_window_broken_home.moc"
