// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"
#include "app/functions/function_desk.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace ui {

class FunctionRow;
class MessageBar;
class StatePane;

// "What you can do here": every function in the chosen organisation, whether the user has it, and if not what is
// missing, who can give it, and what to write to them. Asks Altinn when it is looked at. Owned by the work area.
class FunctionsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FunctionsPage(functions::FunctionDesk *desk, QWidget *parent = nullptr);

    void setParty(const domain::Party &party);             // null when there is none to choose
    void setOrganisationsFailed(const core::Error &error); // until the next setParty()
    void refresh();
    void clear();
    void takeKeyboard(); // now or when the rows are there

Q_SIGNALS:
    void backWanted();
    void signInWanted();
    void organisationsWanted(); // they could not be read; try again

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void load();
    void render();
    void renderMessages();
    void addRows();
    [[nodiscard]] QWidget *buildContent();
    void move(const FunctionRow *from, int rows);

    functions::FunctionDesk *m_desk;
    QToolButton *m_back;
    QLabel *m_title;
    QLabel *m_about;
    MessageBar *m_declined;
    MessageBar *m_trouble;
    StatePane *m_state;
    QScrollArea *m_scroll;
    QVBoxLayout *m_content = nullptr; // messages, then the rows
    QWidget *m_list = nullptr;
    QList<FunctionRow *> m_rows;
    domain::Party m_party;
    std::optional<core::Error> m_organisationsError;
    std::optional<functions::Evidence> m_evidence;
    bool m_isKnown = false; // which organisation, or that there is none
    bool m_stale = true;
    bool m_wantsKeyboard = false;
    core::TaskScope m_scope;
};

} // namespace ui
