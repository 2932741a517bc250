// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Section 8, S15 and S16: where a token goes, and what is kept from one call to the next, which is nothing.
#include "app/altinn/api.h"
#include "app/net/http.h"
#include "app/net/token_source.h"
#include "finish.h"
#include "tests/integration/scripted_server.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using faultproxy::Message;
using tests::finish;
using tests::ScriptedServer;

namespace {

class OneToken : public net::TokenSource
{
public:
    core::Task<core::Secret> token(std::stop_token) override { co_return core::Secret(QByteArray("a-token")); }

    core::Task<core::Nothing> refused(core::Secret, std::stop_token) override
    {
        co_return core::fail(core::ErrorKind::SignedOut);
    }
};

net::Request requestTo(const QString &url, bool withToken)
{
    net::Request request;
    request.url = QUrl(url);
    if (withToken)
        request.bearer = core::Secret(QByteArray("a-token"));
    return request;
}

altinn::Call callOf(const QString &path)
{
    altinn::Call call;
    call.path = path;
    return call;
}

} // namespace

class HttpPrivacyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void redirectsAreNotFollowed_data();
    void redirectsAreNotFollowed();
    void noPathLeadsToAnotherHost();
    void nothingIsKeptBetweenCalls();
    void nothingIsWritten();

private:
    std::unique_ptr<net::Http> door(const QList<const ScriptedServer *> &trusted);

    QTemporaryDir m_directory;
};

void HttpPrivacyTest::initTestCase()
{
    QVERIFY(QStandardPaths::writableLocation(QStandardPaths::CacheLocation).startsWith(QDir::homePath()));
}

// One that believes all of these servers, so that a redirect would succeed.
std::unique_ptr<net::Http> HttpPrivacyTest::door(const QList<const ScriptedServer *> &trusted)
{
    QFile file(m_directory.filePath(u"ca.pem"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    for (const ScriptedServer *server : trusted)
        file.write(server->authorityPem());
    file.close();
    return net::Http::create(file.fileName()).value();
}

void HttpPrivacyTest::redirectsAreNotFollowed_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("where");
    for (const int status : {301, 302, 303, 307, 308}) {
        for (const char *where : {"another origin", "another origin, scheme left out", "plain http", "same origin"})
            QTest::addRow("%d to %s", status, where) << status << QString::fromLatin1(where);
    }
}

void HttpPrivacyTest::redirectsAreNotFollowed()
{
    QFETCH(const int, status);
    QFETCH(const QString, where);
    ScriptedServer server;
    ScriptedServer elsewhere;
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    const QString location = where == u"another origin" ? elsewhere.url() + u"/y"_s
                             : where == u"plain http"   ? u"http://127.0.0.1:%1/y"_s.arg(plain.serverPort())
                             : where == u"same origin"  ? u"/y"_s
                                                        : elsewhere.url().sliced(6) + u"/y"_s;
    server.answerWith([&](const Message &) {
        return "HTTP/1.1 " + QByteArray::number(status) + " Moved\r\nLocation: " + location.toLatin1() +
               "\r\nContent-Length: 0\r\n\r\n";
    });
    const auto http = door({&server, &elsewhere});
    for (const net::Method method : {net::Method::Get, net::Method::Post, net::Method::Delete}) {
        net::Request request = requestTo(server.url() + u"/x"_s, true);
        request.method = method;
        if (method == net::Method::Post)
            request.body = "code=a-code";
        const auto end = finish(http->send(std::move(request), {}));
        QVERIFY(end && *end);
        QCOMPARE((*end)->status, status); // which is no success to anybody
    }
    // Through the part that talks to Altinn, it is a failure.
    OneToken tokens;
    altinn::Api api(http.get(), &tokens, QUrl(server.url()));
    const auto end = finish(api.call(callOf(u"/x"_s), {}));
    QVERIFY(end && !*end);

    QCOMPARE(server.requests().size(), 4);
    for (const Message &request : server.requests())
        QCOMPARE(request.word(1), QByteArray("/x"));
    QCOMPARE(elsewhere.connections(), 0);
    QVERIFY(!plain.hasPendingConnections());
}

// Parts of a path come from outside: an organisation's number, a request's id, what a server says comes next.
void HttpPrivacyTest::noPathLeadsToAnotherHost()
{
    ScriptedServer server;
    ScriptedServer elsewhere;
    const auto http = door({&server, &elsewhere});
    OneToken tokens;
    altinn::Api api(http.get(), &tokens, QUrl(server.url()));
    const QString host = elsewhere.url().sliced(8);
    for (const auto &path : {u"//%1/x"_s, u"@%1/x"_s, u"/@%1/x"_s, u"https://%1/x"_s, u"/\\%1/x"_s, u"\\\\%1/x"_s,
                             u".%1"_s, u"/x\r\nHost: %1"_s, u"/../../%1/x"_s, u"%1"_s})
        QVERIFY(finish(api.call(callOf(path.arg(host)), {})));
    QCOMPARE(elsewhere.connections(), 0);
    for (const Message &request : server.requests())
        QCOMPARE(request.header("Host"), server.url().sliced(8).toLatin1());
    QVERIFY(!server.requests().isEmpty());
}

void HttpPrivacyTest::nothingIsKeptBetweenCalls()
{
    ScriptedServer server;
    bool challenge = false;
    server.answerWith([&challenge](const Message &) {
        const QByteArray common = "Set-Cookie: session=a-cookie; Path=/; Secure\r\nSet-Cookie: more=b; Max-Age=3600\r\n"
                                  "Cache-Control: public, max-age=3600\r\nETag: \"a-tag\"\r\n"
                                  "Last-Modified: Mon, 02 Jan 2023 00:00:00 GMT\r\nContent-Length: 2\r\n\r\n{}";
        return challenge ? "HTTP/1.1 401 Who\r\nWWW-Authenticate: Basic realm=\"r\"\r\n" + common
                         : "HTTP/1.1 200 Fine\r\n" + common;
    });
    const auto http = door({&server});
    const auto call = [&](const QString &url, bool withToken) {
        const auto end = finish(http->send(requestTo(url, withToken), {}));
        return end && *end ? (*end)->status : -1;
    };
    QCOMPARE(call(server.url() + u"/x"_s, true), 200);
    QCOMPARE(call(server.url() + u"/x"_s, false), 200); // the same address at once: from nobody's memory
    challenge = true;
    QCOMPARE(call(server.url() + u"/x"_s, false), 401); // nobody is asked, nothing is sent again
    QCOMPARE(call(server.url() + u"/x"_s, true), 401);
    challenge = false;
    QCOMPARE(call(server.url() + u"/x"_s, false), 200);

    const QList<Message> &requests = server.requests();
    QCOMPARE(requests.size(), 5);
    for (int i = 0; i < requests.size(); ++i) {
        for (const char *name : {"Cookie", "If-None-Match", "If-Modified-Since", "Referer"})
            QVERIFY2(requests[i].header(name).isNull(), name);
        const bool withToken = i == 0 || i == 3;
        QCOMPARE(requests[i].header("Authorization"), withToken ? QByteArray("Bearer a-token") : QByteArray());
    }
}

// After all of the above. main() has moved the home and every folder for caches and the like to an empty one.
void HttpPrivacyTest::nothingIsWritten()
{
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QVERIFY2(!files.hasNext(), qPrintable(files.hasNext() ? files.next() : QString()));
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    qputenv("HOME", home.path().toLocal8Bit());
    for (const char *name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
    QCoreApplication application(argc, argv);
    HttpPrivacyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_http_privacy.moc"
