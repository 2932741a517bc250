// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The inbox as a list of many: organisations that fail, order, filters, the table, and what arrives by itself.
#include "tests/ui/window_fixture.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using tests::Window;

namespace {

const QString busy = u"TALLRIK MAUR"_s; // 200 organisations

} // namespace

class WindowInboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFailedOrganisationIsARowWithRetry();
    void theRetryIsInThePaneAndInTheMenuToo();
    void nothingReadableIsAPage();
    void oneMenuSortsAndIsRemembered();
    void filtersCombineAndAreClearedByOneClick();
    void oneOrganisationIsFilteredFor();
    void expiredOnesAreTaggedAndCannotBeApproved();
    void theTableShowsTheSame();
    void theListCopiesAllThatIsMarked();
    void whatArrivesIsMarkedUntilItIsOpened();
    void itIsReadByItselfAndRenewsNothing();
    void nothingIsReadWhileNobodyLooks();
    void comingBackReadsWhatIsOld();
    void anEmptyInboxTellsWhatAltinnListsForNobody();
    void manyOrganisationsStayWhereTheyAre();

private:
    [[nodiscard]] QString request(const QString &title, QJsonObject more = {})
    {
        return m_box->newRequest(u"standard"_s, tests::ape, title, std::move(more)).value(u"id"_s).toString();
    }

    static QString wordsOf(const QAbstractItemView *view, int row)
    {
        return view->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    }

    static domain::Party partyOf(const Window &window, const QString &name)
    {
        for (const domain::Party &party : window.services->organisations.administered()) {
            if (party.name == name)
                return party;
        }
        return {};
    }

    static QStringList titles(const Window &window) { return Window::column(list(window), 0); }

    static QListView *list(const Window &window) { return window.find<QListView>(u"inbox"_s); }

    bool refreshed(Window &window) // by F5
    {
        window.key(Qt::Key_F5);
        return QTest::qWaitFor([&] { return window.isIdle(); }, tests::patience);
    }

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowInboxTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowInboxTest::aFailedOrganisationIsARowWithRetry()
{
    Window window(*m_box);
    QVERIFY(!request(u"Blir stående"_s).isEmpty());
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Blir stående"_s) >= 0, tests::patience);
    const int all = list(window)->model()->rowCount();
    const domain::Party party = partyOf(window, tests::ape);
    QVERIFY(m_box->fault(u"/request/"_s + party.id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, 503}}, 0));
    QVERIFY(refreshed(window));
    QTRY_COMPARE_WITH_TIMEOUT(list(window)->model()->rowCount(), all + 1, tests::patience);
    const QString words = wordsOf(list(window), 0);
    QVERIFY2(words.contains(tests::ape) && words.contains(u"not refreshed"_s) && words.contains(u"Shown as at"_s) &&
                 words.contains(u"Enter"_s),
             qPrintable(words));
    QVERIFY(window.rowOf(u"Blir stående"_s) > 0);
    QVERIFY(wordsOf(list(window), window.rowOf(u"Blir stående"_s)).contains(u"not refreshed"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"but not all"_s), tests::patience); // beside the age

    // By keyboard alone; and only that organisation is asked about.
    m_box->noFaults();
    m_box->forgetCalls();
    QVERIFY(window.tabTo(list(window)));
    window.key(Qt::Key_Home);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The requests of %1 could not be read."_s.arg(tests::ape)), tests::patience);
    window.key(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(list(window)->model()->rowCount(), all, tests::patience);
    QVERIFY(!wordsOf(list(window), window.rowOf(u"Blir stående"_s)).contains(u"not refreshed"_s));
    QVERIFY(!window.says(u"could not be read"_s));
    QCOMPARE(m_box->calls(u"GET"_s, u"/pending"_s), 2);
    QCOMPARE(m_box->calls(u"GET"_s, party.organisationNumber + u"/pending"_s), 2);
    QTRY_VERIFY_WITH_TIMEOUT(!window.says(u"but not all"_s), tests::patience);
}

void WindowInboxTest::theRetryIsInThePaneAndInTheMenuToo()
{
    Window window(*m_box);
    QVERIFY(!request(u"Til stede"_s).isEmpty());
    const QString number = m_box->numberOf(tests::ape);
    QVERIFY(m_box->fault(number + u"/pending"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 0));
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(wordsOf(list(window), 0).contains(u"not read"_s), tests::patience);
    QVERIFY(wordsOf(list(window), 0).contains(u"Its requests are missing here"_s));
    QCOMPARE(window.rowOf(u"Til stede"_s), -1);

    QTest::mouseClick(list(window)->viewport(), Qt::LeftButton, {},
                      list(window)->visualRect(list(window)->model()->index(0, 0)).center());
    auto *pane = window.find(u"organisationFailure"_s);
    QTRY_VERIFY_WITH_TIMEOUT(pane->isVisible(), tests::patience);
    QAbstractButton *again = nullptr;
    for (auto *each : pane->findChildren<QAbstractButton *>())
        again = each->isVisible() && each->text() == u"Try again" ? each : again;
    QVERIFY(again);
    QVERIFY(window.click(again)); // still bad
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle() && again->isVisible(), tests::patience);
    QVERIFY(wordsOf(list(window), 0).contains(u"not read"_s));

    m_box->noFaults();
    QVERIFY(window.tabTo(list(window)));
    const QPoint where = list(window)->visualRect(list(window)->currentIndex()).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, where, list(window)->viewport()->mapToGlobal(where));
    QApplication::sendEvent(list(window)->viewport(), &asked);
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    QTRY_VERIFY_WITH_TIMEOUT(menu(), tests::patience);
    QCOMPARE(menu()->actions().constFirst()->text(), u"Read %1 once more"_s.arg(tests::ape));
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Til stede"_s) >= 0, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!pane->isVisible(), tests::patience);
}

void WindowInboxTest::nothingReadableIsAPage()
{
    Window window(*m_box);
    QVERIFY(m_box->fault(u"/pending"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 0));
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The requests could not be read."_s), tests::patience);
    QVERIFY(!window.shows(u"inbox"_s));
    m_box->noFaults();
    QAbstractButton *again = nullptr;
    for (auto *each : window.find(u"inboxState"_s)->findChildren<QAbstractButton *>())
        again = each->isVisible() && each->text() == u"Try again" ? each : again;
    QVERIFY(window.click(again));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"inbox"_s), tests::patience);
}

void WindowInboxTest::oneMenuSortsAndIsRemembered()
{
    Window window(*m_box);
    QVERIFY(!request(u"Åpenbart sist"_s).isEmpty() && !request(u"Apekatt"_s, {{u"daysOld"_s, 170}}).isEmpty());
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Apekatt"_s) >= 0, tests::patience);
    QVERIFY(window.rowOf(u"Åpenbart sist"_s) < window.rowOf(u"Apekatt"_s)); // newest first
    QVERIFY(window.pick(u"inboxSort"_s, u"System"_s));
    QCOMPARE(window.rowOf(u"Apekatt"_s), 0);
    QCOMPARE(window.rowOf(u"Åpenbart sist"_s), titles(window).size() - 1);
    QCOMPARE(window.find<QAbstractButton>(u"inboxSort"_s)->text(), u"System"_s);
    QVERIFY(window.pick(u"inboxSort"_s, u"Days left"_s));
    QVERIFY(window.rowOf(u"Apekatt"_s) < window.rowOf(u"Åpenbart sist"_s)); // the soonest first
    // In the next window, of the same settings.
    window.main.reset();
    window.main = std::make_unique<ui::MainWindow>(*window.services);
    window.main->show();
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle() && window.rowOf(u"Apekatt"_s) >= 0, tests::patience);
    QCOMPARE(window.find<QAbstractButton>(u"inboxSort"_s)->text(), u"Days left"_s);
    QVERIFY(window.rowOf(u"Apekatt"_s) < window.rowOf(u"Åpenbart sist"_s));
}

void WindowInboxTest::filtersCombineAndAreClearedByOneClick()
{
    Window window(*m_box);
    QVERIFY(!request(u"Snart ute"_s, {{u"daysOld"_s, 175}}).isEmpty());
    QVERIFY(!m_box->newRequest(u"agent"_s, tests::tiger, u"Sendt videre"_s, {{u"escalated"_s, true}}).isEmpty());
    QVERIFY(window.signIn(tests::auditor));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Sendt videre"_s) >= 0, tests::patience);
    const QStringList all = titles(window);
    QVERIFY(!window.shows(u"clearFilters"_s));
    QVERIFY(window.pick(u"inboxFilter"_s, u"Kind: for clients"_s));
    QVERIFY(titles(window).contains(u"Sendt videre"_s) && titles(window).size() < all.size());
    QVERIFY(window.shows(u"clearFilters"_s));
    QCOMPARE(window.find<QLabel>(u"activeFilters"_s)->text(), u"Filtered: for clients"_s);
    QVERIFY(window.pick(u"inboxFilter"_s, u"Expired"_s)); // and
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No match"_s), tests::patience);
    // Which filter hides how many.
    QVERIFY2(window.says(u"For clients: hides"_s) && window.says(u"Expired: hides"_s),
             qPrintable(Window::wordsIn(window.main.get()).join(u'|')));
    QCOMPARE(window.find<QLabel>(u"activeFilters"_s)->text(), u"Filtered: for clients, expired"_s);
    QVERIFY(window.click(u"clearFilters"_s));
    QCOMPARE(titles(window), all);
    QVERIFY(!window.shows(u"clearFilters"_s));

    // The search combines with them, and one button in the empty result lifts it all.
    QVERIFY(window.pick(u"inboxFilter"_s, u"Forwarded"_s));
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.type(u"qqqq"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The search for “qqqq”: hides"_s), tests::patience);
    QAbstractButton *lift = nullptr;
    for (auto *each : window.find(u"inboxState"_s)->findChildren<QAbstractButton *>())
        lift = each->isVisible() && each->text() == u"Clear search and filters" ? each : lift;
    QVERIFY(window.click(lift));
    QTRY_COMPARE_WITH_TIMEOUT(titles(window), all, tests::patience);
}

void WindowInboxTest::oneOrganisationIsFilteredFor()
{
    Window window(*m_box);
    QVERIFY(!request(u"Bare hennes"_s).isEmpty());
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Bare hennes"_s) >= 0, tests::patience);
    const qsizetype all = titles(window).size();
    QVERIFY(window.pick(u"inboxFilter"_s, u"Organisation…"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), tests::patience);
    window.type(m_box->numberOf(tests::ape));
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(titles(window).size() < all, tests::patience);
    QVERIFY(window.rowOf(u"Bare hennes"_s) >= 0);
    QCOMPARE(window.find<QLabel>(u"activeFilters"_s)->text(), u"Filtered: "_s + tests::ape);
    QVERIFY(window.click(u"clearFilters"_s));
    QCOMPARE(titles(window).size(), all);
}

void WindowInboxTest::expiredOnesAreTaggedAndCannotBeApproved()
{
    Window window(*m_box);
    const QString id = request(u"For gammel"_s, {{u"daysOld"_s, 181}});
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"For gammel"_s) >= 0, tests::patience);
    QVERIFY(wordsOf(list(window), window.rowOf(u"For gammel"_s)).contains(u"expired"_s));
    QVERIFY(window.pick(u"inboxFilter"_s, u"Expired"_s));
    QVERIFY(window.tabTo(list(window)) && window.selectRow(list(window), window.rowOf(u"For gammel"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"older than 180 days"_s), tests::patience);
    QVERIFY(!window.find(u"approve"_s)->isEnabled());
    QCOMPARE(m_box->calls(u"POST"_s, u"/systemuser/request"_s), 0);
    QCOMPARE(m_box->statusOf(id), u"New"_s);
}

void WindowInboxTest::theTableShowsTheSame()
{
    Window window(*m_box);
    QVERIFY(!request(u"I tabell"_s).isEmpty());
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"I tabell"_s) >= 0, tests::patience);
    QVERIFY(window.tabTo(list(window)) && window.selectRow(list(window), window.rowOf(u"I tabell"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(window.click(u"inboxAsTable"_s));
    auto *table = window.find<ui::TableView>(u"inboxTable"_s);
    QTRY_VERIFY_WITH_TIMEOUT(table->isVisible(), tests::patience);
    QVERIFY(!list(window)->isVisible() && window.shows(u"approve"_s));
    QCOMPARE(table->currentIndex().row(), window.rowOf(u"I tabell"_s)); // the choice comes along
    QStringList headings;
    for (int visual = 0; visual < table->horizontalHeader()->count(); ++visual)
        headings.append(
            table->model()->headerData(table->horizontalHeader()->logicalIndex(visual), Qt::Horizontal).toString());
    QCOMPARE(headings, QStringList({u"Vendor"_s, u"System"_s, u"Organisation"_s, u"Kind"_s, u"Received"_s,
                                    u"Days left"_s, u"Status"_s}));

    QVERIFY(window.tabTo(table));
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), 7);
    QCOMPARE(cells.at(1), u"I tabell"_s);
    QCOMPARE(cells.at(2), tests::ape);
    QCOMPARE(cells.at(5), u"180"_s);
    QCOMPARE(cells.at(6), u"Waiting for a decision"_s);

    // The header sorts, and the list afterwards too.
    const QHeaderView *header = table->horizontalHeader();
    const QPoint days(header->sectionViewportPosition(5) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, days);
    QTRY_COMPARE_WITH_TIMEOUT(window.find<QAbstractButton>(u"inboxSort"_s)->text(), u"Days left"_s, tests::patience);
    QStringList left = Window::column(table, 5);
    QVERIFY(left.constFirst().toInt() <= left.constLast().toInt());
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, days);
    QTRY_VERIFY_WITH_TIMEOUT(Window::column(table, 5).constFirst() == left.constLast(), tests::patience);
    QVERIFY(window.click(u"inboxAsTable"_s));
    QTRY_VERIFY_WITH_TIMEOUT(list(window)->isVisible() && !table->isVisible(), tests::patience);
    QCOMPARE(list(window)->currentIndex().row(), window.rowOf(u"I tabell"_s));
    QVERIFY(window.click(u"inboxAsTable"_s));
    window.main.reset();
    window.main = std::make_unique<ui::MainWindow>(*window.services);
    window.main->show();
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle() && window.shows(u"inboxTable"_s), tests::patience); // remembered
}

void WindowInboxTest::theListCopiesAllThatIsMarked()
{
    Window window(*m_box);
    QVERIFY(!request(u"Kopieres"_s).isEmpty() && !request(u"Kopieres også"_s, {{u"daysOld"_s, 170}}).isEmpty());
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Kopieres"_s) >= 0 && window.rowOf(u"Kopieres også"_s) >= 0,
                             tests::patience);
    QVERIFY(window.tabTo(list(window)));
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QString copied = QGuiApplication::clipboard()->text();
    const QStringList lines = copied.split(u'\n');
    QCOMPARE(lines.size(), list(window)->model()->rowCount());
    const QStringList cells = lines.at(window.rowOf(u"Kopieres"_s)).split(u'\t');
    QCOMPARE(cells.size(), 5);
    QCOMPARE(cells.at(0), u"Kopieres"_s);
    QVERIFY2(cells.at(1).endsWith(u"own"_s), qPrintable(cells.at(1))); // after the vendor
    QCOMPARE(cells.at(2), tests::ape);
    QVERIFY(!cells.at(3).isEmpty()); // when it came
    QCOMPARE(lines.at(window.rowOf(u"Kopieres også"_s)).section(u'\t', 4), u"10 days left"_s);

    // And by the menu of the row.
    QGuiApplication::clipboard()->clear();
    const QPoint where = list(window)->visualRect(list(window)->model()->index(0, 0)).center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, where, list(window)->viewport()->mapToGlobal(where));
    QApplication::sendEvent(list(window)->viewport(), &asked);
    const auto menu = [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); };
    QTRY_VERIFY_WITH_TIMEOUT(menu(), tests::patience);
    QCOMPARE(menu()->actions().constFirst()->text(), u"Copy rows"_s);
    QTest::keyClick(menu(), Qt::Key_Down);
    QTest::keyClick(menu(), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(QGuiApplication::clipboard()->text(), copied, tests::patience);
}

void WindowInboxTest::whatArrivesIsMarkedUntilItIsOpened()
{
    Window window(*m_box);
    QVERIFY(!request(u"Fra før"_s).isEmpty());
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Fra før"_s) >= 0, tests::patience);
    const auto *rail = window.find<QAbstractButton>(u"page0"_s);
    QVERIFY(!rail->accessibleName().contains(u"new"_s)); // the first reading marks none
    QVERIFY(!wordsOf(list(window), window.rowOf(u"Fra før"_s)).contains(u"new"_s));
    QVERIFY(!request(u"Nettopp kommet"_s).isEmpty());
    QVERIFY(refreshed(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Nettopp kommet"_s) >= 0, tests::patience);
    QVERIFY(wordsOf(list(window), window.rowOf(u"Nettopp kommet"_s)).contains(u"new"_s));
    QVERIFY(!wordsOf(list(window), window.rowOf(u"Fra før"_s)).contains(u"new"_s));
    QVERIFY2(rail->accessibleName().endsWith(u"1 new"_s) && rail->toolTip().endsWith(u"1 new"_s),
             qPrintable(rail->accessibleName()));
    QVERIFY(window.pick(u"inboxFilter"_s, u"New"_s));
    QCOMPARE(titles(window), QStringList{u"Nettopp kommet"_s});
    QVERIFY(window.click(u"clearFilters"_s));
    QVERIFY(window.tabTo(list(window)) && window.selectRow(list(window), window.rowOf(u"Nettopp kommet"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!wordsOf(list(window), window.rowOf(u"Nettopp kommet"_s)).contains(u"new"_s),
                             tests::patience);
    QVERIFY(!rail->accessibleName().contains(u"new"_s));
}

void WindowInboxTest::itIsReadByItselfAndRenewsNothing()
{
    tests::Place place;
    place.refresh.every = 250ms;
    Window window(*m_box, u"en"_s, place);
    QVERIFY(window.signIn(tests::manager));
    const QDateTime ends = window.services->session.endsAt();
    QVERIFY(ends.isValid());
    QVERIFY(!request(u"Av seg selv"_s).isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Av seg selv"_s) >= 0, tests::patience);
    QVERIFY(wordsOf(list(window), window.rowOf(u"Av seg selv"_s)).contains(u"new"_s));
    m_box->forgetCalls();
    QTRY_VERIFY_WITH_TIMEOUT(m_box->calls(u"GET"_s, u"/pending"_s) >= 12, tests::patience); // and again
    QCOMPARE(window.services->session.endsAt(), ends);                                      // nobody has done anything
    // It ends with the session; at a moment when nothing is on its way.
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->requestDesk.inbox()->isLoading(), tests::patience);
    static_cast<void>(window.services->session.signOut());
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QTest::qWait(200); // what was on its way
    m_box->forgetCalls();
    QTest::qWait(800);
    QCOMPARE(m_box->calls(u"GET"_s, u"/pending"_s), 0);
}

void WindowInboxTest::nothingIsReadWhileNobodyLooks()
{
    tests::Place place;
    place.refresh.every = 200ms;
    Window window(*m_box, u"en"_s, place);
    QVERIFY(window.signIn(tests::manager));
    window.main->hide();
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    m_box->forgetCalls();
    QTest::qWait(800);
    QCOMPARE(m_box->calls(u"GET"_s, u"/pending"_s), 0);
    window.main->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_box->calls(u"GET"_s, u"/pending"_s) > 0, tests::patience);
}

void WindowInboxTest::comingBackReadsWhatIsOld()
{
    QEvent back(QEvent::WindowActivate);
    {
        tests::Place place;
        place.refresh.onFocus = 0ms; // everything is old
        Window window(*m_box, u"en"_s, place);
        QVERIFY(window.signIn(tests::manager) && window.settles());
        const requests::Inbox *inbox = window.services->requestDesk.inbox();
        const int lists = 2 * inbox->organisationCount();
        QTRY_VERIFY(inbox->loadedAt().msecsTo(QDateTime::currentDateTimeUtc()) > 0);
        QVERIFY(m_box->fault(u"/pending"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 600}}, lists));
        m_box->forgetCalls();
        QApplication::sendEvent(window.main.get(), &back);
        QVERIFY(inbox->isLoading());
        QApplication::sendEvent(window.main.get(), &back); // never while it is being read
        QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
        QCOMPARE(m_box->calls(u"GET"_s, u"/pending"_s), lists);
    }
    tests::Place place;
    place.refresh.onFocus = 1h; // nor when it is fresh
    Window window(*m_box, u"en"_s, place);
    QVERIFY(window.signIn(tests::manager) && window.settles());
    m_box->forgetCalls();
    QApplication::sendEvent(window.main.get(), &back);
    QVERIFY(window.isIdle() && window.settles());
    QCOMPARE(m_box->calls(u"GET"_s, u"/pending"_s), 0);
}

void WindowInboxTest::anEmptyInboxTellsWhatAltinnListsForNobody()
{
    Window window(*m_box);
    QVERIFY(window.signIn(u"GREINET EIK"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No requests are waiting"_s), tests::patience);
    bool isTold = false;
    for (const auto *label : window.find(u"inboxState"_s)->findChildren<QLabel *>())
        isTold = isTold || (label->isVisible() && label->text().contains(u"requests to change an access"_s));
    QVERIFY(isTold);
}

void WindowInboxTest::manyOrganisationsStayWhereTheyAre()
{
    const QJsonValue state = m_box->control("GET", u"/state"_s);
    QStringList numbers;
    for (const QJsonValue &person : state[u"people"_s].toArray()) {
        if (person[u"name"_s] == busy) {
            for (const QJsonValue &each : person[u"organisations"_s].toArray())
                numbers.append(each[u"orgNo"_s].toString());
        }
    }
    QCOMPARE(numbers.size(), 200);
    for (const QString &number : numbers.mid(0, 60))
        m_box->control(
            "POST", u"/requests"_s,
            {{u"kind"_s, u"standard"_s}, {u"partyOrgNo"_s, number}, {u"integrationTitle"_s, u"Fra "_s + number}});
    Window window(*m_box);
    QVERIFY(window.signIn(busy));
    QTRY_COMPARE_WITH_TIMEOUT(titles(window).size(), 60, tests::patience);
    const QString title = u"Fra "_s + numbers.at(30);
    QVERIFY(window.tabTo(list(window)) && window.selectRow(list(window), window.rowOf(title)));
    window.key(Qt::Key_Down, Qt::ShiftModifier);
    const QModelIndexList chosen = list(window)->selectionModel()->selectedIndexes();
    QCOMPARE(chosen.size(), 2);
    const int scrolled = list(window)->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    // Slowly, so that what arrives is seen arriving.
    QVERIFY(m_box->fault(u"/pending"_s, {{u"action"_s, u"delay"_s}, {u"delayMs"_s, 30}}, 400));
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLabel>(u"inboxCaption"_s)->isVisible() &&
                                 window.find<QLabel>(u"inboxCaption"_s)->text().endsWith(u"of 200 organisations read"),
                             tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    QVERIFY(!window.shows(u"inboxCaption"_s));
    QCOMPARE(list(window)->selectionModel()->selectedIndexes(), chosen);
    QCOMPARE(list(window)->verticalScrollBar()->value(), scrolled);
    QCOMPARE(list(window)->model()->rowCount(), 60);
}

QTEST_MAIN(WindowInboxTest)
#include "tst_window_inbox.moc"
