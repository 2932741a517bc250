// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Inbox and decisions through the fault proxy: what the app says must be what the sandbox holds, no decision leaves
// twice, and nobody but Altinn gets the token.
#include "tests/integration/faulty_app.h"

#include <QTcpServer>

using namespace requests;
using namespace Qt::StringLiterals;

namespace {

const auto manager = "STADIG KONSERT"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;
const auto requestRoute = u"/authentication/api/v1/systemuser/request/*"_s;
const auto packages = u"/accessmanagement/api/v1/meta/info/accesspackages/package/urn/"_s;

QJsonObject decision(QJsonObject fault)
{
    fault.insert(u"method"_s, u"POST"_s);
    fault.insert(u"route"_s, u"/authentication/api/v1/systemuser/request/{party}/{id}/approve"_s);
    return fault;
}

QJsonObject pendingList(QJsonObject fault)
{
    fault.insert(u"method"_s, u"GET"_s);
    fault.insert(u"route"_s, u"/authentication/api/v1/systemuser/request/{party}/{organisation}/pending"_s);
    return fault;
}

const InboxRow *rowOf(const QList<InboxRow> &rows, domain::RequestId id)
{
    for (const InboxRow &row : rows) {
        if (row.request.id == id)
            return &row;
    }
    return nullptr;
}

} // namespace

class TestRequestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSaidAboutADecisionIsTrue_data();
    void whatIsSaidAboutADecisionIsTrue();
    void aSpoiledListIsNoEmptyList_data();
    void aSpoiledListIsNoEmptyList();
    void nobodyElseGetsTheToken_data();
    void nobodyElseGetsTheToken();
    void anAnswerThatIsTooLargeIsRefusedAtOnce();
    void aFalseServerIsNotSpokenTo_data();
    void aFalseServerIsNotSpokenTo();

private:
    Outcome approved(tests::App &app, domain::RequestId id);
};

Outcome TestRequestFaults::approved(tests::App &app, domain::RequestId id)
{
    const QList<InboxRow> rows = app.requests.inbox()->rows();
    const InboxRow *row = rowOf(rows, id);
    std::optional<Outcome> outcome;
    if (row != nullptr) {
        connect(&app.requests, &RequestDesk::decided, this, [&outcome](const Outcome &o) { outcome = o; });
        app.requests.decide(*row, Decision::Approve);
        static_cast<void>(QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 90'000));
        disconnect(&app.requests, nullptr, this, nullptr);
    }
    return outcome.value_or(Outcome{});
}

void TestRequestFaults::whatIsSaidAboutADecisionIsTrue_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<bool>("acts");
    QTest::addColumn<Truth>("truth");
    const auto row = [](const char *name, const QJsonObject &fault, bool acts, Truth truth) {
        QTest::newRow(name) << fault << acts << truth;
    };
    const auto when = [](const QString &fault, bool acts) {
        return QJsonObject{{u"fault"_s, fault}, {u"when"_s, acts ? u"after"_s : u"before"_s}};
    };
    row("reset after acting", when(u"reset"_s, true), true, Truth::Done);
    row("reset before acting", when(u"reset"_s, false), false, Truth::Unknown); // it may be under way
    row("page after acting", when(u"html"_s, true), true, Truth::Done);
    row("page before acting", when(u"html"_s, false), false, Truth::NotDone);
    row("10 MiB after acting", when(u"huge"_s, true), true, Truth::Done);
    row("10 MiB before acting", when(u"huge"_s, false), false, Truth::NotDone);
    QJsonObject chunked = when(u"huge"_s, true);
    chunked.insert(u"chunked"_s, true);
    row("10 MiB in chunks after acting", chunked, true, Truth::Done);
    row("corrupt", {{u"fault"_s, u"corrupt"_s}}, true, Truth::Done);
    row("cut short", {{u"fault"_s, u"truncate"_s}}, true, Truth::Done);
    row("length too long", {{u"fault"_s, u"length"_s}, {u"by"_s, 3}}, true, Truth::Done);
    row("length too short", {{u"fault"_s, u"length"_s}, {u"by"_s, -1}}, true, Truth::Done);
    for (const int status : {500, 503}) {
        QJsonObject fault = when(u"status"_s, true);
        fault.insert(u"status"_s, status);
        QTest::addRow("%d after acting", status) << fault << true << Truth::Done;
    }
}

void TestRequestFaults::whatIsSaidAboutADecisionIsTrue()
{
    QFETCH(QJsonObject, fault);
    QFETCH(bool, acts);
    QFETCH(Truth, truth);
    tests::FaultyApp faulty(manager);
    tests::App &app = faulty.app;
    const domain::RequestId id = app.newRequest(u"standard"_s, app.party(ape).organisationNumber);
    app.requests.refresh();
    QVERIFY(QTest::qWaitFor([&] { return rowOf(app.requests.inbox()->rows(), id) != nullptr; }, 30'000));
    faulty.proxy->spoil(decision(fault));
    const Outcome outcome = approved(app, id);
    QCOMPARE(outcome.truth, truth);
    QCOMPARE(app.statusOf(id), acts ? u"Accepted"_s : u"New"_s);
    QCOMPARE(app.hasAccess(id), acts);
    QCOMPARE(app.calls(u"POST"_s, u"/approve"_s), acts ? 1 : 0);
    QCOMPARE(faulty.proxy->calls(u"POST"_s, u"/approve"_s).size(), 1); // it left once
    QCOMPARE(outcome.error.has_value(), truth != Truth::Done);
}

void TestRequestFaults::aSpoiledListIsNoEmptyList_data()
{
    QTest::addColumn<QJsonObject>("fault");
    QTest::newRow("cut short") << QJsonObject{{u"fault"_s, u"truncate"_s}};
    QTest::newRow("cut before the body") << QJsonObject{{u"fault"_s, u"truncate"_s}, {u"at"_s, 0}};
    QTest::newRow("corrupt") << QJsonObject{{u"fault"_s, u"corrupt"_s}};
    QTest::newRow("corrupt at its beginning") << QJsonObject{{u"fault"_s, u"corrupt"_s}, {u"at"_s, 0}};
    QTest::newRow("length too long") << QJsonObject{{u"fault"_s, u"length"_s}, {u"by"_s, 10}};
    QTest::newRow("length too short") << QJsonObject{{u"fault"_s, u"length"_s}, {u"by"_s, -1}};
    QTest::newRow("page") << QJsonObject{{u"fault"_s, u"html"_s}};
    QTest::newRow("10 MiB") << QJsonObject{{u"fault"_s, u"huge"_s}};
    QTest::newRow("beyond the limit") << QJsonObject{{u"fault"_s, u"huge"_s}, {u"bytes"_s, 40'000'000}};
    QTest::newRow("reset") << QJsonObject{{u"fault"_s, u"reset"_s}};
    QTest::newRow("nothing") << QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, u""_s}};
    QTest::newRow("204") << QJsonObject{{u"fault"_s, u"status"_s}, {u"status"_s, 204}, {u"body"_s, u""_s}};
}

void TestRequestFaults::aSpoiledListIsNoEmptyList()
{
    QFETCH(QJsonObject, fault);
    tests::FaultyApp faulty(manager);
    Inbox *inbox = faulty.app.requests.inbox();
    const qsizetype before = inbox->rows().size();
    QVERIFY(before > 0);
    faulty.proxy->spoil(pendingList(fault));
    faulty.app.requests.refresh();
    QVERIFY(QTest::qWaitFor([inbox] { return !inbox->isLoading(); }, 60'000));
    QCOMPARE(inbox->failures().size(), faulty.app.parties.size()); // each is told
    QCOMPARE(inbox->rows().size(), before);                        // what was read before stays in sight
    QVERIFY(!faulty.proxy->control("DELETE", u"/rules"_s).isNull());
    faulty.app.requests.refresh();
    QVERIFY(QTest::qWaitFor([inbox] { return !inbox->isLoading(); }, 60'000));
    QVERIFY(inbox->failures().isEmpty());
    QCOMPARE(inbox->rows().size(), before);
}

void TestRequestFaults::nobodyElseGetsTheToken_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status;
}

void TestRequestFaults::nobodyElseGetsTheToken()
{
    QFETCH(int, status);
    tests::FaultyApp faulty(manager);
    tests::App &app = faulty.app;
    QTcpServer open; // without TLS
    QVERIFY(open.listen(QHostAddress::LocalHost));
    const domain::RequestId id = app.requests.inbox()->rows().constFirst().request.id;
    for (const QString &host : {faulty.elsewhere.url(), u"http://127.0.0.1:%1"_s.arg(open.serverPort())}) {
        QVERIFY(!faulty.proxy->control("DELETE", u"/rules"_s).isNull());
        faulty.proxy->spoil({{u"fault"_s, u"redirect"_s},
                             {u"status"_s, status},
                             {u"location"_s, host + u"/authentication/api/v1/systemuser/request/1"_s},
                             {u"route"_s, requestRoute},
                             {u"server"_s, u"altinn"_s}});
        const Outcome outcome = approved(app, id);
        QVERIFY(outcome.truth != Truth::Done);
        QVERIFY(outcome.error);
        app.requests.refresh();
        QVERIFY(QTest::qWaitFor([&] { return !app.requests.inbox()->isLoading(); }, 60'000));
        QCOMPARE(app.requests.inbox()->failures().size(), app.parties.size());
    }
    QCOMPARE(faulty.elsewhere.connections(), 0);
    QVERIFY(!open.hasPendingConnections());
    QCOMPARE(app.statusOf(id), u"New"_s);
    // The other host is there and trusted, so the app could have gone.
    net::Request visit;
    visit.url = QUrl(faulty.elsewhere.url());
    const auto answer = app.finish(app.http->send(std::move(visit), {}));
    QVERIFY(answer && *answer);
    QCOMPARE(faulty.elsewhere.connections(), 1);
}

// And nobody waits for the end of it, nor any later call for the connections that it came by.
void TestRequestFaults::anAnswerThatIsTooLargeIsRefusedAtOnce()
{
    tests::FaultyApp faulty(manager);
    tests::App &app = faulty.app;
    const auto visit = [&app](qint64 limit) {
        net::Request request;
        request.url = app.environment.platformBase.resolved(QUrl(packages + u"lonn"_s)); // anybody may read it
        request.acceptLanguage = "nb";
        request.bodyLimit = limit;
        return app.http->send(std::move(request), {});
    };
    for (int round = 0; round < 3; ++round) {
        faulty.proxy->spoil({{u"fault"_s, u"huge"_s}, {u"chunked"_s, true}, {u"route"_s, packages + u"{urn}"_s}});
        std::vector<core::Task<net::Response>> visits;
        visits.reserve(50);
        for (int i = 0; i < 8; ++i)
            visits.push_back(visit(1'000'000));
        for (core::Task<net::Response> &task : visits) {
            const auto answer = app.finish(std::move(task));
            QVERIFY(answer && !*answer);
            QCOMPARE(answer->error().detail, u"the answer is too large"_s); // not that its time is over
        }
        QVERIFY(!faulty.proxy->control("DELETE", u"/rules"_s).isNull());
        visits.clear();
        for (int i = 0; i < 50; ++i)
            visits.push_back(visit(1'000'000));
        for (core::Task<net::Response> &task : visits) {
            const auto answer = app.finish(std::move(task));
            QVERIFY(answer && *answer);
        }
    }
}

void TestRequestFaults::aFalseServerIsNotSpokenTo_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<core::NetworkFault>("fault");
    QTest::newRow("expired") << u"expired"_s << core::NetworkFault::Expired;
    QTest::newRow("wrong host") << u"wrongHost"_s << core::NetworkFault::WrongHost;
    QTest::newRow("unknown issuer") << u"unknownIssuer"_s << core::NetworkFault::UnknownIssuer;
    QTest::newRow("self-signed") << u"selfSigned"_s << core::NetworkFault::SelfSigned;
}

void TestRequestFaults::aFalseServerIsNotSpokenTo()
{
    QFETCH(QString, kind);
    QFETCH(core::NetworkFault, fault);
    tests::FaultyApp faulty(manager);
    tests::App &app = faulty.app;
    const domain::RequestId id = app.requests.inbox()->rows().constFirst().request.id;
    faulty.proxy->showCertificate(kind);
    QVERIFY(!faulty.proxy->control("DELETE", u"/log"_s).isNull());
    app.requests.refresh();
    QVERIFY(QTest::qWaitFor([&] { return !app.requests.inbox()->isLoading(); }, 60'000));
    QCOMPARE(app.requests.inbox()->failures().size(), app.parties.size());
    for (const InboxFailure &failure : app.requests.inbox()->failures()) { // of which several were asked at once
        QCOMPARE(failure.error.kind, core::ErrorKind::Tls);
        QCOMPARE(failure.error.fault, fault);
        QVERIFY(!failure.error.issuer.isEmpty());
    }
    std::vector<core::Task<net::Response>> visits; // more than there are connections
    for (int i = 0; i < 60; ++i) {
        net::Request visit;
        visit.url = app.environment.platformBase;
        visits.push_back(app.http->send(std::move(visit), {}));
    }
    for (core::Task<net::Response> &visit : visits) {
        const auto answer = app.finish(std::move(visit));
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().fault, fault);
    }
    const Outcome outcome = approved(app, id);
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->kind, core::ErrorKind::Tls);
    QCOMPARE(outcome.error->fault, fault);
    QCOMPARE(outcome.truth, Truth::Unknown);
    QVERIFY(faulty.proxy->log().isEmpty()); // no request, and so no token
    faulty.proxy->showCertificate(u"good"_s);
    QCOMPARE(approved(app, id).truth, Truth::Done);
}

QTEST_GUILESS_MAIN(TestRequestFaults)
#include "tst_request_faults.moc"
