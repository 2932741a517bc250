// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Links and ids of requests, given to the real window in every way a person can.
#include "app/requests/confirm_link.h"
#include "tests/ui/window_fixture.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowLinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void unusableLinksAreRefusedWithTheReason_data();
    void unusableLinksAreRefusedWithTheReason();
    void linksThatLeadNowhereSayWhy_data();
    void linksThatLeadNowhereSayWhy();
    void aLinkLeadsToARequestForClients();
    void aLinkOfSomebodyElseIsToldSo();
    void whatNoLongerWaitsIsToldSo_data();
    void whatNoLongerWaitsIsToldSo();
    void aBareIdIsTriedAsEachKind_data();
    void aBareIdIsTriedAsEachKind();
    void aLinkIsPastedAnywhere();
    void aPastedTextIsLeftInPeace();
    void aLinkIsDroppedOnTheWindow_data();
    void aLinkIsDroppedOnTheWindow();
    void whatIsNoLinkIsNotTakenByDropping();
    void theMenuTellsTheKey();
    void theClipboardIsOfferedWhenTheDialogOpens();
    void aLinkWaitsForTheSignIn();
    void aLinkIsPastedOnTheSignInPage();
    void aWrongLinkIsToldBeforeTheSignIn();
    void anOpenQuestionIsAnsweredFirst();
    void anotherOrganisationIsOffered();

private:
    // Signed in and the keyboard in the list.
    bool begin(Window &window, const QString &person = tests::manager);
    [[nodiscard]] QString linkTo(const QString &kind, const QString &title);
    static bool hasRoomForItsWords(const QWidget *dialog);
    static bool showsReviewOf(const Window &window, const QString &title);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowLinksTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>();
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowLinksTest::begin(Window &window, const QString &person)
{
    return window.signIn(person) && window.tabTo(window.find<QListView>(u"inbox"_s));
}

QString WindowLinksTest::linkTo(const QString &kind, const QString &title)
{
    return m_box->newRequest(kind, tests::ape, title).value(u"confirmUrl"_s).toString();
}

bool WindowLinksTest::hasRoomForItsWords(const QWidget *dialog)
{
    const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
    return std::all_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return !label->isVisible() || !label->wordWrap() || label->height() >= label->heightForWidth(label->width());
    });
}

bool WindowLinksTest::showsReviewOf(const Window &window, const QString &title)
{
    return QTest::qWaitFor(
        [&] {
            const auto *heading = window.main->findChild<QLabel *>(u"reviewTitle"_s);
            return !window.dialog() && heading->isVisible() && heading->text().startsWith(title);
        },
        tests::patience);
}

void WindowLinksTest::unusableLinksAreRefusedWithTheReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString portal = u"{portal}"_s;
    const QString id = u"8f2c1f8e-9d0b-4a53-8a5f-6f1f2f0f3f4f"_s;
    const QString request = u"/accessmanagement/ui/systemuser/request"_s;
    QTest::newRow("nothing") << QString() << u"Paste the link"_s;
    QTest::newRow("words") << u"kan du godkjenne denne?"_s << u"neither a link nor the id"_s;
    QTest::newRow("script") << u"javascript:alert(1)"_s << u"neither a link nor the id"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"neither a link nor the id"_s;
    QTest::newRow("too long") << QString(5000, u'9') << u"too long"_s;
    QTest::newRow("stranger") << u"https://am.ui.altinn.no.example"_s + request + u"?id="_s + id
                              << u"does not lead to Altinn"_s;
    QTest::newRow("production") << u"https://am.ui.altinn.no"_s + request + u"?id="_s + id
                                << u"belongs to production"_s;
    QTest::newRow("TT02") << u"https://am.ui.tt02.altinn.no"_s + request + u"?id="_s + id << u"with --tt02"_s;
    QTest::newRow("Altinn's front page") << u"https://www.altinn.no/"_s << u"not to a request"_s;
    QTest::newRow("two links") << portal + request + u"?id="_s + id + u" "_s + portal +
                                      u"/accessmanagement/ui/systemuser/agentrequest?id="_s + id
                               << u"links to several requests"_s;
    QTest::newRow("other page") << portal + u"/accessmanagement/ui/reportees"_s << u"not to a request"_s;
    QTest::newRow("no id") << portal + request << u"id is missing or damaged"_s;
    QTest::newRow("damaged id") << portal + request + u"?id="_s + id.left(20) << u"id is missing or damaged"_s;
}

void WindowLinksTest::unusableLinksAreRefusedWithTheReason()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    static std::unique_ptr<Window> window; // one sign-in for all rows
    if (!window) {
        window = std::make_unique<Window>(*m_box);
        QVERIFY(window->signIn(tests::manager));
        QVERIFY(window->settles());
    }
    m_box->forgetCalls();
    window->key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(window->dialogOpens());
    QVERIFY(window->tabTo(window->dialog()->findChild<QLineEdit *>()));
    if (!text.isEmpty())
        window->paste(text.replace(u"{portal}"_s, m_box->portal()));
    window->key(Qt::Key_Return);
    QVERIFY2(window->says(reason), qPrintable(Window::wordsIn(window->dialog()).join(u'\n')));
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget())); // ready for another try
    window->key(Qt::Key_Escape);
    QVERIFY(window->dialogCloses());
    QCOMPARE(m_box->calls(u"GET"_s, u""_s) + m_box->calls(u"POST"_s, u""_s), 0);
    QCOMPARE(window->handed.size(), 1); // the sign-in alone
    if (qstrcmp(QTest::currentDataTag(), "damaged id") == 0)
        window.reset();
}

void WindowLinksTest::aLinkLeadsToARequestForClients()
{
    Window window(*m_box);
    const QJsonObject request = m_box->newRequest(u"agent"_s, tests::tiger, u"Lenken"_s);
    const QString id = request.value(u"id"_s).toString();
    QVERIFY(window.signIn(tests::auditor));
    QCOMPARE(window.rowOf(u"Lenken"_s), -1); // Altinn lists no fresh one
    QVERIFY(window.click(u"openLink"_s));
    QVERIFY(window.dialogOpens());
    window.paste(request.value(u"confirmUrl"_s).toString());
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(window.find<QLabel>(u"reviewTitle"_s)->text().contains(u"Lenken"));
    QVERIFY(window.rowOf(u"Lenken"_s) >= 0);
    QCOMPARE(window.handed.size(), 1); // a pasted link is never opened

    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"addClients"_s), tests::patience);
    QVERIFY(m_box->statusOf(id) == u"Accepted"_s && m_box->hasAccess(id));
    QVERIFY(window.click(u"addClients"_s)); // goes on without signing in anew
    QTRY_VERIFY_WITH_TIMEOUT(window.listsAreThere(), tests::patience);
    QVERIFY(window.find(u"access"_s)->accessibleName().contains(u"Lenken"));
}

void WindowLinksTest::aLinkOfSomebodyElseIsToldSo()
{
    Window window(*m_box);
    const QJsonObject request = m_box->newRequest(u"standard"_s, tests::ape, u"Fremmed"_s);
    QVERIFY(window.signIn(tests::auditor));
    QVERIFY(window.click(u"openLink"_s));
    QVERIFY(window.dialogOpens());
    window.paste(request.value(u"confirmUrl"_s).toString());
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"do not represent"_s), tests::patience);
    QVERIFY(!window.says(tests::ape)); // and nothing about whose it is
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
    QCOMPARE(window.rowOf(u"Fremmed"_s), -1);
}

void WindowLinksTest::linksThatLeadNowhereSayWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const QString page = u"{portal}/accessmanagement/ui/systemuser/"_s;
    for (const QString &kind : {u"request"_s, u"agentrequest"_s, u"changerequest"_s})
        QTest::newRow(qPrintable(kind)) << page + kind + u"?id="_s + id << u"does not know this request any more"_s;
    QTest::newRow("id") << id << u"neither for an access"_s;
}

void WindowLinksTest::linksThatLeadNowhereSayWhy()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    Window window(*m_box);
    QVERIFY(begin(window));
    window.key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(window.dialogOpens());
    window.paste(text.replace(u"{portal}"_s, m_box->portal()));
    window.key(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(reason), tests::patience);
    QTRY_VERIFY2(hasRoomForItsWords(window.dialog()), "the dialog cuts its words");
    QVERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

void WindowLinksTest::whatNoLongerWaitsIsToldSo_data()
{
    QTest::addColumn<QString>("action"); // that comes before the link is opened
    QTest::addColumn<QString>("words");
    QTest::newRow("approved") << u"approve"_s << u"This request is approved already."_s;
    QTest::newRow("rejected") << u"reject"_s << u"This request is rejected already"_s;
    QTest::newRow("expired") << QString() << u"older than 180 days and has expired"_s;
}

void WindowLinksTest::whatNoLongerWaitsIsToldSo()
{
    QFETCH(QString, action);
    QFETCH(QString, words);
    const QString title = u"Tidligere "_s + QString::fromLatin1(QTest::currentDataTag());
    const QJsonObject request =
        m_box->newRequest(u"standard"_s, tests::ape, title, {{u"daysOld"_s, action.isEmpty() ? 181 : 1}});
    QVERIFY(action.isEmpty() || m_box->decide(request.value(u"id"_s).toString(), action));
    Window window(*m_box);
    QVERIFY(begin(window));
    QGuiApplication::clipboard()->setText(request.value(u"confirmUrl"_s).toString());
    window.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(showsReviewOf(window, title));
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(words), tests::patience);
    QVERIFY(!window.shows(u"approve"_s) || !window.find(u"approve"_s)->isEnabled());
}

void WindowLinksTest::aBareIdIsTriedAsEachKind_data()
{
    QTest::addColumn<QString>("kind");
    for (const QString &kind : {u"standard"_s, u"agent"_s, u"change"_s})
        QTest::newRow(qPrintable(kind)) << kind;
}

void WindowLinksTest::aBareIdIsTriedAsEachKind()
{
    QFETCH(QString, kind);
    const QString title = u"Bare id "_s + kind;
    const QJsonObject request =
        kind == u"change" ? m_box->newChange(m_box->newOwnAccess(title)) : m_box->newRequest(kind, tests::ape, title);
    Window window(*m_box);
    QVERIFY(begin(window));
    QGuiApplication::clipboard()->setText(request.value(u"id"_s).toString());
    window.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(showsReviewOf(window, title));
}

void WindowLinksTest::aLinkIsPastedAnywhere()
{
    const QString first = linkTo(u"standard"_s, u"Limt inn"_s);
    const QString second = linkTo(u"agent"_s, u"Limt inn igjen"_s);
    Window window(*m_box);
    QVERIFY(begin(window));
    QGuiApplication::clipboard()->setText(u"Hei, kan du se på\n<"_s + first + u">?\nKari"_s);
    window.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(showsReviewOf(window, u"Limt inn"_s));
    window.key(Qt::Key_2, Qt::ControlModifier); // on another page
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"accesses"_s), tests::patience);
    QVERIFY(window.tabTo(window.find<QListView>(u"accesses"_s)));
    QGuiApplication::clipboard()->setText(second);
    window.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(showsReviewOf(window, u"Limt inn igjen"_s));
    QCOMPARE(window.handed.size(), 1); // the sign-in alone
    // What is wrong with a link is told where it can be mended.
    QGuiApplication::clipboard()->setText(first.left(first.indexOf(u'?')));
    window.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"id is missing or damaged"_s));
}

void WindowLinksTest::aPastedTextIsLeftInPeace()
{
    Window window(*m_box);
    QVERIFY(begin(window));
    for (const QString &text : {u"991825827"_s, u"Hei, se https://www.example.com/ for mer"_s, QString(50000, u'x')}) {
        QGuiApplication::clipboard()->setText(text);
        window.key(Qt::Key_V, Qt::ControlModifier);
        QVERIFY(!window.dialog());
    }
    // In a field it is text, link or not.
    const QString link = linkTo(u"standard"_s, u"I feltet"_s);
    window.key(Qt::Key_F, Qt::ControlModifier);
    window.paste(link);
    QVERIFY(!window.dialog());
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), link);
}

void WindowLinksTest::aLinkIsDroppedOnTheWindow_data()
{
    QTest::addColumn<bool>("asAddress"); // as a browser gives it; else as text
    QTest::newRow("address") << true;
    QTest::newRow("text") << false;
}

void WindowLinksTest::aLinkIsDroppedOnTheWindow()
{
    QFETCH(bool, asAddress);
    const QString title = u"Sluppet "_s + QString::fromLatin1(QTest::currentDataTag());
    const QString link = linkTo(u"agent"_s, title);
    Window window(*m_box);
    QVERIFY(begin(window));
    QMimeData data;
    if (asAddress)
        data.setUrls({QUrl(link)});
    else
        data.setText(u"Lenken: "_s + link);
    const QPoint place = window.main->rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.main.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(window.shows(u"dropVeil"_s));
    QDragLeaveEvent leave;
    QApplication::sendEvent(window.main.get(), &leave);
    QVERIFY(!window.shows(u"dropVeil"_s) && !window.dialog());

    QApplication::sendEvent(window.main.get(), &enter);
    QDropEvent drop(place, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.main.get(), &drop);
    QCOMPARE(drop.dropAction(), Qt::CopyAction);
    QVERIFY(!window.shows(u"dropVeil"_s));
    QVERIFY(showsReviewOf(window, title));
}

void WindowLinksTest::whatIsNoLinkIsNotTakenByDropping()
{
    Window window(*m_box);
    QVERIFY(begin(window));
    const QPoint place = window.main->rect().center();
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(u"/etc/passwd"_s)});
    QMimeData picture;
    picture.setData(u"image/png"_s, "x");
    for (const QMimeData *data : {&files, &picture}) {
        QDragEnterEvent enter(place, Qt::CopyAction, data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.main.get(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!window.shows(u"dropVeil"_s));
    }
    QMimeData book; // whoever aims at the window is told
    book.setText(QString(1'000'000, u'x'));
    QDragEnterEvent enter(place, Qt::CopyAction, &book, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.main.get(), &enter);
    QDropEvent drop(place, Qt::CopyAction, &book, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(window.main.get(), &drop);
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"too long"_s));
    QVERIFY(window.dialog()->findChild<QLineEdit *>()->text().size() <= requests::longestLinkText + 1);
}

void WindowLinksTest::theMenuTellsTheKey()
{
    Window window(*m_box);
    QVERIFY(begin(window));
    QVERIFY(window.main->findChild<QAction *>(u"openLinkMenu"_s)->text().contains(u"Ctrl+O"_s));
    QVERIFY(window.inUserMenu(u"openLinkMenu"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(u"Open a request by its link"_s));
}

void WindowLinksTest::theClipboardIsOfferedWhenTheDialogOpens()
{
    const QJsonObject request = m_box->newRequest(u"standard"_s, tests::ape, u"Fra utklippstavla"_s);
    Window window(*m_box);
    QVERIFY(begin(window));
    QGuiApplication::clipboard()->setText(u"Se «"_s + request.value(u"confirmUrl"_s).toString() + u"»."_s);
    window.key(Qt::Key_O, Qt::ControlModifier);
    QVERIFY(window.dialogOpens());
    const auto *field = window.dialog()->findChild<QLineEdit *>();
    QCOMPARE(field->text(), request.value(u"confirmUrl"_s).toString()); // of the text only the link
    QCOMPARE(field->selectedText(), field->text());
    window.key(Qt::Key_Return);
    QVERIFY(showsReviewOf(window, u"Fra utklippstavla"_s));
}

void WindowLinksTest::aLinkWaitsForTheSignIn()
{
    const QString link = linkTo(u"standard"_s, u"Ventet"_s);
    Window window(*m_box);
    QVERIFY(window.message(u"signInNote"_s).isEmpty());
    window.main->openLink(link);
    QVERIFY(window.message(u"signInNote"_s).startsWith(u"The request you opened is shown after"));
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(showsReviewOf(window, u"Ventet"_s));
    QVERIFY(window.inUserMenu(u"signOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QVERIFY(window.message(u"signInNote"_s).isEmpty()); // it has been opened
}

void WindowLinksTest::aLinkIsPastedOnTheSignInPage()
{
    Window window(*m_box);
    QGuiApplication::clipboard()->setText(linkTo(u"standard"_s, u"Limt før"_s));
    window.key(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.message(u"signInNote"_s).startsWith(u"The request you opened is shown after"));
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(showsReviewOf(window, u"Limt før"_s));
}

void WindowLinksTest::aWrongLinkIsToldBeforeTheSignIn()
{
    Window window(*m_box);
    window.main->openLink(u"https://am.ui.altinn.no/accessmanagement/ui/systemuser/request?id="
                          "8f2c1f8e-9d0b-4a53-8a5f-6f1f2f0f3f4f"_s);
    QVERIFY(window.message(u"signInNote"_s).contains(u"belongs to production"));
    QVERIFY(begin(window));
    QVERIFY(!window.dialog());
}

void WindowLinksTest::anOpenQuestionIsAnsweredFirst()
{
    const QString first = linkTo(u"standard"_s, u"Spørsmålet"_s);
    const QString second = linkTo(u"standard"_s, u"Neste lenke"_s);
    Window window(*m_box);
    QVERIFY(begin(window));
    window.main->openLink(first);
    QVERIFY(showsReviewOf(window, u"Spørsmålet"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"approve"_s), tests::patience);
    QVERIFY(window.click(u"approve"_s));
    QVERIFY(window.dialogOpens());
    window.main->openLink(second);
    QVERIFY(window.says(u"Approve the request from Spørsmålet?"_s));
    QVERIFY(window.find<QLabel>(u"reviewTitle"_s)->text().startsWith(u"Spørsmålet"));
    window.key(Qt::Key_Escape);
    QVERIFY(showsReviewOf(window, u"Neste lenke"_s));
    QCOMPARE(m_box->calls(u"POST"_s, u"/approve"_s), 0);
}

void WindowLinksTest::anotherOrganisationIsOffered()
{
    Window window(*m_box);
    QVERIFY(begin(window));
    const domain::Party current = window.services->organisations.current();
    domain::Party other;
    for (const domain::Party &party : window.services->organisations.administered()) {
        if (party.uuid != current.uuid)
            other = party;
    }
    QVERIFY(!other.name.isEmpty());
    window.main->openLink(
        m_box->newRequest(u"standard"_s, other.name, u"Den andres"_s).value(u"confirmUrl"_s).toString());
    QVERIFY(showsReviewOf(window, u"Den andres"_s));
    const QString offer = window.message(u"otherOrganisation"_s);
    QVERIFY2(offer.contains(other.name) && offer.contains(current.name), qPrintable(offer));
    QAbstractButton *change = nullptr;
    for (auto *each : window.find(u"otherOrganisation"_s)->findChildren<QAbstractButton *>())
        change = each->text().startsWith(u"Switch to"_s) ? each : change;
    QVERIFY(window.click(change));
    QCOMPARE(window.services->organisations.current().uuid, other.uuid);
    QVERIFY(window.message(u"otherOrganisation"_s).isEmpty());
    QVERIFY(showsReviewOf(window, u"Den andres"_s)); // what was opened stays
}

QTEST_MAIN(WindowLinksTest)
#include "tst_window_links.moc"
