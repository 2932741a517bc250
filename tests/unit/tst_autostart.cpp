// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The file that starts Fullmakt with the computer: only its own, and whole or not at all.
#include "app/storage/autostart.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using State = storage::Autostart::State;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndRemovesItsFile();
    void quotesItsPath_data();
    void quotesItsPath();
    void leavesAnothersFileAlone();
    void theDesktopMaySwitchItOff();
    void aFolderThatCannotBeWritten();
    void theFolderIsTheUsersOwn();

private:
    static QByteArray content(const QString &file)
    {
        QFile reader(file);
        return reader.open(QIODevice::ReadOnly) ? reader.readAll() : QByteArray();
    }

    static bool put(const QString &file, const QByteArray &content)
    {
        QFile writer(file);
        return QDir().mkpath(QFileInfo(file).absolutePath()) && writer.open(QIODevice::WriteOnly) &&
               writer.write(content) == content.size();
    }
};

void AutostartTest::writesAndRemovesItsFile()
{
    const QTemporaryDir folder;
    storage::Autostart autostart(folder.path(), u"/usr/bin/fullmakt"_s);
    QCOMPARE(autostart.file(), folder.filePath(u"autostart/fullmakt.desktop"_s));
    QCOMPARE(autostart.state(), State::Off);
    QVERIFY(autostart.set(false)); // nothing to remove
    QVERIFY(autostart.set(true));
    QVERIFY(autostart.set(true));
    QCOMPARE(autostart.state(), State::On);
    const QByteArray entry = content(autostart.file());
    QVERIFY(entry.startsWith("[Desktop Entry]\n"));
    QVERIFY(entry.contains("\nExec=\"/usr/bin/fullmakt\" --background\n"));
    QCOMPARE(QDir(folder.filePath(u"autostart"_s)).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QVERIFY(autostart.set(false));
    QCOMPARE(autostart.state(), State::Off);
    QVERIFY(!QFile::exists(autostart.file()));
}

void AutostartTest::quotesItsPath_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("exec");
    QTest::addColumn<QByteArray>("tryExec");
    QTest::newRow("a space") << u"/opt/my programs/fullmakt"_s << QByteArray(R"("/opt/my programs/fullmakt")")
                             << QByteArray("/opt/my programs/fullmakt");
    QTest::newRow("signs") << u"/opt/a\"b$c`d\\e%1f/æ"_s << QByteArray(R"("/opt/a\\"b\\$c\\`d\\\\e%%1f/æ")")
                           << QByteArray(R"(/opt/a"b$c`d\\e%1f/æ)");
    QTest::newRow("lines") << u"/opt/a\nb\tc"_s << QByteArray(R"("/opt/a\nb\tc")") << QByteArray(R"(/opt/a\nb\tc)");
}

void AutostartTest::quotesItsPath()
{
    QFETCH(const QString, path);
    QFETCH(const QByteArray, exec);
    QFETCH(const QByteArray, tryExec);
    const QTemporaryDir folder;
    storage::Autostart autostart(folder.path(), path);
    QVERIFY(autostart.set(true));
    QVERIFY2(content(autostart.file()).contains("\nExec=" + exec + " --background\n"),
             content(autostart.file()).constData());
    QVERIFY2(content(autostart.file()).contains("\nTryExec=" + tryExec + '\n'), content(autostart.file()).constData());
}

void AutostartTest::leavesAnothersFileAlone()
{
    const QTemporaryDir folder;
    storage::Autostart autostart(folder.path(), u"/usr/bin/fullmakt"_s);
    const QByteArray theirs = "[Desktop Entry]\nExec=theirs\n";
    QVERIFY(put(autostart.file(), theirs));
    QCOMPARE(autostart.state(), State::Foreign);
    QVERIFY(!autostart.set(true));
    QVERIFY(!autostart.set(false));
    QCOMPARE(content(autostart.file()), theirs);

    QVERIFY(QFile::remove(autostart.file()));
    QVERIFY(QFile::link(folder.filePath(u"elsewhere"_s), autostart.file()));
    QCOMPARE(autostart.state(), State::Foreign);
    QVERIFY(!autostart.set(true));
    QVERIFY(!QFile::exists(folder.filePath(u"elsewhere"_s)));
}

void AutostartTest::theDesktopMaySwitchItOff()
{
    const QTemporaryDir folder;
    storage::Autostart autostart(folder.path(), u"/usr/bin/fullmakt"_s);
    QVERIFY(autostart.set(true));
    const QByteArray ours = content(autostart.file());
    QVERIFY(put(autostart.file(), QByteArray(ours).replace("enabled=true", "enabled=false")));
    QCOMPARE(autostart.state(), State::Off);
    QVERIFY(put(autostart.file(), ours + "Hidden=true\n"));
    QCOMPARE(autostart.state(), State::Off);
    QVERIFY(autostart.set(true));
    QCOMPARE(content(autostart.file()), ours);
}

void AutostartTest::aFolderThatCannotBeWritten()
{
    const QTemporaryDir folder;
    QVERIFY(put(folder.filePath(u"autostart"_s), "a file in its place"));
    storage::Autostart autostart(folder.path(), u"/usr/bin/fullmakt"_s);
    QVERIFY(!autostart.set(true));
    QCOMPARE(autostart.state(), State::Off);
}

// What the program hands in.
void AutostartTest::theFolderIsTheUsersOwn()
{
    const QTemporaryDir folder;
    const QByteArray before = qgetenv("XDG_CONFIG_HOME");
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    QCOMPARE(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation), folder.path());
    qputenv("XDG_CONFIG_HOME", before);
}

QTEST_GUILESS_MAIN(AutostartTest)
#include "tst_autostart.moc"
