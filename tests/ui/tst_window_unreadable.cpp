// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Answers of which a part cannot be read, through the real window: the rest is there, and the user is told of the loss.
#include "tests/ui/window_fixture.h"
#include "ui/widgets/chooser.h"

#include <QListView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowUnreadableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void organisations_data();
    void organisations();
    void nobodyIsToldToRepresentNobody();
    void requests();
    void nothingReadableIsNoEmptyInbox();
    void accesses();

private:
    // The next answers of a call are this one.
    bool answer(const QString &path, const QByteArray &body, int times = 1)
    {
        return m_box->fault(path,
                            {{u"action"_s, u"status"_s},
                             {u"status"_s, 200},
                             {u"method"_s, u"GET"_s},
                             {u"body"_s, QString::fromUtf8(body)}},
                            times);
    }

    [[nodiscard]] QByteArray party(const QByteArray &rest) const
    {
        return R"({"partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000a1","partyId":50000001,)" + rest + "}";
    }

    void open(const QString &language = u"en"_s) { m_window = std::make_unique<Window>(*m_box, language); }

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
};

void WindowUnreadableTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>();
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowUnreadableTest::cleanup()
{
    m_box->noFaults();
    m_window.reset();
}

void WindowUnreadableTest::organisations_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("kind");
    QTest::newRow("en") << u"en"_s << u"2 organisations in Altinn's answer could not be read and are missing here."_s
                        << u"unknown kind (Guild)"_s;
    QTest::newRow("nb") << u"nb"_s << u"2 virksomheter i svaret fra Altinn kunne ikke leses og mangler her."_s
                        << u"ukjent type (Guild)"_s;
    QTest::newRow("nn") << u"nn"_s << u"2 verksemder i svaret frå Altinn kunne ikkje lesast og manglar her."_s
                        << u"ukjend type (Guild)"_s;
}

void WindowUnreadableTest::organisations()
{
    QFETCH(QString, language);
    QFETCH(QString, told);
    QFETCH(QString, kind);
    open(language);
    const QByteArray guild = party(R"("name":"LAUGET","organizationNumber":"910000001","type":"Guild")");
    QVERIFY(answer(u"/authorizedparties"_s, "[" + guild + R"(,{"name":"no id"},7])", 2));
    QVERIFY(m_window->signIn(tests::manager));
    QTRY_COMPARE_WITH_TIMEOUT(m_window->message(u"missingOrganisations"_s), told, tests::patience);
    const auto choosers = m_window->main->findChildren<ui::Chooser *>();
    const auto organisations = std::find_if(choosers.cbegin(), choosers.cend(), [](const ui::Chooser *chooser) {
        return !chooser->items().isEmpty() && chooser->items().constFirst().title == u"LAUGET";
    });
    QVERIFY(organisations != choosers.cend());
    QCOMPARE((*organisations)->items().size(), 1);
    QVERIFY2((*organisations)->items().constFirst().detail.contains(kind),
             qPrintable((*organisations)->items().constFirst().detail));
    QVERIFY((*organisations)->items().constFirst().selectable); // it has a number: Altinn decides what may be done
}

void WindowUnreadableTest::nobodyIsToldToRepresentNobody()
{
    open();
    const QByteArray person = party(R"("name":"STADIG KONSERT","type":"Person")");
    QVERIFY(answer(u"/authorizedparties"_s, "[" + person + ",{}]", 2));
    QVERIFY(m_window->signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"1 organisation in Altinn's answer could not be read"_s), tests::patience);
    QVERIFY(!m_window->says(u"You do not represent any organisation"_s));
}

void WindowUnreadableTest::requests()
{
    open();
    const QByteArray known = R"({"id":"5d3a1f60-0002-4a11-8a11-0000000000b1","status":"Paused",
                                 "integrationTitle":"Sky Lønn"})";
    QVERIFY(answer(u"/request/50"_s, "[" + known + R"(,{"id":"nonsense","status":"New"}])"));
    QVERIFY(m_window->signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"1 request in Altinn's answer could not be read and is missing here."_s),
                             tests::patience);
    const int row = m_window->rowOf(u"Sky Lønn"_s);
    QVERIFY(row >= 0); // of an unknown status, and no reason to hide it
    auto *list = m_window->find<QListView>(u"inbox"_s);
    QVERIFY(list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString().contains(u"unknown status"));
}

void WindowUnreadableTest::nothingReadableIsNoEmptyInbox()
{
    open();
    QVERIFY(answer(u"/pending"_s, "[{}]", 1000));
    QVERIFY(m_window->signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->says(u"The requests could not be read."_s), tests::patience);
    QVERIFY(!m_window->says(u"No requests are waiting"_s));
}

void WindowUnreadableTest::accesses()
{
    open();
    const QByteArray robot = R"({"id":"5d3a1f60-0003-4a11-8a11-0000000000c1","integrationTitle":"Roboten",
                                 "userType":"robot"})";
    QVERIFY(answer(u"/enduser/systemuser/agents"_s, "[" + robot + ",null]", 1000));
    QVERIFY(m_window->signIn(tests::auditor));
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_window->message(u"missingClients"_s)
            .contains(u"1 system access in Altinn's answer could not be read and is missing here."),
        tests::patience);
    const auto *chooser = m_window->find<ui::Chooser>(u"access"_s);
    QCOMPARE(chooser->items().size(), 1);
    QVERIFY(chooser->items().constFirst().detail.contains(u"unknown kind (robot)"));
}

QTEST_MAIN(WindowUnreadableTest)
#include "tst_window_unreadable.moc"
