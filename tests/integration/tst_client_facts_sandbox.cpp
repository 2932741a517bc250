// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What Altinn's older family tells of clients, the own organisation as a client, and the matrix over many accesses,
// against the sandbox over real HTTPS.
#include "app/clients/matrix_desk.h"
#include "tests/integration/app_fixture.h"

#include <QJsonArray>

using namespace clients;
using namespace Qt::StringLiterals;

namespace {

const auto auditor = "DRESS MINST"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

} // namespace

class TestClientFactsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalsArePredicted();
    void aFailedAnswerIsNotKnown_data();
    void aFailedAnswerIsNotKnown();
    void clientsWithoutThePackageAreTold();
    void packagesForClientsOnlyAreRefused();
    void theOwnOrganisationComesAndGoes();
    void halfGivenIsToldAndCompleted();
    void aLostAnswerIsReadBack();
    void theMatrixHoldsEveryAccess();
    void oneFailingAccessConcernsItsColumn();

private:
    struct Firm
    {
        explicit Firm(const QStringList &options = {});
        bool ready = false;
        tests::App app;
        domain::Party party;

        domain::SystemAccess newAccess(const QString &title, const QStringList &packages);
        std::shared_ptr<const Qualifications> known();
        std::optional<ClientLists> lists(const domain::SystemAccess &access);
        OwnOutcome change(const domain::SystemAccess &access, bool add);
    };
};

TestClientFactsSandbox::Firm::Firm(const QStringList &options) : app(options)
{
    if (!app.signIn(auditor))
        return;
    party = app.party(tiger);
    ready = !party.uuid.isNull();
}

domain::SystemAccess TestClientFactsSandbox::Firm::newAccess(const QString &title, const QStringList &packages)
{
    QJsonObject order{{u"kind"_s, u"agent"_s},
                      {u"partyOrgNo"_s, party.organisationNumber},
                      {u"integrationTitle"_s, title},
                      {u"packages"_s, QJsonArray::fromStringList(packages)}};
    const QJsonArray systems = app.state()[u"systems"_s].toArray();
    for (const QJsonValue &system : systems) { // only the payroll system may have those
        if (packages.contains(u"lonn"_s) && system.toString().endsWith(u"_fjordlonn"_s))
            order.insert(u"systemId"_s, system);
    }
    const QJsonObject request = app.box.control("POST", u"/requests"_s, order).toObject();
    app.box.control("POST", u"/decide"_s, {{u"id"_s, request[u"id"_s]}, {u"action"_s, u"approve"_s}});
    domain::SystemAccess access;
    access.id = domain::SystemAccessId(QUuid::fromString(request[u"id"_s].toString()));
    access.title = title;
    access.forClients = true;
    for (const QString &package : packages)
        access.packages.append({package});
    return app.hasAccess(domain::RequestId(access.id.uuid())) ? access : domain::SystemAccess();
}

std::shared_ptr<const Qualifications> TestClientFactsSandbox::Firm::known()
{
    const auto told = app.finish(app.clients.qualifications(party, {}));
    return told && *told ? **told : nullptr;
}

std::optional<ClientLists> TestClientFactsSandbox::Firm::lists(const domain::SystemAccess &access)
{
    const auto loaded = app.finish(app.clients.lists(access.id, party, {}));
    return loaded && *loaded ? std::optional(**loaded) : std::nullopt;
}

OwnOutcome TestClientFactsSandbox::Firm::change(const domain::SystemAccess &access, bool add)
{
    return app.finish(app.clients.changeOwnClient(access, party, add)).value_or(OwnOutcome());
}

void TestClientFactsSandbox::refusalsArePredicted()
{
    Firm firm;
    QVERIFY(firm.ready);
    const domain::SystemAccess access = firm.newAccess(u"Spådom"_s, {u"ansvarlig-revisor"_s, u"revisormedarbeider"_s});
    const auto lists = firm.lists(access);
    const auto known = firm.known();
    QVERIFY(lists && known && known->isWhole());
    Staging staging;
    QList<domain::ClientId> all;
    for (const domain::Client &client : lists->available)
        all.append(client.id);
    staging.stage(all, Staged::Add);
    const Plan plan = withPrediction(makePlan(*lists, staging), *known, access.packages);
    QVERIFY(!plan.predictedRefusals.isEmpty());
    QSet<domain::ClientId> predicted;
    for (const PredictedRefusal &refusal : plan.predictedRefusals)
        predicted.insert(refusal.client.id);
    // Sent all the same: Altinn refuses exactly those.
    Job *job = firm.app.clients.startJob(access, firm.party, plan);
    QVERIFY(QTest::qWaitFor([job] { return job->isFinished(); }, 120'000));
    QSet<domain::ClientId> refused;
    for (const JobItem &item : job->items()) {
        if (item.state == ItemState::Refused)
            refused.insert(item.client.id);
    }
    QCOMPARE(refused, predicted);
}

void TestClientFactsSandbox::aFailedAnswerIsNotKnown_data()
{
    QTest::addColumn<QJsonObject>("fault");
    for (const int status : {403, 404, 500})
        QTest::addRow("%d", status) << QJsonObject{{u"action"_s, u"status"_s}, {u"status"_s, status}};
    for (const auto &action : {u"empty"_s, u"html"_s, u"truncate"_s, u"close"_s})
        QTest::newRow(qPrintable(action)) << QJsonObject{{u"action"_s, action}};
}

void TestClientFactsSandbox::aFailedAnswerIsNotKnown()
{
    QFETCH(QJsonObject, fault);
    Firm firm;
    QVERIFY(firm.ready);
    firm.app.fault(u"/systemuser/agent/"_s, fault, 10);
    const auto told = firm.app.finish(firm.app.clients.qualifications(firm.party, {}));
    QVERIFY(told && !*told);
}

void TestClientFactsSandbox::clientsWithoutThePackageAreTold()
{
    Firm firm;
    QVERIFY(firm.ready);
    const domain::SystemAccess access = firm.newAccess(u"Lønn"_s, {u"lonn"_s});
    const auto lists = firm.lists(access);
    const auto known = firm.known();
    QVERIFY(lists && known);
    QVERIFY(lists->available.isEmpty());
    const QList<LeftOutClient> left = leftOut(*known, *lists->index, access.packages);
    QCOMPARE(left.size(), 300); // every client of the firm
    for (const LeftOutClient &each : left)
        QCOMPARE(each.missing, QStringList{u"lonn"_s});
}

void TestClientFactsSandbox::packagesForClientsOnlyAreRefused()
{
    Firm firm;
    QVERIFY(firm.ready);
    const domain::SystemAccess access = firm.newAccess(u"Bare klienter"_s, {u"ansvarlig-revisor"_s});
    const OwnOutcome outcome = firm.change(access, true);
    QCOMPARE(outcome.change, OwnChange::NotDone);
    QCOMPARE(outcome.isClient, std::optional(false));
    QVERIFY(outcome.error);
    QCOMPARE(outcome.error->code, u"AUTH-00064"_s);
}

void TestClientFactsSandbox::theOwnOrganisationComesAndGoes()
{
    Firm firm;
    QVERIFY(firm.ready);
    const domain::SystemAccess access = firm.newAccess(u"Egen"_s, {u"lonn"_s, u"sykefravaer"_s});
    QCOMPARE(firm.change(access, true).change, OwnChange::Done);
    const auto is = firm.app.finish(firm.app.clients.isOwnClient(access.id, firm.party, {}));
    QVERIFY(is && *is && **is);
    const OwnOutcome again = firm.change(access, true); // a repeat changes nothing
    QCOMPARE(again.change, OwnChange::Done);
    const OwnOutcome gone = firm.change(access, false);
    QCOMPARE(gone.change, OwnChange::Done);
    QCOMPARE(gone.isClient, std::optional(false));
}

void TestClientFactsSandbox::halfGivenIsToldAndCompleted()
{
    Firm firm;
    QVERIFY(firm.ready);
    const domain::SystemAccess access = firm.newAccess(u"Halv"_s, {u"lonn"_s, u"sykefravaer"_s});
    QVERIFY(firm.app.hazard(u"self-half"_s, u"accessId"_s, access.id.toString()));
    const OwnOutcome half = firm.change(access, true);
    QCOMPARE(half.change, OwnChange::Partly);
    QCOMPARE(half.isClient, std::optional(true)); // one package is enough for Altinn
    QVERIFY(half.error);
    QCOMPARE(firm.change(access, true).change, OwnChange::Done);
    QVERIFY(firm.app.hazard(u"self-half"_s, u"accessId"_s, access.id.toString()));
    QCOMPARE(firm.change(access, false).change, OwnChange::Done);
    QCOMPARE(firm.change(access, true).change, OwnChange::Partly);
    QCOMPARE(firm.change(access, false).change, OwnChange::Done); // undone
}

void TestClientFactsSandbox::aLostAnswerIsReadBack()
{
    Firm firm;
    QVERIFY(firm.ready);
    const domain::SystemAccess access = firm.newAccess(u"Tapt svar"_s, {u"lonn"_s});
    firm.app.fault(u"/self"_s, {{u"action"_s, u"empty"_s}, {u"after"_s, true}, {u"method"_s, u"DELETE"_s}}, 1);
    QCOMPARE(firm.change(access, true).change, OwnChange::Done);
    const OwnOutcome outcome = firm.change(access, false);
    QCOMPARE(outcome.change, OwnChange::Done);
    QVERIFY(!outcome.error);
    firm.app.fault(u"/self"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 20);
    const OwnOutcome unknown = firm.change(access, true);
    QCOMPARE(unknown.change, OwnChange::Unknown);
    QVERIFY(!unknown.isClient && unknown.error);
}

void TestClientFactsSandbox::theMatrixHoldsEveryAccess()
{
    Firm firm;
    QVERIFY(firm.ready);
    QList<domain::SystemAccess> accesses;
    for (int i = 0; i < 20; ++i)
        accesses.append(firm.newAccess(u"Tilgang %1"_s.arg(i), {u"ansvarlig-revisor"_s}));
    accesses.append(firm.newAccess(u"Lønn"_s, {u"lonn"_s}));
    MatrixDesk desk(&firm.app.clients);
    int mostAtOnce = 0;
    QObject::connect(&desk, &MatrixDesk::changed, &desk,
                     [&] { mostAtOnce = std::max(mostAtOnce, desk.count(MatrixDesk::Reading::Now)); });
    desk.open(firm.party, accesses);
    QVERIFY(QTest::qWaitFor([&] { return desk.count(MatrixDesk::Reading::Done) == 21; }, 60'000));
    QVERIFY(mostAtOnce >= 2 && mostAtOnce <= 3);
    desk.setKnown(firm.known());
    const Matrix &matrix = desk.matrix();
    QVERIFY(matrix.isWhole());
    const auto lists = firm.lists(accesses.at(3));
    QVERIFY(lists);
    for (const domain::Client &client : lists->available)
        QCOMPARE(matrix.at(matrix.index().rowOf(client.id), 3), CellState::CanBe);
    for (int row = 0; row < matrix.rowCount(); ++row)
        QCOMPARE(matrix.at(row, 20), CellState::Cannot);
    QCOMPARE(static_cast<int>(matrixRows(matrix, {}, {{}, MatrixFilter::Show::Unplaced, {}}).size()),
             matrix.rowCount());
}

void TestClientFactsSandbox::oneFailingAccessConcernsItsColumn()
{
    Firm firm;
    QVERIFY(firm.ready);
    QList<domain::SystemAccess> accesses;
    for (int i = 0; i < 20; ++i)
        accesses.append(firm.newAccess(u"Kolonne %1"_s.arg(i), {u"ansvarlig-revisor"_s}));
    const QString broken = accesses.at(7).id.toString();
    firm.app.fault(broken, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 20);
    MatrixDesk desk(&firm.app.clients);
    desk.open(firm.party, accesses);
    QVERIFY(QTest::qWaitFor([&] { return !desk.isReading(); }, 60'000));
    QCOMPARE(desk.failed(), QList<int>{7});
    QVERIFY(!desk.matrix().isRead(7));
    QCOMPARE(desk.matrix().at(0, 7), CellState::Unknown);
    QCOMPARE(desk.matrix().at(0, 8), CellState::CanBe);
    QVERIFY(matrixRows(desk.matrix(), {}, {{}, MatrixFilter::Show::Unplaced, {}}).empty());
    firm.app.box.control("DELETE", u"/faults"_s);
    desk.readAgain(desk.failed());
    QVERIFY(QTest::qWaitFor([&] { return !desk.isReading(); }, 60'000));
    QVERIFY(desk.failed().isEmpty());
    QCOMPARE(desk.matrix().at(0, 7), CellState::CanBe);
}

QTEST_GUILESS_MAIN(TestClientFactsSandbox)
#include "tst_client_facts_sandbox.moc"
