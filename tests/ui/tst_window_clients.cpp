// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Clients through the real window: moves are marked by keyboard, sent after a last look, and the sandbox is asked what
// it holds.
#include "tests/ui/clients_hand.h"
#include "ui/widgets/chooser.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

enum Column {
    Name,
    Number,
    Status,
};

} // namespace

class WindowClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theAccessIsChosenByKeyboard();
    void onlyTheFilteredOnesMove();
    void removingTwiceKeeps();
    void nothingIsSentBeforeApply();
    void removingManyIsWarnedOf();
    void stopSendsNoMore();
    void aRefusedClientShowsItsReason();
    void anotherAccessIsNeverMixedIn();
    void aFailedListIsNoEmptyList();
    void aSelectionGrowsAcrossARefresh();
    void movesSurviveRefreshAndSort();
    void movesWaitForTheirAccess();
    void signingOutWithMovesAsks();

private:
    // A fresh access on the clients page; its id.
    QString open(const QString &title) { return tests::openFreshAccess(*m_box, *m_window, title); }

    [[nodiscard]] QTableView *available() const { return m_window->table(u"available"_s); }

    [[nodiscard]] QTableView *assigned() const { return m_window->table(u"assigned"_s); }

    [[nodiscard]] static int rows(const QTableView *table) { return table->model()->rowCount(); }

    bool stage(int count) { return tests::stageClients(*m_window, count); }

    bool applyAndConfirm() { return tests::applyAndConfirm(*m_window); }

    bool jobEnds();

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
};

void WindowClientsTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"80"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowClientsTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
}

void WindowClientsTest::cleanup()
{
    m_window.reset();
}

bool WindowClientsTest::jobEnds()
{
    return QTest::qWaitFor([this] { return !m_window->message(u"jobOutcome"_s).isEmpty(); }, tests::patience);
}

void WindowClientsTest::theAccessIsChosenByKeyboard()
{
    QVERIFY(!m_box->newAccess(tests::tiger, u"Aller først"_s).isEmpty());
    QVERIFY(!open(u"Sist i rekken"_s).isEmpty());
    QCOMPARE(rows(assigned()), 0);
    QVERIFY(m_window->chooseAccess(u"Fjord Revisjon"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(assigned()), 12, tests::patience);
    QCOMPARE(rows(available()), 80 - 12);
}

void WindowClientsTest::onlyTheFilteredOnesMove()
{
    const QString id = open(u"Filtrert"_s);
    QVERIFY(!id.isEmpty());
    m_window->key(Qt::Key_F, Qt::ControlModifier);
    m_window->type(u"bakeri"_s);
    QTRY_VERIFY_WITH_TIMEOUT(rows(available()) < 80, tests::patience);
    const QStringList names = Window::column(available(), Name);
    QVERIFY(!names.isEmpty());
    QCOMPARE(names.filter(u"bakeri"_s, Qt::CaseInsensitive), names);
    QVERIFY(m_window->tabTo(available()));
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    m_window->key(Qt::Key_Return);
    QCOMPARE(Window::column(assigned(), Name), names);
    QCOMPARE(Window::column(assigned(), Status), QStringList(names.size(), u"to be added"_s));
    QCOMPARE(rows(available()), 0);
    QVERIFY(m_window->says(u"No client matches the search or the filter."_s));

    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(rows(assigned()), 0);
    QCOMPARE(Window::column(available(), Name), names);
    m_window->key(Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(Window::column(assigned(), Name), names);
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    m_window->key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(Window::column(assigned(), Name), names);
    QCOMPARE(m_box->calls(u"POST"_s, u""_s), 0);
    QVERIFY(m_box->clientsOf(id).isEmpty());
}

void WindowClientsTest::removingTwiceKeeps()
{
    QVERIFY(!open(u"Frem og tilbake"_s).isEmpty());
    QVERIFY(m_window->chooseAccess(u"Fjord Revisjon"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(assigned()), 12, tests::patience);
    QVERIFY(m_window->tabTo(assigned()));
    QVERIFY(m_window->selectRow(assigned(), 2));
    m_window->key(Qt::Key_Return);
    QCOMPARE(assigned()->model()->index(2, Status).data().toString(), u"to be removed"_s);
    QCOMPARE(rows(assigned()), 12); // it stays in sight, struck out
    QVERIFY(m_window->says(u"1 to be removed"_s));
    m_window->key(Qt::Key_Return);
    QCOMPARE(assigned()->model()->index(2, Status).data().toString(), QString());
    QVERIFY(!m_window->find(u"apply"_s)->isEnabled());
    // The button between the lists does the same.
    QVERIFY(m_window->click(u"remove"_s));
    QCOMPARE(assigned()->model()->index(2, Status).data().toString(), u"to be removed"_s);
    QVERIFY(m_window->click(u"remove"_s));
    QVERIFY(!m_window->find(u"apply"_s)->isEnabled());
    // And an added one goes back where it came from.
    QVERIFY(stage(1));
    QCOMPARE(rows(assigned()), 13);
    const int row = static_cast<int>(Window::column(assigned(), Status).indexOf(u"to be added"_s));
    QVERIFY(m_window->tabTo(assigned()));
    QVERIFY(m_window->selectRow(assigned(), row));
    m_window->key(Qt::Key_Return);
    QCOMPARE(rows(assigned()), 12);
    QCOMPARE(m_box->calls(u"POST"_s, u""_s) + m_box->calls(u"DELETE"_s, u""_s), 0);
}

void WindowClientsTest::nothingIsSentBeforeApply()
{
    const QString id = open(u"Ettertanke"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(3));
    const QStringList names = Window::column(assigned(), Name);
    QVERIFY(m_window->click(u"apply"_s));
    QVERIFY(m_window->dialogOpens());
    const QStringList words = Window::wordsIn(m_window->dialog());
    QVERIFY2(words.contains(u"3"_s) && words.contains(u"0"_s), qPrintable(words.join(u'\n')));
    QVERIFY(m_window->says(u"Ettertanke"_s) && m_window->says(u"Nothing has been sent yet."_s));
    for (const QString &name : names)
        QVERIFY(m_window->says(name)); // whom it concerns
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
    QCOMPARE(m_box->calls(u"POST"_s, u""_s), 0);
    QCOMPARE(rows(assigned()), 3); // still marked

    QVERIFY(applyAndConfirm());
    QVERIFY(jobEnds());
    QVERIFY2(m_window->message(u"jobOutcome"_s).contains(u"3 changes done"),
             qPrintable(m_window->message(u"jobOutcome"_s)));
    QCOMPARE(m_box->clientsOf(id).size(), 3);
    QTRY_COMPARE_WITH_TIMEOUT(Window::column(assigned(), Status), QStringList(3, QString()), tests::patience);
    QCOMPARE(Window::column(assigned(), Name), names);
    QVERIFY(!m_window->find(u"apply"_s)->isEnabled());
}

void WindowClientsTest::removingManyIsWarnedOf()
{
    const QString id = open(u"Rydding"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(4));
    QVERIFY(applyAndConfirm());
    QVERIFY(jobEnds());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->find(u"apply"_s)->isEnabled() && m_window->listsAreThere(), tests::patience);
    QVERIFY(m_window->tabTo(assigned()));
    QVERIFY(m_window->selectRow(assigned(), 1));
    const QString gone = assigned()->model()->index(1, Name).data().toString();
    m_window->key(Qt::Key_Return);
    QVERIFY(m_window->click(u"apply"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->says(u"more than a fifth"_s) && m_window->says(gone));
    m_window->key(Qt::Key_Return); // Enter takes nothing away
    QVERIFY(m_window->dialogCloses());
    QCOMPARE(m_box->clientsOf(id).size(), 4);
    QVERIFY(applyAndConfirm());
    QTRY_COMPARE_WITH_TIMEOUT(rows(assigned()), 3, tests::patience);
    QCOMPARE(m_box->clientsOf(id).size(), 3);
    QVERIFY(!Window::column(assigned(), Name).contains(gone));
    QVERIFY(Window::column(available(), Name).contains(gone));
}

void WindowClientsTest::stopSendsNoMore()
{
    const QString id = open(u"Stans"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(60));
    // After the first ones it takes its time, so that it cannot be over before it is stopped.
    for (const auto &[milliseconds, times] : {std::pair(100, 8), std::pair(2000, 1000)}) {
        QVERIFY(m_box->fault(
            u"/clients"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, milliseconds}, {u"method"_s, u"POST"_s}}, times));
    }
    QVERIFY(applyAndConfirm());
    QTRY_VERIFY_WITH_TIMEOUT(m_box->clientsOf(id).size() >= 2, tests::patience);
    QVERIFY(m_window->shows(u"stop"_s));
    QVERIFY(!m_window->find(u"add"_s)->isEnabled()); // nothing is marked meanwhile
    QVERIFY(m_window->click(u"stop"_s));
    QVERIFY(jobEnds());
    m_box->noFaults();
    const int done = static_cast<int>(m_box->clientsOf(id).size());
    QVERIFY(done < 60);
    QVERIFY2(m_window->message(u"jobOutcome"_s).contains(u"still marked"),
             qPrintable(m_window->message(u"jobOutcome"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->listsAreThere() && m_window->shows(u"apply"_s), tests::patience);
    QCOMPARE(rows(assigned()), 60); // those that were not done wait, marked
    const QStringList marks = Window::column(assigned(), Status);
    QCOMPARE(marks.size() - marks.count(QString()), 60 - done);
    QVERIFY(m_window->find(u"apply"_s)->isEnabled());
}

void WindowClientsTest::aRefusedClientShowsItsReason()
{
    const QString id = open(u"Avslag"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_window->tabTo(available()));
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    m_window->key(Qt::Key_Return);
    QCOMPARE(rows(assigned()), 80);
    QVERIFY(applyAndConfirm());
    QVERIFY(jobEnds());
    const int done = static_cast<int>(m_box->clientsOf(id).size());
    QVERIFY(done > 60 && done < 80); // some lack a package, which Altinn tells only now (AUTH-00080)
    const QString outcome = m_window->message(u"jobOutcome"_s);
    QVERIFY2(outcome.contains(u"%1 refused by Altinn"_s.arg(80 - done)), qPrintable(outcome));
    QStringList reasons = Window::column(assigned(), Status);
    reasons.removeAll(QString());
    QCOMPARE(reasons.size(), 80 - done);
    reasons.removeDuplicates();
    QVERIFY2(reasons.constFirst().contains(u"package"), qPrintable(reasons.join(u'\n')));

    QAbstractButton *each = nullptr;
    for (auto *button : m_window->main->findChildren<QAbstractButton *>())
        each = button->text() == u"Show each client" ? button : each;
    QVERIFY(m_window->click(each));
    QVERIFY(m_window->dialogOpens());
    const auto *table = m_window->dialog()->findChild<QTableView *>();
    QCOMPARE(rows(table), 80);
    QCOMPARE(table->model()->index(0, 3).data().toString(), reasons.constFirst()); // what went wrong stands first
    QCOMPARE(Window::column(table, 3).count(u"added"_s), done);
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowClientsTest::anotherAccessIsNeverMixedIn()
{
    const QString first = m_box->newAccess(tests::tiger, u"Den ene"_s);
    const QString second = open(u"Den andre"_s);
    QVERIFY(!first.isEmpty() && !second.isEmpty());
    QVERIFY(stage(2));
    const QStringList staged = Window::column(assigned(), Name);
    QVERIFY(m_box->fault(first, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 3000}}, 2));
    QVERIFY(m_window->chooseAccess(u"Den ene"_s));
    // Its lists are on their way: nothing of the other one may be seen, marked or sent.
    QCOMPARE(rows(assigned()) + rows(available()), 0);
    QVERIFY(!m_window->find(u"available"_s)->isEnabled());
    QVERIFY(!m_window->shows(u"apply"_s) || !m_window->find(u"apply"_s)->isEnabled());
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    m_window->key(Qt::Key_Return);
    QVERIFY(!m_window->dialog());
    if (QWidget *popup = QApplication::activePopupWidget()) // Enter opens the chooser that has the keyboard
        popup->close();
    // Both are on their way, and none is taken back before it was sent.
    const auto areSent = [this] { return m_box->control("GET", u"/faults"_s)[u"faults"_s].toArray().isEmpty(); };
    QTRY_VERIFY_WITH_TIMEOUT(areSent(), tests::patience);
    // Back again before they come: the late answer belongs to nobody.
    QVERIFY(m_window->chooseAccess(u"Den andre"_s));
    QTRY_COMPARE_WITH_TIMEOUT(Window::column(assigned(), Name), staged, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_box->calls(u"GET"_s, first) >= 2, tests::patience);
    QCOMPARE(Window::column(assigned(), Name), staged);
    QVERIFY(m_window->chooseAccess(u"Den ene"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(available()), 80, tests::patience);
    QCOMPARE(rows(assigned()), 0);
    QVERIFY(!m_window->find(u"apply"_s)->isEnabled());
    QCOMPARE(m_box->calls(u"POST"_s, u""_s), 0);
}

void WindowClientsTest::aFailedListIsNoEmptyList()
{
    const QString id = open(u"Uleselig"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(stage(2));
    QVERIFY(m_box->fault(id, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 100));
    m_window->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"The clients could not be read."_s), tests::patience);
    QVERIFY(!m_window->shows(u"available"_s) && !m_window->shows(u"apply"_s));
    QVERIFY(!m_window->says(u"No client is available"_s));
    m_box->noFaults();
    QAbstractButton *again = nullptr;
    for (auto *button : m_window->main->findChildren<QAbstractButton *>())
        again = button->isVisible() && button->text() == u"Try again" ? button : again;
    QVERIFY(m_window->click(again));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->listsAreThere(), tests::patience);
    QCOMPARE(rows(assigned()), 2); // the marks were kept
}

void WindowClientsTest::aSelectionGrowsAcrossARefresh()
{
    QVERIFY(!open(u"Voksende"_s).isEmpty());
    QVERIFY(m_window->tabTo(available()) && m_window->selectRow(available(), 0));
    m_window->key(Qt::Key_Down, Qt::ShiftModifier);
    m_window->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_box->calls(u"GET"_s, u"/clients"_s) >= 2 && m_window->settles(), tests::patience);
    QVERIFY(m_window->tabTo(available()));
    m_window->key(Qt::Key_Down, Qt::ShiftModifier);
    m_window->key(Qt::Key_Down, Qt::ShiftModifier);
    m_window->key(Qt::Key_Return);
    QCOMPARE(rows(assigned()), 4);
}

void WindowClientsTest::movesSurviveRefreshAndSort()
{
    QVERIFY(!open(u"Varig"_s).isEmpty());
    QVERIFY(stage(3));
    QStringList names = Window::column(assigned(), Name);
    m_window->key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(m_box->calls(u"GET"_s, u"/clients"_s) >= 2 && m_window->isIdle(), tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(Window::column(assigned(), Name), names, tests::patience);
    QHeaderView *header = assigned()->horizontalHeader();
    const QPoint name(header->sectionViewportPosition(Name) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, name);
    std::reverse(names.begin(), names.end());
    QCOMPARE(Window::column(assigned(), Name), names);
    QCOMPARE(Window::column(assigned(), Status), QStringList(3, u"to be added"_s));
    QVERIFY(m_window->find(u"apply"_s)->isEnabled());
}

void WindowClientsTest::movesWaitForTheirAccess()
{
    QVERIFY(!m_box->newAccess(tests::tiger, u"Uberørt"_s).isEmpty());
    QVERIFY(!open(u"Merket"_s).isEmpty());
    QVERIFY(stage(2));
    m_window->key(Qt::Key_1, Qt::ControlModifier); // through the pages and back
    m_window->key(Qt::Key_5, Qt::ControlModifier);
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    QCOMPARE(rows(assigned()), 2);
    QVERIFY(m_window->chooseAccess(u"Uberørt"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(available()), 80, tests::patience);
    QVERIFY(!m_window->find(u"apply"_s)->isEnabled());
    m_window->key(Qt::Key_Z, Qt::ControlModifier); // nothing to undo here, and nothing there
    QVERIFY(m_window->chooseAccess(u"Merket"_s));
    QTRY_COMPARE_WITH_TIMEOUT(rows(assigned()), 2, tests::patience);
}

void WindowClientsTest::signingOutWithMovesAsks()
{
    QVERIFY(!open(u"Avskjed"_s).isEmpty());
    QVERIFY(stage(2));
    QVERIFY(m_window->inUserMenu(u"signOut"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->says(u"marked but not sent"_s));
    m_window->key(Qt::Key_Return); // the harmless answer
    QVERIFY(m_window->dialogCloses());
    QCOMPARE(rows(assigned()), 2);
    QVERIFY(m_window->isIdle());
    QVERIFY(m_window->inUserMenu(u"signOut"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"signIn"_s), tests::patience);
    QCOMPARE(m_box->calls(u"POST"_s, u"/clients"_s), 0);
    QCOMPARE(rows(assigned()) + rows(available()), 0);
}

QTEST_MAIN(WindowClientsTest)
#include "tst_window_clients.moc"
