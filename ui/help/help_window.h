// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/help_pages.h"
#include "ui/help/shortcut_group.h"

#include <QDialog>

#include <functional>

class QLabel;
class QListWidget;

namespace ui {

class FilterField;
class HelpBrowser;

// The help beside the work: a list of contents that can be searched, and the page. Speaks the language of now and
// follows a change of it. Deletes itself when closed; Escape closes.
class HelpWindow : public QDialog
{
    Q_OBJECT

public:
    using ReadShortcuts = std::function<QList<ShortcutGroup>()>; // in the language of now

    HelpWindow(ReadShortcuts shortcuts, QWidget *parent);

    void showTopic(const QString &topic); // the first page for one that is not known

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void read();
    void fill();
    void showPage(const QString &topic);
    void renewSizes();
    [[nodiscard]] QString shortcutTables() const;

    ReadShortcuts m_shortcuts;
    QList<HelpPage> m_pages;
    QString m_topic;
    QWidget *m_side;
    FilterField *m_search;
    QListWidget *m_contents;
    QLabel *m_nothing;
    HelpBrowser *m_browser;
};

} // namespace ui
