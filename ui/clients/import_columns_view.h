// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/import.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QStandardItemModel;

namespace ui {

class TableView;

// The first rows of a list, and which column is which: guessed, and changed by the user.
class ImportColumnsView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportColumnsView(QWidget *parent = nullptr);

    void show(const tables::Table &table); // and guesses

    [[nodiscard]] clients::ImportColumns columns() const;

Q_SIGNALS:
    void changed();
    void sheetWanted(const QString &sheet);

private:
    [[nodiscard]] QWidget *buildChoices();
    void fillBoxes(const clients::ImportColumns &columns);
    void fillRows();
    void headingsToggled();
    [[nodiscard]] QString columnName(int column) const;   // over the rows
    [[nodiscard]] QString columnChoice(int column) const; // in the boxes

    tables::Table m_table; // its first rows only
    QLabel *m_sheetLabel;
    QGridLayout *m_choices = nullptr;
    QComboBox *m_sheet;
    QComboBox *m_number;
    QComboBox *m_name;
    QCheckBox *m_headings;
    TableView *m_view;
    QStandardItemModel *m_model;
};

} // namespace ui
