// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Forwarding through the real window, by somebody who works for the organisation and may not approve.
#include "tests/ui/activity_hand.h"
#include "tests/ui/window_fixture.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

const auto clerk = u"SPRØ TULIPAN"_s; // administers clients, manages no accesses

} // namespace

class WindowForwardingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void forwardsByKeyboardAlone();
    void theManagerSeesWhatWasForwardedByClick();
    void whoMayApproveIsNotOfferedIt();
    void aNoIsToldAndCanBeTriedAgain_data();
    void aNoIsToldAndCanBeTriedAgain();
    void aLostAnswerIsSettledByFetchingTheStatus();
    void somebodyElseWasFaster();

private:
    // A request of its own that the clerk has opened by its link.
    QString openAsClerk(Window &window, const QString &kind, const QString &title);
    [[nodiscard]] bool isForwarded(const QString &id) const;

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowForwardingTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>();
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowForwardingTest::isForwarded(const QString &id) const
{
    for (const QJsonValue &each : m_box->control("GET", u"/state"_s)[u"requests"_s].toArray()) {
        if (each[u"id"_s] == id)
            return each[u"escalated"_s].toBool();
    }
    return false;
}

QString WindowForwardingTest::openAsClerk(Window &window, const QString &kind, const QString &title)
{
    const QJsonObject request = m_box->newRequest(kind, tests::tiger, title);
    if (!window.signIn(clerk))
        return {};
    m_box->forgetCalls();
    window.key(Qt::Key_O, Qt::ControlModifier);
    if (!window.dialogOpens())
        return {};
    window.paste(request.value(u"confirmUrl"_s).toString());
    window.key(Qt::Key_Return);
    const bool opened = QTest::qWaitFor([&] { return window.shows(u"forward"_s); }, tests::patience);
    return opened && window.dialogCloses() ? request.value(u"id"_s).toString() : QString();
}

void WindowForwardingTest::forwardsByKeyboardAlone()
{
    Window window(*m_box);
    const QString id = openAsClerk(window, u"standard"_s, u"Tastatur"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(!window.shows(u"approve"_s) && !window.shows(u"reject"_s));
    QVERIFY(window.message(u"outcome"_s).contains(u"you can forward it"));
    QVERIFY(window.tabTo(window.find(u"forward"_s)));
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        window.key(Qt::Key_Space);
        QVERIFY(window.dialogOpens());
        QVERIFY(window.says(tests::tiger) && window.says(u"Everybody who manages accesses"_s)); // who will see it
        QCOMPARE(m_box->calls(u"POST"_s, u"/escalate"_s), 0);
        window.key(key);
        QVERIFY(window.dialogCloses());
    }
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Forwarded."), tests::patience);
    QVERIFY(isForwarded(id));
    QCOMPARE(m_box->statusOf(id), u"New"_s);
    QCOMPARE(m_box->calls(u"POST"_s, u"/escalate"_s), 1);
    QVERIFY(!window.shows(u"forward"_s) && !window.shows(u"approve"_s));
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle() && window.message(u"outcome"_s).startsWith(u"Forwarded."),
                             tests::patience);
    QCOMPARE(m_box->calls(u"POST"_s, u"/escalate"_s), 1);
}

void WindowForwardingTest::theManagerSeesWhatWasForwardedByClick()
{
    {
        Window window(*m_box);
        const QString id = openAsClerk(window, u"agent"_s, u"Sendt opp"_s);
        QVERIFY(!id.isEmpty());
        QVERIFY(window.click(u"forward"_s));
        QVERIFY(window.dialogOpens());
        QVERIFY(window.click(u"verb"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Forwarded."), tests::patience);
        QVERIFY(isForwarded(id));
    }
    Window window(*m_box);
    QVERIFY(window.signIn(tests::auditor));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Sendt opp"_s) >= 0, tests::patience); // not listed before (4.2)
    auto *inbox = window.find<QListView>(u"inbox"_s);
    QVERIFY(window.tabTo(inbox) && window.selectRow(inbox, window.rowOf(u"Sendt opp"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"reject"_s), tests::patience);
    QVERIFY(window.click(u"reject"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses());
    QVERIFY(tests::isRecorded(window, activity::Action::Rejected));
    const activity::Entry rejected = tests::lastOf(window, activity::Action::Rejected);
    QCOMPARE(activity::valueIn(rejected.before, "status"_L1), u"forwarded"_s);
    QCOMPARE(activity::valueIn(rejected.after, "status"_L1), u"rejected"_s);
}

void WindowForwardingTest::whoMayApproveIsNotOfferedIt()
{
    const QJsonObject request = m_box->newRequest(u"standard"_s, tests::tiger, u"Min egen"_s);
    Window window(*m_box);
    QVERIFY(window.signIn(tests::auditor));
    window.key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(window.dialogOpens());
    window.paste(request.value(u"confirmUrl"_s).toString());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(!window.shows(u"forward"_s));
}

void WindowForwardingTest::aNoIsToldAndCanBeTriedAgain_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("words");
    QTest::newRow("false") << 200 << u"false"_s << u"gave no reason"_s;
    QTest::newRow("403") << 403 << QString() << u"."_s;
    QTest::newRow("500") << 500 << QString() << u"."_s;
}

void WindowForwardingTest::aNoIsToldAndCanBeTriedAgain()
{
    QFETCH(int, status);
    QFETCH(QString, body);
    QFETCH(QString, words);
    Window window(*m_box);
    const QString id = openAsClerk(window, u"standard"_s, u"Nei"_s + QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->fault(u"/escalate"_s, {{u"action"_s, u"status"_s}, {u"status"_s, status}, {u"body"_s, body}}, 5));
    QVERIFY(window.click(u"forward"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"The request was not forwarded."),
                             tests::patience);
    const QString text = window.message(u"outcome"_s);
    QVERIFY2(text.contains(words) && text.count(u'.') >= 3, qPrintable(text));
    QVERIFY(!isForwarded(id));
    QCOMPARE(m_box->calls(u"POST"_s, u"/escalate"_s), 1);

    m_box->noFaults();
    QVERIFY(window.click(u"forward"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Forwarded."), tests::patience);
    QVERIFY(isForwarded(id));
}

void WindowForwardingTest::aLostAnswerIsSettledByFetchingTheStatus()
{
    Window window(*m_box);
    const QString id = openAsClerk(window, u"standard"_s, u"Svaret borte"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->fault(u"/escalate"_s, {{u"action"_s, u"close"_s}}, 5)); // before acting
    QVERIFY(window.click(u"forward"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"may or may not have been forwarded"),
                             tests::patience);
    QVERIFY(!window.shows(u"forward"_s)); // nobody sends it blindly once more
    m_box->noFaults();
    QVERIFY(window.click(u"fetchStatus"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"forward"_s), tests::patience);
    QVERIFY(!isForwarded(id));

    QVERIFY(m_box->fault(u"/escalate"_s, {{u"action"_s, u"close"_s}, {u"after"_s, true}}, 5));
    QVERIFY(window.click(u"forward"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Forwarded."), tests::patience);
    QVERIFY(isForwarded(id));
    m_box->noFaults();
}

void WindowForwardingTest::somebodyElseWasFaster()
{
    Window window(*m_box);
    const QString id = openAsClerk(window, u"standard"_s, u"For sent"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(m_box->decide(id, u"reject"_s));
    QVERIFY(window.click(u"forward"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"was not decided from here"), tests::patience);
    QVERIFY(window.message(u"outcome"_s).contains(u"Rejected"));
    QVERIFY(!window.shows(u"forward"_s));
    QCOMPARE(m_box->calls(u"POST"_s, u"/escalate"_s), 0);
}

QTEST_MAIN(WindowForwardingTest)
#include "tst_window_forwarding.moc"
