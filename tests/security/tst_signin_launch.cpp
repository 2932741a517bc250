// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Section 8, S1, S3, S18, S20: what is handed to the browser, when, and what a sign-in leaves behind on the disk.
#include "app/signin/failure.h"
#include "session_house.h"

#include <QDirIterator>
#include <QNetworkProxy>
#include <QSet>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <sys/resource.h>
#include <unistd.h>

using namespace signin;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// Takes every new file descriptor from this process as long as it lives.
class NoMoreDescriptors
{
public:
    NoMoreDescriptors()
    {
        getrlimit(RLIMIT_NOFILE, &m_before);
        const int next = dup(0);
        close(next);
        rlimit tight = m_before;
        tight.rlim_cur = static_cast<rlim_t>(next);
        setrlimit(RLIMIT_NOFILE, &tight);
    }

    ~NoMoreDescriptors() { setrlimit(RLIMIT_NOFILE, &m_before); }

    NoMoreDescriptors(const NoMoreDescriptors &) = delete;
    NoMoreDescriptors &operator=(const NoMoreDescriptors &) = delete;

private:
    rlimit m_before{};
};

} // namespace

class SignInLaunchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onceAndToTheProvider_data();
    void onceAndToTheProvider();
    void badEndpointsAreNotOpened_data();
    void badEndpointsAreNotOpened();
    void listensBeforeTheBrowserOpens();
    void withoutAPortNothingIsOpened();
    void everyAttemptHasItsOwnPortAndSecrets();
    void theAddressHoldsNoSecret();
    void nothingIsWritten();
};

void SignInLaunchTest::onceAndToTheProvider_data()
{
    using Bend = std::function<void(FakeProvider &)>;
    QTest::addColumn<Bend>("bend");
    QTest::addColumn<QString>("outcome");
    const auto reply = [](const QString &remove, const QString &add, const QString &value) {
        return Bend([=](FakeProvider &provider) {
            provider.bendReply = [=](QUrlQuery &query) {
                query.removeQueryItem(remove);
                if (!add.isEmpty())
                    query.addQueryItem(add, value);
            };
        });
    };
    QTest::newRow("success") << Bend([](FakeProvider &) {}) << u"ok"_s;
    QTest::newRow("declined") << reply(u"code"_s, u"error"_s, u"access_denied"_s) << QString(failure::accessDenied);
    QTest::newRow("no reply that is ours") << reply(u"state"_s, {}, {}) << QString(failure::timedOut);
    QTest::newRow("mix-up") << reply(u"iss"_s, u"iss"_s, u"https://other.example"_s) << QString(failure::wrongIssuer);
    QTest::newRow("code refused") << reply(u"code"_s, u"code"_s, u"x"_s) << QString(failure::codeRefused);
    QTest::newRow("it does not open") << Bend([](FakeProvider &provider) { provider.browserOpens = false; })
                                      << QString(failure::browserNotOpened);
}

void SignInLaunchTest::onceAndToTheProvider()
{
    QFETCH(const std::function<void(FakeProvider &)>, bend);
    QFETCH(const QString, outcome);
    // It counts before the browser opens: short only where nothing but its end is waited for.
    const bool timesOut = outcome == failure::timedOut || outcome == failure::browserNotOpened;
    SessionHouse house(timesOut ? 1s : outcome == failure::wrongIssuer ? 3s : 5s);
    bend(house.provider);
    QUrl address;
    connect(house.session.get(), &Session::waitingChanged, this, [&] {
        if (!house.session->waitingAddress().isEmpty())
            address = house.session->waitingAddress();
    });
    QCOMPARE(house.signIn(), outcome);
    QCOMPARE(house.provider.calls(u"browser"_s), 1);
    QCOMPARE(address.toString(QUrl::RemoveQuery), u"https://login.idp.example/authorize"_s);
    if (house.provider.browserOpens)
        QCOMPARE(house.provider.lastAddress(), address);
}

void SignInLaunchTest::badEndpointsAreNotOpened_data()
{
    QTest::addColumn<QJsonValue>("endpoint");
    QTest::newRow("plain http") << QJsonValue(u"http://login.idp.example/authorize"_s);
    QTest::newRow("another host") << QJsonValue(u"https://login.idp.example.evil.example/authorize"_s);
    QTest::newRow("a file") << QJsonValue(u"file:///etc/passwd"_s);
    QTest::newRow("a program's scheme") << QJsonValue(u"ssh://login.idp.example/authorize"_s);
    QTest::newRow("an option for the launcher") << QJsonValue(u"--help"_s);
    QTest::newRow("none") << QJsonValue();
}

void SignInLaunchTest::badEndpointsAreNotOpened()
{
    QFETCH(const QJsonValue, endpoint);
    SessionHouse house(400ms);
    house.provider.metadataChanges = {{u"authorization_endpoint"_s, endpoint}};
    QCOMPARE(house.signIn(), QString(failure::discoveryRefused));
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
}

void SignInLaunchTest::listensBeforeTheBrowserOpens()
{
    for (const auto pushing : {core::PushedAuthorization::WhenRequired, core::PushedAuthorization::Always}) {
        SessionHouse house(5s, core::systemRandom, pushing);
        house.provider.metadataChanges = {{u"pushed_authorization_request_endpoint"_s, u"https://idp.example/par"_s}};
        int reached = 0;
        house.provider.bendReply = [&](QUrlQuery &) { // called as the browser is
            const QUrl redirect(house.provider.lastAuthorize().queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
            QTcpSocket socket;
            socket.setProxy(QNetworkProxy::NoProxy);
            socket.connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
            reached += socket.waitForConnected(2000) ? 1 : 0;
        };
        QCOMPARE(house.signIn(), u"ok"_s);
        QCOMPARE(reached, 1);
    }
}

void SignInLaunchTest::withoutAPortNothingIsOpened()
{
    SessionHouse house;
    {
        const NoMoreDescriptors tight;
        QCOMPARE(house.signIn(), QString(failure::bindFailed));
    }
    QCOMPARE(house.provider.calls(u"browser"_s), 0);
    QCOMPARE(house.session->state(), Session::State::SignedOut);
    QCOMPARE(house.signIn(), u"ok"_s);
}

void SignInLaunchTest::everyAttemptHasItsOwnPortAndSecrets()
{
    SessionHouse house;
    QHash<QString, QSet<QString>> seen;
    const QStringList names{u"redirect_uri"_s, u"state"_s, u"nonce"_s, u"code_challenge"_s};
    for (int i = 0; i < 20; ++i) {
        QCOMPARE(house.signIn(), u"ok"_s);
        for (const QString &name : names)
            seen[name].insert(house.provider.lastAuthorize().queryItemValue(name));
    }
    for (const QString &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s})
        QCOMPARE(seen[name].size(), 20);
    QVERIFY(seen[u"redirect_uri"_s].size() > 15); // the system may give one again
}

// The launcher's argument is read by everybody who can list processes.
void SignInLaunchTest::theAddressHoldsNoSecret()
{
    for (const auto pushing : {core::PushedAuthorization::WhenRequired, core::PushedAuthorization::Always}) {
        SessionHouse house(5s, core::systemRandom, pushing);
        house.provider.metadataChanges = {{u"pushed_authorization_request_endpoint"_s, u"https://idp.example/par"_s}};
        SignInOptions options;
        options.forceLogin = true;
        house.provider.authAge = 0;
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(house.signIn(options), u"ok"_s); // the second time there is a token that could get in
            const QByteArray address = house.provider.lastAddress().toEncoded();
            QStringList names;
            for (const auto &[name, value] : QUrlQuery(house.provider.lastAddress()).queryItems())
                names.append(name);
            const bool pushed = pushing == core::PushedAuthorization::Always;
            QCOMPARE(names, pushed
                                ? QStringList({u"client_id"_s, u"request_uri"_s})
                                : QStringList({u"response_type"_s, u"client_id"_s, u"redirect_uri"_s, u"scope"_s,
                                               u"state"_s, u"nonce"_s, u"code_challenge"_s, u"code_challenge_method"_s,
                                               u"acr_values"_s, u"ui_locales"_s, u"prompt"_s}));
            const QUrlQuery asked = house.provider.lastAuthorize();
            for (const QByteArray &secret : house.provider.secrets()) {
                // Without pushing these two have to be there; they are worth nothing without the verifier.
                const QString text = QString::fromLatin1(secret);
                if (!pushed && (text == asked.queryItemValue(u"state"_s) || text == asked.queryItemValue(u"nonce"_s)))
                    continue;
                QVERIFY(!address.contains(secret));
            }
        }
    }
}

// main() has moved the home and the folder for temporary files to empty ones.
void SignInLaunchTest::nothingIsWritten()
{
    SessionHouse house;
    house.provider.tokenAnswerChanges = {{u"refresh_token"_s, u"unasked-refresh-token"_s}};
    QCOMPARE(house.signInWithoutPortal(), u"ok"_s);
    house.live(1300, true);
    QVERIFY(house.provider.calls(u"refresh"_s) > 1);
    QVERIFY(house.token().startsWith("eyJ"));
    house.provider.subject = u"subject-b"_s;
    QCOMPARE(house.signIn(), u"ok"_s);
    QCOMPARE(house.outcome(house.session->signOut()), u"ok"_s);
    house.session.reset();
    for (const QString &folder : {QDir::homePath(), QDir::tempPath()}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY2(!files.hasNext(), qPrintable(files.hasNext() ? files.next() : QString()));
    }
}

int main(int argc, char *argv[])
{
    const QTemporaryDir home;
    const QTemporaryDir temporary;
    qputenv("HOME", home.path().toLocal8Bit());
    qputenv("TMPDIR", temporary.path().toLocal8Bit());
    for (const char *name : {"XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"})
        qunsetenv(name);
    QCoreApplication application(argc, argv);
    SignInLaunchTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_signin_launch.moc"
