// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_result_dialog.h"

#include "ui/clients/job_result_model.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/help_topic.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QVBoxLayout>

namespace ui {

JobResultDialog::JobResultDialog(const QList<clients::JobItem> &items, const QString &accessTitle, QWidget *parent)
    : QDialog(parent), m_model(new JobResultModel(items, this)), m_table(new TableView), m_filter(new QComboBox),
      m_note(captionLabel()), m_undo(button(Glyph::Undo, {}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Result"));
    setHelpTopic(this, QStringLiteral("jobs"));
    m_table->setAccessibleName(tr("Outcome for each client"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    QHeaderView *header = m_table->horizontalHeader();
    header->setResizeContentsPrecision(0); // by the rows in sight, however many there are
    header->setSectionResizeMode(JobResultModel::ClientColumn, QHeaderView::Stretch);
    for (const int column : {JobResultModel::NumberColumn, JobResultModel::ChangeColumn, JobResultModel::OutcomeColumn})
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::two);
    layout->addWidget(titleLabel(tr("What was done for %1").arg(accessTitle)));
    auto *head = new QHBoxLayout;
    head->setSpacing(space::one);
    QLabel *label = bodyLabel(tr("Show"));
    label->setWordWrap(false);
    label->setBuddy(m_filter);
    head->addWidget(label);
    head->addWidget(m_filter);
    head->addStretch();
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::one + space::half);
    QPushButton *copy = button(Glyph::Copy, tr("Copy the table"), ButtonRole::Quiet);
    QPushButton *close = button(tr("Close"), ButtonRole::Primary);
    close->setDefault(true);
    buttons->addWidget(copy);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    buttons->addWidget(close);
    layout->addLayout(buttons);
    m_filter->setObjectName(QStringLiteral("outcomes"));
    m_filter->setAccessibleName(tr("Show"));
    copy->setObjectName(QStringLiteral("copyResult"));
    m_undo->setObjectName(QStringLiteral("undoChosen"));
    m_note->setWordWrap(true);
    m_note->hide();
    fillFilter();
    renderUndo();
    connect(m_filter, &QComboBox::activated, this, [this] {
        m_model->show(static_cast<JobResultModel::Show>(m_filter->currentData().toInt()));
        renderUndo();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &JobResultDialog::renderUndo);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_model->asText());
        m_note->setText(tr("%n line(s) copied, for a spreadsheet.", nullptr, m_model->rowCount()));
        m_note->show();
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        const QList<clients::JobItem> chosen = undoItems();
        accept();
        Q_EMIT undoWanted(chosen);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    resize(scaled(760), scaled(520));
}

void JobResultDialog::fillFilter()
{
    using Show = JobResultModel::Show;
    const auto add = [this](Show what, const QString &name) {
        const int count = m_model->count(what);
        if (count > 0)
            m_filter->addItem(tr("%1 (%2)").arg(name, QLocale().toString(count)), static_cast<int>(what));
    };
    add(Show::All, tr("All"));
    add(Show::Done, tr("Done"));
    add(Show::Refused, tr("Refused"));
    add(Show::NotDone, tr("Not done"));
    add(Show::Uncertain, tr("Uncertain"));
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void JobResultDialog::setUndoable(bool undoable)
{
    m_undoable = undoable;
    renderUndo();
}

// The chosen rows, or all that are shown; of these what was truly done.
QList<clients::JobItem> JobResultDialog::undoItems() const
{
    QList<clients::JobItem> items;
    const auto take = [this, &items](int row) {
        if (m_model->at(row).state == clients::ItemState::Done)
            items.append(m_model->at(row));
    };
    const QModelIndexList chosen = m_table->selectionModel()->selectedRows();
    if (chosen.isEmpty()) {
        for (int row = 0; row < m_model->rowCount(); ++row)
            take(row);
    }
    for (const QModelIndex &index : chosen)
        take(index.row());
    return items;
}

void JobResultDialog::renderUndo()
{
    const int count = static_cast<int>(undoItems().size());
    m_undo->setVisible(m_undoable);
    m_undo->setEnabled(count > 0);
    const bool isChosen = m_table->selectionModel()->hasSelection();
    m_undo->setText(isChosen ? tr("Undo the %n chosen…", nullptr, count) : tr("Undo these %n…", nullptr, count));
}

} // namespace ui
