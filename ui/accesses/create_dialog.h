// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class CreationReview;
class MessageBar;
class SystemPicker;

// Creates a system access for one organisation in two steps: choose the system, then read what it gets and create. A
// refusal is told here; everything else closes the dialog and is told by the page. It may be closed meanwhile: the desk
// goes on. Make it with new, call open(): it deletes itself when closed.
class CreateDialog : public QDialog
{
    Q_OBJECT

public:
    CreateDialog(accesses::AccessDesk *desk, const domain::Party &party, QWidget *parent);

    // Whether it is told here what came of a creation: nobody else need tell it. To be asked before the dialog hears.
    [[nodiscard]] bool tells(const accesses::CreationOutcome &outcome) const;

Q_SIGNALS:
    void existingWanted(domain::SystemAccessId access);

private:
    void forward();
    void back();
    void create();
    void created(const accesses::CreationOutcome &outcome);
    [[nodiscard]] bool waitsFor(const accesses::CreationOutcome &outcome) const;
    void render();
    [[nodiscard]] bool isReviewing() const;

    accesses::AccessDesk *m_desk;
    domain::Party m_party;
    bool m_busy = false;
    QString m_details; // of the last refusal
    MessageBar *m_message;
    QStackedWidget *m_steps;
    SystemPicker *m_picker;
    CreationReview *m_review;
    QPushButton *m_back;
    QPushButton *m_cancel;
    QPushButton *m_forward;
};

} // namespace ui
