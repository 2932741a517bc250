// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/confirm_link.h"

#include <QTest>
#include <QUrlQuery>

using namespace requests;

class TestConfirmLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void makesWhatItReads();

private:
    static core::Environment tt02();
};

core::Environment TestConfirmLink::tt02()
{
    core::Environment environment;
    environment.name = QStringLiteral("TT02");
    environment.portalBase = QUrl(QStringLiteral("https://am.ui.tt02.altinn.no/accessmanagement/ui"));
    return environment;
}

static const QString id = QStringLiteral("7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a601");
static const QString base = QStringLiteral("https://am.ui.tt02.altinn.no/accessmanagement/ui/systemuser/");

void TestConfirmLink::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind"); // -1 unknown
    QTest::newRow("standard") << base + QStringLiteral("request?id=") + id + QStringLiteral("&DONTCHOOSEREPORTEE=true")
                              << static_cast<int>(domain::RequestKind::Own);
    QTest::newRow("agent") << base + QStringLiteral("agentrequest?id=") + id
                           << static_cast<int>(domain::RequestKind::ForClients);
    QTest::newRow("change") << base + QStringLiteral("changerequest?id=") + id
                            << static_cast<int>(domain::RequestKind::Change);
    QTest::newRow("other order of the query") << base + QStringLiteral("request?DONTCHOOSEREPORTEE=true&id=") + id
                                              << static_cast<int>(domain::RequestKind::Own);
    QTest::newRow("surrounding space") << QStringLiteral("  \n") + base + QStringLiteral("request?id=") + id +
                                              QStringLiteral(" \t")
                                       << static_cast<int>(domain::RequestKind::Own);
    QTest::newRow("explicit port")
        << QStringLiteral("https://am.ui.tt02.altinn.no:443/accessmanagement/ui/systemuser/request?id=") + id
        << static_cast<int>(domain::RequestKind::Own);
    QTest::newRow("upper case host") << QStringLiteral(
                                            "https://AM.UI.TT02.ALTINN.NO/accessmanagement/ui/systemuser/request?id=") +
                                            id.toUpper()
                                     << static_cast<int>(domain::RequestKind::Own);
    QTest::newRow("bare id") << id << -1;
    QTest::newRow("id in braces") << u'{' + id + u'}' << -1;
}

void TestConfirmLink::reads()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const auto link = parseConfirmLink(text, tt02());
    QVERIFY(link.has_value());
    QCOMPARE(link->id.toString(), id);
    QCOMPARE(link->kind ? static_cast<int>(*link->kind) : -1, kind);
}

void TestConfirmLink::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("problem");
    const auto row = [](const char *name, const QString &text, LinkProblem problem) {
        QTest::newRow(name) << text << static_cast<int>(problem);
    };
    const QString query = QStringLiteral("request?id=") + id;
    row("nothing", QStringLiteral("   "), LinkProblem::Empty);
    row("a word", QStringLiteral("hei"), LinkProblem::NotALink);
    row("a number", QStringLiteral("991825827"), LinkProblem::NotALink);
    row("null id", QStringLiteral("00000000-0000-0000-0000-000000000000"), LinkProblem::NotALink);
    row("http", QStringLiteral("http://am.ui.tt02.altinn.no/accessmanagement/ui/systemuser/") + query,
        LinkProblem::NotALink);
    row("script", QStringLiteral("javascript:alert(1)"), LinkProblem::NotALink);
    row("credentials", QStringLiteral("https://a:b@am.ui.tt02.altinn.no/accessmanagement/ui/systemuser/") + query,
        LinkProblem::NotALink);
    row("look-alike host",
        QStringLiteral("https://am.ui.tt02.altinn.no.evil.example/accessmanagement/ui/systemuser/") + query,
        LinkProblem::NotAltinn);
    row("other port", QStringLiteral("https://am.ui.tt02.altinn.no:8443/accessmanagement/ui/systemuser/") + query,
        LinkProblem::OtherEnvironment);
    row("production", QStringLiteral("https://am.ui.altinn.no/accessmanagement/ui/systemuser/") + query,
        LinkProblem::OtherEnvironment);
    row("other page", base + QStringLiteral("overview"), LinkProblem::OtherPage);
    row("path tricks", base + QStringLiteral("../systemuser/request?id=") + id, LinkProblem::OtherPage);
    row("change request without id", base + QStringLiteral("changerequest"), LinkProblem::NoId);
    row("no kind of request", base + QStringLiteral("changerequests?id=") + id, LinkProblem::OtherPage);
    row("no id", base + QStringLiteral("request"), LinkProblem::NoId);
    row("broken id", base + QStringLiteral("request?id=7b0d9c52"), LinkProblem::NoId);
    row("two ids", base + query + QStringLiteral("&id=") + id, LinkProblem::NoId);
    row("too long", base + query + QString(3000, u'a'), LinkProblem::TooLong);
}

void TestConfirmLink::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, problem);
    const auto link = parseConfirmLink(text, tt02());
    QVERIFY(!link.has_value());
    QCOMPARE(static_cast<int>(link.error()), problem);
}

void TestConfirmLink::makesWhatItReads()
{
    const domain::RequestId request{QUuid::fromString(id)};
    for (const domain::RequestKind kind :
         {domain::RequestKind::Own, domain::RequestKind::ForClients, domain::RequestKind::Change}) {
        const auto link = parseConfirmLink(confirmLink(tt02(), kind, request).toString(), tt02());
        QVERIFY(link.has_value());
        QVERIFY(link->id == request);
        QVERIFY(link->kind == kind);
    }
}

QTEST_GUILESS_MAIN(TestConfirmLink)
#include "tst_confirm_link.moc"
