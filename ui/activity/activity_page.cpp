// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activity_page.h"

#include "ui/activity/activity_detail.h"
#include "ui/activity/activity_filters.h"
#include "ui/activity/activity_model.h"
#include "ui/activity/activity_text.h"
#include "ui/activity/check_line.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/state_pane.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr auto newsPause = 150ms;
constexpr auto choicesRest = 1500ms;

} // namespace

ActivityPage::ActivityPage(activity::Recorder *recorder, QWidget *parent)
    : QWidget(parent), m_recorder(recorder), m_model(new ActivityModel(recorder, this)), m_head(new QScrollArea),
      m_title(titleLabel()), m_check(button(Glyph::Check, {})), m_report(button(Glyph::Download, {})),
      m_menu(new QMenu(this)), m_filters(new ActivityFilters), m_count(captionLabel()), m_line(new CheckLine(recorder)),
      m_state(new StatePane), m_splitter(new QSplitter), m_table(new TableView), m_detail(new ActivityDetail)
{
    build();
    connectParts();
    retranslate();
    m_state->showLoading();
}

ActivityPage::~ActivityPage()
{
    if (m_store)
        m_store(QStringLiteral("activity-splitter"), m_splitter->saveState());
}

void ActivityPage::build()
{
    m_check->setObjectName(QStringLiteral("checkActivity"));
    m_report->setObjectName(QStringLiteral("activityReport"));
    m_count->setObjectName(QStringLiteral("activityCount"));
    m_table->setObjectName(QStringLiteral("activity"));
    for (const QString &ending : {QStringLiteral("pdf"), QStringLiteral("xlsx"), QStringLiteral("csv")})
        connect(m_menu->addAction(QString()), &QAction::triggered, this, [this, ending] { askForReport(ending); });
    m_report->setMenu(m_menu);

    m_table->setModel(m_model);
    m_table->setSortingEnabled(false); // the newest first, always
    m_table->horizontalHeader()->setSectionsClickable(false);
    const std::array widths = {190, 210, 220, 120, 180, 160, 200};
    for (int column = 0; column < ActivityModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, scaled(widths.at(static_cast<size_t>(column))));
    m_table->installEventFilter(this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({scaled(760), scaled(300)});
    m_state->setContent(m_splitter);

    auto *head = new QWidget(m_head);
    auto *rows = new QVBoxLayout(head);
    rows->setContentsMargins(space::three, 20, space::three, space::one);
    rows->setSpacing(space::one + space::half);
    auto *buttons = new FlowLayout;
    buttons->setSpacing(space::one);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    buttons->addWidget(m_title);
    buttons->addWidget(m_check);
    buttons->addWidget(m_report);
    rows->addLayout(buttons);
    rows->addWidget(m_filters);
    rows->addWidget(m_line);
    rows->addWidget(m_count);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head->setWidget(head);
    m_head->setWidgetResizable(true);
    m_head->setFrameShape(QFrame::NoFrame);
    m_head->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_head->setFocusPolicy(Qt::NoFocus);
    head->installEventFilter(this);
    layout->addWidget(m_head);
    layout->addWidget(horizontalLine());
    layout->addWidget(m_state, 1);
}

void ActivityPage::connectParts()
{
    m_news.setSingleShot(true);
    m_news.setInterval(newsPause);
    m_choices.setSingleShot(true);
    m_choices.setInterval(choicesRest);
    connect(&m_news, &QTimer::timeout, m_model, &ActivityModel::readNew);
    connect(&m_choices, &QTimer::timeout, this, &ActivityPage::readChoices);
    connect(m_recorder, &activity::Recorder::recorded, this, [this] {
        if (!m_isRead || !isVisible()) {
            m_stale = true;
            return;
        }
        if (!m_news.isActive())
            m_news.start();
        m_choices.start();
    });
    connect(m_recorder, &activity::Recorder::shortened, this, &ActivityPage::refresh);
    connect(m_filters, &ActivityFilters::changed, this, &ActivityPage::filterChanged);
    connect(m_model, &ActivityModel::arrived, this, &ActivityPage::arrived);
    connect(m_model, &ActivityModel::failed, this, &ActivityPage::failed);
    connect(m_model, &ActivityModel::moreCame, this, [this] {
        renderState();
        renderCount();
    });
    connect(m_model, &ActivityModel::rowsRead, this, &ActivityPage::renderDetail);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (current.isValid())
            m_shown = m_model->selection().at(current.row());
        renderDetail();
    });
    connect(m_state, &StatePane::tryAgainClicked, this, &ActivityPage::refresh);
    connect(m_state, &StatePane::emptyButtonClicked, m_filters, &ActivityFilters::clear);
    connect(m_check, &QPushButton::clicked, m_line, &CheckLine::check);
    connect(m_line, &CheckLine::busyChanged, this, &ActivityPage::renderButtons);
}

void ActivityPage::remember(const LoadState &load, const StoreState &store)
{
    m_store = store;
    m_splitter->restoreState(load(QStringLiteral("activity-splitter")));
    m_table->rememberColumns([load] { return load(QStringLiteral("activity-columns")); },
                             [store](const QByteArray &state) { store(QStringLiteral("activity-columns"), state); });
    m_table->horizontalHeader()->setSortIndicatorShown(false);
}

void ActivityPage::setSurroundings(const QString &environment, const QString &program)
{
    m_environment = environment;
    m_program = program;
}

void ActivityPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ActivityPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void ActivityPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

// As high as it needs to be, but large text must leave room for some rows of the table: then the head scrolls.
void ActivityPage::fitHead()
{
    const int wanted = m_head->widget()->layout()->totalHeightForWidth(width());
    m_head->setFixedHeight(qBound(scaled(60), wanted, qMax(scaled(60), height() - scaled(160))));
}

void ActivityPage::retranslate()
{
    m_title->setText(tr("Activity"));
    m_check->setText(tr("Check"));
    m_check->setToolTip(tr("Looks whether an entry has been changed or removed outside Fullmakt"));
    m_report->setText(tr("Save report"));
    const QStringList kinds = {tr("PDF document…"), tr("Excel workbook…"), tr("CSV file…")};
    for (qsizetype i = 0; i < kinds.size(); ++i)
        m_menu->actions().at(i)->setText(kinds.at(i));
    m_table->setAccessibleName(tr("Activity, newest first"));
    m_detail->setAccessibleName(tr("The chosen entry"));
    m_model->retranslate();
    if (m_isRead) {
        renderState();
        renderCount();
    }
}

void ActivityPage::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    m_stale = false;
    m_model->setFilter(m_filters->filter());
    readChoices();
}

void ActivityPage::clear()
{
    m_filters->clear();
    m_line->message()->clear();
    m_detail->clear();
    m_shown = 0;
}

void ActivityPage::focusFilter()
{
    m_filters->focusSearch();
}

void ActivityPage::filterChanged()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    m_model->setFilter(m_filters->filter());
}

void ActivityPage::readChoices()
{
    m_choiceScope.restart();
    const std::function<core::Result<activity::Choices>(storage::Connection &)> work = [](storage::Connection &disk) {
        return activity::choices(disk);
    };
    m_choiceScope.start(activity::reading<activity::Choices>(m_recorder, work),
                        [this](const core::Result<activity::Choices> &choices) {
                            if (!choices)
                                return; // the rows tell why
                            m_entries = choices->entries;
                            m_deletedTo = choices->deletedTo;
                            m_filters->setChoices(*choices);
                            if (m_isRead)
                                renderState();
                            renderCount();
                        });
}

void ActivityPage::arrived()
{
    m_isRead = true;
    renderState();
    renderCount();
    renderButtons();
    const int row = m_shown > 0 ? m_model->rowOf(m_shown) : -1;
    if (row >= 0) {
        m_table->setCurrentIndex(m_model->index(row, 0));
    } else {
        m_shown = 0;
        m_detail->clear();
    }
    if (m_stale) // something was recorded since the reading began
        refresh();
}

void ActivityPage::failed(const core::Error &error)
{
    m_isRead = false;
    m_state->showError(explain(error, tr("Activity could not be read.")));
    renderButtons();
}

void ActivityPage::renderState()
{
    if (m_model->rowCount() > 0)
        m_state->showContent();
    else if (!m_model->filter().isOpen())
        m_state->showEmpty(tr("No entry matches"), noMatch(), tr("Clear the filters"));
    else if (m_model->selection().upTo() > 0)
        m_state->showEmpty(tr("The entries are gone"),
                           tr("None of the %n entries that were written here is left. Fullmakt itself has not deleted "
                              "them, for it would have said so here.",
                              nullptr, static_cast<int>(m_model->selection().upTo())));
    else
        m_state->showEmpty(tr("Nothing has been done yet"),
                           tr("What you and others do with Fullmakt on this computer is written down here: sign-ins, "
                              "decisions, system accesses and changes of clients."));
}

QString ActivityPage::noMatch() const
{
    const QString hidden = tr("There are entries that the filters do not let through.");
    return m_deletedTo.isValid()
               ? hidden + u' ' + tr("What was done until %1 has been deleted.").arg(momentInWords(m_deletedTo))
               : hidden;
}

void ActivityPage::renderCount()
{
    const int shown = m_model->rowCount();
    m_entries = qMax<qint64>(m_entries, shown);
    if (!m_isRead)
        m_count->clear();
    else if (m_model->filter().isOpen())
        m_count->setText(tr("%n entries", nullptr, shown));
    else
        m_count->setText(tr("%1 of %n entries", nullptr, static_cast<int>(m_entries)).arg(QLocale().toString(shown)));
}

void ActivityPage::renderButtons()
{
    m_check->setEnabled(!m_line->isBusy()); // rows that cannot be read are no reason not to
    m_report->setEnabled(m_isRead && !m_line->isBusy());
}

void ActivityPage::renderDetail()
{
    const activity::Entry *entry = m_model->entryAt(m_table->currentIndex().row());
    if (entry)
        m_detail->show(*entry);
    else if (!m_table->currentIndex().isValid())
        m_detail->clear();
}

bool ActivityPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_head->widget() && event->type() == QEvent::LayoutRequest)
        fitHead();
    // Rows that are chosen need not have been read.
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        copyRows();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace ui
