// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The log as a file: what is in it, what is not, how large it grows, and where it is not written at all.
#include "app/core/log.h"
#include "app/core/recent_lines.h"
#include "app/support/log_file.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/stat.h>

using namespace Qt::StringLiterals;
using support::LogFile;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int modeOf(const QString &path)
{
    struct stat found{};
    return stat(QFile::encodeName(path).constData(), &found) == 0 ? static_cast<int>(found.st_mode & 07777) : -1;
}

void log(const QString &text)
{
    qCWarning(core::logApp).noquote() << text;
}

} // namespace

class LogFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { core::installLog(); }

    void cleanupTestCase() { qInstallMessageHandler(nullptr); }

    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void whereItLies();
    void linesAreKeptForTheUserAlone();
    void theNextRunGoesOn();
    void aLineIsOneLineAndHoldsNoSecret();
    void aLineIsBounded();
    void itIsBegunAnew();
    void whatCannotBeMovedGoes();
    void whereItCannotBeItIsNot_data();
    void whereItCannotBeItIsNot();
    void aFullDiskLeavesWholeLines();
    void everyThreadIsHeard();
    void twoProgramsHaveAFileEach();
    void whatACrashLeavesIsTakenOver();
    void theLastLinesAreRemembered();

private:
    [[nodiscard]] QString folder() const { return m_home->filePath(u"some/state"_s); }

    [[nodiscard]] QString file(const QString &name = u"fullmakt.log"_s) const { return folder() + u'/' + name; }

    std::unique_ptr<QTemporaryDir> m_home;
};

void LogFileTest::whereItLies()
{
    QCOMPARE(support::logFolder(u"/somewhere/settings.ini"_s), u"/somewhere/state"_s);
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/of/the/user");
    QCOMPARE(support::logFolder({}), u"/of/the/user/fullmakt"_s);
    for (const char *other : {"", "not/absolute"}) {
        qputenv("XDG_STATE_HOME", other);
        QCOMPARE(support::logFolder({}), QDir::homePath() + u"/.local/state/fullmakt"_s);
    }
    qputenv("XDG_STATE_HOME", before);
}

void LogFileTest::linesAreKeptForTheUserAlone()
{
    {
        const LogFile kept(folder());
        QCOMPARE(kept.fileName(), file());
        log(u"hello"_s);
    }
    log(u"nobody keeps this"_s);
    const QString all = QString::fromUtf8(contentOf(file()));
    static const QRegularExpression form(
        uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z warning fullmakt\.app: hello\n$)"_s);
    QVERIFY2(form.match(all).hasMatch(), qPrintable(all));
    QCOMPARE(modeOf(folder()), 0700);
    QCOMPARE(modeOf(file()), 0600);
    QCOMPARE(QDir(folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"fullmakt.log"_s}); // no lock stays
}

void LogFileTest::theNextRunGoesOn()
{
    QVERIFY(QDir().mkpath(folder()));
    QFile earlier(file());
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("earlier\n") == 8);
    earlier.setPermissions(earlier.permissions() | QFile::ReadOther | QFile::WriteOther);
    earlier.close();
    const LogFile kept(folder());
    log(u"later"_s);
    QVERIFY(contentOf(file()).startsWith("earlier\n"));
    QVERIFY(contentOf(file()).endsWith(": later\n"));
    QCOMPARE(modeOf(file()), 0600);
}

void LogFileTest::aLineIsOneLineAndHoldsNoSecret()
{
    const LogFile kept(folder());
    log(u"one\n2026-01-01T00:00:00.000Z info fullmakt.app: forged\r\u2028\u202ex\x1b[31m"_s);
    log(u"code=abc eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJ4In0.c2ln 018780\n99999 01878099999"_s);
    log(QString(QChar(0xd800)) + u" 01878099999"_s); // half a character
    log(u"0187809\u200b9999"_s);                     // which without its joint would be a number
    const QByteArray all = contentOf(file());
    QCOMPARE(all.count('\n'), 4);
    for (const char *bad : {"\r", "\x1b", "\xe2\x80\xa8", "\xe2\x80\xae", "01878099999", "018780 99999", "eyJ", "abc"})
        QVERIFY2(!all.contains(bad), bad);
    QVERIFY(all.contains("one 2026-01-01T00:00:00.000Z info fullmakt.app: forged"));
    QVERIFY(all.contains("code=•••"));
}

void LogFileTest::aLineIsBounded()
{
    const LogFile kept(folder());
    log(QString(100'000, u'æ'));
    log(u"next"_s);
    const QList<QByteArray> lines = contentOf(file()).split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(lines.at(0).size(), core::longestLogLine - 1);
    QVERIFY(lines.at(1).endsWith(": next"));
}

void LogFileTest::itIsBegunAnew()
{
    const LogFile kept(folder());
    for (int i = 1; i <= 6000; ++i)
        log(u"line %1 of many. "_s.arg(i).repeated(50));
    const QStringList names = QDir(folder()).entryList({u"fullmakt.log*"_s}, QDir::Files);
    QCOMPARE(names, (QStringList{u"fullmakt.log"_s, u"fullmakt.log.1"_s, u"fullmakt.log.2"_s, u"fullmakt.log.3"_s}));
    QByteArray all;
    for (const QString &name : {names.at(3), names.at(2), names.at(1), names.at(0)}) {
        QVERIFY(QFileInfo(file(name)).size() <= LogFile::largest);
        QCOMPARE(modeOf(file(name)), 0600);
        all += contentOf(file(name));
    }
    QVERIFY(all.size() > 3 * LogFile::largest);
    int number = 6000;
    QList<QByteArray> lines = all.split('\n');
    lines.removeLast();
    for (auto line = lines.crbegin(); line != lines.crend(); ++line, --number) // the newest, none of them missing
        QVERIFY2(line->contains(": line " + QByteArray::number(number) + ' '), line->constData());
    QVERIFY(number > 0);
}

void LogFileTest::whatCannotBeMovedGoes()
{
    QVERIFY(QDir().mkpath(file(u"fullmakt.log.1/in the way"_s)));
    QVERIFY(QDir().mkpath(file(u"fullmakt.log.2/in the way"_s)));
    const LogFile kept(folder());
    for (int i = 1; i <= 3000; ++i)
        log(u"line "_s.repeated(200));
    QVERIFY(QFileInfo(file()).size() > 0 && QFileInfo(file()).size() <= LogFile::largest);
}

void LogFileTest::whereItCannotBeItIsNot_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"no folder", "a link", "a dangling link", "a folder", "a pipe", "a lock that is none"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void LogFileTest::whereItCannotBeItIsNot()
{
    QFETCH(const QString, what);
    QFile elsewhere(m_home->filePath(u"elsewhere"_s));
    QVERIFY(elsewhere.open(QIODevice::WriteOnly) && elsewhere.write("mine") == 4);
    elsewhere.close();
    QString place = folder();
    QVERIFY(QDir().mkpath(folder()));
    if (what == u"no folder")
        place = elsewhere.fileName() + u"/state"_s;
    else if (what == u"a link")
        QVERIFY(QFile::link(elsewhere.fileName(), file()));
    else if (what == u"a dangling link")
        QVERIFY(QFile::link(m_home->filePath(u"nothing"_s), file()));
    else if (what == u"a folder")
        QVERIFY(QDir().mkpath(file()));
    else if (what == u"a pipe")
        QCOMPARE(mkfifo(QFile::encodeName(file()).constData(), 0600), 0);
    else
        for (const char *name : {"", "-2", "-3", "-4"})
            QVERIFY(QDir().mkpath(file(u"fullmakt%1.lock"_s.arg(QLatin1StringView(name)))));
    const LogFile kept(place);
    log(u"to stderr alone"_s);
    QCOMPARE(kept.fileName(), QString());
    QCOMPARE(contentOf(elsewhere.fileName()), QByteArray("mine"));
    QVERIFY(!QFileInfo::exists(m_home->filePath(u"nothing"_s)));
}

void LogFileTest::aFullDiskLeavesWholeLines()
{
    QProcess program;
    program.start(QStringLiteral(FULLMAKT_VICTIM), {folder(), u"full"_s, u"300"_s});
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    QCOMPARE(program.readAllStandardError().count('\n'), 301);
    const QByteArray all = contentOf(file());
    QVERIFY(all.size() > 9000 && all.size() <= 10'000);
    for (const QByteArray &line : all.chopped(1).split('\n'))
        QVERIFY2(line.endsWith(" and more") || line.endsWith(" and •••"), line.constData());
    QVERIFY(all.endsWith('\n'));
}

void LogFileTest::everyThreadIsHeard()
{
    const LogFile kept(folder());
    std::vector<std::unique_ptr<QThread>> threads;
    for (int number = 1; number <= 4; ++number) {
        threads.emplace_back(QThread::create([number] {
            for (int i = 1; i <= 500; ++i)
                log(u"thread %1 says %2"_s.arg(number).arg(i));
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    const QByteArray all = contentOf(file());
    QCOMPARE(all.count('\n'), 2000);
    for (int number = 1; number <= 4; ++number) {
        for (int i = 1; i <= 500; ++i)
            QVERIFY(all.contains(QByteArray("thread %1 says %2\n")
                                     .replace("%1", QByteArray::number(number))
                                     .replace("%2", QByteArray::number(i))));
    }
}

void LogFileTest::twoProgramsHaveAFileEach()
{
    QProcess one;
    QProcess other;
    for (QProcess *program : {&one, &other}) {
        program->setStandardErrorFile(QProcess::nullDevice());
        program->start(QStringLiteral(FULLMAKT_VICTIM), {folder(), u"well"_s, u"15000"_s});
        QVERIFY(program->waitForStarted());
    }
    const QByteArray first = QByteArray::number(one.processId());
    const QByteArray second = QByteArray::number(other.processId());
    QVERIFY(one.waitForFinished() && other.waitForFinished());
    int of[2] = {0, 0};
    for (const QString &log : {u"fullmakt.log"_s, u"fullmakt-2.log"_s}) {
        QByteArray all;
        for (const QString &part : {u".3"_s, u".2"_s, u".1"_s, QString()})
            all += contentOf(file(log + part));
        const bool isOne = all.contains("of " + first + ' ');
        QVERIFY(isOne != all.contains("of " + second + ' '));
        of[isOne ? 0 : 1] += static_cast<int>(all.count(": line "));
    }
    QCOMPARE(of[0], 15000);
    QCOMPARE(of[1], 15000);
}

void LogFileTest::whatACrashLeavesIsTakenOver()
{
    QProcess program;
    program.start(QStringLiteral(FULLMAKT_VICTIM), {folder(), u"abort"_s, u"3"_s});
    QVERIFY(program.waitForFinished());
    QVERIFY(QFileInfo::exists(file(u"fullmakt.lock"_s)));
    const LogFile kept(folder());
    QCOMPARE(kept.fileName(), file());
}

void LogFileTest::theLastLinesAreRemembered()
{
    const auto lines = std::make_unique<core::RecentLines>();
    for (int i = 1; i <= 100; ++i)
        lines->add("line " + QByteArray::number(i) + '\n');
    lines->add(QByteArray(10'000, 'x'));
    QList<QByteArray> seen;
    lines->forEach([&seen](QByteArrayView line) { seen.append(line.toByteArray()); });
    QCOMPARE(seen.size(), static_cast<qsizetype>(core::RecentLines::most));
    QCOMPARE(seen.first(), QByteArray("line 42"));
    QCOMPARE(seen.at(58), QByteArray("line 100"));
    QCOMPARE(seen.last(), QByteArray(core::RecentLines::longest, 'x'));
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "tst_log_file.moc"
