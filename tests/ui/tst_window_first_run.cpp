// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The very first start, and the first one after an update, by keyboard in the real window.
#include "tests/ui/window_fixture.h"
#include "ui/shell/news_notice.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowFirstRunTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void cleanup() { QCoreApplication::setApplicationVersion({}); }

    void welcomesOnceByKeyboard();
    void canBeSkipped_data();
    void canBeSkipped();
    void goesBack();
    void aDecidedLanguageIsNotAsked();
    void aLinkWaitsBehindTheWelcome();
    void versions_data();
    void versions();
    void newsIsToldOnceAfterAnUpdate();
    void newsCanBeClosedUnread();
    void newsIsInTheSettingsToo();
    void aNewUserHearsNoNews();

private:
    static tests::Place unwelcomed()
    {
        tests::Place place;
        place.isWelcomed = false;
        return place;
    }

    static QString language(const Window &window) { return window.services->settings.language(); }

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowFirstRunTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowFirstRunTest::welcomesOnceByKeyboard()
{
    const QTemporaryDir files;
    {
        Window window(*m_box, u"nb"_s, unwelcomed(), files.path());
        QVERIFY(window.shows(u"welcomeNext"_s));
        QVERIFY(!window.shows(u"signIn"_s));
        QCOMPARE(QApplication::focusWidget(), window.find(u"welcome-nb"_s));
        window.key(Qt::Key_Down); // to the next radio button, which chooses it
        QCOMPARE(QApplication::focusWidget(), window.find(u"welcome-nn"_s));
        QTRY_COMPARE(language(window), u"nn"_s);
        QVERIFY(window.says(u"Velkomen til Fullmakt"_s));
        window.key(Qt::Key_Return);
        QTRY_VERIFY(window.says(u"Det Fullmakt ikkje gjer"_s));
        QCOMPARE(QApplication::focusWidget(), window.find(u"welcomeNext"_s));
        QCOMPARE(window.find<QLabel>(u"welcomeStep"_s)->text(), u"Steg 2 av 3"_s);
        window.key(Qt::Key_Return);
        QTRY_VERIFY(window.shows(u"signIn"_s));
        QVERIFY(!window.find(u"welcomeNext"_s) || !window.shows(u"welcomeNext"_s));
        QCOMPARE(QApplication::focusWidget(), window.find(u"signIn"_s));
        QVERIFY(window.signIn(tests::manager)); // and it works
    }
    const storage::Settings settings(files.filePath(u"settings.ini"_s));
    QVERIFY(settings.isWelcomed());
    QCOMPARE(settings.language(), u"nn"_s);
    const Window again(*m_box, u"nn"_s, unwelcomed(), files.path());
    QVERIFY(again.shows(u"signIn"_s));
    QVERIFY(!again.find(u"welcomeNext"_s));
}

void WindowFirstRunTest::canBeSkipped_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::newRow("Esc") << true;
    QTest::newRow("the button") << false;
}

void WindowFirstRunTest::canBeSkipped()
{
    QFETCH(const bool, byKey);
    Window window(*m_box, u"nb"_s, unwelcomed());
    if (byKey)
        window.key(Qt::Key_Escape);
    else
        QVERIFY(window.click(u"welcomeSkip"_s));
    QTRY_VERIFY(window.shows(u"signIn"_s));
    QVERIFY(window.services->settings.isWelcomed());
}

void WindowFirstRunTest::goesBack()
{
    Window window(*m_box, u"en"_s, unwelcomed());
    QVERIFY(window.click(u"welcomeNext"_s));
    QVERIFY(window.shows(u"welcomeBack"_s));
    QVERIFY(window.click(u"welcomeBack"_s));
    QVERIFY(window.shows(u"welcome-en"_s) && window.find<QRadioButton>(u"welcome-en"_s)->isChecked());
    QVERIFY(!window.shows(u"welcomeBack"_s));
    QVERIFY(window.tabTo(window.find(u"welcomeSkip"_s))); // all of it is in reach of the keyboard
    QVERIFY(window.tabTo(window.find(u"welcomeNext"_s)));
}

void WindowFirstRunTest::aDecidedLanguageIsNotAsked()
{
    tests::Place place = unwelcomed();
    place.policy.language = u"nn"_s;
    Window window(*m_box, u"en"_s, place);
    QVERIFY(window.says(u"Det Fullmakt ikkje gjer"_s));
    QVERIFY(!window.shows(u"welcomeBack"_s));
    window.key(Qt::Key_Return);
    QTRY_VERIFY(window.shows(u"signIn"_s));
    QVERIFY(!window.shows(u"en"_s)); // the sign-in page does not ask either
}

void WindowFirstRunTest::aLinkWaitsBehindTheWelcome()
{
    const QString id = m_box->newRequest(u"standard"_s, tests::ape, u"Ventar"_s).value(u"id"_s).toString();
    Window window(*m_box, u"en"_s, unwelcomed());
    window.main->openLink(id);
    QVERIFY(window.shows(u"welcomeNext"_s));
    window.key(Qt::Key_Escape);
    QTRY_VERIFY(window.shows(u"signInNote"_s));
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Ventar"_s), tests::patience);
}

void WindowFirstRunTest::versions_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("seen");
    QTest::addColumn<bool>("news");
    QTest::newRow("never seen") << u"0.1.0"_s << QString() << true;
    QTest::newRow("seen") << u"0.1.0"_s << u"0.1.0"_s << false;
    QTest::newRow("newer") << u"0.10.0"_s << u"0.9.3"_s << true;
    QTest::newRow("older") << u"0.9.3"_s << u"0.10.0"_s << false;
    QTest::newRow("no version") << QString() << QString() << false;
}

void WindowFirstRunTest::versions()
{
    QFETCH(const QString, version);
    QFETCH(const QString, seen);
    QFETCH(const bool, news);
    QCOMPARE(ui::isNews(version, seen), news);
}

void WindowFirstRunTest::newsIsToldOnceAfterAnUpdate()
{
    const QTemporaryDir files;
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    tests::Place place = unwelcomed();
    place.choose = [](storage::Settings &settings) { settings.setWelcomed(); }; // by an earlier version
    {
        Window window(*m_box, u"en"_s, place, files.path());
        QVERIFY(window.message(u"newsNotice"_s).contains(u"0.1.0"));
        QPushButton *see = nullptr;
        for (auto *each : window.find(u"newsNotice"_s)->findChildren<QPushButton *>())
            see = each->isVisible() ? each : see;
        QVERIFY(window.tabTo(see));
        window.key(Qt::Key_Space);
        QVERIFY(window.dialogOpens());
        QCOMPARE(window.dialog()->objectName(), u"whatsNewDialog"_s);
        QVERIFY(window.says(u"Thousands of clients at a time"_s));
        window.key(Qt::Key_Escape);
        QVERIFY(window.dialogCloses());
        QVERIFY(!window.shows(u"newsNotice"_s));
    }
    {
        const Window window(*m_box, u"en"_s, place, files.path());
        QVERIFY(!window.shows(u"newsNotice"_s));
    }
    QCoreApplication::setApplicationVersion(u"0.0.9"_s); // back to an older version, and forth
    {
        const Window window(*m_box, u"en"_s, place, files.path());
        QVERIFY(!window.shows(u"newsNotice"_s));
    }
    QCoreApplication::setApplicationVersion(u"0.2.0"_s);
    const Window window(*m_box, u"en"_s, place, files.path());
    QVERIFY(window.shows(u"newsNotice"_s));
}

void WindowFirstRunTest::newsCanBeClosedUnread()
{
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    tests::Place place = unwelcomed();
    place.choose = [](storage::Settings &settings) { settings.setWelcomed(); };
    Window window(*m_box, u"en"_s, place);
    QWidget *close = nullptr;
    for (auto *each : window.find(u"newsNotice"_s)->findChildren<QToolButton *>())
        close = each->isVisible() ? each : close;
    QVERIFY(window.click(close));
    QVERIFY(!window.shows(u"newsNotice"_s));
    QCOMPARE(window.services->settings.newsSeen(), u"0.1.0"_s);
}

void WindowFirstRunTest::newsIsInTheSettingsToo()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(window.tabTo(window.find(u"whatsNew"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens());
    QCOMPARE(window.dialog()->objectName(), u"whatsNewDialog"_s);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

void WindowFirstRunTest::aNewUserHearsNoNews()
{
    QCoreApplication::setApplicationVersion(u"0.1.0"_s);
    Window window(*m_box, u"en"_s, unwelcomed());
    QVERIFY(!window.shows(u"newsNotice"_s));
    window.key(Qt::Key_Escape);
    QTRY_VERIFY(window.shows(u"signIn"_s));
    QVERIFY(!window.shows(u"newsNotice"_s));
    QCOMPARE(window.services->settings.newsSeen(), u"0.1.0"_s);
}

QTEST_MAIN(WindowFirstRunTest)
#include "tst_window_first_run.moc"
