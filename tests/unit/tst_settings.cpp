// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The settings file: what is kept, what a file must be to be taken, and what becomes of one that is not.
#include "app/storage/settings.h"
#include "app/storage/settings_rules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using storage::Settings;
using State = storage::SettingsFound::State;
using Choice = storage::Settings::Choice;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyChoiceIsKept();
    void lookingWritesNothing();
    void theFirstVersionIsBroughtOn();
    void anEmptyFileIsNoHistory();
    void brokenFilesAreSetAside_data();
    void brokenFilesAreSetAside();
    void soundValuesOutliveBadOnes_data();
    void soundValuesOutliveBadOnes();
    void noEarlierBadFileIsOverwritten();
    void itIsToldUntilSomebodyHasRead();
    void aFolderInItsPlaceIsSetAside();
    void whatCannotBeMovedIsLeftAlone();
    void aNewerFileIsReadAndLeftAsItIs();
    void aNewerFileIsKnownHoweverItSaysSo_data();
    void aNewerFileIsKnownHoweverItSaysSo();
    void aNewerFileOfStrangeTypesIsNotRead();
    void policyWins();
    void strangeKeysAreLeft();
    void toldRequestsAreBounded();

private:
    [[nodiscard]] QByteArray content(const QString &name = u"settings.ini"_s) const;
    void put(const QByteArray &content) const;
    [[nodiscard]] QStringList files() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void SettingsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"settings.ini"_s);
}

QByteArray SettingsTest::content(const QString &name) const
{
    QFile file(m_folder->filePath(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void SettingsTest::put(const QByteArray &content) const
{
    QFile file(m_file);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QStringList SettingsTest::files() const
{
    return QDir(m_folder->path()).entryList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot);
}

void SettingsTest::everyChoiceIsKept()
{
    const storage::NoticeChoices notices{true, true, 21, 6, true};
    const storage::TrayChoices tray{true, true};
    const QByteArray view("\0\x01\xFFgeometry", 11);
    {
        Settings settings(m_file);
        settings.setLanguage(u"nn"_s);
        settings.setTheme(u"dark"_s);
        settings.setTextScale(1.25);
        settings.setJobWidth(16);
        settings.setIdleMinutes(10);
        settings.setNotices(notices);
        settings.setTray(tray);
        settings.setClientId(u"tt02"_s, u" client-7 "_s);
        settings.setViewState(u"window"_s, view);
        settings.setWelcomed();
        settings.setNewsSeen(u"0.1.0"_s);
        settings.setToldOfTray();
    }
    const Settings again(m_file);
    QCOMPARE(again.found().state, State::Good);
    QCOMPARE(again.language(), u"nn"_s);
    QCOMPARE(again.theme(), u"dark"_s);
    QCOMPARE(again.textScale(), 1.25);
    QCOMPARE(again.jobWidth(), 16);
    QCOMPARE(again.idleMinutes(), 10);
    QVERIFY(again.notices() == notices);
    QVERIFY(again.tray() == tray);
    QCOMPARE(again.clientId(u"tt02"_s), u"client-7"_s);
    QCOMPARE(again.viewState(u"window"_s), view);
    QVERIFY(again.isWelcomed() && again.isToldOfTray());
    QCOMPARE(again.newsSeen(), u"0.1.0"_s);
    QVERIFY(content().contains("version=2"));
    QCOMPARE(files(), QStringList{u"settings.ini"_s});
}

void SettingsTest::lookingWritesNothing()
{
    {
        const Settings settings(m_file);
        QVERIFY(!settings.isWelcomed());
        QVERIFY(!settings.notices().wanted);
        QCOMPARE(settings.idleMinutes(), 30);
    }
    QCOMPARE(files(), QStringList());
}

void SettingsTest::theFirstVersionIsBroughtOn()
{
    put("[General]\nlanguage=nn\ntextScale=1.5\ntheme=dark\njobWidth=12\n\n[clientId]\ntt02=client-7\n\n"
        "[view]\nwindow=@ByteArray(\\x1\\xd9)\n");
    {
        const Settings settings(m_file);
        QCOMPARE(settings.found().state, State::Good);
        QCOMPARE(settings.language(), u"nn"_s);
        QCOMPARE(settings.textScale(), 1.5);
        QCOMPARE(settings.jobWidth(), 12);
        QCOMPARE(settings.clientId(u"tt02"_s), u"client-7"_s);
        QCOMPARE(settings.viewState(u"window"_s), QByteArray("\x01\xd9"));
        QVERIFY(settings.isWelcomed()); // whoever has chosen something knows the program
        QCOMPARE(settings.newsSeen(), QString());
    }
    QVERIFY(content().contains("version=2"));
    QCOMPARE(files(), QStringList{u"settings.ini"_s});
}

void SettingsTest::anEmptyFileIsNoHistory()
{
    put({});
    const Settings settings(m_file);
    QCOMPARE(settings.found().state, State::Good);
    QVERIFY(!settings.isWelcomed());
}

void SettingsTest::brokenFilesAreSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };
    row("no syntax", "[General\nlanguage=nn\n");
    row("a line that is none", "[General]\nversion=2\nlanguage\n");
    row("a note", "Remember the milk\n");
    row("a key that ends with a slash", "[General]\nversion=2\nother/=7\n");
    row("the same, escaped", "[General]\nversion=2\nother%2F=7\n");
    row("an old line end in a line", "[General]\nversion=2\nlanguage\r=nn\n");
    row("no text", "[General]\nversion=2\nlanguage=\xff\xfe\n");
    row("a nought", QByteArray("[General]\nversion=2\nlang\0uage=nn\n", 34));
    row("a picture", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    row("another type", "[General]\nversion=2\nlanguage=@Variant(\\0\\0\\0\\x7f)\n");
    row("a date", "[General]\nversion=2\nlanguage=@DateTime(\\0\\0)\n");
    row("too large", "[General]\nversion=2\nlanguage=nn\n" + QByteArray(1024 * 1024, '\n'));
    row("a version that is no number", "[General]\nversion=two\nlanguage=nn\n");
    row("version nought", "[General]\nversion=0\nlanguage=nn\n");
    row("a version below nought", "[General]\nversion=-3\nlanguage=nn\n");
}

void SettingsTest::brokenFilesAreSetAside()
{
    QFETCH(const QByteArray, content);
    put(content);
    Settings settings(m_file);
    QCOMPARE(settings.found().state, State::SetAside);
    QCOMPARE(settings.found().setAside, m_file + u".bad"_s);
    QVERIFY(!settings.found().isKept);
    QCOMPARE(this->content(u"settings.ini.bad"_s), content); // to the byte
    QCOMPARE(settings.theme(), u"system"_s);
    settings.setTheme(u"dark"_s); // and it goes on
    QCOMPARE(Settings(m_file).theme(), u"dark"_s);
}

void SettingsTest::soundValuesOutliveBadOnes_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char *line :
         {"language=no", "theme=pink", "textScale=40", "textScale=nan", "textScale=large", "jobWidth=33", "jobWidth=-1",
          "jobWidth=99999999999999", "idleMinutes=0", "idleMinutes=31", "[notices]\nwanted=perhaps",
          "[notices]\nquietFrom=24", "[notices]\nquietTo=-1", "[notices]\ntold=one", "[background]\ntray=7",
          "[start]\nnewsSeen=now", "[clientId]\nproduction=two words", "[clientId]\ntt02=<b>"})
        QTest::newRow(line) << QByteArray(line);
    QTest::newRow("a view of a hundred thousand bytes")
        << QByteArray("[view]\nwindow=@ByteArray(" + QByteArray(100'000, 'x') + ")");
    QTest::newRow("too many told") << QByteArray(
        "[notices]\ntold=" +
        QByteArray("11111111-1111-1111-1111-111111111111, ").repeated(storage::rules::longestTold + 1).chopped(2));
}

void SettingsTest::soundValuesOutliveBadOnes()
{
    QFETCH(const QByteArray, line);
    const QByteArray before = "[General]\nversion=2\nunknown=7\n" + line + "\n[view]\nsplitter=@ByteArray(abc)\n";
    put(before);
    {
        const Settings settings(m_file);
        QCOMPARE(settings.found().state, State::SetAside);
        QVERIFY(settings.found().isKept);
        QCOMPARE(settings.viewState(u"splitter"_s), "abc");
        QCOMPARE(settings.jobWidth(), 8);
        QCOMPARE(settings.textScale(), 1.0);
        QCOMPARE(settings.idleMinutes(), 30);
    }
    QCOMPARE(content(u"settings.ini.bad"_s), before);
    QVERIFY(!content().contains(line.mid(line.indexOf('\n') + 1)));
}

void SettingsTest::noEarlierBadFileIsOverwritten()
{
    for (const char *each : {"[one", "[two", "[three"}) {
        put(each);
        const Settings settings(m_file);
        QCOMPARE(settings.found().state, State::SetAside);
    }
    QCOMPARE(content(u"settings.ini.bad"_s), "[one");
    QCOMPARE(content(u"settings.ini.bad-2"_s), "[two");
    QCOMPARE(content(u"settings.ini.bad-3"_s), "[three");
}

void SettingsTest::itIsToldUntilSomebodyHasRead()
{
    put("[nonsense");
    for (int start = 0; start < 3; ++start) {
        const Settings settings(m_file);
        QCOMPARE(settings.found().state, State::SetAside);
        QCOMPARE(settings.found().setAside, m_file + u".bad"_s);
    }
    {
        Settings settings(m_file);
        settings.forgetSetAside();
        QCOMPARE(settings.found().state, State::Good);
    }
    QCOMPARE(Settings(m_file).found().state, State::Good);
    QCOMPARE(content(u"settings.ini.bad"_s), "[nonsense");
}

void SettingsTest::aFolderInItsPlaceIsSetAside()
{
    QVERIFY(QDir().mkpath(m_file + u"/inside"_s));
    const Settings settings(m_file);
    QCOMPARE(settings.found().state, State::SetAside);
    QVERIFY(QDir(m_file + u".bad/inside"_s).exists());
}

void SettingsTest::whatCannotBeMovedIsLeftAlone()
{
    put("[nonsense");
    for (int i = 1; i < 1000; ++i) { // every name is taken
        QFile taken(m_file + (i == 1 ? u".bad"_s : u".bad-%1"_s.arg(i)));
        QVERIFY(taken.open(QIODevice::WriteOnly));
    }
    Settings settings(m_file);
    QCOMPARE(settings.found().state, State::Unreadable);
    settings.setTheme(u"dark"_s);
    settings.forgetSetAside();
    QCOMPARE(settings.theme(), u"dark"_s); // until the end of this run
    QCOMPARE(content(), "[nonsense");
    QCOMPARE(content(u"settings.ini.bad"_s), QByteArray());
}

void SettingsTest::aNewerFileIsReadAndLeftAsItIs()
{
    const QByteArray before = "[General]\nlanguage=nn\ntheme=sepia\nversion=3\n\n[clientId]\ntt02=client-7\n";
    put(before);
    {
        Settings settings(m_file);
        QCOMPARE(settings.found().state, State::Newer);
        QCOMPARE(settings.language(), u"nn"_s);
        QCOMPARE(settings.theme(), u"system"_s); // of what it says, only what this version knows
        QCOMPARE(settings.clientId(u"tt02"_s), u"client-7"_s);
        settings.setTheme(u"dark"_s);
        settings.setViewState(u"window"_s, "abc");
        settings.forgetSetAside();
        QCOMPARE(settings.theme(), u"dark"_s);
    }
    QCOMPARE(content(), before);
    QCOMPARE(files(), QStringList{u"settings.ini"_s});
    QCOMPARE(Settings(m_file).found().state, State::Newer);
}

void SettingsTest::aNewerFileIsKnownHoweverItSaysSo_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char *name, const QByteArray &content) { QTest::newRow(name) << content; };
    row("twice, the last is what counts", "[General]\nversion=2\n\n[view]\nx=1\n\n[General]\nversion=3\n");
    row("without a section", "version=3\n");
    row("small letters", "[general]\nversion=3\n");
    row("white space", "[General]\nversion = 3\n");
    row("another way to write a letter", "[General]\n%76ersion=3\n");
    row("quoted", "[General]\nversion=\"3\"\n");
}

void SettingsTest::aNewerFileIsKnownHoweverItSaysSo()
{
    QFETCH(const QByteArray, content);
    put(content);
    {
        Settings settings(m_file);
        QCOMPARE(settings.found().state, State::Newer);
        settings.setTheme(u"dark"_s);
    }
    QCOMPARE(this->content(), content);
}

void SettingsTest::aNewerFileOfStrangeTypesIsNotRead()
{
    const QByteArray before = "[General]\nlanguage=nn\nversion=3\nwhen=@DateTime(\\0\\0)\n";
    put(before);
    {
        Settings settings(m_file);
        QCOMPARE(settings.found().state, State::Newer);
        settings.setLanguage(u"en"_s);
        QCOMPARE(settings.language(), u"en"_s);
    }
    QCOMPARE(content(), before);
}

void SettingsTest::policyWins()
{
    storage::Policy policy;
    policy.language = u"nn"_s;
    policy.idle = std::chrono::minutes(5);
    policy.jobWidth = 2;
    policy.notices = true;
    policy.background = false;
    Settings settings(m_file);
    settings.setLanguage(u"en"_s);
    settings.setTray({true, true});
    settings.obey(policy);
    for (const Choice choice : {Choice::Language, Choice::Idle, Choice::JobWidth, Choice::Notices, Choice::Background})
        QVERIFY(settings.isDecided(choice));
    settings.setIdleMinutes(30);
    settings.setJobWidth(32);
    settings.setLanguage(u"nb"_s);
    settings.setNotices({false, true, 1, 2, false});
    settings.setTray({true, true});
    QCOMPARE(settings.language(), u"nn"_s);
    QCOMPARE(settings.idleMinutes(), 5);
    QCOMPARE(settings.jobWidth(), 2);
    QVERIFY(settings.notices() == storage::NoticeChoices({true, true, 1, 2, false})); // when is the user's own
    QVERIFY(settings.tray() == storage::TrayChoices());
    settings.obey({}); // what the user had chosen is there again when the policy goes
    QCOMPARE(settings.language(), u"en"_s);
    QCOMPARE(settings.idleMinutes(), 30);
    QVERIFY(settings.tray() == storage::TrayChoices({true, true}));
    QVERIFY(!settings.isDecided(Choice::Language));
}

void SettingsTest::strangeKeysAreLeft()
{
    put("[General]\nversion=2\nelse=what\n\n[plugin]\nx=1\n");
    {
        Settings settings(m_file);
        QCOMPARE(settings.found().state, State::Good);
        settings.setTheme(u"dark"_s);
    }
    QVERIFY(content().contains("else=what") && content().contains("x=1") && content().contains("theme=dark"));
}

void SettingsTest::toldRequestsAreBounded()
{
    QStringList ids;
    for (int i = 0; i < storage::rules::longestTold + 20; ++i)
        ids.append(u"00000000-0000-0000-0000-%1"_s.arg(i + 1, 12, 10, QLatin1Char('0')));
    Settings settings(m_file);
    QCOMPARE(settings.toldRequests(), QStringList());
    settings.setToldRequests(ids);
    QCOMPARE(settings.toldRequests(), ids.mid(20));
    settings.setToldRequests(ids.first(1));
    const Settings again(m_file);
    QCOMPARE(again.toldRequests(), ids.first(1));
    QCOMPARE(again.found().state, State::Good);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "tst_settings.moc"
