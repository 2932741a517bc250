// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace ui {

class RowDelegate;

// The list of the house: rows of equal height, drawn by a RowDelegate that it owns. Ctrl+C copies the selected rows as
// tab-separated text.
class RowList : public QListView
{
    Q_OBJECT

public:
    explicit RowList(int lines, QWidget *parent = nullptr); // of each row

    void copySelection() const; // all that the rows show, and nothing else

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowDelegate *m_delegate;
};

} // namespace ui
