// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSplitter>

namespace ui {

// A list, and what is chosen in it. Side by side the detail has the more room, the more so the larger the text is,
// until the user moves the handle or a state of such a choice is restored. Owns both.
class ListSplitter : public QSplitter
{
    Q_OBJECT

public:
    ListSplitter(QWidget *list, QWidget *detail, QWidget *parent = nullptr);

    [[nodiscard]] QByteArray choice() const; // of the user; empty when there is none
    bool restore(const QByteArray &choice);  // false when it is none, and the widths are ours again

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveWidths();

    bool m_isChosen = false;
};

} // namespace ui
