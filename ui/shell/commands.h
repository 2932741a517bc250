// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QWidget;

namespace ui {

// What can be done from anywhere in the window, each told once: its words, its keys, where it holds and in which menu
// it stands. Keys, menu and the list of shortcuts in the help are all made of this table. Owned by the main window.
enum class Command {
    Menu,
    Requests,
    Accesses,
    Clients,
    Activity,
    Settings,
    Functions,
    Organisation,
    Undo,
    Redo,
    Copy,
    Filter,
    Refresh,
    OpenLink,
    CreateAccess,
    Help,
    Shortcuts,
    SignOut,
    SignOutEverywhere,
    Quit,
};

enum class CommandScope {
    Window,   // always
    SignedIn, // with the keyboard in the work area
};

enum class CommandMenu {
    None,
    Main,
    Go,
    Edit,
};

class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QObject *parent = nullptr);

    // From now on the keys of that scope are heard in this widget and what it holds.
    void listenIn(QWidget *widget, CommandScope scope);

    [[nodiscard]] QAction *action(Command command) const { return m_actions.value(command); }

    [[nodiscard]] static QList<Command> all();
    [[nodiscard]] static CommandMenu menuOf(Command command);
    [[nodiscard]] static CommandScope scopeOf(Command command);
    [[nodiscard]] static QString words(Command command); // in the language of now, without the mark of the key in menus
    [[nodiscard]] static QList<QKeySequence> keys(Command command);
    [[nodiscard]] static QString keyText(Command command); // the first, as the platform writes it; "" for none

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QHash<Command, QAction *> m_actions;
};

} // namespace ui
