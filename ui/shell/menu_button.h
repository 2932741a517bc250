// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

class QMenu;

namespace ui {

class Commands;

// The button in the top bar that opens the menu of all commands; F10, and Alt pressed alone, open it as well. Owned by
// the top bar.
class MenuButton : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(Commands *commands, QWidget *parent = nullptr);

    void openMenu(); // with the first command chosen, as by keyboard

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void initStyleOption(QStyleOptionToolButton *option) const override;

private:
    void build();
    void retranslate();
    void sendCopy();

    Commands *m_commands;
    QMenu *m_menu;
    QMenu *m_go;
    QMenu *m_edit;
    bool m_altAlone = false; // Alt is down, and nothing has happened since
};

} // namespace ui
