// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The real client as a process of its own: the system's proxy, the system's authorities, a machine without IPv4.
#include "app/signin/failure.h"
#include "tests/support/connect_proxy.h"
#include "tests/support/sandbox_process.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <openssl/pem.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;
using core::NetworkFault;
using signin::failure::bindFailed;
using tests::ConnectProxy;
using tests::SandboxProcess;
namespace failure = signin::failure;

namespace {

const QString person = u"STADIG KONSERT"_s;
constexpr int patience = 60'000;

QString ended(NetworkFault fault, QLatin1StringView code, const QString &issuer = {})
{
    return u"%1 %2 %3"_s.arg(code).arg(static_cast<int>(fault)).arg(issuer).trimmed();
}

// What the program printed; "" when it did not end well.
QString run(const QString &program, const QStringList &arguments, const QMap<QString, QString> &variables = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"http_proxy"_s, u"https_proxy"_s, u"all_proxy"_s, u"no_proxy"_s}) {
        environment.remove(name);
        environment.remove(name.toUpper());
    }
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    // The proxy lives in this process: its events have to go on.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()).trimmed() : QString();
}

QString signInOnce(const QStringList &arguments, const QMap<QString, QString> &variables = {})
{
    return run(QStringLiteral(FULLMAKT_SIGN_IN_ONCE_PATH), arguments, variables);
}

// The same in a namespace of its own, after the commands; nullopt where the system does not allow that.
std::optional<QString> signInOnceAfter(const QString &commands, const QString &unshare, const QStringList &arguments)
{
    const QString program = QStringLiteral(FULLMAKT_SIGN_IN_ONCE_PATH);
    const QString ready = u"ready"_s;
    if (run(u"unshare"_s, {unshare, u"sh"_s, u"-c"_s, commands + u" && echo ready"_s}) != ready)
        return std::nullopt;
    return run(u"unshare"_s,
               QStringList{unshare, u"sh"_s, u"-c"_s, commands + u" && exec \"$0\" \"$@\""_s, program} + arguments);
}

// A folder of authorities as OpenSSL looks them up: by the hash of their names.
bool makeTrustFolder(const QDir &folder, const QString &caFile)
{
    QFile source(caFile);
    if (!source.open(QIODevice::ReadOnly))
        return false;
    const QByteArray pem = source.readAll();
    BIO *memory = BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size()));
    X509 *certificate = PEM_read_bio_X509(memory, nullptr, nullptr, nullptr);
    BIO_free(memory);
    if (!certificate)
        return false;
    const QString name = u"%1.0"_s.arg(X509_subject_name_hash(certificate), 8, 16, QLatin1Char('0'));
    X509_free(certificate);
    QFile target(folder.filePath(name));
    return target.open(QIODevice::WriteOnly) && target.write(pem) == pem.size();
}

} // namespace

class NetworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSystemsProxyIsUsed();
    void theSystemsProxyKnowsTheLogin();
    void theSystemsExceptionsHold();
    void aProxyThatOpensTheTraffic();
    void anAuthorityThatTheSystemTrusts();
    void noIpv4();

private:
    std::unique_ptr<SandboxProcess> m_box;
};

void NetworksTest::initTestCase()
{
    m_box = std::make_unique<SandboxProcess>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

// Everything but the browser's way to the listener, which is on the loopback interface, goes through the proxy.
void NetworksTest::theSystemsProxyIsUsed()
{
    ConnectProxy proxy;
    const QString end =
        signInOnce({m_box->environmentFile(), person}, {{u"https_proxy"_s, u"http://"_s + proxy.address()}});
    QCOMPARE(end, u"ok"_s);
    QVERIFY(proxy.tunnels() >= 2); // ID-porten and Altinn
    QSet<QString> targets;
    for (const QString &head : proxy.heads())
        targets.insert(head);
    const QUrl idPorten(m_box->idPorten());
    const QUrl altinn(m_box->altinn());
    QCOMPARE(targets, (QSet<QString>{u"CONNECT 127.0.0.1:%1 HTTP/1.1"_s.arg(idPorten.port()),
                                     u"CONNECT 127.0.0.1:%1 HTTP/1.1"_s.arg(altinn.port())}));
    QVERIFY(!proxy.everything().contains("Authorization"));
}

void NetworksTest::theSystemsProxyKnowsTheLogin()
{
    ConnectProxy proxy;
    proxy.wantLogin("kari", "hemmelig");
    const QString withLogin = u"http://kari:hemmelig@"_s + proxy.address();
    QCOMPARE(signInOnce({m_box->environmentFile(), person}, {{u"https_proxy"_s, withLogin}}), u"ok"_s);
    const QString without = u"http://"_s + proxy.address();
    QCOMPARE(signInOnce({m_box->environmentFile(), person}, {{u"https_proxy"_s, without}}),
             ended(NetworkFault::ProxyLogin, failure::providerNotAnswering)); // nobody is there to be asked
}

void NetworksTest::theSystemsExceptionsHold()
{
    ConnectProxy proxy;
    const QString end =
        signInOnce({m_box->environmentFile(), person},
                   {{u"https_proxy"_s, u"http://"_s + proxy.address()}, {u"no_proxy"_s, u"127.0.0.1,localhost"_s}});
    QCOMPARE(end, u"ok"_s);
    QVERIFY(proxy.heads().isEmpty());
}

void NetworksTest::aProxyThatOpensTheTraffic()
{
    // The sandbox's certificate, to somebody who trusts the system's authorities only.
    QCOMPARE(signInOnce({u"--system-trust"_s, m_box->environmentFile(), person}),
             ended(NetworkFault::UnknownIssuer, failure::providerNotAnswering,
                   u"Fullmakt sandbox authority (Fullmakt sandbox)"_s));
}

void NetworksTest::anAuthorityThatTheSystemTrusts()
{
    const QTemporaryDir trust;
    QVERIFY(makeTrustFolder(QDir(trust.path()), m_box->caFile()));
    const std::optional<QString> end =
        signInOnceAfter(u"mount --bind '%1' /etc/ssl/certs"_s.arg(trust.path()), u"-rm"_s,
                        {u"--system-trust"_s, m_box->environmentFile(), person});
    if (!end)
        QSKIP("a mount namespace is not allowed here");
    QCOMPARE(*end, u"ok"_s);
}

void NetworksTest::noIpv4()
{
    const std::optional<QString> end =
        signInOnceAfter(u"ip link set lo up && ip addr del 127.0.0.1/8 dev lo"_s, u"-rn"_s, {u"--listen"_s});
    if (!end)
        QSKIP("a network namespace is not allowed here, or ip is missing");
    QCOMPARE(*end, ended(NetworkFault::None, bindFailed));
}

QTEST_GUILESS_MAIN(NetworksTest)
#include "tst_networks.moc"
