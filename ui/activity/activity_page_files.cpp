// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What leaves the activity page: rows to the clipboard, reports to files.
#include "ui/activity/activity_filters.h"
#include "ui/activity/activity_model.h"
#include "ui/activity/activity_page.h"
#include "ui/activity/check_line.h"
#include "ui/widgets/explain.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/table_view.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QItemSelectionModel>
#include <QPointer>
#include <QStandardPaths>

namespace ui {

void ActivityPage::copyRows()
{
    std::vector<int> rows;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<qint64> numbers;
    numbers.reserve(rows.size());
    for (const int row : rows)
        numbers.push_back(m_model->selection().at(row));
    m_copyScope.restart();
    const std::function<core::Result<QString>(storage::Connection &)> work =
        [numbers](storage::Connection &disk) -> core::Result<QString> {
        const core::Result<QList<activity::Entry>> entries = activity::entries(disk, numbers);
        if (!entries)
            return core::fail(entries.error());
        QStringList lines;
        for (const activity::Entry &entry : *entries) {
            QStringList cells = reportCells(entry, ReportFor::Programs);
            for (QString &cell : cells)
                cell = cell.simplified();
            lines.append(cells.join(u'\t'));
        }
        return lines.join(u'\n');
    };
    m_copyScope.start(activity::reading<QString>(m_recorder, work), [](const core::Result<QString> &text) {
        if (text && !text->isEmpty())
            QGuiApplication::clipboard()->setText(*text);
    });
}

ReportFacts ActivityPage::reportFacts() const
{
    ReportFacts facts;
    facts.filter = m_filters->filter();
    facts.filterInWords = m_filters->inWords();
    facts.person = m_recorder->person();
    facts.made = QDateTime::currentDateTimeUtc();
    facts.environment = m_environment;
    facts.program = m_program;
    return facts;
}

void ActivityPage::askForReport(const QString &ending)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString kind = ending == u"pdf"    ? tr("PDF document (*.pdf)")
                         : ending == u"xlsx" ? tr("Excel workbook (*.xlsx)")
                                             : tr("CSV file (*.csv)");
    auto *dialog = new QFileDialog(this, tr("Save report"), documents.path(), kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending);
    dialog->selectFile(reportName(reportFacts()) + u'.' + ending);
    connect(dialog, &QFileDialog::fileSelected, this, &ActivityPage::saveReport);
    dialog->open();
}

void ActivityPage::saveReport(const QString &path)
{
    if (m_line->isBusy())
        return;
    const std::stop_token stop = m_line->begin(tr("Saving the report…"));
    m_scope.start(writeReport(path, stop),
                  [this, path](const core::Result<qint64> &entries) { reportSaved(path, entries); });
}

// Written down before it is told.
core::Task<qint64> ActivityPage::writeReport(QString path, std::stop_token stop)
{
    const QPointer<ActivityPage> self(this);
    const QPointer<activity::Recorder> recorder(m_recorder);
    const ReportProgress tell = [self](qint64 done, qint64 all) {
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, done, all] {
                if (self && self->m_line->isBusy())
                    self->m_line->progress(done, all);
            },
            Qt::QueuedConnection);
    };
    std::function<core::Result<qint64>(storage::Connection &)> work = [facts = reportFacts(), path, tell,
                                                                       stop](storage::Connection &disk) {
        return ui::writeReport(disk, facts, path, tell, stop);
    };
    core::Result<qint64> entries = co_await activity::reading<qint64>(m_recorder, std::move(work));
    if (!entries || !recorder)
        co_return entries;
    activity::Event event;
    event.action = activity::Action::ReportSaved;
    event.object = {activity::ObjectKind::List, {}, QFileInfo(path).fileName(), {}};
    event.after = {activity::fact("count", *entries)};
    const core::Result<core::Nothing> written = co_await recorder->record(std::move(event));
    static_cast<void>(written); // the recorder tells of it; the report is there
    co_return entries;
}

void ActivityPage::reportSaved(const QString &path, const core::Result<qint64> &entries)
{
    m_line->end();
    MessageBar *message = m_line->message();
    if (entries) {
        message->setMessage(Tone::Ok, tr("A report of %n entries is saved as %1.", nullptr, static_cast<int>(*entries))
                                          .arg(QDir::toNativeSeparators(path)));
    } else if (entries.error().kind == core::ErrorKind::Cancelled) {
        message->setMessage(Tone::Neutral, tr("The report was not saved, because you stopped it."));
    } else {
        const Explanation why = explain(entries.error());
        message->setMessage(Tone::Bad, QStringList{why.meaning, why.advice}.join(u' ').simplified(),
                            tr("The report was not saved."));
        message->setDetails(why.details);
    }
    message->setClosable(true);
}

} // namespace ui
