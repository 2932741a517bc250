// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the sandbox can carry: calls a second over eight connections, both lists of an agent with 100 000 clients, and
// the time to its first answer. Each is printed beside a floor measured in the same run; asserted are the ratios and
// bounds far from what any machine needs, because machines are noisy.

#include "tests/bench/report.h"
#include "tests/bench/tls_client.h"
#include "tests/support/sandbox_caller.h"

#include <QElapsedTimer>
#include <QTest>

#include <openssl/evp.h>

#include <array>
#include <atomic>
#include <functional>
#include <thread>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

constexpr int connections = 8;
constexpr int callsEach = 500;
constexpr int rounds = 3;
constexpr double millisecond = 1e6;
const QString clientBase = api + u"/enduser/systemuser"_s;

double milliseconds(const QElapsedTimer &timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / millisecond;
}

// Encrypting and decrypting so many bytes once, in milliseconds: what TLS takes and nothing else.
double cipherFloor(std::size_t bytes)
{
    using Context = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
    const std::array<unsigned char, 32> key{};
    std::vector<unsigned char> text(bytes + 64);
    QElapsedTimer timer;
    timer.start();
    for (const int direction : {1, 0}) {
        const Context context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
        int count = 0;
        EVP_CipherInit_ex(context.get(), EVP_aes_256_gcm(), nullptr, key.data(), key.data(), direction);
        EVP_CipherUpdate(context.get(), text.data(), &count, text.data(), static_cast<int>(bytes));
    }
    return milliseconds(timer);
}

} // namespace

class BenchSandbox : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:
    void callsPerSecond();
    void hundredThousandClients();
    void startUp();

private:
    std::uint16_t port() const { return static_cast<std::uint16_t>(QUrl(m_box->altinn()).port()); }

    QString agentId() { return state()["delegations"_L1][0]["systemAccessId"_L1].toString(); }

    // Calls a second, all connections together; 0 when one answer was not 200.
    double rate(const std::function<std::string(int connection, int call)> &request);
};

double BenchSandbox::rate(const std::function<std::string(int connection, int call)> &request)
{
    const std::string caFile = m_box->caFile().toStdString();
    std::vector<std::unique_ptr<bench::TlsClient>> clients;
    clients.reserve(connections);
    for (int index = 0; index < connections; ++index)
        clients.push_back(std::make_unique<bench::TlsClient>(caFile, port()));
    std::atomic<int> good = 0;
    QElapsedTimer timer;
    timer.start();
    std::vector<std::jthread> threads;
    threads.reserve(connections);
    for (int index = 0; index < connections; ++index) {
        threads.emplace_back([&, index] {
            for (int call = 0; call < callsEach; ++call)
                good += clients[static_cast<std::size_t>(index)]->call(request(index, call)) == 200 ? 1 : 0;
        });
    }
    threads.clear();
    return good == connections * callsEach ? good * 1000 / milliseconds(timer) : 0;
}

void BenchSandbox::callsPerSecond()
{
    restart();
    become(auditor);
    const std::string token = m_token.toStdString();
    const QJsonObject firm = organisation(auditor);
    const QString agent = agentId();
    const QJsonArray clients = get(clientBase + u"/clients/available?agent="_s + agent).object()["data"_L1].toArray();
    const auto prepared = [&token](const char *method, const QString &target) {
        return bench::plainRequest(method, target.toStdString(), token);
    };
    const std::string floorRequest = prepared("GET", u"/.well-known/fullmakt-sandbox"_s);
    const std::string parties = prepared(
        "GET", u"/accessmanagement/api/v1/enduser/authorizedparties?anyOfResourceIds=altinn_access_management"_s);
    const std::string pending = prepared("GET", requestBase + partyOf(firm) + u'/' + numberOf(firm) + u"/pending"_s);
    std::vector<std::string> writes;
    for (int index = 0; index < connections; ++index) {
        const QString path =
            clientBase + u"/clients?agent="_s + agent + u"&client="_s + clients[index]["clientId"_L1].toString();
        writes.push_back(prepared("POST", path));
        writes.push_back(prepared("DELETE", path));
    }
    double floor = 0;
    double reads = 0;
    double changes = 0;
    // In turn and the best of each, because other work on the machine comes and goes.
    for (int round = 0; round < rounds; ++round) {
        floor = std::max(floor, rate([&](int, int) { return std::string(floorRequest); }));
        reads = std::max(reads, rate([&](int, int call) { return call % 2 == 0 ? parties : pending; }));
        changes = std::max(changes, rate([&](int connection, int call) {
                               return writes[static_cast<std::size_t>(connection * 2 + call % 2)];
                           }));
    }
    QVERIFY(floor > 0 && reads > 0 && changes > 0);
    const double thousand = 1e6; // calls of so many milliseconds a thousand
    bench::tell({u"sandbox, 1 000 reads over 8 connections"_s, u"an answer without Altinn"_s, thousand / floor,
                 thousand / reads});
    bench::tell({u"sandbox, 1 000 writes over 8 connections"_s, u"an answer without Altinn"_s, thousand / floor,
                 thousand / changes});
    QVERIFY(floor / reads < 20);
    QVERIFY(floor / changes < 20);
}

void BenchSandbox::hundredThousandClients()
{
    restart({u"--clients"_s, u"100000"_s});
    become(auditor);
    const QString agent = agentId();
    bench::TlsClient client(m_box->caFile().toStdString(), port());
    std::size_t bytes = 0;
    QElapsedTimer timer;
    timer.start();
    for (const QString &path : {u"/clients/available?agent="_s, u"/clients?agent="_s}) {
        const QString target = clientBase + path + agent;
        QCOMPARE(client.call(bench::plainRequest("GET", target.toStdString(), m_token.toStdString())), 200);
        bytes += client.body().size();
    }
    const double lists = milliseconds(timer);
    const double floor = cipherFloor(bytes);
    bench::tell({u"sandbox, both lists of 100 000 clients"_s, u"ciphering them"_s, floor, lists});
    QVERIFY(bytes > 10'000'000);
    QVERIFY(lists < 10'000);
}

void BenchSandbox::startUp()
{
    const auto time = [](const QStringList &options) {
        QElapsedTimer timer;
        timer.start();
        const SandboxProcess box(options);
        return box.isRunning() ? milliseconds(timer) : -1;
    };
    const auto best = [&time](const QStringList &options) {
        return std::min({time(options), time(options), time(options)});
    };
    QElapsedTimer timer;
    timer.start();
    QProcess help;
    help.start(SandboxProcess::program(), {u"--help"_s});
    help.waitForFinished();
    const double floor = milliseconds(timer);
    const double small = best({});
    const double large = best({u"--clients"_s, u"100000"_s});
    bench::tell({u"sandbox start"_s, u"--help"_s, floor, small});
    bench::tell({u"sandbox start with 100 000 clients"_s, u"--help"_s, floor, large});
    QVERIFY(small > 0 && small < 5000);
    QVERIFY(large > 0 && large < 10'000);
}

QTEST_GUILESS_MAIN(BenchSandbox)
#include "bench_sandbox.moc"
