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
    void plainTextIsLeftInPeace_data();
    void plainTextIsLeftInPeace();
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

static QString inFilter(const QString &link)
{
    return QStringLiteral("https://eur01.safelinks.protection.outlook.com/?url=") +
           QString::fromLatin1(QUrl::toPercentEncoding(link)) + QStringLiteral("&data=05%7C02%7C&reserved=0");
}

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
    const QString link = base + QStringLiteral("request?id=") + id;
    const auto own = [](const char *name, const QString &text) {
        QTest::newRow(name) << text << static_cast<int>(domain::RequestKind::Own);
    };
    own("in a sentence", QStringLiteral("Hei! Kan du godkjenne ") + link + QStringLiteral(". Takk!\nKari"));
    own("angle brackets", QStringLiteral("Se <") + link + u'>');
    own("quotes", QStringLiteral("href=\"") + link + u'"');
    own("single quotes", u'\'' + link + QStringLiteral("';"));
    own("parentheses", QStringLiteral("(") + link + QStringLiteral("),"));
    own("escaped for a page", base + QStringLiteral("request?DONTCHOOSEREPORTEE=true&amp;id=") + id);
    own("an internet shortcut", QStringLiteral("[InternetShortcut]\r\nURL=") + link + QStringLiteral("\r\n"));
    own("broken in the id", base + QStringLiteral("request?id=7b0d9c52-3e8a-\n4f16-8a5b-c2f3d4e5a601\nHilsen Kari"));
    own("broken in the path",
        QStringLiteral("https://am.ui.tt02.altinn.no/accessmanagement/\r\n> ui/systemuser/request?id=") + id);
    own("percent-encoded id", base + QStringLiteral("request?id=7b0d9c52%2D3e8a%2D4f16%2D8a5b%2Dc2f3d4e5a601"));
    own("the same twice", link + QStringLiteral("&DONTCHOOSEREPORTEE=true\n<") + link + u'>');
    own("beside other links",
        QStringLiteral("https://leverandor.example/ og ") + link + QStringLiteral(" og https://www.altinn.no/"));
    own("in a mail filter's link", inFilter(link + QStringLiteral("&DONTCHOOSEREPORTEE=true")));
    QTest::newRow("bare id") << id << -1;
    QTest::newRow("id in quotes") << QStringLiteral("«") + id + QStringLiteral("».") << -1;
    QTest::newRow("id in capitals") << id.toUpper() << -1;
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
    row("look-alike ending", QStringLiteral("https://am.ui-altinn.no/accessmanagement/ui/systemuser/") + query,
        LinkProblem::NotAltinn);
    row("other port", QStringLiteral("https://am.ui.tt02.altinn.no:8443/accessmanagement/ui/systemuser/") + query,
        LinkProblem::NotAltinn);
    row("production", QStringLiteral("https://am.ui.altinn.no/accessmanagement/ui/systemuser/") + query,
        LinkProblem::InProduction);
    row("production in a sentence",
        QStringLiteral("Se <https://am.ui.altinn.no/accessmanagement/ui/systemuser/change") + query +
            QStringLiteral(">, takk."),
        LinkProblem::InProduction);
    row("production, other page", QStringLiteral("https://am.ui.altinn.no/accessmanagement/ui/reportees"),
        LinkProblem::OtherPage);
    row("Altinn's front page", QStringLiteral("https://www.altinn.no/"), LinkProblem::OtherPage);
    row("Altinn's old host", QStringLiteral("https://altinn.no/skjemaoversikt/"), LinkProblem::OtherPage);
    row("two requests", base + query + QStringLiteral("\n") + base + QStringLiteral("agent") + query,
        LinkProblem::Several);
    row("one id of two kinds", base + query + u' ' + base + QStringLiteral("change") + query, LinkProblem::Several);
    row("words around an id", QStringLiteral("forespørsel ") + id, LinkProblem::NotALink);
    row("broken for good", base + QStringLiteral("request?id=7b0d9c52-\nHilsen Kari"), LinkProblem::NoId);
    row("cut and glued", base + QStringLiteral("request?id=7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a60\nHei"),
        LinkProblem::NoId);
    row("stranger with a stranger inside",
        QStringLiteral("https://filter.example/?u=https%3A%2F%2Fevil.example%2Fsystemuser%2Frequest%3Fid%3D") + id,
        LinkProblem::NotAltinn);
    row("wrapped twice",
        QStringLiteral(
            "https://a.example/?u=https%3A%2F%2Fb.example%2F%3Fu%3Dhttps%253A%252F%252Fam.ui.tt02.altinn.no"),
        LinkProblem::NotAltinn);
    row("production in a wrapper",
        inFilter(QStringLiteral("https://am.ui.altinn.no/accessmanagement/ui/systemuser/") + query),
        LinkProblem::InProduction);
    row("other page", base + QStringLiteral("overview"), LinkProblem::OtherPage);
    row("path tricks", base + QStringLiteral("../systemuser/request?id=") + id, LinkProblem::OtherPage);
    row("change request without id", base + QStringLiteral("changerequest"), LinkProblem::NoId);
    row("no kind of request", base + QStringLiteral("changerequests?id=") + id, LinkProblem::OtherPage);
    row("no id", base + QStringLiteral("request"), LinkProblem::NoId);
    row("broken id", base + QStringLiteral("request?id=7b0d9c52"), LinkProblem::NoId);
    row("two ids", base + query + QStringLiteral("&id=") + id, LinkProblem::NoId);
    row("too long", base + query + QString(5000, u'a'), LinkProblem::TooLong);
    row("many broken links", (base + QStringLiteral("request?id=\n")).repeated(50).left(4000), LinkProblem::NoId);
    row("control characters", QStringLiteral("https://am.ui.tt02.altinn.no/") + QChar(u'\0') + query,
        LinkProblem::NotALink);
}

void TestConfirmLink::refuses()
{
    QFETCH(QString, text);
    QFETCH(int, problem);
    const auto link = parseConfirmLink(text, tt02());
    QVERIFY(!link.has_value());
    QCOMPARE(static_cast<int>(link.error()), problem);
}

void TestConfirmLink::plainTextIsLeftInPeace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("meant");
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("a word") << QStringLiteral("hei") << false;
    QTest::newRow("an organisation number") << QStringLiteral("991 825 827") << false;
    QTest::newRow("numbers for the client list") << QStringLiteral("991825827\n910514458") << false;
    QTest::newRow("a letter") << QStringLiteral("Hei, se https://www.example.com/ for mer.") << false;
    QTest::newRow("a whole book") << QString(100000, u'x') << false;
    QTest::newRow("an e-mail address") << QStringLiteral("post@altinn.no") << false;
    QTest::newRow("another link") << QStringLiteral("https://www.example.com/") << true;
    QTest::newRow("a file") << QStringLiteral("file:///etc/passwd") << true;
    QTest::newRow("half an id") << id.left(20) << true;
    QTest::newRow("a letter with a link to production")
        << QStringLiteral("Hei, se https://am.ui.altinn.no/accessmanagement/ui/systemuser/request?id=") + id << true;
    QTest::newRow("an incomplete link") << base + QStringLiteral("request") << true;
}

void TestConfirmLink::plainTextIsLeftInPeace()
{
    QFETCH(QString, text);
    QFETCH(bool, meant);
    const auto link = parseConfirmLink(text, tt02());
    QVERIFY(!link.has_value());
    QCOMPARE(isMeantAsLink(text, link.error()), meant);
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
