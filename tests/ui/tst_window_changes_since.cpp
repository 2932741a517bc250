// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Changes since last time, through the real window: clients come and go in the sandbox, and the line tells until the
// user has looked.
#include "tests/ui/menu_hand.h"
#include "ui/clients/changes_line.h"

#include <QLabel>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowChangesSinceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void newAndLostClientsAreTold();
    void whatIsReadWhileItIsRememberedComesToNothing();
    void whatWasShownIsFoundInTheLists();
    void unplacedClientsAreToldWhenAllIsRead();

private:
    bool open();
    bool refresh();

    [[nodiscard]] QString line() const
    {
        const auto *text = m_window->find<QLabel>(u"changesText"_s);
        return text->isVisible() ? text->text() : QString();
    }

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
    QString m_number;
};

void WindowChangesSinceTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"40"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    m_number = m_box->numberOf(tests::tiger);
}

void WindowChangesSinceTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
}

void WindowChangesSinceTest::cleanup()
{
    m_window.reset();
}

bool WindowChangesSinceTest::open()
{
    if (!m_window->signIn(tests::auditor))
        return false;
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    return m_window->chooseAccess(u"Fjord Revisjon"_s) &&
           QTest::qWaitFor([this] { return m_window->listsAreThere(); }, tests::patience);
}

bool WindowChangesSinceTest::refresh()
{
    m_box->forgetCalls();
    m_window->key(Qt::Key_F5);
    return QTest::qWaitFor(
        [this] {
            return m_box->calls(u"GET"_s, u"/clients"_s) >= 2 && m_window->listsAreThere() && m_window->isIdle();
        },
        tests::patience);
}

void WindowChangesSinceTest::newAndLostClientsAreTold()
{
    QVERIFY(open());
    QVERIFY(line().isEmpty()); // the first look
    const QString gone = tests::anAttachedClient(*m_box);
    QVERIFY(!gone.isEmpty());
    QVERIFY(
        !m_box->control("POST", u"/clients"_s, {{u"orgNo"_s, m_number}, {u"add"_s, 3}, {u"drop"_s, QJsonArray{gone}}})
             .isNull());
    QVERIFY(refresh());
    QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"3 new, 1 lost since"_s), tests::patience);
    QVERIFY(refresh()); // a refresh is no look
    QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"3 new, 1 lost since"_s), tests::patience);
    QVERIFY(m_window->tabTo(m_window->find(u"showChanges"_s)));
    m_window->key(Qt::Key_Space);
    QVERIFY(m_window->dialogOpens());
    auto *table = m_window->find<QTableView>(u"changes"_s);
    QStringList kinds = Window::column(table, 2);
    QCOMPARE(kinds.count(u"new"_s), 3);
    QCOMPARE(kinds.count(u"lost"_s), 1);
    m_window->key(Qt::Key_Escape);
    QVERIFY(m_window->dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), tests::patience);
    QVERIFY(refresh());
    QTest::qWait(300);
    QVERIFY(line().isEmpty()); // seen
}

// The comparison that begins then is with what had been seen before.
void WindowChangesSinceTest::whatIsReadWhileItIsRememberedComesToNothing()
{
    const QString id = m_box->newAccess(tests::tiger, u"Lest imens"_s);
    QVERIFY(!id.isEmpty() && open() && m_window->chooseAccess(u"Lest imens"_s));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->listsAreThere() && m_window->isIdle(), tests::patience);
    QVERIFY(!m_box->control("POST", u"/clients"_s, {{u"orgNo"_s, m_number}, {u"add"_s, 2}}).isNull());
    QVERIFY(refresh());
    QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"2 new"_s), tests::patience);
    const domain::SystemAccessId access(QUuid::fromString(id));
    std::optional<core::Result<clients::ClientLists>> lists;
    core::TaskScope scope;
    scope.start(m_window->services->clientDesk.lists(access, m_window->services->organisations.current(), {}),
                [&lists](const core::Result<clients::ClientLists> &read) { lists = read; });
    QTRY_VERIFY_WITH_TIMEOUT(lists.has_value(), tests::patience);
    QVERIFY(*lists);
    m_window->find<QToolButton>(u"changesSeen"_s)->click();
    m_window->find<ui::ChangesLine>(u"changesLine"_s)->look(access, u"Lest imens"_s, **lists);
    QTRY_VERIFY_WITH_TIMEOUT(line().isEmpty(), tests::patience);
}

void WindowChangesSinceTest::whatWasShownIsFoundInTheLists()
{
    QVERIFY(open());
    QVERIFY(!m_box->control("POST", u"/clients"_s, {{u"orgNo"_s, m_number}, {u"add"_s, 2}}).isNull());
    QVERIFY(refresh());
    QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"2 new"_s), tests::patience);
    QVERIFY(m_window->click(u"showChanges"_s));
    QVERIFY(m_window->dialogOpens());
    auto *table = m_window->find<QTableView>(u"changes"_s);
    QVERIFY(m_window->tabTo(table));
    QVERIFY(!m_window->find(u"onlyThese"_s)->isEnabled());
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    const QStringList names = Window::column(table, 0);
    QVERIFY(m_window->click(u"onlyThese"_s));
    QVERIFY(m_window->dialogCloses());
    QStringList shown = Window::column(m_window->table(u"available"_s), 0);
    QCOMPARE(QSet<QString>(shown.cbegin(), shown.cend()), QSet<QString>(names.cbegin(), names.cend()));
}

void WindowChangesSinceTest::unplacedClientsAreToldWhenAllIsRead()
{
    QVERIFY(!m_box->newAccess(tests::tiger, u"Den andre"_s).isEmpty());
    QVERIFY(open());
    QVERIFY(!line().contains(u"on no system access"_s)); // not all accesses have been read
    QVERIFY(m_window->click(u"matrix"_s));
    QTRY_VERIFY_WITH_TIMEOUT(line().contains(u"on no system access"_s), tests::patience);
}

QTEST_MAIN(WindowChangesSinceTest)
#include "tst_window_changes_since.moc"
