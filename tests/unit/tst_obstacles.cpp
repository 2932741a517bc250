// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What stands in the way of deciding a request together with others.
#include "app/requests/obstacle.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace requests;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

InboxRow waitingRow()
{
    InboxRow row;
    row.request.id = domain::RequestId(QUuid::createUuid());
    row.request.status = domain::RequestStatus::New;
    row.request.systemId = u"314_fjord"_s;
    row.request.created = now.addDays(-3);
    row.request.rights = {{u"ske-krav"_s, {}, {}}, {u"nav-plan"_s, {}, {}}};
    row.request.packages = {{u"urn:altinn:accesspackage:lonn"_s}};
    row.party.uuid = domain::PartyUuid(QUuid::createUuid());
    row.party.id = domain::PartyId(51);
    return row;
}

Review reviewOf(const InboxRow &row)
{
    Review review;
    review.row = row;
    for (const domain::Right &right : row.request.rights) {
        ReviewLine line;
        line.rawId = right.resourceId;
        line.check.answer = altinn::CanGive::Yes;
        review.lines.append(line);
    }
    return review;
}

DeskRights all()
{
    DeskRights rights;
    rights.mayApprove = rights.mayReject = rights.mayDecideChanges = true;
    return rights;
}

std::optional<Obstacle> obstacle(const InboxRow &row, const Review *opened, Decision decision = Decision::Approve,
                                 const DeskRights &rights = all())
{
    return obstacleTo(decision, row, opened, rights, now);
}

} // namespace

class ObstaclesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingStandsInTheWayOfWhatWasOpened();
    void whatNobodyHasOpened();
    void whatHasChangedSince_data();
    void whatHasChangedSince();
    void theOrderOfAListIsNoChange();
    void whatCannotBeGivenMayBeRejected();
    void whatIsNotTheirs();
    void whatHasExpiredOrIsHandled();
    void whatCouldNotBeRead();
    void forwardingIsNoneOfIt();
};

void ObstaclesTest::nothingStandsInTheWayOfWhatWasOpened()
{
    const InboxRow row = waitingRow();
    const Review review = reviewOf(row);
    QVERIFY(!obstacle(row, &review));
    QVERIFY(!obstacle(row, &review, Decision::Reject));
}

void ObstaclesTest::whatNobodyHasOpened()
{
    QCOMPARE(obstacle(waitingRow(), nullptr), Obstacle::NotOpened);
    QCOMPARE(obstacle(waitingRow(), nullptr, Decision::Reject), Obstacle::NotOpened);
}

void ObstaclesTest::whatHasChangedSince_data()
{
    QTest::addColumn<int>("what");
    const char *names[] = {"another right",  "one right less",     "another package",
                           "another system", "what is taken away", "the organisation"};
    for (int i = 0; i < 6; ++i)
        QTest::newRow(names[i]) << i;
}

void ObstaclesTest::whatHasChangedSince()
{
    QFETCH(int, what);
    InboxRow row = waitingRow();
    const Review review = reviewOf(row);
    switch (what) {
    case 0:
        row.request.rights.append({u"ske-alt"_s, {}, {}});
        break;
    case 1:
        row.request.rights.removeLast();
        break;
    case 2:
        row.request.packages = {{u"urn:altinn:accesspackage:regnskap"_s}};
        break;
    case 3:
        row.request.systemId = u"999_annet"_s;
        break;
    case 4:
        row.request.unwantedRights = {{u"ske-krav"_s, {}, {}}};
        break;
    default:
        row.party.uuid = domain::PartyUuid(QUuid::createUuid());
    }
    QCOMPARE(obstacle(row, &review), Obstacle::Changed);
    QCOMPARE(obstacle(row, &review, Decision::Reject), Obstacle::Changed);
}

void ObstaclesTest::theOrderOfAListIsNoChange()
{
    InboxRow row = waitingRow();
    const Review review = reviewOf(row);
    std::swap(row.request.rights[0], row.request.rights[1]);
    row.request.packages = {{u"lonn"_s}}; // Altinn writes it either way
    row.request.title = u"Lest av en liste"_s;
    row.request.forwarded = true;
    QVERIFY(!obstacle(row, &review));
}

void ObstaclesTest::whatCannotBeGivenMayBeRejected()
{
    const InboxRow row = waitingRow();
    Review review = reviewOf(row);
    for (ReviewLine &line : review.lines)
        line.check.answer = altinn::CanGive::No;
    QCOMPARE(obstacle(row, &review), Obstacle::CannotGive);
    QVERIFY(!obstacle(row, &review, Decision::Reject));
    for (ReviewLine &line : review.lines) // not known is no no
        line.check.answer = altinn::CanGive::Unknown;
    QVERIFY(!obstacle(row, &review));
}

void ObstaclesTest::whatIsNotTheirs()
{
    InboxRow row = waitingRow();
    Review review = reviewOf(row);
    DeskRights rights = all();
    rights.mayApprove = false;
    QCOMPARE(obstacle(row, &review, Decision::Approve, rights), Obstacle::NotAllowed);
    QVERIFY(!obstacle(row, &review, Decision::Reject, rights));
    review.row.request.mayForwardOnly = true; // a list does not tell it, a reading by id does
    QCOMPARE(obstacle(row, &review), Obstacle::NotAllowed);
    row.request.kind = domain::RequestKind::Change;
    review = reviewOf(row);
    QVERIFY(!obstacle(row, &review, Decision::Approve, rights)); // the right to approve changes is another one
    rights.mayDecideChanges = false;
    QCOMPARE(obstacle(row, &review, Decision::Approve, rights), Obstacle::NotAllowed);
}

void ObstaclesTest::whatHasExpiredOrIsHandled()
{
    InboxRow row = waitingRow();
    row.request.created = now.addDays(-181);
    Review review = reviewOf(row);
    QCOMPARE(obstacle(row, &review), Obstacle::TimedOut);
    QCOMPARE(obstacle(row, &review, Decision::Reject), Obstacle::TimedOut);
    row = waitingRow();
    row.request.timedOut = true;
    review = reviewOf(row);
    QCOMPARE(obstacle(row, &review), Obstacle::TimedOut);
    for (const auto status : {domain::RequestStatus::Accepted, domain::RequestStatus::Unknown}) {
        row = waitingRow();
        row.request.status = status;
        review = reviewOf(row);
        QCOMPARE(obstacle(row, &review), Obstacle::Handled);
    }
}

void ObstaclesTest::whatCouldNotBeRead()
{
    InboxRow row = waitingRow();
    row.request.rights[0] = {{}, {}, {}};
    Review review = reviewOf(row);
    QVERIFY(!review.isReadable());
    QCOMPARE(obstacle(row, &review), Obstacle::Unreadable);
    QCOMPARE(obstacle(row, &review, Decision::Reject), Obstacle::Unreadable);
}

void ObstaclesTest::forwardingIsNoneOfIt()
{
    const InboxRow row = waitingRow();
    const Review review = reviewOf(row);
    QCOMPARE(obstacle(row, &review, Decision::Forward), Obstacle::NotAllowed);
}

QTEST_GUILESS_MAIN(ObstaclesTest)
#include "tst_obstacles.moc"
