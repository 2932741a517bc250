// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What is told, when, and that nothing is told twice.
#include "app/notices/notice_rules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using notices::isQuiet;
using notices::Notice;
using notices::NoticeRules;
using notices::QuietHours;

namespace {

const QTimeZone oslo("Europe/Oslo");

QDateTime at(const QString &local)
{
    return {QDate::fromString(local.section(u' ', 0, 0), Qt::ISODate),
            QTime::fromString(local.section(u' ', 1), u"HH:mm"_s), oslo};
}

notices::SeenRequest request(int number, const QDateTime &created = {})
{
    notices::SeenRequest seen;
    domain::AccessRequest &made = seen.request;
    made.id = domain::RequestId(QUuid(number, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1));
    made.status = domain::RequestStatus::New;
    made.created = created;
    return seen;
}

notices::SeenRequest fresh(int number, const QDateTime &created = {})
{
    notices::SeenRequest seen = request(number, created);
    seen.isNew = true;
    return seen;
}

} // namespace

class NoticesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void quietHours_data();
    void quietHours();
    void summerTime();
    void nothingUnlessWanted();
    void whatTheInboxKnewIsNoNews();
    void newRequestsAreCountedOnce();
    void decidedMeanwhileIsNoNews();
    void whoLooksIsNotTold();
    void expiringIsToldOnceForAll();
    void expiringByDay_data();
    void expiringByDay();
    void jobs();
    void jobsAloneLeaveTheRequests();
    void quietHoursHoldBackAndTellAtTheirEnd();
    void wantingBeginsNow();
    void theNextUserHearsNothingOfTheFirst();

private:
    void want(const QuietHours &quiet = {}) { m_rules->setChoices({true, quiet}); }

    QDateTime m_now;
    std::unique_ptr<NoticeRules> m_rules;
};

void NoticesTest::init()
{
    m_now = at(u"2026-11-25 12:00"_s).toUTC(); // a Wednesday
    m_rules = std::make_unique<NoticeRules>([this] { return m_now; }, oslo);
}

void NoticesTest::quietHours_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<bool>("weekends");
    QTest::addColumn<QString>("local");
    QTest::addColumn<bool>("quiet");
    const auto row = [](int from, int to, bool weekends, const char *local, bool quiet) {
        QTest::addRow("%d-%d%s %s", from, to, weekends ? " and weekends" : "", local)
            << from << to << weekends << QString::fromLatin1(local) << quiet;
    };
    row(22, 7, false, "2026-11-25 21:59", false); // across midnight
    row(22, 7, false, "2026-11-25 22:00", true);
    row(22, 7, false, "2026-11-25 23:59", true);
    row(22, 7, false, "2026-11-26 00:00", true);
    row(22, 7, false, "2026-11-26 06:59", true);
    row(22, 7, false, "2026-11-26 07:00", false);
    row(9, 15, false, "2026-11-25 08:59", false); // within a day
    row(9, 15, false, "2026-11-25 09:00", true);
    row(9, 15, false, "2026-11-25 14:59", true);
    row(9, 15, false, "2026-11-25 15:00", false);
    row(0, 6, false, "2026-11-25 00:00", true);
    row(0, 6, false, "2026-11-25 23:59", false);
    row(8, 8, false, "2026-11-25 08:00", true); // all day
    row(8, 8, false, "2026-11-25 07:59", true);
    row(22, 7, true, "2026-11-27 21:59", false); // Friday
    row(22, 7, true, "2026-11-28 12:00", true);
    row(22, 7, true, "2026-11-29 12:00", true);
    row(22, 7, true, "2026-11-30 06:59", true);
    row(22, 7, true, "2026-11-30 07:00", false);
    row(22, 7, false, "2026-11-28 12:00", false);
}

void NoticesTest::quietHours()
{
    QFETCH(const int, from);
    QFETCH(const int, to);
    QFETCH(const bool, weekends);
    QFETCH(const QString, local);
    QFETCH(const bool, quiet);
    QCOMPARE(isQuiet({true, from, to, weekends}, at(local)), quiet);
    const bool isWeekend = at(local).date().dayOfWeek() >= 6;
    QCOMPARE(isQuiet({false, from, to, weekends}, at(local)), weekends && isWeekend); // each by itself
}

// 2026-03-29: 02:00 is 03:00. 2026-10-25: 03:00 is 02:00 once more.
void NoticesTest::summerTime()
{
    const QuietHours early{true, 2, 3, false};
    const auto quietFor = [&early](const QString &utc, int minutes) {
        int quiet = 0;
        const QDateTime start = QDateTime::fromString(utc, Qt::ISODate);
        for (int minute = 0; minute < minutes; ++minute)
            quiet += isQuiet(early, start.addSecs(minute * 60).toTimeZone(oslo)) ? 1 : 0;
        return quiet;
    };
    QCOMPARE(quietFor(u"2026-03-29T00:00:00Z"_s, 180), 0);
    QCOMPARE(quietFor(u"2026-10-24T23:00:00Z"_s, 240), 120);
    QCOMPARE(quietFor(u"2026-10-26T00:00:00Z"_s, 180), 60); // the night after

    // A night that is an hour shorter ends at seven on the wall all the same.
    want({true, 22, 7, false});
    m_now = at(u"2026-03-28 23:00"_s).toUTC();
    m_rules->sawRequests({fresh(1)});
    m_now = QDateTime::fromString(u"2026-03-29T04:59:00Z"_s, Qt::ISODate); // 06:59
    QVERIFY(m_rules->take().isEmpty());
    m_now = QDateTime::fromString(u"2026-03-29T05:00:00Z"_s, Qt::ISODate); // 07:00
    QCOMPARE(m_rules->take().newRequests, 1);
}

void NoticesTest::nothingUnlessWanted()
{
    m_rules->sawRequests({fresh(1)});
    m_rules->jobFinished(1);
    QVERIFY(m_rules->take().isEmpty());
}

void NoticesTest::whatTheInboxKnewIsNoNews()
{
    want();
    m_rules->sawRequests({request(1), request(2)});
    QVERIFY(m_rules->take().isEmpty());
}

void NoticesTest::newRequestsAreCountedOnce()
{
    want();
    m_rules->sawRequests({request(1), fresh(2)});
    m_rules->sawRequests({request(1), fresh(2), fresh(3)});
    QVERIFY(m_rules->take() == Notice({.newRequests = 2}));
    QVERIFY(m_rules->take().isEmpty());
    m_rules->sawRequests({request(1)}); // an organisation could not be read for a while
    m_rules->sawRequests({request(1), fresh(2), fresh(3)});
    QVERIFY(m_rules->take().isEmpty());
    m_rules->sawRequests({fresh(2), fresh(4)});
    QCOMPARE(m_rules->take().newRequests, 1);
}

void NoticesTest::decidedMeanwhileIsNoNews()
{
    want();
    m_rules->sawRequests({fresh(1), fresh(2)});
    notices::SeenRequest decided = fresh(2);
    decided.request.status = domain::RequestStatus::Accepted;
    m_rules->sawRequests({decided});
    QVERIFY(m_rules->take().isEmpty());
}

void NoticesTest::whoLooksIsNotTold()
{
    want();
    m_rules->sawRequests({fresh(1), request(2, m_now.addDays(-179))});
    m_rules->jobFinished(1);
    m_rules->jobStuck(2);
    m_rules->userLooks();
    QVERIFY(m_rules->take() == Notice({.expiring = 1}));
    m_rules->jobFinished(1);
    m_rules->jobStuck(2);
    QVERIFY(m_rules->take().isEmpty());
}

void NoticesTest::expiringIsToldOnceForAll()
{
    want();
    const QList<notices::SeenRequest> inbox{request(1, m_now.addDays(-175)), request(2, m_now.addDays(-10))};
    m_rules->sawRequests(inbox);
    QVERIFY(m_rules->take() == Notice({.expiring = 1}));
    m_now = m_now.addDays(1);
    m_rules->sawRequests(inbox);
    QVERIFY(m_rules->take().isEmpty());
    QCOMPARE(m_rules->told(), QList<domain::RequestId>{inbox.first().request.id});

    NoticeRules next([this] { return m_now; }, oslo); // after a new start
    next.setTold(m_rules->told());
    next.setChoices({true, {}});
    next.sawRequests(inbox);
    QVERIFY(next.take().isEmpty());
}

void NoticesTest::expiringByDay_data()
{
    QTest::addColumn<int>("age");
    QTest::addColumn<bool>("told");
    QTest::newRow("eight days left") << 172 << false;
    QTest::newRow("seven days left") << 173 << true;
    QTest::newRow("the last day") << 179 << true;
    QTest::newRow("gone") << 181 << false;
}

void NoticesTest::expiringByDay()
{
    QFETCH(const int, age);
    QFETCH(const bool, told);
    want();
    m_rules->sawRequests({request(1, m_now.addDays(-age)), request(2)}); // of the second nobody knows since when
    QCOMPARE(m_rules->take().expiring, told ? 1 : 0);
}

void NoticesTest::jobsAloneLeaveTheRequests()
{
    using About = notices::NoticeRules::About;
    want();
    m_rules->sawRequests({fresh(1), request(2, m_now.addDays(-179))});
    m_rules->jobFinished(1);
    m_rules->jobStuck(2);
    QVERIFY(m_rules->take(About::Jobs) == Notice({.finishedJobs = 1, .stuckJobs = 1}));
    QVERIFY(m_rules->take(About::Jobs).isEmpty());
    QVERIFY(m_rules->told().isEmpty());
    QVERIFY(m_rules->take() == Notice({.newRequests = 1, .expiring = 1}));
}

void NoticesTest::jobs()
{
    want();
    m_rules->jobStuck(1);
    m_rules->jobStuck(1);
    m_rules->jobFinished(2);
    QVERIFY(m_rules->take() == Notice({.finishedJobs = 1, .stuckJobs = 1}));
    m_rules->jobStuck(1);
    m_rules->jobFinished(2);
    QVERIFY(m_rules->take().isEmpty());
    m_rules->jobMoves(1);
    m_rules->jobStuck(1); // again
    QVERIFY(m_rules->take() == Notice({.stuckJobs = 1}));
    m_rules->jobMoves(1);
    m_rules->jobStuck(1);
    m_rules->jobMoves(1); // by itself, before anybody heard
    m_rules->jobFinished(1);
    QVERIFY(m_rules->take() == Notice({.finishedJobs = 1}));
}

void NoticesTest::quietHoursHoldBackAndTellAtTheirEnd()
{
    want({true, 12, 14, false});
    m_rules->sawRequests({fresh(1)});
    m_rules->jobFinished(7);
    QVERIFY(m_rules->take().isEmpty());
    m_now = m_now.addSecs(3600);
    m_rules->sawRequests({fresh(1), fresh(2)});
    QVERIFY(m_rules->take().isEmpty());
    m_now = m_now.addSecs(3600);
    QVERIFY(m_rules->take() == Notice({.newRequests = 2, .finishedJobs = 1}));
}

void NoticesTest::wantingBeginsNow()
{
    m_rules->sawRequests({fresh(1)});
    m_rules->jobFinished(7);
    want();
    QVERIFY(m_rules->take().isEmpty());
    m_rules->sawRequests({fresh(1), fresh(2)});
    QCOMPARE(m_rules->take().newRequests, 1);
}

void NoticesTest::theNextUserHearsNothingOfTheFirst()
{
    want();
    m_rules->sawRequests({fresh(1)});
    m_rules->jobFinished(7);
    m_rules->jobStuck(8);
    m_rules->forget();
    QVERIFY(m_rules->take().isEmpty());
}

QTEST_APPLESS_MAIN(NoticesTest)
#include "tst_notices.moc"
