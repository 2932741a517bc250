// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The inbox over two hundred organisations: how many calls are on their way at a time, what is shown meanwhile, and
// what becomes of an organisation that cannot be read.
#include "tests/integration/app_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace requests;
using namespace Qt::StringLiterals;

namespace {

const auto busy = "TALLRIK MAUR"_L1; // 200 organisations
const auto manager = "STADIG KONSERT"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;

constexpr int patience = 30'000;

QString pathOf(const domain::Party &party) // of what is asked for an organisation's own requests
{
    return u"/request/"_s + party.id.toString() + u'/' + party.organisationNumber + u"/pending"_s;
}

} // namespace

class InboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eightCallsAtATimeAndNoMore();
    void rowsAreThereBeforeTheEnd();
    void whatHasArrivedIsToldInStrides();
    void namesDoNotHoldUpRows();
    void oneFailureIsOneOrganisationsAlone();
    void anOrganisationThatWasNeverReadIsToldSo();
    void aRetryDuringARefreshIsPartOfIt();
    void theNewestRefreshWins();
    void theAgeIsThatOfTheOldestReading();
    void whatArrivesLaterIsNew();
    void theFirstReadingMarksNothing();

private:
    static bool ends(tests::App &app)
    {
        return QTest::qWaitFor([&app] { return !app.requests.inbox()->isLoading(); }, patience);
    }

    static int struck(tests::App &app, int of) // by the one fault that was ordered `of` times
    {
        const QJsonArray faults = app.box.control("GET", u"/faults"_s).toObject().value(u"faults"_s).toArray();
        return faults.isEmpty() ? of : of - faults.at(0)[u"times"_s].toInt();
    }

    // The paths that were asked for since the log was forgotten.
    static QStringList asked(tests::App &app)
    {
        QStringList paths;
        const QJsonObject log = app.box.control("GET", u"/log"_s).toObject();
        for (const QJsonValue &call : log.value(u"calls"_s).toArray()) {
            if (call[u"server"_s] == u"altinn"_s)
                paths.append(call[u"path"_s].toString());
        }
        return paths;
    }
};

void InboxTest::eightCallsAtATimeAndNoMore()
{
    tests::App app;
    QVERIFY(app.signIn(busy));
    QCOMPARE(app.parties.size(), 200);
    app.fault(u"/pending"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 4000}}, 1000);
    app.requests.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(struck(app, 1000), 8, patience);
    for (int i = 0; i < 10; ++i) { // nothing has been answered, so all that was asked for is on its way
        QTest::qWait(50);
        const int now = struck(app, 1000);
        if (app.requests.inbox()->organisationsLeft() < 200)
            break; // a slow machine: the first answers are there
        QCOMPARE(now, 8);
    }
    app.box.control("DELETE", u"/faults"_s);
    QVERIFY(ends(app));
    QVERIFY(app.requests.inbox()->failures().isEmpty());
    QCOMPARE(app.requests.inbox()->organisationCount(), 200);
    QCOMPARE(app.requests.inbox()->organisationsLeft(), 0);
}

void InboxTest::rowsAreThereBeforeTheEnd()
{
    tests::App app;
    QVERIFY(app.signIn(busy));
    for (int i = 0; i < 30; ++i)
        QVERIFY(!app.newRequest(u"standard"_s, app.parties.at(i).organisationNumber).isNull());
    app.fault(pathOf(app.parties.constFirst()), {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 5000}}, 10);
    QSignalSpy changed(app.requests.inbox(), &Inbox::changed);
    app.requests.refresh();
    bool loading = false;
    connect(app.requests.inbox(), &Inbox::changed, this, [&] {
        loading = loading || (app.requests.inbox()->rows().size() == 29 && app.requests.inbox()->isLoading());
    });
    QTRY_VERIFY_WITH_TIMEOUT(loading, patience);
    QVERIFY(ends(app));
    QCOMPARE(app.requests.inbox()->rows().size(), 30);
    disconnect(app.requests.inbox(), nullptr, this, nullptr);
}

void InboxTest::whatHasArrivedIsToldInStrides()
{
    tests::App app;
    QVERIFY(app.signIn(busy));
    QSignalSpy changed(app.requests.inbox(), &Inbox::changed);
    QElapsedTimer time;
    time.start();
    app.requests.refresh();
    QVERIFY(ends(app));
    const qint64 most = time.elapsed() / 50 + 2; // the beginning and the end are told at once
    QVERIFY2(changed.size() <= most, qPrintable(u"%1 times, %2 at most"_s.arg(changed.size()).arg(most)));
    QVERIFY(changed.size() >= 2);
}

void InboxTest::namesDoNotHoldUpRows()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const qsizetype all = app.requests.inbox()->rows().size();
    app.fault(u"/systemregister/"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 4000}}, 50);
    app.requests.setLanguage(u"en"_s); // forgets the names of the other language
    QVERIFY(ends(app));
    const QList<InboxRow> rows = app.requests.inbox()->rows();
    QCOMPARE(rows.size(), all);
    for (const InboxRow &row : rows) {
        QVERIFY(app.requests.vendorNumberOf(row.request).isEmpty());
        QVERIFY(!app.requests.titleOf(row.request).isEmpty());
    }
    QSignalSpy changed(app.requests.inbox(), &Inbox::changed);
    QTRY_VERIFY_WITH_TIMEOUT(!app.requests.vendorNumberOf(rows.constFirst().request).isEmpty(), patience);
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patience);
}

void InboxTest::oneFailureIsOneOrganisationsAlone()
{
    tests::App app;
    QVERIFY(app.signIn(busy));
    const domain::Party failing = app.parties.at(77);
    QVERIFY(!app.newRequest(u"standard"_s, failing.organisationNumber).isNull());
    QVERIFY(!app.newRequest(u"standard"_s, app.parties.at(3).organisationNumber).isNull());
    app.requests.refresh();
    QVERIFY(ends(app));
    QCOMPARE(app.requests.inbox()->rows().size(), 2);

    app.fault(pathOf(failing), {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 0);
    app.requests.refresh();
    QVERIFY(ends(app));
    QList<InboxFailure> failures = app.requests.inbox()->failures();
    QCOMPARE(failures.size(), 1);
    QCOMPARE(failures.constFirst().party.uuid, failing.uuid);
    QCOMPARE(failures.constFirst().error.kind, core::ErrorKind::Server);
    QVERIFY(failures.constFirst().lastRead.isValid());
    // What was read before stays, and is told to be old.
    QCOMPARE(app.requests.inbox()->rows().size(), 2);
    for (const InboxRow &row : app.requests.inbox()->rows())
        QCOMPARE(row.isOld, row.party.uuid == failing.uuid);

    // Once more, and still bad: only this organisation is asked about.
    app.box.control("DELETE", u"/log"_s);
    app.requests.retry(failing.uuid);
    QVERIFY(app.requests.inbox()->failures().constFirst().isReading);
    QVERIFY(ends(app));
    QCOMPARE(app.requests.inbox()->failures().size(), 1);
    app.box.control("DELETE", u"/faults"_s);
    app.requests.retry(failing.uuid);
    QVERIFY(ends(app));
    QVERIFY(app.requests.inbox()->failures().isEmpty());
    QVERIFY(!app.requests.inbox()->rows().constFirst().isOld && !app.requests.inbox()->rows().constLast().isOld);
    const QStringList paths = asked(app).filter(u"/pending"_s);
    QCOMPARE(paths.filter(failing.organisationNumber).size(), paths.size());
    QVERIFY2(paths.size() >= 4, qPrintable(paths.join(u' '))); // two kinds, twice; a 500 may be asked about again
}

void InboxTest::anOrganisationThatWasNeverReadIsToldSo()
{
    tests::App app;
    app.fault(u"/pending"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 503}}, 0);
    QVERIFY(app.signIn(manager));
    const QList<InboxFailure> failures = app.requests.inbox()->failures();
    QCOMPARE(failures.size(), app.parties.size());
    for (const InboxFailure &failure : failures)
        QVERIFY(!failure.lastRead.isValid());
    QVERIFY(app.requests.inbox()->loadedAt().isValid()); // it has ended
    QVERIFY(!app.requests.inbox()->oldestReading().isValid());
    app.box.control("DELETE", u"/faults"_s);
    app.requests.retry(app.party(ape).uuid);
    QVERIFY(ends(app));
    QCOMPARE(app.requests.inbox()->failures().size(), app.parties.size() - 1);
    QVERIFY(!app.requests.inbox()->rows().isEmpty());
    QCOMPARE(app.requests.inbox()->newCount(), 0); // it is read for the first time
}

void InboxTest::aRetryDuringARefreshIsPartOfIt()
{
    tests::App app;
    QVERIFY(app.signIn(busy));
    const domain::Party failing = app.parties.at(0);
    app.fault(pathOf(failing), {{u"action"_s, u"status"_s}, {u"status"_s, 404}}, 1);
    app.box.control("POST", u"/faults"_s,
                    {{u"server"_s, u"altinn"_s},
                     {u"pathContains"_s, pathOf(app.parties.at(1))},
                     {u"action"_s, u"delay"_s},
                     {u"delayMs"_s, 4000},
                     {u"times"_s, 1}});
    app.requests.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(app.requests.inbox()->failures().size(), 1, patience);
    QVERIFY(app.requests.inbox()->isLoading());
    app.requests.retry(failing.uuid);
    app.requests.retry(failing.uuid); // a second click asks nothing anew
    QTRY_COMPARE_WITH_TIMEOUT(app.requests.inbox()->failures().size(), 0, patience);
    QVERIFY(app.requests.inbox()->isLoading());
    QVERIFY(ends(app));
    app.requests.retry(domain::PartyUuid(QUuid::createUuid())); // of nobody's
    QVERIFY(!app.requests.inbox()->isLoading());
}

void InboxTest::theNewestRefreshWins()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const qsizetype all = app.requests.inbox()->rows().size();
    app.fault(u"/pending"_s,
              {{u"action"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, u"[]"_s}, {u"delayMs"_s, 1500}}, 6);
    app.requests.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(struck(app, 6), 6, patience);
    app.requests.refresh();
    QVERIFY(ends(app));
    QCOMPARE(app.requests.inbox()->rows().size(), all);
    QTest::qWait(2000); // the older, empty answers arrive
    QCOMPARE(app.requests.inbox()->rows().size(), all);
    QVERIFY(!app.requests.inbox()->isLoading());
}

void InboxTest::theAgeIsThatOfTheOldestReading()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const QDateTime first = app.requests.inbox()->oldestReading();
    QVERIFY(first.isValid() && first <= app.requests.inbox()->loadedAt());
    app.fault(pathOf(app.party(ape)), {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 0);
    QTest::qWait(20);
    app.requests.refresh();
    QVERIFY(ends(app));
    const QDateTime loaded = app.requests.inbox()->loadedAt();
    QVERIFY(app.requests.inbox()->oldestReading() < loaded.addMSecs(-15)); // that part is as old as it was
    app.box.control("DELETE", u"/faults"_s);
    app.requests.retry(app.party(ape).uuid);
    QVERIFY(ends(app));
    QVERIFY(app.requests.inbox()->oldestReading() > first);
}

void InboxTest::whatArrivesLaterIsNew()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    Inbox *inbox = app.requests.inbox();
    QCOMPARE(inbox->newCount(), 0);
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    app.requests.refresh();
    QVERIFY(ends(app));
    QCOMPARE(inbox->newCount(), 1);
    QVERIFY(inbox->isNew(id));
    app.requests.refresh(); // nobody has looked at it yet
    QVERIFY(ends(app));
    QVERIFY(inbox->isNew(id));
    QSignalSpy changed(inbox, &Inbox::changed);
    inbox->noteSeen(id);
    QCOMPARE(changed.size(), 1);
    inbox->noteSeen(id);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inbox->newCount(), 0);
    app.requests.refresh();
    QVERIFY(ends(app));
    QCOMPARE(inbox->newCount(), 0);

    // A new one that somebody else decides is new no more.
    const domain::RequestId other = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    app.requests.refresh();
    QVERIFY(ends(app));
    QCOMPARE(inbox->newCount(), 1);
    app.box.control("POST", u"/decide"_s, {{u"id"_s, other.toString()}, {u"action"_s, u"reject"_s}});
    app.requests.refresh();
    QVERIFY(ends(app));
    QCOMPARE(inbox->newCount(), 0);
}

void InboxTest::theFirstReadingMarksNothing()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    QVERIFY(app.requests.inbox()->rows().size() > 1);
    QCOMPARE(app.requests.inbox()->newCount(), 0);
    app.requests.end(); // the next user has seen nothing
    QCOMPARE(app.requests.inbox()->rows().size(), 0);
    QVERIFY(!app.requests.inbox()->oldestReading().isValid());
    QCOMPARE(app.requests.inbox()->organisationCount(), 0);
    QVERIFY(app.signIn(manager));
    QVERIFY(app.requests.inbox()->rows().size() > 1);
    QCOMPARE(app.requests.inbox()->newCount(), 0);
}

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
