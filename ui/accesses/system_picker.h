// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/core/task_scope.h"

#include <QWidget>

class QLabel;

namespace ui {

class FilterField;
class RowList;
class StatePane;
class SystemListModel;

// The first step of creating a system access: every system that is offered, and a search among them. Reads the register
// when it is made. Owned by the dialog.
class SystemPicker : public QWidget
{
    Q_OBJECT

public:
    explicit SystemPicker(accesses::AccessDesk *desk, QWidget *parent = nullptr);

    [[nodiscard]] std::optional<altinn::RegisteredSystem> current() const;

Q_SIGNALS:
    void currentChanged();
    void doubleClicked(); // Enter is the matter of the dialog's default button

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load();
    void arrived(const core::Result<altinn::Listing<altinn::RegisteredSystem>> &systems);
    void filter(const QString &text);
    void render();

    accesses::AccessDesk *m_desk;
    SystemListModel *m_model;
    FilterField *m_filter;
    QLabel *m_count;
    StatePane *m_state;
    RowList *m_view;
    int m_unreadable = 0;
    core::TaskScope m_scope;
};

} // namespace ui
