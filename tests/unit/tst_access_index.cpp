// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The list of system accesses: searched with words of today and of before, filtered, and in Norwegian order.
#include "app/accesses/access_index.h"

#include <QTest>

using namespace accesses;
using namespace Qt::StringLiterals;

namespace {

ListedAccess access(const QString &title, bool forClients, const QString &vendor, const QString &organisation, int day)
{
    ListedAccess listed;
    listed.access.id = domain::SystemAccessId(QUuid::createUuid());
    listed.access.title = title;
    listed.access.systemId = vendor + u"_system"_s;
    listed.access.vendorOrganisationNumber = vendor;
    listed.access.forClients = forClients;
    listed.access.forOwn = !forClients;
    listed.access.created = QDateTime(QDate(2026, 1, day), QTime(8, 0), Qt::UTC);
    listed.access.externalReference = u"REF-"_s + QString::number(day);
    listed.party.name = organisation;
    listed.party.organisationNumber = u"310000000"_s;
    return listed;
}

} // namespace

class TestAccessIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void searches_data();
    void searches();
    void sorts_data();
    void sorts();
    void filtersCombine();
    void unknownNumbersAreNotNought();
    void offersWhatIsThere();
    void fiveThousandAreQuick();

private:
    QString titles(const AccessChoice &choice);

    QList<ListedAccess> m_rows;
    AccessIndex m_index;
};

void TestAccessIndex::init()
{
    m_rows = {access(u"Ærlig Lønn"_s, false, u"310028223"_s, u"Åsen AS"_s, 3),
              access(u"Årsoppgjør"_s, true, u"310028223"_s, u"Berg AS"_s, 1),
              access(u"Øko"_s, false, u"999888777"_s, u"Zeta AS"_s, 2),
              access(u"Zoo kunde"_s, false, u"999888777"_s, u"Ærø AS"_s, 4)};
    m_rows[1].access.packages = {domain::AccessPackage{u"urn:altinn:accesspackage:revisor"_s}};
    m_index.reset(m_rows, nullptr);
}

QString TestAccessIndex::titles(const AccessChoice &choice)
{
    QStringList titles;
    for (const int row : m_index.select(choice))
        titles.append(titleOf(m_index.at(row).access, m_index.at(row).system));
    return titles.join(u", "_s);
}

void TestAccessIndex::searches_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const QString all = u"Zoo kunde, Ærlig Lønn, Øko, Årsoppgjør"_s;
    QTest::newRow("nothing") << QString() << all;
    QTest::newRow("name, whatever the case") << u"ærlig LØNN"_s << u"Ærlig Lønn"_s;
    QTest::newRow("words in another order") << u"lønn åsen"_s << u"Ærlig Lønn"_s;
    QTest::newRow("vendor number") << u"999888777"_s << u"Zoo kunde, Øko"_s;
    QTest::newRow("vendor number in groups") << u"999 888 777"_s << u"Zoo kunde, Øko"_s;
    QTest::newRow("no-break spaces") << u"999\u00a0888\u00a0777"_s << u"Zoo kunde, Øko"_s;
    QTest::newRow("a number and a word") << u"999 888 777 zeta"_s << u"Øko"_s;
    QTest::newRow("two numbers") << u"999888777 310000000"_s << u"Zoo kunde, Øko"_s;
    QTest::newRow("one number is not there") << u"999888777 123456789"_s << QString();
    QTest::newRow("organisation") << u"berg"_s << u"Årsoppgjør"_s;
    QTest::newRow("reference") << u"ref-2"_s << u"Øko"_s;
    QTest::newRow("system id") << u"310028223_system"_s << u"Ærlig Lønn, Årsoppgjør"_s;
    QTest::newRow("none") << u"finnes ikke"_s << QString();
    QTest::newRow("systembruker hides nothing") << u"systembruker"_s << all;
    QTest::newRow("systembruker in nynorsk") << u"Systembrukarar"_s << all;
    QTest::newRow("klientdelegering is for clients") << u"klientdelegering"_s << u"Årsoppgjør"_s;
    QTest::newRow("kunde is a name too") << u"kunde"_s << u"Zoo kunde, Årsoppgjør"_s;
    QTest::newRow("old word and new one") << u"systembruker øko"_s << u"Øko"_s;
    QTest::newRow("standard is the organisation's own") << u"standard"_s << u"Zoo kunde, Ærlig Lønn, Øko"_s;
}

void TestAccessIndex::searches()
{
    QFETCH(const QString, text);
    AccessChoice choice;
    choice.text = text;
    QTEST(titles(choice), "found");
}

void TestAccessIndex::sorts_data()
{
    QTest::addColumn<AccessOrder>("order");
    QTest::addColumn<QString>("sorted");
    QTest::newRow("created") << AccessOrder::Created << u"Zoo kunde, Ærlig Lønn, Øko, Årsoppgjør"_s;
    QTest::newRow("name") << AccessOrder::Name << u"Zoo kunde, Ærlig Lønn, Øko, Årsoppgjør"_s;
    QTest::newRow("vendor, then created") << AccessOrder::Vendor << u"Ærlig Lønn, Årsoppgjør, Zoo kunde, Øko"_s;
    QTest::newRow("organisation") << AccessOrder::Organisation << u"Årsoppgjør, Øko, Zoo kunde, Ærlig Lønn"_s;
}

void TestAccessIndex::sorts()
{
    QFETCH(const AccessOrder, order);
    AccessChoice choice;
    choice.order = order;
    QTEST(titles(choice), "sorted");
}

void TestAccessIndex::filtersCombine()
{
    AccessChoice choice;
    choice.kind = domain::AccessKind::Own;
    QCOMPARE(titles(choice), u"Zoo kunde, Ærlig Lønn, Øko"_s);
    choice.vendor = u"310028223"_s;
    QCOMPARE(titles(choice), u"Ærlig Lønn"_s);
    choice.text = u"øko"_s;
    QCOMPARE(titles(choice), QString());
    choice = {};
    choice.package = u"revisor"_s;
    QVERIFY(choice.hasFilters() && choice.isFiltered());
    QCOMPARE(titles(choice), u"Årsoppgjør"_s);
    choice.kind = domain::AccessKind::Own;
    QCOMPARE(titles(choice), QString());
    QVERIFY(!AccessChoice().isFiltered());
}

void TestAccessIndex::unknownNumbersAreNotNought()
{
    const auto holding = [](Count clients) {
        Holdings holdings;
        holdings.clients = clients;
        return holdings;
    };
    m_index.setHoldings(m_rows.at(0).access.id, holding({Count::State::Read, 0}));
    m_index.setHoldings(m_rows.at(1).access.id, holding({Count::State::Read, 12}));
    m_index.setHoldings(m_rows.at(2).access.id, holding({Count::State::Unreadable, 0}));
    AccessChoice choice;
    choice.order = AccessOrder::Clients;
    QCOMPARE(titles(choice), u"Årsoppgjør, Ærlig Lønn, Zoo kunde, Øko"_s); // twelve, none, and two not known
    QCOMPARE(m_index.holdingsAt(3).clients.state, Count::State::NotRead);
}

void TestAccessIndex::offersWhatIsThere()
{
    QCOMPARE(m_index.vendors().size(), 2);
    QCOMPARE(m_index.vendors().constFirst().key, u"310028223"_s);
    QCOMPARE(m_index.packages().size(), 1);
    QCOMPARE(m_index.packages().constFirst().key, u"revisor"_s);
    QCOMPARE(m_index.withoutPackages(), 3); // which is not to say that they have none
    Holdings holdings;
    holdings.packages = {Count::State::Read, 1};
    holdings.which = {{u"lonn"_s, u"Lønn"_s}};
    m_index.setHoldings(m_rows.at(0).access.id, holdings);
    QCOMPARE(m_index.packages().size(), 2);
    QCOMPARE(m_index.withoutPackages(), 2);
}

void TestAccessIndex::fiveThousandAreQuick()
{
    QList<ListedAccess> many;
    for (int i = 0; i < 5'000; ++i)
        many.append(access(u"System "_s + QString::number(i * 7919 % 5000), i % 3 == 0, u"310028223"_s,
                           u"Firma "_s + QString::number(i % 200), 1 + i % 28));
    m_index.reset(many, nullptr);
    AccessChoice choice;
    choice.order = AccessOrder::Name;
    QCOMPARE(m_index.select(choice).size(), size_t(5'000));
    choice.text = u"system 49"_s;
    QVERIFY(!m_index.select(choice).empty());
}

QTEST_GUILESS_MAIN(TestAccessIndex)
#include "tst_access_index.moc"
