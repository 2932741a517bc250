// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Who asks, what it has already, and how a request differs from what came before: also of hostile and missing data.
#include "app/requests/vendor_history.h"

#include <QTest>
#include <QTimeZone>

using namespace requests;
using namespace Qt::StringLiterals;

namespace {

const QString fjord = u"310187119"_s; // valid check digits
const QString other = u"991825827"_s;
const QString systemId = fjord + u"_lonn"_s;

domain::SystemAccess access(const QString &title, const QString &system, const QString &vendor, int day,
                            bool forClients = false)
{
    domain::SystemAccess made;
    made.id = domain::SystemAccessId(QUuid::createUuid());
    made.title = title;
    made.systemId = system;
    made.vendorOrganisationNumber = vendor;
    made.created = QDateTime(QDate(2026, 1, day), QTime(), QTimeZone::utc());
    made.forClients = forClients;
    made.forOwn = !forClients;
    return made;
}

domain::AccessRequest request(const QStringList &packages, const QStringList &services = {})
{
    domain::AccessRequest made;
    made.id = domain::RequestId(QUuid::createUuid());
    made.status = domain::RequestStatus::New;
    made.systemId = systemId;
    made.created = QDateTime(QDate(2026, 2, 1), QTime(), QTimeZone::utc());
    for (const QString &package : packages)
        made.packages.append(domain::AccessPackage{package});
    for (const QString &service : services)
        made.rights.append(domain::Right{service, service, u"read"_s});
    return made;
}

altinn::SystemText registered(const QString &number)
{
    altinn::SystemText text;
    text.vendorOrganisationNumber = number;
    return text;
}

domain::GivenRights given(const QStringList &packages, const QStringList &services = {})
{
    const domain::AccessRequest made = request(packages, services);
    return {made.rights, made.packages};
}

QStringList titles(const Vendor &vendor)
{
    QStringList list;
    for (const EarlierAccess &earlier : vendor.accesses)
        list.append(earlier.access.title);
    return list;
}

} // namespace

class TestVendorHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOwnerIsTheRegisters_data();
    void theOwnerIsTheRegisters();
    void withoutTheRegisterTheAccessesTell();
    void onlyItsOwnAccessesAreItsOwn();
    void whoseTheOthersAreMustBeKnown();
    void alreadyGivenIsNamed();
    void notReadIsNotNo();
    void anotherKindGivesNothing();
    void whatCannotBeReadIsNeverAlreadyGiven();
    void differsFromTheNewestAccess();
    void differsFromARequestThatWaits();
    void nothingCameBefore();
    void aThingNamedTwiceCountsOnce();
};

void TestVendorHistory::theOwnerIsTheRegisters_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("inRegister");
    QTest::addColumn<QString>("inAccess");
    QTest::addColumn<OwnerMatch>("match");
    QTest::addColumn<QString>("otherNumber");
    QTest::newRow("agrees") << systemId << fjord << fjord << OwnerMatch::Yes << QString();
    QTest::newRow("register alone") << u"lonn"_s << fjord << QString() << OwnerMatch::Yes << QString();
    QTest::newRow("id names another") << other + u"_lonn"_s << fjord << QString() << OwnerMatch::No << other;
    QTest::newRow("access names another") << systemId << fjord << other << OwnerMatch::No << other;
    QTest::newRow("no number in the id") << u"123456789_x"_s << fjord << QString() << OwnerMatch::Yes << QString();
    QTest::newRow("a bare number is a name") << other << fjord << QString() << OwnerMatch::Yes << QString();
    QTest::newRow("no register") << systemId << QString() << fjord << OwnerMatch::NotKnown << QString();
    QTest::newRow("nothing at all") << QString() << QString() << QString() << OwnerMatch::NotKnown << QString();
}

void TestVendorHistory::theOwnerIsTheRegisters()
{
    QFETCH(QString, system);
    QFETCH(QString, inRegister);
    QFETCH(QString, inAccess);
    QFETCH(OwnerMatch, match);
    QFETCH(QString, otherNumber);
    domain::AccessRequest asked = request({});
    asked.systemId = system;
    QList<domain::SystemAccess> accesses;
    if (!inAccess.isEmpty())
        accesses.append(access(u"Før"_s, system, inAccess, 3));
    const Vendor vendor = vendorOf(asked, registered(inRegister), accesses, true);
    QCOMPARE(vendor.match, match);
    QCOMPARE(vendor.otherNumber, otherNumber);
    if (!inRegister.isEmpty())
        QCOMPARE(vendor.number, inRegister);
}

void TestVendorHistory::withoutTheRegisterTheAccessesTell()
{
    const domain::AccessRequest asked = request({});
    Vendor vendor = vendorOf(asked, {}, {access(u"A"_s, systemId, fjord, 1)}, true);
    QCOMPARE(vendor.number, fjord);
    QCOMPARE(vendor.match, OwnerMatch::NotKnown);
    // Two that contradict each other tell nothing, and neither does the id of the system.
    vendor = vendorOf(asked, {}, {access(u"A"_s, systemId, fjord, 1), access(u"B"_s, systemId, other, 2)}, true);
    QCOMPARE(vendor.number, QString());
    QCOMPARE(vendorOf(asked, {}, {}, true).number, QString());
}

void TestVendorHistory::onlyItsOwnAccessesAreItsOwn()
{
    domain::AccessRequest asked = request({});
    const domain::SystemAccess meant = access(u"Endres"_s, systemId, fjord, 4);
    asked.access = meant.id;
    domain::SystemAccess become = access(u"Ble til"_s, systemId, fjord, 5);
    become.id = domain::SystemAccessId(asked.id.uuid());
    const QList<domain::SystemAccess> all = {access(u"Gammel"_s, systemId.toUpper(), {}, 1),
                                             meant,
                                             become,
                                             access(u"Fremmed"_s, other + u"_x"_s, other, 2),
                                             access(u"Navnløs"_s, {}, {}, 2),
                                             access(u"Samme leverandør"_s, u"bilag"_s, fjord, 3, true)};
    QCOMPARE(titles(vendorOf(asked, registered(fjord), all, true)),
             QStringList({u"Samme leverandør"_s, u"Gammel"_s})); // newest first
    // Without a number, only the system counts; nothing matches nothing.
    asked.systemId.clear();
    QCOMPARE(titles(vendorOf(asked, {}, all, true)), QStringList());
}

void TestVendorHistory::whoseTheOthersAreMustBeKnown()
{
    const domain::AccessRequest asked = request({});
    const QList<domain::SystemAccess> foreign = {access(u"Fremmed"_s, other + u"_x"_s, other, 2)};
    QVERIFY(vendorOf(asked, {}, {}, true).isListComplete);
    QVERIFY(vendorOf(asked, registered(fjord), foreign, true).isListComplete);
    const Vendor unknown = vendorOf(asked, {}, foreign, true); // any of them may be the vendor's
    QVERIFY(unknown.accesses.isEmpty() && !unknown.isListComplete);
    QCOMPARE(givenAlready(unknown, domain::RequestKind::Own, domain::Right{u"a"_s, u"a"_s, u"read"_s}).answer,
             Already::NotKnown);
    // Whatever there is, is the same system's.
    QVERIFY(vendorOf(asked, {}, {access(u"Gammel"_s, systemId, {}, 1)}, true).isListComplete);
}

void TestVendorHistory::alreadyGivenIsNamed()
{
    Vendor vendor;
    vendor.isListComplete = true;
    vendor.accesses = {{access(u"Fjord"_s, systemId, fjord, 2), true, given({u"urn:altinn:accesspackage:lonn"_s})},
                       {access({}, systemId, fjord, 1), true, given({u"LONN"_s}, {u"ske-skattekort"_s})}};
    const auto lonn = givenAlready(vendor, domain::RequestKind::Own, domain::AccessPackage{u"lonn"_s});
    QCOMPARE(lonn.answer, Already::Yes);
    QCOMPARE(lonn.through, QStringList({u"Fjord"_s, systemId}));
    const domain::Right tax{u"SKE-skattekort"_s, {}, {}};
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, tax).through, QStringList{systemId});
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, domain::AccessPackage{u"mva"_s}).answer, Already::No);
}

void TestVendorHistory::notReadIsNotNo()
{
    const domain::AccessPackage lonn{u"lonn"_s};
    Vendor vendor;
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, lonn).answer, Already::NotKnown); // the list itself
    vendor.isListComplete = true;
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, lonn).answer, Already::No);
    vendor.accesses = {{access(u"Ulest"_s, systemId, fjord, 1), true, std::nullopt}};
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, lonn).answer, Already::NotKnown);
    vendor.accesses.append({access(u"Lest"_s, systemId, fjord, 1), true, given({u"lonn"_s})});
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, lonn).answer, Already::Yes);
}

void TestVendorHistory::anotherKindGivesNothing()
{
    Vendor vendor;
    vendor.isListComplete = true;
    vendor.accesses = {{access(u"For klienter"_s, systemId, fjord, 1, true), true, given({u"lonn"_s})}};
    const domain::AccessPackage lonn{u"lonn"_s};
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, lonn).answer, Already::No);
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Change, lonn).answer, Already::No);
    QCOMPARE(givenAlready(vendor, domain::RequestKind::ForClients, lonn).answer, Already::Yes);
}

void TestVendorHistory::whatCannotBeReadIsNeverAlreadyGiven()
{
    Vendor vendor;
    vendor.isListComplete = true;
    domain::GivenRights broken;
    broken.packages.append(domain::AccessPackage{});
    broken.rights.append(domain::Right{});
    vendor.accesses = {{access(u"Ødelagt"_s, systemId, fjord, 1), true, broken}};
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, domain::AccessPackage{}).answer, Already::NotKnown);
    QCOMPARE(givenAlready(vendor, domain::RequestKind::Own, domain::Right{}).answer, Already::NotKnown);
}

void TestVendorHistory::differsFromTheNewestAccess()
{
    const domain::AccessRequest asked = request({u"lonn"_s, u"sykefravaer"_s}, {u"plan"_s});
    Vendor vendor;
    vendor.accesses = {{access(u"Andre klienter"_s, systemId, fjord, 9, true), true, given({u"a"_s})},
                       {access(u"Annet system"_s, u"bilag"_s, fjord, 8), false, given({u"a"_s})},
                       {access(u"Ulest"_s, systemId, fjord, 7), true, std::nullopt},
                       {access(u"Nyest"_s, systemId, fjord, 6), true, given({u"lonn"_s, u"mva"_s}, {u"plan"_s})},
                       {access(u"Eldst"_s, systemId, fjord, 1), true, given({})}};
    const auto difference = differenceOf(asked, vendor, {});
    QVERIFY(difference && difference->isFromAccess);
    QCOMPARE(difference->title, u"Nyest"_s);
    QCOMPARE(difference->more.packages, QList{domain::AccessPackage{u"sykefravaer"_s}});
    QVERIFY(difference->more.rights.isEmpty());
    QCOMPARE(difference->same, 2);
    QCOMPARE(difference->fewer, 1);
    domain::AccessRequest change = asked;
    change.kind = domain::RequestKind::Change;
    QVERIFY(!differenceOf(change, vendor, {}));
}

void TestVendorHistory::differsFromARequestThatWaits()
{
    const domain::AccessRequest asked = request({u"lonn"_s, u"mva"_s});
    domain::AccessRequest before = request({u"lonn"_s});
    before.created = asked.created.addDays(-3);
    domain::AccessRequest oldest = request({});
    oldest.created = asked.created.addDays(-9);
    domain::AccessRequest later = request({u"x"_s});
    later.created = asked.created.addDays(1);
    domain::AccessRequest handled = before;
    handled.id = domain::RequestId(QUuid::createUuid());
    handled.created = asked.created.addDays(-1);
    handled.status = domain::RequestStatus::Rejected;
    domain::AccessRequest undated = request({u"x"_s});
    undated.created = {};
    const auto difference = differenceOf(asked, {}, {asked, oldest, before, later, handled, undated});
    QVERIFY(difference && !difference->isFromAccess);
    QCOMPARE(difference->created, before.created);
    QCOMPARE(difference->more.packages.size(), 1);
    QCOMPARE(difference->same, 1);
    QCOMPARE(difference->fewer, 0);
}

void TestVendorHistory::nothingCameBefore()
{
    const domain::AccessRequest asked = request({u"lonn"_s});
    domain::AccessRequest foreign = request({u"lonn"_s});
    foreign.created = asked.created.addDays(-1);
    foreign.systemId = u"another"_s;
    QVERIFY(!differenceOf(asked, {}, {}));
    QVERIFY(!differenceOf(asked, {}, {asked, foreign}));
}

void TestVendorHistory::aThingNamedTwiceCountsOnce()
{
    const domain::AccessRequest asked = request({u"lonn"_s, u"urn:altinn:accesspackage:LONN"_s}, {u"a"_s, u"a"_s});
    Vendor vendor;
    vendor.accesses = {{access(u"Nyest"_s, systemId, fjord, 6), true, given({u"mva"_s, u"MVA"_s})}};
    const auto difference = differenceOf(asked, vendor, {});
    QVERIFY(difference);
    QCOMPARE(difference->more.packages.size() + difference->more.rights.size(), 2);
    QCOMPARE(difference->same, 0);
    QCOMPARE(difference->fewer, 1);
}

QTEST_APPLESS_MAIN(TestVendorHistory)
#include "tst_vendor_history.moc"
