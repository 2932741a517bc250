// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Several requests decided in one go against the sandbox: one after another, each told by its own truth, and nothing
// sent that nobody has read.
#include "tests/integration/app_fixture.h"

#include <QSignalSpy>

using namespace requests;
using namespace Qt::StringLiterals;

namespace {

const auto manager = "STADIG KONSERT"_L1;
const auto ape = "TILFELDIG SUBTIL APE"_L1;

using Step = DecisionRound::Step;

} // namespace

class DecisionRoundTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void cleanup() { m_app.reset(); }

    void eachIsDecidedInItsTurn();
    void aNoteIsKeptWithEach();
    void whatNobodyHasOpenedIsNotSent();
    void aLostAnswerInTheMiddleIsToldAsThat();
    void aRefusalInTheMiddleStopsNothing();
    void aColleagueWasFaster();
    void cancelStopsBeforeTheNextOne();
    void aSignOutInTheMiddleEndsIt();
    void anEndedSessionSendsNoMore();
    void aRequestThatChangesMeanwhileIsLeft();
    void whatIsOpenedAnewMeanwhileWasNotAgreedTo();
    void whatWasOpenedAnewBeforeTheAnswerIsNotBegun();
    void eachKeepsWhatWasReadOfIt();
    void whatIsOnItsWayIsNotSentAgainAfterASignOut();
    void whatIsUncertainIsNotDecidedAgain();
    void aLaterReadingIsToldInTheRound();
    void oneRoundAtATime();
    void otherRightsAskToOpenAgain();

private:
    [[nodiscard]] bool open(domain::RequestId id);                                 // as a person does
    [[nodiscard]] bool ends();                                                     // the round
    [[nodiscard]] QList<InboxRow> rows(const QList<domain::RequestId> &ids) const; // as the inbox shows them
    void openChanged(domain::RequestId id); // somebody has made it ask for more, and the user has looked at it again

    [[nodiscard]] int sent(const QString &decision = u"/approve"_s) { return m_app->calls(u"POST"_s, decision); }

    [[nodiscard]] const DecisionRound::Item &item(int at) { return m_app->requests.round()->items().at(at); }

    [[nodiscard]] Truth truth(int at) { return item(at).outcome.value_or(Outcome()).truth; }

    std::unique_ptr<tests::App> m_app;
    QList<domain::RequestId> m_ids; // of four that wait, read by the user
};

void DecisionRoundTest::init()
{
    m_app = std::make_unique<tests::App>();
    QVERIFY(m_app->signIn(manager));
    m_ids.clear();
    for (int i = 0; i < 4; ++i)
        m_ids.append(m_app->newRequest(u"standard"_s, m_app->party(ape).organisationNumber));
    m_app->requests.refresh();
    QVERIFY(QTest::qWaitFor([this] { return !m_app->requests.inbox()->isLoading(); }, 30'000));
    for (const domain::RequestId id : std::as_const(m_ids))
        QVERIFY(open(id));
}

bool DecisionRoundTest::open(domain::RequestId id)
{
    for (const InboxRow &row : m_app->requests.inbox()->rows()) {
        if (row.request.id != id)
            continue;
        const auto review = m_app->finish(m_app->requests.review(row, {}));
        if (!review || !*review)
            return false;
        m_app->requests.noteOpened(**review);
        return true;
    }
    return false;
}

bool DecisionRoundTest::ends()
{
    return QTest::qWaitFor([this] { return !m_app->requests.round() || !m_app->requests.round()->isRunning(); },
                           120'000);
}

QList<InboxRow> DecisionRoundTest::rows(const QList<domain::RequestId> &ids) const
{
    QList<InboxRow> found;
    const QList<InboxRow> all = m_app->requests.inbox()->rows();
    for (const domain::RequestId id : ids)
        std::copy_if(all.cbegin(), all.cend(), std::back_inserter(found),
                     [id](const InboxRow &row) { return row.request.id == id; });
    return found;
}

void DecisionRoundTest::openChanged(domain::RequestId id)
{
    Review changed = *m_app->requests.openedReview(id);
    changed.row.request.packages.append({u"urn:altinn:accesspackage:skattegrunnlag-alt"_s});
    m_app->requests.inbox()->put(changed.row);
    m_app->requests.noteOpened(changed);
}

void DecisionRoundTest::eachIsDecidedInItsTurn()
{
    RequestDesk &desk = m_app->requests;
    for (const domain::RequestId id : std::as_const(m_ids))
        QVERIFY(!desk.obstacle(id, Decision::Approve));
    int most = 0; // under way at a time
    QVERIFY(desk.decideSeveral(rows(m_ids), Decision::Approve));
    connect(desk.round(), &DecisionRound::progressed, this, [&] {
        const auto &items = desk.round()->items();
        most = qMax(most, static_cast<int>(std::count_if(items.cbegin(), items.cend(), [](const auto &each) {
                        return each.step == Step::Deciding;
                    })));
    });
    QVERIFY(desk.isDecidingAny());
    QVERIFY(ends());
    QVERIFY(!desk.isDecidingAny());
    QCOMPARE(most, 1);
    QCOMPARE(desk.round()->count(Truth::Done), 4);
    QCOMPARE(desk.round()->settled(), 4);
    QCOMPARE(sent(), 4);
    for (int i = 0; i < 4; ++i) {
        QCOMPARE(item(i).row.request.id, m_ids.at(i)); // in the order asked for
        QCOMPARE(m_app->statusOf(m_ids.at(i)), u"Accepted"_s);
        QVERIFY(m_app->hasAccess(m_ids.at(i)));
        QVERIFY(item(i).outcome->decidedAt.isValid());
    }
    desk.dismissRound();
    QVERIFY(!desk.round());
}

void DecisionRoundTest::aNoteIsKeptWithEach()
{
    QVERIFY(m_app->requests.decideSeveral(rows(m_ids.mid(0, 2)), Decision::Reject, u"Avtalen er sagt opp"_s));
    QVERIFY(ends());
    QCOMPARE(m_app->requests.round()->count(Truth::Done), 2);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(item(i).outcome->note, u"Avtalen er sagt opp"_s);
        QCOMPARE(m_app->statusOf(m_ids.at(i)), u"Rejected"_s);
    }
    QCOMPARE(m_app->statusOf(m_ids.at(2)), u"New"_s);
}

void DecisionRoundTest::whatNobodyHasOpenedIsNotSent()
{
    const domain::RequestId unread = m_app->newRequest(u"standard"_s, m_app->party(ape).organisationNumber);
    m_app->requests.refresh();
    QVERIFY(QTest::qWaitFor([this] { return !m_app->requests.inbox()->isLoading(); }, 30'000));
    QCOMPARE(m_app->requests.obstacle(unread, Decision::Approve), Obstacle::NotOpened);
    QVERIFY(!m_app->requests.decideSeveral(rows(m_ids + QList{unread}), Decision::Approve));
    QVERIFY(!m_app->requests.round());
    QCOMPARE(sent(), 0);
}

void DecisionRoundTest::aLostAnswerInTheMiddleIsToldAsThat()
{
    // Every answer about the second one gets lost, also the one that would settle it.
    m_app->fault(m_ids.at(1).toString(), {{u"action"_s, u"close"_s}, {u"after"_s, true}}, 50);
    QVERIFY(m_app->requests.decideSeveral(rows(m_ids), Decision::Approve));
    QVERIFY(ends());
    QCOMPARE(truth(0), Truth::Done);
    QCOMPARE(truth(1), Truth::Unknown);
    QCOMPARE(truth(2), Truth::Done);
    QCOMPARE(truth(3), Truth::Done);
    QCOMPARE(m_app->requests.round()->count(Truth::Done), 3);
    QCOMPARE(sent(), 4); // none of them twice
}

void DecisionRoundTest::aRefusalInTheMiddleStopsNothing()
{
    m_app->fault(m_ids.at(2).toString() + u"/approve"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 409}}, 3);
    QVERIFY(m_app->requests.decideSeveral(rows(m_ids), Decision::Approve));
    QVERIFY(ends());
    QCOMPARE(truth(2), Truth::NotDone);
    QCOMPARE(item(2).outcome->error->kind, core::ErrorKind::Conflict);
    QCOMPARE(m_app->requests.round()->count(Truth::Done), 3);
    QCOMPARE(m_app->statusOf(m_ids.at(2)), u"New"_s);
    QCOMPARE(sent(), 4);
}

void DecisionRoundTest::aColleagueWasFaster()
{
    m_app->box.control("POST", u"/decide"_s, {{u"id"_s, m_ids.at(1).toString()}, {u"action"_s, u"reject"_s}});
    QVERIFY(m_app->requests.decideSeveral(rows(m_ids), Decision::Approve));
    QVERIFY(ends());
    QCOMPARE(truth(1), Truth::HandledElsewhere);
    QCOMPARE(item(1).outcome->row.request.status, domain::RequestStatus::Rejected);
    QCOMPARE(m_app->requests.round()->count(Truth::Done), 3);
    QVERIFY(!m_app->hasAccess(m_ids.at(1)));
}

void DecisionRoundTest::cancelStopsBeforeTheNextOne()
{
    QVERIFY(m_app->requests.decideSeveral(rows(m_ids), Decision::Approve));
    DecisionRound *round = m_app->requests.round();
    connect(round, &DecisionRound::progressed, this, [round] {
        if (round->settled() == 2)
            round->cancel();
    });
    QVERIFY(ends());
    QVERIFY(round->wasCancelled());
    QCOMPARE(round->count(Truth::Done), 2);
    QCOMPARE(round->notSent(), 2);
    QCOMPARE(item(2).step, Step::NotSent);
    QVERIFY(!item(2).obstacle);
    QCOMPARE(sent(), 2);
    QCOMPARE(m_app->statusOf(m_ids.at(2)), u"New"_s);
}

void DecisionRoundTest::aSignOutInTheMiddleEndsIt()
{
    RequestDesk &desk = m_app->requests;
    QVERIFY(desk.decideSeveral(rows(m_ids), Decision::Approve));
    QSignalSpy changed(&desk, &RequestDesk::roundChanged);
    DecisionRound *round = desk.round();
    connect(round, &DecisionRound::progressed, this, [round, &desk] {
        if (round->settled() == 2)
            desk.end(); // while the round tells of it
    });
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, 60'000);
    QVERIFY(!desk.round());
    QTest::qWait(500); // time enough for the next one to be sent
    QCOMPARE(sent(), 2);
    QCOMPARE(m_app->statusOf(m_ids.at(2)), u"New"_s);
    QVERIFY(!desk.openedReview(m_ids.at(3))); // the next user has opened nothing
}

void DecisionRoundTest::anEndedSessionSendsNoMore()
{
    RequestDesk &desk = m_app->requests;
    QVERIFY(desk.decideSeveral(rows(m_ids), Decision::Approve));
    DecisionRound *round = desk.round();
    connect(round, &DecisionRound::progressed, this, [this, round] {
        if (round->settled() == 1 && m_app->session.state() == signin::Session::State::SignedIn)
            static_cast<void>(m_app->finish(m_app->session.signOut()));
    });
    QVERIFY(ends());
    QCOMPARE(truth(0), Truth::Done);
    QVERIFY(round->lostTheSignIn());
    QCOMPARE(sent(), 1);
    QVERIFY(round->notSent() >= 2);
    for (int i = 1; i < 4; ++i)
        QCOMPARE(m_app->statusOf(m_ids.at(i)), u"New"_s);
}

void DecisionRoundTest::aRequestThatChangesMeanwhileIsLeft()
{
    RequestDesk &desk = m_app->requests;
    QVERIFY(desk.decideSeveral(rows(m_ids), Decision::Approve));
    const auto rows = desk.inbox()->rows();
    const auto row = std::find_if(rows.cbegin(), rows.cend(),
                                  [this](const InboxRow &each) { return each.request.id == m_ids.at(3); });
    InboxRow changed = *row;
    changed.request.packages.append({u"urn:altinn:accesspackage:skattegrunnlag-alt"_s});
    desk.inbox()->put(changed); // as a refresh would tell it
    QVERIFY(ends());
    QCOMPARE(item(3).step, Step::NotSent);
    QCOMPARE(item(3).obstacle, Obstacle::Changed);
    QCOMPARE(desk.round()->count(Truth::Done), 3);
    QCOMPARE(sent(), 3);
}

void DecisionRoundTest::whatIsOpenedAnewMeanwhileWasNotAgreedTo()
{
    RequestDesk &desk = m_app->requests;
    QVERIFY(desk.decideSeveral(rows(m_ids), Decision::Approve));
    openChanged(m_ids.at(3));
    QVERIFY(ends());
    QCOMPARE(item(3).step, Step::NotSent);
    QCOMPARE(item(3).obstacle, Obstacle::Changed);
    QCOMPARE(sent(), 3);
    QVERIFY(!desk.obstacle(m_ids.at(3), Decision::Approve)); // whoever is asked anew may say yes to it
}

void DecisionRoundTest::whatWasOpenedAnewBeforeTheAnswerIsNotBegun()
{
    RequestDesk &desk = m_app->requests;
    const QList<InboxRow> asked = rows(m_ids); // the question stands on the screen
    openChanged(m_ids.at(2));
    QVERIFY(!desk.decideSeveral(asked, Decision::Approve));
    QVERIFY(!desk.round());
    QCOMPARE(sent(), 0);
    QVERIFY(desk.decideSeveral(rows(m_ids.mid(0, 2)), Decision::Approve));
    QVERIFY(ends());
}

void DecisionRoundTest::eachKeepsWhatWasReadOfIt()
{
    RequestDesk &desk = m_app->requests;
    const QString system = desk.openedReview(m_ids.at(0))->system.name;
    QVERIFY(desk.decideSeveral(rows(m_ids.mid(0, 2)), Decision::Approve));
    QVERIFY(ends());
    DeskRights rights = desk.rights();
    rights.mayRaiseLevel = !rights.mayRaiseLevel; // signed in anew, before the receipts are saved
    desk.begin(rights, m_app->parties, m_app->parties);
    QVERIFY(!desk.openedReview(m_ids.at(0)));
    QCOMPARE(item(0).review.row.request.id, m_ids.at(0));
    QVERIFY(!item(0).review.lines.isEmpty());
    QCOMPARE(item(0).review.system.name, system);
}

void DecisionRoundTest::whatIsOnItsWayIsNotSentAgainAfterASignOut()
{
    RequestDesk &desk = m_app->requests;
    m_app->fault(m_ids.at(0).toString() + u"/approve"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 4'000}}, 1);
    const QList<InboxRow> asked = rows(m_ids.mid(0, 1));
    const DeskRights rights = desk.rights();
    desk.decide(asked.constFirst(), Decision::Approve);
    desk.end(); // and the same user is back at once
    desk.begin(rights, m_app->parties, m_app->parties);
    QVERIFY(QTest::qWaitFor([&desk] { return !desk.inbox()->isLoading(); }, 30'000));
    QVERIFY(desk.isDeciding(m_ids.at(0)));
    QCOMPARE(desk.obstacle(m_ids.at(0), Decision::Approve), Obstacle::Deciding);
    desk.decide(asked.constFirst(), Decision::Approve);
    QVERIFY(QTest::qWaitFor([&] { return !desk.isDeciding(m_ids.at(0)); }, 30'000));
    QCOMPARE(sent(), 1);
    QCOMPARE(m_app->statusOf(m_ids.at(0)), u"Accepted"_s);
}

void DecisionRoundTest::whatIsUncertainIsNotDecidedAgain()
{
    RequestDesk &desk = m_app->requests;
    m_app->fault(m_ids.at(0).toString(), {{u"action"_s, u"close"_s}}, 50);
    QVERIFY(desk.decideSeveral(rows(m_ids.mid(0, 2)), Decision::Approve));
    QVERIFY(ends());
    QCOMPARE(truth(0), Truth::Unknown);
    QCOMPARE(desk.obstacle(m_ids.at(0), Decision::Approve), Obstacle::Uncertain);
    QCOMPARE(desk.obstacle(m_ids.at(0), Decision::Reject), Obstacle::Uncertain);
    m_app->box.control("DELETE", u"/faults"_s);
    QSignalSpy decided(&desk, &RequestDesk::decided);
    desk.readBack(item(0).row, Decision::Approve);
    QTRY_COMPARE_WITH_TIMEOUT(decided.size(), 1, 30'000);
    QVERIFY(!desk.obstacle(m_ids.at(0), Decision::Approve)); // it still waits, and that is certain now
}

void DecisionRoundTest::aLaterReadingIsToldInTheRound()
{
    RequestDesk &desk = m_app->requests;
    m_app->fault(m_ids.at(0).toString(), {{u"action"_s, u"close"_s}, {u"after"_s, true}}, 50);
    QVERIFY(desk.decideSeveral(rows(m_ids.mid(0, 2)), Decision::Approve));
    QVERIFY(ends());
    QCOMPARE(desk.round()->count(Truth::Unknown), 1);
    m_app->box.control("DELETE", u"/faults"_s);
    QSignalSpy progressed(desk.round(), &DecisionRound::progressed);
    desk.readBack(item(0).row, Decision::Approve);
    QTRY_COMPARE_WITH_TIMEOUT(desk.round()->count(Truth::Done), 2, 30'000);
    QVERIFY(!progressed.isEmpty());
    QVERIFY(!desk.round()->isRunning());
    QCOMPARE(sent(), 2);
}

void DecisionRoundTest::oneRoundAtATime()
{
    RequestDesk &desk = m_app->requests;
    QVERIFY(desk.decideSeveral(rows(m_ids.mid(0, 2)), Decision::Approve));
    QVERIFY(!desk.decideSeveral(rows(m_ids.mid(2, 2)), Decision::Reject));
    desk.dismissRound(); // not while it runs
    QVERIFY(desk.round());
    QVERIFY(ends());
    QVERIFY(desk.decideSeveral(rows(m_ids.mid(2, 2)), Decision::Reject)); // the earlier one gives way
    QVERIFY(ends());
    QCOMPARE(desk.round()->decision(), Decision::Reject);
    QCOMPARE(desk.round()->count(Truth::Done), 2);
}

void DecisionRoundTest::otherRightsAskToOpenAgain()
{
    RequestDesk &desk = m_app->requests;
    DeskRights rights = desk.rights();
    desk.begin(rights, m_app->parties, m_app->parties); // a refresh of the organisations
    QVERIFY(desk.openedReview(m_ids.at(0)));
    rights.mayRaiseLevel = !rights.mayRaiseLevel; // signed in anew, with another level
    desk.begin(rights, m_app->parties, m_app->parties);
    QVERIFY(!desk.openedReview(m_ids.at(0)));
    QCOMPARE(desk.obstacle(m_ids.at(0), Decision::Approve), Obstacle::NotOpened);
}

QTEST_GUILESS_MAIN(DecisionRoundTest)
#include "tst_decision_round.moc"
