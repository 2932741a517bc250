// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Copying clients to another access, why a client is missing, and the filters of the lists, through the real window.
#include "tests/ui/menu_hand.h"
#include "ui/widgets/chooser.h"

#include <QCheckBox>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowCopyClientsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void clientsAreMarkedOnTheOtherAccess();
    void whoCannotIsToldWhy();
    void aTargetThatCannotBeReadIsNoAnswer();
    void whyAClientIsMissing();
    void whenAltinnDoesNotTellItIsNotKnown();
    void aMissingPackageIsSeenBeforehand();
    void theListsAreNarrowed();

private:
    bool open(const QString &title);
    bool chooseTarget(const QString &title);

    [[nodiscard]] QTableView *available() const { return m_window->table(u"available"_s); }

    [[nodiscard]] QTableView *assigned() const { return m_window->table(u"assigned"_s); }

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
};

void WindowCopyClientsTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"80"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    QVERIFY(!tests::newAccessFor(*m_box, tests::tiger, u"Kopi"_s, {u"ansvarlig-revisor"_s}).isEmpty());
    QVERIFY(!tests::newAccessFor(*m_box, tests::tiger, u"Lønnskjøring"_s, {u"lonn"_s}).isEmpty());
    QVERIFY(
        !tests::newAccessFor(*m_box, tests::tiger, u"Begge pakker"_s, {u"ansvarlig-revisor"_s, u"revisormedarbeider"_s})
             .isEmpty());
}

void WindowCopyClientsTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
}

void WindowCopyClientsTest::cleanup()
{
    m_window.reset();
}

bool WindowCopyClientsTest::open(const QString &title)
{
    if (!m_window->isIdle() && !m_window->signIn(tests::auditor))
        return false;
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    return m_window->chooseAccess(title) &&
           QTest::qWaitFor([this] { return m_window->listsAreThere(); }, tests::patience);
}

bool WindowCopyClientsTest::chooseTarget(const QString &title)
{
    auto *chooser = m_window->find<ui::Chooser>(u"copyTarget"_s);
    if (!m_window->tabTo(chooser))
        return false;
    m_window->key(Qt::Key_Down);
    if (!QTest::qWaitFor([] { return QApplication::activePopupWidget() != nullptr; }, tests::patience))
        return false;
    m_window->type(title);
    m_window->key(Qt::Key_Return);
    return chooser->accessibleName().contains(title);
}

void WindowCopyClientsTest::clientsAreMarkedOnTheOtherAccess()
{
    QVERIFY(open(u"Fjord Revisjon"_s));
    QTRY_COMPARE_WITH_TIMEOUT(assigned()->model()->rowCount(), 12, tests::patience);
    const QStringList names = Window::column(assigned(), 0);
    QVERIFY(tests::chooseInMenu(*m_window, m_window->find(u"clientMenu"_s), u"copyClients"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->says(u"Copy 12 clients"_s));
    QVERIFY(!m_window->find(u"verb"_s)->isEnabled());
    QVERIFY(chooseTarget(u"Kopi"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->find(u"verb"_s)->isEnabled(), tests::patience);
    const QString counts = m_window->find<QLabel>(u"copyCounts"_s)->text();
    QVERIFY2(counts.contains(u"can be added"_s), qPrintable(counts));
    QVERIFY(m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->listsAreThere() && assigned()->model()->rowCount() >= 10, tests::patience);
    QVERIFY(m_window->find<ui::Chooser>(u"access"_s)->accessibleName().contains(u"Kopi"_s));
    for (const QString &name : Window::column(assigned(), 0))
        QVERIFY(names.contains(name));
    QCOMPARE(Window::column(assigned(), 2).count(u"to be added"_s), assigned()->model()->rowCount());
    QCOMPARE(m_box->calls(u"POST"_s, u"/clients"_s), 0);
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(assigned()->model()->rowCount(), 0);
}

void WindowCopyClientsTest::whoCannotIsToldWhy()
{
    QVERIFY(open(u"Fjord Revisjon"_s));
    QTRY_COMPARE_WITH_TIMEOUT(assigned()->model()->rowCount(), 12, tests::patience);
    QVERIFY(m_window->tabTo(assigned()));
    QVERIFY(m_window->selectRow(assigned(), 0));
    m_window->key(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(tests::chooseInMenu(*m_window, m_window->find(u"clientMenu"_s), u"copyClients"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->says(u"Copy 2 clients"_s)); // the chosen ones
    QVERIFY(chooseTarget(u"Lønnskjøring"_s));
    auto *cannot = m_window->find<QTableView>(u"copyCannot"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cannot->isVisible() && cannot->model()->rowCount() == 2, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(Window::column(cannot, 2).constFirst().contains(u"lacks Pay"_s), tests::patience);
    QVERIFY(!m_window->find(u"verb"_s)->isEnabled());
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
    QCOMPARE(assigned()->model()->rowCount(), 12);
}

void WindowCopyClientsTest::aTargetThatCannotBeReadIsNoAnswer()
{
    const QString target = tests::newAccessFor(*m_box, tests::tiger, u"Uleselig mål"_s, {u"ansvarlig-revisor"_s});
    QVERIFY(open(u"Fjord Revisjon"_s));
    QVERIFY(m_box->fault(target, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 100));
    QVERIFY(tests::chooseInMenu(*m_window, m_window->find(u"clientMenu"_s), u"copyClients"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(chooseTarget(u"Uleselig mål"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"The clients could not be read."_s), tests::patience);
    QVERIFY(!m_window->find(u"verb"_s)->isEnabled());
    QVERIFY(!m_window->says(u"can be added."_s));
    m_box->noFaults();
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowCopyClientsTest::whyAClientIsMissing()
{
    QVERIFY(open(u"Lønnskjøring"_s));
    QCOMPARE(available()->model()->rowCount(), 0);
    QVERIFY(tests::chooseInMenu(*m_window, m_window->find(u"clientMenu"_s), u"leftOutClients"_s));
    QVERIFY(m_window->dialogOpens());
    auto *table = m_window->find<QTableView>(u"leftOut"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() == 80, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(Window::column(table, 2).constFirst(), u"Pay"_s, tests::patience);
    QVERIFY(m_window->tabTo(m_window->find(u"leftOutFilter"_s)));
    m_window->type(u"bakeri"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() < 80, tests::patience);
    m_window->key(Qt::Key_Escape); // clears the filter first
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 80, tests::patience);
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowCopyClientsTest::whenAltinnDoesNotTellItIsNotKnown()
{
    QVERIFY(m_box->fault(u"/systemuser/agent/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 100));
    QVERIFY(open(u"Begge pakker"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_box->calls(u"GET"_s, u"/systemuser/agent/"_s) >= 1, tests::patience);
    QVERIFY(available()->isColumnHidden(2)); // nobody is said to lack anything
    QVERIFY(tests::chooseInMenu(*m_window, m_window->find(u"clientMenu"_s), u"leftOutClients"_s));
    QVERIFY(m_window->dialogOpens());
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"Altinn did not tell"_s), tests::patience);
    QVERIFY(!m_window->says(u"No client is missing"_s));
    m_box->noFaults();
    QAbstractButton *again = nullptr;
    for (auto *each : m_window->dialog()->findChildren<QAbstractButton *>())
        again = each->isVisible() && each->text() == u"Try again" ? each : again;
    QVERIFY(m_window->click(again));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"No client is missing"_s), tests::patience);
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
}

void WindowCopyClientsTest::aMissingPackageIsSeenBeforehand()
{
    QVERIFY(open(u"Begge pakker"_s));
    QTRY_VERIFY_WITH_TIMEOUT(Window::column(available(), 2).contains(u"lacks a package"_s), tests::patience);
    const auto lacking = Window::column(available(), 2).count(u"lacks a package"_s);
    QVERIFY(lacking < 80);
    const int row = static_cast<int>(Window::column(available(), 2).indexOf(u"lacks a package"_s));
    QTRY_VERIFY_WITH_TIMEOUT(
        available()->model()->index(row, 0).data(Qt::ToolTipRole).toString().contains(u"Lacks: "_s), tests::patience);
    QVERIFY(m_window->tabTo(available()));
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    m_window->key(Qt::Key_Return);
    QVERIFY(m_window->click(u"apply"_s));
    QVERIFY(m_window->dialogOpens());
    QVERIFY(m_window->says(u"Altinn will probably refuse them"_s));
    auto *leaveOut = m_window->find<QCheckBox>(u"leaveOut"_s);
    QVERIFY(leaveOut && !leaveOut->isChecked()); // they may be sent
    QVERIFY(m_window->tabTo(leaveOut));
    m_window->key(Qt::Key_Space);
    QVERIFY(leaveOut->isChecked());
    m_box->forgetCalls();
    QVERIFY(m_window->click(u"verb"_s));
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->message(u"jobOutcome"_s).isEmpty(), tests::patience);
    QCOMPARE(m_box->calls(u"POST"_s, u"/clients"_s), 80 - static_cast<int>(lacking));
    QVERIFY(!m_window->message(u"jobOutcome"_s).contains(u"refused"_s));
}

void WindowCopyClientsTest::theListsAreNarrowed()
{
    QVERIFY(open(u"Kopi"_s));
    const int all = available()->model()->rowCount();
    QWidget *filter = m_window->find(u"available"_s)->findChild<QWidget *>(u"filterMenu"_s);
    QVERIFY(m_window->tabTo(available()));
    QVERIFY(m_window->selectRow(available(), 1));
    m_window->key(Qt::Key_Return);
    QVERIFY(tests::chooseInMenu(*m_window, m_window->find(u"assigned"_s)->findChild<QWidget *>(u"filterMenu"_s),
                                u"Marked"_s));
    QCOMPARE(assigned()->model()->rowCount(), 1);
    QVERIFY(tests::chooseInMenu(*m_window, filter, u"Refused last time"_s));
    QCOMPARE(available()->model()->rowCount(), 0);
    QVERIFY(m_window->says(u"No client matches the search or the filter."_s));
    QVERIFY(filter->accessibleName().contains(u"Refused last time"_s));
    QVERIFY(tests::chooseInMenu(*m_window, filter, u"All clients"_s));
    QCOMPARE(available()->model()->rowCount(), all - 1);
}

QTEST_MAIN(WindowCopyClientsTest)
#include "tst_window_copy_clients.moc"
