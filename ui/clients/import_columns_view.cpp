// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/import_columns_view.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace ui {

namespace {

constexpr size_t rowsShown = 5;
constexpr qsizetype longestHeading = 40;
constexpr qsizetype longestCell = 120;

QComboBox *box(const char *name)
{
    auto *result = new QComboBox;
    result->setObjectName(QLatin1String(name));
    result->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    result->setMinimumContentsLength(14);
    result->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return result;
}

// A, B … Z, AA: as every spreadsheet program calls a column.
QString letters(int column)
{
    QString result;
    for (int rest = column; rest >= 0; rest = rest / 26 - 1)
        result.prepend(QChar(u'A' + rest % 26));
    return result;
}

} // namespace

ImportColumnsView::ImportColumnsView(QWidget *parent)
    : QWidget(parent), m_sheetLabel(mutedLabel(tr("Sheet"))), m_sheet(box("sheet")), m_number(box("numberColumn")),
      m_name(box("nameColumn")), m_headings(new QCheckBox(tr("The first row holds headings"))), m_view(new TableView),
      m_model(new QStandardItemModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::one + space::half);
    layout->addWidget(buildChoices());
    m_headings->setObjectName(QStringLiteral("hasHeadings"));
    layout->addWidget(m_headings, 0, Qt::AlignLeft);
    m_view->setObjectName(QStringLiteral("firstRows"));
    m_view->setAccessibleName(tr("The first rows of the list"));
    m_view->setModel(m_model);
    m_view->setSortingEnabled(false);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    layout->addWidget(m_view);

    connect(m_sheet, &QComboBox::activated, this, [this] { Q_EMIT sheetWanted(m_sheet->currentData().toString()); });
    const auto chosen = [this] {
        fillRows();
        Q_EMIT changed();
    };
    connect(m_number, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_name, &QComboBox::currentIndexChanged, this, chosen);
    connect(m_headings, &QCheckBox::toggled, this, &ImportColumnsView::headingsToggled);
}

QWidget *ImportColumnsView::buildChoices()
{
    auto *choices = new QWidget;
    auto *grid = m_choices = new QGridLayout(choices);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::two);
    grid->setVerticalSpacing(space::half);
    const auto add = [grid](QLabel *label, QComboBox *box, int column) {
        label->setBuddy(box);
        box->setAccessibleName(label->text());
        label->setWordWrap(true);
        grid->addWidget(label, 0, column, Qt::AlignBottom);
        grid->addWidget(box, 1, column);
        grid->setColumnStretch(column, 1);
    };
    add(mutedLabel(tr("Organisation numbers are in")), m_number, 0);
    add(mutedLabel(tr("Names are in")), m_name, 1);
    add(m_sheetLabel, m_sheet, 2);
    return choices;
}

QString ImportColumnsView::columnName(int column) const
{
    QString heading;
    if (m_headings->isChecked() && !m_table.rows.empty())
        heading = m_table.rows.front().cells.value(column).simplified().left(longestHeading);
    return heading.isEmpty() ? tr("Column %1").arg(letters(column)) : heading;
}

QString ImportColumnsView::columnChoice(int column) const
{
    const QString name = columnName(column);
    const QString plain = tr("Column %1").arg(letters(column));
    return name == plain ? plain : tr("%1 (column %2)").arg(name, letters(column));
}

void ImportColumnsView::show(const tables::Table &table)
{
    const clients::ImportColumns guess = clients::guessColumns(table);
    m_table = {table.sheet, table.sheets, {}, table.columns};
    const size_t count = std::min(table.rows.size(), rowsShown + 1);
    m_table.rows.assign(table.rows.cbegin(), table.rows.cbegin() + static_cast<std::ptrdiff_t>(count));

    const QSignalBlocker quiet(this);
    {
        const QSignalBlocker quietSheet(m_sheet);
        m_sheet->clear();
        for (const QString &sheet : table.sheets)
            m_sheet->addItem(sheet.simplified().left(longestHeading), sheet);
        m_sheet->setCurrentIndex(static_cast<int>(table.sheets.indexOf(table.sheet)));
    }
    m_sheet->setVisible(table.sheets.size() > 1);
    m_sheetLabel->setVisible(table.sheets.size() > 1);
    m_choices->setColumnStretch(2, table.sheets.size() > 1 ? 1 : 0);
    const QSignalBlocker quietHeadings(m_headings);
    m_headings->setChecked(guess.hasHeadings);
    fillBoxes(guess);
}

void ImportColumnsView::fillBoxes(const clients::ImportColumns &columns)
{
    const QSignalBlocker quietNumber(m_number);
    const QSignalBlocker quietName(m_name);
    m_number->clear();
    m_name->clear();
    m_number->addItem(tr("Choose a column"), -1);
    m_name->addItem(tr("No column"), -1);
    for (int column = 0; column < m_table.columns; ++column) {
        m_number->addItem(columnChoice(column), column);
        m_name->addItem(columnChoice(column), column);
    }
    m_number->setCurrentIndex(columns.number + 1);
    m_name->setCurrentIndex(columns.name + 1);
    fillRows();
}

void ImportColumnsView::fillRows()
{
    const clients::ImportColumns chosen = columns();
    m_model->clear();
    m_model->setColumnCount(m_table.columns);
    for (int column = 0; column < m_table.columns; ++column)
        m_model->setHeaderData(column, Qt::Horizontal, columnName(column));
    const size_t first = chosen.hasHeadings ? 1 : 0;
    for (size_t row = first; row < std::min(m_table.rows.size(), first + rowsShown); ++row) {
        QList<QStandardItem *> items;
        for (int column = 0; column < m_table.columns; ++column) {
            auto *item = new QStandardItem(m_table.rows[row].cells.value(column).simplified().left(longestCell));
            const bool isChosen = column == chosen.number || column == chosen.name;
            item->setData(isChosen, StrongRole);
            item->setData(!isChosen, MutedRole);
            items.append(item);
        }
        m_model->appendRow(items);
    }
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_view->horizontalHeader()->setStretchLastSection(true);
    const int rows = std::max(m_model->rowCount(), 1);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * space::rowHeight() +
                           m_view->horizontalScrollBar()->sizeHint().height() + 2 * m_view->frameWidth());
}

void ImportColumnsView::headingsToggled()
{
    fillBoxes(columns()); // the names of the columns come from the headings
    Q_EMIT changed();
}

clients::ImportColumns ImportColumnsView::columns() const
{
    return {m_number->currentIndex() - 1, m_name->currentIndex() - 1, m_headings->isChecked()};
}

} // namespace ui
