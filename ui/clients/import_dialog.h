// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/import.h"
#include "app/core/task_scope.h"
#include "app/tables/sheet.h"
#include "app/tables/table_reader.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace ui {

class ImportColumnsView;
class ImportResultView;
class MessageBar;
class ProgressLine;

// Takes a list from a file or from the clipboard, shows what it would do, and hands that over to be marked; it sends
// nothing itself. Make it with new, call openFile() or openText() if there is one already, then open(): it deletes
// itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(clients::ClientLists lists, const QString &accessTitle, QWidget *parent);

    void openFile(const QString &path, const QString &sheet = {});
    void openText(const QString &text); // that has been copied

    [[nodiscard]] QString source() const { return m_source; } // what the list is called: the file's name

Q_SIGNALS:
    void markWanted(const clients::Import &import, clients::ImportMode mode);

private:
    enum Step { Choosing, Reading, Looking };

    [[nodiscard]] QWidget *buildChoosing();
    [[nodiscard]] QWidget *buildReading();
    [[nodiscard]] QWidget *buildLooking();
    [[nodiscard]] QWidget *buildButtons();
    void chooseFile();
    void pasteList();
    void arrived(const tables::Reading &reading);
    void stopReading();
    void look();
    void setStep(Step step);
    void save(const tables::Sheet &sheet, const QString &title);
    void saveTemplate();
    void saveProblems();
    void mark();

    clients::ClientLists m_lists;
    QString m_source;
    QString m_path; // of the file; "" when the list was copied
    tables::Table m_table;
    clients::Import m_import;
    tables::Progress m_howFar = std::make_shared<std::atomic<int>>(0);

    QLabel *m_sourceLabel;
    QPushButton *m_other;
    MessageBar *m_message;
    QStackedWidget *m_steps;
    QPushButton *m_file;
    QPushButton *m_clipboard;
    ProgressLine *m_progress;
    ImportColumnsView *m_columns;
    ImportResultView *m_result;
    QPushButton *m_template;
    QPushButton *m_cancel;
    QPushButton *m_mark;
    QTimer m_watch; // of the progress
    core::TaskScope m_scope;
};

} // namespace ui
