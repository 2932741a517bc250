// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

// The line that says which filters narrow a list, with a button that clears them; hidden when none does. Owned by its
// parent.
class ActiveFilters : public QWidget
{
    Q_OBJECT

public:
    // kind: what the names of its parts end with. The keyboard goes to `next` when the line goes.
    ActiveFilters(const QString &kind, QWidget *next, QWidget *parent = nullptr);

    void setWords(const QStringList &words);

Q_SIGNALS:
    void clearClicked();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QWidget *m_next;
    QStringList m_words;
    QLabel *m_text;
    QPushButton *m_clear;
};

} // namespace ui
