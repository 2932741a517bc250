// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Notices by the desktop's own bus, against a desktop of ours: what is asked, what is sent, and what comes back.
#include "tests/ui/notice_desktop.h"
#include "ui/notices/desktop_notices.h"
#include "ui/notices/notice_words.h"
#include "ui/notices/tray_host.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::DesktopNotices;
using State = ui::DesktopNotices::State;

class DesktopNoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_bus.reset(); }

    void aNoticeAndItsButton();
    void aDesktopThatCanDoLittle();
    void noDesktopIsToldSoon();
    void noBusIsToldAtOnce();
    void aDesktopThatComesAndGoes();
    void aTrayThatComesAndGoes();
    void wordsOnlyCount();

private:
    std::unique_ptr<tests::PrivateBus> m_bus;
};

void DesktopNoticesTest::init()
{
    m_bus = std::make_unique<tests::PrivateBus>();
    if (!m_bus->whyNot().isEmpty())
        QSKIP(qPrintable(m_bus->whyNot()));
}

void DesktopNoticesTest::aNoticeAndItsButton()
{
    tests::NoticeDesktop desktop(m_bus->connection(u"desktop"_s), {u"actions"_s, u"body"_s});
    QVERIFY(desktop.isThere());
    DesktopNotices notices(m_bus->connection(u"program"_s));
    QCOMPARE(notices.state(), State::Unknown);
    const QSignalSpy answered(&notices, &DesktopNotices::answered);
    const QSignalSpy shown(&notices, &DesktopNotices::shown);
    const QSignalSpy opened(&notices, &DesktopNotices::opened);
    notices.ask();
    notices.ask(); // once is enough
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(notices.state(), State::Works);

    notices.show({u"2 new requests"_s, u"1 more"_s, u"Open Fullmakt"_s, 5});
    QTRY_COMPARE(shown.size(), 1);
    QVERIFY(shown.first().first().toBool());
    QCOMPARE(desktop.shown.size(), 1);
    const tests::Shown notice = desktop.shown.constFirst();
    QCOMPARE(notice.program, u"Fullmakt"_s);
    QCOMPARE(notice.title, u"2 new requests"_s);
    QCOMPARE(notice.body, u"1 more"_s);
    QCOMPARE(notice.actions, QStringList({u"default"_s, u"Open Fullmakt"_s, u"open"_s, u"Open Fullmakt"_s}));
    QCOMPARE(notice.hints.value(u"desktop-entry"_s).toString(), u"no.fullmakt.Fullmakt"_s);

    desktop.click(notice.id + 1, u"open"_s); // another program's
    desktop.click(notice.id, u"open"_s);
    QTRY_COMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toInt(), 5);
    desktop.CloseNotification(notice.id);
    desktop.click(notice.id, u"open"_s); // it is gone
    notices.show({u"1 new request"_s, {}, u"Open Fullmakt"_s, 6});
    QTRY_COMPARE(shown.size(), 2);
    desktop.click(desktop.shown.constLast().id, u"default"_s);
    QTRY_COMPARE(opened.size(), 2);
    QCOMPARE(opened.last().first().toInt(), 6);
}

void DesktopNoticesTest::aDesktopThatCanDoLittle()
{
    tests::NoticeDesktop desktop(m_bus->connection(u"desktop"_s), {});
    DesktopNotices notices(m_bus->connection(u"program"_s));
    notices.ask();
    QTRY_COMPARE(notices.state(), State::Works);
    notices.show({u"2 new requests"_s, u"one\ntwo"_s, u"Open Fullmakt"_s, 0});
    QTRY_COMPARE(desktop.shown.size(), 1);
    QCOMPARE(desktop.shown.constFirst().title, u"2 new requests – one, two"_s);
    QCOMPARE(desktop.shown.constFirst().body, QString());
    QCOMPARE(desktop.shown.constFirst().actions, QStringList());
}

void DesktopNoticesTest::noDesktopIsToldSoon()
{
    DesktopNotices notices(m_bus->connection(u"program"_s));
    const QSignalSpy shown(&notices, &DesktopNotices::shown);
    notices.ask();
    QTRY_COMPARE(notices.state(), State::None);
    notices.show({u"2 new requests"_s, {}, {}, 0});
    QCOMPARE(shown.size(), 1);
    QVERIFY(!shown.first().first().toBool());
}

void DesktopNoticesTest::noBusIsToldAtOnce()
{
    DesktopNotices notices(QDBusConnection::connectToBus(u"unix:path=/nonexistent/bus"_s, u"tests-nowhere"_s));
    const QSignalSpy answered(&notices, &DesktopNotices::answered);
    notices.ask();
    QCOMPARE(answered.size(), 1);
    QCOMPARE(notices.state(), State::None);
    QDBusConnection::disconnectFromBus(u"tests-nowhere"_s);
}

void DesktopNoticesTest::aDesktopThatComesAndGoes()
{
    DesktopNotices notices(m_bus->connection(u"program"_s));
    notices.ask();
    QTRY_COMPARE(notices.state(), State::None);
    auto desktop = std::make_unique<tests::NoticeDesktop>(m_bus->connection(u"desktop"_s), QStringList{u"body"_s});
    QTRY_COMPARE(notices.state(), State::Works);
    desktop.reset();
    QTRY_COMPARE(notices.state(), State::None);
}

void DesktopNoticesTest::aTrayThatComesAndGoes()
{
    using Tray = ui::TrayHost::State;
    const ui::TrayHost nowhere(QDBusConnection(u"tests-no-such-bus"_s));
    QCOMPARE(nowhere.state(), Tray::None);

    const ui::TrayHost host(m_bus->connection(u"program"_s));
    QCOMPARE(host.state(), Tray::Unknown); // nothing waits
    QTRY_COMPARE(host.state(), Tray::None);
    auto desktop = std::make_unique<tests::TrayDesktop>(m_bus->connection(u"desktop"_s), true);
    QTRY_COMPARE(host.state(), Tray::Works);
    desktop.reset();
    QTRY_COMPARE(host.state(), Tray::None);
    desktop = std::make_unique<tests::TrayDesktop>(m_bus->connection(u"desktop"_s), false);
    QTest::qWait(50);
    QCOMPARE(host.state(), Tray::None);
    desktop->beginToHost();
    QTRY_COMPARE(host.state(), Tray::Works);
}

void DesktopNoticesTest::wordsOnlyCount()
{
    const ui::DesktopNotice words =
        ui::noticeInWords({.newRequests = 2, .expiring = 1, .finishedJobs = 3, .stuckJobs = 1});
    QVERIFY(words.title.contains(u'2'));
    QCOMPARE(words.body.count(u'\n'), 2);
    QVERIFY(ui::noticeInWords({.finishedJobs = 1}).body.isEmpty());
    QVERIFY(!words.action.isEmpty());
    QVERIFY(!ui::testNotice().title.isEmpty());
}

QTEST_GUILESS_MAIN(DesktopNoticesTest)
#include "tst_desktop_notices.moc"
