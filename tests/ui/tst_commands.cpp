// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The table of commands: no key for two things, each command in the menu and in the list of shortcuts, in each
// language.
#include "ui/shell/commands.h"
#include "ui/shell/language.h"
#include "ui/shell/menu_button.h"
#include "ui/shell/shortcut_list.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QMenu>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QList<QMenu *> menusOf(const ui::MenuButton &button)
{
    QList<QMenu *> menus{button.menu()};
    for (const QAction *action : button.menu()->actions()) {
        if (action->menu())
            menus.append(action->menu());
    }
    return menus;
}

} // namespace

class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noTwoKeysClash();
    void everythingAskedForIsThere();
    void eachIsListedWhereItHolds();

    void allAreInTheMenu_data() { languages(); }

    void allAreInTheMenu();

    void allAreInTheList_data() { languages(); }

    void allAreInTheList();

    void lettersAreUniqueInAMenu_data() { languages(); }

    void lettersAreUniqueInAMenu();
    void wordsChangeWithTheLanguage();

private:
    void languages();

    std::unique_ptr<ui::Theme> m_theme;
    ui::Language m_language;
};

void CommandsTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, [] { return false; });
}

void CommandsTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s})
        QTest::newRow(qPrintable(language)) << language;
}

void CommandsTest::noTwoKeysClash()
{
    QHash<QString, QStringList> users;
    for (const ui::Command command : ui::Commands::all()) {
        for (const QKeySequence &key : ui::Commands::keys(command))
            users[key.toString()].append(ui::Commands::words(command));
    }
    for (auto key = users.cbegin(); key != users.cend(); ++key)
        QVERIFY2(key->size() == 1, qPrintable(key.key() + u": "_s + key->join(u", ")));
    // What lists and pages take by themselves would never come to them.
    for (const ui::ShortcutGroup &group : ui::allShortcuts()) {
        for (const ui::Shortcut &shortcut : group.shortcuts) {
            const QStringList own = users.value(shortcut.keys.section(u" or "_s, 0, 0));
            QVERIFY2(own.isEmpty() || own.contains(shortcut.words), qPrintable(shortcut.keys));
        }
    }
}

void CommandsTest::everythingAskedForIsThere()
{
    QStringList keys;
    for (const ui::ShortcutGroup &group : ui::allShortcuts()) {
        for (const ui::Shortcut &shortcut : group.shortcuts)
            keys += shortcut.keys.split(u" or "_s);
    }
    for (const auto &key : {u"F5"_s, u"Ctrl+F"_s, u"Ctrl+O"_s, u"Ctrl+K"_s, u"Ctrl+1"_s, u"Ctrl+2"_s, u"Ctrl+3"_s,
                            u"Ctrl+4"_s, u"Ctrl+5"_s, u"Ctrl+Z"_s, u"Ctrl+Y"_s, u"F1"_s, u"Space"_s, u"Enter"_s,
                            u"Ctrl+C"_s, u"Ctrl+Q"_s, u"F10"_s, u"Ctrl+?"_s})
        QVERIFY2(keys.contains(key), qPrintable(key));
    QVERIFY(ui::Commands::keys(ui::Command::Settings).contains(QKeySequence(Qt::CTRL | Qt::Key_Comma)));
}

void CommandsTest::eachIsListedWhereItHolds()
{
    QHash<QString, QStringList> keys;
    for (const ui::ShortcutGroup &group : ui::allShortcuts()) {
        for (const ui::Shortcut &shortcut : group.shortcuts)
            keys[group.title].append(shortcut.keys);
    }
    QCOMPARE(keys.value(u"Everywhere"_s), QStringList({u"F1"_s, u"Ctrl+?"_s, u"Ctrl+Q"_s}));
    QVERIFY(keys.value(u"When you are signed in"_s).contains(u"F10"_s));
    QCOMPARE(keys.value(u"On the page of system accesses"_s), QStringList(u"Ctrl+N"_s));
    QCOMPARE(keys.value(u"On the clients page"_s), QStringList({u"Ctrl+Z"_s, u"Ctrl+Y or Ctrl+Shift+Z"_s}));
}

void CommandsTest::allAreInTheMenu()
{
    QFETCH(const QString, language);
    m_language.set(language);
    ui::Commands commands;
    const ui::MenuButton button(&commands);
    QSet<const QAction *> shown;
    for (const QMenu *menu : menusOf(button)) {
        QVERIFY(!menu->isEmpty());
        for (const QAction *action : menu->actions()) {
            if (!action->isSeparator())
                QVERIFY(!action->text().isEmpty());
            shown.insert(action);
        }
    }
    for (const ui::Command command : ui::Commands::all()) {
        const bool opensIt = command == ui::Command::Menu;
        QVERIFY2(shown.contains(commands.action(command)) != opensIt, qPrintable(ui::Commands::words(command)));
    }
}

void CommandsTest::allAreInTheList()
{
    QFETCH(const QString, language);
    m_language.set(language);
    QStringList words;
    QStringList keys;
    for (const ui::ShortcutGroup &group : ui::allShortcuts()) {
        for (const ui::Shortcut &shortcut : group.shortcuts) {
            words.append(shortcut.words);
            keys.append(shortcut.keys);
        }
    }
    for (const ui::Command command : ui::Commands::all()) {
        if (ui::Commands::keys(command).isEmpty())
            continue;
        const qsizetype at = words.indexOf(ui::Commands::words(command));
        QVERIFY2(at >= 0, qPrintable(ui::Commands::words(command)));
        for (const QKeySequence &key : ui::Commands::keys(command))
            QVERIFY(keys.at(at).contains(key.toString(QKeySequence::NativeText)));
    }
}

void CommandsTest::lettersAreUniqueInAMenu()
{
    QFETCH(const QString, language);
    m_language.set(language);
    ui::Commands commands;
    const ui::MenuButton button(&commands);
    static const QRegularExpression letter(u"&(\\p{L})"_s);
    for (const QMenu *menu : menusOf(button)) {
        QSet<QString> letters;
        for (const QAction *action : menu->actions()) {
            if (action->isSeparator())
                continue;
            const QString found = letter.match(action->text()).captured(1).toUpper();
            QVERIFY2(!found.isEmpty(), qPrintable(action->text()));
            QVERIFY2(!letters.contains(found), qPrintable(action->text()));
            letters.insert(found);
        }
    }
}

void CommandsTest::wordsChangeWithTheLanguage()
{
    m_language.set(u"en"_s);
    ui::Commands commands;
    const ui::MenuButton button(&commands);
    const QString english = commands.action(ui::Command::Help)->text();
    const QString goTo = menusOf(button).at(1)->title();
    m_language.set(u"nn"_s);
    QTRY_VERIFY(commands.action(ui::Command::Help)->text() != english);
    QTRY_VERIFY(menusOf(button).at(1)->title() != goTo);
    QCOMPARE(commands.action(ui::Command::Help)->shortcut(), QKeySequence(Qt::Key_F1));
}

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
