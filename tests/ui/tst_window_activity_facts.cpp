// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What is done in the real window stands in the record with the right facts, and nothing that does not belong there.
#include "app/tables/table_writer.h"
#include "tests/canary/hunt.h"
#include "tests/ui/activity_hand.h"
#include "tests/ui/clients_hand.h"
#include "tests/ui/menu_hand.h"
#include "tests/ui/requests_hand.h"

#include <QDir>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using activity::Action;
using activity::Outcome;
using tests::Window;

class WindowActivityFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comingAndGoing();
    void anApproval();
    void aRejection();
    void anUnknownOutcome();
    void aStatusThatIsFetched();
    void aDecisionThatDiedMeanwhile();
    void aRecordThatTakesNoIntentKeepsNobodyFromDeciding();
    void aCreationAndADeletion();
    void aChangeOfClients();
    void aRefusedClient();
    void anUndoing();
    void anExport();
    void anImportIsWrittenDownBeforeItIsTold();

private:
    // Sound to its end, and without a personal number.
    static void isSound(Window &window);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowActivityFactsTest::init()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowActivityFactsTest::isSound(Window &window)
{
    const QString file = window.services->disk.file();
    core::TaskScope scope;
    std::optional<core::Result<activity::CheckReport>> report;
    scope.start(activity::check(file, window.services->environment.name, std::nullopt, [](qint64, qint64) {}, {}),
                [&report](const core::Result<activity::CheckReport> &found) { report = found; });
    QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), tests::patience);
    QVERIFY(*report);
    QCOMPARE((*report)->finding, activity::Finding::Sound);
    const tests::Hunt hunt;
    QCOMPARE(hunt.inFolder(QFileInfo(file).absolutePath()), QStringList());
}

void WindowActivityFactsTest::comingAndGoing()
{
    Window window(*m_box);
    QStringList persons; // whose doings they are from the first moment on
    connect(&window.services->session, &signin::Session::stateChanged, this, [&](signin::Session::State state) {
        if (state == signin::Session::State::SignedIn)
            persons.append(window.services->recorder.person());
    });
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(tests::isRecorded(window, Action::SignedIn));
    activity::Entry entry = tests::lastOf(window, Action::SignedIn);
    QCOMPARE(entry.person, tests::manager);
    QVERIFY(activity::valueIn(entry.after, "level"_L1).toInt() >= 3);
    QVERIFY(window.inUserMenu(u"signOut"_s));
    QVERIFY(tests::isRecorded(window, Action::SignedOut));
    entry = tests::lastOf(window, Action::SignedOut);
    QCOMPARE(entry.person, tests::manager);
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(tests::isRecorded(window, Action::SignedIn, 2));
    QCOMPARE(tests::lastOf(window, Action::SignedIn).person, tests::auditor);
    QCOMPARE(tests::recordOf(window).size(), 3); // each once
    QCOMPARE(persons.size(), 2);
    QVERIFY(!persons.contains(QString()));
    isSound(window);
}

void WindowActivityFactsTest::anApproval()
{
    Window window(*m_box);
    const QString id = tests::chooseNewRequest(*m_box, window, u"Lønn til alle"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(window.click(u"approve"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->requestDesk.isDecidingAny(), tests::patience);
    // Before the user was told, so it is there now.
    const activity::Entry entry = tests::lastOf(window, Action::Approved);
    QCOMPARE(activity::outcomeOf(entry), Outcome::Done);
    QCOMPARE(entry.person, tests::manager);
    QCOMPARE(entry.organisation, tests::ape);
    QCOMPARE(entry.organisationNumber, m_box->numberOf(tests::ape));
    QCOMPARE(entry.objectId, id);
    QCOMPARE(entry.objectName, u"Lønn til alle"_s);
    QCOMPARE(entry.accessId, id);
    QCOMPARE(activity::valueIn(entry.before, "status"_L1), u"new"_s);
    QCOMPARE(activity::valueIn(entry.after, "status"_L1), u"accepted"_s);
    QVERIFY(!activity::valueIn(entry.after, "asked"_L1).isEmpty());
    QCOMPARE(entry.reason, QString());
    isSound(window);
}

void WindowActivityFactsTest::aRejection()
{
    Window window(*m_box);
    const QString id = tests::chooseNewRequest(*m_box, window, u"Ikke dette"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(window.click(u"reject"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->requestDesk.isDecidingAny(), tests::patience);
    const activity::Entry entry = tests::lastOf(window, Action::Rejected);
    QCOMPARE(activity::outcomeOf(entry), Outcome::Done);
    QCOMPARE(entry.objectId, id);
    QCOMPARE(entry.accessId, QString()); // there is none
    QCOMPARE(activity::valueIn(entry.after, "status"_L1), u"rejected"_s);
}

void WindowActivityFactsTest::anUnknownOutcome()
{
    Window window(*m_box);
    const QString id = tests::chooseNewRequest(*m_box, window, u"Uten svar"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->fault(u"/approve"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 503}}, 9));
    QVERIFY(window.click(u"approve"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->requestDesk.isDecidingAny(), tests::patience);
    const activity::Entry entry = tests::lastOf(window, Action::Approved);
    QCOMPARE(entry.objectId, id);
    QVERIFY(activity::outcomeOf(entry) != Outcome::Done);
    QVERIFY(!entry.reason.isEmpty());
}

void WindowActivityFactsTest::aStatusThatIsFetched()
{
    Window window(*m_box);
    const QString id = tests::chooseNewRequest(*m_box, window, u"Svaret borte"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->fault(id, {{u"action"_s, u"close"_s}, {u"after"_s, true}}, 50));
    QVERIFY(window.click(u"approve"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"fetchStatus"_s), tests::patience);
    m_box->noFaults();
    QVERIFY(window.click(u"fetchStatus"_s));
    QVERIFY(tests::isRecorded(window, Action::OutcomeRead));
    const activity::Entry entry = tests::lastOf(window, Action::OutcomeRead);
    QCOMPARE(activity::outcomeOf(entry), Outcome::Done);
    QCOMPARE(entry.objectId, id);
    QCOMPARE(entry.before, QString()); // nobody knows what it was meanwhile
    QCOMPARE(activity::valueIn(entry.after, "status"_L1), u"accepted"_s);
}

// The record as it is found by the next start, when the program is killed while Altinn has not answered.
void WindowActivityFactsTest::aDecisionThatDiedMeanwhile()
{
    const QTemporaryDir left;
    QString id;
    {
        Window window(*m_box);
        id = tests::chooseNewRequest(*m_box, window, u"Drept underveis"_s);
        QVERIFY(!id.isEmpty());
        QVERIFY(m_box->fault(u"/approve"_s, {{u"action"_s, u"hang"_s}}));
        QVERIFY(window.click(u"approve"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses());
        QTRY_COMPARE_WITH_TIMEOUT(tests::intentsOf(window), 1, tests::patience); // written before it is sent
        QCOMPARE(tests::lastOf(window, Action::Approved).number, 0);
        const QString file = window.services->disk.file();
        QVERIFY(QDir(left.path()).mkdir(u"data"_s));
        for (const QString &part : {QString(), u"-wal"_s}) {
            const QString copy = left.filePath(u"data/"_s + QFileInfo(file).fileName() + part);
            QVERIFY(!QFile::exists(file + part) || QFile::copy(file + part, copy));
        }
    }
    const QList<std::pair<QString, QString>> words = {{u"en"_s, u"Not known: check in Altinn"_s},
                                                      {u"nb"_s, u"Ikke kjent: sjekk i Altinn"_s},
                                                      {u"nn"_s, u"Ikkje kjent: sjekk i Altinn"_s}};
    for (const auto &[language, outcome] : words) { // and it is the same one at each start
        Window window(*m_box, language, {}, left.path());
        QVERIFY(window.signIn(tests::manager));
        QVERIFY(tests::isRecorded(window, Action::Approved));
        const activity::Entry entry = tests::lastOf(window, Action::Approved);
        QCOMPARE(entry.objectId, id);
        QCOMPARE(entry.person, tests::manager);
        QVERIFY(!activity::valueIn(entry.after, "asked"_L1).isEmpty());
        QVERIFY(tests::openActivity(window));
        QTRY_COMPARE_WITH_TIMEOUT(tests::activityColumn(window, 3).count(outcome), 1, tests::patience);
        isSound(window);
    }
}

void WindowActivityFactsTest::aRecordThatTakesNoIntentKeepsNobodyFromDeciding()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"Blir her"_s);
    const QString id = tests::chooseNewRequest(*m_box, window, u"Uten linje"_s);
    QVERIFY(!access.isEmpty() && !id.isEmpty());
    QVERIFY(tests::tamper(
        window, u"CREATE TRIGGER full BEFORE INSERT ON activity_intents BEGIN SELECT RAISE(FAIL, 'no'); END"_s));
    QVERIFY(window.click(u"approve"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses());
    QTRY_COMPARE_WITH_TIMEOUT(m_box->statusOf(id), u"Accepted"_s, tests::patience);
    QVERIFY(tests::isRecorded(window, Action::Approved));
    QVERIFY(window.openAccess(u"Blir her"_s));
    QVERIFY(window.click(u"deleteAccess"_s) && window.dialogOpens() && window.click(u"verb"_s) &&
            window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!m_box->hasAccess(access), tests::patience);
    QVERIFY(tests::isRecorded(window, Action::AccessDeleted));
    isSound(window);
}

void WindowActivityFactsTest::aCreationAndADeletion()
{
    Window window(*m_box);
    const QString id = m_box->newOwnAccess(u"Skal bort"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(window.signIn(tests::manager) && window.openAccess(u"Skal bort"_s));
    QVERIFY(window.click(u"deleteAccess"_s) && window.dialogOpens() && window.click(u"verb"_s) &&
            window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->accessDesk.isDeletingAny(), tests::patience);
    activity::Entry entry = tests::lastOf(window, Action::AccessDeleted);
    QCOMPARE(activity::outcomeOf(entry), Outcome::Done);
    QCOMPARE(entry.objectId, id);
    QCOMPARE(entry.accessId, id);
    QCOMPARE(entry.objectName, u"Skal bort"_s);
    QCOMPARE(entry.organisationNumber, m_box->numberOf(tests::ape));
    QCOMPARE(activity::valueIn(entry.before, "access"_L1), u"there"_s);
    QCOMPARE(activity::valueIn(entry.after, "access"_L1), u"absent"_s);

    window.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(window.dialogOpens());
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"systems"_s), tests::patience);
    window.type(u"fjord pay"_s);
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"creationReview"_s), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.find(u"verb"_s)->isEnabled(), tests::patience);
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(tests::isRecorded(window, Action::AccessCreated));
    entry = tests::lastOf(window, Action::AccessCreated);
    QCOMPARE(activity::outcomeOf(entry), Outcome::Done);
    QVERIFY(m_box->hasAccess(entry.objectId));
    QCOMPARE(activity::valueIn(entry.before, "access"_L1), u"absent"_s);
    QCOMPARE(activity::valueIn(entry.after, "access"_L1), u"there"_s);
    isSound(window);
}

void WindowActivityFactsTest::aChangeOfClients()
{
    Window window(*m_box);
    const QString access = tests::openFreshAccess(*m_box, window, u"Tre klienter"_s, 20);
    QVERIFY(!access.isEmpty());
    QVERIFY(tests::stageClients(window, 3) && tests::applyAndConfirm(window));
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(access).size() == 3 && !window.services->clientDesk.isWorking(),
                             tests::patience);
    const QList<activity::Entry> all = tests::recordOf(window);
    QList<activity::Entry> job;
    for (const activity::Entry &entry : all) {
        if (entry.accessId == access)
            job.append(entry);
    }
    QCOMPARE(job.size(), 5); // it started, three clients, it ended: in this order
    QCOMPARE(activity::actionOf(job.constFirst()), Action::JobStarted);
    QCOMPARE(activity::valueIn(job.constFirst().after, "adds"_L1), u"3"_s);
    QSet<QString> clients;
    for (int i = 1; i <= 3; ++i) {
        const activity::Entry &entry = job.at(i);
        QCOMPARE(activity::actionOf(entry), Action::ClientAdded);
        QCOMPARE(activity::outcomeOf(entry), Outcome::Done);
        QCOMPARE(entry.organisation, tests::tiger);
        QCOMPARE(entry.accessName, u"Tre klienter"_s);
        QCOMPARE(entry.person, tests::auditor);
        QCOMPARE(activity::valueIn(entry.after, "client"_L1), u"assigned"_s);
        QVERIFY(!entry.objectName.isEmpty() && entry.objectNumber.size() == 9);
        clients.insert(entry.objectId);
    }
    QCOMPARE(clients, m_box->clientsOf(access));
    QCOMPARE(activity::actionOf(job.constLast()), Action::JobEnded);
    QCOMPARE(activity::outcomeOf(job.constLast()), Outcome::Done);
    QCOMPARE(activity::valueIn(job.constLast().after, "done"_L1), u"3"_s);
    QVERIFY(window.openAccess(u"Tre klienter"_s));
    QVERIFY(window.says(u"Last in Activity"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u": Change of clients ended"_s), tests::patience);
    isSound(window);
}

void WindowActivityFactsTest::aRefusedClient()
{
    Window window(*m_box);
    const QString access = tests::openFreshAccess(*m_box, window, u"Ett avslag"_s, 20);
    QVERIFY(!access.isEmpty());
    QVERIFY(tests::stageClients(window, 2));
    QVERIFY(m_box->fault(
        u"/clients"_s,
        {{u"method"_s, u"POST"_s}, {u"action"_s, u"status"_s}, {u"status"_s, 400}, {u"code"_s, u"AUTH-00080"_s}}, 1));
    QVERIFY(tests::applyAndConfirm(window));
    QVERIFY(tests::isRecorded(window, Action::JobEnded));
    const QList<activity::Entry> all = tests::recordOf(window);
    const auto count = [&all](Outcome outcome) {
        return std::count_if(all.cbegin(), all.cend(), [outcome](const activity::Entry &entry) {
            return activity::actionOf(entry) == Action::ClientAdded && activity::outcomeOf(entry) == outcome;
        });
    };
    QCOMPARE(count(Outcome::Done), m_box->clientsOf(access).size());
    QCOMPARE(count(Outcome::Done) + count(Outcome::NotDone), 2);
    for (const activity::Entry &entry : all) {
        if (activity::outcomeOf(entry) == Outcome::NotDone && activity::actionOf(entry) == Action::ClientAdded)
            QVERIFY(!entry.reason.isEmpty());
    }
}

void WindowActivityFactsTest::anUndoing()
{
    Window window(*m_box);
    const QString access = tests::openFreshAccess(*m_box, window, u"Angret"_s, 20);
    QVERIFY(!access.isEmpty());
    QVERIFY(tests::stageClients(window, 2) && tests::applyAndConfirm(window));
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(access).size() == 2 && !window.services->clientDesk.isWorking(),
                             tests::patience);
    const QString job = tests::lastOf(window, Action::JobEnded).objectId;
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"undoJob"_s) && window.services->http->isIdle(), tests::patience);
    QVERIFY(window.click(u"undoJob"_s) && window.dialogOpens() && window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(access).isEmpty() && !window.services->clientDesk.isWorking(),
                             tests::patience);
    const activity::Entry undo = tests::lastOf(window, Action::UndoStarted);
    QCOMPARE(activity::valueIn(undo.before, "job"_L1), job);
    QCOMPARE(activity::valueIn(undo.after, "removes"_L1), u"2"_s);
    QCOMPARE(activity::outcomeOf(tests::lastOf(window, Action::ClientRemoved)), Outcome::Done);
    QVERIFY(tests::isRecorded(window, Action::JobEnded, 2));
    isSound(window);
}

void WindowActivityFactsTest::anExport()
{
    Window window(*m_box);
    const QString access = tests::openFreshAccess(*m_box, window, u"Ut som fil"_s, 20);
    QVERIFY(!access.isEmpty());
    const QString file = window.folder.filePath(u"klienter.csv"_s);
    QVERIFY(tests::chooseInMenu(window, window.find(u"exportList"_s), u"All clients…"_s));
    QVERIFY(tests::answerFileDialog(window, file));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"listMessage"_s).contains(u"saved"), tests::patience);
    const activity::Entry entry = tests::lastOf(window, Action::ListExported);
    QCOMPARE(entry.objectName, u"klienter.csv"_s); // and no folder, which has the user's name in it
    QCOMPARE(entry.accessId, access);
    QCOMPARE(activity::valueIn(entry.after, "clients"_L1), u"20"_s);
}

void WindowActivityFactsTest::anImportIsWrittenDownBeforeItIsTold()
{
    Window window(*m_box);
    QVERIFY(!tests::openFreshAccess(*m_box, window, u"Fra liste"_s, 20).isEmpty());
    const QAbstractItemView *available = window.table(u"available"_s);
    const QString path = window.folder.filePath(u"to.csv"_s);
    const QStringList first = {Window::column(available, 0).value(0), Window::column(available, 1).value(0)};
    QVERIFY(tables::writeTable({u"Ark"_s, {u"Navn"_s, u"Org.nr."_s}, {first}}, path));
    QVERIFY(window.click(u"importList"_s) && window.dialogOpens());
    window.key(Qt::Key_Return);
    QVERIFY(tests::answerFileDialog(window, path));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"firstRows"_s), tests::patience);
    {
        const tests::HeldDisk held(window);
        QVERIFY(window.tabTo(window.find(u"verb"_s)));
        window.key(Qt::Key_Space);
        QVERIFY(window.dialogCloses());
        QCOMPARE(window.table(u"assigned"_s)->model()->rowCount(), 1); // it is marked
        QCOMPARE(window.message(u"listMessage"_s), QString());         // and nothing is said yet
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"listMessage"_s).contains(u"1 change from to.csv is marked"_s),
                             tests::patience);
    QCOMPARE(tests::lastOf(window, Action::ListImported).objectName, u"to.csv"_s);
}

QTEST_MAIN(WindowActivityFactsTest)
#include "tst_window_activity_facts.moc"
