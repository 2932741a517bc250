// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The real window before a desktop that shows notices: what is told while nobody looks, and that a click leads there.
#include "tests/ui/notice_desktop.h"
#include "tests/ui/window_fixture.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingUnlessWanted();
    void aNewRequestIsCounted();
    void whatExpiresIsToldOnceForAll();
    void whoLooksIsNotTold();
    void quietHoursHoldBack();
    void aClickBringsTheWindow();
    void aTestNotice();
    void aDesktopWithoutNoticesIsTold();
    void whatNobodyCouldShowIsToldLater();
    void aRefusedNoticeIsNotTold();
    void aClickLeavesAnOpenQuestion();
    void aTrayMayComeLater();
    void nothingAfterSigningOut();

private:
    [[nodiscard]] tests::Place place(bool wanted, bool quiet = false);
    bool arrive(Window &window, const QString &title); // a request, and the window hears of it, unseen

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<tests::PrivateBus> m_bus;
    std::unique_ptr<tests::NoticeDesktop> m_desktop;
    QDateTime m_now;
};

void WindowNoticesTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowNoticesTest::init()
{
    m_bus = std::make_unique<tests::PrivateBus>();
    if (!m_bus->whyNot().isEmpty())
        QSKIP(qPrintable(m_bus->whyNot()));
    m_desktop =
        std::make_unique<tests::NoticeDesktop>(m_bus->connection(u"desktop"_s), QStringList{u"actions"_s, u"body"_s});
    QVERIFY(m_desktop->isThere());
    m_now = QDateTime::currentDateTimeUtc();
}

void WindowNoticesTest::cleanup()
{
    m_desktop.reset();
    m_bus.reset();
}

tests::Place WindowNoticesTest::place(bool wanted, bool quiet)
{
    tests::Place place;
    place.notices.bus = [this] { return m_bus->connection(u"program"_s); };
    place.notices.clock = [this] { return m_now; };
    place.notices.every = std::chrono::milliseconds(20);
    const int hour = m_now.toLocalTime().time().hour();
    place.choose = [wanted, quiet, hour](storage::Settings &settings) {
        settings.setNotices({wanted, quiet, hour, (hour + 1) % 24, false});
    };
    return place;
}

bool WindowNoticesTest::arrive(Window &window, const QString &title)
{
    if (m_box->newRequest(u"standard"_s, tests::ape, title).isEmpty())
        return false;
    window.services->requestDesk.refresh();
    return QTest::qWaitFor(
        [&] {
            const requests::Inbox *inbox = window.services->requestDesk.inbox();
            return !inbox->isLoading() && window.rowOf(title) >= 0;
        },
        tests::patience);
}

void WindowNoticesTest::nothingUnlessWanted()
{
    Window window(*m_box, u"en"_s, place(false));
    QVERIFY(window.signIn(tests::manager));
    window.main->hide();
    QVERIFY(arrive(window, u"Uønsket"_s));
    QTest::qWait(100);
    QVERIFY(m_desktop->shown.isEmpty());
}

void WindowNoticesTest::aNewRequestIsCounted()
{
    Window window(*m_box, u"en"_s, place(true));
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(m_desktop->shown.isEmpty()); // what was there is no news
    window.main->hide();
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, tests::patience); // but one of it runs out
    QVERIFY(arrive(window, u"Hemmelig navn"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 2, tests::patience);
    const tests::Shown notice = m_desktop->shown.constLast();
    QCOMPARE(notice.title, u"1 new request"_s);
    QVERIFY(!(notice.title + notice.body).contains(u"Hemmelig"));
    QVERIFY(!(notice.title + notice.body).contains(tests::ape));
    window.services->requestDesk.refresh(); // once is enough
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->requestDesk.inbox()->isLoading(), tests::patience);
    QTest::qWait(100);
    QCOMPARE(m_desktop->shown.size(), 2);
}

void WindowNoticesTest::whatExpiresIsToldOnceForAll()
{
    const QTemporaryDir files;
    for (int start = 0; start < 2; ++start) {
        Window window(*m_box, u"nb"_s, place(true), files.path());
        QVERIFY(window.signIn(tests::manager));
        window.main->hide();
        QVERIFY(arrive(window, u"Start %1"_s.arg(start)));
        QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shown.isEmpty() &&
                                     m_desktop->shown.constLast().title == u"1 ny forespørsel"_s,
                                 tests::patience);
    }
    QStringList said;
    for (const tests::Shown &each : m_desktop->shown)
        said.append(each.title + u'\n' + each.body);
    QCOMPARE(said.filter(u"1 forespørsel utløper innen sju dager"_s).size(), 1);
}

void WindowNoticesTest::whoLooksIsNotTold()
{
    Window window(*m_box, u"en"_s, place(true));
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(arrive(window, u"Sett straks"_s));
    QTest::qWait(100);
    QVERIFY(m_desktop->shown.isEmpty());
    window.main->hide();
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, tests::patience);
    QCOMPARE(m_desktop->shown.constFirst().title, u"1 request expires within seven days"_s);
    QCOMPARE(m_desktop->shown.constFirst().body, QString());
}

void WindowNoticesTest::quietHoursHoldBack()
{
    Window window(*m_box, u"en"_s, place(true, true));
    QVERIFY(window.signIn(tests::manager));
    window.main->hide();
    QVERIFY(arrive(window, u"Natt en"_s));
    QVERIFY(arrive(window, u"Natt to"_s));
    QTest::qWait(100);
    QVERIFY(m_desktop->shown.isEmpty());
    m_now = m_now.addSecs(2 * 3600);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, tests::patience);
    QCOMPARE(m_desktop->shown.constFirst().title, u"2 new requests"_s);
}

void WindowNoticesTest::aClickBringsTheWindow()
{
    Window window(*m_box, u"en"_s, place(true));
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_5, Qt::ControlModifier);
    window.main->hide();
    QVERIFY(arrive(window, u"Klikk"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shown.isEmpty(), tests::patience);
    QCOMPARE(m_desktop->shown.constLast().actions.value(3), u"Open Fullmakt"_s);
    m_desktop->click(m_desktop->shown.constLast().id, u"open"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.main->isVisible(), tests::patience);
    QTRY_VERIFY(window.shows(u"inbox"_s));
}

void WindowNoticesTest::aTestNotice()
{
    Window window(*m_box, u"en"_s, place(false));
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(window.says(u"This desktop shows notices."_s));
    QVERIFY(window.tabTo(window.find(u"notices"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.tabTo(window.find(u"testNotice"_s)));
    window.key(Qt::Key_Space); // although the window is looked at
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, tests::patience);
    QCOMPARE(m_desktop->shown.constFirst().title, u"A test notice from Fullmakt"_s);
    QTRY_COMPARE(window.find<QLabel>(u"noticesTold"_s)->text(), u"The desktop has taken the notice."_s);
}

void WindowNoticesTest::aDesktopWithoutNoticesIsTold()
{
    m_desktop.reset();
    Window window(*m_box, u"en"_s, place(true));
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"This desktop shows no notices."_s), tests::patience);
    QVERIFY(window.tabTo(window.find(u"testNotice"_s)));
    window.key(Qt::Key_Space);
    QTRY_COMPARE(window.find<QLabel>(u"noticesTold"_s)->text(), u"The notice could not be shown."_s);
}

void WindowNoticesTest::whatNobodyCouldShowIsToldLater()
{
    m_desktop.reset();
    Window window(*m_box, u"en"_s, place(true));
    QVERIFY(window.signIn(tests::manager));
    window.main->hide();
    QVERIFY(arrive(window, u"Ingen ser"_s));
    QTest::qWait(100); // the clock is looked at several times
    QVERIFY(window.services->settings.toldRequests().isEmpty());
    m_desktop =
        std::make_unique<tests::NoticeDesktop>(m_bus->connection(u"desktop"_s), QStringList{u"actions"_s, u"body"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, tests::patience);
    QCOMPARE(m_desktop->shown.constFirst().title, u"1 new request"_s);
    QVERIFY(m_desktop->shown.constFirst().body.contains(u"1 request expires within seven days"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window.services->settings.toldRequests().size(), 1, tests::patience);
}

void WindowNoticesTest::aRefusedNoticeIsNotTold()
{
    m_desktop->refuses = true;
    Window window(*m_box, u"en"_s, place(true));
    QVERIFY(window.signIn(tests::manager));
    window.main->hide();
    QTRY_VERIFY_WITH_TIMEOUT(m_desktop->refused > 0, tests::patience);
    QTRY_VERIFY(window.services->settings.toldRequests().isEmpty());
    m_desktop->refuses = false;
    window.services->requestDesk.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop->shown.size(), 1, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.services->settings.toldRequests().size(), 1, tests::patience);
}

void WindowNoticesTest::aClickLeavesAnOpenQuestion()
{
    Window window(*m_box, u"en"_s, place(true));
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(window.tabTo(window.find(u"forgetSeen"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens());
    window.main->hide();
    QTRY_VERIFY_WITH_TIMEOUT(!m_desktop->shown.isEmpty(), tests::patience);
    m_desktop->click(m_desktop->shown.constLast().id, u"open"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.main->isVisible(), tests::patience);
    QVERIFY(window.dialog());
    window.dialog()->reject();
    QTRY_VERIFY(!window.dialog());
    QVERIFY(window.shows(u"forgetSeen"_s) && !window.shows(u"inbox"_s));
}

void WindowNoticesTest::aTrayMayComeLater()
{
    Window window(*m_box, u"en"_s, place(false));
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY(window.shows(u"tray"_s));
    QVERIFY(!window.find(u"tray"_s)->isEnabled());
    const tests::TrayDesktop tray(m_bus->connection(u"desktop"_s), true);
    QTRY_VERIFY_WITH_TIMEOUT(window.find(u"tray"_s)->isEnabled(), tests::patience);
    QVERIFY(!window.says(u"This desktop has no tray"_s));
}

void WindowNoticesTest::nothingAfterSigningOut()
{
    Window window(*m_box, u"en"_s, place(true, true));
    QVERIFY(window.signIn(tests::manager));
    window.main->hide();
    QVERIFY(arrive(window, u"For sent"_s));
    window.main->findChild<QAction *>(u"signOut"_s)->trigger();
    QTRY_COMPARE(window.services->session.state(), signin::Session::State::SignedOut);
    m_now = m_now.addSecs(2 * 3600);
    QTest::qWait(100);
    QVERIFY(m_desktop->shown.isEmpty());
}

QTEST_MAIN(WindowNoticesTest)
#include "tst_window_notices.moc"
