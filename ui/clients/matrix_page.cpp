// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/matrix_page.h"

#include "ui/clients/change_bar.h"
#include "ui/clients/client_facts.h"
#include "ui/clients/job_result_dialog.h"
#include "ui/clients/job_texts.h"
#include "ui/clients/matrix_model.h"
#include "ui/clients/matrix_plan_dialog.h"
#include "ui/clients/matrix_view.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/confirm_dialog.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/filter_field.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/help_topic.h"
#include "ui/widgets/message_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPointer>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

using clients::MatrixCell;
using clients::MatrixFilter;
using clients::Staged;

MatrixPage::MatrixPage(clients::ClientDesk *desk, ClientFacts *facts, clients::Stagings *stagings, quint64 *steps,
                       QWidget *parent)
    : QWidget(parent), m_desk(desk), m_facts(facts), m_stagings(stagings), m_steps(steps), m_matrix(desk),
      m_model(new MatrixModel(&m_matrix, stagings, facts, this)), m_filter(new FilterField), m_show(new QComboBox),
      m_showLabel(new QLabel), m_order(new QComboBox), m_orderLabel(new QLabel), m_count(captionLabel()),
      m_move(button(QString())), m_moveMenu(new QMenu(this)), m_failures(new MessageBar), m_message(new MessageBar),
      m_view(new MatrixView), m_empty(mutedLabel()), m_bar(new ChangeBar)
{
    setHelpTopic(this, QStringLiteral("matrix"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::two);
    layout->addWidget(m_message);
    layout->addWidget(m_failures);
    auto *card = new Card;
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, space::two, 1, 1);
    inside->setSpacing(space::one + space::half);
    inside->addLayout(buildFilters());
    inside->addWidget(m_view, 1);
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_empty->setContentsMargins(space::two, space::three, space::two, 0);
    inside->addWidget(m_empty, 1);
    layout->addWidget(card, 1);
    layout->addWidget(m_bar);
    m_view->setModel(m_model);
    m_move->setMenu(m_moveMenu);
    m_message->setClosable(true);

    setObjectName(QStringLiteral("matrixPage"));
    m_view->setObjectName(QStringLiteral("matrixTable"));
    m_filter->setObjectName(QStringLiteral("matrixFilter"));
    m_show->setObjectName(QStringLiteral("matrixShow"));
    m_order->setObjectName(QStringLiteral("matrixOrder"));
    m_move->setObjectName(QStringLiteral("moveTo"));
    m_count->setObjectName(QStringLiteral("matrixCount"));
    m_failures->setObjectName(QStringLiteral("matrixFailures"));
    m_message->setObjectName(QStringLiteral("matrixMessage"));

    m_filter->setPatient(false);
    connect(m_filter, &FilterField::filterChanged, this, &MatrixPage::filterChanged);
    connect(m_show, &QComboBox::currentIndexChanged, this, &MatrixPage::filterChanged);
    connect(m_order, &QComboBox::currentIndexChanged, this, &MatrixPage::filterChanged);
    connect(m_moveMenu, &QMenu::aboutToShow, this, &MatrixPage::fillMoveMenu);
    connect(&m_matrix, &clients::MatrixDesk::changed, this, &MatrixPage::matrixChanged);
    connect(m_facts, &ClientFacts::changed, this, [this] { m_matrix.setKnown(m_facts->qualifications()); });
    connect(m_model, &MatrixModel::aboutToChangeRows, this, &MatrixPage::keepSelection);
    connect(m_model, &MatrixModel::changedRows, this, &MatrixPage::giveSelectionBack);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MatrixPage::renderCount);
    connect(m_view, &MatrixView::toggleWanted, this, &MatrixPage::toggle);
    connect(m_view, &MatrixView::copyWanted, this, &MatrixPage::copyChosen);
    connect(m_view, &MatrixView::cutWanted, this, [this] {
        m_cut = chosen();
        tell(tr("%n cell(s) cut. Go to the system access the clients are to move to and press Ctrl+V.", nullptr,
                static_cast<int>(m_cut.size())));
    });
    connect(m_view, &MatrixView::pasteWanted, this, [this] {
        if (m_view->currentIndex().isValid())
            moveTo(std::exchange(m_cut, {}), m_view->currentIndex().column());
    });
    connect(m_view, &QWidget::customContextMenuRequested, this, &MatrixPage::showMenu);
    connect(m_message, &MessageBar::actionTriggered, this,
            [this] { (new JobResultDialog(m_items, tr("the system accesses"), window()))->open(); });
    connect(m_failures, &MessageBar::actionTriggered, this, [this] { m_matrix.readAgain(m_matrix.failed()); });
    connect(m_bar, &ChangeBar::undoWanted, this, &MatrixPage::undo);
    connect(m_bar, &ChangeBar::redoWanted, this, &MatrixPage::redo);
    connect(m_bar, &ChangeBar::discardWanted, this, &MatrixPage::discard);
    connect(m_bar, &ChangeBar::applyWanted, this, &MatrixPage::apply);
    const auto withJobs = [this](auto action) {
        return [this, action] {
            for (clients::Job *job : jobs())
                (job->*action)();
        };
    };
    connect(m_bar, &ChangeBar::pauseWanted, this, withJobs(&clients::Job::pause));
    connect(m_bar, &ChangeBar::continueWanted, this, withJobs(&clients::Job::resume));
    connect(m_bar, &ChangeBar::stopWanted, this, withJobs(&clients::Job::cancel));
    connect(m_bar, &ChangeBar::resultWanted, this, [this] {
        for (const clients::Job *job : jobs()) { // the one that is shown
            (new JobResultDialog(job->items(), job->record().accessTitle, window()))->open();
            return;
        }
    });
    connect(m_desk, &clients::ClientDesk::jobProgressed, this, &MatrixPage::render);
    connect(m_desk, &clients::ClientDesk::jobChanged, this, &MatrixPage::render);
    connect(m_desk, &clients::ClientDesk::jobFinished, this, [this](clients::Job *job) {
        // After the clients page has settled the marks.
        QTimer::singleShot(0, this, [this, over = QPointer(job)] {
            if (over)
                jobFinished(*over);
        });
    });
    retranslate();
}

QLayout *MatrixPage::buildFilters()
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::cellPadding, 0, space::cellPadding, 0);
    row->setSpacing(space::one);
    m_filter->setMinimumWidth(scaled(100));
    for (QComboBox *box : {m_show, m_order}) { // the field needs the room more when text is large
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    row->addWidget(m_filter, 1);
    // Qt names a box by its choice on Linux; what is chosen there is told by its label, for which there is no room
    // here.
    for (const auto &[label, box] : {std::pair(m_showLabel, m_show), std::pair(m_orderLabel, m_order)}) {
        label->setBuddy(box);
        label->hide();
        row->addWidget(label);
        row->addWidget(box);
    }
    row->addWidget(m_move);
    auto *both = new QVBoxLayout;
    both->setSpacing(space::one);
    both->addLayout(row);
    auto *counts = new QHBoxLayout;
    counts->setContentsMargins(space::cellPadding, 0, space::cellPadding, 0);
    counts->addWidget(m_count, 1);
    both->addLayout(counts);
    return both;
}

void MatrixPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MatrixPage::retranslate()
{
    const auto fill = [](QComboBox *box, const QStringList &texts) {
        const QSignalBlocker quiet(box);
        const int current = qMax(box->currentIndex(), 0);
        box->clear();
        box->addItems(texts);
        box->setCurrentIndex(current);
    };
    // In the order of MatrixFilter.
    fill(m_show, {tr("All clients"), tr("On no system access"), tr("On two or more"), tr("No longer qualifies"),
                  tr("Marked"), tr("Can be added somewhere")});
    fill(m_order, {tr("By name"), tr("By org. no."), tr("By number of accesses")});
    m_show->setAccessibleName(tr("Which clients are shown"));
    m_order->setAccessibleName(tr("Order of the clients"));
    m_showLabel->setText(m_show->accessibleName());
    m_orderLabel->setText(m_order->accessibleName());
    m_filter->setHint(tr("Name or org. no., several numbers may be pasted"));
    m_view->setAccessibleName(tr("Clients and system accesses"));
    m_move->setText(tr("Move to"));
    m_message->clear();
    m_model->reload();
    render();
}

void MatrixPage::open(const domain::Party &party, const QList<domain::SystemAccess> &accesses)
{
    m_matrix.open(party, accesses);
    m_facts->want(party, accesses);
    m_matrix.setKnown(m_facts->qualifications());
}

void MatrixPage::clear()
{
    m_matrix.clear();
    m_sent.clear();
    m_outcomes.clear();
    m_items.clear();
    m_cut.clear();
    m_message->clear();
    m_filter->clear();
    matrixChanged();
}

void MatrixPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void MatrixPage::filterChanged()
{
    MatrixFilter filter;
    filter.text = m_filter->text();
    filter.show = static_cast<MatrixFilter::Show>(m_show->currentIndex());
    filter.order = static_cast<MatrixFilter::Order>(m_order->currentIndex());
    m_model->setFilter(filter);
}

void MatrixPage::matrixChanged()
{
    m_cut.clear(); // rows of a matrix that is no more
    m_model->reload();
    render();
    QList<domain::Client> unplaced;
    if (!m_matrix.isReading() && m_matrix.matrix().columnCount() > 1) {
        MatrixFilter nowhere;
        nowhere.show = MatrixFilter::Show::Unplaced;
        for (const int row : clients::matrixRows(m_matrix.matrix(), *m_stagings, nowhere))
            unplaced.append(m_matrix.matrix().client(row));
    }
    Q_EMIT unplacedKnown(unplaced);
}

void MatrixPage::render()
{
    ChangeBar::Staged staged;
    staged.hint = m_desk->rights().mayEdit
                      ? tr("Space marks the chosen cells. Nothing is sent until you apply the changes.")
                      : tr("You can see the clients, but this sign-in lacks the permission to change them "
                           "(altinn:clientdelegations.write).");
    const clients::Matrix &matrix = m_matrix.matrix();
    for (int column = 0; column < matrix.columnCount(); ++column) {
        const auto staging = m_stagings->find(matrix.access(column).id);
        if (staging == m_stagings->cend())
            continue;
        staged.adds += staging->second.addCount();
        staged.removes += staging->second.removeCount();
        staged.canUndo = staged.canUndo || staging->second.undoSerial() > 0;
        staged.canRedo = staged.canRedo || staging->second.redoSerial() > 0;
    }
    if (const QList<clients::Job *> working = jobs(); !working.isEmpty())
        m_bar->showJob(*working.constFirst());
    else
        m_bar->showStaged(staged, m_desk->rights().mayEdit);
    const QList<int> failed = m_matrix.failed();
    QStringList titles;
    for (const int column : failed)
        titles.append(MatrixModel::titleOf(matrix.access(column)));
    if (failed.isEmpty()) {
        m_failures->clear();
    } else {
        m_failures->setMessage(Tone::Warn, tr("The clients of %1 could not be read, so nothing is known about them. %2")
                                               .arg(QLocale().createSeparatedList(titles),
                                                    explain(m_matrix.error(failed.constFirst())).title));
        m_failures->setAction(tr("Try again"));
    }
    renderCount();
}

void MatrixPage::renderCount()
{
    const QLocale locale;
    const clients::Matrix &matrix = m_matrix.matrix();
    QStringList parts;
    if (m_matrix.isReading())
        parts.append(tr("%1 of %2 system accesses read")
                         .arg(locale.toString(m_matrix.count(clients::MatrixDesk::Reading::Done)),
                              locale.toString(matrix.columnCount())));
    parts.append(tr("%n client(s)", nullptr, matrix.rowCount()));
    if (m_model->rowCount() != matrix.rowCount())
        parts.append(tr("%n shown", nullptr, m_model->rowCount()));
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.width() * range.height();
    if (count > 1)
        parts.append(tr("%n cell(s) chosen", nullptr, count));
    if (m_facts->state() == ClientFacts::State::Failed)
        parts.append(tr("Altinn did not tell which packages the clients have given"));
    m_count->setText(parts.join(QStringLiteral(" · ")));
    m_move->setEnabled(mayMark() && matrix.columnCount() > 1 && m_view->selectionModel()->hasSelection());

    const bool empty = m_model->rowCount() == 0 && !m_matrix.isReading();
    m_view->setVisible(!empty);
    m_empty->setVisible(empty);
    const bool needsAll = m_model->filter().show == MatrixFilter::Show::Unplaced && !matrix.isWhole();
    if (needsAll)
        m_empty->setText(tr("Who is on no system access can only be told when the clients of all of them have been "
                            "read."));
    else if (matrix.rowCount() > 0)
        m_empty->setText(tr("No client matches the search or the filter."));
    else if (m_matrix.failed().size() == matrix.columnCount())
        m_empty->setText(tr("Nothing could be read."));
    else
        m_empty->setText(tr("No client is available for any system access."));
}

// Rows of the matrix never move while its accesses are the same, so the cells are kept by number.
void MatrixPage::keepSelection()
{
    const int columns = m_model->columnCount();
    m_keptAccesses = m_model->accesses();
    m_kept.assign(static_cast<size_t>(m_model->matrixRowCount() * columns), false);
    const auto place = [&](int row, int column) {
        return static_cast<size_t>(m_model->matrixRow(row) * columns + column);
    };
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            for (int column = range.left(); column <= range.right(); ++column)
                m_kept[place(row, column)] = true;
        }
    }
    const QModelIndex current = m_view->currentIndex();
    m_keptCurrent = current.isValid() ? m_model->cellAt(current) : MatrixCell{-1, -1};
}

void MatrixPage::giveSelectionBack()
{
    QItemSelection selection;
    QModelIndex current;
    const int columns = m_model->columnCount();
    const bool isSame = m_keptAccesses == m_model->accesses();
    for (int column = 0; isSame && column < columns; ++column) {
        int start = -1;
        for (int row = 0; row <= m_model->rowCount(); ++row) {
            const int kept = row < m_model->rowCount() ? m_model->matrixRow(row) : -1;
            const size_t place = kept < 0 ? m_kept.size() : static_cast<size_t>(kept * columns + column);
            const bool in = place < m_kept.size() && m_kept[place];
            if (in && start < 0)
                start = row;
            if (!in && start >= 0) {
                selection.select(m_model->index(start, column), m_model->index(row - 1, column));
                start = -1;
            }
            if (kept >= 0 && m_keptCurrent == MatrixCell{kept, column})
                current = m_model->index(row, column);
        }
    }
    if (current.isValid())
        m_view->selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    renderCount();
}

QList<MatrixCell> MatrixPage::chosen() const
{
    QList<MatrixCell> cells;
    const QModelIndexList all = m_view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : all)
        cells.append(m_model->cellAt(index));
    return cells;
}

tables::Sheet MatrixPage::sheet() const
{
    return m_model->sheet();
}

bool MatrixPage::mayMark() const
{
    return m_desk->rights().mayEdit && jobs().isEmpty();
}

void MatrixPage::tell(const QString &text)
{
    m_message->setMessage(Tone::Neutral, text);
    m_message->setAction({});
}

void MatrixPage::edit(const clients::MatrixEdit &edit)
{
    if (!mayMark())
        return;
    clients::applyEdit(m_matrix.matrix(), edit, ++*m_steps, m_stagings);
    m_model->marksChanged();
    render();
    if (edit.leftAlone > 0)
        tell(tr("%n cell(s) were left as they are: the system access cannot act for the client, or it is not known.",
                nullptr, edit.leftAlone));
    else
        m_message->clear();
}

void MatrixPage::toggle()
{
    edit(clients::toggled(m_matrix.matrix(), *m_stagings, chosen()));
}

void MatrixPage::moveTo(const QList<MatrixCell> &cells, int column)
{
    if (!cells.isEmpty())
        edit(clients::moved(m_matrix.matrix(), *m_stagings, cells, column));
}

void MatrixPage::fillMoveMenu()
{
    m_moveMenu->clear();
    for (int column = 0; column < m_matrix.matrix().columnCount(); ++column) {
        const QString title = MatrixModel::titleOf(m_matrix.matrix().access(column));
        QAction *action = m_moveMenu->addAction(QString(title).replace(u'&', QStringLiteral("&&")));
        action->setEnabled(m_matrix.matrix().isRead(column));
        connect(action, &QAction::triggered, this, [this, column] { moveTo(chosen(), column); });
    }
}

void MatrixPage::showMenu(const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *mark = menu->addAction(tr("Mark, or take the mark back"));
    mark->setEnabled(mayMark() && m_view->selectionModel()->hasSelection());
    connect(mark, &QAction::triggered, this, &MatrixPage::toggle);
    fillMoveMenu();
    m_moveMenu->setTitle(tr("Move to"));
    menu->addMenu(m_moveMenu)->setEnabled(m_move->isEnabled());
    menu->addSeparator();
    connect(menu->addAction(tr("Copy")), &QAction::triggered, this, &MatrixPage::copyChosen);
    menu->popup(m_view->viewport()->mapToGlobal(where));
}

void MatrixPage::copyChosen() const
{
    QModelIndexList all = m_view->selectionModel()->selectedIndexes();
    std::sort(all.begin(), all.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(all)) {
        const auto header = [this, &index](int role) {
            return m_model->headerData(index.row(), Qt::Vertical, role).toString();
        };
        lines.append(QStringList{header(Qt::DisplayRole), header(MatrixModel::SecondaryRole),
                                 m_model->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
                                 index.data().toString()}
                         .join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void MatrixPage::undo()
{
    if (!mayMark())
        return;
    clients::undoLast(m_matrix.matrix(), m_stagings);
    m_model->marksChanged();
    render();
}

void MatrixPage::redo()
{
    if (!mayMark())
        return;
    clients::redoNext(m_matrix.matrix(), m_stagings);
    m_model->marksChanged();
    render();
}

void MatrixPage::discard()
{
    ++*m_steps;
    for (int column = 0; column < m_matrix.matrix().columnCount(); ++column)
        (*m_stagings)[m_matrix.matrix().access(column).id].discard(*m_steps);
    m_model->marksChanged();
    render();
}

} // namespace ui
