// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The matrix through the real window: cells are marked and moved by keyboard, sent after one last look, and the sandbox
// is asked what it holds.
#include "app/tables/table_reader.h"
#include "tests/ui/activity_hand.h"
#include "tests/ui/menu_hand.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cellsAreMarkedByKeyboardAndSent();
    void aMoveIsOneStep();
    void cutAndPasteMoves();
    void aFailingAccessIsToldInItsColumn();
    void whoIsShown();
    void marksAreThoseOfTheLists();
    void whatIsShownIsExported();
    void whereTheKeyboardGoesIsChosen();

private:
    bool open(const QString &failing = {}); // signed in, on the matrix, which has been read but for this access

    [[nodiscard]] QTableView *table() const { return m_window->find<QTableView>(u"matrixTable"_s); }

    [[nodiscard]] int columnOf(const QString &title) const;
    bool goTo(int row, const QString &title); // by keyboard
    [[nodiscard]] QString cell(int row, const QString &title) const;
    [[nodiscard]] bool isReading() const;
    [[nodiscard]] QAbstractButton *button(const QString &name) const;
    bool show(const QString &entry);

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
    QString m_first; // accesses: ids
    QString m_second;
};

void WindowMatrixTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"60"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowMatrixTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
    static int number = 0;
    ++number;
    m_first = tests::newAccessFor(*m_box, tests::tiger, u"Alfa %1"_s.arg(number), {u"ansvarlig-revisor"_s});
    m_second = tests::newAccessFor(*m_box, tests::tiger, u"Beta %1"_s.arg(number), {u"ansvarlig-revisor"_s});
    QVERIFY(!m_first.isEmpty() && !m_second.isEmpty());
}

void WindowMatrixTest::cleanup()
{
    m_window.reset();
}

bool WindowMatrixTest::isReading() const
{
    const auto *count = m_window->find<QLabel>(u"matrixCount"_s);
    return count->text().contains(u" read"_s);
}

bool WindowMatrixTest::open(const QString &failing)
{
    if (!m_window->signIn(tests::auditor))
        return false;
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    if (!QTest::qWaitFor([this] { return m_window->listsAreThere(); }, tests::patience))
        return false;
    if (!failing.isEmpty() && !m_box->fault(failing, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 100))
        return false;
    return m_window->click(u"matrix"_s) &&
           QTest::qWaitFor(
               [this] { return table()->isVisible() && table()->model()->rowCount() == 60 && !isReading(); },
               tests::patience) &&
           m_window->tabTo(table());
}

int WindowMatrixTest::columnOf(const QString &title) const
{
    const QAbstractItemModel *model = table()->model();
    for (int column = 0; column < model->columnCount(); ++column) {
        if (model->headerData(column, Qt::Horizontal).toString().startsWith(title))
            return column;
    }
    return -1;
}

// The accesses of this test, which is the last one with the name.
bool WindowMatrixTest::goTo(int row, const QString &title)
{
    if (QApplication::focusWidget() != table() && !m_window->tabTo(table()))
        return false;
    m_window->key(Qt::Key_Home, Qt::ControlModifier);
    for (int i = 0; i < columnOf(title); ++i)
        m_window->key(Qt::Key_Right);
    for (int i = 0; i < row; ++i)
        m_window->key(Qt::Key_Down);
    return table()->currentIndex().row() == row && table()->currentIndex().column() == columnOf(title);
}

QString WindowMatrixTest::cell(int row, const QString &title) const
{
    return table()->model()->index(row, columnOf(title)).data().toString();
}

QAbstractButton *WindowMatrixTest::button(const QString &name) const
{
    return m_window->find(u"matrixPage"_s)->findChild<QAbstractButton *>(name);
}

bool WindowMatrixTest::show(const QString &entry)
{
    auto *box = m_window->find<QComboBox>(u"matrixShow"_s);
    if (!m_window->tabTo(box))
        return false;
    for (int i = 0; i < box->count() && box->currentText() != entry; ++i)
        m_window->key(i == 0 ? Qt::Key_Home : Qt::Key_Down);
    return box->currentText() == entry;
}

void WindowMatrixTest::cellsAreMarkedByKeyboardAndSent()
{
    QVERIFY(open());
    QVERIFY(goTo(0, u"Alfa 1"_s));
    QCOMPARE(cell(0, u"Alfa 1"_s), u"can be added"_s);
    for (int i = 0; i < 2; ++i)
        m_window->key(Qt::Key_Down, Qt::ShiftModifier);
    m_window->key(Qt::Key_Space);
    for (int row = 0; row < 3; ++row)
        QCOMPARE(cell(row, u"Alfa 1"_s), u"to be added"_s);
    const QModelIndex index = table()->model()->index(1, columnOf(u"Alfa 1"_s));
    const QString client = table()->model()->headerData(1, Qt::Vertical).toString();
    QCOMPARE(index.data(Qt::AccessibleTextRole).toString(), client + u", Alfa 1: to be added"_s);
    QVERIFY(m_window->says(u"3 to be added"_s));
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(0, u"Alfa 1"_s), u"can be added"_s);
    m_window->key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(cell(2, u"Alfa 1"_s), u"to be added"_s);
    QVERIFY(goTo(0, u"Beta 1"_s));
    m_window->key(Qt::Key_Return);
    QCOMPARE(m_box->calls(u"POST"_s, u"/clients"_s), 0);

    QVERIFY(m_window->click(button(u"apply"_s)));
    QVERIFY(m_window->dialogOpens());
    auto *plan = m_window->find<QTableView>(u"matrixPlan"_s);
    QCOMPARE(Window::column(plan, 0), (QStringList{u"Alfa 1"_s, u"Beta 1"_s}));
    QCOMPARE(Window::column(plan, 1), (QStringList{u"3"_s, u"1"_s}));
    QVERIFY(m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->message(u"matrixMessage"_s).contains(u"Beta 1"_s), tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(m_first).size(), 3, tests::patience); // the two go side by side
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(m_second).size(), 1, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, u"Alfa 1"_s), u"assigned"_s, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(0, u"Beta 1"_s), u"assigned"_s, tests::patience);
    QVERIFY(!button(u"apply"_s)->isEnabled());
    // It stays where the user was, and the head counts.
    QVERIFY(QTest::qWaitFor([this] { return !isReading(); }, tests::patience));
    const QString head =
        table()->model()->headerData(columnOf(u"Alfa 1"_s), Qt::Horizontal, Qt::AccessibleTextRole).toString();
    QCOMPARE(head, u"Alfa 1, 3 assigned"_s);
}

// What is marked is what the frame is around, also when Ctrl was held to get there.
void WindowMatrixTest::whereTheKeyboardGoesIsChosen()
{
    QVERIFY(open());
    QVERIFY(goTo(1, u"Alfa"_s));
    m_window->key(Qt::Key_Down, Qt::ShiftModifier);
    for (const auto &[key, row] : {std::pair(Qt::Key_Home, 0), std::pair(Qt::Key_End, 59)}) {
        m_window->key(key, Qt::ControlModifier);
        QCOMPARE(table()->currentIndex().row(), row);
        QCOMPARE(table()->selectionModel()->selectedIndexes(), QModelIndexList{table()->currentIndex()});
    }
    const QStringList titles = {u"Alfa"_s, u"Beta"_s, u"Fjord"_s}; // in Norwegian order, whatever Altinn's is
    for (qsizetype i = 1; i < titles.size(); ++i)
        QVERIFY(columnOf(titles[i - 1]) < columnOf(titles[i]));
}

void WindowMatrixTest::aMoveIsOneStep()
{
    QVERIFY(open());
    QVERIFY(goTo(4, u"Alfa 2"_s));
    m_window->key(Qt::Key_Space);                                              // to be added there …
    QVERIFY(tests::chooseInMenu(*m_window, button(u"moveTo"_s), u"Beta 2"_s)); // … and moved on
    QCOMPARE(cell(4, u"Alfa 2"_s), u"can be added"_s);
    QCOMPARE(cell(4, u"Beta 2"_s), u"to be added"_s);
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(4, u"Alfa 2"_s), u"to be added"_s);
    QCOMPARE(cell(4, u"Beta 2"_s), u"can be added"_s);
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(cell(4, u"Alfa 2"_s), u"can be added"_s);
    QVERIFY(!button(u"apply"_s)->isEnabled());
    QCOMPARE(m_box->calls(u"POST"_s, u"/clients"_s), 0);
}

void WindowMatrixTest::cutAndPasteMoves()
{
    QVERIFY(open());
    const QString from = u"Fjord Revisjon"_s; // acts for clients already
    const QString access = [this, &from] {
        for (const auto &each : m_window->box.control("GET", u"/state"_s)[u"systemAccesses"_s].toArray()) {
            if (each[u"title"_s].toString().startsWith(from) || each[u"integrationTitle"_s].toString().startsWith(from))
                return each[u"id"_s].toString();
        }
        return QString();
    }();
    QVERIFY(show(u"All clients"_s));
    int row = 0;
    while (row < 60 && cell(row, from) != u"assigned"_s)
        ++row;
    QVERIFY(goTo(row, from));
    m_window->key(Qt::Key_X, Qt::ControlModifier);
    QVERIFY(m_window->message(u"matrixMessage"_s).contains(u"1 cell"_s));
    QVERIFY(goTo(row, u"Alfa 3"_s));
    m_window->key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(cell(row, from), u"to be removed"_s);
    QCOMPARE(cell(row, u"Alfa 3"_s), u"to be added"_s);
    const QSet<QString> before = access.isEmpty() ? QSet<QString>() : m_box->clientsOf(access);
    QVERIFY(m_window->click(button(u"apply"_s)));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_COMPARE_WITH_TIMEOUT(m_box->clientsOf(m_first).size(), 1, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(row, u"Alfa 3"_s), u"assigned"_s, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(cell(row, from), u"can be added"_s, tests::patience);
    if (!access.isEmpty())
        QCOMPARE(m_box->clientsOf(access).size(), before.size() - 1);
}

void WindowMatrixTest::aFailingAccessIsToldInItsColumn()
{
    QVERIFY(open(m_second));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->message(u"matrixFailures"_s).contains(u"Beta 4"_s), tests::patience);
    QCOMPARE(cell(0, u"Beta 4"_s), u"not known"_s);
    QCOMPARE(cell(0, u"Alfa 4"_s), u"can be added"_s);
    QVERIFY(goTo(0, u"Beta 4"_s));
    m_window->key(Qt::Key_Space); // nothing is known there, so nothing is marked
    QCOMPARE(cell(0, u"Beta 4"_s), u"not known"_s);
    QVERIFY(m_window->message(u"matrixMessage"_s).contains(u"left as it is"_s));
    QVERIFY(show(u"On no system access"_s));
    QVERIFY(!table()->isVisible()); // nobody can be said to be on none
    QVERIFY(m_window->says(u"only be told when"_s));
    m_box->noFaults();
    QAbstractButton *again = nullptr;
    for (auto *each : m_window->find(u"matrixFailures"_s)->findChildren<QAbstractButton *>())
        again = each->text() == u"Try again" ? each : again;
    QVERIFY(m_window->click(again));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->message(u"matrixFailures"_s).isEmpty() && !isReading(), tests::patience);
    QVERIFY(show(u"All clients"_s));
    QCOMPARE(cell(0, u"Beta 4"_s), u"can be added"_s);
}

void WindowMatrixTest::whoIsShown()
{
    QVERIFY(open());
    const int all = table()->model()->rowCount();
    QVERIFY(show(u"On no system access"_s));
    const int unplaced = table()->model()->rowCount();
    QVERIFY(unplaced > 0 && unplaced < all);
    for (int column = 0; column < table()->model()->columnCount(); ++column)
        QVERIFY(table()->model()->index(0, column).data().toString() != u"assigned"_s);
    QVERIFY(show(u"All clients"_s));
    m_window->key(Qt::Key_F, Qt::ControlModifier);
    m_window->type(u"bakeri"_s);
    QVERIFY(table()->model()->rowCount() < all);
    QVERIFY(m_window->tabTo(table()));
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table()->selectionModel()->selectedIndexes().size(),
             table()->model()->rowCount() * table()->model()->columnCount());
}

void WindowMatrixTest::marksAreThoseOfTheLists()
{
    QVERIFY(open());
    QVERIFY(goTo(0, u"Alfa 6"_s));
    m_window->key(Qt::Key_Space);
    const QString client = table()->model()->headerData(0, Qt::Vertical).toString();
    QVERIFY(m_window->click(u"matrix"_s)); // back to the lists
    QVERIFY(m_window->chooseAccess(u"Alfa 6"_s));
    QTRY_COMPARE_WITH_TIMEOUT(Window::column(m_window->table(u"assigned"_s), 0), QStringList{client}, tests::patience);
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_window->table(u"assigned"_s)->model()->rowCount(), 0);
    QVERIFY(m_window->click(u"matrix"_s));
    QTRY_VERIFY_WITH_TIMEOUT(table()->isVisible() && !isReading(), tests::patience);
    QCOMPARE(cell(0, u"Alfa 6"_s), u"can be added"_s);
}

void WindowMatrixTest::whatIsShownIsExported()
{
    QVERIFY(open());
    QVERIFY(!m_window->shows(u"importList"_s)); // lists go to one access
    const QString title = table()->model()->headerData(0, Qt::Horizontal).toString();
    auto *filter = m_window->find<QLineEdit>(u"matrixFilter"_s);
    const QString client = table()->model()->headerData(0, Qt::Vertical).toString();
    filter->setText(client);
    QTRY_VERIFY_WITH_TIMEOUT(table()->model()->rowCount() < 60, tests::patience);
    const int shown = table()->model()->rowCount();
    const QString path = m_window->folder.filePath(u"matrix.csv"_s);
    auto *opener = m_window->find<QWidget>(u"exportList"_s);
    QVERIFY(tests::chooseInMenu(*m_window, opener, u"The matrix as it is shown…"_s));
    QVERIFY(tests::answerFileDialog(*m_window, path));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->message(u"listMessage"_s).contains(u"matrix.csv"_s), tests::patience);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const tables::Reading reading = tables::parseTable(file.readAll());
    QVERIFY(reading.has_value());
    QCOMPARE(static_cast<int>(reading->rows.size()), shown + 1);
    QCOMPARE(reading->rows.front().cells.size(), table()->model()->columnCount() + 2);
    QVERIFY(reading->rows.front().cells.contains(title));
    QCOMPARE(reading->rows.at(1).cells.constFirst(), client);
    QCOMPARE(reading->rows.at(1).cells.at(2), cell(0, title));
    const activity::Entry entry = tests::lastOf(*m_window, activity::Action::ListExported);
    QCOMPARE(entry.objectName, u"matrix.csv"_s);
    QCOMPARE(entry.accessId, QString()); // it is of all of them
}

QTEST_MAIN(WindowMatrixTest)
#include "tst_window_matrix.moc"
