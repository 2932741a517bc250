// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The one door to the network behind an organisation's proxy: what goes through, what is asked, and what never leaves.
#include "app/core/task_scope.h"
#include "app/net/http.h"
#include "scripted_server.h"
#include "tests/support/connect_proxy.h"

#include <QCoroTimer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using core::NetworkFault;
using tests::ConnectProxy;
using tests::ScriptedServer;

namespace {

struct Answer
{
    QString user; // "" for: the user would not say
    QByteArray password;
};

// The user at the keyboard, who has the next answer ready, and thinks for a moment first.
struct User
{
    QList<Answer> answers;
    QList<net::ProxyQuestion> questions;
    int open = 0; // questions before the user now
    int mostOpen = 0;
    bool thinks = false; // until the question is taken back

    core::Task<net::ProxyLogin> ask(net::ProxyQuestion question, std::stop_token stop)
    {
        questions.append(question);
        mostOpen = std::max(mostOpen, ++open);
        QTimer moment;
        moment.start(20);
        do {
            co_await moment;
        } while (thinks && !stop.stop_requested());
        --open;
        if (answers.isEmpty() || stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled);
        const Answer answer = answers.takeFirst();
        if (answer.user.isEmpty())
            co_return core::fail(core::ErrorKind::Cancelled);
        co_return net::ProxyLogin{answer.user, core::Secret(QByteArray(answer.password))};
    }
};

struct Desk
{
    ~Desk()
    {
        http->close();
        static_cast<void>(QTest::qWaitFor([this] { return http->isIdle(); }));
    }

    void open(ScriptedServer &server, ConnectProxy &proxy)
    {
        QFile file(folder.filePath(u"ca.pem"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(server.authorityPem()) > 0);
        file.close();
        openThrough(proxy.asChoice());
    }

    void openThrough(net::ProxyChoice proxies)
    {
        http = net::Http::create(folder.filePath(u"ca.pem"_s), 24, std::move(proxies)).value();
        http->askProxyLogin([this](net::ProxyQuestion question, std::stop_token stop) {
            return user.ask(std::move(question), std::move(stop));
        });
    }

    // Sent now, answered when outcomes has grown.
    void send(const QString &url, net::Method method = net::Method::Get, const QByteArray &body = {})
    {
        net::Request request;
        request.url = QUrl(url);
        request.method = method;
        request.body = body;
        request.bearer = core::Secret(QByteArray("bearer-of-the-server"));
        scope.start(http->send(std::move(request), scope.token()),
                    [this](core::Result<net::Response> outcome) { outcomes.append(std::move(outcome)); });
    }

    bool answered(qsizetype count)
    {
        return QTest::qWaitFor([this, count] { return outcomes.size() == count; }, 20'000);
    }

    [[nodiscard]] int statusOf(qsizetype index) const { return outcomes[index] ? outcomes[index]->status : -1; }

    [[nodiscard]] NetworkFault faultOf(qsizetype index) const
    {
        return outcomes[index] ? NetworkFault::None : outcomes[index].error().fault;
    }

    QTemporaryDir folder;
    User user;
    std::unique_ptr<net::Http> http;
    QList<core::Result<net::Response>> outcomes;
    core::TaskScope scope;
};

} // namespace

class ProxiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theProxySeesConnectOnly();
    void theProxyLooksNamesUp();
    void asksOnceForManyCalls();
    void aProxyThatHidesThePassword();
    void asksAgainWhenItWasWrong();
    void aRefusalHoldsForWhatIsOnItsWay();
    void nobodyToAsk();
    void aWriteReachesTheServerOnce_data();
    void aWriteReachesTheServerOnce();
    void noServerGetsTheProxysPassword_data();
    void noServerGetsTheProxysPassword();
    void aCallThatIsStoppedAsksNoMore();
    void aTrialThatIsStoppedProvesNothing();
    void aTrialWithoutAnAnswerProvesNothing();
    void whoComesWhileTheUserIsAskedWaitsToo();
    void aProxyThatGoesKeepsNobodyWaiting();
    void theEndTakesTheQuestionBack();
    void faults_data();
    void faults();
    void aProxyThatIsGone();

private:
    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<ConnectProxy> m_proxy;
    std::unique_ptr<Desk> m_desk;
};

void ProxiesTest::init()
{
    m_server = std::make_unique<ScriptedServer>();
    m_proxy = std::make_unique<ConnectProxy>();
    m_desk = std::make_unique<Desk>();
    m_desk->open(*m_server, *m_proxy);
}

void ProxiesTest::cleanup()
{
    m_desk.reset();
    m_proxy.reset();
    m_server.reset();
}

void ProxiesTest::theProxySeesConnectOnly()
{
    m_desk->send(m_server->url() + u"/secret-path?secret=query"_s);
    QVERIFY(m_desk->answered(1));
    QCOMPARE(m_desk->statusOf(0), 204);
    QCOMPARE(m_proxy->tunnels(), 1);
    for (const QString &head : m_proxy->heads())
        QVERIFY2(head.startsWith(u"CONNECT 127.0.0.1:"), qPrintable(head));
    QVERIFY(!m_proxy->everything().contains("secret"));
    QVERIFY(!m_proxy->everything().contains("bearer"));
    QCOMPARE(m_server->requests().size(), 1);
    QVERIFY(m_server->requests()[0].header("Proxy-Authorization").isNull());
    QVERIFY(m_desk->user.questions.isEmpty());
}

void ProxiesTest::theProxyLooksNamesUp()
{
    m_desk->send(QString(m_server->url()).replace(u"127.0.0.1"_s, u"altinn.invalid"_s));
    QVERIFY(m_desk->answered(1));
    QVERIFY(m_proxy->heads().constFirst().startsWith(u"CONNECT altinn.invalid:"));
    QCOMPARE(m_proxy->tunnels(), 1);
    QCOMPARE(m_desk->faultOf(0), NetworkFault::WrongHost); // the certificate is for another name: nothing was sent
    QVERIFY(m_server->requests().isEmpty());
}

void ProxiesTest::asksOnceForManyCalls()
{
    m_proxy->wantLogin("kari", "hemmelig:ord");
    m_desk->user.answers = {{u"kari"_s, "hemmelig:ord"}};
    for (int i = 0; i < 20; ++i)
        m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(20));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_desk->statusOf(i), 204);
    QCOMPARE(m_desk->user.questions.size(), 1);
    QCOMPARE(m_desk->user.questions[0].host, u"127.0.0.1"_s);
    QCOMPARE(m_desk->user.questions[0].port, int(m_proxy->serverPort()));
    QVERIFY(m_desk->user.questions[0].refusedUser.isEmpty());
    m_desk->send(m_server->url()); // remembered
    QVERIFY(m_desk->answered(21));
    QCOMPARE(m_desk->statusOf(20), 204);
    QCOMPARE(m_desk->user.questions.size(), 1);
    QCOMPARE(m_proxy->wrongLogins(), 0);
}

void ProxiesTest::aProxyThatHidesThePassword()
{
    m_proxy->wantLogin("kari", "hemmelig:ord", ConnectProxy::Scheme::Digest);
    m_desk->user.answers = {{u"kari"_s, "feil"}, {u"kari"_s, "hemmelig:ord"}};
    m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(1));
    QCOMPARE(m_desk->statusOf(0), 204);
    QCOMPARE(m_desk->user.questions.size(), 2);
    QVERIFY(m_proxy->everything().contains("Digest "));
    QVERIFY(!m_proxy->everything().contains("Basic "));
    QVERIFY(!m_proxy->everything().contains("hemmelig"));
}

void ProxiesTest::asksAgainWhenItWasWrong()
{
    m_proxy->wantLogin("kari", "rett");
    m_desk->user.answers = {{u"kari"_s, "feil"}, {u"kari"_s, "feil igjen"}, {u"kari"_s, "rett"}};
    for (int i = 0; i < 12; ++i)
        m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(12));
    for (int i = 0; i < 12; ++i)
        QCOMPARE(m_desk->statusOf(i), 204);
    QCOMPARE(m_desk->user.questions.size(), 3);
    QVERIFY(m_desk->user.questions[0].refusedUser.isEmpty());
    QCOMPARE(m_desk->user.questions[1].refusedUser, u"kari"_s);
    QCOMPARE(m_desk->user.questions[2].refusedUser, u"kari"_s);
    QCOMPARE(m_desk->user.mostOpen, 1);
    QCOMPARE(m_proxy->wrongLogins(), 2); // one try each, however many wait: more would lock the user out
}

void ProxiesTest::aRefusalHoldsForWhatIsOnItsWay()
{
    m_proxy->wantLogin("kari", "rett");
    m_desk->user.answers = {{}, {u"kari"_s, "rett"}};
    for (int i = 0; i < 20; ++i)
        m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(20));
    for (int i = 0; i < 20; ++i)
        QCOMPARE(m_desk->faultOf(i), NetworkFault::ProxyLogin);
    QCOMPARE(m_desk->user.questions.size(), 1);
    QVERIFY(m_server->requests().isEmpty());
    m_desk->send(m_server->url()); // "Try again"
    QVERIFY(m_desk->answered(21));
    QCOMPARE(m_desk->statusOf(20), 204);
    QCOMPARE(m_desk->user.questions.size(), 2);
}

void ProxiesTest::nobodyToAsk()
{
    m_proxy->wantLogin("kari", "rett");
    m_desk->http->askProxyLogin({});
    m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(1));
    QCOMPARE(m_desk->faultOf(0), NetworkFault::ProxyLogin);
    QCOMPARE(m_desk->outcomes[0].error().kind, core::ErrorKind::Offline);
    QCOMPARE(m_desk->outcomes[0].error().status, 0);
}

void ProxiesTest::aWriteReachesTheServerOnce_data()
{
    QTest::addColumn<net::Method>("method");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("POST") << net::Method::Post << QByteArray("POST");
    QTest::newRow("DELETE") << net::Method::Delete << QByteArray("DELETE");
}

void ProxiesTest::aWriteReachesTheServerOnce()
{
    QFETCH(net::Method, method);
    QFETCH(QByteArray, word);
    m_proxy->wantLogin("kari", "rett");
    m_desk->user.answers = {{u"kari"_s, "feil"}, {u"kari"_s, "rett"}};
    const QByteArray body = R"({"approve":true})";
    for (int i = 0; i < 8; ++i)
        m_desk->send(m_server->url() + u"/decision/%1"_s.arg(i), method, body);
    QVERIFY(m_desk->answered(8));
    QSet<QByteArray> paths;
    for (const faultproxy::Message &request : m_server->requests()) {
        QCOMPARE(request.word(0), word);
        QCOMPARE(request.body, body);
        paths.insert(request.word(1));
    }
    QCOMPARE(m_server->requests().size(), 8);
    QCOMPARE(paths.size(), 8);
    QCOMPARE(m_desk->user.questions.size(), 2);
}

void ProxiesTest::noServerGetsTheProxysPassword_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::newRow("401") << QByteArray("HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"Bedrift\"\r\n"
                                       "Content-Length: 0\r\n\r\n")
                         << 401;
    QTest::newRow("407") << QByteArray("HTTP/1.1 407 No\r\nProxy-Authenticate: Basic realm=\"Bedrift\"\r\n"
                                       "Content-Length: 0\r\n\r\n")
                         << -1;
}

void ProxiesTest::noServerGetsTheProxysPassword()
{
    QFETCH(QByteArray, answer);
    QFETCH(int, status);
    m_proxy->wantLogin("kari", "rett");
    m_desk->user.answers = {{u"kari"_s, "rett"}, {u"kari"_s, "rett"}};
    m_server->answerWith([answer](const faultproxy::Message &) { return answer; });
    m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(1));
    QCOMPARE(m_desk->statusOf(0), status);
    QCOMPARE(m_desk->faultOf(0), NetworkFault::None); // the server's word is not the proxy's
    QCOMPARE(m_desk->user.questions.size(), 1);
    QVERIFY(!m_server->requests().isEmpty());
    for (const faultproxy::Message &request : m_server->requests()) {
        QVERIFY(request.header("Proxy-Authorization").isNull());
        QCOMPARE(request.header("Authorization"), QByteArray("Bearer bearer-of-the-server"));
    }
}

void ProxiesTest::aCallThatIsStoppedAsksNoMore()
{
    m_proxy->wantLogin("kari", "rett");
    m_desk->user.answers = {{u"kari"_s, "rett"}};
    m_desk->user.thinks = true;
    m_desk->send(m_server->url());
    QTRY_COMPARE(m_desk->user.open, 1);
    m_desk->scope.requestStop();
    QVERIFY(m_desk->answered(1));
    QCOMPARE(m_desk->outcomes[0].error().kind, core::ErrorKind::Cancelled);
    QTRY_COMPARE(m_desk->user.open, 0); // the dialog has gone with it
    QTRY_VERIFY(m_desk->http->isIdle());
}

// What nobody has seen to be right is tried by one after another, also when the first of them is stopped.
void ProxiesTest::aTrialThatIsStoppedProvesNothing()
{
    m_proxy->wantLogin("kari", "rett");
    m_proxy->leaveUnanswered(1);
    m_desk->user.answers = {{u"kari"_s, "feil"}};
    m_desk->send(m_server->url());
    QTRY_COMPARE(m_proxy->wrongLogins(), 1);
    core::TaskScope others;
    QList<core::Result<net::Response>> ends;
    for (int i = 0; i < 5; ++i) {
        net::Request request;
        request.url = QUrl(m_server->url());
        others.start(m_desk->http->send(std::move(request), others.token()),
                     [&ends](core::Result<net::Response> outcome) { ends.append(std::move(outcome)); });
    }
    m_desk->scope.requestStop();
    QVERIFY(m_desk->answered(1));
    QCOMPARE(m_desk->outcomes[0].error().kind, core::ErrorKind::Cancelled);
    QTRY_COMPARE(ends.size(), 5);
    for (const core::Result<net::Response> &end : std::as_const(ends))
        QCOMPARE(end.error().fault, NetworkFault::ProxyLogin);
    QCOMPARE(m_proxy->wrongLogins(), 2);
    QCOMPARE(m_desk->user.questions.size(), 2);
}

void ProxiesTest::aTrialWithoutAnAnswerProvesNothing()
{
    m_proxy->wantLogin("kari", "rett");
    m_proxy->leaveUnanswered(1);
    m_desk->user.answers = {{u"kari"_s, "feil"}};
    m_desk->http->waitAtMost(std::chrono::seconds(1));
    for (int i = 0; i < 4; ++i)
        m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(4));
    QCOMPARE(m_proxy->wrongLogins(), 2);
    QCOMPARE(m_desk->user.questions.size(), 2);
}

void ProxiesTest::whoComesWhileTheUserIsAskedWaitsToo()
{
    m_proxy->wantLogin("kari", "rett");
    m_desk->user.thinks = true;
    m_desk->send(m_server->url());
    QTRY_COMPARE(m_desk->user.open, 1);
    const qsizetype heads = m_proxy->heads().size();
    for (int i = 0; i < 3; ++i)
        m_desk->send(m_server->url());
    m_desk->user.thinks = false; // and will not say
    QVERIFY(m_desk->answered(4));
    for (int i = 0; i < 4; ++i)
        QCOMPARE(m_desk->faultOf(i), NetworkFault::ProxyLogin);
    QCOMPARE(m_proxy->heads().size(), heads);
    QCOMPARE(m_desk->user.questions.size(), 1);
}

// The network changes while the user types: what was to try the login does not come past that proxy any more.
void ProxiesTest::aProxyThatGoesKeepsNobodyWaiting()
{
    bool isThere = true;
    m_desk->openThrough([this, &isThere](const QNetworkProxyQuery &) {
        return QList<QNetworkProxy>{isThere ? m_proxy->asProxy() : QNetworkProxy(QNetworkProxy::NoProxy)};
    });
    m_proxy->wantLogin("kari", "rett");
    m_desk->user.answers = {{u"kari"_s, "rett"}};
    m_desk->user.thinks = true;
    for (int i = 0; i < 3; ++i)
        m_desk->send(m_server->url());
    QTRY_COMPARE(m_desk->user.open, 1);
    isThere = false;
    m_desk->user.thinks = false;
    QVERIFY(m_desk->answered(3));
    for (int i = 0; i < 3; ++i)
        QCOMPARE(m_desk->statusOf(i), 204);
    isThere = true;
    m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(4));
    QCOMPARE(m_desk->statusOf(3), 204);
}

void ProxiesTest::theEndTakesTheQuestionBack()
{
    m_proxy->wantLogin("kari", "rett");
    m_desk->user.thinks = true;
    m_desk->send(m_server->url());
    m_desk->send(m_server->url());
    QTRY_COMPARE(m_desk->user.open, 1);
    m_desk->http->close();
    QVERIFY(m_desk->answered(2));
    QCOMPARE(m_desk->outcomes[1].error().kind, core::ErrorKind::Cancelled);
    QTRY_VERIFY(m_desk->http->isIdle());
    QCOMPARE(m_desk->user.open, 0);
}

void ProxiesTest::faults_data()
{
    QTest::addColumn<int>("refusal");
    QTest::newRow("forbidden") << 403;
    QTest::newRow("a page of its own") << 511;
    QTest::newRow("broken") << 500;
}

void ProxiesTest::faults()
{
    QFETCH(int, refusal);
    m_proxy->refuseWith(refusal);
    m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(1));
    QCOMPARE(m_desk->outcomes[0].error().kind, core::ErrorKind::Offline);
    QCOMPARE(m_desk->faultOf(0), NetworkFault::Proxy);
    QVERIFY(m_server->requests().isEmpty());
}

void ProxiesTest::aProxyThatIsGone()
{
    m_proxy->close();
    m_desk->send(m_server->url());
    QVERIFY(m_desk->answered(1));
    QCOMPARE(m_desk->faultOf(0), NetworkFault::Proxy);
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(ProxiesTest)
#include "tst_proxies.moc"
