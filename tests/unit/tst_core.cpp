// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/environment.h"
#include "app/core/log.h"
#include "app/core/random.h"

#include <QTest>

using namespace Qt::StringLiterals;

class CoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void base64Url_data();
    void base64Url();
    void randomBytesDiffer();
    void redaction_data();
    void redaction();
    void environments();
    void environmentsAreNotMixed_data();
    void environmentsAreNotMixed();
    void possibleClientIds_data();
    void possibleClientIds();
};

void CoreTest::base64Url_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("one byte") << QByteArray("_w") << true;
    QTest::newRow("two bytes") << QByteArray("__8") << true;
    QTest::newRow("three bytes") << QByteArray("-_-_") << true;
    QTest::newRow("stray bits, one byte") << QByteArray("_x") << false;
    QTest::newRow("stray bits, two bytes") << QByteArray("__9") << false;
    QTest::newRow("padding") << QByteArray("_w==") << false;
    QTest::newRow("standard alphabet") << QByteArray("+/+/") << false;
    QTest::newRow("one character over") << QByteArray("-_-_A") << false;
    QTest::newRow("space") << QByteArray("-_ -_") << false;
    QTest::newRow("line break") << QByteArray("-_-_\n") << false;
    QTest::newRow("zero byte") << QByteArray("-_-\0", 4) << false;
    QTest::newRow("outside ASCII") << QByteArray("\xc3\xa6\xc3\xa6") << false;
}

void CoreTest::base64Url()
{
    QFETCH(const QByteArray, text);
    QFETCH(const bool, accepted);
    const auto decoded = core::decodeBase64Url(text);
    QCOMPARE(decoded.has_value(), accepted);
    if (decoded) {
        QCOMPARE(core::encodeBase64Url(*decoded), text);
    }
}

void CoreTest::randomBytesDiffer()
{
    const auto first = core::systemRandom(32);
    const auto second = core::systemRandom(32);
    QVERIFY(first && second);
    QCOMPARE(first->size(), 32);
    QVERIFY(*first != *second);
}

void CoreTest::redaction_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("kept");
    const auto row = [](const char *title, const char16_t *line, const char16_t *kept) {
        QTest::newRow(title) << QString::fromUtf16(line) << QString::fromUtf16(kept);
    };
    row("plain", u"no answer /authentication/api/v1/refresh 503", u"no answer /authentication/api/v1/refresh 503");
    row("signed token", u"got eyJhbGciOi.eyJpc3MiOi.c2ln done", u"got ••• done");
    row("token cut short", u"got eyJhbGciOiJSUzI1NiJ9", u"got •••");
    row("address", u"GET /callback?code=abc&state=def&iss=x", u"GET /callback?code=•••&state=•••&iss=x");
    row("form", u"code_verifier=abc&client_id=app", u"code_verifier=•••&client_id=app");
    row("JSON", u"{\"access_token\":\"abc\",\"expires_in\":120}", u"{\"access_token\":\"•••\",\"expires_in\":120}");
    row("JSON with spaces", u"{\"id_token\" : \"abc\"}", u"{\"id_token\" : \"•••\"}");
    row("words", u"nonce: abc", u"nonce: •••");
    row("other case", u"Token=abc", u"Token=•••");
    row("header", u"Authorization: Bearer abc.def", u"Authorization: Bearer •••");
    row("long run", u"x 0123456789012345678901234567890123456789abc y", u"x ••• y");
    row("shorter run", u"x 6e8f4c4e-0d33-4d3c-9f0e-1c8e1f0a6b11 y", u"x 6e8f4c4e-0d33-4d3c-9f0e-1c8e1f0a6b11 y");
    row("personal number", u"pid 01878099999.", u"pid •••.");
    row("personal number in two parts", u"pid 018780 99999", u"pid •••");
    row("organisation number", u"org 310000159", u"org 310000159");
    row("twelve digits", u"n 018780999991", u"n 018780999991");
}

void CoreTest::redaction()
{
    QFETCH(const QString, line);
    QFETCH(const QString, kept);
    QCOMPARE(core::redacted(line), kept);
}

void CoreTest::environments()
{
    const QByteArray good = R"({"name":"n","issuer":"https://idp.example","platformBase":"https://p.example",)"
                            R"("portalBase":"https://a.example/accessmanagement/ui","clientId":"c",)"
                            R"("scopes":["openid","altinn:x"],"caFile":""})";
    const auto parsed = core::parseEnvironment(good);
    QVERIFY(parsed);
    QVERIFY(!parsed->isProduction());
    QCOMPARE(parsed->pushedAuthorization, core::PushedAuthorization::WhenRequired);
    const QList<std::pair<QByteArray, core::PushedAuthorization>> pushing{
        {R"("when-required")", core::PushedAuthorization::WhenRequired},
        {R"("always")", core::PushedAuthorization::Always}};
    for (const auto &[word, meaning] : pushing) {
        const auto told =
            core::parseEnvironment(QByteArray(good).replace("}", R"(,"pushedAuthorization":)" + word + '}'));
        QVERIFY(told);
        QCOMPARE(told->pushedAuthorization, meaning);
    }
    const QList<std::pair<QByteArray, QByteArray>> changes{{"https://idp.example", "http://idp.example"},
                                                           {"https://idp.example", "https://idp.example/"},
                                                           {"https://p.example", "http://p.example"},
                                                           {"https://p.example", "https://me@p.example"},
                                                           {"\"openid\",", ""},
                                                           {"\"c\"", "\"\""},
                                                           {"\"caFile\":\"\"", "\"caFile\":1"},
                                                           {"\"name\":\"n\",", ""},
                                                           {"\"name\":\"n\",", "\"name\":\"n\",\"more\":1,"},
                                                           {"}", R"(,"pushedAuthorization":"never"})"},
                                                           {"}", R"(,"pushedAuthorization":true})"},
                                                           {"}", R"(,"pushedAuthorization":null})"},
                                                           {"}", R"(,"pushedAuthorization":"always","more":1})"}};
    for (const auto &[from, to] : changes) {
        QVERIFY(good.contains(from));
        QVERIFY2(!core::parseEnvironment(QByteArray(good).replace(from, to)), (from + " -> " + to).constData());
    }
}

void CoreTest::possibleClientIds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("possible");
    QTest::newRow("uuid") << u"1b0c5f0a-7e2e-4a53-9d6d-2f1f6b8f9d11"_s << true;
    QTest::newRow("old style") << u"oidc_fullmakt"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("spaces") << u"my client"_s << false;
    QTest::newRow("markup") << u"<script>"_s << false;
    QTest::newRow("query") << u"id&scope=x"_s << false;
    QTest::newRow("too long") << QString(201, u'a') << false;
}

void CoreTest::possibleClientIds()
{
    QFETCH(QString, typed);
    QFETCH(bool, possible);
    QCOMPARE(core::isPossibleClientId(typed), possible);
}

void CoreTest::environmentsAreNotMixed_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("platform");
    QTest::addColumn<QString>("portal");
    QTest::addColumn<bool>("accepted");
    const QString issuer = u"https://idporten.no"_s;
    const QString testIssuer = u"https://test.idporten.no"_s;
    const QString platform = u"https://platform.altinn.no"_s;
    const QString testPlatform = u"https://platform.tt02.altinn.no"_s;
    const QString portal = u"https://am.ui.altinn.no/accessmanagement/ui"_s;
    const QString testPortal = u"https://am.ui.tt02.altinn.no/accessmanagement/ui"_s;
    const QString box = u"https://127.0.0.1:1"_s;
    QTest::newRow("production") << issuer << platform << portal << true;
    QTest::newRow("TT02") << testIssuer << testPlatform << testPortal << true;
    QTest::newRow("a sandbox") << box << box << box << true;
    QTest::newRow("test sign-in, production's Altinn") << testIssuer << platform << portal << false;
    QTest::newRow("a sandbox's sign-in, production's Altinn") << box << platform << portal << false;
    QTest::newRow("production's sign-in, test Altinn") << issuer << testPlatform << testPortal << false;
    QTest::newRow("production's sign-in, a sandbox's Altinn") << issuer << box << testPortal << false;
    QTest::newRow("test portal") << issuer << platform << testPortal << false;
    QTest::newRow("production's portal") << testIssuer << testPlatform << portal << false;
    QTest::newRow("in capitals") << testIssuer << u"https://PLATFORM.Altinn.NO"_s << testPortal << false;
    QTest::newRow("with a port") << testIssuer << platform + u":443"_s << testPortal << false;
    QTest::newRow("with a dot behind") << testIssuer << platform + u'.' << testPortal << false;
}

void CoreTest::environmentsAreNotMixed()
{
    QFETCH(const QString, issuer);
    QFETCH(const QString, platform);
    QFETCH(const QString, portal);
    QFETCH(const bool, accepted);
    const QString json = uR"({"name":"n","issuer":"%1","platformBase":"%2","portalBase":"%3","clientId":"client",)"
                         R"("scopes":["openid"],"caFile":""})"_s;
    const auto parsed = core::parseEnvironment(json.arg(issuer, platform, portal).toUtf8());
    QCOMPARE(parsed.has_value(), accepted);
}

QTEST_APPLESS_MAIN(CoreTest)
#include "tst_core.moc"
