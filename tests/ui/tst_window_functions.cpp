// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// "What you can do here" through the real window: several persons look, read and copy the messages by key and click.
#include "app/functions/functions.h"
#include "tests/ui/window_fixture.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using functions::Function;
using tests::Window;

namespace {

const QString employee = u"STILLE LYKT"_s;
const QString accessManager = u"KLOK BRISLING"_s;
const QString clientAdministrator = u"SPRØ TULIPAN"_s;
const QString stranger = u"FJERN KOMET"_s;
const QString branch = u"TILFELDIG SUBTIL APE AVD BERGEN"_s;

QString rowName(Function function)
{
    return u"function%1"_s.arg(static_cast<int>(function));
}

QString buttonName(const QString &what, Function function, int obstacle = 0)
{
    return u"%1%2-%3"_s.arg(what).arg(static_cast<int>(function)).arg(obstacle);
}

QString copied()
{
    return QGuiApplication::clipboard()->text();
}

// The last button with this text that shows there.
QPushButton *button(const QWidget *in, const QString &text)
{
    QPushButton *found = nullptr;
    for (auto *each : in->findChildren<QPushButton *>())
        found = each->isVisible() && each->text() == text ? each : found;
    return found;
}

const QString here = u"What you can do here"_s;

} // namespace

class WindowFunctionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theManagerHasEverything();
    void everyRowIsReachedAndSpoken();
    void theAccessManagerLacksClients();
    void theClientAdministratorLacksRequests();
    void theEmployeeLacksAll();
    void theStrangerHasNoOrganisation();
    void theMessageSpeaksTheLanguage_data();
    void theMessageSpeaksTheLanguage();
    void anotherOrganisationIsAskedAbout();
    void aNewRightShowsAfterRefresh();
    void whatCouldNotBeAskedIsNotClaimed();
    void unreadableOrganisationsAreAnError();
    void withoutThePortalScopeTheVendorIsWrittenTo();
    void theReviewLeadsHere();
    void declinedScopesAreToldAndMended();
    void withoutScopesThePagesLeadHere();
    void nothingOfOneUserIsLeftForTheNext();

private:
    bool open(Window &window, const QString &person); // signs in and opens the page by key
    static bool isShown(const Window &window);        // with its rows
    static QString words(const Window &window, Function function);
    static bool reveal(Window &window, QWidget *widget); // scrolls there, by keyboard

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowFunctionsTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowFunctionsTest::isShown(const Window &window)
{
    return window.shows(rowName(Function::SeeOrganisations));
}

bool WindowFunctionsTest::open(Window &window, const QString &person)
{
    if (!window.signIn(person))
        return false;
    window.key(Qt::Key_I, Qt::ControlModifier);
    return QTest::qWaitFor([&] { return isShown(window); }, tests::patience);
}

QString WindowFunctionsTest::words(const Window &window, Function function)
{
    const auto *row = window.find(rowName(function));
    return row ? Window::wordsIn(row).join(u'\n') : QString();
}

bool WindowFunctionsTest::reveal(Window &window, QWidget *widget)
{
    return window.tabTo(widget) && !widget->visibleRegion().isEmpty();
}

void WindowFunctionsTest::theManagerHasEverything()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    window.key(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(window.inUserMenu(u"functions"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
    QVERIFY(window.says(u"What you can do here"_s));
    QVERIFY(window.find<QLabel>(u"functionsOf"_s)->text().startsWith(tests::ape));
    QVERIFY(window.says(u"you have 16 of 16 functions"_s));
    for (int i = 0; i <= static_cast<int>(Function::ChangeClients); ++i) {
        const QString row = words(window, static_cast<Function>(i));
        QVERIFY2(row.endsWith(u"\nYou have this"), qPrintable(row));
    }
    QVERIFY(!window.says(u"Copy message"_s));
    QVERIFY(window.message(u"scopeNotice"_s).isEmpty() && window.message(u"functionsTrouble"_s).isEmpty());
    window.key(Qt::Key_Escape); // back to where one was
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"accesses"_s), tests::patience);
    window.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(isShown(window)); // at once
    QVERIFY(window.click(u"back"_s));
    QVERIFY(window.shows(u"accesses"_s));
    window.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(window.tabTo(window.find(u"page0"_s))); // Esc goes back from outside the page too
    window.key(Qt::Key_Escape);
    QVERIFY(window.shows(u"accesses"_s));
    window.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(window.click(u"page0"_s));
    QVERIFY(window.shows(u"inbox"_s));
}

void WindowFunctionsTest::everyRowIsReachedAndSpoken()
{
    Window window(*m_box);
    QVERIFY(open(window, accessManager));
    for (int i = 0; i <= static_cast<int>(Function::ChangeClients); ++i) {
        auto *row = window.find(rowName(static_cast<Function>(i)));
        QCOMPARE(QApplication::focusWidget(), row); // the first has the keyboard from the start
        const QStringList parts = Window::wordsIn(row);
        QVERIFY2(row->accessibleName().startsWith(parts.at(0) + u". "_s + parts.at(1)),
                 qPrintable(row->accessibleName()));
        QVERIFY(!row->visibleRegion().isEmpty()); // scrolled to
        window.key(Qt::Key_Down);
    }
    const auto *last = window.find(rowName(Function::ChangeClients));
    QVERIFY(last->accessibleName().contains(u"You lack this") &&
            last->accessibleName().contains(u"Klientadministrator"));
    window.key(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), window.find(rowName(Function::SeeClients)));
}

void WindowFunctionsTest::theAccessManagerLacksClients()
{
    Window window(*m_box);
    QVERIFY(open(window, accessManager));
    QVERIFY(words(window, Function::Approve).endsWith(u"You have this"));
    const QString row = words(window, Function::ChangeClients);
    QVERIFY2(row.contains(u"You lack this") && row.contains(u"Klientadministrator or Hovedadministrator") &&
                 row.contains(tests::ape),
             qPrintable(row));
    // By keyboard: read it first, then copy it.
    const QString message = buttonName(u"message"_s, Function::ChangeClients);
    QVERIFY(!window.shows(message));
    QVERIFY(window.tabTo(window.find(buttonName(u"showMessage"_s, Function::ChangeClients))));
    window.key(Qt::Key_Space);
    QVERIFY(window.shows(message));
    const auto *letter = window.find<QLabel>(message);
    QTRY_VERIFY(letter->height() >= letter->heightForWidth(letter->width())); // whole
    const QString text = window.find<QLabel>(message)->text();
    auto *copy = window.find<QAbstractButton>(buttonName(u"copyMessage"_s, Function::ChangeClients));
    QVERIFY(window.tabTo(copy));
    window.key(Qt::Key_Space);
    QCOMPARE(copied(), text);
    QCOMPARE(copy->text(), u"Copied"_s);
    QTRY_COMPARE_WITH_TIMEOUT(copy->text(), u"Copy message"_s, tests::patience);

    QString number = m_box->numberOf(tests::ape);
    number.insert(6, QChar::Nbsp).insert(3, QChar::Nbsp);
    QVERIFY2(text.contains(tests::ape + u" (org. no. "_s + number + u')'), qPrintable(text));
    QVERIFY(text.contains(u"urn:altinn:accesspackage:klientadministrator"));
    QVERIFY(text.contains(u"– Add and remove clients") && text.contains(u"– Delete system accesses for clients"));
    QVERIFY(!text.contains(u"Approve"));
    QVERIFY(!text.contains(QRegularExpression(u"\\d{11}"_s)) && !text.contains(accessManager));
    QCOMPARE(m_box->calls(u"POST"_s, u"/api/"_s), 0);
}

void WindowFunctionsTest::theClientAdministratorLacksRequests()
{
    Window window(*m_box);
    QVERIFY(open(window, clientAdministrator));
    QVERIFY(words(window, Function::SeeClients).endsWith(u"You have this"));
    QVERIFY(words(window, Function::ChangeClients).endsWith(u"You have this"));
    QVERIFY(words(window, Function::SeeClientAccesses).endsWith(u"You have this"));
    QVERIFY(words(window, Function::Approve).contains(u"Tilgangsstyring or Hovedadministrator"));
    auto *copy = window.find(buttonName(u"copyMessage"_s, Function::Approve));
    QVERIFY(reveal(window, copy));
    QVERIFY(window.click(copy)); // without reading it first
    QVERIFY(copied().contains(u"– Approve requests") && copied().contains(u"– Reject requests"));
    QVERIFY(copied().contains(tests::tiger) && copied().contains(u"urn:altinn:accesspackage:tilgangsstyring"));
    QVERIFY(!copied().contains(u"Add and remove clients"));
}

void WindowFunctionsTest::theEmployeeLacksAll()
{
    Window window(*m_box);
    QVERIFY(open(window, employee));
    QVERIFY(window.find<QLabel>(u"functionsOf"_s)->text().startsWith(branch));
    QVERIFY(window.says(u"you have 2 of 16 functions"_s));
    const QString row = words(window, Function::DeleteClientAccesses); // takes two rights, that two packages open
    QVERIFY(row.contains(u"Tilgangsstyring or Hovedadministrator") &&
            row.contains(u"Klientadministrator or Hovedadministrator"));
    // The refusals on the pages lead here too.
    window.key(Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"You do not have the right to do this"_s), tests::patience);
    QVERIFY(window.click(button(window.main.get(), here)));
    QVERIFY(isShown(window));
}

void WindowFunctionsTest::theStrangerHasNoOrganisation()
{
    Window window(*m_box);
    QVERIFY(window.signIn(stranger));
    QVERIFY(window.inUserMenu(u"functions"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"What you can do depends on the organisation"_s), tests::patience);
    QVERIFY(!isShown(window));
}

void WindowFunctionsTest::theMessageSpeaksTheLanguage_data()
{
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("nb") << QStringList{u"Hei!"_s, u"– Legge til og fjerne klienter"_s, u"(org.nr. "_s,
                                       u"tilgangspakkene for virksomheten"_s, u"Takk for hjelpen!"_s};
    QTest::newRow("nn") << QStringList{u"Hei!"_s, u"– Leggje til og fjerne klientar"_s, u"(org.nr. "_s,
                                       u"tilgangspakkane for verksemda"_s, u"Takk for hjelpa!"_s};
    QTest::newRow("en") << QStringList{u"Hello,"_s, u"– Add and remove clients"_s, u"(org. no. "_s,
                                       u"access packages for the organisation"_s, u"Thank you!"_s};
}

void WindowFunctionsTest::theMessageSpeaksTheLanguage()
{
    QFETCH(const QStringList, expected);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    Window window(*m_box, language == u"en" ? u"nb"_s : u"en"_s);
    QVERIFY(open(window, accessManager));
    window.services->language.set(language); // what the settings page does
    QTRY_VERIFY_WITH_TIMEOUT(words(window, Function::ChangeClients).startsWith(expected.at(1).mid(2)), tests::patience);
    auto *copy = window.find(buttonName(u"copyMessage"_s, Function::ChangeClients));
    QVERIFY(reveal(window, copy));
    QVERIFY(window.click(copy));
    for (const QString &part : expected)
        QVERIFY2(copied().contains(part), qPrintable(copied()));
    QVERIFY(
        copied().contains(u"– Klientadministrator (urn:altinn:accesspackage:klientadministrator)")); // Altinn's name
}

void WindowFunctionsTest::anotherOrganisationIsAskedAbout()
{
    Window window(*m_box);
    QVERIFY(open(window, tests::auditor));
    QVERIFY(window.find<QLabel>(u"functionsOf"_s)->text().startsWith(tests::tiger));
    QVERIFY(window.says(u"you have 16 of 16 functions"_s));
    window.key(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(QApplication::activePopupWidget(), tests::patience);
    window.key(Qt::Key_Down);
    window.key(Qt::Key_Return);
    const QString other = window.services->organisations.current().name;
    QVERIFY(other != tests::tiger);
    QTRY_VERIFY_WITH_TIMEOUT(window.find<QLabel>(u"functionsOf"_s)->text().startsWith(other), tests::patience);
    QVERIFY(!window.find<QLabel>(u"functionsOf"_s)->text().contains(tests::tiger));
}

void WindowFunctionsTest::aNewRightShowsAfterRefresh()
{
    tests::Sandbox box({u"--clients"_s, u"5"_s});
    Window window(box);
    QVERIFY(open(window, accessManager));
    QVERIFY(words(window, Function::SeeClients).contains(u"You lack this"));
    QString pid;
    for (const QJsonValue &person : box.control("GET", u"/state"_s)[u"people"_s].toArray()) {
        if (person[u"name"_s] == accessManager)
            pid = person[u"pid"_s].toString();
    }
    const QJsonArray grants{u"accessManagerRead"_s, u"accessManagerWrite"_s, u"overviewRead"_s,
                            u"clientAdministratorRead"_s};
    QVERIFY(!box.control("POST", u"/rights"_s,
                         {{u"pid"_s, pid}, {u"orgNo"_s, box.numberOf(tests::ape)}, {u"grants"_s, grants}})
                 .isNull());
    window.key(Qt::Key_F5);
    QTRY_VERIFY_WITH_TIMEOUT(words(window, Function::SeeClients).endsWith(u"You have this"), tests::patience);
    // To read is not to write, and nothing but a change would tell.
    QVERIFY(words(window, Function::ChangeClients).contains(u"Not known"));
    QVERIFY(words(window, Function::ChangeClients).contains(u"You can try"));
    QVERIFY(QApplication::focusWidget() &&
            QApplication::focusWidget()->objectName() == rowName(Function::SeeOrganisations)); // the keyboard stays
}

void WindowFunctionsTest::whatCouldNotBeAskedIsNotClaimed()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(m_box->fault(u"/"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 503}}, 99));
    window.key(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
    QVERIFY(window.message(u"functionsTrouble"_s).contains(u"not known"));
    for (const Function function : {Function::Approve, Function::SeeOwnAccesses, Function::ChangeClients}) {
        QVERIFY(words(window, function).contains(u"Not known"));
        QVERIFY(words(window, function).contains(u"Altinn could not be asked"));
        QVERIFY(!words(window, function).contains(u"You lack"));
    }
    QVERIFY(!window.says(u"Copy message"_s)); // nobody is asked for what may be there
    m_box->noFaults();
    QVERIFY(window.click(button(window.find(u"functionsTrouble"_s), u"Try again"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"you have 16 of 16 functions"_s), tests::patience);
    QVERIFY(window.message(u"functionsTrouble"_s).isEmpty());
}

void WindowFunctionsTest::unreadableOrganisationsAreAnError()
{
    Window window(*m_box);
    QVERIFY(m_box->fault(u"/authorizedparties"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 500}}, 2));
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Your organisations could not be read."_s), tests::patience);
    window.key(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(!isShown(window));
    QVERIFY(window.click(button(window.main.get(), u"Try again"_s))); // of the page
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
}

void WindowFunctionsTest::withoutThePortalScopeTheVendorIsWrittenTo()
{
    tests::Sandbox box({u"--without-portal-scope"_s, u"--clients"_s, u"5"_s});
    Window window(box);
    QVERIFY(window.signIn(accessManager));
    QVERIFY(window.message(u"scopeNotice"_s).isEmpty()); // nothing was declined
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Altinn does not let Fullmakt list requests"_s), tests::patience);
    QVERIFY(window.click(button(window.main.get(), here)));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
    const QString row = words(window, Function::ListRequests);
    QVERIFY2(row.contains(u"altinn:portal/enduser") && row.contains(u"No role of yours") &&
                 !row.contains(u"Tilgangsstyring"),
             qPrintable(row)); // the program lacks it, not the person
    QVERIFY(words(window, Function::Reject).endsWith(u"You have this"));
    QVERIFY(words(window, Function::SeeClients).contains(u"Klientadministrator")); // the person, not the program
    auto *copy = window.find(buttonName(u"copyMessage"_s, Function::Approve));
    QVERIFY(reveal(window, copy));
    QVERIFY(window.click(copy));
    QVERIFY(copied().contains(u"– altinn:portal/enduser") && copied().contains(u"– List requests that wait"));
    QVERIFY(copied().contains(tests::ape) && !copied().contains(u"accesspackage"));
}

void WindowFunctionsTest::theReviewLeadsHere()
{
    tests::Sandbox box({u"--without-portal-scope"_s, u"--clients"_s, u"5"_s});
    Window window(box);
    const QString link = box.newRequest(u"standard"_s, tests::ape, u"Via Altinn"_s).value(u"confirmUrl"_s).toString();
    QVERIFY(window.signIn(tests::manager));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"openLink"_s), tests::patience);
    QVERIFY(window.click(u"openLink"_s));
    QVERIFY(window.dialogOpens());
    window.paste(link);
    window.key(Qt::Key_Return);
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.message(u"outcome"_s).contains(u"takes a permission"), tests::patience);
    QVERIFY(window.click(button(window.find(u"outcome"_s), here)));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
}

void WindowFunctionsTest::declinedScopesAreToldAndMended()
{
    tests::Sandbox box({u"--without-portal-scope"_s, u"--clients"_s, u"5"_s});
    const QString scope = u"altinn:clientdelegations.write"_s;
    QVERIFY(!box.control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{scope}}}).isNull());
    Window window(box);
    QVERIFY(window.signIn(tests::auditor));
    const QString notice = window.message(u"scopeNotice"_s);
    QVERIFY2(notice.contains(u"Add and remove clients") && !notice.contains(u"See clients"), qPrintable(notice));
    QVERIFY(window.click(button(window.find(u"scopeNotice"_s), here)));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
    const QString row = words(window, Function::ChangeClients);
    QVERIFY2(row.contains(u"You lack this") && row.contains(scope) && row.contains(u"Sign in again"), qPrintable(row));
    QVERIFY(!row.contains(u"Copy message")); // nobody else can mend it
    QVERIFY(words(window, Function::SeeClients).endsWith(u"You have this"));

    QVERIFY(!box.control("POST", u"/scopes"_s, {{u"declined"_s, QJsonArray{}}}).isNull());
    QVERIFY(window.click(button(window.find(u"declinedScopes"_s), u"Sign in again"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window) && words(window, Function::ChangeClients).endsWith(u"You have this"),
                             tests::patience);
    QVERIFY(window.message(u"scopeNotice"_s).isEmpty() && window.message(u"declinedScopes"_s).isEmpty());
}

void WindowFunctionsTest::withoutScopesThePagesLeadHere()
{
    tests::Sandbox box({u"--without-portal-scope"_s, u"--clients"_s, u"5"_s});
    const QJsonArray declined{u"altinn:clientdelegations.read"_s, u"altinn:clientdelegations.write"_s,
                              u"altinn:accessmanagement/enduser:connections:toothers.write"_s};
    QVERIFY(!box.control("POST", u"/scopes"_s, {{u"declined"_s, declined}}).isNull());
    Window window(box);
    QVERIFY(!box.newOwnAccess(u"Ser bare"_s).isEmpty());
    QVERIFY(window.signIn(tests::manager));
    QVERIFY(window.openAccess(u"Ser bare"_s));
    QVERIFY(window.click(u"accessFunctions"_s));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
    window.key(Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"accesses"_s), tests::patience);
    window.key(Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"Client administration is out of reach"_s), tests::patience);
    QVERIFY(window.click(button(window.main.get(), here))); // of the page, not of the notice above
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
}

void WindowFunctionsTest::nothingOfOneUserIsLeftForTheNext()
{
    Window window(*m_box);
    QVERIFY(open(window, accessManager));
    QVERIFY(window.inUserMenu(u"signOut"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"signIn"_s), tests::patience);
    QVERIFY(!window.find(rowName(Function::Approve)));
    for (const QLabel *label : window.main->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains(tests::ape), qPrintable(label->text()));
    QVERIFY(window.signIn(tests::auditor));
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"inbox"_s), tests::patience);
    window.key(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isShown(window), tests::patience);
    QVERIFY(words(window, Function::ChangeClients).endsWith(u"You have this"));
}

QTEST_MAIN(WindowFunctionsTest)
#include "tst_window_functions.moc"
