// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/help/help_pages.h"

#include <QTextBrowser>

namespace ui {

// Shows one page of the help. Loads nothing but pictures of the help from the program itself, follows no address, and
// starts no other program: what is not a page of the help is not gone to.
class HelpBrowser : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpBrowser(QWidget *parent = nullptr);

    void showPage(const HelpPage &page, const QString &more = {}); // more: Markdown that is made, not read from a file
    void mark(const QString &words);                               // wherever they stand

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    void topicWanted(const QString &topic);

protected:
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void render();
    void dress();

    QString m_markdown;
    QString m_words;
};

} // namespace ui
