// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Several requests decided in one go, by keyboard and mouse, and only after each has been opened.
#include "tests/ui/window_fixture.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowSeveralTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneAloneHasNoBar();
    void eachHasToBeOpenedFirst();
    void threeAreApprovedInOneGo();
    void threeAreRejectedWithOneNote();
    void aNoteIsTypedOnce();
    void eachIsToldByItsOwnTruth();
    void stopLeavesTheRest();
    void whatStandsInTheWayIsNamed();
    void receiptsAreSavedForEach();
    void theTableChoosesSeveralToo();
    void whatChangesBehindTheQuestionIsNotSent();
    void signingOutAsksFirst();

private:
    // Three that have just arrived, chosen by keyboard: the newest stand first.
    QStringList choose(Window &window, const QString &title);
    bool openAll(Window &window); // with the button, until none is left

    static QListView *list(const Window &window) { return window.find<QListView>(u"inbox"_s); }

    static QString text(const Window &window, const QString &name)
    {
        const auto *label = window.find<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }

    bool approve(Window &window)
    {
        if (!window.click(u"approveSeveral"_s) || !window.dialogOpens())
            return false;
        window.key(Qt::Key_Return);
        return window.dialogCloses();
    }

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowSeveralTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

QStringList WindowSeveralTest::choose(Window &window, const QString &title)
{
    QStringList ids;
    for (int i = 3; i > 0; --i)
        ids.prepend(m_box->newRequest(u"standard"_s, tests::ape, title + QString::number(i)).value(u"id"_s).toString());
    if (!window.signIn(tests::manager))
        return {};
    if (!QTest::qWaitFor([&] { return window.rowOf(title + u'1') == 0; }, tests::patience) ||
        !window.tabTo(list(window)))
        return {};
    window.key(Qt::Key_Home);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    return window.shows(u"several"_s) ? ids : QStringList();
}

bool WindowSeveralTest::openAll(Window &window)
{
    for (int i = 0; i < 10 && window.shows(u"openNext"_s); ++i) {
        const QString before = text(window, u"severalObstacles"_s);
        window.click(u"openNext"_s);
        if (!QTest::qWaitFor([&] { return text(window, u"severalObstacles"_s) != before; }, tests::patience))
            return false;
    }
    return QTest::qWaitFor([&] { return window.find(u"approveSeveral"_s)->isEnabled(); }, tests::patience);
}

void WindowSeveralTest::oneAloneHasNoBar()
{
    Window window(*m_box);
    QVERIFY(!choose(window, u"Alene "_s).isEmpty());
    QVERIFY(window.shows(u"several"_s));
    window.key(Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(!window.shows(u"several"_s), tests::patience);
}

void WindowSeveralTest::eachHasToBeOpenedFirst()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Uåpnet "_s);
    QCOMPARE(ids.size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience); // the last one has been read
    QCOMPARE(text(window, u"severalChosen"_s), u"3 chosen"_s);
    // Everything else that waits, at one stroke: nobody has opened that.
    window.key(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(text(window, u"severalObstacles"_s).contains(u"not been opened yet"_s), tests::patience);
    QVERIFY(!window.find(u"approveSeveral"_s)->isEnabled());
    QVERIFY(!window.find(u"rejectSeveral"_s)->isEnabled());
    QVERIFY(!window.click(u"approveSeveral"_s));
    window.key(Qt::Key_Home);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(openAll(window));
    QVERIFY(text(window, u"severalObstacles"_s).isEmpty());
    QVERIFY(window.find(u"rejectSeveral"_s)->isEnabled());
    QCOMPARE(m_box->calls(u"POST"_s, u"/systemuser/request"_s), 0);
}

void WindowSeveralTest::threeAreApprovedInOneGo()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Samlet "_s);
    QCOMPARE(ids.size(), 3);
    QVERIFY(openAll(window));
    QVERIFY(window.tabTo(window.find(u"approveSeveral"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"Approve 3 requests?"_s));
    for (int i = 1; i <= 3; ++i)
        QVERIFY(window.says(u"Samlet %1"_s.arg(i)));
    QCOMPARE(Window::wordsIn(window.dialog()).filter(tests::ape).size(), 3); // for whom
    QCOMPARE(Window::wordsIn(window.dialog()).filter(u"Vendor "_s).size(), 3);
    QCOMPARE(Window::wordsIn(window.dialog()).filter(u"Gets 1 access package and 1 single service."_s).size(), 3);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 0);
    QVERIFY(approve(window));
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s), u"3 approved"_s, tests::patience);
    for (const QString &id : ids) {
        QCOMPARE(m_box->statusOf(id), u"Accepted"_s);
        QVERIFY(m_box->hasAccess(id));
    }
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 3);
    QCOMPARE(window.rowOf(u"Samlet 1"_s), -1);
    QVERIFY(window.click(u"showOutcomes"_s));
    QVERIFY(window.dialogOpens());
    QCOMPARE(Window::wordsIn(window.dialog()).filter(u"Approved. Samlet "_s).size(), 3);
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    QVERIFY(window.click(u"dismissOutcomes"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!window.shows(u"several"_s), tests::patience);
}

void WindowSeveralTest::threeAreRejectedWithOneNote()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Avvist "_s);
    QCOMPARE(ids.size(), 3);
    QVERIFY(openAll(window));
    QVERIFY(window.click(u"rejectSeveral"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return); // takes nothing away
    QVERIFY(window.dialogCloses());
    QCOMPARE(m_box->calls(u"POST"_s, u"/reject"_s), 0);
    QVERIFY(window.click(u"rejectSeveral"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.tabTo(window.find<QPlainTextEdit>(u"note"_s)));
    window.type(u"Sagt opp"_s);
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s), u"3 rejected"_s, tests::patience);
    for (const QString &id : ids)
        QCOMPARE(m_box->statusOf(id), u"Rejected"_s);
    QVERIFY(window.click(u"showOutcomes"_s));
    QVERIFY(window.dialogOpens());
    QCOMPARE(Window::wordsIn(window.dialog()).filter(u"Your note: Sagt opp"_s).size(), 3);
}

void WindowSeveralTest::aNoteIsTypedOnce()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Notat "_s);
    QCOMPARE(ids.size(), 3);
    QVERIFY(openAll(window));
    QVERIFY(m_box->fault(u"/reject"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 9));
    const auto ask = [&window] {
        return window.click(u"rejectSeveral"_s) && window.dialogOpens() &&
               window.tabTo(window.find<QPlainTextEdit>(u"note"_s));
    };
    QVERIFY(ask());
    window.type(u"Avtalen er"_s);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
    QVERIFY(ask());
    window.type(u" sagt opp"_s);
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s), u"3 not carried out"_s, tests::patience);
    m_box->noFaults();
    QVERIFY(window.click(u"dismissOutcomes"_s));
    QVERIFY(ask());
    QCOMPARE(window.find<QPlainTextEdit>(u"note"_s)->toPlainText(), u"Avtalen er sagt opp"_s);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());

    QVERIFY(window.tabTo(list(window)));
    window.key(Qt::Key_Up, Qt::ShiftModifier); // for two of them it stands too
    QVERIFY(ask());
    QCOMPARE(window.find<QPlainTextEdit>(u"note"_s)->toPlainText(), u"Avtalen er sagt opp"_s);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());

    QVERIFY(!m_box->newRequest(u"standard"_s, tests::ape, u"En annen"_s).isEmpty());
    window.key(Qt::Key_F5);
    QTRY_COMPARE_WITH_TIMEOUT(window.rowOf(u"En annen"_s), 0, tests::patience);
    QVERIFY(window.tabTo(list(window)));
    window.key(Qt::Key_Home);
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(openAll(window));
    QVERIFY(ask()); // but not for one that it was not written for
    QVERIFY(window.find<QPlainTextEdit>(u"note"_s)->toPlainText().isEmpty());
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

void WindowSeveralTest::eachIsToldByItsOwnTruth()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Ulik "_s);
    QCOMPARE(ids.size(), 3);
    QVERIFY(openAll(window));
    QVERIFY(m_box->fault(ids.at(1) + u"/approve"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 409}}, 3));
    QVERIFY(m_box->decide(ids.at(2), u"reject"_s));
    QVERIFY(approve(window));
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s),
                              u"1 approved, 1 not carried out, 1 decided or expired in the meantime"_s,
                              tests::patience);
    QVERIFY(window.click(u"showOutcomes"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"Approved. Ulik 1"_s));
    QVERIFY(window.says(u"The request was not approved."_s));
    QVERIFY(window.says(u"was not decided from here"_s));
    QVERIFY(window.shows(u"receipt0"_s) && !window.shows(u"receipt1"_s) && !window.shows(u"receipt2"_s));
    QVERIFY(!window.shows(u"saveReceipts"_s)); // there is but one
    QCOMPARE(m_box->statusOf(ids.at(1)), u"New"_s);
}

void WindowSeveralTest::stopLeavesTheRest()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Stans "_s);
    QCOMPARE(ids.size(), 3);
    QVERIFY(openAll(window));
    QVERIFY(m_box->fault(u"/approve"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 2500}}, 3));
    QVERIFY(approve(window));
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s), u"Approving 1 of 3…"_s, tests::patience);
    if (window.find<QLabel>(u"reviewTitle"_s)->text().startsWith(u"Stans 1"_s)) // the one that is decided
        QVERIFY(!window.find(u"approve"_s)->isEnabled());
    QVERIFY(window.click(u"stopSeveral"_s));
    QVERIFY(text(window, u"severalChosen"_s).startsWith(u"Stopping after the one"_s));
    QVERIFY(!window.find(u"stopSeveral"_s)->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s), u"1 approved, 2 not sent"_s, tests::patience);
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1);
    QCOMPARE(m_box->statusOf(ids.at(0)), u"Accepted"_s);
    QCOMPARE(m_box->statusOf(ids.at(1)), u"New"_s);
}

void WindowSeveralTest::whatStandsInTheWayIsNamed()
{
    Window window(*m_box);
    const QString old =
        m_box->newRequest(u"standard"_s, tests::ape, u"Utgått 1"_s, {{u"daysOld"_s, 181}}).value(u"id"_s).toString();
    QVERIFY(!old.isEmpty());
    QCOMPARE(choose(window, u"I veien "_s).size(), 3);
    QVERIFY(openAll(window));
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.type(u"Utgått"_s); // hides what was chosen
    QTRY_COMPARE_WITH_TIMEOUT(list(window)->model()->rowCount(), 1, tests::patience);
    QVERIFY(!window.shows(u"several"_s)); // nothing is decided that is out of sight
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(list(window)->model()->rowCount() > 3, tests::patience);
    QVERIFY(window.tabTo(list(window)));
    window.key(Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(text(window, u"severalObstacles"_s).contains(u"1 has expired"_s), tests::patience);
    QVERIFY(!window.find(u"approveSeveral"_s)->isEnabled());
}

void WindowSeveralTest::receiptsAreSavedForEach()
{
    Window window(*m_box);
    QCOMPARE(choose(window, u"Kvittert "_s).size(), 3);
    QVERIFY(openAll(window));
    QVERIFY(approve(window));
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s), u"3 approved"_s, tests::patience);
    QVERIFY(window.click(u"showOutcomes"_s));
    QVERIFY(window.dialogOpens());
    const QString folder = window.folder.filePath(u"kvitteringer"_s);
    QVERIFY(QDir().mkpath(folder));
    for (int round = 1; round <= 2; ++round) { // nothing is written over
        QVERIFY(window.click(u"saveReceipts"_s));
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QFileDialog *>(window.dialog()), tests::patience);
        QVERIFY(QTest::qWaitForWindowActive(window.dialog()));
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.paste(folder);
        window.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!qobject_cast<QFileDialog *>(window.dialog()), tests::patience);
        QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcomesMessage"_s).startsWith(u"3 receipts are saved"_s),
                                 tests::patience);
        QCOMPARE(QDir(folder).entryList({u"*.pdf"_s}).size(), 3 * round);
    }
}

void WindowSeveralTest::theTableChoosesSeveralToo()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Tabell "_s);
    QCOMPARE(ids.size(), 3);
    QVERIFY(window.click(u"inboxAsTable"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"inboxTable"_s), tests::patience);
    QCOMPARE(text(window, u"severalChosen"_s), u"3 chosen"_s); // the choice comes along
    QVERIFY(openAll(window));
    QVERIFY(approve(window));
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s), u"3 approved"_s, tests::patience);
    for (const QString &id : ids)
        QVERIFY(m_box->hasAccess(id));
}

void WindowSeveralTest::whatChangesBehindTheQuestionIsNotSent()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Endret "_s);
    QCOMPARE(ids.size(), 3);
    QVERIFY(openAll(window));
    QVERIFY(window.click(u"approveSeveral"_s));
    QVERIFY(window.dialogOpens());
    requests::RequestDesk &desk = window.services->requestDesk;
    requests::Review changed = *desk.openedReview(domain::RequestId(QUuid(ids.at(1))));
    changed.row.request.packages.append({u"urn:altinn:accesspackage:skattegrunnlag-alt"_s});
    desk.inbox()->put(changed.row);
    desk.noteOpened(changed); // read again, behind the question
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(text(window, u"severalObstacles"_s).startsWith(u"Nothing was sent"_s), tests::patience);
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 0);
    QVERIFY(!desk.round());
}

void WindowSeveralTest::signingOutAsksFirst()
{
    Window window(*m_box);
    const QStringList ids = choose(window, u"Midt i "_s);
    QCOMPARE(ids.size(), 3);
    QVERIFY(openAll(window));
    QVERIFY(m_box->fault(u"/approve"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 2500}}, 3));
    QVERIFY(approve(window));
    QTRY_COMPARE_WITH_TIMEOUT(text(window, u"severalChosen"_s), u"Approving 1 of 3…"_s, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->http->isIdle(), tests::patience); // it is written down, and sent
    QVERIFY(window.inUserMenu(u"signOut"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"Altinn is still working on a decision."_s));
    QVERIFY(window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_box->calls(u"POST"_s, u"/approve"_s), 1, tests::patience);
    QTest::qWait(1000);
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1); // the others are not sent
    // Nor do they still wait there for their answer.
    QCOMPARE(m_box->control("GET", u"/faults"_s)[u"faults"_s][0][u"times"_s].toInt(), 2);
    QCOMPARE(m_box->statusOf(ids.at(1)), u"New"_s);
    QVERIFY(!window.services->requestDesk.round());
}

QTEST_MAIN(WindowSeveralTest)
#include "tst_window_several.moc"
