// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Jobs that are taken back, against the sandbox.
#include "tests/integration/job_firm.h"

using namespace clients;
using namespace Qt::StringLiterals;
using Firm = tests::JobFirm;

class ClientUndoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void halfOfItIsTakenBack();
    void whatWasSoAlreadyIsNotTakenBack();
};

void ClientUndoTest::halfOfItIsTakenBack()
{
    Firm firm;
    const Job *first = firm.start(firm.plan(20));
    QVERIFY(firm.ends(first));
    firm.load();
    const QSet<QString> before = firm.app.clientsOf(firm.access.id);
    const Job *job = firm.start(firm.plan(20, 4));
    QVERIFY(firm.ends(job));
    const QSet<QString> after = firm.app.clientsOf(firm.access.id);
    firm.load();
    QList<JobItem> half;
    for (const JobItem &item : job->items()) {
        if (half.size() < job->count(ItemState::Done) / 2)
            half.append(item);
    }
    const Plan back = makeUndo(firm.lists, half, job->record().id);
    const JobId id = job->record().id;
    const Job *undo = firm.start(back);
    QVERIFY(firm.ends(undo));
    QCOMPARE(undo->record().undoes, id);
    QVERIFY(undo->isVerified());
    QSet<QString> expected = after;
    for (const JobItem &item : half) {
        if (item.state != ItemState::Done)
            continue;
        if (item.add)
            expected.remove(item.client.id.toString());
        else
            expected.insert(item.client.id.toString());
    }
    QCOMPARE(firm.app.clientsOf(firm.access.id), expected);
    // All of it: as it was before. What has been taken back already is left alone.
    const auto items = firm.app.finish(firm.app.clients.itemsOf(id));
    QVERIFY(items && *items);
    firm.load();
    const Plan rest = makeUndo(firm.lists, **items, id);
    QVERIFY(!rest.needless.isEmpty());
    QVERIFY(firm.ends(firm.start(rest)));
    QCOMPARE(firm.app.clientsOf(firm.access.id), before);
    const auto history = firm.app.finish(firm.app.clients.history(firm.access.id));
    QCOMPARE((*history)->size(), 4);
}

void ClientUndoTest::whatWasSoAlreadyIsNotTakenBack()
{
    Firm firm;
    firm.app.fault(tests::clientRoute, tests::lateAnswer(200), 1000);
    Job *job = firm.start(firm.plan(tests::longJob));
    QVERIFY(QTest::qWaitFor([job] { return job->count(ItemState::Done) >= 3; }, tests::jobPatience));
    job->pause();
    QVERIFY(firm.rests(job));
    firm.app.box.control("DELETE", u"/faults"_s);
    // A colleague adds one that is still to come.
    domain::ClientId theirs;
    for (const JobItem &item : job->items()) {
        if (item.state == ItemState::Waiting)
            theirs = item.client.id;
    }
    QVERIFY(firm.app.finish(altinn::assignClient(&firm.app.api, firm.access.id, theirs, {})).has_value());
    const bool isThere = firm.app.clientsOf(firm.access.id).contains(theirs.toString());
    job->resume();
    QVERIFY(firm.ends(job));
    if (!isThere)
        QSKIP("the sandbox refused that client");
    QCOMPARE(job->count(ItemState::Needless), 1);
    firm.load();
    const Plan back = makeUndo(firm.lists, job->items(), job->record().id);
    QVERIFY(firm.ends(firm.start(back)));
    QCOMPARE(firm.app.clientsOf(firm.access.id), QSet<QString>{theirs.toString()});
}

QTEST_GUILESS_MAIN(ClientUndoTest)
#include "tst_client_undo.moc"
