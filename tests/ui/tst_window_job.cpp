// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A change of clients through the real window: paused, continued, stopped, tried again, taken back, and asked about
// after a new start and a new sign-in; by key and click, and the sandbox is asked what it holds.
#include "tests/ui/clients_hand.h"
#include "ui/clients/job_question.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowJobTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itIsPausedAndContinuedByKeyboard();
    void whatIsDoneIsShownAtOnce();
    void theFootLeadsToIt();
    void whatFailedIsTriedAgain();
    void itIsTakenBackAfterAPreview();
    void onlyTheChosenAreTakenBack();
    void theResultIsFilteredAndCopied();
    void anEarlierChangeIsTakenBackAnotherDay();
    void aNewStartAsksAndContinues();
    void theRestCanBeLeft();
    void theQuestionCanWait();
    void signingOutKeepsTheRest();
    void aLostSignInIsContinuedAfterTheNext();
    void theWidthIsASetting();
    void theLanguageChangesUnderARunningJob();

private:
    // A fresh access on the clients page; its id.
    QString open(const QString &title) { return tests::openFreshAccess(*m_box, *m_window, title); }

    bool stage(int count) { return tests::stageClients(*m_window, count); }

    bool applyAndConfirm() { return tests::applyAndConfirm(*m_window); }

    bool delay(int milliseconds, int times);
    // After the first clients, which go through, the job...
    bool slow();  // ...takes its time, until noFaults() and two seconds more
    bool stuck(); // ...never gets any further: nobody else is added, whenever it is cut off

    [[nodiscard]] QTableView *available() const { return m_window->table(u"available"_s); }

    [[nodiscard]] QTableView *assigned() const { return m_window->table(u"assigned"_s); }

    [[nodiscard]] static int rows(const QTableView *table) { return table->model()->rowCount(); }

    [[nodiscard]] bool isTold() const { return !m_window->message(u"jobOutcome"_s).isEmpty(); }

    [[nodiscard]] int changes()
    {
        return m_box->calls(u"POST"_s, u"/systemuser/clients"_s) + m_box->calls(u"DELETE"_s, u"/systemuser/clients"_s);
    }

    // The program ends and is started anew, with the same files.
    void startAnew();

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
    QString m_folder; // kept through a new start
};

void WindowJobTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"80"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowJobTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
}

void WindowJobTest::cleanup()
{
    m_window.reset();
    if (!m_folder.isEmpty())
        QDir(m_folder).removeRecursively();
    m_folder.clear();
}

bool WindowJobTest::delay(int milliseconds, int times)
{
    return m_box->fault(u"/systemuser/clients"_s,
                        {{u"action"_s, u"delay"_s}, {u"delayMs"_s, milliseconds}, {u"method"_s, u"POST"_s}}, times);
}

bool WindowJobTest::slow()
{
    return delay(100, 8) && delay(2000, 2000);
}

bool WindowJobTest::stuck()
{
    return delay(50, 10) &&
           m_box->fault(u"/systemuser/clients"_s, {{u"action"_s, u"hang"_s}, {u"method"_s, u"POST"_s}}, 2000);
}

void WindowJobTest::startAnew()
{
    if (m_folder.isEmpty()) { // of the first window; it goes with the test
        m_folder = m_window->folder.path();
        m_window->folder.setAutoRemove(false);
    }
    m_window.reset();
    m_window = std::make_unique<Window>(*m_box, u"en"_s, tests::Place{}, m_folder);
}

void WindowJobTest::itIsPausedAndContinuedByKeyboard()
{
    const QString id = open(u"Pause"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(40) && slow());
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"pause"_s) && m_window->find(u"pause"_s)->isEnabled(), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(id).size() >= 2, tests::patience);
    QVERIFY(!m_window->shows(u"apply"_s));
    QVERIFY(m_window->tabTo(m_window->find(u"pause"_s)));
    m_window->key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"continue"_s), tests::patience);
    QVERIFY(!m_window->shows(u"pause"_s));
    QCOMPARE(QApplication::focusWidget(), m_window->find(u"continue"_s)); // the keyboard stays where it was
    QTRY_COMPARE_WITH_TIMEOUT(m_window->find<QLabel>(u"jobActivity"_s)->text(), u"paused"_s, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->services->http->isIdle(), tests::patience);
    const int sent = changes();
    QVERIFY(sent < 40);
    QVERIFY(m_window->find<QLabel>(u"jobCount"_s)->text().contains(u"of 40 clients"));
    QTest::qWait(400);
    QCOMPARE(changes(), sent);
    m_box->noFaults();
    m_window->key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    QVERIFY2(m_window->message(u"jobOutcome"_s).contains(u"changes done"),
             qPrintable(m_window->message(u"jobOutcome"_s)));
    QCOMPARE(changes(), 40);
}

// Also while Altinn takes its time with the lists that the page reads again.
void WindowJobTest::whatIsDoneIsShownAtOnce()
{
    const QString id = open(u"At once"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(5));
    QVERIFY(m_box->fault(u"/systemuser/clients"_s,
                         {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 1500}, {u"method"_s, u"GET"_s}}, 100));
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    QCOMPARE(rows(assigned()), 5);
    m_box->noFaults();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->isIdle(), tests::patience);
    QCOMPARE(rows(assigned()), 5);
}

void WindowJobTest::theFootLeadsToIt()
{
    QVERIFY(!m_box->newAccess(tests::tiger, u"Et annet sted"_s).isEmpty());
    const QString id = open(u"Lang"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(!m_window->shows(u"jobChip"_s));
    QVERIFY(stage(40) && slow());
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"jobChip"_s), tests::patience);
    QVERIFY(m_window->chooseAccess(u"Et annet sted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(rows(available()) == 80 && m_window->shows(u"apply"_s), tests::patience);
    QVERIFY(m_window->find(u"add"_s)->isVisible()); // work goes on here meanwhile
    m_window->key(Qt::Key_1, Qt::ControlModifier);
    const auto *chip = m_window->find<QAbstractButton>(u"jobChip"_s);
    QVERIFY2(chip->text().contains(u"Lang") && chip->text().contains(u"of 40 clients"), qPrintable(chip->text()));
    QVERIFY(m_window->click(u"jobChip"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"pause"_s), tests::patience);
    m_box->noFaults();
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->shows(u"jobChip"_s), tests::patience);
}

void WindowJobTest::whatFailedIsTriedAgain()
{
    const QString id = open(u"Omigjen"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(5));
    QVERIFY(m_box->fault(u"/systemuser/clients"_s,
                         {{u"action"_s, u"status"_s},
                          {u"status"_s, 400},
                          {u"body"_s, QJsonObject{{u"code"_s, u"AUTH-00002"_s}, {u"status"_s, 400}}},
                          {u"method"_s, u"POST"_s}},
                         5));
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    QVERIFY2(m_window->message(u"jobOutcome"_s).contains(u"5 refused"), qPrintable(m_window->message(u"jobOutcome"_s)));
    QVERIFY(!m_window->shows(u"undoJob"_s)); // nothing was done
    QTRY_VERIFY_WITH_TIMEOUT(m_window->listsAreThere() && m_window->shows(u"retryFailed"_s), tests::patience);
    QVERIFY(m_window->click(u"retryFailed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->message(u"jobOutcome"_s).contains(u"done"), tests::patience);
    const auto held = m_box->clientsOf(id).size();
    QVERIFY(held > 0);
    QTRY_COMPARE_WITH_TIMEOUT(rows(assigned()), 5,
                              tests::patience); // with those that are refused for good, still marked
    QCOMPARE(changes(), 10);
}

void WindowJobTest::itIsTakenBackAfterAPreview()
{
    const QString id = open(u"Angre"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(6));
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(isTold() && m_window->shows(u"undoJob"_s), tests::patience);
    const int done = static_cast<int>(m_box->clientsOf(id).size());
    QVERIFY(done > 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->services->http->isIdle(), tests::patience); // the lists have been read anew
    const int sent = changes();
    QVERIFY(m_window->click(u"undoJob"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->says(u"takes back what was done"_s));
    QVERIFY(m_window->says(QString::number(done)));
    m_window->key(Qt::Key_Return); // Enter takes nothing away
    QVERIFY(m_window->dialogCloses());
    QCOMPARE(changes(), sent);
    QVERIFY(m_window->click(u"undoJob"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(id).size(), 0, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
}

void WindowJobTest::onlyTheChosenAreTakenBack()
{
    const QString id = open(u"Bare to"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(6));
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    const int done = static_cast<int>(m_box->clientsOf(id).size());
    QVERIFY(done >= 3);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->services->http->isIdle() && m_window->listsAreThere(), tests::patience);
    QAbstractButton *each = nullptr;
    for (auto *button : m_window->main->findChildren<QAbstractButton *>())
        each = button->text() == u"Show each client" ? button : each;
    QVERIFY(m_window->click(each));
    QVERIFY(m_window->dialogOpens());
    auto *table = m_window->dialog()->findChild<QTableView *>();
    QVERIFY(m_window->tabTo(table));
    m_window->key(Qt::Key_End); // those that were done stand last
    m_window->key(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY2(m_window->find<QAbstractButton>(u"undoChosen"_s)->text().contains(u"2"),
             qPrintable(m_window->find<QAbstractButton>(u"undoChosen"_s)->text()));
    QVERIFY(m_window->click(u"undoChosen"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->dialog() && m_window->shows(u"verb"_s), tests::patience);
    QVERIFY(m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(id).size(), done - 2, tests::patience);
}

void WindowJobTest::theResultIsFilteredAndCopied()
{
    const QString id = open(u"Tabell"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_window->tabTo(available()));
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    m_window->key(Qt::Key_Return);
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    const int done = static_cast<int>(m_box->clientsOf(id).size());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->services->http->isIdle(), tests::patience);
    QAbstractButton *each = nullptr;
    for (auto *button : m_window->main->findChildren<QAbstractButton *>())
        each = button->text() == u"Show each client" ? button : each;
    QVERIFY(m_window->click(each));
    QVERIFY(m_window->dialogOpens());
    const auto *table = m_window->dialog()->findChild<QTableView *>();
    auto *filter = m_window->find<QComboBox>(u"outcomes"_s);
    QCOMPARE(rows(table), 80);
    QVERIFY(m_window->tabTo(filter));
    m_window->key(Qt::Key_Down); // done
    QCOMPARE(rows(table), done);
    m_window->key(Qt::Key_Down); // refused
    QCOMPARE(rows(table), 80 - done);
    QVERIFY(m_window->click(u"copyResult"_s));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 80 - done + 1);
    QCOMPARE(lines.at(0), u"Client\tOrg. no.\tChange\tOutcome"_s);
    QCOMPARE(lines.at(1).count(u'\t'), 3);
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowJobTest::anEarlierChangeIsTakenBackAnotherDay()
{
    const QString id = open(u"I går"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(4));
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    QVERIFY(!m_box->clientsOf(id).isEmpty());
    startAnew();
    QVERIFY(m_window->signIn(tests::auditor));
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_window->chooseAccess(u"I går"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->listsAreThere() && rows(available()) > 0, tests::patience);
    QVERIFY(m_window->click(u"earlierChanges"_s));
    QVERIFY(m_window->dialogOpens());
    auto *history = m_window->find<QTableView>(u"history"_s);
    QCOMPARE(rows(history), 1);
    QVERIFY(m_window->tabTo(history));
    m_window->key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"undoChosen"_s), tests::patience);
    QCOMPARE(rows(m_window->dialog()->findChild<QTableView *>()), 4);
    for (const QString &name : Window::column(m_window->dialog()->findChild<QTableView *>(), 0))
        QVERIFY2(!name.startsWith(u"person,"), qPrintable(name));
    QVERIFY(m_window->click(u"undoChosen"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"verb"_s), tests::patience);
    QVERIFY(m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(id).size(), 0, tests::patience);
}

void WindowJobTest::aNewStartAsksAndContinues()
{
    const QString id = open(u"Avbrutt"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(40) && stuck());
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(id).size() >= 6, tests::patience);
    startAnew();
    m_box->noFaults();
    QVERIFY(m_window->signIn(tests::auditor));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->shows(u"continueJob"_s));
    const QString title = m_window->dialog()->windowTitle();
    QVERIFY2(title.startsWith(u"Continue (") && title.endsWith(u"of 40 done)?"), qPrintable(title));
    QVERIFY(m_window->says(u"Avbrutt"_s));
    m_window->key(Qt::Key_Return); // the obvious answer
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->shows(u"jobChip"_s), tests::patience);
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(m_window->chooseAccess(u"Avbrutt"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience); // also to who was elsewhere when it ended
    const auto held = m_box->clientsOf(id).size();
    QVERIFY2(m_window->message(u"jobOutcome"_s).contains(u"%1 changes done"_s.arg(held)),
             qPrintable(m_window->message(u"jobOutcome"_s)));
    QVERIFY(held > 25);
}

void WindowJobTest::theRestCanBeLeft()
{
    const QString id = open(u"Forlatt"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(40) && stuck());
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(id).size() >= 4, tests::patience);
    startAnew();
    QVERIFY(m_window->signIn(tests::auditor));
    QVERIFY(m_window->dialogOpens());
    const auto held = m_box->clientsOf(id).size();
    QVERIFY(m_window->click(u"leaveJob"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->shows(u"jobChip"_s), tests::patience);
    QCOMPARE(m_box->clientsOf(id).size(), held);
    startAnew();
    QVERIFY(m_window->signIn(tests::auditor));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->services->http->isIdle(), tests::patience);
    QVERIFY(!m_window->dialog()); // nobody is asked twice
}

void WindowJobTest::theQuestionCanWait()
{
    const QString id = open(u"Senere"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(40) && stuck());
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(id).size() >= 4, tests::patience);
    startAnew();
    m_box->noFaults();
    QVERIFY(m_window->signIn(tests::auditor));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->click(u"lookAtJob"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"continue"_s), tests::patience); // its access, with the job
    QVERIFY(m_window->find<QLabel>(u"jobTrouble"_s)->text().contains(u"the rest is kept"));
    QVERIFY(m_window->click(u"jobResult"_s));
    QVERIFY(m_window->dialogOpens());
    QCOMPARE(rows(m_window->dialog()->findChild<QTableView *>()), 40);
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
    QVERIFY(m_window->click(u"continue"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    QVERIFY(m_box->clientsOf(id).size() > 25);
}

void WindowJobTest::signingOutKeepsTheRest()
{
    const QString id = open(u"Farvel"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(40) && stuck());
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(id).size() >= 4, tests::patience);
    QVERIFY(m_window->inUserMenu(u"signOut"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->says(u"The rest is kept on this computer"_s));
    QVERIFY(m_window->click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"signIn"_s), tests::patience);
    m_box->noFaults();
    // Somebody who has nothing to do with that organisation is not asked.
    QVERIFY(m_window->signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->services->http->isIdle(), tests::patience);
    QVERIFY(!m_window->dialog() && !m_window->shows(u"jobChip"_s));
    QVERIFY(m_window->inUserMenu(u"signOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"signIn"_s), tests::patience);
    QVERIFY(m_window->signIn(tests::auditor));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->click(u"continueJob"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->shows(u"jobChip"_s) && m_box->clientsOf(id).size() > 25, tests::patience);
}

void WindowJobTest::aLostSignInIsContinuedAfterTheNext()
{
    const QString id = open(u"Utløpt"_s);
    QVERIFY(!id.isEmpty());
    // Both before it begins, so that nothing slips through between them.
    QVERIFY(stage(40) && delay(100, 16));
    QVERIFY(m_box->fault(u"/systemuser/clients"_s,
                         {{u"action"_s, u"status"_s}, {u"status"_s, 401}, {u"method"_s, u"POST"_s}}, 2000));
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(id).size() >= 4, tests::patience);
    const clients::Job *job = m_window->services->clientDesk.job();
    QTRY_COMPARE_WITH_TIMEOUT(job->state(), clients::JobState::Stopped, tests::patience);
    m_box->noFaults();
    if (!m_window->shows(u"signIn"_s)) { // Altinn took the token elsewhere: the session stands
        QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"continue"_s), tests::patience);
        QVERIFY(m_window->click(u"continue"_s));
    } else {
        QVERIFY(m_window->signIn(tests::auditor));
        QVERIFY(m_window->dialogOpens());
        QVERIFY(m_window->click(u"continueJob"_s));
        QVERIFY(m_window->dialogCloses());
    }
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->shows(u"jobChip"_s) && m_box->clientsOf(id).size() > 25, tests::patience);
}

void WindowJobTest::theWidthIsASetting()
{
    QVERIFY(!open(u"Bredde"_s).isEmpty());
    m_window->key(Qt::Key_5, Qt::ControlModifier);
    auto *width = m_window->find<QComboBox>(u"jobWidth"_s);
    QTRY_VERIFY_WITH_TIMEOUT(width->isVisible(), tests::patience);
    QCOMPARE(width->currentData().toInt(), 8);
    QVERIFY(m_window->tabTo(width));
    m_window->key(Qt::Key_Up);
    m_window->key(Qt::Key_Up);
    QCOMPARE(m_window->services->settings.jobWidth(), 5);
    startAnew();
    QVERIFY(m_window->signIn(tests::auditor));
    QCOMPARE(m_window->find<QComboBox>(u"jobWidth"_s)->currentData().toInt(), 5);
}

void WindowJobTest::theLanguageChangesUnderARunningJob()
{
    const QString id = open(u"Språk"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(40) && slow());
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"pause"_s), tests::patience);
    m_window->services->language.set(u"nb"_s);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->find<QAbstractButton>(u"pause"_s)->text() == u"Pause", tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->find<QLabel>(u"jobCount"_s)->text().contains(u"av 40 klienter"),
                             tests::patience);
    m_box->noFaults();
    QTRY_VERIFY_WITH_TIMEOUT(isTold(), tests::patience);
    m_window->services->language.set(u"en"_s);
}

QTEST_MAIN(WindowJobTest)
#include "tst_window_job.moc"
