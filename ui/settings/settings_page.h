// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace ui {

// Everything that can be chosen, one section below the other on a page that scrolls. Knows nothing of what they hold.
// Owned by the work area.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(QWidget *parent = nullptr);

    // Below those that are there. Its window title is its heading, also when it changes. Owned by the page from now on.
    void addSection(QWidget *section);

    // How far the page is scrolled.
    [[nodiscard]] QByteArray viewState() const;
    void restoreView(const QByteArray &state); // once the page is laid out; nonsense is left alone

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    QScrollArea *m_scroll;
    QWidget *m_column;
    QVBoxLayout *m_layout;
    QLabel *m_title;
    QHash<QObject *, QLabel *> m_headings; // by section
    int m_wanted = -1;                     // where to scroll to when there is enough to scroll
};

} // namespace ui
