// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Signing in, being signed out in the middle, and coming back, through the real window.
#include "tests/ui/window_fixture.h"
#include "ui/widgets/message_bar.h"

#include <QLabel>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void waitingCanBeCancelled();
    void declinedInTheBrowser();
    void aForeignReplyIsNotBelieved_data();
    void aForeignReplyIsNotBelieved();
    void aFailureIsExplainedAndTriedAgain_data();
    void aFailureIsExplainedAndTriedAgain();
    void aFailureSpeaksTheLanguageThatIsChosen();
    void twoClicksAreOneSignIn();
    void anEndedSessionLocksAndKeepsTheMoves();
    void givingUpOnComingBackStillKeepsTheMoves();
    void sendingWithAnEndedSessionClaimsNothing();
    void aLockedWindowShowsNoDialog();
    void anotherPersonSeesNothingOfTheFirst();
    void signedOutNothingIsLeft();
    void withoutThePermissionAltinnDecides();

private:
    // The clients page of a fresh access, with two clients marked.
    bool stageTwo(Window &window, const QString &title);
    // Altinn takes none of the tokens any more, and the window notices.
    bool endSession(Window &window);

    [[nodiscard]] static QStringList assigned(const Window &window)
    {
        return Window::column(window.table(u"assigned"_s), 0);
    }

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowSessionTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"40"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowSessionTest::stageTwo(Window &window, const QString &title)
{
    window.key(Qt::Key_3, Qt::ControlModifier);
    auto *available = window.table(u"available"_s);
    if (!window.chooseAccess(title) ||
        !QTest::qWaitFor([&] { return window.listsAreThere() && available->model()->rowCount() == 40; },
                         tests::patience) ||
        !window.tabTo(available) || !window.selectRow(available, 0))
        return false;
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    window.key(Qt::Key_Return);
    return assigned(window).size() == 2;
}

bool WindowSessionTest::endSession(Window &window)
{
    m_box->control("POST", u"/tokens/expire"_s);
    window.key(Qt::Key_F5);
    return QTest::qWaitFor([&window] { return window.shows(u"signIn"_s); }, tests::patience);
}

void WindowSessionTest::waitingCanBeCancelled()
{
    Window window(*m_box);
    window.browserWorks = false; // nobody answers there
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Go on in your browser"_s), tests::patience);
    QVERIFY(window.says(u"Time left: "_s));
    QVERIFY(!window.shows(u"signIn"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window.handed.size(), 1, tests::patience);
    QVERIFY(window.handed.constFirst().toString().startsWith(m_box->idPorten()));
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QVERIFY(!window.says(u"Go on in your browser"_s) && !window.says(u"You are not signed in"_s));
    window.browserWorks = true;
    QVERIFY(window.signIn(tests::manager));
    QCOMPARE(window.handed.size(), 2);
}

void WindowSessionTest::declinedInTheBrowser()
{
    Window window(*m_box);
    window.browser.chooseCancel();
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"You did not agree in the browser"_s), tests::patience);
    QVERIFY(window.says(u"You are not signed in"_s));
    const QList<ui::MessageBar *> bars = window.main->findChildren<ui::MessageBar *>();
    const auto shown = std::find_if(bars.begin(), bars.end(), [](const auto *bar) { return bar->isVisible(); });
    QVERIFY(shown != bars.end() && (*shown)->tone() == ui::Tone::Accent); // it was the person's own choice
    QVERIFY(window.signIn(tests::manager));                               // the same button, now "Try again"
}

void WindowSessionTest::aForeignReplyIsNotBelieved_data()
{
    QTest::addColumn<QString>("mutation");
    for (const QString &mutation : {u"wrong-state"_s, u"wrong-iss"_s, u"no-iss"_s})
        QTest::newRow(qPrintable(mutation)) << mutation;
}

void WindowSessionTest::aForeignReplyIsNotBelieved()
{
    QFETCH(QString, mutation);
    Window window(*m_box);
    QVERIFY(!m_box->control("POST", u"/authorize-reply"_s, {{u"mutation"_s, mutation}}).isNull());
    const QSignalSpy arrived(&window.browser, &tests::TestBrowser::arrived);
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"signIn"_s));
    QTRY_COMPARE_WITH_TIMEOUT(arrived.size(), 1, tests::patience);
    QVERIFY(arrived.first().first().toInt() >= 400);
    QVERIFY(window.says(u"Go on in your browser"_s)); // the real answer may still come
    QCOMPARE(m_box->calls(u"GET"_s, u"/exchange"_s), 0);
    QVERIFY(!window.shows(u"inbox"_s));
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QVERIFY(window.signIn(tests::manager));
}

void WindowSessionTest::aFailureIsExplainedAndTriedAgain_data()
{
    QTest::addColumn<QString>("order");
    QTest::addColumn<QString>("mutation");
    QTest::addColumn<QString>("words");
    QTest::newRow("forged token") << u"/idtoken"_s << u"foreign-key"_s << u"The sign-in could not be verified"_s;
    QTest::newRow("unsigned token") << u"/idtoken"_s << u"alg-none"_s << u"The sign-in could not be verified"_s;
    QTest::newRow("wrong nonce") << u"/idtoken"_s << u"wrong-nonce"_s << u"The sign-in could not be verified"_s;
    QTest::newRow("low level") << u"/idtoken"_s << u"low-acr"_s << u"A higher security level is needed"_s;
}

void WindowSessionTest::aFailureIsExplainedAndTriedAgain()
{
    QFETCH(QString, order);
    QFETCH(QString, mutation);
    QFETCH(QString, words);
    Window window(*m_box);
    QVERIFY(!m_box->control("POST", order, {{u"mutation"_s, mutation}}).isNull());
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(words), tests::patience);
    QVERIFY(window.says(u"You are not signed in"_s));
    QCOMPARE(m_box->calls(u"GET"_s, u"/exchange"_s), 0); // nothing of it was used
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(!window.says(words));
}

void WindowSessionTest::aFailureSpeaksTheLanguageThatIsChosen()
{
    Window window(*m_box);
    window.browser.chooseCancel();
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"You did not agree in the browser"_s), tests::patience);
    QSet<QString> seen;
    for (const QString &language : {u"en"_s, u"nb"_s, u"nn"_s}) {
        QVERIFY(window.click(language));
        const QString all = Window::wordsIn(window.main.get()).join(u'\n');
        seen.insert(all);
        QCOMPARE(all.contains(u"You did not agree"), language == u"en");
        QCOMPARE(all.contains(u"You are not signed in"), language == u"en");
    }
    QCOMPARE(seen.size(), 3);
}

void WindowSessionTest::twoClicksAreOneSignIn()
{
    Window window(*m_box);
    window.browser.choose(tests::manager);
    QVERIFY(m_box->fault(u"/.well-known"_s,
                         {{u"server"_s, u"idporten"_s}, {u"action"_s, u"delay"_s}, {u"delayMs"_s, 300}}));
    QVERIFY(window.click(u"signIn"_s));
    window.click(u"signIn"_s); // impatience is no failure
    QVERIFY(!window.says(u"You are not signed in"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    QCOMPARE(window.handed.size(), 1);
}

void WindowSessionTest::anEndedSessionLocksAndKeepsTheMoves()
{
    Window window(*m_box);
    const QString id = m_box->newAccess(tests::tiger, u"Avbrutt"_s);
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(stageTwo(window, u"Avbrutt"_s));
    const QStringList marked = assigned(window);
    QVERIFY(endSession(window));
    QVERIFY(!window.shows(u"available"_s) && !window.shows(u"inbox"_s));
    QVERIFY(window.says(u"Your unsaved choices are kept."_s));
    QVERIFY(window.signIn(tests::auditor));
    QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere(), tests::patience); // where she was
    QTRY_COMPARE_WITH_TIMEOUT(assigned(window), marked, tests::patience);
    QVERIFY(window.click(u"apply"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(id).size(), 2, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.message(u"jobOutcome"_s).isEmpty(), tests::patience);
}

void WindowSessionTest::givingUpOnComingBackStillKeepsTheMoves()
{
    Window window(*m_box);
    QVERIFY(!m_box->newAccess(tests::tiger, u"Nøling"_s).isEmpty());
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(stageTwo(window, u"Nøling"_s));
    QVERIFY(endSession(window));
    window.browserWorks = false;
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Go on in your browser"_s), tests::patience);
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QVERIFY(window.says(u"Your unsaved choices are kept."_s)); // as before
    window.browserWorks = true;
    QVERIFY(window.signIn(tests::auditor));
    QTRY_COMPARE_WITH_TIMEOUT(assigned(window).size(), 2, tests::patience);
}

void WindowSessionTest::sendingWithAnEndedSessionClaimsNothing()
{
    Window window(*m_box);
    const QString id = m_box->newAccess(tests::tiger, u"For sent ute"_s);
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(stageTwo(window, u"For sent ute"_s));
    QVERIFY(window.click(u"apply"_s));
    QVERIFY(window.dialogOpens());
    m_box->control("POST", u"/tokens/expire"_s);
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QVERIFY(m_box->clientsOf(id).isEmpty());
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"Continue (0 of 2 done)?"_s));
    QVERIFY(m_box->clientsOf(id).isEmpty()); // nothing goes on by itself
    QVERIFY(window.click(u"continueJob"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(id).size(), 2, tests::patience);
}

void WindowSessionTest::aLockedWindowShowsNoDialog()
{
    Window window(*m_box);
    QVERIFY(!m_box->newAccess(tests::tiger, u"Åpent spørsmål"_s).isEmpty());
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(stageTwo(window, u"Åpent spørsmål"_s));
    QVERIFY(m_box->fault(u"/systemuser"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 1500}, {u"method"_s, u"GET"_s}},
                         100));
    window.key(Qt::Key_F5);
    QVERIFY(window.click(u"apply"_s));
    QVERIFY(window.dialogOpens());
    m_box->control("POST", u"/tokens/expire"_s);
    window.services->requestDesk.refresh(); // by itself, should the lists have come before
    QTRY_VERIFY_WITH_TIMEOUT(window.main->findChild<QWidget *>(u"signIn"_s)->isVisible(), tests::patience);
    // Nothing of the work shows, and the way back is free.
    QTRY_VERIFY_WITH_TIMEOUT(!window.dialog(), tests::patience);
    QVERIFY(window.dialogCloses());
    m_box->noFaults();
    QVERIFY(window.signIn(tests::auditor));
    QTRY_COMPARE_WITH_TIMEOUT(assigned(window).size(), 2, tests::patience);
}

void WindowSessionTest::anotherPersonSeesNothingOfTheFirst()
{
    Window window(*m_box);
    QVERIFY(!m_box->newAccess(tests::tiger, u"Hemmelig"_s).isEmpty());
    QVERIFY(!m_box->newRequest(u"standard"_s, tests::tiger, u"Bare for meg"_s).isEmpty());
    QVERIFY(window.signIn(tests::auditor));
    auto *inbox = window.find<QListView>(u"inbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Bare for meg"_s) >= 0, tests::patience);
    QVERIFY(window.tabTo(inbox));
    QVERIFY(window.selectRow(inbox, window.rowOf(u"Bare for meg"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(stageTwo(window, u"Hemmelig"_s));
    const QStringList marked = assigned(window);
    QVERIFY(endSession(window));
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"inbox"_s) && inbox->model()->rowCount() > 0, tests::patience);
    QCOMPARE(window.rowOf(u"Bare for meg"_s), -1);
    QVERIFY(assigned(window).isEmpty());
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5}) {
        window.key(page, Qt::ControlModifier);
        for (const QString &trace :
             QStringList{u"Hemmelig"_s, u"Bare for meg"_s, tests::tiger, tests::auditor} + marked)
            QVERIFY2(!window.says(trace), qPrintable(trace));
    }
    window.key(Qt::Key_3, Qt::ControlModifier);
    window.key(Qt::Key_Z, Qt::ControlModifier); // nor can it be called back
    window.key(Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(assigned(window).isEmpty());
    QVERIFY(window.inUserMenu(u"signOut"_s)); // and asks about nobody's marks
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
}

void WindowSessionTest::signedOutNothingIsLeft()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QListView>(u"inbox"_s)->model()->rowCount() > 0, tests::patience);
    QVERIFY(window.inUserMenu(u"signOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QCOMPARE(window.find<QListView>(u"inbox"_s)->model()->rowCount(), 0);
    for (const QLabel *label : window.main->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(tests::ape) && !label->text().contains(tests::manager),
                 qPrintable(label->text()));
    QVERIFY(window.signIn(tests::manager));
}

void WindowSessionTest::withoutThePermissionAltinnDecides()
{
    tests::Sandbox box({u"--without-portal-scope"_s, u"--clients"_s, u"5"_s});
    Window window(box);
    const QJsonObject request = box.newRequest(u"standard"_s, tests::ape, u"Via Altinn"_s);
    const QString id = request.value(u"id"_s).toString();
    const QString link = request.value(u"confirmUrl"_s).toString();
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Altinn does not let Fullmakt list requests"_s), tests::patience);
    QVERIFY(window.click(u"openLink"_s));
    QVERIFY(window.dialogOpens());
    window.paste(link);
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(!window.find(u"approve"_s)->isEnabled());
    QVERIFY(window.message(u"outcome"_s).contains(u"takes a permission"));

    QVERIFY(window.click(u"openInAltinn"_s));
    QCOMPARE(window.handed.last().toString(), link);
    QVERIFY(window.click(u"fetchStatus"_s)); // not decided yet
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"still waits for a decision"_s), tests::patience);
    QVERIFY(box.decide(id, u"approve"_s));
    QVERIFY(window.click(u"fetchStatus"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QVERIFY(!window.shows(u"fetchStatus"_s) && !window.shows(u"openInAltinn"_s));
    QCOMPARE(box.calls(u"POST"_s, u"/systemuser"_s), 0);
}

QTEST_MAIN(WindowSessionTest)
#include "tst_window_session.moc"
