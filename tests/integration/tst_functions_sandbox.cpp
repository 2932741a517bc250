// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What Altinn, played by the sandbox over real HTTPS, answers about each person of the role table, and what the rule
// makes of it.
#include "app/functions/function_desk.h"
#include "tests/integration/app_fixture.h"

using namespace functions;
using namespace Qt::StringLiterals;

namespace {

const auto ape = "TILFELDIG SUBTIL APE"_L1;
const auto branch = "TILFELDIG SUBTIL APE AVD BERGEN"_L1;
const auto tiger = "TILBAKEHOLDEN USYMMETRISK TIGER AS"_L1;

// A character for each function, in order: + has, - lacks, ? unknown
QString letters(const QList<Verdict> &verdicts)
{
    QString text;
    for (const Verdict &verdict : verdicts)
        text += verdict.status() == Status::Has ? u'+' : verdict.status() == Status::Lacks ? u'-' : u'?';
    return text;
}

} // namespace

class TestFunctionsSandbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void people_data();
    void people();
    void withoutThePortalScopeTheSameRightsAreFound();
    void declinedScopesAreNamed();
    void whatFailsIsUnknown_data();
    void whatFailsIsUnknown();
    void nothingIsChangedAndNothingIsAskedInVain();

private:
    Evidence inquire(tests::App &app, const QString &organisation);
};

Evidence TestFunctionsSandbox::inquire(tests::App &app, const QString &organisation)
{
    FunctionDesk desk(&app.api);
    desk.begin(app.session.capabilities());
    return app.finish(desk.inquire(app.party(organisation), {})).value_or(Evidence());
}

void TestFunctionsSandbox::people_data()
{
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("organisation");
    QTest::addColumn<QString>("can");
    QTest::newRow("managing director") << u"STADIG KONSERT"_s << QString(ape) << u"++++++++++++++++"_s;
    QTest::newRow("of a unit") << u"STADIG KONSERT"_s << QString(branch) << u"++++++++++++++++"_s;
    QTest::newRow("main administrator") << u"VAKKER SYRIN"_s << QString(ape) << u"++++++++++++++++"_s;
    QTest::newRow("access manager") << u"KLOK BRISLING"_s << QString(ape) << u"+++++++++++++---"_s;
    QTest::newRow("access manager with some packages") << u"RASK LINERLE"_s << QString(ape) << u"+++++++++++++---"_s;
    QTest::newRow("auditor") << u"DRESS MINST"_s << QString(tiger) << u"++++++++++++++++"_s;
    QTest::newRow("client administrator") << u"SPRØ TULIPAN"_s << QString(tiger) << u"+----+---+----++"_s;
    QTest::newRow("employee") << u"STILLE LYKT"_s << QString(branch) << u"+----+----------"_s;
}

void TestFunctionsSandbox::people()
{
    QFETCH(const QString, person);
    QFETCH(const QString, organisation);
    QFETCH(const QString, can);
    tests::App app({u"--clients"_s, u"5"_s});
    QVERIFY(app.signIn(person));
    QVERIFY(!app.party(organisation).uuid.isNull());
    const Evidence evidence = inquire(app, organisation);
    QVERIFY(!evidence.trouble);
    QCOMPARE(letters(judge(app.session.capabilities(), evidence)), can);
}

void TestFunctionsSandbox::withoutThePortalScopeTheSameRightsAreFound()
{
    tests::App app({u"--clients"_s, u"5"_s, u"--without-portal-scope"_s});
    QVERIFY(app.signIn(u"KLOK BRISLING"_s));
    const QList<Verdict> verdicts = judge(app.session.capabilities(), inquire(app, ape));
    QCOMPARE(letters(verdicts), u"+-++--+++++-+---"_s);
    QCOMPARE(verdicts.at(int(Function::Approve)).absentScopes, QStringList{u"altinn:portal/enduser"_s});
    QVERIFY(verdicts.at(int(Function::Approve)).lacking.isEmpty());
}

void TestFunctionsSandbox::declinedScopesAreNamed()
{
    tests::App app({u"--clients"_s, u"5"_s, u"--without-portal-scope"_s});
    const QString scope = u"altinn:accessmanagement/enduser:connections:toothers.write"_s;
    QVERIFY(!app.box.control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{scope}}}).isNull());
    QVERIFY(app.signIn(u"KLOK BRISLING"_s));
    const QList<Verdict> verdicts = judge(app.session.capabilities(), inquire(app, ape));
    QCOMPARE(letters(verdicts), u"+-+---+-+++-----"_s); // to reject takes no scope, and the package is listed
    QCOMPARE(verdicts.at(int(Function::DeleteOwnAccesses)).declinedScopes, QStringList{scope});
    QVERIFY(verdicts.at(int(Function::DeleteOwnAccesses)).absentScopes.isEmpty());
    QVERIFY(verdicts.at(int(Function::DeleteOwnAccesses)).lacking.isEmpty());
}

void TestFunctionsSandbox::whatFailsIsUnknown_data()
{
    QTest::addColumn<QString>("path"); // what does not answer
    QTest::addColumn<QString>("can");
    QTest::newRow("everything") << u"/"_s << u"+????+??????????"_s;
    QTest::newRow("the list of parties") << u"/authorizedparties"_s << u"+++++++++++++?+?"_s;
    QTest::newRow("the delegation check, but the package is listed") << u"/delegationcheck"_s << u"++++++++++++++++"_s;
}

void TestFunctionsSandbox::whatFailsIsUnknown()
{
    QFETCH(const QString, path);
    QFETCH(const QString, can);
    tests::App app({u"--clients"_s, u"5"_s});
    QVERIFY(app.signIn(u"STADIG KONSERT"_s));
    app.fault(path, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99);
    const Evidence evidence = inquire(app, ape);
    QVERIFY(evidence.trouble);
    QCOMPARE(letters(judge(app.session.capabilities(), evidence)), can);
}

void TestFunctionsSandbox::nothingIsChangedAndNothingIsAskedInVain()
{
    tests::App app({u"--clients"_s, u"5"_s, u"--without-portal-scope"_s});
    const QJsonArray declined{u"altinn:accessmanagement/enduser:connections:toothers.write"_s,
                              u"altinn:clientdelegations.read"_s};
    QVERIFY(!app.box.control("POST", u"/scopes"_s, {{u"declined"_s, declined}}).isNull());
    QVERIFY(app.signIn(u"STADIG KONSERT"_s));
    app.box.control("DELETE", u"/log"_s);
    QVERIFY(!inquire(app, ape).trouble);
    QCOMPARE(app.calls(u"GET"_s, QString()), 3);
    QCOMPARE(app.calls(u"GET"_s, u"/delegationcheck"_s), 0); // would be refused for the scope, and tell nothing
    QCOMPARE(app.calls(u"GET"_s, u"/agents"_s), 0);
    for (const QString &method : {u"POST"_s, u"PUT"_s, u"DELETE"_s})
        QCOMPARE(app.calls(method, u"/api/"_s), 0);
}

QTEST_MAIN(TestFunctionsSandbox)
#include "tst_functions_sandbox.moc"
