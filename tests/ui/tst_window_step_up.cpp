// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A decision that needs a higher security level than the sign-in has: to the browser and back to that very decision.
#include "tests/ui/window_fixture.h"

#include <QListView>
#include <QPushButton>
#include <QTableView>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowStepUpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fromTheRefusalToTheApproval();
    void givingUpLeavesThingsAsTheyWere();
    void notReachedLeavesThingsAsTheyWere();
    void whatIsMarkedStaysMarked();
    void anotherPersonInTheBrowser();

private:
    // A request of a service that only the high level can give, chosen, approved and refused; its id, "" on failure.
    QString refused(Window &window, const QString &title);
    // The button in the message about the decision, once it is there.
    static QPushButton *higherLevel(const Window &window);
    static bool approve(Window &window);

    std::unique_ptr<tests::Sandbox> m_box;
    QString m_vendor;
};

void WindowStepUpTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"40"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    for (const QJsonValue &each : m_box->control("GET", u"/state"_s)[u"systems"_s].toArray()) {
        if (each.toString().endsWith(u"_fjordrest"))
            m_vendor = each.toString().section(u'_', 0, 0);
    }
    QVERIFY(!m_vendor.isEmpty());
}

QPushButton *WindowStepUpTest::higherLevel(const Window &window)
{
    const QList<QPushButton *> buttons = window.find(u"outcome"_s)->findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *each) {
        return each->isVisible() && each->text() == u"Sign in with a higher security level";
    });
    return found == buttons.end() ? nullptr : *found;
}

bool WindowStepUpTest::approve(Window &window)
{
    if (!window.dialogOpens())
        return false;
    window.key(Qt::Key_Return);
    return window.dialogCloses() &&
           QTest::qWaitFor([&window] { return window.message(u"outcome"_s).contains(u"pproved."); }, tests::patience);
}

QString WindowStepUpTest::refused(Window &window, const QString &title)
{
    const QString id = m_box
                           ->newRequest(u"standard"_s, tests::ape, title,
                                        {{u"systemId"_s, m_vendor + u"_fjordrest"_s},
                                         {u"packages"_s, QJsonArray{}},
                                         {u"resources"_s, QJsonArray{u"nav-helseopplysninger"_s}}})
                           .value(u"id"_s)
                           .toString();
    if (id.isEmpty() || !window.signIn(tests::manager))
        return {};
    auto *inbox = window.find<QListView>(u"inbox"_s);
    if (!QTest::qWaitFor([&] { return window.rowOf(title) >= 0; }, tests::patience) || !window.tabTo(inbox) ||
        !window.selectRow(inbox, window.rowOf(title)) ||
        !QTest::qWaitFor([&] { return window.shows(u"approve"_s); }, tests::patience) || !window.click(u"approve"_s) ||
        !approve(window) || !higherLevel(window))
        return {};
    return window.message(u"outcome"_s).contains(u"higher security level") ? id : QString();
}

void WindowStepUpTest::fromTheRefusalToTheApproval()
{
    Window window(*m_box);
    const QString id = refused(window, u"Trenger nivå fire"_s);
    QVERIFY(!id.isEmpty());
    QCOMPARE(m_box->statusOf(id), u"New"_s);
    QVERIFY(window.click(higherLevel(window)));
    QTRY_VERIFY_WITH_TIMEOUT(window.main->focusWidget() == window.find(u"approve"_s) && window.shows(u"approve"_s),
                             tests::patience);
    QCOMPARE(QUrlQuery(window.handed.last()).queryItemValue(u"acr_values"_s), u"idporten-loa-high"_s);
    QVERIFY(window.message(u"outcome"_s).isEmpty()); // what was refused then is not told of now
    QVERIFY(window.rowOf(u"Trenger nivå fire"_s) >= 0);
    QVERIFY(window.says(u"High security level"_s));
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1); // the user decides, not the sign-in
    QCOMPARE(m_box->statusOf(id), u"New"_s);

    window.key(Qt::Key_Space);
    QVERIFY(approve(window));
    QVERIFY(window.message(u"outcome"_s).startsWith(u"Approved."));
    QCOMPARE(m_box->statusOf(id), u"Accepted"_s);
    QVERIFY(m_box->hasAccess(id));
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 2);
}

void WindowStepUpTest::givingUpLeavesThingsAsTheyWere()
{
    Window window(*m_box);
    const QString id = refused(window, u"Avbrutt løft"_s);
    QVERIFY(!id.isEmpty());
    window.browserWorks = false;
    QVERIFY(window.click(higherLevel(window)));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"cancelSignIn"_s), tests::patience);
    QVERIFY(window.click(u"cancelSignIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle() && window.main->focusWidget() == window.find(u"outcome"_s),
                             tests::patience);
    QVERIFY(window.message(u"outcome"_s).contains(u"higher security level")); // as before
    QVERIFY(higherLevel(window));
    QVERIFY(window.says(u"Substantial security level"_s));

    window.browserWorks = true;
    QVERIFY(window.click(higherLevel(window)));
    QTRY_VERIFY_WITH_TIMEOUT(window.main->focusWidget() == window.find(u"approve"_s), tests::patience);
    QCOMPARE(m_box->statusOf(id), u"New"_s);
}

void WindowStepUpTest::notReachedLeavesThingsAsTheyWere()
{
    Window window(*m_box);
    const QString id = refused(window, u"Ikke sikkert nok"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(!m_box->control("POST", u"/idtoken"_s, {{u"mutation"_s, u"low-acr"_s}}).isNull());
    QVERIFY(window.click(higherLevel(window)));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"in a way that is not safe enough"_s), tests::patience);
    // The request has been read again, and the keyboard is where the way on is told.
    QTRY_VERIFY_WITH_TIMEOUT(window.main->focusWidget() == window.find(u"outcome"_s), tests::patience);
    QVERIFY(window.shows(u"approve"_s) && higherLevel(window));
    QVERIFY(window.says(u"Substantial security level"_s));
    QVERIFY(window.click(u"approve"_s)); // the session that was there serves on
    QVERIFY(approve(window));
    QTRY_COMPARE_WITH_TIMEOUT(m_box->calls(u"POST"_s, u"/approve"_s), 2, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"higher security level"), tests::patience);
    QCOMPARE(m_box->statusOf(id), u"New"_s);
}

void WindowStepUpTest::whatIsMarkedStaysMarked()
{
    Window window(*m_box);
    QVERIFY(!m_box->newAccess(tests::tiger, u"Merket først"_s).isEmpty());
    const QString id = m_box->newRequest(u"standard"_s, tests::tiger, u"Løftes imens"_s).value(u"id"_s).toString();
    QVERIFY(window.signIn(tests::auditor));
    window.key(Qt::Key_3, Qt::ControlModifier);
    auto *available = window.table(u"available"_s);
    auto *assigned = window.table(u"assigned"_s);
    QVERIFY(window.chooseAccess(u"Merket først"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere() && available->model()->rowCount() == 40, tests::patience);
    QVERIFY(window.tabTo(available) && window.selectRow(available, 0));
    window.key(Qt::Key_Return);
    const QStringList marked = Window::column(assigned, 0);
    QCOMPARE(marked.size(), 1);

    window.key(Qt::Key_1, Qt::ControlModifier);
    auto *inbox = window.find<QListView>(u"inbox"_s);
    QVERIFY(window.tabTo(inbox) && window.selectRow(inbox, window.rowOf(u"Løftes imens"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(m_box->fault(
        u"/approve"_s,
        {{u"action"_s, u"status"_s}, {u"status"_s, 403}, {u"body"_s, QJsonObject{{u"code"_s, u"AUTH-00020"_s}}}}));
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(approve(window));
    QVERIFY(higherLevel(window));
    QVERIFY(window.click(higherLevel(window)));
    QTRY_VERIFY_WITH_TIMEOUT(window.main->focusWidget() == window.find(u"approve"_s) && window.shows(u"approve"_s),
                             tests::patience);
    window.key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere(), tests::patience);
    QCOMPARE(Window::column(assigned, 0), marked);
    QCOMPARE(m_box->statusOf(id), u"New"_s);
}

void WindowStepUpTest::anotherPersonInTheBrowser()
{
    Window window(*m_box);
    QVERIFY(!refused(window, u"Bare hennes"_s).isEmpty());
    window.browser.choose(tests::auditor);
    QVERIFY(window.click(higherLevel(window)));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle() && window.says(u"High security level"_s), tests::patience);
    QCOMPARE(window.rowOf(u"Bare hennes"_s), -1);
    QVERIFY(!window.shows(u"approve"_s));
    QVERIFY(!window.says(u"Bare hennes"_s) && !window.says(tests::ape) && !window.says(tests::manager));
}

QTEST_MAIN(WindowStepUpTest)
#include "tst_window_step_up.moc"
