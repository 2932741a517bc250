// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/shortcut_list.h"

#include "ui/shell/commands.h"

#include <QCoreApplication>

#include <array>

namespace ui {

namespace {

// A key that a list or a page takes by itself.
struct OwnKey
{
    QKeySequence key;
    const char *words;
};

struct OwnKeys
{
    const char *title;
    QList<OwnKey> keys;
};

const QList<OwnKeys> &ownKeys()
{
    static const QList<OwnKeys> groups{
        {QT_TRANSLATE_NOOP("ui::ShortcutList", "In lists and tables"),
         {{Qt::Key_Enter, QT_TRANSLATE_NOOP("ui::ShortcutList", "Open the row; in the lists of clients, move it")},
          {Qt::Key_Space, QT_TRANSLATE_NOOP("ui::ShortcutList", "Mark the row")},
          {Qt::CTRL | Qt::Key_A, QT_TRANSLATE_NOOP("ui::ShortcutList", "Mark all that the list shows")},
          {Qt::CTRL | Qt::Key_C, QT_TRANSLATE_NOOP("ui::ShortcutList", "Copy the marked rows with tabs between")},
          {Qt::Key_Home, QT_TRANSLATE_NOOP("ui::ShortcutList", "Go to the first row")},
          {Qt::Key_End, QT_TRANSLATE_NOOP("ui::ShortcutList", "Go to the last row")},
          {Qt::Key_Escape, QT_TRANSLATE_NOOP("ui::ShortcutList", "Empty the filter, or close what is open")}}},
        {QT_TRANSLATE_NOOP("ui::ShortcutList", "Requests, system accesses and clients"),
         {{Qt::CTRL | Qt::Key_V,
           QT_TRANSLATE_NOOP("ui::ShortcutList", "Paste a link to a request, or a list of clients")}}},
        {QT_TRANSLATE_NOOP("ui::ShortcutList", "In the matrix"),
         {{Qt::Key_Space, QT_TRANSLATE_NOOP("ui::ShortcutList", "Mark for a change, or take the mark back")},
          {Qt::CTRL | Qt::Key_X, QT_TRANSLATE_NOOP("ui::ShortcutList", "Take the clients with you")},
          {Qt::CTRL | Qt::Key_V, QT_TRANSLATE_NOOP("ui::ShortcutList", "Move them to the access where you are")}}},
    };
    return groups;
}

constexpr std::array commandTitles{
    QT_TRANSLATE_NOOP("ui::ShortcutList", "Everywhere"),
    QT_TRANSLATE_NOOP("ui::ShortcutList", "When you are signed in"),
    QT_TRANSLATE_NOOP("ui::ShortcutList", "On the page of system accesses"),
    QT_TRANSLATE_NOOP("ui::ShortcutList", "On the clients page"),
};

// Where its keys do something, among commandTitles.
qsizetype groupOf(Command command)
{
    switch (command) {
    case Command::CreateAccess:
        return 2;
    case Command::Undo:
    case Command::Redo:
        return 3;
    default:
        return Commands::scopeOf(command) == CommandScope::Window ? 0 : 1;
    }
}

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::ShortcutList", text);
}

} // namespace

QList<ShortcutGroup> allShortcuts()
{
    QList<ShortcutGroup> groups;
    for (const char *title : commandTitles)
        groups.append({translated(title), {}});
    const QList<Command> commands = Commands::all();
    for (const Command command : commands) {
        QString keys;
        const QList<QKeySequence> sequences = Commands::keys(command);
        for (const QKeySequence &key : sequences) {
            const QString written = key.toString(QKeySequence::NativeText);
            keys = keys.isEmpty() ? written
                                  : translated(QT_TRANSLATE_NOOP("ui::ShortcutList", "%1 or %2")).arg(keys, written);
        }
        if (!keys.isEmpty())
            groups[groupOf(command)].shortcuts.append({keys, Commands::words(command)});
    }
    for (const OwnKeys &own : ownKeys()) {
        ShortcutGroup group{translated(own.title), {}};
        for (const OwnKey &key : own.keys)
            group.shortcuts.append({key.key.toString(QKeySequence::NativeText), translated(key.words)});
        groups.append(group);
    }
    return groups;
}

} // namespace ui
