// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Section 8, S33: what a provider may send instead of its four JSON documents, over TLS into the parts that read them.
#include "app/net/http.h"
#include "app/signin/failure.h"
#include "app/signin/jwks.h"
#include "app/signin/provider_metadata.h"
#include "app/signin/token_client.h"
#include "finish.h"
#include "tests/integration/scripted_server.h"

#include <QTemporaryFile>
#include <QTest>

using namespace signin;
using namespace Qt::StringLiterals;
using tests::finish;
using tests::ScriptedServer;

namespace {

constexpr qsizetype tenMebibytes = qsizetype(10) * 1024 * 1024;

// RFC 7515 appendix A.2.
constexpr const char keySet[] =
    R"({"keys":[{"kty":"RSA","kid":"a2","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddx)"
    R"(HmfHQp-Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LOL-bSf63)"
    R"(kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK)"
    R"(-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ","e":"AQAB"}]})";

template <class T>
QString outcome(const std::optional<core::Result<T>> &end)
{
    return !end ? u"never"_s : *end ? u"ok"_s : end->error().code;
}

QByteArray answer(int status, const QByteArray &type, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Done\r\nContent-Type: " + type +
           "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

// The document with one member more in front.
QByteArray withMember(const QByteArray &document, const QByteArray &value)
{
    return "{\"x\":" + value + ',' + document.sliced(1);
}

} // namespace

class SignInBodiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bodies_data();
    void bodies();
    void keySetsHaveATypeOfTheirOwn();

private:
    // What the part of the app that reads this endpoint makes of the answer.
    QString read(const QString &endpoint);
    QByteArray document(const QString &endpoint) const;

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<net::Http> m_http;
};

void SignInBodiesTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    QTemporaryFile authority;
    QVERIFY(authority.open() && authority.write(m_server->authorityPem()) > 0 && authority.flush());
    m_http = net::Http::create(authority.fileName()).value();
}

QByteArray SignInBodiesTest::document(const QString &endpoint) const
{
    if (endpoint == u"discovery") {
        const QByteArray url = m_server->url().toLatin1();
        return R"({"issuer":")" + url + R"(","authorization_endpoint":")" + url + R"(/a","token_endpoint":")" + url +
               R"(/t","jwks_uri":")" + url + R"(/k"})";
    }
    return endpoint == u"keys"   ? QByteArray(keySet)
           : endpoint == u"push" ? QByteArray(R"({"request_uri":"urn:a:b","expires_in":60})")
                                 : QByteArray(R"({"access_token":"a","id_token":"b","token_type":"Bearer",)"
                                              R"("expires_in":120})");
}

QString SignInBodiesTest::read(const QString &endpoint)
{
    const QUrl url(m_server->url() + u"/x"_s);
    if (endpoint == u"discovery") {
        ProviderMetadataSource source(m_server->url(), sendThrough(*m_http), core::systemClock);
        return outcome(finish(source.metadata({})));
    }
    if (endpoint == u"keys") {
        KeySource source(sendThrough(*m_http), core::systemClock);
        return outcome(finish(source.key(u"a2"_s, url, {})));
    }
    TokenClient client({}, sendThrough(*m_http));
    if (endpoint == u"push")
        return outcome(finish(client.push(url, "a=b", {})));
    return outcome(finish(client.redeem(url, core::Secret(QByteArray("code")), "http://127.0.0.1:1/callback",
                                        core::Secret(QByteArray("verifier")), {})));
}

void SignInBodiesTest::bodies_data()
{
    QTest::addColumn<QString>("endpoint");
    QTest::addColumn<QString>("fault");
    for (const char *endpoint : {"discovery", "keys", "push", "token"}) {
        for (const char *fault : {"none", "10 MiB", "10 MiB chunked", "a page's type", "no type", "connection cut",
                                  "cut short", "deep", "data behind", "a list", "null", "nothing", "not UTF-8"})
            QTest::addRow("%s: %s", endpoint, fault) << QString::fromLatin1(endpoint) << QString::fromLatin1(fault);
    }
}

void SignInBodiesTest::bodies()
{
    QFETCH(const QString, endpoint);
    QFETCH(const QString, fault);
    const int status = endpoint == u"push" ? 201 : 200;
    const QByteArray json = "application/json";
    const QByteArray good = document(endpoint);
    // Each could be read if nobody minded the one thing that is wrong with it.
    const QByteArray padding = '"' + QByteArray(tenMebibytes, 'x') + '"';
    const QHash<QString, QByteArray> answers{
        {u"none"_s, answer(status, json + "; charset=utf-8", withMember(good, "1"))},
        {u"10 MiB"_s, answer(status, json, withMember(good, padding))},
        {u"10 MiB chunked"_s, "HTTP/1.1 " + QByteArray::number(status) +
                                  " Done\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n" +
                                  QByteArray::number(withMember(good, padding).size(), 16) + "\r\n" +
                                  withMember(good, padding) + "\r\n0\r\n\r\n"},
        {u"a page's type"_s, answer(status, "text/html", good)},
        {u"no type"_s, answer(status, json, good).replace("Content-Type: application/json\r\n", "")},
        {u"connection cut"_s, answer(status, json + "\r\nConnection: close", good + "0123456789").chopped(10)},
        {u"cut short"_s, answer(status, json, good.chopped(1))},
        {u"deep"_s, answer(status, json, withMember(good, QByteArray(20'000, '[') + QByteArray(20'000, ']')))},
        {u"data behind"_s, answer(status, json, good + "{}")},
        {u"a list"_s, answer(status, json, '[' + good + ']')},
        {u"null"_s, answer(status, json, "null")},
        {u"nothing"_s, answer(status, json, {})},
        {u"not UTF-8"_s, answer(status, json, withMember(good, "\"\xff\xfe\""))}};
    m_server->answerWith([bytes = answers.value(fault)](const faultproxy::Message &) { return bytes; });
    const bool isPageFirst = endpoint == u"discovery" && fault == u"a page's type"; // what a guest network shows
    const QString refusal = isPageFirst                ? failure::captiveNetwork
                            : endpoint == u"discovery" ? failure::discoveryRefused
                            : endpoint == u"keys"      ? failure::keysRefused
                            : endpoint == u"push"      ? failure::pushAnswerMalformed
                                                       : failure::tokenAnswerMalformed;
    QCOMPARE(read(endpoint), fault == u"none" ? u"ok"_s : refusal);
    QCOMPARE(m_server->requests().size(), 1); // and nobody asks again
}

// RFC 7517 section 8.5.2; others say plain JSON.
void SignInBodiesTest::keySetsHaveATypeOfTheirOwn()
{
    m_server->answerWith(
        [](const faultproxy::Message &) { return answer(200, "application/jwk-set+json; charset=utf-8", keySet); });
    QCOMPARE(read(u"keys"_s), u"ok"_s);
}

QTEST_GUILESS_MAIN(SignInBodiesTest)
#include "tst_signin_bodies.moc"
