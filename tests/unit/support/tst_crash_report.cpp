// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What a program leaves when it is ended by a fault of its own, and what of it a person is shown.
#include "app/support/crash_reports.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

class CrashReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aFaultLeavesAReport_data();
    void aFaultLeavesAReport();
    void aGoodEndLeavesNone();
    void nothingIsWrittenOver();
    void theNewestIsToldUntilItIsSeen();
    void fiveAreKept();
    void whateverIsInIt_data();
    void whateverIsInIt();

private:
    // The signal that it was ended by; 0 for an end of its own.
    [[nodiscard]] int run(const QString &way, int lines = 100) const;
    [[nodiscard]] QString write(const QString &name, const QByteArray &content = "x") const;
    [[nodiscard]] QString leftBehind() const; // the one report

    [[nodiscard]] QStringList reports() const
    {
        return QDir(m_folder->path()).entryList({u"crash-*"_s}, QDir::AllEntries | QDir::Hidden | QDir::System);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int CrashReportTest::run(const QString &way, int lines) const
{
    QProcess program;
    program.setStandardErrorFile(QProcess::nullDevice());
    program.start(QStringLiteral(FULLMAKT_VICTIM), {m_folder->path(), way, QString::number(lines)});
    if (!program.waitForFinished())
        return -1;
    return program.exitStatus() == QProcess::CrashExit ? program.exitCode() : 0;
}

QString CrashReportTest::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName() : QString();
}

QString CrashReportTest::leftBehind() const
{
    return reports().size() == 1 ? m_folder->filePath(reports().constFirst()) : QString();
}

void CrashReportTest::aFaultLeavesAReport_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("name");
    QTest::newRow("segv") << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("bus") << SIGBUS << u"SIGBUS"_s;
    QTest::newRow("fpe") << SIGFPE << u"SIGFPE"_s;
    QTest::newRow("ill") << SIGILL << u"SIGILL"_s;
    QTest::newRow("abort") << SIGABRT << u"SIGABRT"_s;
    QTest::newRow("fatal") << SIGABRT << u"SIGABRT"_s;
    QTest::newRow("terminate") << SIGABRT << u"SIGABRT"_s;
    QTest::newRow("overflow") << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("worker") << SIGSEGV << u"SIGSEGV"_s;
    QTest::newRow("two") << SIGABRT << u"SIGABRT"_s;
}

void CrashReportTest::aFaultLeavesAReport()
{
    QFETCH(const int, signal);
    QFETCH(const QString, name);
    const QString way = QString::fromLatin1(QTest::currentDataTag());
    const QDateTime before = QDateTime::currentDateTimeUtc();
    QCOMPARE(run(way), signal);
    const QString path = leftBehind();
    QVERIFY2(!path.isEmpty(), qPrintable(reports().join(u' ')));
    QCOMPARE(support::newCrashReport(m_folder->path()), path);
    struct stat found{};
    QCOMPARE(stat(QFile::encodeName(path).constData(), &found), 0);
    QCOMPARE(static_cast<int>(found.st_mode & 07777), 0600);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const QString text = QString::fromUtf8(bytes);
    QVERIFY(text.toUtf8() == bytes && !bytes.contains('\0'));
    const QStringList lines = text.split(u'\n');
    for (const QString &line : {u"Version: 9.8.7"_s, u"Qt: "_s + QString::fromLatin1(qVersion()), u"Signal: "_s + name})
        QVERIFY2(lines.contains(line), qPrintable(text));
    static const QRegularExpression form(u"\\nSystem: .+\\n(.*\\n)*Time: (\\S+)\\n"_s);
    const QDateTime time = QDateTime::fromString(form.match(text).captured(2), Qt::ISODate);
    QVERIFY2(qAbs(before.secsTo(time)) < 60 && time.timeSpec() == Qt::UTC, qPrintable(text));

    static const QRegularExpression place(u"^(libc\\.so\\.6|libQt6Core\\.so\\.6|fullmakt)\\+0x[0-9a-f]+$"_s);
    const QStringList places = lines.mid(lines.indexOf(u"Backtrace"_s) + 1);
    QVERIFY2(places.filter(place).size() >= 3, qPrintable(text));
    QVERIFY2(way == u"worker"_s || way == u"two"_s || !places.filter(u"fullmakt+0x"_s).isEmpty(), qPrintable(text));
    QVERIFY2(!QString(text).remove(u"GNU/Linux"_s).contains(u'/'), qPrintable(text)); // no path, and so nobody's home

    QVERIFY(text.contains(u": line 100 of "_s) && text.contains(u": line 50 of "_s) &&
            !text.contains(u": line 5 of "_s));
    QVERIFY(text.contains(u"planted ••• and •••"_s));
    QCOMPARE(text.contains(u"fatal default: this is the end of •••"_s), way == u"fatal");
    for (const QString &secret : {u"01878099999"_s, u"eyJ"_s, u"c2lnbmF0dXJl"_s})
        QVERIFY(!text.contains(secret));
    const QString shown = support::crashReportText(path);
    QCOMPARE(shown.split(u'\n'), text.split(u'\n')); // what is redacted already is shown as it is
}

void CrashReportTest::aGoodEndLeavesNone()
{
    QCOMPARE(run(u"well"_s), 0);
    QCOMPARE(reports(), QStringList());
    QCOMPARE(support::newCrashReport(m_folder->path()), QString());
    QCOMPARE(support::newCrashReport(m_folder->filePath(u"no such folder"_s)), QString());
}

// Not even through a link of the very name.
void CrashReportTest::nothingIsWrittenOver()
{
    const QString mine = write(u"mine"_s);
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    for (qint64 second = now; second < now + 20; ++second)
        QVERIFY(QFile::link(mine, m_folder->filePath(u"crash-%1.txt"_s.arg(second))));
    QCOMPARE(run(u"abort"_s), SIGABRT);
    QCOMPARE(reports().size(), 20);
    QCOMPARE(QFileInfo(mine).size(), 1);
    QCOMPARE(support::newCrashReport(m_folder->path()), QString()); // a link is no report
}

void CrashReportTest::theNewestIsToldUntilItIsSeen()
{
    const QString older = write(u"crash-999.txt"_s);
    const QString newer = write(u"crash-1000.txt"_s);
    for (const QString &other : {u"crash-x.txt"_s, u"crash-2000"_s, u"crash-2000.txt.bak"_s, u"crash-2000-seen.txt"_s})
        QVERIFY(!write(other).isEmpty());
    QCOMPARE(support::newCrashReport(m_folder->path()), newer);
    support::markCrashReportsSeen(m_folder->path());
    QCOMPARE(support::newCrashReport(m_folder->path()), QString());
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"crash-999-seen.txt"_s)));
    QVERIFY(QFileInfo::exists(m_folder->filePath(u"crash-1000-seen.txt"_s)));
}

void CrashReportTest::fiveAreKept()
{
    for (int second = 95; second <= 105; ++second)
        QVERIFY(!write(u"crash-%1%2.txt"_s.arg(second).arg(second % 2 == 0 ? u"-seen"_s : QString())).isEmpty());
    support::makeRoomForCrashReport(m_folder->path());
    QCOMPARE(run(u"abort"_s), SIGABRT);
    QCOMPARE(reports().size(), support::mostCrashReports);
    for (int second = 102; second <= 105; ++second)
        QCOMPARE(reports().filter(u"crash-%1"_s.arg(second)).size(), 1);
}

void CrashReportTest::whateverIsInIt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("shown");
    QTest::newRow("empty") << QByteArray() << u"\n"_s;
    QTest::newRow("text") << QByteArray("One\n\ntwo\n") << u"One\n\ntwo\n"_s;
    QTest::newRow("no text") << QByteArray("a\0\x1b[2J\rb\xff.", 10) << u"a [2J b\ufffd.\n"_s;
    QTest::newRow("turned around") << QByteArray("a\xe2\x80\xae"
                                                 "b\xe2\x80\xa8"
                                                 "c")
                                   << u"ab c\n"_s;
    QTest::newRow("secrets") << QByteArray("pid 01878099999 eyJhbGci.eyJp.c2 018780\n99999") << u"pid ••• ••• •••\n"_s;
    QTest::newRow("half a number") << QByteArray("01878\xe2\x80\x8b"
                                                 "099999")
                                   << u"•••\n"_s;
}

void CrashReportTest::whateverIsInIt()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, shown);
    const QString file = write(u"crash-1.txt"_s, content);
    QCOMPARE(support::crashReportText(file), shown);
    const QString large = write(u"crash-2.txt"_s, QByteArray("word ").repeated(1'000'000) + content);
    QVERIFY(support::crashReportText(large).size() <= 64 * 1024 + 1);
    QCOMPARE(support::crashReportText(m_folder->filePath(u"gone"_s)), QString());
}

QTEST_GUILESS_MAIN(CrashReportTest)
#include "tst_crash_report.moc"
