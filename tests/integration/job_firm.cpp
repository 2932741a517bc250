// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/integration/job_firm.h"

#include "tests/integration/client_plan.h"

#include <utility>

using namespace clients;
using namespace Qt::StringLiterals;

namespace tests {

JobFirm::JobFirm(const App::Detour &detour, net::ProxyChoice proxies)
    : app({u"--clients"_s, u"300"_s}, detour, std::move(proxies))
{
    QVERIFY(app.signIn(u"DRESS MINST"_s));
    party = app.party(u"TILBAKEHOLDEN USYMMETRISK TIGER AS"_s);
    access.id = app.newClientAccess(party.organisationNumber);
    access.title = u"Fersk"_s;
    load();
    QVERIFY(lists.available.size() > longJob);
    app.box.control("DELETE", u"/log"_s);
}

void JobFirm::load()
{
    const auto loaded = app.finish(app.clients.lists(access.id, party, {}));
    QVERIFY(loaded && *loaded);
    lists = **loaded;
}

Plan JobFirm::plan(qsizetype adds, qsizetype removes) const
{
    return tests::planOf(lists, adds, removes);
}

Job *JobFirm::start(const Plan &plan)
{
    return app.clients.startJob(access, party, plan);
}

bool JobFirm::ends(const Job *job) const
{
    return QTest::qWaitFor([job] { return job->isFinished() && !job->isBusy(); }, jobPatience);
}

bool JobFirm::rests(const Job *job) const
{
    return QTest::qWaitFor([job] { return tests::rests(*job); }, jobPatience);
}

// Whether each client that is done, and no other, is on the access.
bool JobFirm::isTrue(const Job &job)
{
    const QSet<QString> held = app.clientsOf(access.id);
    for (const JobItem &item : job.items()) {
        const bool asWanted = held.contains(item.client.id.toString()) == item.add;
        if ((item.state == ItemState::Done || item.state == ItemState::Needless) != asWanted)
            return false;
    }
    return true;
}

QJsonObject lateAnswer(int ms)
{
    return {{u"action"_s, u"delay"_s}, {u"delayMs"_s, ms}, {u"method"_s, u"POST"_s}};
}

int JobFirm::sent()
{
    return app.calls(u"POST"_s, clientRoute) + app.calls(u"DELETE"_s, clientRoute);
}

int JobFirm::sentInTheEnd()
{
    int before = -1;
    int now = sent();
    while (now != before) {
        QTest::qWait(500); // more than an answer is delayed
        before = std::exchange(now, sent());
    }
    return now;
}

} // namespace tests
