// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The inbox as it is looked at: Norwegian order, filters that combine, and what each of them hides.
#include "app/requests/inbox_view.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace requests;

namespace {

const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

InboxEntry entry(const QString &title, const QString &organisation, int daysOld,
                 domain::RequestKind kind = domain::RequestKind::Own)
{
    InboxEntry made;
    made.row.request.id = domain::RequestId(QUuid::createUuidV5(QUuid(), title + organisation));
    made.row.request.status = domain::RequestStatus::New;
    made.row.request.kind = kind;
    made.row.request.externalReference = u"REF-"_s + title;
    made.row.party.uuid = domain::PartyUuid(QUuid::createUuidV5(QUuid(), organisation));
    made.row.party.name = organisation;
    made.row.party.organisationNumber = u"310202398"_s;
    if (daysOld >= 0)
        made.row.request.created = now.addDays(-daysOld);
    made.daysLeft = domain::daysLeft(made.row.request, now);
    made.title = title;
    made.vendorNumber = u"312605031"_s;
    return made;
}

QStringList titles(const InboxView &view, const InboxFilter &filter, InboxSort sort = InboxSort::Received,
                   Qt::SortOrder order = Qt::DescendingOrder)
{
    QStringList found;
    for (const int i : view.select(filter, sort, order))
        found.append(view.entries().at(i).title);
    return found;
}

} // namespace

class InboxViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandInNorwegianOrder();
    void whatIsUnknownStandsLast();
    void filtersCombine();
    void theTwoAboutTimeAreAlternatives();
    void eachFilterTellsWhatItHides();
    void searchFindsNumbersNamesAndReferences_data();
    void searchFindsNumbersNamesAndReferences();
    void wordsOfBeforeFindWhatTheyMeant();
    void thousandsAreSorted();
};

void InboxViewTest::namesStandInNorwegianOrder()
{
    InboxView view;
    view.reset({entry(u"Ås"_s, u"Ørn"_s, 1), entry(u"Zebra"_s, u"ære"_s, 2), entry(u"apa"_s, u"Zulu"_s, 3),
                entry(u"Øst"_s, u"Aase"_s, 4), entry(u"Ære"_s, u"berg"_s, 5)});
    QCOMPARE(titles(view, {}, InboxSort::System, Qt::AscendingOrder),
             QStringList({u"apa"_s, u"Zebra"_s, u"Ære"_s, u"Øst"_s, u"Ås"_s}));
    QCOMPARE(titles(view, {}, InboxSort::Organisation, Qt::AscendingOrder), // Aa is Å
             QStringList({u"Ære"_s, u"apa"_s, u"Zebra"_s, u"Ås"_s, u"Øst"_s}));
    QCOMPARE(titles(view, {}, InboxSort::System, Qt::DescendingOrder).constFirst(), u"Ås"_s);
    QCOMPARE(titles(view, {}), QStringList({u"Ås"_s, u"Zebra"_s, u"apa"_s, u"Øst"_s, u"Ære"_s}));
    // Of one vendor: the newest stands first, whichever way they are sorted.
    QCOMPARE(titles(view, {}, InboxSort::Vendor, Qt::AscendingOrder).constFirst(), u"Ås"_s);
    QCOMPARE(titles(view, {}, InboxSort::Vendor, Qt::DescendingOrder).constFirst(), u"Ås"_s);
}

void InboxViewTest::whatIsUnknownStandsLast()
{
    InboxView view;
    view.reset({entry(u"ukjent"_s, u"A"_s, -1), entry(u"gammel"_s, u"A"_s, 170), entry(u"utgått"_s, u"A"_s, 190)});
    QCOMPARE(titles(view, {}, InboxSort::DaysLeft, Qt::AscendingOrder),
             QStringList({u"utgått"_s, u"gammel"_s, u"ukjent"_s}));
}

void InboxViewTest::filtersCombine()
{
    InboxEntry fresh = entry(u"ny"_s, u"A"_s, 1, domain::RequestKind::ForClients);
    fresh.isNew = true;
    InboxEntry forwarded = entry(u"sendt"_s, u"B"_s, 2, domain::RequestKind::ForClients);
    forwarded.row.request.forwarded = true;
    InboxView view;
    view.reset(
        {fresh, forwarded, entry(u"egen"_s, u"A"_s, 3), entry(u"endring"_s, u"B"_s, 4, domain::RequestKind::Change)});
    InboxFilter filter;
    filter.kinds = {domain::RequestKind::ForClients};
    QCOMPARE(titles(view, filter), QStringList({u"ny"_s, u"sendt"_s}));
    filter.kinds.insert(domain::RequestKind::Change);
    QCOMPARE(titles(view, filter), QStringList({u"ny"_s, u"sendt"_s, u"endring"_s}));
    filter.organisation = forwarded.row.party.uuid;
    QCOMPARE(titles(view, filter), QStringList({u"sendt"_s, u"endring"_s}));
    filter.forwarded = true;
    QCOMPARE(titles(view, filter), QStringList({u"sendt"_s}));
    filter.isNew = true;
    QCOMPARE(titles(view, filter), QStringList());
    QCOMPARE(filter.active().size(), 4);
}

void InboxViewTest::theTwoAboutTimeAreAlternatives()
{
    InboxView view;
    view.reset({entry(u"frisk"_s, u"A"_s, 1), entry(u"snart"_s, u"A"_s, 170), entry(u"ute"_s, u"A"_s, 181),
                entry(u"grense"_s, u"A"_s, 166), entry(u"ukjent"_s, u"A"_s, -1)});
    InboxFilter filter;
    filter.expiring = true;
    QCOMPARE(titles(view, filter), QStringList({u"grense"_s, u"snart"_s}));
    filter.timedOut = true;
    QCOMPARE(titles(view, filter), QStringList({u"grense"_s, u"snart"_s, u"ute"_s}));
    filter.expiring = false;
    QCOMPARE(titles(view, filter), QStringList({u"ute"_s}));
    QCOMPARE(filter.active().size(), 1);
}

void InboxViewTest::eachFilterTellsWhatItHides()
{
    InboxView view;
    view.reset({entry(u"en"_s, u"A"_s, 1), entry(u"to"_s, u"B"_s, 2), entry(u"tre"_s, u"B"_s, 3)});
    InboxFilter filter;
    filter.isNew = true;
    filter.text = u"to"_s;
    filter.organisation = domain::PartyUuid(QUuid::createUuidV5(QUuid(), u"A"_s));
    QCOMPARE(titles(view, filter), QStringList());
    QCOMPARE(view.hiddenBy(FilterPart::New, filter), 3);
    QCOMPARE(view.hiddenBy(FilterPart::Text, filter), 2);
    QCOMPARE(view.hiddenBy(FilterPart::Organisation, filter), 2);
    QCOMPARE(view.hiddenBy(FilterPart::Kind, filter), 0);
}

void InboxViewTest::searchFindsNumbersNamesAndReferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isFound");
    QTest::newRow("vendor") << u"312605031"_s << true;
    QTest::newRow("vendor, grouped") << u"312 605 031"_s << true;
    QTest::newRow("vendor, with no-break spaces") << u"312\u00a0605\u00a0031"_s << true;
    QTest::newRow("organisation, grouped") << u"310 202 398"_s << true;
    QTest::newRow("part of a number") << u"605"_s << true;
    QTest::newRow("name, other case") << u"tilfeldig"_s << true;
    QTest::newRow("title") << u"SKY LØNN"_s << true;
    QTest::newRow("reference") << u"ref-sky"_s << true;
    QTest::newRow("number in two groups") << u"312605 031"_s << true;
    QTest::newRow("two numbers") << u"310202398 312605031"_s << true;
    QTest::newRow("two numbers, grouped") << u"310 202 398 312 605 031"_s << true;
    QTest::newRow("words of different places") << u"lønn tilfeldig"_s << true;
    QTest::newRow("a number and a word") << u"312 605 031 sky"_s << true;
    QTest::newRow("reference and organisation") << u"ape ref-sky"_s << true;
    QTest::newRow("figures of a name") << u"sky lønn 2 024"_s << true;
    QTest::newRow("one word is not there") << u"lønn qqq"_s << false;
    QTest::newRow("one number is not there") << u"310202398 999999999"_s << false;
    QTest::newRow("another number") << u"999 999 999"_s << false;
    QTest::newRow("nonsense") << u"qqq"_s << false;
}

void InboxViewTest::searchFindsNumbersNamesAndReferences()
{
    QFETCH(QString, text);
    QFETCH(bool, isFound);
    InboxView view;
    view.reset({entry(u"Sky Lønn 2 024"_s, u"TILFELDIG SUBTIL APE"_s, 1)});
    InboxFilter filter;
    filter.text = text;
    QCOMPARE(titles(view, filter).size(), isFound ? 1 : 0);
    QCOMPARE(view.hiddenBy(FilterPart::Text, filter), isFound ? 0 : 1);
}

void InboxViewTest::wordsOfBeforeFindWhatTheyMeant()
{
    InboxView view;
    view.reset({entry(u"Lønn"_s, u"A"_s, 1), entry(u"Revisjon"_s, u"B"_s, 2, domain::RequestKind::ForClients),
                entry(u"Endring"_s, u"A"_s, 3, domain::RequestKind::Change), entry(u"Kundenes"_s, u"B"_s, 4)});
    InboxFilter filter;
    filter.text = u"Systembruker"_s;
    QCOMPARE(titles(view, filter), QStringList({u"Lønn"_s, u"Revisjon"_s, u"Endring"_s, u"Kundenes"_s}));
    filter.text = u"systembrukar lønn"_s;
    QCOMPARE(titles(view, filter), QStringList({u"Lønn"_s}));
    filter.text = u"klientdelegering"_s;
    QCOMPARE(titles(view, filter), QStringList({u"Revisjon"_s}));
    filter.text = u"kunde"_s; // which is the beginning of a name too
    QCOMPARE(titles(view, filter), QStringList({u"Revisjon"_s, u"Kundenes"_s}));
    filter.text = u"standard"_s;
    QCOMPARE(titles(view, filter), QStringList({u"Lønn"_s, u"Kundenes"_s}));
}

void InboxViewTest::thousandsAreSorted()
{
    QList<InboxEntry> many;
    for (int i = 0; i < 5000; ++i)
        many.append(entry(u"System %1"_s.arg((i * 7919) % 5000), u"Organisasjon %1"_s.arg(i % 200), i % 180));
    InboxView view;
    view.reset(many);
    const QList<int> first = view.select({}, InboxSort::Organisation, Qt::AscendingOrder);
    QCOMPARE(first.size(), many.size());
    for (int i = 1; i < first.size(); ++i) { // equal ones newest first
        const InboxEntry &a = view.entries().at(first.at(i - 1));
        const InboxEntry &b = view.entries().at(first.at(i));
        const int order = a.organisationKey->compare(*b.organisationKey);
        QVERIFY(order < 0 || (order == 0 && a.row.request.created >= b.row.request.created));
    }
}

QTEST_GUILESS_MAIN(InboxViewTest)
#include "tst_inbox_view.moc"
