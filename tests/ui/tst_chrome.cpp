// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/failure.h"
#include "app/storage/settings.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/language_section.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/work_section.h"
#include "ui/shell/commands.h"
#include "ui/shell/language.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/top_bar.h"
#include "ui/signin/sign_in_page.h"
#include "ui/signin/sign_in_text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/explain.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace Qt::StringLiterals;

// The frame around the pages, and the two pages that are views only.
class ChromeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void railByKeyAndClick();
    void topBarTellsAndAsks();
    void signInStates();
    void everySignInCodeHasWords();
    void everyFaultHasWordsInEveryLanguage_data();
    void everyFaultHasWordsInEveryLanguage();
    void settingsTellOnlyTheUsersChoices();
    void everyControlHasAName();

private:
    std::unique_ptr<ui::Theme> m_theme;
};

namespace {

QPushButton *visibleButton(const QWidget &within, const QString &text)
{
    const auto buttons = within.findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->text() == text) {
            return button;
        }
    }
    return nullptr;
}

} // namespace

void ChromeTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, [] { return false; });
}

void ChromeTest::railByKeyAndClick()
{
    ui::NavigationRail rail;
    const int requests = rail.addItem(ui::Glyph::Inbox, u"Requests"_s);
    const int clients = rail.addItem(ui::Glyph::Clients, u"Clients"_s);
    const int settings = rail.addItem(ui::Glyph::Settings, u"Settings"_s, ui::NavigationRail::Place::Bottom);
    rail.setCurrent(requests);
    rail.setBadge(requests, 4);
    rail.resize(rail.sizeHint().width(), 500);
    rail.show();
    QApplication::setActiveWindow(&rail);
    const QSignalSpy chosen(&rail, &ui::NavigationRail::chosen);
    const auto items = rail.findChildren<ui::RailButton *>();
    QCOMPARE(items.size(), 3);
    QVERIFY(items.at(requests)->accessibleName().startsWith(u"Requests, 4"));
    QVERIFY(items.at(settings)->y() > items.at(clients)->geometry().bottom() + 100);

    QTest::mouseClick(items.at(clients), Qt::LeftButton);
    QCOMPARE(chosen.last().first().toInt(), clients);
    items.at(clients)->setFocus();
    QTRY_VERIFY(items.at(clients)->hasFocus());
    QTest::keyClick(items.at(clients), Qt::Key_Down);
    QVERIFY(items.at(settings)->hasFocus());
    QCOMPARE(chosen.size(), 1); // moving is not choosing
    QTest::keyClick(items.at(settings), Qt::Key_Return);
    QCOMPARE(chosen.last().first().toInt(), settings);
    QCOMPARE(rail.current(), settings);
    QVERIFY(items.at(settings)->isChecked());
    rail.setCurrent(requests);
    QCOMPARE(chosen.size(), 2);
    QVERIFY(!items.at(settings)->isChecked());
}

void ChromeTest::topBarTellsAndAsks()
{
    ui::Commands commands;
    ui::TopBar bar(&commands);
    bar.resize(1000, 56);
    bar.setUser(u"Dress Minst"_s, u"High security level"_s);
    bar.setAge(u"updated just now"_s);
    bar.show();
    const QSignalSpy refresh(&bar, &ui::TopBar::refreshRequested);
    const QSignalSpy openLink(&bar, &ui::TopBar::openLinkRequested);
    const QSignalSpy signOut(&bar, &ui::TopBar::signOutRequested);
    const QSignalSpy everywhere(&bar, &ui::TopBar::signOutEverywhereRequested);
    const auto buttons = bar.findChildren<QToolButton *>();
    for (QToolButton *button : buttons) {
        if (!button->menu()) {
            QTest::mouseClick(button, Qt::LeftButton);
            QVERIFY(button->toolTip().contains(u"updated just now"));
        }
    }
    QCOMPARE(refresh.size(), 1);
    const QMenu *menu = nullptr; // the user's
    for (const QMenu *each : bar.findChildren<QMenu *>())
        menu = each->actions().size() > 1 && each->actions().at(1)->text() == u"High security level" ? each : menu;
    QVERIFY(menu);
    const auto actions = menu->actions();
    QCOMPARE(actions.at(0)->text(), u"Dress Minst"_s);
    QCOMPARE(actions.at(1)->text(), u"High security level"_s);
    for (QAction *action : actions)
        action->trigger();
    QCOMPARE(openLink.size(), 1);
    QCOMPARE(signOut.size(), 1);
    QCOMPARE(everywhere.size(), 1);
}

void ChromeTest::signInStates()
{
    ui::SignInPage page;
    page.resize(800, 600);
    page.show();
    const QSignalSpy signIn(&page, &ui::SignInPage::signInRequested);
    const QSignalSpy cancel(&page, &ui::SignInPage::cancelRequested);
    const QSignalSpy open(&page, &ui::SignInPage::openBrowserRequested);
    QTest::mouseClick(visibleButton(page, u"Sign in with ID-porten"_s), Qt::LeftButton);
    QCOMPARE(signIn.size(), 1);

    page.showPreparing();
    QVERIFY(!visibleButton(page, u"Sign in with ID-porten"_s) && !visibleButton(page, u"Copy address"_s));
    QTest::mouseClick(visibleButton(page, u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(cancel.size(), 1);

    const QUrl address(u"https://login.idp.example/authorize?scope=a%20b"_s);
    page.showWaiting(address, QDateTime::currentDateTimeUtc().addSecs(125), true);
    QTest::mouseClick(visibleButton(page, u"Open again"_s), Qt::LeftButton);
    QTest::mouseClick(visibleButton(page, u"Cancel"_s), Qt::LeftButton);
    QCOMPARE(open.size(), 1);
    QCOMPARE(cancel.size(), 2);
    bool timeShown = false;
    const auto labels = page.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        timeShown = timeShown || (label->isVisible() && label->text().contains(u"2:0"));
    }
    QVERIFY(timeShown);

    page.showFailed(ui::explainSignIn(signin::failure::error(signin::failure::accessDenied)));
    QVERIFY(visibleButton(page, u"Try again"_s));
    QTest::mouseClick(visibleButton(page, u"Copy details"_s), Qt::LeftButton);
    QVERIFY(QApplication::clipboard()->text().contains(u"signin.access-denied"));

    page.showExpired(ui::whyEnded(signin::failure::error(signin::failure::idle)));
    QTest::mouseClick(visibleButton(page, u"Sign in with ID-porten"_s), Qt::LeftButton);
    QCOMPARE(signIn.size(), 2);

    const QSignalSpy language(&page, &ui::SignInPage::languageChosen);
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"nn"_s), Qt::LeftButton);
    QCOMPARE(language.size(), 1);
    QCOMPARE(language.first().first().toString(), u"nn"_s);
}

void ChromeTest::everySignInCodeHasWords()
{
    const QStringList codes = signin::failure::all();
    QHash<QString, QSet<QString>> said; // by code, in the languages
    ui::Language language;
    for (const QString &spoken : {u"nb"_s, u"nn"_s, u"en"_s}) {
        language.set(spoken);
        QSet<QString> titles;
        for (const QString &code : codes) {
            const core::Error error = signin::failure::error(QLatin1StringView(code.toLatin1()), u"for support"_s);
            const ui::Explanation words = ui::explainSignIn(error);
            QVERIFY2(!words.title.isEmpty() && !words.meaning.isEmpty() && !words.advice.isEmpty(), qPrintable(code));
            QVERIFY2(words.details.contains(code) && words.details.contains(u"for support"), qPrintable(code));
            titles.insert(words.title);
            said[code].insert(words.title + words.meaning + words.advice);
        }
        QVERIFY(titles.size() > 20); // not one phrase for all
    }
    for (const QString &code : codes)
        QVERIFY2(said.value(code).size() == 3, qPrintable(code));
}

void ChromeTest::everyFaultHasWordsInEveryLanguage_data()
{
    using Fault = core::NetworkFault;
    QTest::addColumn<core::NetworkFault>("fault");
    QTest::newRow("name") << Fault::NameNotFound;
    QTest::newRow("refused") << Fault::Refused;
    QTest::newRow("no way") << Fault::Unreachable;
    QTest::newRow("proxy") << Fault::Proxy;
    QTest::newRow("login") << Fault::ProxyLogin;
    QTest::newRow("issuer") << Fault::UnknownIssuer;
    QTest::newRow("self-signed") << Fault::SelfSigned;
    QTest::newRow("run out") << Fault::Expired;
    QTest::newRow("not yet") << Fault::NotYetValid;
    QTest::newRow("host") << Fault::WrongHost;
}

void ChromeTest::everyFaultHasWordsInEveryLanguage()
{
    QFETCH(core::NetworkFault, fault);
    const bool isTls = fault >= core::NetworkFault::UnknownIssuer;
    const bool namesIssuer = fault == core::NetworkFault::UnknownIssuer || fault == core::NetworkFault::WrongHost;
    core::Error plain;
    plain.kind = isTls ? core::ErrorKind::Tls : core::ErrorKind::Offline;
    core::Error error = plain;
    error.fault = fault;
    error.issuer = u"<b>Bedrift</b> CA"_s;
    ui::Language language;
    QSet<QString> all;
    for (const QString &code : {u"nb"_s, u"nn"_s, u"en"_s}) {
        language.set(code);
        core::Error atProvider = error;
        atProvider.code = signin::failure::providerNotAnswering;
        core::Error atAltinn = error;
        atAltinn.code = signin::failure::altinnNotAnswering;
        QSet<QString> titles;
        for (const core::Error &each : {error, atProvider, atAltinn}) {
            const ui::Explanation words = ui::explainSignIn(each);
            QVERIFY(!words.title.isEmpty() && !words.meaning.isEmpty() && !words.advice.isEmpty());
            QCOMPARE(words.meaning.contains(u"<b>Bedrift</b> CA"), namesIssuer);
            QVERIFY(!words.meaning.contains(u"%1"));
            titles.insert(words.title);
            all.insert(words.title + words.meaning + words.advice);
        }
        QCOMPARE(titles.size(), 3); // who could not be reached is part of it
        QVERIFY(ui::explain(error).meaning != ui::explain(plain).meaning);
        QVERIFY(!ui::shortReason(error).isEmpty());
        error.issuer.clear(); // a certificate that names nobody
        QVERIFY(!ui::explain(error).meaning.contains(u"“”") && !ui::explain(error).meaning.contains(u"«»"));
        error.issuer = u"<b>Bedrift</b> CA"_s;
    }
    QCOMPARE(all.size(), 9);
}

void ChromeTest::settingsTellOnlyTheUsersChoices()
{
    const QTemporaryDir folder;
    storage::Settings settings(folder.filePath(u"settings.ini"_s));
    settings.setLanguage(u"nn"_s);
    settings.setTheme(u"dark"_s);
    settings.setTextScale(1.5);
    settings.setJobWidth(7); // which is not offered
    ui::SettingsPage page;
    auto *languages = new ui::LanguageSection(&settings);
    auto *looks = new ui::AppearanceSection(&settings);
    auto *work = new ui::WorkSection(&settings);
    const QSignalSpy language(languages, &ui::LanguageSection::chosen);
    const QSignalSpy theme(looks, &ui::AppearanceSection::themeChosen);
    const QSignalSpy scale(looks, &ui::AppearanceSection::textScaleChosen);
    const QSignalSpy width(work, &ui::WorkSection::widthChosen);
    for (QWidget *section :
         {static_cast<QWidget *>(languages), static_cast<QWidget *>(looks), static_cast<QWidget *>(work)})
        page.addSection(section);
    page.show();
    QCOMPARE(language.size() + theme.size() + scale.size() + width.size(), 0);
    QCOMPARE(settings.jobWidth(), 7);
    const auto combos = page.findChildren<QComboBox *>();
    QCOMPARE(combos.size(), 4);
    QCOMPARE(combos.at(0)->currentData().toString(), u"nn"_s);
    QCOMPARE(combos.at(3)->currentData().toInt(), 6);
    for (QComboBox *combo : combos)
        QTest::keyClick(combo, Qt::Key_Up);
    QCOMPARE(language.last().first().toString(), u"nb"_s);
    QCOMPARE(theme.last().first().toString(), u"light"_s);
    QCOMPARE(settings.theme(), u"light"_s);
    QCOMPARE(scale.last().first().toDouble(), 1.25);
    QCOMPARE(settings.textScale(), 1.25);
    QCOMPARE(width.last().first().toInt(), 5);
    QCOMPARE(settings.jobWidth(), 5);
    // The wheel turns the page and not the choices.
    const QPointF centre = combos.at(1)->rect().center();
    QWheelEvent wheel(centre, combos.at(1)->mapToGlobal(centre), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(combos.at(1), &wheel);
    QCOMPARE(settings.theme(), u"light"_s);
    // A heading follows its section.
    work->setWindowTitle(u"Something else"_s);
    QStringList headings;
    for (const QLabel *label : page.findChildren<QLabel *>())
        headings.append(label->text());
    QVERIFY(headings.contains(u"Something else"_s) && headings.contains(u"Appearance"_s));
}

void ChromeTest::everyControlHasAName()
{
    ui::SignInPage signIn;
    ui::SettingsPage settings;
    ui::Commands commands;
    ui::TopBar bar(&commands);
    for (const QWidget *page :
         {static_cast<QWidget *>(&signIn), static_cast<QWidget *>(&settings), static_cast<QWidget *>(&bar)}) {
        const auto controls = page->findChildren<QWidget *>();
        for (const QWidget *control : controls) {
            if (control->window() != page->window()) {
                continue; // the list that a combo box opens is named by its box
            }
            const auto *button = qobject_cast<const QAbstractButton *>(control);
            const bool named = !control->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool empty = button && button->isHidden(); // an action that is not offered now
            QVERIFY2(named || empty || (control->focusPolicy() & Qt::TabFocus) == 0,
                     control->metaObject()->className());
        }
    }
}

QTEST_MAIN(ChromeTest)
#include "tst_chrome.moc"
