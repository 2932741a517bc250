// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What a person reads before deciding, through the real window: who asks, what it has already, what is new, and where
// the vendor's page is.
#include "tests/ui/window_fixture.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowReviewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void whoAsksAndWhatItHasAlready();
    void whatCouldNotBeReadIsNotNo();
    void theDifferenceIsToldBeforehand();
    void technicalIdsAreOneClickAway();
    void searchesWhereTheKeyboardIs();
    void thePageAfterwardsIsShownAsItIs();
    void everyAnswerIsSpoken();

private:
    bool choose(Window &window, const QString &title, const QJsonObject &more = {});
    static QStringList spokenIn(const Window &window);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowReviewTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>();
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    QVERIFY(!m_box->newOwnAccess(u"Lønn fra før"_s).isEmpty()); // of the payroll system: lonn and the tax cards
}

// A request of the payroll system, chosen in the inbox.
bool WindowReviewTest::choose(Window &window, const QString &title, const QJsonObject &more)
{
    QJsonObject order = more;
    order.insert(u"systemId"_s, m_box->payrollSystem());
    if (m_box->newRequest(u"standard"_s, tests::ape, title, order).isEmpty() || !window.signIn(tests::manager))
        return false;
    auto *inbox = window.find<QListView>(u"inbox"_s);
    return QTest::qWaitFor([&] { return window.isIdle() && window.rowOf(title) >= 0; }, tests::patience) &&
           window.tabTo(inbox) && window.selectRow(inbox, window.rowOf(title)) &&
           QTest::qWaitFor(
               [&] {
                   return window.shows(u"approve"_s) && window.find<QLabel>(u"reviewTitle"_s)->text().startsWith(title);
               },
               tests::patience);
}

QStringList WindowReviewTest::spokenIn(const Window &window)
{
    QStringList spoken;
    for (const auto *label : window.main->findChildren<QLabel *>()) {
        if (label->isVisible())
            spoken.append(label->accessibleName());
    }
    return spoken;
}

void WindowReviewTest::whoAsksAndWhatItHasAlready()
{
    Window window(*m_box);
    QVERIFY(choose(window, u"Mer lønn"_s));
    const QString vendor = window.find<QLabel>(u"vendor"_s)->text();
    QVERIFY(vendor.contains(u"Vendor ") && vendor.contains(u"owns the system") && vendor.contains(tests::ape));
    QVERIFY(!window.shows(u"vendorWarning"_s));
    QVERIFY(window.says(u"Given already through “Lønn fra før”."_s));
    // Its other accesses, by keyboard.
    QVERIFY(!window.says(u"for the organisation itself"_s));
    auto *accesses = window.find<QPushButton>(u"vendorAccesses"_s);
    QVERIFY(accesses->text().contains(u"other access"));
    QVERIFY(window.tabTo(accesses));
    window.key(Qt::Key_Space);
    QVERIFY(window.says(u"• Lønn fra før · for the organisation itself"_s));
    QVERIFY(window.says(u"Expires"_s));
}

void WindowReviewTest::whatCouldNotBeReadIsNotNo()
{
    Window window(*m_box);
    QVERIFY(m_box->fault(u"/delegations"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 50));
    QVERIFY(choose(window, u"Uleste"_s));
    QVERIFY(!window.says(u"Given already"_s));
    QVERIFY(spokenIn(window).contains(u"whether it has been given already is not known"_s));
    QVERIFY(!spokenIn(window).contains(u"not given before"_s));
    QVERIFY(!window.says(u"This system has the access"_s));
    m_box->noFaults();
}

void WindowReviewTest::theDifferenceIsToldBeforehand()
{
    Window window(*m_box);
    QVERIFY(choose(window, u"Nå med mer"_s));
    const QString words = window.find<QLabel>(u"difference"_s)->text();
    QVERIFY2(words.startsWith(u"This system has the access “Lønn fra før” here already"), qPrintable(words));
    QVERIFY2(words.endsWith(u"asks for 2 more and 2 the same."), qPrintable(words)); // sykefravaer and the plan
    int marked = 0;
    for (const QString &each : Window::wordsIn(window.main.get()))
        marked += each == u"New compared with what came before." ? 1 : 0;
    QCOMPARE(marked, 2);
}

void WindowReviewTest::technicalIdsAreOneClickAway()
{
    Window window(*m_box);
    QVERIFY(choose(window, u"Id-er"_s));
    QVERIFY(!window.says(u"urn:altinn:accesspackage:lonn"_s) && !window.says(u"ske-skattekort"_s));
    QVERIFY(window.tabTo(window.find(u"technicalIds"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.says(u"urn:altinn:accesspackage:lonn"_s) && window.says(u"ske-skattekort"_s));
    window.key(Qt::Key_Space);
    QVERIFY(!window.says(u"urn:altinn:accesspackage:lonn"_s) && !window.says(u"ske-skattekort"_s));
}

void WindowReviewTest::searchesWhereTheKeyboardIs()
{
    Window window(*m_box);
    const QJsonArray packages = {u"lonn"_s, u"sykefravaer"_s, u"merverdiavgift"_s, u"skattegrunnlag"_s};
    QVERIFY(choose(window, u"Mange"_s, {{u"packages"_s, packages}}));
    auto *filter = window.find<QLineEdit>(u"rightsFilter"_s);
    QVERIFY(filter->isVisible());
    window.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(!filter->hasFocus()); // the keyboard is in the inbox, and so is the search
    QVERIFY(window.tabTo(window.find(u"technicalIds"_s)));
    window.key(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter->hasFocus());
    window.type(u"qqqq"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Nothing that is asked for contains this."_s), tests::patience);
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.type(u"skattekort"_s); // the id of a service
    QTRY_VERIFY_WITH_TIMEOUT(!window.says(u"Nothing that is asked for contains this."_s), tests::patience);
}

void WindowReviewTest::thePageAfterwardsIsShownAsItIs()
{
    {
        Window window(*m_box);
        QVERIFY(choose(window, u"Bokstaver"_s,
                       {{u"redirectUrl"_s, u"https://аpple.example/takk?til=https://altinn.no"_s}}));
        QVERIFY(window.says(u"Page at xn--pple-43d.example"_s)); // not the letter that it looks like
        QVERIFY(window.says(u"Fullmakt cannot look those up"_s));
    }
    Window window(*m_box);
    QVERIFY(choose(window, u"Åpen"_s, {{u"redirectUrl"_s, u"http://fjord.example/takk"_s}}));
    QVERIFY(window.says(u"an address that is not opened"_s) && !window.says(u"Page at"_s));
    QCOMPARE(window.handed.size(), 1); // the sign-in; the page is not opened by looking
}

void WindowReviewTest::everyAnswerIsSpoken()
{
    Window window(*m_box);
    QVERIFY(choose(window, u"Talt"_s));
    const QStringList spoken = spokenIn(window);
    QVERIFY(spoken.contains(u"asked for"_s));
    QVERIFY(spoken.contains(u"given already through “Lønn fra før”"_s));
    QVERIFY(spoken.contains(u"not given before"_s));
    QVERIFY(!spoken.filter(u"you can give it. through"_s).isEmpty()); // and by what
}

QTEST_MAIN(WindowReviewTest)
#include "tst_window_review.moc"
