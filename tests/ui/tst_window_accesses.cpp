// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// System accesses through the real window: a person looks, searches and deletes with mouse and keys, and the sandbox is
// asked what came of it.
#include "tests/ui/window_fixture.h"
#include "ui/widgets/state_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowAccessesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsWhatAnAccessHas();
    void searchNarrowsTheList();
    void theRowIsCopiedAsItIsShown();
    void deletesOnlyWhenItIsConfirmed();
    void theNameIsTypedWhenClientsAreAttached();
    void anAccessThatHasGoneShowsNobodyElsesClients();
    void anUnknownNumberOfClientsAsksForTheNameToo();
    void refusedDeletionsAreToldAndCanBeTriedAgain();
    void aLostAnswerIsSettledByTheList();
    void halfADeletionIsTold();
    void somebodyElseDeletedItMeanwhile();
    void unreadableRightsAreNotNone();
    void listsThatFailCanBeTriedAgain();
    void oneKindThatFailsIsTold();
    void withoutTheScopeTheReasonIsTold();
    void nothingOfOneUserIsLeftForTheNext();

private:
    bool open(Window &window, const QString &title, const QString &person = tests::manager);
    bool remove(Window &window); // opens the question and confirms it
    static bool hasRead(const Window &window);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowAccessesTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowAccessesTest::open(Window &window, const QString &title, const QString &person)
{
    return window.signIn(person) && window.openAccess(title);
}

bool WindowAccessesTest::remove(Window &window)
{
    return window.click(u"deleteAccess"_s) && window.dialogOpens() && window.click(u"verb"_s) && window.dialogCloses();
}

// While it reads anew, the pane shows for a moment what was there before, and takes no click.
bool WindowAccessesTest::hasRead(const Window &window)
{
    const QWidget *each = window.find(u"deleteAccess"_s);
    while (each && !qobject_cast<const ui::StatePane *>(each))
        each = each->parentWidget();
    const auto *pane = qobject_cast<const ui::StatePane *>(each);
    return pane && pane->state() == ui::StatePane::State::Content && window.shows(u"deleteAccess"_s);
}

void WindowAccessesTest::showsWhatAnAccessHas()
{
    Window window(*m_box);
    const QString id = m_box->newOwnAccess(u"Fjord Lønn AS"_s);
    QVERIFY(open(window, u"Fjord Lønn AS"_s));
    QVERIFY(window.says(u"Access packages"_s) && window.says(u"1 package"_s));
    QVERIFY(window.says(u"Single services"_s) && window.says(u"1 service"_s));
    QVERIFY(window.says(u"acts for "_s + tests::ape));
    QVERIFY(window.says(u"only for the organisation itself"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"nothing is written down"_s), tests::patience); // of what was done with it
    QVERIFY(!window.says(id));                                                            // until it is asked for
    QVERIFY(window.click(u"technicalDetails"_s));
    QVERIFY(window.says(id));
    QVERIFY(!window.shows(u"accessClients"_s));
    QVERIFY(window.find(u"deleteAccess"_s)->isEnabled());
}

void WindowAccessesTest::searchNarrowsTheList()
{
    Window window(*m_box);
    QVERIFY(!m_box->newOwnAccess(u"Nåleøye"_s).isEmpty());
    QVERIFY(open(window, u"Nåleøye"_s));
    auto *view = window.find<QListView>(u"accesses"_s);
    const int all = view->model()->rowCount();
    QVERIFY(all >= 2);
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.type(u"nåleøye"_s);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), 1, tests::patience);
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.type(u"qqqq"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No match"_s), tests::patience);
    window.key(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(view->model()->rowCount(), all, tests::patience);
    QCOMPARE(view->currentIndex().row(), window.accessRow(u"Nåleøye"_s)); // still the one that is read
}

void WindowAccessesTest::theRowIsCopiedAsItIsShown()
{
    Window window(*m_box);
    QVERIFY(!m_box->newOwnAccess(u"Kopieres"_s).isEmpty());
    QVERIFY(open(window, u"Kopieres"_s));
    window.key(Qt::Key_C, Qt::ControlModifier);
    const QStringList cells = QGuiApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), 6);
    QCOMPARE(cells.at(0), u"Kopieres"_s);
    QVERIFY2(cells.at(1).endsWith(u"own"_s), qPrintable(cells.at(1))); // after the vendor
    for (int line = 2; line < 5; ++line)
        QVERIFY2(!cells.at(line).isEmpty(), qPrintable(cells.join(u'|')));
}

void WindowAccessesTest::deletesOnlyWhenItIsConfirmed()
{
    Window window(*m_box);
    const QString id = m_box->newOwnAccess(u"Slettes"_s);
    QVERIFY(open(window, u"Slettes"_s));
    for (const Qt::Key harmless : {Qt::Key_Escape, Qt::Key_Return}) { // Enter takes nothing away
        QVERIFY(window.click(u"deleteAccess"_s));
        QVERIFY(window.dialogOpens());
        QVERIFY(window.says(u"loses 1 access package and 1 single service"_s)); // what is lost
        QVERIFY(!window.find(u"typedName"_s));
        window.key(harmless);
        QVERIFY(window.dialogCloses());
    }
    QCOMPARE(m_box->calls(u"DELETE"_s, QString()), 0);
    QVERIFY(window.tabTo(window.find(u"deleteAccess"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Deleted."), tests::patience);
    QVERIFY(!m_box->hasAccess(id));
    QCOMPARE(m_box->calls(u"DELETE"_s, id), 1);
    QTRY_COMPARE_WITH_TIMEOUT(window.accessRow(u"Slettes"_s), -1, tests::patience);
    QVERIFY(!window.shows(u"deleteAccess"_s));
    QVERIFY(window.message(u"accessOutcome"_s).startsWith(u"Deleted."));
}

void WindowAccessesTest::theNameIsTypedWhenClientsAreAttached()
{
    Window window(*m_box);
    const QString id = m_box->newAccess(tests::tiger, u"Med klienter"_s);
    QVERIFY(open(window, u"Med klienter"_s, tests::auditor));
    QVERIFY(window.click(u"accessClients"_s)); // straight to its clients
    QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere(), tests::patience);
    QVERIFY(window.find(u"access"_s)->accessibleName().contains(u"Med klienter"));
    QVERIFY(window.tabTo(window.table(u"available"_s)));
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.key(Qt::Key_Return);
    QVERIFY(window.click(u"apply"_s) && window.dialogOpens() && window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!window.message(u"jobOutcome"_s).isEmpty(), tests::patience);
    const qsizetype clients = m_box->clientsOf(id).size();
    QVERIFY(clients > 1);

    window.key(Qt::Key_2, Qt::ControlModifier); // where they are counted anew
    // The number alone may be that of a day.
    const auto isCounted = [&] {
        const QList<QLabel *> labels = window.main->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(), [&](const QLabel *each) {
            return each->isVisible() && each->accessibleName() == u"Clients: %1"_s.arg(clients);
        });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isCounted(), tests::patience);
    QVERIFY(window.settles());
    QTRY_VERIFY_WITH_TIMEOUT(hasRead(window), tests::patience);
    QVERIFY(window.click(u"deleteAccess"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"acts for %1 clients"_s.arg(clients)));
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    auto *field = window.find<QLineEdit>(u"typedName"_s);
    QVERIFY(window.tabTo(field));
    window.type(u"Med"_s);
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    window.type(u" klienter"_s);
    QVERIFY(window.find(u"verb"_s)->isEnabled());
    QVERIFY(window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Deleted."), tests::patience);
    QVERIFY(!m_box->hasAccess(id));
    QVERIFY(m_box->clientsOf(id).isEmpty());
    // The clients page no longer offers it.
    window.key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!window.find(u"access"_s)->accessibleName().contains(u"Med klienter"), tests::patience);
}

// Its clients are wanted, and no other one's in their place.
void WindowAccessesTest::anAccessThatHasGoneShowsNobodyElsesClients()
{
    Window window(*m_box);
    const QString id = m_box->newAccess(tests::tiger, u"Borte"_s);
    QVERIFY(open(window, u"Borte"_s, tests::auditor));
    QVERIFY(!m_box->control("POST", u"/accesses/delete"_s, {{u"id"_s, id}}).isNull());
    QVERIFY(window.click(u"accessClients"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The system access is not in the list"_s), tests::patience);
    QVERIFY(window.settles());
    QVERIFY(!window.listsAreThere());
    QVERIFY(window.chooseAccess(u"Fjord Revisjon"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere(), tests::patience);
}

void WindowAccessesTest::anUnknownNumberOfClientsAsksForTheNameToo()
{
    Window window(*m_box);
    const QString id = m_box->newAccess(tests::tiger, u"Ukjent antall"_s);
    QVERIFY(m_box->fault(u"/enduser/systemuser/clients"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99));
    QVERIFY(open(window, u"Ukjent antall"_s, tests::auditor));
    QVERIFY(window.says(u"could not be read"_s));
    QVERIFY(window.click(u"deleteAccess"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"How many clients it acts for could not be read"_s));
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
    QVERIFY(m_box->hasAccess(id));
}

void WindowAccessesTest::refusedDeletionsAreToldAndCanBeTriedAgain()
{
    Window window(*m_box);
    const QString id = m_box->newOwnAccess(u"Motgang"_s);
    QVERIFY(open(window, u"Motgang"_s));
    QVERIFY(m_box->fault(id, {{u"action"_s, u"status"_s}, {u"status"_s, 403}, {u"method"_s, u"DELETE"_s}}, 5));
    QVERIFY(remove(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Motgang was not deleted"),
                             tests::patience);
    const QString text = window.message(u"accessOutcome"_s);
    QVERIFY2(text.count(u'.') >= 3 && !text.contains(u"AUTH-") && !text.contains(u"403"), qPrintable(text));
    QVERIFY(m_box->hasAccess(id));
    QCOMPARE(m_box->calls(u"DELETE"_s, id), 1);
    m_box->noFaults();
    QVERIFY(window.settles());
    QTRY_VERIFY_WITH_TIMEOUT(hasRead(window), tests::patience);
    QVERIFY(remove(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Deleted."), tests::patience);
    QVERIFY(!m_box->hasAccess(id));
}

void WindowAccessesTest::aLostAnswerIsSettledByTheList()
{
    Window window(*m_box);
    const QString id = m_box->newOwnAccess(u"Svaret borte"_s);
    QVERIFY(open(window, u"Svaret borte"_s));
    QVERIFY(m_box->fault(id, {{u"action"_s, u"close"_s}, {u"after"_s, true}, {u"method"_s, u"DELETE"_s}}, 5));
    QVERIFY(remove(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Deleted."), tests::patience);
    QVERIFY(!m_box->hasAccess(id));
    QCOMPARE(m_box->calls(u"DELETE"_s, id), 1);
}

void WindowAccessesTest::halfADeletionIsTold()
{
    Window window(*m_box);
    const QString id = m_box->newOwnAccess(u"Halvveis"_s);
    QVERIFY(open(window, u"Halvveis"_s));
    QVERIFY(m_box->hazard(u"delete-half"_s, u"accessId"_s, id));
    QVERIFY(remove(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Only half done"), tests::patience);
    QVERIFY(m_box->hasAccess(id));
    // With what is left, as soon as that has been read.
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"deleteAccess"_s) && !window.says(u"Access packages"_s), tests::patience);
}

void WindowAccessesTest::somebodyElseDeletedItMeanwhile()
{
    Window window(*m_box);
    const QString id = m_box->newOwnAccess(u"Alt borte"_s);
    QVERIFY(open(window, u"Alt borte"_s));
    const QString other = m_box->newOwnAccess(u"Snart borte"_s);
    QVERIFY(!m_box->control("POST", u"/accesses/delete"_s, {{u"id"_s, id}}).isNull());
    QVERIFY(window.click(u"deleteAccess"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Somebody had deleted it already."),
                             tests::patience);
    QVERIFY(!window.dialog());
    QTRY_COMPARE_WITH_TIMEOUT(window.accessRow(u"Alt borte"_s), -1, tests::patience);
    // While the question is open.
    QVERIFY(window.openAccess(u"Snart borte"_s) && window.click(u"deleteAccess"_s) && window.dialogOpens());
    QVERIFY(!m_box->control("POST", u"/accesses/delete"_s, {{u"id"_s, other}}).isNull());
    QVERIFY(window.click(u"verb"_s) && window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessOutcome"_s).startsWith(u"Somebody had deleted it already."),
                             tests::patience);
}

void WindowAccessesTest::unreadableRightsAreNotNone()
{
    Window window(*m_box);
    const QString id = m_box->newOwnAccess(u"Uleselig"_s);
    QVERIFY(m_box->hazard(u"detail-hides"_s, u"accessId"_s, id));
    QVERIFY(m_box->hazard(u"delegations-unreadable"_s, u"accessId"_s, id, {{u"code"_s, u"AUTH-00055"_s}}));
    QVERIFY(open(window, u"Uleselig"_s));
    QVERIFY(window.message(u"accessRights"_s).contains(u"could not be read"));
    QVERIFY(!window.says(u"has been given nothing"_s) && !window.says(u"Single services"_s));
    QAbstractButton *again = nullptr;
    for (auto *button : window.find(u"accessRights"_s)->findChildren<QAbstractButton *>())
        again = button->isVisible() && button->text() == u"Try again" ? button : again;
    QVERIFY(window.click(again));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Single services"_s), tests::patience);
    QVERIFY(window.message(u"accessRights"_s).isEmpty());
}

void WindowAccessesTest::listsThatFailCanBeTriedAgain()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(
        m_box->fault(u"/authentication/api/v1/systemuser/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 99));
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The system accesses could not be read."_s), tests::patience);
    QVERIFY(window.says(u"Copy details"_s));
    m_box->noFaults();
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QListView>(u"accesses"_s)->isVisible(), tests::patience);
}

void WindowAccessesTest::oneKindThatFailsIsTold()
{
    Window window(*m_box);
    QVERIFY(!m_box->newOwnAccess(u"Min egen"_s).isEmpty());
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(m_box->fault(u"/systemuser/agent/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 403}}, 99));
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.accessRow(u"Min egen"_s) >= 0, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"accessesMessage"_s).contains(u"so the list is not complete"),
                             tests::patience);
}

void WindowAccessesTest::withoutTheScopeTheReasonIsTold()
{
    tests::Sandbox box({u"--without-portal-scope"_s});
    QVERIFY2(box.isRunning(), qPrintable(box.whatWentWrong()));
    const QString scope = u"altinn:accessmanagement/enduser:connections:toothers.write"_s;
    QVERIFY(!box.control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{scope}}}).isNull());
    Window window(box);
    QVERIFY(!box.newOwnAccess(u"Ser bare"_s).isEmpty());
    QVERIFY(open(window, u"Ser bare"_s));
    QVERIFY(!window.find(u"deleteAccess"_s)->isEnabled());
    QVERIFY(window.says(u"a permission that this sign-in lacks"_s));
}

void WindowAccessesTest::nothingOfOneUserIsLeftForTheNext()
{
    Window window(*m_box);
    QVERIFY(!m_box->newOwnAccess(u"Bare for meg"_s).isEmpty());
    QVERIFY(open(window, u"Bare for meg"_s));
    QVERIFY(window.inUserMenu(u"signOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QVERIFY(window.signIn(tests::auditor));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"inbox"_s), tests::patience);
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QListView>(u"accesses"_s)->isVisible(), tests::patience);
    QCOMPARE(window.accessRow(u"Bare for meg"_s), -1);
    QVERIFY(!window.says(u"Bare for meg"_s));
    QVERIFY(window.says(u"No system access chosen"_s));
}

QTEST_MAIN(WindowAccessesTest)
#include "tst_window_accesses.moc"
