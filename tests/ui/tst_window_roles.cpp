// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// One person for each row of the role table walks through requests, system accesses and clients: what is on the screen
// is what they can do, and what is out of reach says so and why.
#include "tests/ui/window_fixture.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

// What one person can do; a page that is out of reach says these words instead.
struct Role
{
    QString person;
    QString organisation;
    bool lists = true;    // requests
    bool approves = true; // what she may give herself
    bool rejects = true;
    bool seesOwn = true;        // system accesses for the organisation itself
    bool seesForClients = true; // and those for clients
    bool creates = true;        // is let in to it by Altinn
    bool deletesOwn = true;
    bool deletesForClients = true;
    bool seesClients = true;
};

} // namespace

Q_DECLARE_METATYPE(Role)

class WindowRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void walks_data();
    void walks();
    void whoHasNoOrganisationIsToldSo();

private:
    void requests(Window &window, const Role &role);
    void accesses(Window &window, const Role &role);
    void clients(Window &window, const Role &role);
    static bool isExplained(const Window &window); // an error, or a reason, with a way on

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowRolesTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    QVERIFY(!m_box->newOwnAccess(u"Egen tilgang"_s).isEmpty());
    QVERIFY(!m_box->newAccess(tests::ape, u"Klienttilgang"_s).isEmpty());
    QVERIFY(!m_box->newAccess(tests::tiger, u"Klienttilgang"_s).isEmpty());
    for (const QString &organisation : {tests::ape, tests::tiger}) {
        QVERIFY(!m_box
                     ->newRequest(u"standard"_s, organisation, u"Til alle roller"_s,
                                  {{u"systemId"_s, m_box->payrollSystem()},
                                   {u"packages"_s, QJsonArray{u"lonn"_s}},
                                   {u"resources"_s, QJsonArray{u"ske-krav-og-betalinger"_s}}})
                     .isEmpty());
    }
}

void WindowRolesTest::walks_data()
{
    QTest::addColumn<Role>("role");
    QTest::newRow("managing director") << Role{tests::manager, tests::ape};
    QTest::newRow("managing director of the auditors")
        << Role{.person = tests::auditor, .organisation = tests::tiger, .seesOwn = false};
    QTest::newRow("main administrator") << Role{u"VAKKER SYRIN"_s, tests::ape};
    QTest::newRow("access manager") << Role{.person = u"KLOK BRISLING"_s,
                                            .organisation = tests::ape,
                                            .approves = false,
                                            .deletesForClients = false,
                                            .seesClients = false};
    QTest::newRow("access manager with some packages") << Role{
        .person = u"RASK LINERLE"_s, .organisation = tests::ape, .deletesForClients = false, .seesClients = false};
    QTest::newRow("client administrator") << Role{.person = u"SPRØ TULIPAN"_s,
                                                  .organisation = tests::tiger,
                                                  .lists = false,
                                                  .approves = false,
                                                  .rejects = false,
                                                  .seesOwn = false,
                                                  .creates = false,
                                                  .deletesOwn = false,
                                                  .deletesForClients = false};
    QTest::newRow("employee") << Role{.person = u"STILLE LYKT"_s,
                                      .organisation = u"TILFELDIG SUBTIL APE AVD BERGEN"_s,
                                      .lists = false,
                                      .approves = false,
                                      .rejects = false,
                                      .seesOwn = false,
                                      .seesForClients = false,
                                      .creates = false,
                                      .deletesOwn = false,
                                      .deletesForClients = false,
                                      .seesClients = false};
}

bool WindowRolesTest::isExplained(const Window &window)
{
    return window.says(u"What you can do here"_s);
}

void WindowRolesTest::walks()
{
    QFETCH(const Role, role);
    Window window(*m_box);
    QVERIFY(window.signIn(role.person));
    for (const domain::Party &party : window.services->organisations.selectable()) {
        if (party.name == role.organisation)
            window.services->organisations.choose(party.uuid);
    }
    QCOMPARE(window.services->organisations.current().name, role.organisation);
    requests(window, role);
    accesses(window, role);
    clients(window, role);
}

void WindowRolesTest::requests(Window &window, const Role &role)
{
    window.key(Qt::Key_1, Qt::ControlModifier);
    if (!role.lists) {
        QTRY_VERIFY_WITH_TIMEOUT(isExplained(window), tests::patience);
        QVERIFY(!window.shows(u"approve"_s) && !window.shows(u"inbox"_s));
        return;
    }
    auto *inbox = window.find<QListView>(u"inbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Til alle roller"_s) >= 0, tests::patience);
    QVERIFY(window.tabTo(inbox) && window.selectRow(inbox, window.rowOf(u"Til alle roller"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    // She may try all the same: the answer is Altinn's, and what it will be is told before.
    QVERIFY(window.find(u"approve"_s)->isEnabled());
    QCOMPARE(window.says(u"so Altinn will refuse"_s), !role.approves);
    QCOMPARE(window.find(u"reject"_s)->isEnabled(), role.rejects);
    if (!role.approves)
        QVERIFY(isExplained(window));
}

void WindowRolesTest::accesses(Window &window, const Role &role)
{
    window.key(Qt::Key_2, Qt::ControlModifier);
    auto *view = window.find<QListView>(u"accesses"_s);
    if (!role.seesOwn && !role.seesForClients) {
        QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The system accesses could not be read."_s), tests::patience);
        QVERIFY(isExplained(window) && !view->isVisible());
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible() && !window.services->accessDesk.overview()->isReading(),
                             tests::patience);
    QCOMPARE(window.accessRow(u"Egen tilgang"_s) >= 0, role.seesOwn);
    QCOMPARE(window.accessRow(u"Klienttilgang"_s) >= 0, role.seesForClients);
    const auto asked = [&window] {
        return window.says(u"Altinn says"_s) || window.find(u"deleteAccess"_s)->isEnabled();
    };
    if (role.seesOwn) {
        QVERIFY(window.openAccess(u"Egen tilgang"_s));
        QTRY_VERIFY_WITH_TIMEOUT(asked(), tests::patience);
        QCOMPARE(window.find(u"deleteAccess"_s)->isEnabled(), role.deletesOwn);
    }
    QVERIFY(window.openAccess(u"Klienttilgang"_s));
    if (!role.deletesForClients) {
        QTRY_VERIFY_WITH_TIMEOUT(window.says(u"takes two rights"_s), tests::patience);
        QVERIFY(isExplained(window));
    }
    QTRY_COMPARE_WITH_TIMEOUT(window.find(u"deleteAccess"_s)->isEnabled(), role.deletesForClients, tests::patience);
    if (!role.seesClients) // not that there are none
        QTRY_VERIFY_WITH_TIMEOUT(window.says(u"could not be read"_s), tests::patience);

    // What the system would get, and whether it can be given, is seen before anything is created.
    QVERIFY(window.click(u"createAccess"_s) && window.dialogOpens());
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

void WindowRolesTest::clients(Window &window, const Role &role)
{
    window.key(Qt::Key_3, Qt::ControlModifier);
    if (!role.seesClients) {
        QTRY_VERIFY_WITH_TIMEOUT(window.says(u"could not be read"_s), tests::patience);
        QVERIFY(isExplained(window));
        QVERIFY(!window.shows(u"available"_s));
        return;
    }
    QVERIFY(window.chooseAccess(u"Klienttilgang"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere(), tests::patience);
}

void WindowRolesTest::whoHasNoOrganisationIsToldSo()
{
    Window window(*m_box);
    window.browser.choose(u"FJERN KOMET"_s);
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"You do not represent any organisation in Altinn."_s), tests::patience);
    for (const Qt::Key page : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) {
        window.key(page, Qt::ControlModifier);
        QVERIFY(window.says(u"Ask the general manager"_s));
        QVERIFY(!window.shows(u"approve"_s) && !window.shows(u"deleteAccess"_s) && !window.shows(u"available"_s));
    }
}

QTEST_MAIN(WindowRolesTest)
#include "tst_window_roles.moc"
