// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Change requests through the real window: a person pastes the vendor's link, reads what changes, presses keys and
// buttons, and the sandbox is asked what came of it.
#include "tests/ui/window_fixture.h"

#include <QLabel>
#include <QListView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theReviewShowsWhatChanges();
    void approvesByKeyboardAlone();
    void rejectsOnlyWhenItIsConfirmed();
    void halfAnApprovalIsShownAndCompleted();
    void aLostAnswerIsSettledByFetchingTheStatus();
    void unreadableRightsAreTold();
    void whatCannotBeGivenIsSaidBeforehand();
    void anExpiredOneCannotBeApproved();
    void worksWithoutThePortalScope();

private:
    // Signs in and opens the vendor's link; false when the review did not come.
    bool open(Window &window, const QJsonObject &change, const QString &person = tests::manager);
    bool approve(Window &window);

    std::unique_ptr<tests::Sandbox> m_box;
};

static const QSet<QString> before = {u"lonn"_s, u"ske-skattekort"_s};
static const QSet<QString> after = {u"lonn"_s, u"sykefravaer"_s, u"app_nav_oppfolgingsplan"_s};

void WindowChangesTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>();
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowChangesTest::open(Window &window, const QJsonObject &change, const QString &person)
{
    if (!window.signIn(person) || !window.click(u"openLink"_s) || !window.dialogOpens())
        return false;
    window.paste(change.value(u"confirmUrl"_s).toString());
    window.key(Qt::Key_Return);
    return window.dialogCloses() &&
           QTest::qWaitFor([&window] { return window.shows(u"reviewTitle"_s) && window.shows(u"reject"_s); },
                           tests::patience);
}

bool WindowChangesTest::approve(Window &window)
{
    if (!window.tabTo(window.find(u"approve"_s)))
        return false;
    window.key(Qt::Key_Space);
    if (!window.dialogOpens())
        return false;
    window.key(Qt::Key_Return);
    return window.dialogCloses();
}

void WindowChangesTest::theReviewShowsWhatChanges()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"Lønn på nett"_s);
    QVERIFY(open(window, m_box->newChange(access)));
    QCOMPARE(window.find<QLabel>(u"reviewTitle"_s)->text(), u"Lønn på nett asks to change its access"_s);
    const QStringList words = Window::wordsIn(window.main.get());
    const qsizetype added = words.indexOf(u"Added"_s);
    const qsizetype removed = words.indexOf(u"Removed"_s);
    const qsizetype unchanged = words.indexOf(u"Unchanged"_s);
    QVERIFY(added > 0 && removed > added && unchanged > removed);
    QVERIFY(window.says(u"1 access package and 1 single service"_s));
    QVERIFY(window.message(u"outcome"_s).contains(u"gets 1 access package and 1 single service more") &&
            window.message(u"outcome"_s).contains(u"loses 1 single service"));
    // In the same inbox as the others, by the name of the access, and as the kind it is.
    const int row = window.rowOf(u"Lønn på nett"_s);
    QVERIFY(row >= 0);
    const QModelIndex index = window.find<QListView>(u"inbox"_s)->model()->index(row, 0);
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"change"));
    QCOMPARE(m_box->calls(u"POST"_s, u"/changerequest"_s), 0);
    QCOMPARE(window.handed.size(), 1); // a pasted link is never opened
}

void WindowChangesTest::approvesByKeyboardAlone()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"Tastatur"_s);
    const QJsonObject change = m_box->newChange(access);
    QVERIFY(open(window, change));
    QVERIFY(window.tabTo(window.find(u"approve"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"Tastatur gets"_s) && window.says(tests::ape)); // who gets and loses what, for whom
    QCOMPARE(m_box->heldBy(access), before);
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QCOMPARE(m_box->statusOf(change.value(u"id"_s).toString()), u"Accepted"_s);
    QCOMPARE(m_box->heldBy(access), after);
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!window.shows(u"approve"_s), tests::patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.rowOf(u"Tastatur"_s), -1, tests::patience); // it no longer waits
    // And the access shows it.
    QVERIFY(window.openAccess(u"Tastatur"_s));
    QVERIFY(window.says(u"2 packages"_s));
}

void WindowChangesTest::rejectsOnlyWhenItIsConfirmed()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"Avvises"_s);
    const QJsonObject change = m_box->newChange(access);
    QVERIFY(open(window, change));
    QVERIFY(window.click(u"reject"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"stays as it is now"_s));
    window.key(Qt::Key_Return); // takes nothing away
    QVERIFY(window.dialogCloses());
    QCOMPARE(m_box->calls(u"POST"_s, u"/changerequest"_s), 0);
    QVERIFY(window.click(u"reject"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.click(u"verb"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Rejected."), tests::patience);
    QCOMPARE(m_box->statusOf(change.value(u"id"_s).toString()), u"Rejected"_s);
    QCOMPARE(m_box->heldBy(access), before);
}

void WindowChangesTest::halfAnApprovalIsShownAndCompleted()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"Halvveis"_s);
    const QJsonObject change = m_box->newChange(access);
    const QString id = change.value(u"id"_s).toString();
    QVERIFY(open(window, change));
    QVERIFY(m_box->hazard(u"change-half"_s, u"requestId"_s, id, {{u"steps"_s, 1}}));
    QVERIFY(approve(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Only half done"), tests::patience);
    QCOMPARE(m_box->statusOf(id), u"New"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"there already"_s) && window.shows(u"approve"_s), tests::patience);
    QVERIFY(window.message(u"outcome"_s).startsWith(u"Only half done")); // still, after it has been read anew
    QVERIFY(approve(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QCOMPARE(m_box->heldBy(access), after);
}

void WindowChangesTest::aLostAnswerIsSettledByFetchingTheStatus()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"Svaret borte"_s);
    const QJsonObject change = m_box->newChange(access);
    const QString id = change.value(u"id"_s).toString();
    QVERIFY(open(window, change));
    QVERIFY(m_box->fault(id, {{u"action"_s, u"close"_s}, {u"after"_s, true}}, 50));
    QVERIFY(approve(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"No certain answer") ||
                                 window.says(u"could not be read"_s),
                             tests::patience);
    QVERIFY(!window.shows(u"approve"_s)); // nobody decides blindly
    m_box->noFaults();
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"This change is approved already"_s) ||
                                 window.message(u"outcome"_s).startsWith(u"Approved."),
                             tests::patience);
    QCOMPARE(m_box->heldBy(access), after);
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1);
}

void WindowChangesTest::unreadableRightsAreTold()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"Uleselig"_s);
    QVERIFY(m_box->fault(u"/delegations"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 50));
    QVERIFY(open(window, m_box->newChange(access)));
    QVERIFY(window.says(u"what stays unchanged cannot be shown"_s));
    QVERIFY(window.says(u"Added"_s) && window.says(u"Removed"_s));
    QCOMPARE(Window::wordsIn(window.main.get()).indexOf(u"Unchanged"_s), -1);
}

void WindowChangesTest::whatCannotBeGivenIsSaidBeforehand()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"For bredt"_s);
    QVERIFY(open(window, m_box->newChange(access), u"KLOK BRISLING"_s)); // Altinn will not show it by its id
    QVERIFY(window.message(u"outcome"_s).contains(u"You cannot give everything"));
}

void WindowChangesTest::anExpiredOneCannotBeApproved()
{
    Window window(*m_box);
    const QString access = m_box->newOwnAccess(u"Gammel"_s);
    QVERIFY(open(window, m_box->newChange(access, {{u"daysOld"_s, 190}})));
    QVERIFY(window.message(u"outcome"_s).contains(u"has expired"));
    QVERIFY(!window.find(u"approve"_s)->isEnabled());
    QVERIFY(window.find(u"reject"_s)->isEnabled());
}

void WindowChangesTest::worksWithoutThePortalScope()
{
    tests::Sandbox box({u"--without-portal-scope"_s});
    QVERIFY2(box.isRunning(), qPrintable(box.whatWentWrong()));
    Window window(box);
    const QString access = box.newOwnAccess(u"Uten portal"_s);
    QVERIFY(open(window, box.newChange(access)));
    QVERIFY(window.find(u"approve"_s)->isEnabled());
    QVERIFY(approve(window));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QCOMPARE(box.heldBy(access), after);
}

QTEST_MAIN(WindowChangesTest)
#include "tst_window_changes.moc"
