// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The own organisation as a client, through the real window: asked, added, half added, removed, refused.
#include "tests/ui/menu_hand.h"

#include <QLabel>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowOwnClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void itIsAddedAndRemoved();
    void altinnsReasonIsShown();
    void halfGivenIsTold();
    void aFailedQuestionIsNoNo();
    void withoutThePermissionItIsExplained();

private:
    bool open(const QString &title);
    bool confirm(const QString &button);

    [[nodiscard]] QString state() const { return m_window->find<QLabel>(u"ownState"_s)->text(); }

    bool says(const QString &words)
    {
        return QTest::qWaitFor([&] { return state().contains(words); }, tests::patience);
    }

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
};

void WindowOwnClientTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"10"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowOwnClientTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
}

void WindowOwnClientTest::cleanup()
{
    m_window.reset();
    m_box->control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray()}});
}

bool WindowOwnClientTest::open(const QString &title)
{
    if (!m_window->signIn(tests::auditor))
        return false;
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    return m_window->chooseAccess(title) &&
           QTest::qWaitFor([this] { return m_window->listsAreThere(); }, tests::patience) &&
           tests::chooseInMenu(*m_window, m_window->find(u"clientMenu"_s), u"ownClient"_s) && m_window->dialogOpens();
}

bool WindowOwnClientTest::confirm(const QString &button)
{
    QDialog *dialog = m_window->dialog();
    if (!m_window->click(button) ||
        !QTest::qWaitFor([&] { return m_window->dialog() && m_window->dialog() != dialog; }, tests::patience) ||
        !QTest::qWaitForWindowActive(m_window->dialog()) || !m_window->click(u"verb"_s))
        return false;
    return QTest::qWaitFor([&] { return m_window->dialog() == dialog; }, tests::patience);
}

void WindowOwnClientTest::itIsAddedAndRemoved()
{
    QVERIFY(!tests::newAccessFor(*m_box, tests::tiger, u"For oss selv"_s, {u"lonn"_s, u"sykefravaer"_s}).isEmpty());
    QVERIFY(open(u"For oss selv"_s));
    QVERIFY(says(u"does not act for your own organisation"_s));
    QVERIFY(!m_window->shows(u"ownRemove"_s));
    QVERIFY(confirm(u"ownAdd"_s));
    QVERIFY(says(u"acts for your own organisation"_s));
    QVERIFY(m_window->message(u"ownMessage"_s).contains(u"read back"_s));
    QVERIFY(confirm(u"ownRemove"_s));
    QVERIFY(says(u"does not act for your own organisation"_s));
    QVERIFY(m_window->click(u"close"_s));
    QVERIFY(m_window->dialogCloses());
}

void WindowOwnClientTest::altinnsReasonIsShown()
{
    QVERIFY(!tests::newAccessFor(*m_box, tests::tiger, u"Bare for klienter"_s, {u"ansvarlig-revisor"_s}).isEmpty());
    QVERIFY(open(u"Bare for klienter"_s));
    QVERIFY(says(u"does not act"_s));
    QVERIFY(confirm(u"ownAdd"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->message(u"ownMessage"_s).isEmpty(), tests::patience);
    QVERIFY2(m_window->message(u"ownMessage"_s).contains(u"by clients only"_s),
             qPrintable(m_window->message(u"ownMessage"_s)));
    QVERIFY(m_window->says(u"It was not added"_s));
    QVERIFY(says(u"does not act"_s));
}

void WindowOwnClientTest::halfGivenIsTold()
{
    const QString id = tests::newAccessFor(*m_box, tests::tiger, u"Halvveis"_s, {u"lonn"_s, u"sykefravaer"_s});
    QVERIFY(open(u"Halvveis"_s));
    QVERIFY(says(u"does not act"_s));
    QVERIFY(m_box->hazard(u"self-half"_s, u"accessId"_s, id));
    QVERIFY(confirm(u"ownAdd"_s));
    QVERIFY(says(u"Some of the packages"_s));
    QVERIFY(m_window->says(u"Only some of the packages were given"_s));
    QVERIFY(confirm(u"ownAdd"_s)); // again, which completes it
    QVERIFY(says(u"acts for your own organisation"_s));
}

void WindowOwnClientTest::aFailedQuestionIsNoNo()
{
    QVERIFY(!tests::newAccessFor(*m_box, tests::tiger, u"Uvisst"_s, {u"lonn"_s}).isEmpty());
    QVERIFY(m_box->fault(u"/self"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 100));
    QVERIFY(open(u"Uvisst"_s));
    QVERIFY(says(u"It is not known"_s));
    QVERIFY(!m_window->find(u"ownAdd"_s)->isEnabled());
    QVERIFY(!m_window->shows(u"ownRemove"_s));
    m_box->noFaults();
    QAbstractButton *again = nullptr;
    for (auto *each : m_window->find(u"ownMessage"_s)->findChildren<QAbstractButton *>())
        again = each->text() == u"Try again" ? each : again;
    QVERIFY(m_window->click(again));
    QVERIFY(says(u"does not act"_s));
}

void WindowOwnClientTest::withoutThePermissionItIsExplained()
{
    m_box->control("POST", u"/scopes"_s,
                   {{u"declined"_s, QJsonArray{u"altinn:accessmanagement/enduser:connections:toothers.read"_s,
                                               u"altinn:accessmanagement/enduser:connections:toothers.write"_s,
                                               u"altinn:portal/enduser"_s}}});
    QVERIFY(!tests::newAccessFor(*m_box, tests::tiger, u"Uten tillatelse"_s, {u"lonn"_s}).isEmpty());
    QVERIFY(open(u"Uten tillatelse"_s));
    QVERIFY(m_window->message(u"ownMessage"_s).contains(u"toothers.read"_s));
    QVERIFY(says(u"It is not known"_s));
    QVERIFY(!m_window->shows(u"ownAdd"_s));
    QCOMPARE(m_box->calls(u"GET"_s, u"/self"_s), 0);
}

QTEST_MAIN(WindowOwnClientTest)
#include "tst_window_own_client.moc"
