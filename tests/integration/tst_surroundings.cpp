// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What can happen to a computer while clients are being changed: the disk runs full, the certificate expires, the
// network is another one, the lid is closed. The job says why it waits, tells nothing that is not so, sends nobody
// twice who is done, and is brought to its end afterwards.
#include "app/storage/failure.h"
#include "tests/integration/job_firm.h"
#include "tests/support/connect_proxy.h"
#include "tests/support/fault_proxy_process.h"

using namespace clients;
using namespace Qt::StringLiterals;
using Session = signin::Session;

namespace {

// Of those that are done already at some time.
QSet<domain::ClientId> doneIn(const Job &job)
{
    QSet<domain::ClientId> done;
    for (const JobItem &item : job.items()) {
        if (item.state == ItemState::Done)
            done.insert(item.client.id);
    }
    return done;
}

// With a server that takes its time.
Job *beginOn(tests::JobFirm &firm)
{
    firm.app.fault(tests::clientRoute, tests::lateAnswer(50), 10'000);
    return firm.start(firm.plan(tests::longJob));
}

bool isUnderWay(const Job *job)
{
    return QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 5; }, tests::jobPatience);
}

} // namespace

class SurroundingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDiskRunsFull();
    void theCertificateExpires();
    void theNetworkIsAnother();
    void theComputerSleeps_data();
    void theComputerSleeps();
    void theClockIsSet_data();
    void theClockIsSet();
    void anAnswerWithoutAnEndIsGivenUp();

private:
    // Behind a fault proxy.
    struct Firm
    {
        std::unique_ptr<tests::FaultProxyProcess> proxy;
        tests::JobFirm firm{[this](const QString &file) {
            proxy = std::make_unique<tests::FaultProxyProcess>(file);
            return proxy->environmentFile();
        }};
    };

    // Goes on until everything is done, and nobody has been sent again who was done.
    static void endsWell(tests::JobFirm &firm, Job *job, const QSet<domain::ClientId> &done);
};

void SurroundingsTest::endsWell(tests::JobFirm &firm, Job *job, const QSet<domain::ClientId> &done)
{
    QVERIFY(firm.isTrue(*job) || job->count(ItemState::Unknown) > 0);
    firm.app.box.control("DELETE", u"/faults"_s); // the rest may go fast
    if (!job->isFinished())
        job->resume();
    QVERIFY(firm.ends(job));
    QCOMPARE(job->state(), JobState::Finished);
    QVERIFY(job->isVerified());
    QCOMPARE(job->count(ItemState::Waiting) + job->count(ItemState::Unknown) + job->count(ItemState::Sent), 0);
    QVERIFY(firm.isTrue(*job));
    QHash<QString, int> sent;
    for (const QJsonValue &call : firm.app.box.control("GET", u"/log"_s)[u"calls"_s].toArray()) {
        const QString path = call[u"path"_s].toString();
        if (call[u"method"_s] == u"POST"_s && path.contains(tests::clientRoute + u'?'))
            ++sent[QUrlQuery(path.section(u'?', 1)).queryItemValue(u"client"_s)];
    }
    for (const domain::ClientId client : done)
        QCOMPARE(sent.value(client.toString()), 1);
}

void SurroundingsTest::theDiskRunsFull()
{
    tests::JobFirm firm;
    Job *job = beginOn(firm);
    QVERIFY(isUnderWay(job));
    const auto pages = [&firm](const QString &most) {
        const auto done = firm.app.finish(firm.app.disk.run<core::Nothing>(
            [most](storage::Connection &disk) { return disk.execute(u"PRAGMA max_page_count="_s + most); }));
        return done && *done;
    };
    QVERIFY(pages(u"1"_s)); // which is taken for what there is already
    QVERIFY(firm.rests(job));
    if (!job->isFinished()) { // a page had room for the rest otherwise
        QCOMPARE(job->state(), JobState::Stopped);
        QVERIFY(job->stoppedBy());
        QCOMPARE(job->stoppedBy()->code, storage::failure::diskFull);
    }
    const QSet<domain::ClientId> done = doneIn(*job);
    QVERIFY(pages(u"1000000"_s));
    endsWell(firm, job, done);
}

void SurroundingsTest::theCertificateExpires()
{
    Firm house;
    Job *job = beginOn(house.firm);
    QVERIFY(isUnderWay(job));
    house.proxy->showCertificate(u"expired"_s);
    // Connections that carry a call live on: each is ended as soon as it rests.
    QVERIFY(QTest::qWaitFor(
        [&] {
            house.proxy->control("DELETE", u"/connections"_s);
            return tests::rests(*job);
        },
        tests::jobPatience));
    QCOMPARE(job->state(), JobState::Paused);
    QVERIFY(job->stoppedBy());
    QCOMPARE(job->stoppedBy()->kind, core::ErrorKind::Tls);
    QCOMPARE(job->stoppedBy()->fault, core::NetworkFault::Expired);
    QVERIFY(job->count(ItemState::Waiting) > 0);
    const QSet<domain::ClientId> done = doneIn(*job);
    house.proxy->showCertificate(u"good"_s);
    endsWell(house.firm, job, done);
}

// The proxy of one network goes away with all that went through it, and the next network has another one.
void SurroundingsTest::theNetworkIsAnother()
{
    auto office = std::make_unique<tests::ConnectProxy>();
    tests::ConnectProxy home;
    QNetworkProxy current = office->asProxy();
    tests::JobFirm firm({}, [&current](const QNetworkProxyQuery &) { return QList<QNetworkProxy>{current}; });
    firm.app.clients.setTryAgain(std::chrono::hours(1)); // not while nobody looks
    QVERIFY(office->tunnels() > 0);
    Job *job = beginOn(firm);
    QVERIFY(isUnderWay(job));
    office.reset();
    QVERIFY(firm.rests(job));
    QCOMPARE(job->state(), JobState::Paused);
    QVERIFY(job->stoppedBy());
    QCOMPARE(job->stoppedBy()->kind, core::ErrorKind::Offline);
    const QSet<domain::ClientId> done = doneIn(*job);
    current = home.asProxy();
    endsWell(firm, job, done);
    QVERIFY(home.tunnels() > 0);
}

void SurroundingsTest::theComputerSleeps_data()
{
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("isSignedIn");
    QTest::newRow("a while") << 300 << true;
    QTest::newRow("longer than the sign-in lives") << 3 * 3600 << false;
}

// Every connection is dead afterwards: what was on its way never gets an answer.
void SurroundingsTest::theComputerSleeps()
{
    QFETCH(const int, seconds);
    QFETCH(const bool, isSignedIn);
    Firm house;
    tests::App &app = house.firm.app;
    app.clients.setTryAgain(std::chrono::hours(1));
    Job *job = beginOn(house.firm);
    QVERIFY(isUnderWay(job));
    app.http->waitAtMost(std::chrono::seconds(2));
    house.proxy->spoil({{u"fault"_s, u"stall"_s}, {u"when"_s, u"after"_s}});
    app.ahead += seconds;
    app.session.review();
    QVERIFY(house.firm.rests(job));
    QVERIFY(!job->isFinished());
    QVERIFY(job->stoppedBy());
    QCOMPARE(app.session.state(), isSignedIn ? Session::State::SignedIn : Session::State::Expired);
    QVERIFY(job->count(ItemState::Waiting) + job->count(ItemState::Unknown) + job->count(ItemState::Sent) > 0);
    const QSet<domain::ClientId> done = doneIn(*job);

    house.proxy->control("DELETE", u"/rules"_s);
    house.proxy->control("POST", u"/release"_s);
    app.http->waitAtMost(std::chrono::seconds(30));
    if (!isSignedIn) {
        app.ahead = 0; // the sandbox has not slept
        QVERIFY(app.signIn(u"DRESS MINST"_s));
        job = app.clients.jobOn(house.firm.access.id);
        QVERIFY(job);
    }
    endsWell(house.firm, job, done);
}

void SurroundingsTest::theClockIsSet_data()
{
    QTest::addColumn<int>("seconds");
    QTest::newRow("an hour back") << -3600;
    QTest::newRow("a day back") << -86'400;
    QTest::newRow("two minutes on") << 120;
}

// Whatever the clock says, the job goes on or says why it does not, and ends well.
void SurroundingsTest::theClockIsSet()
{
    QFETCH(const int, seconds);
    tests::JobFirm firm;
    Job *job = beginOn(firm);
    QVERIFY(isUnderWay(job));
    firm.app.ahead = seconds;
    firm.app.session.review();
    QVERIFY(firm.rests(job));
    const QSet<domain::ClientId> done = doneIn(*job);
    if (firm.app.session.state() != Session::State::SignedIn) {
        QVERIFY(job->isFinished() || job->stoppedBy());
        firm.app.ahead = 0;
        QVERIFY(firm.app.signIn(u"DRESS MINST"_s));
        job = firm.app.clients.jobOn(firm.access.id);
        QVERIFY(job);
    }
    endsWell(firm, job, done);
}

// Bytes come all the time, and never enough of them.
void SurroundingsTest::anAnswerWithoutAnEndIsGivenUp()
{
    Firm house;
    tests::App &app = house.firm.app;
    app.http->waitAtMost(std::chrono::seconds(3));
    const QJsonObject drip{{u"fault"_s, u"drip"_s}, {u"bytes"_s, 300}, {u"ms"_s, 2000}};
    house.proxy->spoil(drip);
    const auto lists = app.finish(app.clients.lists(house.firm.access.id, house.firm.party, {}));
    QVERIFY2(lists, "it is waited for after a minute still");
    QVERIFY(!*lists);
    QCOMPARE(lists->error().kind, core::ErrorKind::Timeout);
}

QTEST_GUILESS_MAIN(SurroundingsTest)
#include "tst_surroundings.moc"
