// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The settings page by keyboard, and what is said when IT has decided or the file was broken.
#include "app/clients/snapshots.h"
#include "app/storage/autostart.h"
#include "tests/ui/window_fixture.h"
#include "ui/settings/licences.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyChoiceByKeyboard();
    void theIdleLimitCountsAtOnce();
    void whatItHasDecidedIsLocked();
    void brokenSettingsAreTold_data();
    void brokenSettingsAreTold();
    void newerSettingsAreTold();
    void dataAndItsFolder();
    void listsSeenLastAreForgotten();
    void startingWithTheComputer();
    void withoutATray();
    void closingToTheTray();
    void quittingFromTheTray();
    void anotherClientId();
    void licences();
    void everyLibraryHasItsLicence();
    void thePlaceIsRemembered();

public Q_SLOTS:

    void openFolder(const QUrl &address) { m_opened.append(address.toLocalFile()); }

private:
    static bool open(Window &window); // signed in, on the page
    static bool press(Window &window, const QString &name);
    static bool choose(Window &window, const QString &box, const QVariant &data);

    QStringList m_opened;
    QTemporaryDir m_configuration;
    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowSettingsTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_configuration.path().toLocal8Bit());
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowSettingsTest::open(Window &window)
{
    if (!window.signIn(tests::manager))
        return false;
    window.key(Qt::Key_5, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return window.shows(u"language"_s); }, tests::patience);
}

bool WindowSettingsTest::press(Window &window, const QString &name)
{
    if (!window.tabTo(window.find(name)))
        return false;
    window.key(Qt::Key_Space);
    return true;
}

bool WindowSettingsTest::choose(Window &window, const QString &name, const QVariant &data)
{
    auto *box = window.find<QComboBox>(name);
    if (!window.tabTo(box))
        return false;
    const int wanted = box->findData(data);
    for (int steps = 0; steps < 40 && box->currentIndex() != wanted; ++steps)
        window.key(box->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
    return wanted >= 0 && box->currentIndex() == wanted;
}

void WindowSettingsTest::everyChoiceByKeyboard()
{
    Window window(*m_box);
    QVERIFY(open(window));
    QVERIFY(!window.find<QCheckBox>(u"notices"_s)->isChecked()); // off until it is wanted
    QVERIFY(!window.find(u"quietHours"_s)->isEnabled());
    QVERIFY(press(window, u"notices"_s));
    QVERIFY(press(window, u"quietHours"_s));
    QVERIFY(choose(window, u"quietFrom"_s, 21));
    QVERIFY(choose(window, u"quietTo"_s, 8));
    QVERIFY(press(window, u"quietWeekends"_s));
    QVERIFY(choose(window, u"jobWidth"_s, 16));
    QVERIFY(choose(window, u"idleMinutes"_s, 15));
    QVERIFY(choose(window, u"theme"_s, u"dark"_s));
    QVERIFY(choose(window, u"textSize"_s, 125));
    QVERIFY(choose(window, u"language"_s, u"nn"_s));
    QVERIFY(window.says(u"Innstillingar"_s));
    const storage::Settings file(window.folder.filePath(u"settings.ini"_s));
    QVERIFY(file.notices() == storage::NoticeChoices({true, true, 21, 8, true}));
    QCOMPARE(file.jobWidth(), 16);
    QCOMPARE(file.idleMinutes(), 15);
    QCOMPARE(file.theme(), u"dark"_s);
    QCOMPARE(file.textScale(), 1.25);
    QCOMPARE(file.language(), u"nn"_s);
}

void WindowSettingsTest::theIdleLimitCountsAtOnce()
{
    Window window(*m_box);
    QVERIFY(open(window));
    const QDateTime before = window.services->session.endsAt();
    QVERIFY(choose(window, u"idleMinutes"_s, 5));
    QCOMPARE(window.services->session.limits().idle, std::chrono::seconds(300));
    const QDateTime after = window.services->session.endsAt();
    QVERIFY2(after < before, qPrintable(after.toString(Qt::ISODate)));
    QVERIFY(QDateTime::currentDateTimeUtc().secsTo(after) <= 300);
    QVERIFY(window.says(u"a sign-in ends after 120 minutes"_s)); // which nobody chooses
}

void WindowSettingsTest::whatItHasDecidedIsLocked()
{
    tests::Place place;
    place.policy.language = u"en"_s;
    place.policy.idle = std::chrono::minutes(12);
    place.policy.total = std::chrono::minutes(60);
    place.policy.jobWidth = 2;
    place.policy.notices = true;
    place.policy.background = false;
    place.policy.usesProxy = false;
    place.policy.production.clientId = u"decided-7"_s;
    storage::Autostart earlier(m_configuration.path(), QCoreApplication::applicationFilePath());
    QVERIFY(earlier.set(true));
    Window window(*m_box, u"nb"_s, place);
    QVERIFY(open(window));
    const QString words = u"Your organisation's IT department has decided this."_s;
    int told = 0;
    for (const QLabel *label : window.main->findChildren<QLabel *>())
        told += label->isVisible() && label->text() == words ? 1 : 0;
    QCOMPARE(told, 7);
    for (const QString &name :
         {u"language"_s, u"idleMinutes"_s, u"jobWidth"_s, u"notices"_s, u"tray"_s, u"closesToTray"_s, u"autostart"_s}) {
        QVERIFY2(!window.find(name)->isEnabled(), qPrintable(name));
        QCOMPARE(window.find(name)->accessibleDescription(), words);
    }
    QVERIFY(!QFile::exists(earlier.file()) && !window.find<QCheckBox>(u"autostart"_s)->isChecked());
    QVERIFY(!window.shows(u"changeClientId"_s));
    QVERIFY(window.find<QCheckBox>(u"notices"_s)->isChecked());
    QCOMPARE(window.find<QComboBox>(u"idleMinutes"_s)->currentText(), u"12 minutes without activity"_s);
    QCOMPARE(window.find<QComboBox>(u"jobWidth"_s)->currentText(), u"2"_s);
    QVERIFY(window.says(u"after 60 minutes"_s));
    QCOMPARE(window.services->session.limits().idle, std::chrono::seconds(720));
    for (const QString &name : {u"theme"_s, u"textSize"_s, u"quietHours"_s, u"forgetSeen"_s}) // the user's own
        QVERIFY2(window.find(name)->isEnabled(), qPrintable(name));
}

void WindowSettingsTest::brokenSettingsAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    QTest::newRow("no settings") << QByteArray("\x01\x02") << u"all choices are as they were at first"_s;
    QTest::newRow("some nonsense") << QByteArray("[General]\nversion=2\njobWidth=-7\n") << u"The others are kept"_s;
}

void WindowSettingsTest::brokenSettingsAreTold()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, words);
    const QTemporaryDir files;
    QFile file(files.filePath(u"settings.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    {
        Window window(*m_box, u"en"_s, {}, files.path());
        const QString told = window.message(u"settingsNotice"_s); // before anybody signs in
        QVERIFY2(told.contains(words) && told.contains(files.filePath(u"settings.ini.bad"_s)), qPrintable(told));
        QVERIFY(window.signIn(tests::manager));
        QVERIFY(window.shows(u"settingsNotice"_s));
    }
    {
        Window window(*m_box, u"en"_s, {}, files.path()); // nobody has closed it
        QWidget *close = nullptr;
        for (auto *each : window.find(u"settingsNotice"_s)->findChildren<QToolButton *>())
            close = each->isVisible() ? each : close;
        QVERIFY(window.click(close));
        QVERIFY(!window.shows(u"settingsNotice"_s));
    }
    const Window window(*m_box, u"en"_s, {}, files.path());
    QVERIFY(!window.shows(u"settingsNotice"_s));
    QFile bad(files.filePath(u"settings.ini.bad"_s));
    QVERIFY(bad.open(QIODevice::ReadOnly));
    QCOMPARE(bad.readAll(), content);
}

void WindowSettingsTest::newerSettingsAreTold()
{
    const QTemporaryDir files;
    QFile file(files.filePath(u"settings.ini"_s));
    const QByteArray content = "[General]\nlanguage=en\nversion=99\n[start]\nwelcomed=true\n";
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    {
        Window window(*m_box, u"en"_s, {}, files.path());
        QVERIFY(window.message(u"settingsNotice"_s).contains(u"later version"));
        QVERIFY(open(window));
        QVERIFY(choose(window, u"textSize"_s, 125));
        QCOMPARE(window.services->theme.textScale(), 1.25);
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content);
}

void WindowSettingsTest::dataAndItsFolder()
{
    Window window(*m_box);
    QVERIFY(open(window));
    const QString data = window.services->disk.file();
    QVERIFY(window.says(data) && window.says(window.services->settings.fileName()));
    QVERIFY(press(window, u"copyDataPath"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), data);
    QDesktopServices::setUrlHandler(u"file"_s, this, "openFolder");
    QVERIFY(press(window, u"openDataFolder"_s));
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(m_opened, QStringList{QFileInfo(data).absolutePath()});
}

void WindowSettingsTest::listsSeenLastAreForgotten()
{
    Window window(*m_box);
    const QString id = m_box->newAccess(tests::tiger, u"Sett"_s);
    const domain::SystemAccessId access(QUuid::fromString(id));
    core::TaskScope scope;
    const auto isKept = [&] {
        bool isThere = false;
        bool hasAnswered = false;
        scope.start(clients::lastSeen(&window.services->disk, access),
                    [&](const core::Result<std::optional<clients::Snapshot>> &seen) {
                        isThere = seen && seen->has_value();
                        hasAnswered = true;
                    });
        return QTest::qWaitFor([&] { return hasAnswered; }, tests::patience) && isThere;
    };
    bool isWritten = false;
    clients::Snapshot seen;
    seen.taken = QDateTime::currentDateTimeUtc();
    scope.start(clients::keepSeen(&window.services->disk, access, seen),
                [&](const core::Result<core::Nothing> &result) { isWritten = result.has_value(); });
    QTRY_VERIFY_WITH_TIMEOUT(isWritten, tests::patience);
    QVERIFY(isKept());

    QVERIFY(open(window));
    QVERIFY(press(window, u"forgetSeen"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return); // which is Cancel
    QVERIFY(window.dialogCloses());
    QVERIFY(isKept());
    QVERIFY(press(window, u"forgetSeen"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.click(u"verb"_s));
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The lists are forgotten."_s), tests::patience);
    QVERIFY(!isKept());
}

void WindowSettingsTest::startingWithTheComputer()
{
    const QString file = m_configuration.filePath(u"autostart/fullmakt.desktop"_s);
    {
        Window window(*m_box);
        QVERIFY(open(window));
        QVERIFY(!window.find<QCheckBox>(u"autostart"_s)->isChecked());
        QVERIFY(press(window, u"autostart"_s));
        QFile entry(file);
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains((QCoreApplication::applicationFilePath() + u"\" --background"_s).toUtf8()));
    }
    {
        Window window(*m_box);
        QVERIFY(open(window));
        QVERIFY(window.find<QCheckBox>(u"autostart"_s)->isChecked());
        QVERIFY(press(window, u"autostart"_s));
        QVERIFY(!QFile::exists(file));
        QVERIFY(window.says(u"Fullmakt starts signed out"_s));
    }
    QFile theirs(file);
    QVERIFY(theirs.open(QIODevice::WriteOnly));
    theirs.write("[Desktop Entry]\n");
    theirs.close();
    Window window(*m_box);
    QVERIFY(open(window));
    QVERIFY(!window.find(u"autostart"_s)->isEnabled());
    QVERIFY(window.says(u"Another program's file stands in the way"_s));
    QVERIFY(QFile::remove(file));
}

// As it is here, without a desktop.
void WindowSettingsTest::withoutATray()
{
    tests::Place place;
    place.notices.trayComes = std::chrono::milliseconds(1);
    Window window(*m_box, u"en"_s, place);
    QVERIFY(open(window));
    QVERIFY(!window.find(u"tray"_s)->isEnabled() && !window.find(u"closesToTray"_s)->isEnabled());
    QVERIFY(window.says(u"This desktop has no tray"_s));
    window.main->hide();
    window.main->startInBackground();
    QTRY_VERIFY(window.main->isMinimized());
    window.main->comeForward();
    QVERIFY(window.main->isVisible() && !window.main->isMinimized());
}

void WindowSettingsTest::closingToTheTray()
{
    tests::Place place;
    place.notices.hasOtherTray = [] { return true; };
    place.choose = [](storage::Settings &settings) { settings.setTray({true, true}); };
    Window window(*m_box, u"en"_s, place);
    window.key(Qt::Key_F1);
    const auto others = [&window] {
        int count = 0;
        for (const QWidget *each : window.main->findChildren<QWidget *>())
            count += each->isWindow() && each->isVisible() ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(others(), 1); // the help
    window.main->close();
    QVERIFY(window.dialogOpens());
    window.main->close(); // as the desktop's own list of windows can
    QVERIFY(window.dialog() && window.main->isVisible());
    QTRY_COMPARE(others(), 2); // one question, and the help
    QTest::keyClick(window.dialog(), Qt::Key_Return);
    QTRY_VERIFY(!window.main->isVisible());
    QCOMPARE(others(), 0);
}

void WindowSettingsTest::quittingFromTheTray()
{
    tests::Place place;
    place.notices.hasOtherTray = [] { return true; };
    place.choose = [](storage::Settings &settings) {
        settings.setTray({true, true});
        settings.setToldOfTray();
    };
    Window window(*m_box, u"en"_s, place);
    window.main->close();
    QVERIFY(!window.main->isVisible());
    QTimer::singleShot(0, window.main.get(), [] {
        for (const QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *quit = each->findChild<QAction *>(u"trayQuit"_s))
                quit->trigger();
        }
    });
    QTimer::singleShot(tests::patience, window.main.get(), [] { QApplication::exit(1); });
    QCOMPARE(QApplication::exec(), 0);
}

void WindowSettingsTest::anotherClientId()
{
    tests::Place place;
    place.change = [](core::Environment &environment) { environment.name = u"TT02"_s; };
    Window window(*m_box, u"en"_s, place);
    QVERIFY(open(window));
    QVERIFY(window.says(u"fullmakt-sandbox"_s));
    QVERIFY(press(window, u"changeClientId"_s));
    QVERIFY(window.dialogOpens());
    window.type(u"two words"_s);
    window.key(Qt::Key_Return);
    QVERIFY(window.dialog()); // it cannot be one
    window.dialog()->findChild<QLineEdit *>()->clear();
    window.type(u"another-7"_s);
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    QVERIFY(window.says(u"another-7 is used the next time Fullmakt starts."_s));
    QCOMPARE(window.services->settings.clientId(u"tt02"_s), u"another-7"_s);
    QCOMPARE(window.services->environment.clientId, u"fullmakt-sandbox"_s);
}

void WindowSettingsTest::licences()
{
    Window window(*m_box);
    QVERIFY(open(window));
    QVERIFY(press(window, u"licences"_s));
    QVERIFY(window.dialogOpens());
    const auto *table = window.find<QAbstractItemView>(u"licenceTable"_s);
    QCOMPARE(table->model()->rowCount(), ui::licences().size());
    QVERIFY(Window::column(table, 1).contains(u"LGPL-3.0-only"_s));
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

// What the build asks for, by the names it asks with.
void WindowSettingsTest::everyLibraryHasItsLicence()
{
    static const QHash<QString, QString> names = {
        {u"Qt6"_s, u"Qt 6"_s},        {u"QCoro6"_s, u"QCoro"_s},      {u"tl-expected"_s, u"tl-expected"_s},
        {u"OpenSSL"_s, u"OpenSSL"_s}, {u"simdjson"_s, u"simdjson"_s}, {u"xlsxwriter"_s, u"libxlsxwriter"_s},
        {u"minizip"_s, u"minizip"_s}};
    QFile build(QStringLiteral(FULLMAKT_SOURCE_DIR "/CMakeLists.txt"));
    QVERIFY(build.open(QIODevice::ReadOnly));
    static const QRegularExpression wanted(
        u"find_package\\((?<name>[\\w-]+)|pkg_check_modules\\(\\w+ REQUIRED IMPORTED_TARGET (?<module>[\\w-]+)"_s);
    QStringList listed;
    for (const ui::Licence &each : ui::licences()) {
        QVERIFY(!each.holders.isEmpty() && !each.licence.isEmpty() && each.address.startsWith(u"https://"));
        listed.append(each.name);
    }
    int count = 0;
    for (const auto &match : wanted.globalMatch(QString::fromUtf8(build.readAll()))) {
        const QString name = match.captured(u"name"_s) + match.captured(u"module"_s);
        if (name == u"PkgConfig")
            continue;
        QVERIFY2(listed.contains(names.value(name)), qPrintable(name));
        ++count;
    }
    QVERIFY(count >= 7);
    QVERIFY(listed.contains(u"SQLite"_s)); // which Qt loads
}

void WindowSettingsTest::thePlaceIsRemembered()
{
    const QTemporaryDir files;
    const auto bar = [](const Window &window) {
        const QWidget *inside = window.find(u"licences"_s);
        while (inside && !qobject_cast<const QScrollArea *>(inside))
            inside = inside->parentWidget();
        return qobject_cast<const QScrollArea *>(inside)->verticalScrollBar();
    };
    int place = 0;
    {
        Window window(*m_box, u"en"_s, {}, files.path());
        QVERIFY(open(window));
        QVERIFY(window.tabTo(window.find(u"licences"_s)));
        place = bar(window)->value();
        QVERIFY(place > 100);
        window.key(Qt::Key_1, Qt::ControlModifier);
        window.key(Qt::Key_5, Qt::ControlModifier);
        QCOMPARE(bar(window)->value(), place);
    }
    Window window(*m_box, u"en"_s, {}, files.path());
    QVERIFY(open(window));
    QTRY_COMPARE(bar(window)->value(), place);
}

QTEST_MAIN(WindowSettingsTest)
#include "tst_window_settings.moc"
