// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/domain/access_request.h"
#include "app/domain/organisation_number.h"
#include "app/domain/rights.h"

#include <QTest>

using namespace domain;

class TestDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void organisationNumber_data();
    void organisationNumber();
    void grouping();
    void packagesCompareByLastSegment();
    void daysLeftOfARequest();
};

void TestDomain::organisationNumber_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // "" for refused
    const auto row = [](const char *name, const char *typed, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("plain", "991825827", "991825827");
    row("spaced", "991 825 827", "991825827");
    row("no-break spaces", "991\u00a0825\u00a0827", "991825827");
    row("dotted", "991.825.827", "991825827");
    row("country and tax suffix", "NO 991 825 827 MVA", "991825827");
    row("check digit 0", "910510100", "");
    row("wrong check digit", "991825828", "");
    row("remainder ten is never valid", "100000010", "");
    row("too short", "99182582", "");
    row("too long", "9918258270", "");
    row("letters", "99182582A", "");
    row("empty", "", "");
    row("other digits", "٩٩١٨٢٥٨٢٧", "");
}

void TestDomain::organisationNumber()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto number = OrganisationNumber::fromUserInput(typed);
    QCOMPARE(number ? number->toString() : QString(), expected);
}

void TestDomain::grouping()
{
    QCOMPARE(groupedOrganisationNumber(QStringLiteral("991825827")), QStringLiteral("991\u00a0825\u00a0827"));
    QCOMPARE(groupedOrganisationNumber(QStringLiteral("51329012")), QStringLiteral("51329012"));
    QCOMPARE(groupedOrganisationNumber({}), QString());
}

void TestDomain::packagesCompareByLastSegment()
{
    const AccessPackage urn{QStringLiteral("urn:altinn:accesspackage:Skattegrunnlag")};
    const AccessPackage segment{QStringLiteral("skattegrunnlag")};
    QVERIFY(urn == segment);
    QVERIFY(!(urn == AccessPackage{QStringLiteral("urn:altinn:accesspackage:jordbruk")}));
}

void TestDomain::daysLeftOfARequest()
{
    const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);
    AccessRequest request;
    QCOMPARE(daysLeft(request, now), -1); // creation time unknown is neither expired nor eternal
    QVERIFY(!isExpired(request, now));
    request.created = now;
    QCOMPARE(daysLeft(request, now), 180);
    request.created = now.addDays(-180).addSecs(1);
    QCOMPARE(daysLeft(request, now), 1);
    request.created = now.addDays(-180);
    QCOMPARE(daysLeft(request, now), 0);
    QVERIFY(isExpired(request, now));
    request.created = now.addDays(3); // a clock that is wrong gives no more than the lifetime
    QCOMPARE(daysLeft(request, now), 180);
    request.timedOut = true;
    QVERIFY(isExpired(request, now));
}

QTEST_GUILESS_MAIN(TestDomain)
#include "tst_domain.moc"
