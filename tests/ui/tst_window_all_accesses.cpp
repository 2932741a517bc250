// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// System accesses over all organisations through the real window: switched, searched, sorted and filtered with mouse
// and keys; what one organisation does not answer stands in a row of its own.
#include "tests/ui/window_fixture.h"
#include "ui/accesses/accesses_page.h"
#include "ui/widgets/list_splitter.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <ctime>

using namespace Qt::StringLiterals;
using tests::Window;

namespace {

const QString ant = u"TALLRIK MAUR"_s; // manages two hundred organisations

// Milliseconds that this thread has worked: what others take of the machine does not count.
qint64 worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return qint64{time.tv_sec} * 1'000 + time.tv_nsec / 1'000'000;
}

} // namespace

class WindowAllAccessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSwitchShowsAllAndIsKept();
    void thePlaceOfTheSplitterIsKept();
    void oneOrganisationThatFailsIsARowOfItsOwn();
    void twoHundredStaySmooth();
    void filtersCombineAndAreClearedWithOneClick();
    void aNewOneIsReadForTheFilterToo();
    void sortsByWhatIsChosen();
    void whatIsNotReadIsNotNought();
    void clientsOfAnotherOrganisationAreReached();
    void whatIsAnotherOrganisationsGoesWithTheList();

private:
    bool showAll(Window &window);                          // by keyboard
    bool pick(Window &window, const QString &box, int by); // steps down in a box
    static QStringList titles(Window &window);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowAllAccessesTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    QVERIFY(!m_box->newOwnAccess(u"Ære være"_s).isEmpty());
    QVERIFY(!m_box->newAccess(tests::ape, u"Åpenbar revisjon"_s).isEmpty());
    QVERIFY(!m_box->newAccess(u"TILFELDIG SUBTIL APE AVD BERGEN"_s, u"Bergens beste"_s).isEmpty());
}

bool WindowAllAccessesTest::pick(Window &window, const QString &name, int by)
{
    auto *box = window.find<QComboBox>(name);
    if (!box->isVisible() || !window.tabTo(box))
        return false;
    const int before = box->currentIndex();
    for (int i = 0; i < qAbs(by); ++i)
        window.key(by > 0 ? Qt::Key_Down : Qt::Key_Up);
    return box->currentIndex() == before + by;
}

bool WindowAllAccessesTest::showAll(Window &window)
{
    window.key(Qt::Key_2, Qt::ControlModifier);
    const auto *box = window.find<QComboBox>(u"accessScope"_s);
    return QTest::qWaitFor([&] { return box->isVisible() && box->count() == 2; }, tests::patience) &&
           pick(window, u"accessScope"_s, 1);
}

QStringList WindowAllAccessesTest::titles(Window &window)
{
    return Window::column(window.find<QListView>(u"accesses"_s), 0);
}

void WindowAllAccessesTest::theSwitchShowsAllAndIsKept()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Ære være"_s) >= 0, tests::patience);
    QCOMPARE(window.accessRow(u"Bergens beste"_s), -1); // another organisation's
    QVERIFY(showAll(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) >= 0, tests::patience);
    QVERIFY(window.accessRow(u"Ære være"_s) >= 0);
    auto *view = window.find<QListView>(u"accesses"_s);
    const QModelIndex row = view->model()->index(window.accessRow(u"Bergens beste"_s), 0);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"TILFELDIG SUBTIL APE AVD BERGEN"));
    QVERIFY(window.openAccess(u"Bergens beste"_s)); // in full, as its own organisation's
    QVERIFY(window.says(u"acts for clients of TILFELDIG SUBTIL APE AVD BERGEN"_s));
    QVERIFY(window.says(u"approved from a request of"_s));
    // What is shown is kept when another organisation is chosen at the top, and at the next start.
    window.services->organisations.choose(window.services->organisations.selectable().constLast().uuid);
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Ære være"_s) >= 0, tests::patience);
    window.main.reset();
    QCOMPARE(window.services->settings.viewState(u"accesses-view"_s).left(4), "all;");
}

void WindowAllAccessesTest::thePlaceOfTheSplitterIsKept()
{
    tests::Place place;
    place.choose = [](storage::Settings &settings) { settings.setViewState(u"accesses-view"_s, "all;1"); }; // of before
    Window window(*m_box, u"en"_s, place);
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) >= 0, tests::patience);
    QCOMPARE(window.find<QComboBox>(u"accessOrder"_s)->currentIndex(), 1);
    const auto splitter = [&window] {
        return window.main->findChild<ui::AccessesPage *>()->findChild<ui::ListSplitter *>();
    };
    QVERIFY(splitter()->choice().isEmpty());
    const int before = splitter()->sizes().constFirst();
    QWidget *handle = splitter()->handle(1);
    const QPoint at = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, at);
    QTest::mouseMove(handle, at + QPoint(70, 0));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, at);
    const int moved = splitter()->sizes().constFirst();
    QVERIFY(moved > before + 50);
    const QSize size = window.main->size();
    // In the next two windows, in the first of which nobody looks at it.
    for (int i = 0; i < 2; ++i) {
        window.main.reset();
        window.main = std::make_unique<ui::MainWindow>(*window.services);
        window.main->show();
        window.main->resize(size); // which may be more than there is screen
        QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    }
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) >= 0, tests::patience);
    QCOMPARE(window.find<QComboBox>(u"accessOrder"_s)->currentIndex(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(splitter()->sizes().constFirst(), moved, tests::patience);
}

void WindowAllAccessesTest::oneOrganisationThatFailsIsARowOfItsOwn()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    domain::Party branch;
    for (const domain::Party &party : window.services->organisations.selectable())
        branch = party.name.endsWith(u"BERGEN") ? party : branch;
    QVERIFY(m_box->fault(branch.id.toString(), {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99));
    QVERIFY(showAll(window));
    // On top, and the others are there; each comes when it is read.
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(branch.name) == 0 && window.accessRow(u"Ære være"_s) > 0,
                             tests::patience);
    auto *view = window.find<QListView>(u"accesses"_s);
    QVERIFY(view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"could not be read"));
    QVERIFY(window.tabTo(view));
    QVERIFY(window.selectRow(view, 0));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Its system accesses could not be read."_s), tests::patience);
    QVERIFY(window.says(u"Copy details"_s));
    m_box->noFaults();
    window.key(Qt::Key_Return); // again, this one only
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) >= 0, tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.accessRow(branch.name), -1, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No system access chosen"_s), tests::patience);
}

void WindowAllAccessesTest::twoHundredStaySmooth()
{
    Window window(*m_box);
    QVERIFY(window.signIn(ant));
    const QList<domain::Party> parties = window.services->organisations.administered();
    QCOMPARE(parties.size(), 200);
    QVERIFY(!m_box->newAccess(parties.at(120).name, u"Hundreogtjue"_s).isEmpty());
    qint64 longest = 0; // milliseconds of work between two ticks of the event loop
    qint64 before = 0;
    QTimer tick;
    connect(&tick, &QTimer::timeout, this, [&] {
        const qint64 now = worked();
        longest = qMax(longest, now - before);
        before = now;
    });
    QVERIFY(showAll(window));
    before = worked();
    tick.start(5);
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Hundreogtjue"_s) >= 0, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->accessDesk.overview()->isReading(), tests::patience);
    tick.stop();
    qInfo() << "longest work at a stretch in milliseconds:" << longest;
    QVERIFY2(longest < 1'000, "the window stood still"); // far above what is seen, for machines that are slow
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLabel>(u"accessCount"_s)->text() == u"1 system access", tests::patience);
}

void WindowAllAccessesTest::filtersCombineAndAreClearedWithOneClick()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(showAll(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) >= 0 && window.accessRow(u"Ære være"_s) >= 0,
                             tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->accessDesk.overview()->isReading(), tests::patience);
    const QStringList all = titles(window);
    QVERIFY(!window.shows(u"accessVendor"_s));
    QVERIFY(window.click(u"accessFilters"_s));
    QVERIFY(pick(window, u"accessKind"_s, 2)); // for clients
    QVERIFY(titles(window).contains(u"Bergens beste") && titles(window).contains(u"Åpenbar revisjon"));
    QVERIFY(!titles(window).contains(u"Ære være"));
    QVERIFY(window.says(u"Filters active: For clients"_s));
    QVERIFY(window.find<QLabel>(u"accessCount"_s)->text().contains(u"of %1 system accesses"_s.arg(all.size())));
    // The vendors and the packages are those of the list; packages come as they are read.
    auto *vendors = window.find<QComboBox>(u"accessVendor"_s);
    QVERIFY(vendors->count() >= 3);
    auto *packages = window.find<QComboBox>(u"accessPackage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->accessDesk.overview()->isReadingHoldings(), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(packages->findData(u"lonn"_s) > 0, tests::patience);
    QVERIFY(pick(window, u"accessPackage"_s, packages->findData(u"lonn"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No match"_s), tests::patience); // none for clients has it
    QVERIFY(window.says(u"No system access fits the filters."_s));
    QVERIFY(pick(window, u"accessKind"_s, -2));
    QTRY_VERIFY_WITH_TIMEOUT(titles(window).contains(u"Ære være"_s), tests::patience);
    QVERIFY(!titles(window).contains(u"Bergens beste"));
    QVERIFY(window.click(u"clearAccessFilters"_s));
    QTRY_COMPARE_WITH_TIMEOUT(titles(window).size(), all.size(), tests::patience);
    QVERIFY(!window.shows(u"clearAccessFilters"_s));
    // Words of before find what they mean now, and hide nothing that they should not.
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.type(u"systembruker"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLabel>(u"accessCount"_s)->text().startsWith(QString::number(all.size())),
                             tests::patience);
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.type(u"klientdelegering"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!titles(window).contains(u"Ære være"), tests::patience);
    QVERIFY(titles(window).contains(u"Bergens beste"));
}

void WindowAllAccessesTest::aNewOneIsReadForTheFilterToo()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(showAll(window));
    QVERIFY(window.click(u"accessFilters"_s));
    auto *packages = window.find<QComboBox>(u"accessPackage"_s);
    QTRY_VERIFY_WITH_TIMEOUT(packages->findData(u"lonn"_s) > 0, tests::patience);
    QVERIFY(pick(window, u"accessPackage"_s, packages->findData(u"lonn"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(titles(window).contains(u"Ære være"_s), tests::patience);
    QVERIFY(window.click(u"accessFilters"_s)); // closed, and the filter stays
    QVERIFY(!m_box->newOwnAccess(u"Ny med lønn"_s).isEmpty());
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(titles(window).contains(u"Ny med lønn"_s), tests::patience);
}

void WindowAllAccessesTest::sortsByWhatIsChosen()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(showAll(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) >= 0, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->accessDesk.overview()->isReading(), tests::patience);
    QVERIFY(window.openAccess(u"Ære være"_s));
    QVERIFY(window.click(u"accessFilters"_s));
    QVERIFY(pick(window, u"accessOrder"_s, 1)); // by name
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) < window.accessRow(u"Ære være"_s), tests::patience);
    QVERIFY(window.accessRow(u"Ære være"_s) < window.accessRow(u"Åpenbar revisjon"_s)); // æ before å
    auto *view = window.find<QListView>(u"accesses"_s);
    QCOMPARE(view->currentIndex().row(), window.accessRow(u"Ære være"_s)); // still the one that is read
    QVERIFY(pick(window, u"accessOrder"_s, 2));                            // by organisation
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Ære være"_s) < window.accessRow(u"Bergens beste"_s), tests::patience);
}

void WindowAllAccessesTest::whatIsNotReadIsNotNought()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(m_box->fault(u"/enduser/systemuser/clients"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99));
    window.key(Qt::Key_2, Qt::ControlModifier);
    auto *view = window.find<QListView>(u"accesses"_s);
    const auto row = [view] { return view->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(); };
    QTRY_VERIFY_WITH_TIMEOUT(row().contains(u"clients could not be read"), tests::patience);
    QVERIFY(!row().contains(u"0 clients"));
    m_box->noFaults();
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(row().contains(u" clients,"), tests::patience);
}

void WindowAllAccessesTest::clientsOfAnotherOrganisationAreReached()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(showAll(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) >= 0, tests::patience);
    QVERIFY(window.openAccess(u"Bergens beste"_s));
    QVERIFY(!window.services->organisations.current().name.endsWith(u"BERGEN"));
    QVERIFY(window.click(u"accessClients"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.find(u"access"_s)->accessibleName().contains(u"Bergens beste"), tests::patience);
    QVERIFY(window.services->organisations.current().name.endsWith(u"BERGEN"));
}

void WindowAllAccessesTest::whatIsAnotherOrganisationsGoesWithTheList()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(showAll(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) >= 0, tests::patience);
    QVERIFY(window.openAccess(u"Bergens beste"_s));
    QVERIFY(window.shows(u"deleteAccess"_s));
    QVERIFY(pick(window, u"accessScope"_s, -1)); // this organisation
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Bergens beste"_s) < 0, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(!window.shows(u"deleteAccess"_s), tests::patience);
}

QTEST_MAIN(WindowAllAccessesTest)
#include "tst_window_all_accesses.moc"
