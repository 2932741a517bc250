// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The menu, the keys and the help in the real window.
#include "tests/ui/window_fixture.h"
#include "ui/help/help_browser.h"
#include "ui/help/help_window.h"
#include "ui/shell/navigation_rail.h"
#include "ui/shell/work_area.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theMenuByKeyboard_data();
    void theMenuByKeyboard();
    void altWithAnotherKeyOpensNothing();
    void commandsOfOnePage();
    void copyFromTheMenu();
    void settingsByComma();
    void helpForEachPage();
    void helpBeforeSignIn();
    void helpInADialog();
    void quits();

private:
    [[nodiscard]] static QMenu *menu();
    bool pickInMenu(const QString &words); // in the menu that is open, by arrow keys and Enter
    [[nodiscard]] ui::HelpWindow *help() const;
    [[nodiscard]] QString helpTitle() const; // "" when no help shows
    bool closeHelp();
    bool prepareClients();

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<Window> m_window;
};

void WindowCommandsTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"20"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowCommandsTest::init()
{
    m_window = std::make_unique<Window>(*m_box);
}

void WindowCommandsTest::cleanup()
{
    m_window.reset();
}

QMenu *WindowCommandsTest::menu()
{
    return qobject_cast<QMenu *>(QApplication::activePopupWidget());
}

bool WindowCommandsTest::pickInMenu(const QString &words)
{
    for (int steps = 0; menu() && steps < 30; ++steps) {
        const QAction *at = menu()->activeAction();
        if (at && at->text().remove(u'&').section(u'\t', 0, 0) == words) {
            const bool enabled = at->isEnabled();
            m_window->key(Qt::Key_Return);
            return enabled;
        }
        m_window->key(Qt::Key_Down);
    }
    return false;
}

ui::HelpWindow *WindowCommandsTest::help() const
{
    for (QWidget *top : QApplication::topLevelWidgets()) {
        if (auto *window = qobject_cast<ui::HelpWindow *>(top); window && window->isVisible())
            return window;
    }
    return nullptr;
}

QString WindowCommandsTest::helpTitle() const
{
    const ui::HelpWindow *window = help();
    return window ? window->findChild<ui::HelpBrowser *>()->accessibleName() : QString();
}

bool WindowCommandsTest::closeHelp()
{
    if (!help() || !QTest::qWaitForWindowActive(help()))
        return false;
    m_window->key(Qt::Key_Escape);
    if (!QTest::qWaitFor([this] { return !help(); }, tests::patience))
        return false;
    QWidget *top = m_window->dialog() ? static_cast<QWidget *>(m_window->dialog()) : m_window->main.get();
    top->activateWindow();
    return QTest::qWaitForWindowActive(top);
}

bool WindowCommandsTest::prepareClients()
{
    const QString title = u"Meny %1"_s.arg(QString::fromLatin1(QTest::currentTestFunction()));
    if (m_box->newAccess(tests::tiger, title).isEmpty() || !m_window->signIn(tests::auditor))
        return false;
    m_window->key(Qt::Key_3, Qt::ControlModifier);
    return m_window->chooseAccess(title) && QTest::qWaitFor(
                                                [this] {
                                                    return m_window->listsAreThere() &&
                                                           m_window->table(u"available"_s)->model()->rowCount() == 20;
                                                },
                                                tests::patience);
}

void WindowCommandsTest::theMenuByKeyboard_data()
{
    QTest::addColumn<bool>("alt");
    QTest::newRow("F10") << false;
    QTest::newRow("Alt") << true;
}

void WindowCommandsTest::theMenuByKeyboard()
{
    QFETCH(bool, alt);
    QVERIFY(m_window->signIn(tests::manager));
    m_window->key(alt ? Qt::Key_Alt : Qt::Key_F10);
    QTRY_VERIFY_WITH_TIMEOUT(menu() && menu()->isVisible(), tests::patience);
    QVERIFY(menu()->activeAction()); // the first is chosen: the arrow keys work at once
    m_window->key(Qt::Key_Right);    // Go to
    QTRY_VERIFY_WITH_TIMEOUT(menu() && menu()->title().contains(u"Go to"), tests::patience);
    QVERIFY(pickInMenu(u"Clients"_s));
    QCOMPARE(m_window->main->findChild<ui::NavigationRail *>()->current(), int(ui::WorkArea::ClientsIndex));
    QVERIFY(!menu());

    m_window->key(Qt::Key_F10);
    QTRY_VERIFY_WITH_TIMEOUT(menu() && menu()->isVisible(), tests::patience);
    m_window->key(Qt::Key_S); // the letter that is underlined
    QTRY_VERIFY_WITH_TIMEOUT(m_window->shows(u"signIn"_s), tests::patience);
    m_window->key(Qt::Key_F10); // nobody is signed in: there is no menu
    QVERIFY(!menu());
}

void WindowCommandsTest::altWithAnotherKeyOpensNothing()
{
    QVERIFY(m_window->signIn(tests::manager));
    QWindow *window = m_window->main->windowHandle();
    QTest::keyPress(window, Qt::Key_Alt, Qt::AltModifier);
    QTest::keyClick(window, Qt::Key_X, Qt::AltModifier);
    QTest::keyRelease(window, Qt::Key_Alt);
    QVERIFY(!menu());
}

void WindowCommandsTest::commandsOfOnePage()
{
    QVERIFY(prepareClients());
    auto *available = m_window->table(u"available"_s);
    QVERIFY(m_window->tabTo(available));
    m_window->key(Qt::Key_Home);
    m_window->key(Qt::Key_Return);
    QTRY_COMPARE(available->model()->rowCount(), 19);
    m_window->key(Qt::Key_F10);
    QTRY_VERIFY_WITH_TIMEOUT(menu() && menu()->isVisible(), tests::patience);
    m_window->key(Qt::Key_Down); // Edit
    m_window->key(Qt::Key_Right);
    QTRY_VERIFY_WITH_TIMEOUT(menu() && menu()->title().contains(u"Edit"), tests::patience);
    QVERIFY(pickInMenu(u"Undo the last move"_s));
    QTRY_COMPARE(available->model()->rowCount(), 20);
    m_window->key(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(available->model()->rowCount(), 19);

    m_window->key(Qt::Key_1, Qt::ControlModifier); // elsewhere there is no move to undo
    m_window->key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(available->model()->rowCount(), 19);
    m_window->key(Qt::Key_N, Qt::ControlModifier);
    QVERIFY(!m_window->dialog());
}

void WindowCommandsTest::copyFromTheMenu()
{
    QVERIFY(prepareClients());
    auto *available = m_window->table(u"available"_s);
    QVERIFY(m_window->tabTo(available));
    m_window->key(Qt::Key_A, Qt::ControlModifier);
    QGuiApplication::clipboard()->clear();
    m_window->key(Qt::Key_F10);
    QTRY_VERIFY_WITH_TIMEOUT(menu() && menu()->isVisible(), tests::patience);
    m_window->key(Qt::Key_E);
    QTRY_VERIFY_WITH_TIMEOUT(menu() && menu()->title().contains(u"Edit"), tests::patience);
    QVERIFY(pickInMenu(u"Copy what is marked"_s));
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), 20);
    QVERIFY(lines.constFirst().contains(u'\t'));
}

void WindowCommandsTest::settingsByComma()
{
    QVERIFY(m_window->signIn(tests::manager));
    QVERIFY(!m_window->says(u"Text size"_s));
    m_window->key(Qt::Key_Comma, Qt::ControlModifier);
    QVERIFY(m_window->says(u"Text size"_s));
}

void WindowCommandsTest::helpForEachPage()
{
    QVERIFY(m_window->signIn(tests::manager));
    const QList<std::pair<Qt::Key, QString>> pages{{Qt::Key_1, u"Requests"_s}, {Qt::Key_2, u"System accesses"_s},
                                                   {Qt::Key_3, u"Clients"_s},  {Qt::Key_4, u"Activity"_s},
                                                   {Qt::Key_5, u"Settings"_s}, {Qt::Key_I, u"What you can do here"_s}};
    for (const auto &[key, title] : pages) {
        m_window->key(key, Qt::ControlModifier);
        m_window->key(Qt::Key_F1);
        QTRY_COMPARE_WITH_TIMEOUT(helpTitle(), title, tests::patience);
        QVERIFY(closeHelp());
    }
    m_window->key(Qt::Key_Question, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(helpTitle(), u"Keyboard and screen reader"_s, tests::patience);
    QVERIFY(help()->findChild<ui::HelpBrowser *>()->toPlainText().contains(u"Ctrl+K"));
}

void WindowCommandsTest::helpBeforeSignIn()
{
    m_window->key(Qt::Key_F1);
    QTRY_COMPARE_WITH_TIMEOUT(helpTitle(), u"Signing in"_s, tests::patience);
    QVERIFY(closeHelp());
    QVERIFY(m_window->click(u"whatItCanDo"_s));
    QTRY_COMPARE_WITH_TIMEOUT(helpTitle(), u"What Fullmakt can do"_s, tests::patience);
}

void WindowCommandsTest::helpInADialog()
{
    QVERIFY(m_window->signIn(tests::manager));
    QVERIFY(m_window->click(u"openLink"_s));
    QVERIFY(m_window->dialogOpens());
    m_window->key(Qt::Key_F1);
    QTRY_COMPARE_WITH_TIMEOUT(helpTitle(), u"Requests"_s, tests::patience);
    QCOMPARE(help()->parentWidget(), m_window->dialog()); // a help of the window behind could not be used
    auto *search = help()->findChild<QLineEdit *>();
    QVERIFY(QTest::qWaitForWindowActive(help()));
    QTest::mouseClick(search, Qt::LeftButton);
    QTest::keyClicks(search, u"matrix"_s);
    QTRY_VERIFY_WITH_TIMEOUT(helpTitle() != u"Requests", tests::patience);
    search->clear();
    QVERIFY(closeHelp());
    QVERIFY(m_window->dialog()); // Escape closed the help only
}

void WindowCommandsTest::quits()
{
    QVERIFY(m_window->main->isVisible());
    m_window->key(Qt::Key_Q, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(!m_window->main->isVisible(), tests::patience);
}

QTEST_MAIN(WindowCommandsTest)
#include "tst_window_commands.moc"
