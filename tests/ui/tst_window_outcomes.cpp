// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Decisions that do not go as they should, through the real window: refused, lost on the way, overtaken by a colleague,
// or told to somebody who looks elsewhere by then.
#include "tests/ui/requests_hand.h"

#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowOutcomesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void refusedApprovalsAreToldAndCanBeTriedAgain_data();
    void refusedApprovalsAreToldAndCanBeTriedAgain();
    void aNoteIsTypedOnce();
    void aLostAnswerIsSettledByFetchingTheStatus();
    void aClosedConnectionIsNoRefusal();
    void theOutcomeStaysWhenTheListGetsTheKeyboard();
    void anOutcomeWaitsForWhoHasLookedElsewhere();
    void theNextUserMeetsNoOpenQuestion();
    void somebodyElseWasFaster();

private:
    QString choose(Window &window, const QString &title) { return tests::chooseNewRequest(*m_box, window, title); }

    bool isTrue(const QString &id, const QString &status) { return m_box->statusOf(id) == status; }

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowOutcomesTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>();
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowOutcomesTest::refusedApprovalsAreToldAndCanBeTriedAgain_data()
{
    QTest::addColumn<QJsonObject>("fault");
    const auto status = [](int code) { return QJsonObject{{u"action"_s, u"status"_s}, {u"status"_s, code}}; };
    for (const int code : {403, 409, 500})
        QTest::addRow("%d", code) << status(code);
    QJsonObject busy = status(429);
    busy.insert(u"retryAfter"_s, u"1"_s);
    QTest::newRow("429") << busy;
    QTest::newRow("page") << QJsonObject{{u"action"_s, u"html"_s}};
}

void WindowOutcomesTest::refusedApprovalsAreToldAndCanBeTriedAgain()
{
    QFETCH(QJsonObject, fault);
    Window window(*m_box);
    const QString title = u"Motgang "_s + QString::fromLatin1(QTest::currentDataTag());
    const QString id = choose(window, title);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->fault(u"/approve"_s, fault, 5));
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"The request was not approved."),
                             tests::patience);
    // What happened, what it means and what to do: more than one sentence, and no codes or server text.
    const QString text = window.message(u"outcome"_s);
    QVERIFY2(text.count(u'.') >= 3, qPrintable(text));
    QVERIFY2(!text.contains(u"AUTH-") && !text.contains(u"<") && !text.contains(u"http"), qPrintable(text));
    QVERIFY(isTrue(id, u"New"_s));
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1); // never sent again by itself

    m_box->noFaults();
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QVERIFY(isTrue(id, u"Accepted"_s));
}

void WindowOutcomesTest::aNoteIsTypedOnce()
{
    Window window(*m_box);
    const QString id = choose(window, u"Med notat i motgang"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->fault(u"/reject"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 5));
    const auto ask = [&window] {
        return window.click(u"reject"_s) && window.dialogOpens() && window.tabTo(window.find(u"note"_s));
    };
    QVERIFY(ask());
    window.type(u"Avtalen er"_s);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
    QVERIFY(ask());
    window.type(u" sagt opp"_s); // goes on where it was left
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"The request was not rejected."),
                             tests::patience);
    m_box->noFaults();
    QVERIFY(ask());
    QCOMPARE(window.find<QPlainTextEdit>(u"note"_s)->toPlainText(), u"Avtalen er sagt opp"_s);
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).endsWith(u"Your note: Avtalen er sagt opp"), tests::patience);
    QVERIFY(isTrue(id, u"Rejected"_s));

    QVERIFY(!choose(window, u"Den neste"_s).isEmpty()); // notes belong to their request
    QVERIFY(ask());
    QVERIFY(window.find<QPlainTextEdit>(u"note"_s)->toPlainText().isEmpty());
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

void WindowOutcomesTest::aLostAnswerIsSettledByFetchingTheStatus()
{
    Window window(*m_box);
    const QString id = choose(window, u"Svaret borte"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(!window.shows(u"fetchStatus"_s));
    QVERIFY(m_box->fault(id, {{u"action"_s, u"close"_s}, {u"after"_s, true}}, 50));
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"fetchStatus"_s), tests::patience);
    QVERIFY(window.message(u"outcome"_s).contains(u"No certain answer"));
    QVERIFY(!window.shows(u"approve"_s) && !window.shows(u"reject"_s)); // nobody decides blindly

    m_box->noFaults();
    QVERIFY(window.click(u"fetchStatus"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QVERIFY(isTrue(id, u"Accepted"_s));
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1);
}

void WindowOutcomesTest::aClosedConnectionIsNoRefusal()
{
    Window window(*m_box);
    const QString id = choose(window, u"Brutt linje"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->fault(u"/approve"_s, {{u"action"_s, u"close"_s}}, 5));
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"No certain answer"), tests::patience);
    QVERIFY(!window.shows(u"approve"_s) && !window.shows(u"reject"_s));
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1);

    m_box->noFaults();
    QVERIFY(window.click(u"fetchStatus"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(isTrue(id, u"New"_s));
}

void WindowOutcomesTest::theOutcomeStaysWhenTheListGetsTheKeyboard()
{
    Window window(*m_box);
    const QString id = choose(window, u"Blir i bildet"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QVERIFY(window.dialogCloses());
    auto *inbox = window.find<QListView>(u"inbox"_s);
    QVERIFY(inbox->model()->rowCount() > 0);
    QVERIFY(window.tabTo(inbox)); // the approved request is no longer there; no other one takes its place unasked
    QTest::qWait(100);
    QVERIFY(window.find<QLabel>(u"reviewTitle"_s)->text().startsWith(u"Blir i bildet"));
    QVERIFY(window.message(u"outcome"_s).startsWith(u"Approved."));
    window.key(Qt::Key_Down);
    QVERIFY(inbox->currentIndex().isValid());
}

void WindowOutcomesTest::anOutcomeWaitsForWhoHasLookedElsewhere()
{
    Window window(*m_box);
    const QString other = m_box->newRequest(u"standard"_s, tests::ape, u"En annen"_s).value(u"id"_s).toString();
    const QString id = choose(window, u"Svarer sent"_s);
    QVERIFY(!id.isEmpty() && !other.isEmpty());
    QVERIFY(m_box->fault(u"/approve"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}, {u"delayMs"_s, 1500}}, 1));
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    auto *inbox = window.find<QListView>(u"inbox"_s);
    const auto *heading = window.find<QLabel>(u"reviewTitle"_s);
    QVERIFY(window.tabTo(inbox) && window.selectRow(inbox, window.rowOf(u"En annen"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(heading->text().startsWith(u"En annen"), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->requestDesk.isDecidingAny(), tests::patience);
    QVERIFY(window.message(u"outcome"_s).isEmpty()); // what is shown is another request's
    QVERIFY(window.tabTo(inbox) && window.selectRow(inbox, window.rowOf(u"Svarer sent"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"The request was not approved."),
                             tests::patience);
    // Somebody else approves it: what is said follows.
    QVERIFY(m_box->decide(id, u"approve"_s));
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"This request is approved already"),
                             tests::patience);
    QVERIFY(!window.shows(u"approve"_s));
}

void WindowOutcomesTest::theNextUserMeetsNoOpenQuestion()
{
    Window window(*m_box);
    const QString id = choose(window, u"Den førstes"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    // A new sign-in is finished by somebody else.
    window.browser.choose(tests::auditor);
    core::TaskScope scope;
    signin::SignInOptions options;
    options.forceLogin = true;
    scope.start(window.services->session.signIn(options, scope.token()), [](const core::Result<core::Nothing> &) {});
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    QVERIFY(!window.says(u"Den førstes"_s));
    QVERIFY(isTrue(id, u"New"_s));
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 0);
}

void WindowOutcomesTest::somebodyElseWasFaster()
{
    Window window(*m_box);
    const QString id = choose(window, u"For sent"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->decide(id, u"reject"_s));
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"was not decided from here"), tests::patience);
    QVERIFY(window.message(u"outcome"_s).contains(u"Rejected"));
    QVERIFY(!m_box->hasAccess(id));
    QVERIFY(!window.shows(u"approve"_s));
}

QTEST_MAIN(WindowOutcomesTest)
#include "tst_window_outcomes.moc"
