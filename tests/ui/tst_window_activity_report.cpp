// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Reports of the activity page, by keyboard: what they hold, and what is told when there will be none.
#include "tests/ui/activity_hand.h"
#include "tests/ui/clients_hand.h"
#include "tests/ui/menu_hand.h"
#include "ui/activity/activity_report.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QTableView>
#include <QThreadPool>

using namespace Qt::StringLiterals;
using activity::Action;
using tests::Window;

class WindowReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTableIsSavedAsItIsFiltered_data();
    void aTableIsSavedAsItIsFiltered();
    void aReportIsAPdf();
    void aReportThatCannotBeWrittenIsTold();
    void aReportCanBeStopped();
    void aReportEndsWithTheProgram_data();
    void aReportEndsWithTheProgram();
    void aCheckEndsWithTheProgram();

private:
    static QString count(const Window &window) { return window.find<QLabel>(u"activityCount"_s)->text(); }

    static bool save(Window &window, const QString &kind, const QString &file);
    static bool isWhole(const QString &path);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowReportTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowReportTest::save(Window &window, const QString &kind, const QString &file)
{
    return tests::chooseInMenu(window, window.find(u"activityReport"_s), kind) && tests::answerFileDialog(window, file);
}

bool WindowReportTest::isWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray bytes = file.readAll();
    if (path.endsWith(u".pdf"))
        return bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF");
    if (path.endsWith(u".csv"))
        return bytes.endsWith("\r\n") && bytes.contains("Checksum of the last entry");
    return bytes.startsWith("PK") && bytes.size() > 22 && bytes.last(22).startsWith("PK\x05\x06");
}

void WindowReportTest::aTableIsSavedAsItIsFiltered_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("ending");
    QTest::newRow("CSV") << u"CSV file…"_s << u"csv"_s;
    QTest::newRow("Excel") << u"Excel workbook…"_s << u"xlsx"_s;
}

void WindowReportTest::aTableIsSavedAsItIsFiltered()
{
    QFETCH(QString, kind);
    QFETCH(QString, ending);
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 70));
    activity::Event event;
    event.action = Action::ListExported;
    event.object = {activity::ObjectKind::List, {}, u"=HYPERLINK(\"http://x\")"_s, {}};
    core::TaskScope scope;
    scope.start(window.services->recorder.record(event), [](const core::Result<core::Nothing> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"72 entries"_s, tests::patience);
    const QString file = window.folder.filePath(u"report."_s + ending);
    QVERIFY(save(window, kind, file));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"activityCheck"_s).contains(u"A report of 72 entries is saved as"),
                             tests::patience);
    QList<QStringList> cells = tests::cellsOf(file);
    QVERIFY(cells.size() > 73);
    QCOMPARE(cells.constFirst().value(0), u"Entry"_s);
    QCOMPARE(cells.at(1).value(2), u"Signed in"_s); // the oldest first
    QCOMPARE(cells.at(2).mid(3, 2), QStringList({u"KLIENT 0 AS"_s, u"310000000"_s}));
    QCOMPARE(cells.at(2).value(12), u"AUTH-00080"_s);
    const QString formula = cells.at(72).value(3);
    QVERIFY2(ending == u"xlsx" || formula.startsWith(u"'="), qPrintable(formula));
    QVERIFY(cells.constLast().value(0).startsWith(u"Checksum of the last entry, number 72"));
    // It is written down too, before it is told.
    const activity::Entry saved = tests::lastOf(window, Action::ReportSaved);
    QCOMPARE(saved.objectName, u"report."_s + ending);
    QCOMPARE(activity::valueIn(saved.after, "count"_L1), u"72"_s);

    QVERIFY(tests::searchActivity(window, u"klient 41"_s));
    QTRY_COMPARE_WITH_TIMEOUT(count(window), u"1 of 73 entries"_s, tests::patience);
    const QString narrowed = window.folder.filePath(u"one."_s + ending);
    QVERIFY(save(window, kind, narrowed));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"activityCheck"_s).contains(u"A report of 1 entry"), tests::patience);
    cells = tests::cellsOf(narrowed);
    QCOMPARE(cells.at(1).value(4), u"310000041"_s);
    QVERIFY(std::any_of(cells.cbegin(), cells.cend(), [](const QStringList &row) {
        return row.value(0) == u"Only" && row.value(1) == u"Search: klient 41";
    }));
}

void WindowReportTest::aReportIsAPdf()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 200));
    const QString file = window.folder.filePath(u"report.pdf"_s);
    QVERIFY(save(window, u"PDF document…"_s, file));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"activityCheck"_s).contains(u"A report of 201 entries"), tests::patience);
    QFile pdf(file);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    const QByteArray bytes = pdf.readAll();
    QVERIFY(bytes.startsWith("%PDF-") && bytes.trimmed().endsWith("%%EOF"));
    const qsizetype pages = bytes.count("/Type /Page\n") + bytes.count("/Type /Page\r");
    QVERIFY2(pages >= 5 && pages <= 40, qPrintable(QString::number(pages)));
    QVERIFY(bytes.contains("/Font")); // text, and no picture of it
}

void WindowReportTest::aReportThatCannotBeWrittenIsTold()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 5));
    for (const QString &kind : {u"pdf"_s, u"csv"_s, u"xlsx"_s}) {
        core::TaskScope scope;
        std::optional<core::Result<qint64>> end;
        const QString nowhere = window.folder.filePath(u"nowhere/report."_s + kind);
        const std::function<core::Result<qint64>(storage::Connection &)> work = [nowhere](storage::Connection &disk) {
            ui::ReportFacts facts;
            facts.made = QDateTime::currentDateTimeUtc();
            return ui::writeReport(disk, facts, nowhere, [](qint64, qint64) {}, {});
        };
        scope.start(activity::reading<qint64>(&window.services->recorder, work),
                    [&end](const core::Result<qint64> &result) { end = result; });
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), tests::patience);
        QVERIFY(!*end);
        QCOMPARE(end->error().kind, core::ErrorKind::Disk);
    }
}

void WindowReportTest::aReportCanBeStopped()
{
    Window window(*m_box);
    QVERIFY(tests::openFilledActivity(window, 700));
    for (const QString &kind : {u"pdf"_s, u"csv"_s}) {
        core::TaskScope scope;
        std::optional<core::Result<qint64>> end;
        const QString file = window.folder.filePath(u"stopped."_s + kind);
        std::stop_source stop;
        const std::function<core::Result<qint64>(storage::Connection &)> work = [file,
                                                                                 stop](storage::Connection &disk) {
            ui::ReportFacts facts;
            facts.made = QDateTime::currentDateTimeUtc();
            std::stop_source mine = stop; // stopped in the midst of it
            return ui::writeReport(
                disk, facts, file, [&mine](qint64, qint64) { mine.request_stop(); }, stop.get_token());
        };
        scope.start(activity::reading<qint64>(&window.services->recorder, work),
                    [&end](const core::Result<qint64> &result) { end = result; });
        QTRY_VERIFY_WITH_TIMEOUT(end.has_value(), tests::patience);
        QVERIFY(!*end);
        QCOMPARE(end->error().kind, core::ErrorKind::Cancelled);
        QVERIFY(!QFile::exists(file));
    }
}

void WindowReportTest::aReportEndsWithTheProgram_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<bool>("isTold"); // that the program ends, before its window goes
    for (const bool isTold : {false, true}) {
        const QString how = isTold ? u"quit"_s : u"closed"_s;
        QTest::addRow("PDF, %s", qPrintable(how)) << u"PDF document…"_s << u"pdf"_s << isTold;
        QTest::addRow("CSV, %s", qPrintable(how)) << u"CSV file…"_s << u"csv"_s << isTold;
        QTest::addRow("Excel, %s", qPrintable(how)) << u"Excel workbook…"_s << u"xlsx"_s << isTold;
    }
}

// Whole and written down, or not at all; and nothing beside it.
void WindowReportTest::aReportEndsWithTheProgram()
{
    QFETCH(QString, kind);
    QFETCH(QString, ending);
    QFETCH(bool, isTold);
    const QTemporaryDir folder;
    const QTemporaryDir files;
    const QString file = folder.filePath(u"report."_s + ending);
    {
        Window window(*m_box, u"en"_s, {}, files.path());
        QVERIFY(tests::openFilledActivity(window, 20'000));
        QVERIFY(save(window, kind, file));
        QVERIFY(window.shows(u"stopCheck"_s)); // it is being made
        if (isTold) {
            QMetaObject::invokeMethod(qApp, "aboutToQuit", Qt::DirectConnection);
            QThreadPool::globalInstance()->waitForDone();
            QCoreApplication::processEvents();
        }
    }
    QThreadPool::globalInstance()->waitForDone(); // as the program does
    QStringList there = QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const bool isThere = there.removeAll(u"report."_s + ending) > 0; // it was done first
    QCOMPARE(there, QStringList());
    if (isThere)
        QVERIFY(isWhole(file));
    const Window again(*m_box, u"en"_s, {}, files.path());
    const bool isRecorded = tests::lastOf(again, Action::ReportSaved).number > 0;
    QVERIFY(isTold ? isRecorded == isThere : isThere || !isRecorded);
}

void WindowReportTest::aCheckEndsWithTheProgram()
{
    const QTemporaryDir files;
    {
        Window window(*m_box, u"en"_s, {}, files.path());
        QVERIFY(tests::openFilledActivity(window, 20'000));
        QVERIFY(window.click(u"checkActivity"_s));
        QVERIFY(window.shows(u"stopCheck"_s));
    }
    QThreadPool::globalInstance()->waitForDone();
    Window again(*m_box, u"en"_s, {}, files.path()); // and the record is as it was
    QVERIFY(again.signIn(tests::manager) && tests::openActivity(again));
    QVERIFY(again.click(u"checkActivity"_s));
    QTRY_VERIFY_WITH_TIMEOUT(again.message(u"activityCheck"_s).contains(u"Activity is complete") ||
                                 again.says(u"Activity is complete"_s),
                             tests::patience);
}

QTEST_MAIN(WindowReportTest)
#include "tst_window_activity_report.moc"
