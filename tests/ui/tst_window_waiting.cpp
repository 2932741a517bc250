// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// While the browser is waited for: time left, the page again, its address, and every way in which the wait ends.
#include "app/signin/failure.h"
#include "tests/ui/window_fixture.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::Window;

namespace {

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

int secondsIn(const QString &timeLeft) // "Time left: 9:58"
{
    const QStringList parts = timeLeft.section(u' ', -1).split(u':');
    return parts.value(0).toInt() * 60 + parts.value(1).toInt();
}

tests::Place waits(std::chrono::milliseconds time)
{
    tests::Place place;
    place.flow.listener.wait = time;
    return place;
}

} // namespace

class WindowWaitingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void timeLeftCountsDown();
    void timeLeftIsSpokenSparingly();
    void theLastMinuteIsTold();
    void aCopiedAddressGoesWithTheWait_data();
    void aCopiedAddressGoesWithTheWait();
    void whatElseWasCopiedStays();
    void copyingIsConfirmedWhileItHolds();
    void theClosedTabIsOpenedAgain();
    void withoutABrowserTheAddressServes();
    void aBrowserThatOpensLaterTakesTheWarningAway();
    void escapeCancelsEveryStep();
    void aSecondPressCancelsNothing();
    void cancelledAndBegunAgainAtOnce();
    void theStepsAreTold();
    void comingBackTooLate();
    void tryAgainHasTheKeyboard();

private:
    bool wait(Window &window); // for the browser, which does nothing

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowWaitingTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowWaitingTest::wait(Window &window)
{
    window.browserWorks = false;
    return window.click(u"signIn"_s) &&
           QTest::qWaitFor([&] { return window.shows(u"copyAddress"_s); }, tests::patience);
}

void WindowWaitingTest::timeLeftCountsDown()
{
    Window window(*m_box);
    QVERIFY(wait(window));
    const auto *left = window.find<QLabel>(u"timeLeft"_s);
    const int first = secondsIn(left->text());
    QVERIFY2(first > 590 && first <= 600, qPrintable(left->text()));
    QTRY_VERIFY_WITH_TIMEOUT(secondsIn(left->text()) < first, tests::patience);
    const int second = secondsIn(left->text());
    QTRY_VERIFY_WITH_TIMEOUT(secondsIn(left->text()) < second, tests::patience);
}

void WindowWaitingTest::timeLeftIsSpokenSparingly()
{
    Window window(*m_box, u"en"_s, waits(9min + 50s));
    QVERIFY(wait(window));
    const auto *left = window.find<QLabel>(u"timeLeft"_s);
    const QString spoken = left->accessibleName();
    QCOMPARE(spoken, u"Time left: about 10 minutes"_s);
    const int first = secondsIn(left->text());
    QTRY_VERIFY_WITH_TIMEOUT(secondsIn(left->text()) <= first - 2, tests::patience);
    QCOMPARE(left->accessibleName(), spoken); // not each second
    QVERIFY(window.click(u"nb"_s));
    QCOMPARE(left->accessibleName(), u"Tid igjen: ca. 10 minutter"_s);
}

void WindowWaitingTest::theLastMinuteIsTold()
{
    Window window(*m_box, u"en"_s, waits(62s));
    QVERIFY(wait(window));
    const auto *left = window.find<QLabel>(u"timeLeft"_s);
    QTRY_COMPARE_WITH_TIMEOUT(left->accessibleName(), u"Time left: about 60 seconds"_s, tests::patience);
    QVERIFY(secondsIn(left->text()) <= 60);
}

void WindowWaitingTest::aCopiedAddressGoesWithTheWait_data()
{
    QTest::addColumn<QString>("end");
    for (const QString &end : {u"signed in"_s, u"declined"_s, u"cancelled"_s, u"time out"_s, u"quit"_s})
        QTest::newRow(qPrintable(end)) << end;
}

void WindowWaitingTest::aCopiedAddressGoesWithTheWait()
{
    QFETCH(const QString, end);
    Window window(*m_box, u"en"_s, waits(end == u"time out" ? 3s : 600s));
    QVERIFY(wait(window));
    QVERIFY(window.click(u"copyAddress"_s));
    QCOMPARE(clipboard(), window.handed.constFirst().toString(QUrl::FullyEncoded));
    if (end == u"quit") {
        window.main.reset();
    } else if (end == u"cancelled") {
        QVERIFY(window.click(u"cancelSignIn"_s));
    } else if (end != u"time out") {
        if (end == u"declined")
            window.browser.chooseCancel();
        else
            window.browser.choose(tests::manager);
        window.browser.open(window.handed.constFirst());
    }
    QTRY_COMPARE_WITH_TIMEOUT(clipboard(), QString(), tests::patience);
    if (end == u"signed in")
        QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    else if (end != u"quit")
        QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
}

void WindowWaitingTest::whatElseWasCopiedStays()
{
    Window window(*m_box);
    QVERIFY(wait(window));
    QVERIFY(window.click(u"copyAddress"_s));
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QCOMPARE(clipboard(), u"a shopping list"_s);
}

void WindowWaitingTest::copyingIsConfirmedWhileItHolds()
{
    Window window(*m_box);
    QVERIFY(wait(window));
    const auto *copy = window.find<QPushButton>(u"copyAddress"_s);
    const QRect place = copy->geometry();
    QCOMPARE(copy->text(), u"Copy address"_s);
    QVERIFY(window.tabTo(copy));
    window.key(Qt::Key_Space);
    QCOMPARE(copy->text(), u"Copied"_s);
    QTRY_COMPARE(copy->geometry(), place); // nothing moves under the pointer
    QVERIFY(window.click(u"nb"_s));
    QCOMPARE(copy->text(), u"Kopiert"_s);
    QGuiApplication::clipboard()->setText(u"a shopping list"_s);
    QCOMPARE(copy->text(), u"Kopier adressen"_s);
    QVERIFY(window.click(u"copyAddress"_s));
    QCOMPARE(clipboard(), window.handed.constFirst().toString(QUrl::FullyEncoded));
}

void WindowWaitingTest::theClosedTabIsOpenedAgain()
{
    Window window(*m_box);
    QVERIFY(wait(window));
    QCOMPARE(window.handed.size(), 1);
    window.browserWorks = true;
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"openAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    QCOMPARE(window.handed.size(), 2);
    QCOMPARE(window.handed.at(1), window.handed.at(0)); // the same attempt
    QCOMPARE(m_box->calls(u"GET"_s, u"/exchange"_s), 1);
}

void WindowWaitingTest::withoutABrowserTheAddressServes()
{
    Window window(*m_box);
    QDesktopServices::setUrlHandler(u"https"_s, &window, "nowhere"); // so that openUrl() fails
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Your browser could not be opened."_s), tests::patience);
    QVERIFY(window.find(u"copyAddress"_s)->isEnabled());
    QVERIFY(window.click(u"openAgain"_s)); // as little as before
    QVERIFY(window.says(u"Your browser could not be opened."_s));
    QVERIFY(window.click(u"copyAddress"_s));
    QVERIFY(clipboard().startsWith(m_box->idPorten()));
    window.browser.choose(tests::manager);
    window.browser.open(QUrl(clipboard())); // by hand
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    QCOMPARE(clipboard(), QString());
}

void WindowWaitingTest::aBrowserThatOpensLaterTakesTheWarningAway()
{
    Window window(*m_box);
    QDesktopServices::setUrlHandler(u"https"_s, &window, "nowhere");
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Your browser could not be opened."_s), tests::patience);
    QDesktopServices::setUrlHandler(u"https"_s, &window, "openInBrowser");
    window.browserWorks = false;
    QVERIFY(window.click(u"openAgain"_s));
    QVERIFY(!window.says(u"Your browser could not be opened."_s));
    QCOMPARE(window.handed.size(), 1);
    QVERIFY(window.says(u"Time left: "_s));
}

void WindowWaitingTest::escapeCancelsEveryStep()
{
    const QJsonObject slowly{{u"server"_s, u"idporten"_s}, {u"action"_s, u"delay"_s}, {u"delayMs"_s, 3000}};
    {
        Window window(*m_box);
        QVERIFY(m_box->fault(u"/.well-known"_s, slowly));
        QVERIFY(window.click(u"signIn"_s));
        QVERIFY(window.says(u"One moment"_s) && window.shows(u"cancelSignIn"_s));
        QVERIFY(!window.shows(u"copyAddress"_s) && !window.shows(u"timeLeft"_s)); // there is none yet
        window.key(Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
        QVERIFY(window.handed.isEmpty());
    }
    Window window(*m_box);
    QVERIFY(wait(window));
    QVERIFY(window.tabTo(window.find(u"copyAddress"_s)));
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    window.key(Qt::Key_Escape); // nothing is under way: nothing happens
    QVERIFY(window.shows(u"signIn"_s));

    window.browserWorks = true;
    window.browser.choose(tests::manager);
    QVERIFY(m_box->fault(u"/token"_s, slowly));
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"You are almost in"_s), tests::patience);
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QCOMPARE(m_box->calls(u"GET"_s, u"/exchange"_s), 0);
    m_box->noFaults();
    QVERIFY(window.signIn(tests::manager));
}

void WindowWaitingTest::aSecondPressCancelsNothing()
{
    Window window(*m_box);
    window.browserWorks = false;
    QVERIFY(window.tabTo(window.find(u"signIn"_s)));
    for (int press = 0; press < 3; ++press)
        window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"copyAddress"_s), tests::patience);
    window.key(Qt::Key_Space);
    window.key(Qt::Key_Return);
    QVERIFY(window.shows(u"copyAddress"_s));
    QCOMPARE(window.handed.size(), 1);
    QVERIFY(window.tabTo(window.find(u"cancelSignIn"_s))); // on purpose
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
}

void WindowWaitingTest::cancelledAndBegunAgainAtOnce()
{
    Window window(*m_box);
    QVERIFY(wait(window));
    QVERIFY(window.click(u"cancelSignIn"_s));
    QVERIFY(window.click(u"signIn"_s)); // before the first attempt has quite ended
    QTRY_COMPARE_WITH_TIMEOUT(window.handed.size(), 2, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"copyAddress"_s), tests::patience);
    QVERIFY(window.handed.at(0) != window.handed.at(1)); // another port, state and challenge
    window.browser.choose(tests::manager);
    const QSignalSpy arrived(&window.browser, &tests::TestBrowser::arrived);
    window.browser.open(window.handed.at(0)); // the first tab finds nobody
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, tests::patience);
    QVERIFY(window.shows(u"copyAddress"_s));
    window.browser.open(window.handed.at(1));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
}

void WindowWaitingTest::theStepsAreTold()
{
    Window window(*m_box);
    window.browser.choose(tests::manager);
    QVERIFY(m_box->fault(u"/exchange"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 800}}));
    QVERIFY(window.click(u"signIn"_s));
    QVERIFY(window.says(u"One moment"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"You are almost in"_s), tests::patience);
    QVERIFY(!window.says(u"Time left"_s) && !window.shows(u"copyAddress"_s) && !window.shows(u"openAgain"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
}

void WindowWaitingTest::comingBackTooLate()
{
    {
        Window window(*m_box, u"en"_s, waits(1500ms));
        QVERIFY(wait(window));
        const QUrl old = window.handed.constFirst();
        QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The sign-in was not finished in time"_s), tests::patience);
        // The old tab finds nobody, and changes nothing.
        const QSignalSpy arrived(&window.browser, &tests::TestBrowser::arrived);
        window.browser.choose(tests::manager);
        window.browser.open(old);
        QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, tests::patience);
        QCOMPARE(arrived.first().first().toInt(), 0);
        QVERIFY(window.says(u"The sign-in was not finished in time"_s));
        QCOMPARE(m_box->calls(u"GET"_s, u"/exchange"_s), 0);
        QVERIFY(window.click(u"signIn"_s)); // and it can be begun anew
        QTRY_COMPARE_WITH_TIMEOUT(window.handed.size(), 2, tests::patience);
        QVERIFY(window.handed.at(1) != old);
    }
    Window window(*m_box); // a whole sign-in may take longer than was waited there
    QVERIFY(window.signIn(tests::manager));
}

void WindowWaitingTest::tryAgainHasTheKeyboard()
{
    Window window(*m_box);
    window.browser.chooseCancel();
    QVERIFY(window.tabTo(window.find(u"signIn"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"You did not agree in the browser"_s), tests::patience);
    QCOMPARE(QApplication::focusWidget(), window.find(u"signIn"_s));
    QCOMPARE(window.find<QPushButton>(u"signIn"_s)->text(), u"Try again"_s);
    window.browser.choose(tests::manager);
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);

    // Also when the failure came while another window had the keyboard, as the browser's has.
    QVERIFY(window.inUserMenu(u"signOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QWidget other;
    window.browser.chooseCancel();
    QVERIFY(window.click(u"signIn"_s));
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"You did not agree in the browser"_s), tests::patience);
    other.close();
    window.main->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window.main.get()));
    QCOMPARE(QApplication::focusWidget(), window.find(u"signIn"_s));
}

QTEST_MAIN(WindowWaitingTest)
#include "tst_window_waiting.moc"
