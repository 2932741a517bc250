// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/core/task_scope.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QScrollArea;

namespace ui {

class MessageBar;
class RightsView;
class StatePane;

// The second step of creating a system access: what the chosen system would get, whether the user can give it, and what
// the access is to be called. Owned by the dialog.
class CreationReview : public QWidget
{
    Q_OBJECT

public:
    CreationReview(accesses::AccessDesk *desk, const domain::Party &party, QWidget *parent = nullptr);

    void show(const altinn::RegisteredSystem &system); // reads it anew
    void clear();
    void setBusy(bool busy);

    [[nodiscard]] const std::optional<accesses::CreationPlan> &plan() const { return m_plan; }

    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isReady() const; // nothing stands in the way of creating it

Q_SIGNALS:
    void readyChanged();
    void existingWanted(domain::SystemAccessId access);

private:
    void load();
    void render();
    void renderRights();
    void renderMessage();
    [[nodiscard]] QString hindrance() const; // "" for none
    [[nodiscard]] QWidget *build();

    accesses::AccessDesk *m_desk;
    domain::Party m_party;
    altinn::RegisteredSystem m_system;
    std::optional<accesses::CreationPlan> m_plan;
    StatePane *m_state;
    QScrollArea *m_scroll = nullptr;
    QLabel *m_name;
    QLabel *m_vendor;
    QLabel *m_description;
    MessageBar *m_message;
    RightsView *m_rights;
    QLabel *m_titleLabel;
    QLineEdit *m_title;
    QLabel *m_consequence;
    core::TaskScope m_scope;
};

} // namespace ui
