// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The inbox over two hundred organisations: how many calls are on their way at a time, what is shown meanwhile, and
// what becomes of an organisation that cannot be read, and of requests that were opened by their link.
#include "tests/integration/app_fixture.h"

#include <QElapsedTimer>
#include <QSignalSpy>

using namespace requests;
using namespace Qt::StringLiterals;

namespace {

const auto busy = "TALLRIK MAUR"_L1; // 200 organisations
const auto manager = "STADIG KONSERT"_L1;
const auto auditor = "DRESS MINST"_L1;
const auto clerk = u"SPRØ TULIPAN"_s; // may forward what is asked of the tiger, and no more
const auto ape = "TILFELDIG SUBTIL APE"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

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
    void openedByLinkAndHandledByAColleague_data();
    void openedByLinkAndHandledByAColleague();
    void openedByLinkAndNotReadAgainIsOld_data();
    void openedByLinkAndNotReadAgainIsOld();
    void openedByLinkAndReadByItsIdAlone();
    void openedByLinkAndNobodyMayList();
    void openedByLinkAndListedSince();
    void openedByLinkAndAnsweredTooLate();

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

    static bool readsAgain(tests::App &app)
    {
        app.requests.refresh();
        return ends(app);
    }

    static domain::RequestId newChange(tests::App &app)
    {
        const QJsonValue made = app.box.control("POST", u"/change-requests"_s,
                                                {{u"systemAccessId"_s, app.newOwnAccess().toString()},
                                                 {u"requiredPackages"_s, QJsonArray{u"sykefravaer"_s}}});
        return domain::RequestId(QUuid::fromString(made[u"id"_s].toString()));
    }

    static void decide(tests::App &app, domain::RequestId id, const QString &action) // somebody else
    {
        app.box.control("POST", u"/decide"_s, {{u"id"_s, id.toString()}, {u"action"_s, action}});
    }

    static std::optional<InboxRow> rowOf(tests::App &app, domain::RequestId id)
    {
        for (const InboxRow &row : app.requests.inbox()->rows()) {
            if (row.request.id == id)
                return row;
        }
        return std::nullopt;
    }

    // By its link, as the page does it; nothing when it is not in the inbox afterwards.
    static std::optional<InboxRow> opened(tests::App &app, domain::RequestKind kind, domain::RequestId id)
    {
        ConfirmLink link;
        link.kind = kind;
        link.id = id;
        const auto found = app.finish(app.requests.open(link, {}));
        if (found && *found)
            app.requests.inbox()->put(**found);
        return rowOf(app, id);
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
    QVERIFY(readsAgain(app));
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
    QVERIFY(readsAgain(app));
    QCOMPARE(app.requests.inbox()->rows().size(), 2);

    app.fault(pathOf(failing), {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 0);
    QVERIFY(readsAgain(app));
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
    const int calls = app.calls(u"GET"_s, u"/pending"_s);
    QCOMPARE(app.calls(u"GET"_s, failing.organisationNumber + u"/pending"_s), calls);
    QVERIFY2(calls >= 4, qPrintable(QString::number(calls))); // two kinds, twice; a 500 may be asked about again
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
    QVERIFY(readsAgain(app));
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
    QVERIFY(readsAgain(app));
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
    QVERIFY(readsAgain(app));
    QCOMPARE(inbox->newCount(), 1);
    QVERIFY(inbox->isNew(id));
    QVERIFY(readsAgain(app)); // nobody has looked at it yet
    QVERIFY(inbox->isNew(id));
    QSignalSpy changed(inbox, &Inbox::changed);
    inbox->noteSeen(id);
    QCOMPARE(changed.size(), 1);
    inbox->noteSeen(id);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(inbox->newCount(), 0);
    QVERIFY(readsAgain(app));
    QCOMPARE(inbox->newCount(), 0);

    // A new one that somebody else decides is new no more.
    const domain::RequestId other = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    QVERIFY(readsAgain(app));
    QCOMPARE(inbox->newCount(), 1);
    decide(app, other, u"reject"_s);
    QVERIFY(readsAgain(app));
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

void InboxTest::openedByLinkAndHandledByAColleague_data()
{
    QTest::addColumn<domain::RequestKind>("kind");
    QTest::addColumn<QString>("action");
    QTest::newRow("a change, approved") << domain::RequestKind::Change << u"approve"_s;
    QTest::newRow("a change, rejected") << domain::RequestKind::Change << u"reject"_s;
    QTest::newRow("for clients, approved") << domain::RequestKind::ForClients << u"approve"_s;
    QTest::newRow("for clients, gone") << domain::RequestKind::ForClients << u"delete"_s;
}

void InboxTest::openedByLinkAndHandledByAColleague()
{
    QFETCH(domain::RequestKind, kind);
    QFETCH(QString, action);
    tests::App app;
    const bool isChange = kind == domain::RequestKind::Change;
    QVERIFY(app.signIn(isChange ? manager : auditor));
    const domain::RequestId id =
        isChange ? newChange(app) : app.newRequest(u"agent"_s, app.party(tiger).organisationNumber);
    QVERIFY(opened(app, kind, id));
    const qsizetype all = app.requests.inbox()->rows().size();
    QVERIFY(readsAgain(app)); // it still waits
    QVERIFY(rowOf(app, id) && rowOf(app, id)->openedByLink && !rowOf(app, id)->isOld);

    decide(app, id, action == u"delete"_s ? u"approve"_s : action);
    if (action == u"delete"_s) // an access, and with it the request that it came of
        app.box.control("POST", u"/accesses/delete"_s, {{u"id"_s, id.toString()}});
    QVERIFY(readsAgain(app));
    QVERIFY(!rowOf(app, id));
    QCOMPARE(app.requests.inbox()->rows().size(), all - 1);
}

void InboxTest::openedByLinkAndNotReadAgainIsOld_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("refused") << 403;
    QTest::newRow("somebody's 404") << 404; // without a code: not Altinn's word that it is gone
    QTest::newRow("broken") << 500;
}

void InboxTest::openedByLinkAndNotReadAgainIsOld()
{
    QFETCH(int, status);
    tests::App app;
    QVERIFY(app.signIn(manager));
    const Inbox *inbox = app.requests.inbox();
    const domain::RequestId id = newChange(app);
    QVERIFY(opened(app, domain::RequestKind::Change, id));
    const QDateTime at = QDateTime::currentDateTimeUtc();
    app.fault(u"/changerequest/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, status}}, 0);
    QTest::qWait(20);
    QVERIFY(readsAgain(app));
    const QList<InboxRow> rows = inbox->rows();
    QVERIFY(rows.size() > 1);
    for (const InboxRow &row : rows)
        QCOMPARE(row.isOld, row.request.id == id);
    QVERIFY(rowOf(app, id));
    QVERIFY(inbox->failures().isEmpty()); // its organisation was read
    QVERIFY(inbox->oldestReading() <= at);

    app.box.control("DELETE", u"/faults"_s);
    app.requests.retry(app.party(ape).uuid);
    QVERIFY(inbox->isLoading());
    QVERIFY(ends(app));
    QVERIFY(rowOf(app, id) && !rowOf(app, id)->isOld);
    QVERIFY(inbox->oldestReading() > at);
}

void InboxTest::openedByLinkAndReadByItsIdAlone()
{
    tests::App app;
    QVERIFY(app.signIn(clerk));
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(tiger).organisationNumber);
    const std::optional<InboxRow> row = opened(app, domain::RequestKind::Own, id);
    QVERIFY(row && row->request.mayForwardOnly); // the organisation's door is closed
    QVERIFY(readsAgain(app));
    QVERIFY(rowOf(app, id) && !rowOf(app, id)->isOld);
    decide(app, id, u"reject"_s);
    QVERIFY(readsAgain(app));
    QVERIFY(!rowOf(app, id));
}

void InboxTest::openedByLinkAndNobodyMayList()
{
    tests::App app({u"--without-portal-scope"_s});
    QVERIFY(app.signIn(manager));
    Inbox *inbox = app.requests.inbox();
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    QVERIFY(opened(app, domain::RequestKind::Own, id));
    app.fault(id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 0);
    inbox->refresh({}, app.requests.rights().mayReadById);
    QVERIFY(inbox->isLoading());
    QVERIFY(ends(app));
    QVERIFY(rowOf(app, id) && rowOf(app, id)->isOld);
    QCOMPARE(app.calls(u"GET"_s, u"/request/"_s + id.toString()), 0); // out of reach, so not tried

    app.box.control("DELETE", u"/faults"_s);
    decide(app, id, u"approve"_s);
    inbox->refresh({}, app.requests.rights().mayReadById);
    QVERIFY(ends(app));
    QVERIFY(inbox->rows().isEmpty());
}

void InboxTest::openedByLinkAndListedSince()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    QVERIFY(opened(app, domain::RequestKind::Own, id)->openedByLink);
    QVERIFY(readsAgain(app));
    QVERIFY(!rowOf(app, id)->openedByLink);
    app.box.control("DELETE", u"/log"_s);
    QVERIFY(readsAgain(app));
    QCOMPARE(app.calls(u"GET"_s, u'/' + id.toString()), 0); // the list tells it
    decide(app, id, u"reject"_s);
    QVERIFY(readsAgain(app));
    QVERIFY(!rowOf(app, id));
}

void InboxTest::openedByLinkAndAnsweredTooLate()
{
    tests::App app;
    QVERIFY(app.signIn(manager));
    Inbox *inbox = app.requests.inbox();
    const domain::RequestId id = newChange(app);
    const std::optional<InboxRow> row = opened(app, domain::RequestKind::Change, id);
    QVERIFY(row);
    const QString path = row->party.id.toString() + u'/' + id.toString();
    const QString body = uR"({"id":"%1","status":"New"})"_s.arg(id.toString());
    const QJsonObject late = {{u"action"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, body}, {u"delayMs"_s, 1500}};

    app.fault(path, late, 1);
    app.requests.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(struck(app, 1), 1, patience);
    InboxRow decided = *row;
    decided.request.status = domain::RequestStatus::Rejected;
    inbox->put(decided); // while what was asked before is on its way
    QVERIFY(ends(app));
    QVERIFY(!rowOf(app, id));

    inbox->clear();
    inbox->put(*row);
    app.fault(path, late, 1);
    app.requests.refresh();
    QTRY_COMPARE_WITH_TIMEOUT(struck(app, 1), 1, patience);
    app.requests.end(); // the user goes, and with them what they opened
    QVERIFY(!inbox->isLoading());
    QTest::qWait(2000); // the answer arrives
    QVERIFY(inbox->rows().isEmpty());
    QVERIFY(!inbox->isLoading());
}

QTEST_GUILESS_MAIN(InboxTest)
#include "tst_inbox.moc"
