// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/import.h"
#include "app/core/task_scope.h"
#include "ui/clients/client_sheets.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

class QMenu;
class QMimeData;
class QPushButton;

namespace ui {

class DropVeil;
class ImportDialog;
class MessageBar;

// What the page holds when a list comes or goes.
struct ListsInView
{
    clients::ClientLists lists;
    ClientBoard board;
    QSet<domain::ClientId> shown; // what the filters let through
    QString accessTitle;
};

// Lists in and out of the clients page: its two buttons, a file that is dropped on the page, a list that is pasted on
// it, and what came of it all. Knows the page only by what it asks. Owned by the page.
class ListExchange : public QWidget
{
    Q_OBJECT

public:
    // `asked` gives what is on the page at that moment; only called between setReady(true, …) and setReady(false, …).
    ListExchange(std::function<ListsInView()> asked, QWidget *page);

    void setReady(bool listsKnown, bool mayMark);
    // While the matrix is shown it is what can be exported, and nothing is imported; null for the lists.
    void setMatrix(std::function<tables::Sheet()> asked);

    // Write down, before it is told, that a list was saved or marked: what it is called, and what is in it.
    struct Notes
    {
        std::function<core::Task<core::Nothing>(const QString &file, int rows)> saved;
        std::function<core::Task<core::Nothing>(const QString &source, int adds, int removes)> marked;
    };

    // Asked for when a list is about to be saved or marked: whatever is shown by the time it is done.
    void setNotes(std::function<Notes()> notes) { m_notes = std::move(notes); }

    void close(); // what belongs to the lists that are no more
    bool paste(); // what has been copied, when it is a list; false when it is none

    [[nodiscard]] MessageBar *message() const { return m_message; } // for the page to place

Q_SIGNALS:
    void markWanted(const clients::Import &import, clients::ImportMode mode);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    ImportDialog *openImport();
    void mark(const clients::Import &import, clients::ImportMode mode, const QString &source);
    void exportList(ExportChoice choice);
    void save(const tables::Sheet &sheet);
    [[nodiscard]] static QString fileIn(const QMimeData *data);

    std::function<ListsInView()> m_asked;
    std::function<tables::Sheet()> m_matrix;
    std::function<Notes()> m_notes;
    bool m_listsKnown = false;
    bool m_mayMark = false;
    QPushButton *m_import;
    QPushButton *m_export;
    QMenu *m_menu;
    MessageBar *m_message;
    DropVeil *m_veil;
    QPointer<ImportDialog> m_dialog;
    core::TaskScope m_scope;
};

} // namespace ui
