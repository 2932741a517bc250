// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Every fault of the fault proxy, seen by a client that hides nothing, and with the sandbox as witness of whether the
// server acted.
#include "tests/support/fault_proxy_process.h"
#include "tests/support/raw_client.h"
#include "tests/support/sandbox_caller.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype tenMebibytes = qsizetype(10) * 1024 * 1024;

QJsonObject with(QJsonObject order, const QString &name, const QJsonValue &value)
{
    order.insert(name, value);
    return order;
}

} // namespace

class TestFaultProxyFaults : public QObject, private tests::SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anotherAnswer_data();
    void anotherAnswer();
    void noAnswer_data();
    void noAnswer();
    void heldUntilReleased_data();
    void heldUntilReleased();
    void aDelayPassesByItself();
    void aHeldCallEndsWithItsClient();
    void cutShort_data();
    void cutShort();
    void oneByteIsTurned();
    void theLengthIsWrong_data();
    void theLengthIsWrong();
    void theTypeIsWrong();
    void dripsAreReleased();
    void certificates_data();
    void certificates();
    void aConnectionHasItsNumberOfCalls_data();
    void aConnectionHasItsNumberOfCalls();
    void idleConnectionsEnd();

private:
    std::unique_ptr<tests::RawClient> client() const
    {
        return std::make_unique<tests::RawClient>(QUrl(m_proxy->altinn()), m_proxy->tls());
    }

    QByteArray authorization() const { return "Authorization: Bearer " + m_token; }

    // A fresh request is approved through the proxy.
    std::unique_ptr<tests::RawClient> approve();
    QString requestStatus();
    int callsSeenByTheServer();
    // A list, read through the proxy.
    std::unique_ptr<tests::RawClient> list(const QList<QByteArray> &headers = {});
    QJsonObject listRule(const QString &fault) const;

    std::unique_ptr<tests::FaultProxyProcess> m_proxy;
    QString m_party;
    QString m_number;
    QString m_request;
};

void TestFaultProxyFaults::initTestCase()
{
    restart();
    m_proxy = std::make_unique<tests::FaultProxyProcess>(m_box->environmentFile());
    QVERIFY2(m_proxy->isRunning(), qPrintable(m_proxy->whatWentWrong()));
    become(tests::manager);
    const QJsonObject organisation = this->organisation(tests::manager);
    m_party = tests::partyOf(organisation);
    m_number = tests::numberOf(organisation);
}

void TestFaultProxyFaults::init()
{
    QVERIFY(!m_proxy->control("DELETE", u"/rules"_s).isNull());
    QVERIFY(!m_proxy->control("DELETE", u"/log"_s).isNull());
    QVERIFY(!m_proxy->control("POST", u"/recycle"_s, {{u"every"_s, 0}}).isNull());
    m_proxy->showCertificate(u"good"_s);
}

std::unique_ptr<tests::RawClient> TestFaultProxyFaults::approve()
{
    m_request = newRequest(u"standard"_s, m_number);
    auto raw = client();
    raw->request("POST", tests::requestBase + m_party + u'/' + m_request + u"/approve"_s, {authorization()});
    return raw;
}

QString TestFaultProxyFaults::requestStatus()
{
    return tests::firstWhere(state().value(u"requests"_s), u"id"_s, m_request).value(u"status"_s).toString();
}

int TestFaultProxyFaults::callsSeenByTheServer()
{
    int count = 0;
    for (const QJsonValue &call : m_box->control("GET", u"/log"_s)[u"calls"_s].toArray())
        count += call[u"path"_s].toString().contains(m_request) ? 1 : 0;
    return count;
}

std::unique_ptr<tests::RawClient> TestFaultProxyFaults::list(const QList<QByteArray> &headers)
{
    auto raw = client();
    raw->request("GET", tests::requestBase + m_party + u'/' + m_number + u"/pending"_s,
                 QList<QByteArray>{authorization()} + headers);
    return raw;
}

QJsonObject TestFaultProxyFaults::listRule(const QString &fault) const
{
    return {
        {u"fault"_s, fault}, {u"method"_s, u"GET"_s}, {u"route"_s, tests::requestBase + u"{party}/{org}/pending"_s}};
}

void TestFaultProxyFaults::anotherAnswer_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<qsizetype>("size");
    const auto row = [](const QString &name, const QJsonObject &order, int status, const QByteArray &header,
                        qsizetype size = 1) {
        for (const auto &when : {u"before"_s, u"after"_s})
            QTest::newRow(qPrintable(name + u' ' + when)) << with(order, u"when"_s, when) << status << header << size;
    };
    for (const int status : {401, 403, 404, 409, 429, 500, 502, 503}) {
        row(QString::number(status), {{u"fault"_s, u"status"_s}, {u"status"_s, status}}, status,
            "application/problem+json");
    }
    row(u"429 with Retry-After"_s, {{u"fault"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, u"7"_s}}, 429,
        "\r\nRetry-After: 7\r\n");
    row(u"own body"_s, {{u"fault"_s, u"status"_s}, {u"status"_s, 200}, {u"body"_s, u"true"_s}, {u"type"_s, u"a/b"_s}},
        200, "\r\nContent-Type: a/b\r\n", 4);
    row(u"html"_s, {{u"fault"_s, u"html"_s}}, 200, "\r\nContent-Type: text/html");
    row(u"huge"_s, {{u"fault"_s, u"huge"_s}}, 200, "\r\nContent-Length: 10485760\r\n", tenMebibytes);
    row(u"huge chunked"_s, {{u"fault"_s, u"huge"_s}, {u"chunked"_s, true}}, 200, "\r\nTransfer-Encoding: chunked\r\n",
        tenMebibytes);
    row(u"redirect"_s, {{u"fault"_s, u"redirect"_s}, {u"location"_s, u"http://127.0.0.1:9/x"_s}, {u"status"_s, 307}},
        307, "\r\nLocation: http://127.0.0.1:9/x\r\n", 0);
}

void TestFaultProxyFaults::anotherAnswer()
{
    QFETCH(QJsonObject, order);
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(qsizetype, size);
    const bool acts = order.value(u"when"_s).toString() == u"after";
    m_proxy->spoil(order);
    const auto raw = approve();
    QVERIFY(raw->waitForBody(size));
    QCOMPARE(raw->status(), status);
    QVERIFY2(raw->received().left(2000).contains(header), raw->received().left(2000).constData());
    QCOMPARE(callsSeenByTheServer(), acts ? 1 : 0);
    QCOMPARE(requestStatus(), acts ? u"Accepted"_s : u"New"_s);
    const auto logged = m_proxy->calls(u"POST"_s, u"/approve"_s);
    QCOMPARE(logged.size(), 1);
    QCOMPARE(logged[0].value(u"fault"_s), order.value(u"fault"_s));
    QCOMPARE(logged[0].value(u"reachedServer"_s).toBool(), acts);
    QCOMPARE(logged[0].value(u"serverStatus"_s), acts ? QJsonValue(200) : QJsonValue());
    QCOMPARE(logged[0].value(u"status"_s).toInt(), status);
    QCOMPARE(logged[0].value(u"outcome"_s).toString(), u"spoiled"_s);
}

void TestFaultProxyFaults::noAnswer_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<bool>("acts");
    QTest::newRow("reset before") << u"reset"_s << false;
    QTest::newRow("reset after") << u"reset"_s << true;
    QTest::newRow("closed before") << u"close"_s << false;
    QTest::newRow("closed after") << u"close"_s << true;
}

void TestFaultProxyFaults::noAnswer()
{
    QFETCH(QString, how);
    QFETCH(bool, acts);
    m_proxy->spoil({{u"fault"_s, u"reset"_s}, {u"how"_s, how}, {u"when"_s, acts ? u"after"_s : u"before"_s}});
    const auto raw = approve();
    QVERIFY(raw->waitForEnd());
    QVERIFY(raw->received().isEmpty());
    QCOMPARE(raw->wasReset(), how == u"reset");
    QCOMPARE(callsSeenByTheServer(), acts ? 1 : 0);
    QCOMPARE(requestStatus(), acts ? u"Accepted"_s : u"New"_s);
    QCOMPARE(m_proxy->calls(u"POST"_s, u"/approve"_s)[0].value(u"outcome"_s).toString(), u"nothing"_s);
}

void TestFaultProxyFaults::heldUntilReleased_data()
{
    QTest::addColumn<QJsonObject>("order");
    QTest::addColumn<bool>("acts");
    for (const bool acts : {false, true}) {
        const QString when = acts ? u"after"_s : u"before"_s;
        QTest::addRow("stall %s", qPrintable(when)) << QJsonObject{{u"fault"_s, u"stall"_s}, {u"when"_s, when}} << acts;
        QTest::addRow("delay %s", qPrintable(when))
            << QJsonObject{{u"fault"_s, u"delay"_s}, {u"ms"_s, 600'000}, {u"when"_s, when}} << acts;
    }
}

void TestFaultProxyFaults::heldUntilReleased()
{
    QFETCH(QJsonObject, order);
    QFETCH(bool, acts);
    m_proxy->spoil(order);
    const auto raw = approve();
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->held() == 1; }, 30'000));
    QVERIFY(raw->received().isEmpty());
    QCOMPARE(callsSeenByTheServer(), acts ? 1 : 0);
    QCOMPARE(m_proxy->release(), 1);
    QVERIFY(raw->waitForBody(4));
    QCOMPARE(raw->status(), 200);
    QCOMPARE(raw->body(), QByteArray("true"));
    QCOMPARE(callsSeenByTheServer(), 1);
    QCOMPARE(m_proxy->held(), 0);
    QCOMPARE(m_proxy->release(), 0);
}

void TestFaultProxyFaults::aDelayPassesByItself()
{
    for (const auto &when : {u"before"_s, u"after"_s})
        m_proxy->spoil({{u"fault"_s, u"delay"_s}, {u"ms"_s, 20}, {u"when"_s, when}, {u"times"_s, 1}});
    for (int i = 0; i < 2; ++i) {
        const auto raw = approve();
        QVERIFY(raw->waitForBody(4));
        QCOMPARE(raw->body(), QByteArray("true"));
        QCOMPARE(callsSeenByTheServer(), 1);
    }
}

void TestFaultProxyFaults::aHeldCallEndsWithItsClient()
{
    m_proxy->spoil({{u"fault"_s, u"stall"_s}});
    const auto raw = approve();
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->held() == 1; }, 30'000));
    raw->leave();
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->held() == 0; }, 30'000));
    QCOMPARE(m_proxy->calls(u"POST"_s, u"/approve"_s)[0].value(u"outcome"_s).toString(), u"clientLeft"_s);
    QCOMPARE(m_proxy->release(), 0);
    QCOMPARE(requestStatus(), u"New"_s);
}

void TestFaultProxyFaults::cutShort_data()
{
    QTest::addColumn<int>("at");
    QTest::newRow("in the middle") << -1;
    QTest::newRow("after three bytes") << 3;
    QTest::newRow("before the body") << 0;
}

void TestFaultProxyFaults::cutShort()
{
    QFETCH(int, at);
    const auto whole = list();
    QVERIFY(whole->waitForBody(100));
    const QByteArray body = whole->body();
    m_proxy->spoil(at < 0 ? listRule(u"truncate"_s) : with(listRule(u"truncate"_s), u"at"_s, at));
    const auto raw = list();
    QVERIFY(raw->waitForEnd());
    QCOMPARE(raw->status(), 200);
    QCOMPARE(raw->body(), body.left(at < 0 ? body.size() / 2 : at));
    QVERIFY(raw->received().contains("Content-Length: " + QByteArray::number(body.size()) + "\r\n"));
}

void TestFaultProxyFaults::oneByteIsTurned()
{
    const auto whole = list();
    QVERIFY(whole->waitForBody(100));
    QByteArray expected = whole->body();
    expected[17] = static_cast<char>(~expected.at(17));
    m_proxy->spoil(with(listRule(u"corrupt"_s), u"at"_s, 17));
    const auto raw = list();
    QVERIFY(raw->waitForBody(expected.size()));
    QCOMPARE(raw->body(), expected);
    QVERIFY(raw->isOpen());
}

void TestFaultProxyFaults::theLengthIsWrong_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("too long") << 5;
    QTest::newRow("too short") << -5;
}

void TestFaultProxyFaults::theLengthIsWrong()
{
    QFETCH(int, by);
    const auto whole = list();
    QVERIFY(whole->waitForBody(100));
    const QByteArray body = whole->body();
    m_proxy->spoil(with(listRule(u"length"_s), u"by"_s, by));
    const auto raw = list();
    QVERIFY(raw->waitForEnd());
    QVERIFY(raw->received().contains("Content-Length: " + QByteArray::number(body.size() + by) + "\r\n"));
    QCOMPARE(raw->body(), body);
}

void TestFaultProxyFaults::theTypeIsWrong()
{
    m_proxy->spoil(with(listRule(u"type"_s), u"type"_s, u"text/plain"_s));
    const auto raw = list();
    QVERIFY(raw->waitForBody(100));
    QVERIFY(raw->received().contains("\r\nContent-Type: text/plain\r\n"));
    QVERIFY(!raw->received().contains("json; charset"));
    QVERIFY(raw->body().startsWith('['));
}

void TestFaultProxyFaults::dripsAreReleased()
{
    const auto whole = list();
    QVERIFY(whole->waitForBody(100));
    m_proxy->spoil(with(with(listRule(u"drip"_s), u"bytes"_s, 20), u"ms"_s, 600'000));
    m_proxy->spoil(with(with({{u"fault"_s, u"drip"_s}}, u"bytes"_s, 40), u"ms"_s, 1));
    const auto slow = list();
    QVERIFY(QTest::qWaitFor([&] { return slow->received().size() >= 20 && m_proxy->held() == 1; }, 30'000));
    QCOMPARE(slow->received().size(), 20);
    QCOMPARE(m_proxy->release(), 1);
    QVERIFY(slow->waitForBody(whole->body().size()));
    QCOMPARE(slow->body(), whole->body());
    const auto brisk = approve(); // piece by piece to the end, without any order
    QVERIFY(brisk->waitForBody(4));
    QCOMPARE(brisk->body(), QByteArray("true"));
}

void TestFaultProxyFaults::certificates_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QSslError::SslError>("error");
    QTest::newRow("expired") << u"expired"_s << QSslError::CertificateExpired;
    QTest::newRow("wrong host") << u"wrongHost"_s << QSslError::HostNameMismatch;
    QTest::newRow("unknown issuer") << u"unknownIssuer"_s << QSslError::UnableToGetLocalIssuerCertificate;
    QTest::newRow("self-signed") << u"selfSigned"_s << QSslError::SelfSignedCertificate;
}

void TestFaultProxyFaults::certificates()
{
    QFETCH(QString, kind);
    QFETCH(QSslError::SslError, error);
    const auto before = list();
    QVERIFY(before->waitForBody(100));
    const QJsonObject order{{u"kind"_s, kind}};
    QVERIFY(!m_proxy->control("POST", u"/certificate"_s, order).isNull());
    const auto refused = client();
    QVERIFY(!refused->isOpen());
    QVERIFY(!refused->tlsErrors().isEmpty());
    QCOMPARE(refused->tlsErrors().constFirst().error(), error);
    QVERIFY(before->isOpen()); // new connections only
    QCOMPARE(m_proxy->log().size(), 1);
    m_proxy->showCertificate(u"good"_s);
    QVERIFY(client()->isOpen());
}

void TestFaultProxyFaults::aConnectionHasItsNumberOfCalls_data()
{
    QTest::addColumn<bool>("announced");
    QTest::newRow("announced") << true;
    QTest::newRow("unannounced") << false;
}

void TestFaultProxyFaults::aConnectionHasItsNumberOfCalls()
{
    QFETCH(bool, announced);
    QVERIFY(!m_proxy->control("POST", u"/recycle"_s, {{u"every"_s, 3}, {u"announced"_s, announced}}).isNull());
    const auto raw = client();
    for (int i = 1; i <= 3; ++i) {
        raw->request("GET", tests::requestBase + m_party + u'/' + m_number + u"/pending"_s, {authorization()});
        QVERIFY(raw->waitForBody(100));
        QCOMPARE(raw->status(), 200);
        QCOMPARE(raw->received().contains("\r\nConnection: close\r\n"), announced && i == 3);
    }
    QVERIFY(raw->waitForEnd());
    QVERIFY(!raw->wasReset());
    QVERIFY(raw->body().endsWith(']')); // whole
    QCOMPARE(m_proxy->log().size(), 3);
}

void TestFaultProxyFaults::idleConnectionsEnd()
{
    const auto idle = list();
    QVERIFY(idle->waitForBody(100));
    m_proxy->spoil({{u"fault"_s, u"stall"_s}});
    const auto busy = list();
    QVERIFY(QTest::qWaitFor([&] { return m_proxy->held() == 1; }, 30'000));
    QCOMPARE(m_proxy->control("DELETE", u"/connections"_s)[u"closed"_s].toInt(), 1);
    QVERIFY(idle->waitForEnd());
    QVERIFY(busy->isOpen());
    QCOMPARE(m_proxy->release(), 1);
    QVERIFY(busy->waitForBody(100));
}

QTEST_GUILESS_MAIN(TestFaultProxyFaults)
#include "tst_fault_proxy_faults.moc"
