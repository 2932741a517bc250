// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTableView>
#include <QTimer>

#include <functional>

namespace ui {

// Item roles that the table's own delegate understands, beside Qt's. Numbers are drawn in figures of one width.
// A cell that shows a tag must give words for Qt::DisplayRole; Qt::AccessibleTextRole overrides them for the ear.
enum CellRole {
    TagToneRole = Qt::UserRole + 900, // int(Tone): the text is drawn as a tag, right aligned
    MutedRole,                        // bool
    StruckRole,                       // bool: line through, muted
    StrongRole,                       // bool: semi-bold
    SecondLineRole,                   // QString: muted second line; the row is made taller by setTwoLines()
    CellGlyphRole,                    // int(Glyph): drawn in the middle instead of the text, in CellInkRole
    CellInkRole,                      // int(Ink)
};

// The table of the house: whole rows, several at once, sorted by header, no lines between columns, rows as high as the
// text needs, columns that keep up with its size. Ctrl+C copies the selected rows as tab-separated text, Enter
// activates, Home and End go to the ends.
class TableView : public QTableView
{
    Q_OBJECT

public:
    using LoadState = std::function<QByteArray()>;
    using StoreState = std::function<void(const QByteArray &)>;

    explicit TableView(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setTwoLines(bool twoLines);

    // Column widths and sort order live where the page wants them; load is asked once, when a model is there.
    void rememberColumns(LoadState load, StoreState store);

    void copySelection() const; // rows in the order shown, visible columns, header not included

Q_SIGNALS:
    void rowActivated(const QModelIndex &index); // Enter or double click

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;

private:
    void renewMetrics();
    void renewWidths();
    void columnsChanged();
    void storeColumns();
    void restoreColumns();

    bool m_twoLines = false;
    double m_scale; // of the text, that the columns are wide for
    LoadState m_load;
    StoreState m_store;
    QTimer m_storeDelay;
    bool m_restoring = false;
};

} // namespace ui
