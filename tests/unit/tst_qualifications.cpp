// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What clients have given: read from bad and good answers, and what follows for lists, copies and plans.
#include "app/clients/copy_check.h"
#include "app/clients/name_order.h"
#include "app/clients/qualifications.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace clients;
using namespace Qt::StringLiterals;

class TestQualifications : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customersAreRead();
    void badCustomers_data();
    void badCustomers();
    void unknownIsNeverNo();
    void clientsAreGivenBack();
    void whoIsLeftOut();
    void copyingChecksTheTarget();
    void namesStandAsTheCollatorHasThem();
};

static core::Result<altinn::Listing<altinn::Customer>> read(const QByteArray &body)
{
    net::Response response;
    response.status = 200;
    response.body = body;
    return altinn::readCustomers(response);
}

static QByteArray customer(const QByteArray &access, const QByteArray &id = "e4b7c6d5-1a2f-4b3c-9d8e-0f1a2b3c4d65")
{
    return R"({"partyUuid":")" + id +
           R"(","displayName":"SKOGBRYN AS","organizationIdentifier":"333333331","access":)" + access + "}";
}

void TestQualifications::customersAreRead()
{
    const auto list = read('[' + customer(R"([
        {"role":"urn:altinn:external-role:ccr:Regnskapsforer","packages":["urn:altinn:accesspackage:regnskapsforer-lonn"]},
        {"role":"urn:altinn:external-role:ccr:revisor","packages":["Revisormedarbeider","urn:altinn:accesspackage:regnskapsforer-lonn",7,null]}
    ])") + ']');
    QVERIFY(list);
    QCOMPARE(list->items.size(), 1);
    QCOMPARE(list->items.constFirst().roles, (QStringList{u"regnskapsforer"_s, u"revisor"_s}));
    QCOMPARE(list->items.constFirst().packages, (QStringList{u"regnskapsforer-lonn"_s, u"revisormedarbeider"_s}));
}

void TestQualifications::badCustomers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<int>("unreadable");
    QTest::newRow("no list") << QByteArray(R"({"error":1})") << false << 0;
    QTest::newRow("html") << QByteArray("<html>") << false << 0;
    QTest::newRow("nothing readable") << QByteArray(R"([{"partyUuid":"?"}])") << false << 1;
    QTest::newRow("without access") << '[' + customer("[]") + ',' +
                                           QByteArray(R"({"partyUuid":"e4b7c6d5-1a2f-4b3c-9d8e-0f1a2b3c4d66"})") + ']'
                                    << true << 1;
    QTest::newRow("nobody") << QByteArray("[]") << true << 0;
    QTest::newRow("access of the wrong kind") << '[' + customer("[]") + ',' + customer("true") + ']' << true << 1;
}

void TestQualifications::badCustomers()
{
    QFETCH(QByteArray, body);
    QFETCH(bool, reads);
    QFETCH(int, unreadable);
    const auto list = read(body);
    QCOMPARE(list.has_value(), reads);
    if (list)
        QCOMPARE(list->unreadable, unreadable);
}

static domain::Client named(const QString &name)
{
    return {domain::ClientId(QUuid::createUuid()), name, {}};
}

void TestQualifications::unknownIsNeverNo()
{
    const QList<domain::AccessPackage> packages = {{u"urn:altinn:accesspackage:a"_s}, {u"b"_s}};
    const domain::Client ask = named(u"Ask"_s);
    altinn::Listing<altinn::Customer> customers;
    customers.items = {{ask, {}, {u"a"_s}}, {ask, {}, {u"z"_s}}}; // the second time does not count
    const Qualifications known(customers);
    QCOMPARE(known.missing(ask.id, packages), std::optional(QStringList{u"b"_s}));
    QCOMPARE(known.missing(named(u"Birk"_s).id, packages), std::nullopt);
    QVERIFY(known.isWhole());
    QVERIFY(!Qualifications(altinn::Listing<altinn::Customer>()).isWhole()); // an empty answer proves nothing
    QVERIFY(known.packages() == QStringList{u"a"_s});
}

void TestQualifications::clientsAreGivenBack()
{
    const domain::Client plain = named(u"Ask"_s);
    const domain::Client lettered{domain::ClientId(QUuid::createUuid()), u"Bjørnø ✓ 𝄞 Łódź"_s, u"333333331"_s};
    const domain::Client nameless{domain::ClientId(QUuid::createUuid()), {}, u"333333332"_s};
    const domain::Client person{domain::ClientId(QUuid::createUuid()), u"Ola Nordmann"_s, {}};
    const domain::Client nobody{domain::ClientId(QUuid::createUuid()), {}, {}};
    altinn::Listing<altinn::Customer> customers;
    for (const domain::Client &each : {plain, lettered, nameless, person, lettered, nobody})
        customers.items.append({each, {}, {}});
    const Qualifications known(customers);
    QList<domain::Client> back;
    for (int place = 0; place < known.size(); ++place) {
        back.append(known.at(place));
        QCOMPARE(known.idAt(place), back.constLast().id);
    }
    QCOMPARE(back, (QList{plain, lettered, nameless, person, nobody}));
}

void TestQualifications::whoIsLeftOut()
{
    const QList<domain::AccessPackage> packages = {{u"a"_s}};
    const domain::Client ask = named(u"Ask"_s);
    const domain::Client birk = named(u"Birk"_s);
    const domain::Client cato = named(u"Cato"_s);
    altinn::Listing<altinn::Customer> customers;
    customers.items = {{ask, {}, {u"a"_s}}, {birk, {}, {u"b"_s}}, {cato, {}, {u"a"_s}}};
    ClientIndex listed;
    listed.reset({ask});
    const QList<LeftOutClient> left = leftOut(Qualifications(customers), listed, packages);
    QCOMPARE(left.size(), 2);
    QCOMPARE(left.at(0).client, birk);
    QCOMPARE(left.at(0).missing, QStringList{u"a"_s});
    QVERIFY(left.at(1).missing.isEmpty()); // Altinn lists it nowhere and gives no reason
}

void TestQualifications::copyingChecksTheTarget()
{
    const QList<domain::AccessPackage> packages = {{u"a"_s}, {u"b"_s}};
    const domain::Client ask = named(u"Ask"_s);
    const domain::Client birk = named(u"Birk"_s);
    const domain::Client cato = named(u"Cato"_s);
    const domain::Client dina = named(u"Dina"_s);
    ClientLists target;
    target.available = {ask, birk};
    target.assigned = {cato};
    const QList<domain::Client> wanted = {ask, birk, cato, dina};
    CopyCheck check = checkCopy(wanted, target, nullptr, packages);
    QCOMPARE(check.can, (QList{ask, birk}));
    QCOMPARE(check.there, 1);
    QCOMPARE(check.cannot.size(), 1);
    QVERIFY(check.cannot.constFirst().missing.isEmpty());
    altinn::Listing<altinn::Customer> customers;
    customers.items = {{birk, {}, {u"a"_s}}, {dina, {}, {}}};
    const Qualifications known(customers);
    check = checkCopy(wanted, target, &known, packages);
    QCOMPARE(check.can, QList{ask}); // of whom nothing is known
    QCOMPARE(check.cannot.size(), 2);
    QCOMPARE(check.cannot.at(0).missing, QStringList{u"b"_s});
}

// Property: the quick order is the collator's own, whatever the letters.
void TestQualifications::namesStandAsTheCollatorHasThem()
{
    QCollator collator(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    QRandomGenerator random(20261129);
    const QString letters = u"aAåÅbBeEéÉæÆøØzZ 0123&.-'AaaAyYüÜłßÄöþ\u0100"_s;
    for (int round = 0; round < 40; ++round) {
        QList<QString> names;
        for (int i = 0; i < 120; ++i) {
            QString name;
            const int length = random.bounded(round % 2 == 0 ? 4 : 14);
            for (int at = 0; at < length; ++at)
                name.append(letters.at(random.bounded(static_cast<int>(letters.size()))));
            names.append(name);
        }
        const std::vector<int> order = NameOrder().sorted(names);
        QCOMPARE(order.size(), static_cast<size_t>(names.size()));
        std::vector<int> expected(order);
        std::sort(expected.begin(), expected.end());
        for (int i = 0; i < static_cast<int>(expected.size()); ++i)
            QCOMPARE(expected[static_cast<size_t>(i)], i); // each once
        for (size_t i = 1; i < order.size(); ++i) {
            const QString &before = names.at(order[i - 1]);
            const QString &after = names.at(order[i]);
            const int compared = before == after ? 0 : collator.compare(before, after);
            QVERIFY2(compared < 0 || (compared == 0 && order[i - 1] < order[i]),
                     qPrintable(QString::fromLatin1(before.toUtf8().toPercentEncoding() + " | " +
                                                    after.toUtf8().toPercentEncoding() + " " +
                                                    QByteArray::number(compared))));
        }
    }
}

QTEST_GUILESS_MAIN(TestQualifications)
#include "tst_qualifications.moc"
