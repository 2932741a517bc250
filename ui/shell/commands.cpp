// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/commands.h"

#include <QAction>
#include <QCoreApplication>
#include <QEvent>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

struct Row
{
    Command command;
    CommandScope scope;
    CommandMenu menu;
    const char *words; // & marks the key within its menu
    QList<QKeySequence> keys;
};

const QList<Row> &table()
{
    using enum CommandMenu;
    constexpr auto always = CommandScope::Window;
    constexpr auto signedIn = CommandScope::SignedIn;
    static const QList<Row> rows{
        {Command::Requests, signedIn, Go, QT_TRANSLATE_NOOP("ui::GoMenu", "&Requests"), {Qt::CTRL | Qt::Key_1}},
        {Command::Accesses, signedIn, Go, QT_TRANSLATE_NOOP("ui::GoMenu", "&System accesses"), {Qt::CTRL | Qt::Key_2}},
        {Command::Clients, signedIn, Go, QT_TRANSLATE_NOOP("ui::GoMenu", "&Clients"), {Qt::CTRL | Qt::Key_3}},
        {Command::Activity, signedIn, Go, QT_TRANSLATE_NOOP("ui::GoMenu", "&Activity"), {Qt::CTRL | Qt::Key_4}},
        {Command::Settings,
         signedIn,
         Go,
         QT_TRANSLATE_NOOP("ui::GoMenu", "Se&ttings"),
         {Qt::CTRL | Qt::Key_5, Qt::CTRL | Qt::Key_Comma}},
        {Command::Functions,
         signedIn,
         Go,
         QT_TRANSLATE_NOOP("ui::GoMenu", "&What you can do here"),
         {Qt::CTRL | Qt::Key_I}},
        {Command::Organisation,
         signedIn,
         Go,
         QT_TRANSLATE_NOOP("ui::GoMenu", "Switch &organisation…"),
         {Qt::CTRL | Qt::Key_K}},
        {Command::Undo,
         signedIn,
         Edit,
         QT_TRANSLATE_NOOP("ui::EditMenu", "&Undo the last move"),
         {Qt::CTRL | Qt::Key_Z}},
        {Command::Redo,
         signedIn,
         Edit,
         QT_TRANSLATE_NOOP("ui::EditMenu", "&Redo the move"),
         {Qt::CTRL | Qt::Key_Y, Qt::CTRL | Qt::SHIFT | Qt::Key_Z}},
        {Command::Filter, signedIn, Edit, QT_TRANSLATE_NOOP("ui::EditMenu", "&Filter"), {Qt::CTRL | Qt::Key_F}},
        {Command::Copy, signedIn, Edit, QT_TRANSLATE_NOOP("ui::EditMenu", "&Copy what is marked"), {}},
        {Command::Refresh, signedIn, Main, QT_TRANSLATE_NOOP("ui::MainMenu", "&Refresh"), {Qt::Key_F5}},
        {Command::OpenLink, signedIn, Main, QT_TRANSLATE_NOOP("ui::MainMenu", "&Open link…"), {Qt::CTRL | Qt::Key_O}},
        {Command::CreateAccess,
         signedIn,
         Main,
         QT_TRANSLATE_NOOP("ui::MainMenu", "&Create system access…"),
         {Qt::CTRL | Qt::Key_N}},
        {Command::Help, always, Main, QT_TRANSLATE_NOOP("ui::MainMenu", "&Help for this page"), {Qt::Key_F1}},
        {Command::Shortcuts,
         always,
         Main,
         QT_TRANSLATE_NOOP("ui::MainMenu", "&Keyboard shortcuts"),
         {Qt::CTRL | Qt::Key_Question}},
        {Command::SignOut, signedIn, Main, QT_TRANSLATE_NOOP("ui::MainMenu", "&Sign out"), {}},
        {Command::SignOutEverywhere,
         signedIn,
         Main,
         QT_TRANSLATE_NOOP("ui::MainMenu", "Sign out of &ID-porten too"),
         {}},
        {Command::Quit, always, Main, QT_TRANSLATE_NOOP("ui::MainMenu", "&Quit Fullmakt"), {Qt::CTRL | Qt::Key_Q}},
        {Command::Menu, signedIn, None, QT_TRANSLATE_NOOP("ui::Commands", "Open the menu"), {Qt::Key_F10}},
    };
    return rows;
}

const Row &rowOf(Command command)
{
    return *std::ranges::find(table(), command, &Row::command);
}

const char *contextOf(CommandMenu menu)
{
    switch (menu) {
    case CommandMenu::None:
        return "ui::Commands";
    case CommandMenu::Main:
        return "ui::MainMenu";
    case CommandMenu::Go:
        return "ui::GoMenu";
    case CommandMenu::Edit:
        return "ui::EditMenu";
    }
    return "";
}

QString textOf(const Row &row)
{
    return QCoreApplication::translate(contextOf(row.menu), row.words);
}

} // namespace

Commands::Commands(QObject *parent) : QObject(parent)
{
    for (const Row &row : table()) {
        auto *action = new QAction(this);
        action->setShortcuts(row.keys);
        action->setShortcutContext(row.scope == CommandScope::Window ? Qt::WindowShortcut
                                                                     : Qt::WidgetWithChildrenShortcut);
        action->setMenuRole(QAction::NoRole); // by position, not by what Qt guesses from the words
        m_actions.insert(row.command, action);
    }
    qApp->installEventFilter(this);
    retranslate();
}

void Commands::listenIn(QWidget *widget, CommandScope scope)
{
    for (const Row &row : table()) {
        if (row.scope == scope)
            widget->addAction(m_actions.value(row.command));
    }
}

QList<Command> Commands::all()
{
    QList<Command> commands;
    for (const Row &row : table())
        commands.append(row.command);
    return commands;
}

CommandMenu Commands::menuOf(Command command)
{
    return rowOf(command).menu;
}

CommandScope Commands::scopeOf(Command command)
{
    return rowOf(command).scope;
}

QString Commands::words(Command command)
{
    return textOf(rowOf(command)).remove(u'&');
}

QList<QKeySequence> Commands::keys(Command command)
{
    return rowOf(command).keys;
}

QString Commands::keyText(Command command)
{
    const QList<QKeySequence> keys = rowOf(command).keys;
    return keys.isEmpty() ? QString() : keys.constFirst().toString(QKeySequence::NativeText);
}

bool Commands::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Commands::retranslate()
{
    for (const Row &row : table())
        m_actions.value(row.command)->setText(textOf(row));
    // The list that has the keyboard takes the key itself; here it is only told.
    m_actions.value(Command::Copy)
        ->setText(textOf(rowOf(Command::Copy)) + u'\t' +
                  QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText));
}

} // namespace ui
