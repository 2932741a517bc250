// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>

namespace ui {

// The table of the matrix: client and number stand still at the left, the titles of the accesses on top, wrapped. Cells
// are chosen one by one; Space and Enter, and a click on a cell's sign, mark them; Ctrl+X and Ctrl+V move.
class MatrixView : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(QWidget *parent = nullptr);

    void renewMetrics(); // after a change of text size

Q_SIGNALS:
    void toggleWanted(); // of the chosen cells
    void cutWanted();
    void pasteWanted();
    void copyWanted();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    [[nodiscard]] QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                                       const QEvent *event) const override;

private:
    [[nodiscard]] bool isOnSign(const QPoint &where) const;

    QPersistentModelIndex m_pressed; // on its sign
};

} // namespace ui
