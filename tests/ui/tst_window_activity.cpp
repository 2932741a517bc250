// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The activity page: looked through, narrowed, copied, checked and deleted, by keyboard.
#include "tests/ui/activity_hand.h"
#include "tests/ui/clients_hand.h"
#include "tests/ui/menu_hand.h"
#include "ui/activity/activity_model.h"
#include "ui/activity/activity_report.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using activity::Action;
using tests::Window;

class WindowActivityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRowCanBeReached();
    void anEntryIsShownWholeAndCopied();
    void rowsAreCopiedThoughTheyWereNotRead();
    void theSearchNarrows();
    void theFiltersNarrow();
    void nothingFoundIsSaidSo();
    void whatIsRecordedMeanwhileIsShown();
    void whatComesWhileItIsReadIsThereOnce();
    void theCheckTellsWhatItFinds();
    void columnsAreKept();
    void columnsGrowWithTheText();
    void goneEntriesAreNoFreshStart();
    void whatCannotBeDeletedIsTold();
    void longListsSayHowManyMore();
    void everythingCanBeDeleted();
    void oldEntriesGoWhenThatIsChosen();
    void aFullDiskIsTold();

private:
    static QString count(const Window &window) { return window.find<QLabel>(u"activityCount"_s)->text(); }

    static QTableView *table(const Window &window) { return window.find<QTableView>(u"activity"_s); }

    bool pick(Window &window, const QString &box, int entry);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowActivityTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowActivityTest::pick(Window &window, const QString &box, int entry)
{
    auto *filters = window.find<QAbstractButton>(u"activityFilters"_s);
    if (!filters->isChecked()) {
        if (!window.tabTo(filters))
            return false;
        window.key(Qt::Key_Space);
    }
    auto *combo = window.find<QComboBox>(box);
    if (!window.tabTo(combo))
        return false;
    for (int steps = 0; combo->currentIndex() != entry && steps < 20; ++steps)
        window.key(combo->currentIndex() < entry ? Qt::Key_Down : Qt::Key_Up);
    return combo->currentIndex() == entry;
}

void WindowActivityTest::everyRowCanBeReached()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 1500));
    QCOMPARE(count(window), u"1,501 entries"_s);
    QTableView *view = table(window);
    QVERIFY(window.tabTo(view));
    // The newest is on top, and everything is there, to the oldest.
    QCOMPARE(view->model()->index(0, 2).data().toString().section(u' ', 0, 1), u"KLIENT 1499"_s);
    window.key(Qt::Key_Home);
    window.key(Qt::Key_End);
    QCOMPARE(view->currentIndex().row(), 1500);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->index(1500, 1).data().toString(), u"Signed in"_s, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.find<QLabel>(u"activityTitle"_s)->text(), u"Signed in"_s, tests::patience);
    for (int i = 0; i < 200 && view->currentIndex().row() > 0; ++i)
        window.key(Qt::Key_PageUp);
    QCOMPARE(view->currentIndex().row(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(window.find<QLabel>(u"activityTitle"_s)->text(), u"Adding a client"_s, tests::patience);
}

void WindowActivityTest::anEntryIsShownWholeAndCopied()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 8));
    QVERIFY(window.tabTo(table(window)));
    QVERIFY(window.selectRow(table(window), 0)); // the eighth, which was refused
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"activityTrace"_s), tests::patience);
    QCOMPARE(window.find<QLabel>(u"activityTrace"_s)->text(), u"0af7651916cd43dd8448eb211c80319c"_s);
    QCOMPARE(window.find<QLabel>(u"activityBefore"_s)->text(), u"Client: not assigned"_s);
    QCOMPARE(window.find<QLabel>(u"activityAfter"_s)->text(), u"Client: assigned"_s);
    QVERIFY(window.says(u"Not done"_s));
    QVERIFY(window.tabTo(window.find(u"copyActivity"_s)));
    window.key(Qt::Key_Space);
    const QString copied = QGuiApplication::clipboard()->text();
    for (const QString &text :
         {u"KLIENT 7 AS (310\u00a0000\u00a0007)"_s, u"AUTH-00080"_s, u"0af7651916cd43dd8448eb211c80319c"_s,
          u"Entry: 9"_s, u"STADIG KONSERT"_s, u"Fjord Revisjon"_s})
        QVERIFY2(copied.contains(text), qPrintable(text));
}

void WindowActivityTest::rowsAreCopiedThoughTheyWereNotRead()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 300));
    QVERIFY(window.tabTo(table(window)));
    window.key(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    window.key(Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!QGuiApplication::clipboard()->text().isEmpty(), tests::patience);
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 301);
    for (const QString &line : lines)
        QVERIFY(line.count(u'\t') == 13 && !line.contains(u'…'));
    QVERIFY(lines.constFirst().contains(u"KLIENT 299 AS"));
    QVERIFY(lines.constLast().contains(u"Signed in"));
}

void WindowActivityTest::theSearchNarrows()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 60));
    QVERIFY(tests::searchActivity(window, u"klient 41"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"1 of 61 entries"_s, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(tests::activityColumn(window, 2), QStringList{u"KLIENT 41 AS (310\u00a0000\u00a0041)"_s},
                              tests::patience);
    QVERIFY(window.says(u"Filters active: Search: klient 41"_s));
    QVERIFY(tests::searchActivity(window, u"310 000 007"_s)); // a number as it is shown
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"1 of 61 entries"_s, tests::patience);
    QVERIFY(tests::searchActivity(window, u"signed"_s)); // what an action is called here
    QTRY_COMPARE_WITH_TIMEOUT(tests::activityColumn(window, 1), QStringList{u"Signed in"_s}, tests::patience);
    QVERIFY(window.tabTo(window.find(u"clearActivityFilters"_s)));
    window.key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"61 entries"_s, tests::patience);
}

void WindowActivityTest::theFiltersNarrow()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 60));
    auto *access = window.find<QComboBox>(u"activityAccess"_s);
    QTRY_COMPARE_WITH_TIMEOUT(access->count(), 2, tests::patience);
    QVERIFY(pick(window, u"activityAccess"_s, 1));
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"60 of 61 entries"_s, tests::patience);
    QVERIFY(pick(window, u"activityOutcome"_s, 2)); // not done
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"9 of 61 entries"_s, tests::patience);
    QVERIFY(window.tabTo(window.find(u"activityClient"_s)));
    window.type(u"310000007"_s);
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"1 of 61 entries"_s, tests::patience);
    QVERIFY(window.tabTo(window.find(u"clearActivityFilters"_s)));
    window.key(Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"61 entries"_s, tests::patience);
    QVERIFY(pick(window, u"activityPerson"_s, 1));
    QCOMPARE(window.find<QComboBox>(u"activityPerson"_s)->currentText(), tests::manager);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Filters active: Person: STADIG KONSERT"_s), tests::patience);
    QVERIFY(pick(window, u"activityPeriod"_s, 5)); // last year
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No entry matches"_s), tests::patience);
    QVERIFY(pick(window, u"activityPeriod"_s, 6)); // chosen days
    auto *from = window.find<QDateEdit>(u"activityFrom"_s);
    auto *to = window.find<QDateEdit>(u"activityTo"_s);
    QVERIFY(from->isVisible() && to->isVisible());
    from->setDate(to->date().addDays(-1)); // they reach an hour back
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"61 of 61 entries"_s, tests::patience);
    from->setDate(QDate::currentDate().addYears(-3));
    to->setDate(QDate::currentDate().addYears(-2));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No entry matches"_s), tests::patience);
}

void WindowActivityTest::nothingFoundIsSaidSo()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 3));
    QVERIFY(tests::searchActivity(window, u"finnes ikke"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No entry matches"_s), tests::patience);
    QCOMPARE(count(window), u"0 of 4 entries"_s);
    QVERIFY(!table(window)->isVisible());
    QVERIFY(window.says(u"Clear the filters"_s));
}

void WindowActivityTest::whatIsRecordedMeanwhileIsShown()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 5));
    QVERIFY(window.tabTo(table(window)));
    QVERIFY(window.selectRow(table(window), 2));
    const QString chosen = table(window)->model()->index(2, 2).data().toString();
    QVERIFY(tests::fillActivity(window, 2));
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"8 entries"_s, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(tests::activityColumn(window, 2).value(0).section(u' ', 0, 1), u"KLIENT 1"_s,
                              tests::patience);
    QCOMPARE(table(window)->currentIndex().row(), 4); // what was chosen stays it
    QCOMPARE(table(window)->model()->index(4, 2).data().toString(), chosen);
    // What a filter keeps out does not come in.
    QVERIFY(tests::searchActivity(window, u"signed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"1 of 8 entries"_s, tests::patience);
    QVERIFY(tests::fillActivity(window, 2));
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"1 of 10 entries"_s, tests::patience);
}

void WindowActivityTest::whatComesWhileItIsReadIsThereOnce()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 20));
    ui::ActivityModel model(&window.services->recorder);
    const QSignalSpy more(&model, &ui::ActivityModel::moreCame);
    model.setFilter({});
    model.readNew(); // while all are read
    QTRY_COMPARE_WITH_TIMEOUT(more.size(), 1, tests::patience);
    QCOMPARE(model.rowCount(), 21);
    model.readNew();
    model.readNew(); // while the new are read
    QTRY_COMPARE_WITH_TIMEOUT(more.size(), 3, tests::patience);
    QCOMPARE(model.rowCount(), 21);
}

void WindowActivityTest::theCheckTellsWhatItFinds()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 20));
    QVERIFY(window.tabTo(window.find(u"checkActivity"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"activityCheck"_s).contains(u"All 21 entries"), tests::patience);
    const auto connection = storage::Connection::open(window.services->disk.file());
    QVERIFY((*connection)->execute(u"UPDATE activity SET outcome = 'done' WHERE number = 9"_s));
    QVERIFY(window.tabTo(window.find(u"checkActivity"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"activityCheck"_s).contains(u"Entry 9 is not as it was written"),
                             tests::patience);
}

void WindowActivityTest::columnsAreKept()
{
    QTemporaryDir files;
    {
        Window window(*m_box, u"en"_s, {}, files.path());
        QVERIFY(tests::openFilledActivity(window, 3));
        table(window)->setColumnWidth(1, 333);
        QTRY_VERIFY_WITH_TIMEOUT(!window.services->settings.viewState(u"activity-columns"_s).isEmpty(),
                                 tests::patience);
    }
    Window window(*m_box, u"en"_s, {}, files.path());
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(tests::openActivity(window));
    QCOMPARE(table(window)->columnWidth(1), 333);
    // And what was done before is there, also that it was closed; this sign-in comes when it has been written.
    QTRY_VERIFY_WITH_TIMEOUT(table(window)->model()->rowCount() >= 6, tests::patience);
    QVERIFY(tests::isRecorded(window, Action::SignedOut));
    QCOMPARE(activity::valueIn(tests::lastOf(window, Action::SignedOut).after, "closed"_L1), u"yes"_s);
}

void WindowActivityTest::columnsGrowWithTheText()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 3));
    table(window)->setColumnWidth(1, 160);
    const double before = window.services->theme.textScale();
    window.services->theme.setTextScale(before * 2);
    QTRY_COMPARE_WITH_TIMEOUT(table(window)->columnWidth(1), 320, tests::patience);
    window.services->theme.setTextScale(before);
    QTRY_COMPARE_WITH_TIMEOUT(table(window)->columnWidth(1), 160, tests::patience);
}

void WindowActivityTest::goneEntriesAreNoFreshStart()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 5));
    QVERIFY(tests::tamper(window, u"DELETE FROM activity"_s));
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The entries are gone"_s), tests::patience);
    QVERIFY(window.says(u"None of the 6 entries that were written here is left."_s));
    QVERIFY(tests::fillActivity(window, 1)); // and what is done from now on is there
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"1 entry"_s, tests::patience);
}

void WindowActivityTest::whatCannotBeDeletedIsTold()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(tests::isRecorded(window, Action::SignedIn));
    const qint64 then = QDateTime::currentDateTimeUtc().addYears(-3).toMSecsSinceEpoch();
    QVERIFY(tests::tamper(window, u"UPDATE activity SET at = %1"_s.arg(then)));
    QVERIFY(
        tests::tamper(window, u"CREATE TRIGGER kept BEFORE DELETE ON activity BEGIN SELECT RAISE(FAIL, 'no'); END"_s));
    window.services->recorder.setKeptYears(2);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"recordNotice"_s).contains(u"older than you have chosen to keep"),
                             tests::patience);
    QVERIFY(window.says(u"Older activity could not be deleted"_s));
    QVERIFY(!window.message(u"recordNotice"_s).contains(u"missing"));
    QVERIFY(tests::tamper(window, u"DROP TRIGGER kept"_s));
    auto *again = window.find(u"recordNotice"_s)->findChild<QPushButton *>();
    QVERIFY(again && again->text() == u"Try again");
    again->click();
    QTRY_VERIFY_WITH_TIMEOUT(!window.shows(u"recordNotice"_s), tests::patience);
    QCOMPARE(activity::actionOf(tests::recordOf(window).constFirst()), Action::RecordDeleted);
}

void WindowActivityTest::longListsSayHowManyMore()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 1));
    activity::Event event;
    event.action = Action::Approved;
    QStringList keys;
    for (int i = 0; i < 200; ++i)
        keys.append(u"key-%1"_s.arg(i));
    event.after = {activity::fact("asked", keys)};
    core::TaskScope scope;
    scope.start(window.services->recorder.record(event), [](const core::Result<core::Nothing> &) {});
    QVERIFY(tests::isRecorded(window, Action::Approved));
    const activity::Entry entry = tests::lastOf(window, Action::Approved);
    const int left = activity::shortened(activity::valueIn(entry.after, "asked"_L1)).left;
    QVERIFY(left > 0);
    const QString more = u" … and %1 more"_s.arg(left);
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"3 entries"_s, tests::patience);
    QVERIFY(window.tabTo(table(window)));
    window.key(Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"activityAfter"_s), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLabel>(u"activityAfter"_s)->text().endsWith(more), tests::patience);
    QVERIFY(ui::reportCells(entry, ui::ReportFor::People).at(11).endsWith(more));
}

void WindowActivityTest::everythingCanBeDeleted()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 30));
    window.key(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(window.tabTo(window.find(u"deleteActivity"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"31 entries are deleted from this computer"_s));
    window.key(Qt::Key_Return); // which takes nothing away
    QVERIFY(window.dialogCloses());
    QCOMPARE(tests::recordOf(window).size(), 31);
    QVERIFY(window.tabTo(window.find(u"deleteActivity"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens() && window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"activitySectionMessage"_s).contains(u"31 entries have been deleted"),
                             tests::patience);
    const QList<activity::Entry> left = tests::recordOf(window);
    QCOMPARE(left.size(), 1);
    QCOMPARE(activity::actionOf(left.constFirst()), Action::RecordDeleted);
    QCOMPARE(left.constFirst().person, tests::manager);
    QCOMPARE(activity::valueIn(left.constFirst().before, "count"_L1), u"31"_s);
    QVERIFY(tests::openActivity(window));
    QTRY_COMPARE_WITH_TIMEOUT(tests::activityColumn(window, 1), QStringList{u"Activity deleted"_s}, tests::patience);
    QVERIFY(!window.says(u"Nothing has been done yet"_s));
    QVERIFY(tests::searchActivity(window, u"signed"_s)); // which is among what was deleted
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No entry matches"_s), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"What was done until"_s), tests::patience);
    QVERIFY(tests::searchActivity(window, QString()));
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"1 entry"_s, tests::patience);
    QVERIFY(window.tabTo(window.find(u"checkActivity"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"activityCheck"_s).contains(u"Those before entry 32 were deleted"),
                             tests::patience);
}

void WindowActivityTest::oldEntriesGoWhenThatIsChosen()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(tests::isRecorded(window, Action::SignedIn));
    const auto connection = storage::Connection::open(window.services->disk.file());
    const qint64 then = QDateTime::currentDateTimeUtc().addYears(-3).toMSecsSinceEpoch();
    QVERIFY((*connection)->execute(u"UPDATE activity SET at = ?"_s, {then}));
    window.key(Qt::Key_5, Qt::ControlModifier);
    auto *years = window.find<QComboBox>(u"activityYears"_s);
    QCOMPARE(years->currentText(), u"For ever"_s);
    QVERIFY(window.tabTo(years));
    const storage::Settings &settings = window.services->settings;
    window.key(Qt::Key_Up);
    QCOMPARE(years->currentText(), u"10 years"_s); // the longest is beside it
    QTRY_COMPARE_WITH_TIMEOUT(settings.activityYears(), 10, tests::patience);
    window.key(Qt::Key_Up);
    QTRY_COMPARE_WITH_TIMEOUT(settings.activityYears(), 5, tests::patience);
    QCOMPARE(tests::recordOf(window).size(), 1); // nothing is that old, and nothing is asked or said
    window.key(Qt::Key_Up);
    QCOMPARE(years->currentText(), u"2 years"_s);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"1 entry is older than 2 years"_s));
    QCOMPARE(settings.activityYears(), 5); // not before it is answered
    window.key(Qt::Key_Return);            // which takes nothing away
    QVERIFY(window.dialogCloses());
    QCOMPARE(years->currentText(), u"5 years"_s);
    QCOMPARE(settings.activityYears(), 5);
    QCOMPARE(activity::actionOf(tests::recordOf(window).constFirst()), Action::SignedIn);
    QVERIFY(window.tabTo(years));
    window.key(Qt::Key_Up);
    QVERIFY(window.dialogOpens() && window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogCloses());
    QTRY_COMPARE_WITH_TIMEOUT(settings.activityYears(), 2, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(activity::actionOf(tests::recordOf(window).constFirst()), Action::RecordDeleted,
                              tests::patience);
    QVERIFY(window.tabTo(years));
    window.key(Qt::Key_Down); // keeping more takes nothing away
    QTRY_COMPARE_WITH_TIMEOUT(settings.activityYears(), 5, tests::patience);
}

void WindowActivityTest::aFullDiskIsTold()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 3));
    const auto run = [&window](const QString &sql) {
        core::TaskScope scope;
        bool done = false;
        scope.start(
            window.services->disk.run<core::Nothing>([sql](storage::Connection &disk) { return disk.execute(sql); }),
            [&done](const core::Result<core::Nothing> &) { done = true; });
        return QTest::qWaitFor([&done] { return done; }, tests::patience);
    };
    QVERIFY(run(u"PRAGMA max_page_count=1"_s)); // which is taken for what there is already
    activity::Event event;
    event.action = Action::ListExported;
    event.object.name = QString(400, u'x');
    core::TaskScope scope;
    const auto record = [&] {
        bool ended = false;
        scope.start(window.services->recorder.record(event),
                    [&ended](const core::Result<core::Nothing> &) { ended = true; });
        return QTest::qWaitFor([&ended] { return ended; }, tests::patience);
    };
    for (int i = 0; i < 200 && !window.shows(u"recordNotice"_s); ++i)
        QVERIFY(record());
    QVERIFY(window.message(u"recordNotice"_s).contains(u"What you were told has been done is done."));
    QVERIFY(window.says(u"Activity could not be written"_s));
    QVERIFY(run(u"PRAGMA max_page_count=1000000"_s)); // there is room again
    QVERIFY(record());
    QTRY_VERIFY_WITH_TIMEOUT(!window.shows(u"recordNotice"_s), tests::patience);
    QCOMPARE(window.services->recorder.unwritten(), 0);
}

QTEST_MAIN(WindowActivityTest)
#include "tst_window_activity.moc"
