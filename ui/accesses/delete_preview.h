// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/accesses/save_clients.h"

#include <QWidget>

class QLayout;
class QLineEdit;

namespace ui {

class MessageBar;

// What goes with a system access, in the question before its deletion: packages, services and clients by name, the list
// of clients to be saved first, and the field where the name is typed. Owned by the dialog.
class DeletePreview : public QWidget
{
    Q_OBJECT

public:
    DeletePreview(const accesses::AccessDetail &detail, NoteSaved note, QWidget *parent = nullptr);

    // When clients are attached, or when it is not known whether any are.
    [[nodiscard]] static bool asksForName(const accesses::AccessDetail &detail);

    [[nodiscard]] QLineEdit *nameField() const { return m_field; } // null when no name is asked for

Q_SIGNALS:
    void nameTyped(bool right);

private:
    [[nodiscard]] QWidget *buildLost();
    [[nodiscard]] QWidget *buildClients();
    [[nodiscard]] QLayout *buildSave();
    [[nodiscard]] QWidget *buildField();

    accesses::AccessDetail m_detail;
    NoteSaved m_note;
    MessageBar *m_saved;
    QLineEdit *m_field = nullptr;
    core::TaskScope m_scope;
};

} // namespace ui
