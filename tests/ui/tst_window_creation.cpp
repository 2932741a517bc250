// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Creating a system access through the real window: a person chooses a system, reads what it gets and creates, with
// mouse and keys, and the sandbox is asked what came of it.
#include "tests/ui/window_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

const auto limited = u"KLOK BRISLING"_s; // access manager who has been given nothing to pass on
const auto createPath = u"/create"_s;

} // namespace

class WindowCreationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void createsByKeyboard();
    void createsWithTheMouse();
    void enterAloneCreatesNothing();
    void searchNarrowsTheList();
    void whatCannotBeGivenIsRefused();
    void systemsForClientsAreRefused();
    void anExistingAccessIsShown();
    void somebodyElseWasFirst();
    void refusalsAreToldAndCanBeTriedAgain();
    void aLostAnswerIsSettledByTheList();
    void haltedCreationsAreTold();
    void theDialogMayBeClosedMeanwhile();
    void aRegisterThatFailsCanBeTriedAgain();
    void thousandsOfSystems();
    void withoutTheScopeTheReasonIsTold();

private:
    bool openDialog(Window &window, const QString &person = tests::manager); // by keyboard, and waits for the systems
    static bool choose(Window &window, const QString &search);               // and waits for what it gets
    static QString created(Window &window);                                  // presses Create; what the page then tells
    QJsonObject held(const QString &ending); // the access of the manager's organisation, by the end of the system's id

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowCreationTest::init() // each test has its own: an access is created once
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowCreationTest::openDialog(Window &window, const QString &person)
{
    if (!window.signIn(person))
        return false;
    window.key(Qt::Key_2, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return window.find(u"accesses"_s)->isVisible(); }, tests::patience))
        return false;
    window.key(Qt::Key_N, Qt::ControlModifier);
    return window.dialogOpens() && QTest::qWaitFor([&] { return window.shows(u"systems"_s); }, tests::patience);
}

bool WindowCreationTest::choose(Window &window, const QString &search)
{
    window.type(search);
    window.key(Qt::Key_Return);
    return QTest::qWaitFor([&] { return window.shows(u"creationReview"_s); }, tests::patience);
}

QString WindowCreationTest::created(Window &window)
{
    if (!window.tabTo(window.find(u"verb"_s)))
        return {};
    window.key(Qt::Key_Space);
    static_cast<void>(window.dialogCloses());
    static_cast<void>(QTest::qWaitFor([&] { return !window.message(u"accessOutcome"_s).isEmpty(); }, tests::patience));
    return window.message(u"accessOutcome"_s);
}

QJsonObject WindowCreationTest::held(const QString &ending)
{
    for (const QJsonValue &access : m_box->control("GET", u"/state"_s)[u"systemAccesses"_s].toArray()) {
        if (access[u"systemId"_s].toString().endsWith(ending) && access[u"externalRef"_s] == access[u"partyOrgNo"_s])
            return access.toObject();
    }
    return {};
}

void WindowCreationTest::createsByKeyboard()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord pay"_s));
    QVERIFY(window.says(u"Fjord Payroll"_s) && window.says(u"Payroll and sickness absence"_s));
    QVERIFY(window.says(u"2 packages"_s) && window.says(u"2 services"_s) && window.says(u"yes"_s));
    QVERIFY(window.says(u"gets everything above for "_s + tests::ape));
    auto *title = window.find<QLineEdit>(u"creationTitle"_s);
    QCOMPARE(title->text(), u"Fjord Payroll"_s);
    QVERIFY(window.tabTo(title));
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.key(Qt::Key_Backspace);
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    window.type(u"Lønn på land"_s);
    const QString told = created(window);
    QVERIFY2(told.startsWith(u"Created. Lønn på land can now act for "_s + tests::ape), qPrintable(told));
    QCOMPARE(held(u"_fjordlonn"_s)[u"packages"_s].toArray().size(), 2);
    QCOMPARE(m_box->calls(u"POST"_s, createPath), 1);
    // It is chosen in the list, and shown beside it.
    auto *view = window.find<QListView>(u"accesses"_s);
    QCOMPARE(view->currentIndex().row(), window.accessRow(u"Lønn på land"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window.find<QLabel>(u"accessTitle"_s)->text(), u"Lønn på land"_s, tests::patience);
}

void WindowCreationTest::createsWithTheMouse()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(window.click(u"page1"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"accesses"_s), tests::patience);
    QVERIFY(window.click(u"createAccess"_s));
    QVERIFY(window.dialogOpens());
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"systems"_s), tests::patience);
    auto *view = window.find<QListView>(u"systems"_s);
    const int row = static_cast<int>(Window::column(view, 0).indexOf(u"SmartCloud"_s));
    const QPoint where = view->visualRect(view->model()->index(row, 0)).center();
    QTest::mouseClick(window.dialog()->windowHandle(), Qt::LeftButton, {},
                      view->viewport()->mapTo(window.dialog(), where));
    QVERIFY(window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"creationReview"_s), tests::patience);
    QVERIFY(window.click(u"otherSystem"_s)); // and back again
    QVERIFY(window.shows(u"systems"_s));
    QCOMPARE(view->currentIndex().row(), row);
    QVERIFY(window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"creationReview"_s) && window.find(u"verb"_s)->isEnabled(), tests::patience);
    QVERIFY(window.click(u"verb"_s));
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Created."), tests::patience);
    QVERIFY(!held(u"_smartcloud"_s).isEmpty());
}

void WindowCreationTest::enterAloneCreatesNothing()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord pay"_s));
    QVERIFY(window.find(u"verb"_s)->isEnabled());
    window.key(Qt::Key_Return);
    QVERIFY(window.tabTo(window.find(u"creationTitle"_s)));
    window.key(Qt::Key_Return);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
    QCOMPARE(m_box->calls(u"POST"_s, createPath), 0);
    QVERIFY(held(u"_fjordlonn"_s).isEmpty());
}

void WindowCreationTest::searchNarrowsTheList()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    auto *view = window.find<QListView>(u"systems"_s);
    const int all = view->model()->rowCount();
    QVERIFY(!Window::column(view, 0).contains(u"Fjord Pilot"_s)); // hidden in the register
    window.type(u"VOUCHERS AND"_s);                               // by its description
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, tests::patience);
    QVERIFY(window.says(u"1 system"_s));
    window.type(u"qq"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No match"_s), tests::patience);
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    window.key(Qt::Key_Escape); // the search first
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), all, tests::patience);
    QVERIFY(window.dialog());
    window.key(Qt::Key_Down);
    QVERIFY(view->hasFocus());
    window.key(Qt::Key_Down);
    QCOMPARE(view->currentIndex().row(), 1);
}

void WindowCreationTest::whatCannotBeGivenIsRefused()
{
    Window window(*m_box);
    QVERIFY(openDialog(window, limited));
    QVERIFY(choose(window, u"fjord pay"_s));
    QVERIFY(window.message(u"creationMessage"_s).startsWith(u"You cannot give all of this"));
    QVERIFY(window.says(u"You lack the role that this takes."_s));
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    QVERIFY(!window.shows(u"creationTitle"_s));
    QCOMPARE(m_box->calls(u"POST"_s, createPath), 0);
}

void WindowCreationTest::systemsForClientsAreRefused()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord auditing"_s));
    QVERIFY(window.message(u"creationMessage"_s).contains(u"Ask the vendor to send a request"));
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
}

void WindowCreationTest::anExistingAccessIsShown()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord vouchers"_s)); // the seed has one
    QVERIFY(window.message(u"creationMessage"_s).contains(u"has this system access already"));
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    QAbstractButton *show = nullptr;
    for (auto *button : window.find(u"creationMessage"_s)->findChildren<QAbstractButton *>())
        show = button->isVisible() ? button : show;
    QVERIFY(window.click(show));
    QVERIFY(window.dialogCloses());
    QTRY_COMPARE_WITH_TIMEOUT(window.find<QLabel>(u"accessTitle"_s)->text(), u"Fjord Bilag"_s, tests::patience);
    QCOMPARE(m_box->calls(u"POST"_s, createPath), 0);
}

void WindowCreationTest::somebodyElseWasFirst()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord pay"_s));
    QVERIFY(m_box->hazard(u"create-races"_s, u"accessId"_s, {}));
    QVERIFY(created(window).startsWith(u"Nothing was created: "_s + tests::ape));
    QTRY_COMPARE_WITH_TIMEOUT(window.find<QLabel>(u"accessTitle"_s)->text(), u"Fjord Lønn"_s, tests::patience);
}

void WindowCreationTest::refusalsAreToldAndCanBeTriedAgain()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord pay"_s));
    QVERIFY(
        m_box->fault(createPath, {{u"action"_s, u"status"_s},
                                  {u"status"_s, 400},
                                  {u"method"_s, u"POST"_s},
                                  {u"body"_s, QJsonObject{{u"code"_s, u"AUTH-00064"_s}, {u"traceId"_s, u"t1"_s}}}}));
    QVERIFY(window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"createMessage"_s).startsWith(u"The system access was not created."),
                             tests::patience);
    QVERIFY(!window.message(u"createMessage"_s).contains(u"AUTH-"));
    QAbstractButton *copy = nullptr;
    for (auto *button : window.find(u"createMessage"_s)->findChildren<QAbstractButton *>())
        copy = button->isVisible() ? button : copy;
    QVERIFY(window.click(copy));
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"AUTH-00064"));
    QVERIFY(window.click(u"verb"_s));
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Created."), tests::patience);
    QVERIFY(!held(u"_fjordlonn"_s).isEmpty());
    QCOMPARE(m_box->calls(u"POST"_s, createPath), 2);
}

void WindowCreationTest::aLostAnswerIsSettledByTheList()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord pay"_s));
    QVERIFY(m_box->fault(createPath, {{u"action"_s, u"close"_s}, {u"after"_s, true}, {u"method"_s, u"POST"_s}}, 5));
    QVERIFY(created(window).startsWith(u"Created."));
    QVERIFY(!held(u"_fjordlonn"_s).isEmpty());
    QCOMPARE(m_box->calls(u"POST"_s, createPath), 1);
    // The other way about nobody can know.
    window.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(window.dialogOpens());
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"systems"_s), tests::patience);
    QVERIFY(choose(window, u"smartcloud"_s));
    m_box->noFaults();
    QVERIFY(m_box->fault(createPath, {{u"action"_s, u"close"_s}, {u"method"_s, u"POST"_s}}, 5));
    QVERIFY(window.click(u"verb"_s));
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"No certain answer"), tests::patience);
    QVERIFY(held(u"_smartcloud"_s).isEmpty());
}

void WindowCreationTest::haltedCreationsAreTold()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord pay"_s));
    QVERIFY(m_box->hazard(u"registration-fails"_s, u"accessId"_s, {}));
    QVERIFY(created(window).startsWith(u"Only half done"));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"deleteAccess"_s), tests::patience); // what is advised is at hand
}

void WindowCreationTest::theDialogMayBeClosedMeanwhile()
{
    Window window(*m_box);
    QVERIFY(openDialog(window));
    QVERIFY(choose(window, u"fjord pay"_s));
    QVERIFY(m_box->fault(createPath, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 1500}, {u"method"_s, u"POST"_s}}));
    QVERIFY(window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!window.find(u"verb"_s)->isEnabled(), tests::patience);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
    QVERIFY(window.services->accessDesk.isCreatingAny());
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Created."), tests::patience);
    QVERIFY(!held(u"_fjordlonn"_s).isEmpty());
}

void WindowCreationTest::aRegisterThatFailsCanBeTriedAgain()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"accesses"_s), tests::patience);
    QVERIFY(m_box->fault(u"/systemregister"_s, {{u"action"_s, u"html"_s}}, 1));
    window.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(window.dialogOpens());
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The list of systems could not be read."_s), tests::patience);
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    QAbstractButton *again = nullptr;
    for (auto *button : window.dialog()->findChildren<QAbstractButton *>())
        again = button->isVisible() && button->text() == u"Try again"_s ? button : again;
    QVERIFY(window.click(again));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"systems"_s), tests::patience);
}

void WindowCreationTest::thousandsOfSystems()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--systems"_s, u"5000"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    Window window(*m_box);
    QVERIFY(openDialog(window));
    auto *view = window.find<QListView>(u"systems"_s);
    QVERIFY(view->model()->rowCount() > 4500);
    window.key(Qt::Key_Down);
    window.key(Qt::Key_End);
    QCOMPARE(view->currentIndex().row(), view->model()->rowCount() - 1);
    window.key(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(choose(window, u"tax 4712"_s));
    QVERIFY(created(window).startsWith(u"Created."));
    QVERIFY(!held(u"_system4712"_s).isEmpty());
}

void WindowCreationTest::withoutTheScopeTheReasonIsTold()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--without-portal-scope"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"accesses"_s), tests::patience);
    QVERIFY(!window.find(u"createAccess"_s)->isEnabled());
    QVERIFY(window.says(u"a permission that this sign-in lacks (altinn:portal/enduser)"_s));
    window.key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!window.dialog());
    QVERIFY(window.click(u"createInAltinn"_s));
    QVERIFY(!window.handed.isEmpty());
    QCOMPARE(window.handed.constLast().toString(), m_box->portal() + u"/accessmanagement/ui/systemuser/create"_s);
}

QTEST_MAIN(WindowCreationTest)
#include "tst_window_creation.moc"
