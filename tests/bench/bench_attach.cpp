// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A job that gives a system access 10 000 clients, journalled and read back, with the clients page of the real window
// open on it, against a sandbox that takes 50 ms for each answer. The floor is what so many calls of 50 ms take, so
// many at a time, and nothing else.
#include "tests/bench/report.h"
#include "tests/bench/watch.h"
#include "tests/bench/window_bench.h"
#include "tests/ui/window_fixture.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QStandardPaths>
#include <QTableView>
#include <QTimer>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

constexpr int delay = 50; // milliseconds
constexpr int clientCount = 10'000;

clients::Plan planFor(Window &window, const domain::SystemAccessId &access)
{
    clients::Plan plan;
    core::TaskScope scope;
    bool read = false;
    scope.start(window.services->clientDesk.lists(access, window.services->organisations.current(), {}),
                [&](const core::Result<clients::ClientLists> &lists) {
                    if (!lists)
                        qFatal("the lists could not be read");
                    plan.adds = lists->available;
                    read = true;
                });
    bench::waitFor("the lists", [&read] { return read; });
    return plan;
}

struct Taken // in seconds
{
    double wall = 0;
    double processor = 0;
};

// What Qt's network takes for so many calls of the same kind and width, when nobody reads, writes or shows anything.
Taken bareCallsTake(tests::Sandbox &box, Window &window, const QString &access, int width, int calls)
{
    QByteArray token;
    core::TaskScope scope;
    scope.start(window.services->session.token({}), [&token](const core::Result<core::Secret> &answer) {
        if (answer)
            token = answer->view().toByteArray();
    });
    bench::waitFor("a token", [&token] { return !token.isEmpty(); });
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setCaCertificates(QSslCertificate::fromPath(box.caFile()));
    QNetworkRequest request(QUrl(box.altinn() + u"/authentication/api/v1/enduser/systemuser/clients?agent="_s + access +
                                 u"&client="_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    request.setSslConfiguration(tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("Content-Type", "application/json");
    QNetworkAccessManager manager;
    manager.setProxy(QNetworkProxy::NoProxy);
    QEventLoop loop;
    int begun = 0;
    int ended = 0;
    const std::function<void()> next = [&] {
        if (begun == calls)
            return;
        ++begun;
        QNetworkReply *reply = manager.post(request, QByteArray());
        QObject::connect(reply, &QNetworkReply::finished, &loop, [&, reply] {
            reply->readAll();
            reply->deleteLater();
            if (++ended == calls)
                loop.quit();
            else
                next();
        });
    };
    const double before = bench::processorSeconds();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < width; ++i)
        next();
    loop.exec();
    return {static_cast<double>(timer.nsecsElapsed()) / 1e9, bench::processorSeconds() - before};
}

void attachAll(bench::WatchedApplication &application, int width, double reach)
{
    tests::Sandbox box({u"--clients"_s, QString::number(clientCount), u"--delay"_s, QString::number(delay)});
    const QString id = box.newAccess(tests::tiger, u"Bulk"_s);
    Window window(box);
    if (!window.signIn(tests::auditor))
        qFatal("nobody could sign in");
    window.key(Qt::Key_3, Qt::ControlModifier);
    bench::waitFor("the access", [&window] { return window.chooseAccess(u"Bulk"_s); });
    bench::waitFor("its lists", [&window] { return window.listsAreThere(); });
    clients::ClientDesk &desk = window.services->clientDesk;
    desk.setWidth(width);
    domain::SystemAccess access;
    access.id = domain::SystemAccessId(QUuid::fromString(id));
    access.title = u"Bulk"_s;
    const clients::Plan plan = planFor(window, access.id);
    if (plan.size() < clientCount * 9 / 10)
        qFatal("there are too few clients");

    application.forget();
    const double before = bench::processorSeconds();
    QElapsedTimer timer;
    timer.start();
    const clients::Job *job = desk.startJob(access, window.services->organisations.current(), plan);
    if (job == nullptr)
        qFatal("the job could not be begun");
    QEventLoop loop; // the test library's wait sleeps ten milliseconds between its looks, which a program does not
    QObject::connect(job, &clients::Job::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(std::chrono::minutes(10), &loop, [] { qFatal("the job did not come to its end"); });
    loop.exec();
    const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    const double processor = bench::processorSeconds() - before;
    const int settled = job->count(clients::ItemState::Done) + job->count(clients::ItemState::Refused);
    if (settled != plan.size() || !job->isVerified())
        qFatal("only %d of %d were settled", settled, plan.size());

    const QString named = u", 10 000 clients at 50 ms, width "_s + QString::number(width);
    bench::Row wall{u"attach"_s + named, u"the calls, so many at a time"_s,
                    static_cast<double>(plan.size()) * delay / width / 1000, seconds, u"s"_s};
    wall.reachX = reach;
    bench::tell(wall);
    constexpr int bareCalls = 1'000;
    const int bareWidth = std::min(width, 6); // so many connections has a manager
    const Taken bare = bareCallsTake(box, window, id, bareWidth, bareCalls);
    std::printf("  %d calls of Qt's network alone, width %d: %.3f x the floor\n", bareCalls, bareWidth,
                bare.wall * 1000 * bareWidth / (bareCalls * delay));
    bench::Row cpu{u"CPU of the app"_s + named, u"Qt's network alone"_s, bare.processor * plan.size() / bareCalls,
                   processor, u"s"_s};
    cpu.reach = 4;
    bench::tell(cpu);
    bench::Row stall{u"longest event"_s + named, u"a frame"_s, 16, application.longest()};
    stall.reach = 16;
    bench::tell(stall);
    std::printf("  %s; %d events took more than 16 ms\n", qPrintable(application.culprit()), application.above(16));
}

} // namespace

int main(int argc, char *argv[])
{
    bench::WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    if (argc < 2)
        attachAll(application, 16, 1.10);
    attachAll(application, 5, 1.05);
    return 0;
}
