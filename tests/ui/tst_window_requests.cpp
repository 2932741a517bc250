// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Requests through the real window: a person presses keys and buttons, and the sandbox is asked what came of it.
#include "tests/ui/requests_hand.h"

#include <QCheckBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowRequestsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInByOneClick();
    void approvesByKeyboardAlone();
    void rejectsOnlyWhenItIsConfirmed();
    void aPrivateNoteStaysHere();
    void aReceiptIsSavedWithOrWithoutTheNote();
    void theVendorsPageOpensOnClickAlone_data();
    void theVendorsPageOpensOnClickAlone();
    void rejectsWithoutThePortalScope();
    void searchNarrowsTheInbox();
    void organisationsThatFailCanBeTriedAgain();
    void oneOrganisationThatFailsIsNamed();
    void whatCannotBeGivenIsSaidBeforehand();
    void theReviewSurvivesRefresh();

private:
    QString choose(Window &window, const QString &title) { return tests::chooseNewRequest(*m_box, window, title); }

    bool isTrue(const QString &id, const QString &status) { return m_box->statusOf(id) == status; }

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowRequestsTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>();
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowRequestsTest::signsInByOneClick()
{
    Window window(*m_box);
    QVERIFY(!window.shows(u"inbox"_s));
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"inbox"_s), tests::patience);
    QVERIFY(!window.shows(u"signIn"_s));
    QCOMPARE(m_box->calls(u"GET"_s, u"/exchange/id-porten"_s), 1);
    QCOMPARE(window.handed.size(), 1);
    QCOMPARE(window.find<QAction>(u"signOut"_s)->isEnabled(), true);
    QVERIFY(window.find<QListView>(u"inbox"_s)->model()->rowCount() >= 2);
}

void WindowRequestsTest::approvesByKeyboardAlone()
{
    Window window(*m_box);
    const QString id = choose(window, u"Tastatur"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(window.tabTo(window.find(u"approve"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"Tastatur"_s) && window.says(tests::ape)); // who gets what, for whom
    QVERIFY(isTrue(id, u"New"_s));
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QVERIFY(isTrue(id, u"Accepted"_s));
    QVERIFY(m_box->hasAccess(id));
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 1);
    QVERIFY(!window.shows(u"approve"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window.rowOf(u"Tastatur"_s), -1, tests::patience); // it no longer waits
}

void WindowRequestsTest::rejectsOnlyWhenItIsConfirmed()
{
    Window window(*m_box);
    const QString id = choose(window, u"Avvises"_s);
    QVERIFY(!id.isEmpty());
    for (const Qt::Key harmless : {Qt::Key_Escape, Qt::Key_Return}) { // Enter takes nothing away
        QVERIFY(window.click(u"reject"_s));
        QVERIFY(window.dialogOpens());
        window.key(harmless);
        QVERIFY(window.dialogCloses());
        QVERIFY(window.message(u"outcome"_s).isEmpty());
        QVERIFY(window.shows(u"reject"_s));
    }
    QCOMPARE(m_box->calls(u"POST"_s, u"/systemuser/request"_s), 0);
    QVERIFY(isTrue(id, u"New"_s));

    QVERIFY(window.tabTo(window.find(u"reject"_s)));
    window.key(Qt::Key_Space);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Rejected."), tests::patience);
    QVERIFY(isTrue(id, u"Rejected"_s));
    QVERIFY(!m_box->hasAccess(id));
    QCOMPARE(m_box->calls(u"POST"_s, u"/reject"_s), 1);
}

void WindowRequestsTest::aPrivateNoteStaysHere()
{
    Window window(*m_box);
    const QString id = choose(window, u"Med notat"_s);
    QVERIFY(!id.isEmpty());
    QVERIFY(window.click(u"reject"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"until you sign out or close Fullmakt"_s));
    auto *note = window.find<QPlainTextEdit>(u"note"_s);
    QVERIFY(window.tabTo(note));
    window.paste(QString(1500, u'x'));
    QCOMPARE(note->toPlainText().size(), 1000);
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.type(u"Avtalen er <b>sagt opp</b>"_s);
    window.key(Qt::Key_Return); // a new line, no decision
    QVERIFY(window.dialog());
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Rejected."), tests::patience);
    QVERIFY(window.message(u"outcome"_s).endsWith(u"Your note: Avtalen er <b>sagt opp</b>"));
    QVERIFY(isTrue(id, u"Rejected"_s));
    const QByteArray log = QJsonDocument(QJsonArray{m_box->control("GET", u"/log"_s)}).toJson();
    QVERIFY(log.contains("/reject") && !log.contains("sagt opp"));

    QVERIFY(!choose(window, u"Uten notat"_s).isEmpty());
    QVERIFY(!window.message(u"outcome"_s).contains(u"note"));
    QVERIFY(window.click(u"approve"_s)); // an approval asks for none
    QVERIFY(window.dialogOpens());
    QVERIFY(!window.find<QPlainTextEdit>(u"note"_s));
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

void WindowRequestsTest::aReceiptIsSavedWithOrWithoutTheNote()
{
    Window window(*m_box);
    QVERIFY(!choose(window, u"Til permen"_s).isEmpty());
    QVERIFY(!window.shows(u"saveReceipt"_s)); // nothing is decided yet
    QVERIFY(window.click(u"reject"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.tabTo(window.find(u"note"_s)));
    window.type(u"Sagt opp"_s);
    QVERIFY(window.tabTo(window.find(u"verb"_s)));
    window.key(Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"saveReceipt"_s), tests::patience);
    QVERIFY(window.dialogCloses());

    const QString path = window.folder.filePath(u"kvittering.pdf"_s);
    for (const QString &where : {path, window.folder.filePath(u"ingen/slik.pdf"_s)}) {
        QVERIFY(window.tabTo(window.find(u"saveReceipt"_s)));
        window.key(Qt::Key_Space);
        QVERIFY(window.dialogOpens());
        QVERIFY(window.find<QCheckBox>(u"withNote"_s) && !window.find<QCheckBox>(u"withNote"_s)->isChecked());
        window.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(qobject_cast<QFileDialog *>(window.dialog()), tests::patience);
        auto *files = qobject_cast<QFileDialog *>(window.dialog());
        const QString suggested = QFileInfo(files->selectedFiles().value(0)).fileName();
        QVERIFY2(suggested.startsWith(u"Receipt "_s + tests::ape + u" 2"_s) && suggested.endsWith(u".pdf"),
                 qPrintable(suggested));
        window.key(Qt::Key_A, Qt::ControlModifier);
        window.paste(where);
        window.key(Qt::Key_Return);
        QVERIFY(window.dialogCloses());
        const QString words = where == path ? u"is saved as "_s + path : u"The receipt was not saved."_s;
        QTRY_VERIFY_WITH_TIMEOUT(window.message(u"hint"_s).contains(words), tests::patience);
    }
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void WindowRequestsTest::theVendorsPageOpensOnClickAlone_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isOffered");
    QTest::newRow("https") << u"https://kvittering.example/takk?id=1#a"_s << true;
    QTest::newRow("http") << u"http://kvittering.example/takk"_s << false;
    QTest::newRow("credentials") << u"https://altinn.no@kvittering.example/"_s << false;
    QTest::newRow("file") << u"file:///etc/passwd"_s << false;
    QTest::newRow("script") << u"javascript:alert(1)"_s << false;
    QTest::newRow("none") << QString() << false;
}

void WindowRequestsTest::theVendorsPageOpensOnClickAlone()
{
    QFETCH(QString, address);
    QFETCH(bool, isOffered);
    Window window(*m_box);
    const QString title = u"Tilbake "_s + QString::fromLatin1(QTest::currentDataTag());
    const QString id =
        m_box->newRequest(u"standard"_s, tests::ape, title, {{u"redirectUrl"_s, address}}).value(u"id"_s).toString();
    QVERIFY(window.signIn(tests::manager));
    auto *inbox = window.find<QListView>(u"inbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(title) >= 0, tests::patience);
    QVERIFY(window.tabTo(inbox) && window.selectRow(inbox, window.rowOf(title)));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(!window.shows(u"vendorsPage"_s)); // nothing is decided yet
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Approved."), tests::patience);
    QVERIFY(isTrue(id, u"Accepted"_s));
    QVERIFY(window.dialogCloses());
    QCOMPARE(window.handed.size(), 1); // the sign-in; never by itself
    QCOMPARE(window.shows(u"vendorsPage"_s), isOffered);
    if (!isOffered)
        return;
    QVERIFY(window.find<QAbstractButton>(u"vendorsPage"_s)->text().contains(u"kvittering.example"));
    QVERIFY(window.click(u"vendorsPage"_s));
    QCOMPARE(window.handed.size(), 2);
    QCOMPARE(window.handed.constLast().toString(), address);
}

void WindowRequestsTest::rejectsWithoutThePortalScope()
{
    tests::Sandbox box({u"--without-portal-scope"_s, u"--clients"_s, u"5"_s});
    QVERIFY2(box.isRunning(), qPrintable(box.whatWentWrong()));
    for (const QString &kind : {u"standard"_s, u"agent"_s}) {
        Window window(box);
        const QJsonObject request = box.newRequest(kind, tests::ape, u"Avvist her"_s);
        QVERIFY(window.signIn(tests::manager));
        window.key(Qt::Key_O, Qt::ControlModifier);
        QVERIFY(window.dialogOpens());
        window.paste(request.value(u"confirmUrl"_s).toString());
        window.key(Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"reject"_s), tests::patience);
        QVERIFY(window.dialogCloses());
        QVERIFY(!window.find(u"approve"_s)->isEnabled() && !window.shows(u"forward"_s));
        QVERIFY(window.click(u"reject"_s));
        QVERIFY(window.dialogOpens());
        QVERIFY(window.click(u"verb"_s));
        QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"Rejected."), tests::patience);
        QCOMPARE(box.statusOf(request.value(u"id"_s).toString()), u"Rejected"_s);
    }
}

void WindowRequestsTest::searchNarrowsTheInbox()
{
    Window window(*m_box);
    QVERIFY(!choose(window, u"Nåleøye Regnskap"_s).isEmpty());
    auto *inbox = window.find<QListView>(u"inbox"_s);
    const int all = inbox->model()->rowCount();
    QVERIFY(all >= 3);
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.type(u"nåleøye"_s);
    QTRY_COMPARE_WITH_TIMEOUT(inbox->model()->rowCount(), 1, tests::patience);
    QCOMPARE(inbox->currentIndex().row(), 0); // still the one that is read
    window.key(Qt::Key_A, Qt::ControlModifier);
    window.type(u"qqqq"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"No match"_s), tests::patience);
    window.key(Qt::Key_Escape);
    QTRY_COMPARE_WITH_TIMEOUT(inbox->model()->rowCount(), all, tests::patience);
    // Every row of an organisation is found by its number, with spaces.
    const QString number = m_box->numberOf(tests::ape);
    window.type(number.left(3) + u' ' + number.mid(3, 3) + u' ' + number.mid(6));
    QTRY_VERIFY_WITH_TIMEOUT(inbox->model()->rowCount() < all, tests::patience);
    QVERIFY(window.rowOf(u"Nåleøye Regnskap"_s) >= 0);
}

void WindowRequestsTest::organisationsThatFailCanBeTriedAgain()
{
    Window window(*m_box);
    QVERIFY(m_box->fault(u"/authorizedparties"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 50));
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Your organisations could not be read."_s), tests::patience);
    QAbstractButton *again = nullptr;
    for (auto *button : window.main->findChildren<QAbstractButton *>())
        again = button->isVisible() && button->text() == u"Try again" ? button : again;
    QVERIFY(again);
    QVERIFY(window.click(again)); // still bad
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Your organisations could not be read."_s), tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(again->isVisible(), tests::patience);
    m_box->noFaults();
    QVERIFY(window.click(again));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    QVERIFY(!window.says(u"could not be read"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QListView>(u"inbox"_s)->model()->rowCount() > 0, tests::patience);
}

void WindowRequestsTest::oneOrganisationThatFailsIsNamed()
{
    Window window(*m_box);
    const QString id = choose(window, u"Blir stående"_s);
    QVERIFY(!id.isEmpty());
    const domain::Party failing = [&] {
        for (const domain::Party &party : window.services->organisations.administered()) {
            if (party.name == tests::ape)
                return party;
        }
        return domain::Party();
    }();
    const auto first = [&] {
        const auto *model = window.find<QListView>(u"inbox"_s)->model();
        return model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    };
    QVERIFY(m_box->fault(failing.id.toString(), {{u"action"_s, u"status"_s}}, 50));
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(first().startsWith(tests::ape + u", not refreshed"_s), tests::patience);
    QVERIFY(window.rowOf(u"Blir stående"_s) >= 0); // what was read before stays in sight
    m_box->noFaults();
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(!first().contains(u"not refreshed"_s), tests::patience);
}

void WindowRequestsTest::whatCannotBeGivenIsSaidBeforehand()
{
    Window window(*m_box);
    const QString id = m_box->newRequest(u"standard"_s, tests::ape, u"For mye"_s).value(u"id"_s).toString();
    QVERIFY(window.signIn(u"KLOK BRISLING"_s));
    auto *inbox = window.find<QListView>(u"inbox"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"For mye"_s) >= 0, tests::patience);
    QVERIFY(window.tabTo(inbox));
    QVERIFY(window.selectRow(inbox, window.rowOf(u"For mye"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"You cannot give everything"), tests::patience);
    QVERIFY(window.says(u"You lack the role"_s)); // the reason, in the row
    // Altinn has the last word.
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).startsWith(u"The request was not approved."),
                             tests::patience);
    QVERIFY(isTrue(id, u"New"_s));
    QVERIFY(!m_box->hasAccess(id));
}

void WindowRequestsTest::theReviewSurvivesRefresh()
{
    Window window(*m_box);
    QVERIFY(!choose(window, u"Uforstyrret"_s).isEmpty());
    const QString other = m_box->newRequest(u"standard"_s, tests::ape, u"Nykommer"_s).value(u"id"_s).toString();
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(window.rowOf(u"Nykommer"_s) >= 0, tests::patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(window.find<QLabel>(u"reviewTitle"_s)->text().startsWith(u"Uforstyrret"));
    QCOMPARE(window.find<QListView>(u"inbox"_s)->currentIndex().row(), window.rowOf(u"Uforstyrret"_s));
}

QTEST_MAIN(WindowRequestsTest)
#include "tst_window_requests.moc"
