// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/menu_button.h"

#include "ui/shell/commands.h"
#include "ui/theme/icons.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyleOptionToolButton>

namespace ui {

namespace {

bool canCopy(const QWidget *widget)
{
    return qobject_cast<const QAbstractItemView *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget);
}

} // namespace

MenuButton::MenuButton(Commands *commands, QWidget *parent)
    : QToolButton(parent), m_commands(commands), m_menu(new QMenu(this)), m_go(new QMenu(this)), m_edit(new QMenu(this))
{
    setObjectName(QStringLiteral("menu"));
    setIcon(ui::icon(Glyph::More, Ink::Muted));
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keyboard where it is: Copy is about what is marked there
    setPopupMode(InstantPopup);
    build();
    setMenu(m_menu);
    m_menu->setObjectName(QStringLiteral("mainMenu"));
    connect(m_menu, &QMenu::aboutToShow, this,
            [this] { m_commands->action(Command::Copy)->setEnabled(canCopy(QApplication::focusWidget())); });
    connect(m_commands->action(Command::Copy), &QAction::triggered, this, &MenuButton::sendCopy);
    connect(m_commands->action(Command::Menu), &QAction::triggered, this, &MenuButton::openMenu);
    qApp->installEventFilter(this);
    retranslate();
}

void MenuButton::build()
{
    m_menu->addMenu(m_go);
    m_menu->addMenu(m_edit);
    m_menu->addSeparator();
    const QList<Command> commands = Commands::all();
    for (const Command command : commands) {
        QAction *action = m_commands->action(command);
        switch (Commands::menuOf(command)) {
        case CommandMenu::None:
            break;
        case CommandMenu::Go:
            if (command == Command::Functions)
                m_go->addSeparator();
            m_go->addAction(action);
            break;
        case CommandMenu::Edit:
            if (command == Command::Filter)
                m_edit->addSeparator();
            m_edit->addAction(action);
            break;
        case CommandMenu::Main:
            if (command == Command::Help || command == Command::SignOut)
                m_menu->addSeparator();
            m_menu->addAction(action);
            break;
        }
    }
}

void MenuButton::openMenu()
{
    if (!isVisible() || m_menu->isVisible())
        return;
    const QSize size = m_menu->sizeHint();
    m_menu->popup(mapToGlobal(QPoint(width() - size.width(), height())));
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier); // setActiveAction() would open the first at once
    QApplication::sendEvent(m_menu, &down);
}

void MenuButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QToolButton::changeEvent(event);
}

bool MenuButton::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_altAlone = key->key() == Qt::Key_Alt && (key->modifiers() & ~Qt::AltModifier) == 0;
        break;
    }
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && m_altAlone &&
            QApplication::activeWindow() == window() && !QApplication::activePopupWidget()) {
            m_altAlone = false;
            openMenu();
        }
        break;
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::WindowDeactivate: // Alt and Tab, of which only Alt comes here
        m_altAlone = false;
        break;
    default:
        break;
    }
    return QToolButton::eventFilter(watched, event);
}

// The three dots say it already.
void MenuButton::initStyleOption(QStyleOptionToolButton *option) const
{
    QToolButton::initStyleOption(option);
    option->features &= ~QStyleOptionToolButton::HasMenu;
}

// To whatever has the keyboard, as if the key had been pressed.
void MenuButton::sendCopy()
{
    QWidget *target = QApplication::focusWidget();
    if (!canCopy(target))
        return;
    QKeyEvent press(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
    QApplication::sendEvent(target, &press);
}

void MenuButton::retranslate()
{
    setAccessibleName(tr("Menu"));
    setToolTip(tr("Menu (F10)"));
    m_go->setTitle(QCoreApplication::translate("ui::MainMenu", "&Go to"));
    m_edit->setTitle(QCoreApplication::translate("ui::MainMenu", "&Edit"));
}

} // namespace ui
