// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activity_report.h"

#include "app/domain/organisation_number.h"
#include "app/tables/table_writer.h"
#include "ui/activity/activity_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <limits>

namespace ui {

namespace {

struct ActivityReport
{
    Q_DECLARE_TR_FUNCTIONS(ui::ActivityReport)

public:
    static ReportHead head(const ReportFacts &facts, const activity::Totals &totals);
    static core::Result<core::Nothing> writeTable(ReportEntries *entries, const ReportHead &head, const QString &path,
                                                  const ReportProgress &progress);

    static QString name(const QString &day) { return tr("Activity %1", "the name of a file").arg(day); }

    static QString page(int page, int pages)
    {
        return tr("Page %1 of %2").arg(QLocale().toString(page), QLocale().toString(pages));
    }
};

ReportHead ActivityReport::head(const ReportFacts &facts, const activity::Totals &totals)
{
    ReportHead head;
    head.title = tr("Activity");
    const auto day = [](const QDateTime &time) {
        return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
    };
    const QString period = facts.filter.from.isValid()
                               ? tr("%1 to %2").arg(day(facts.filter.from), day(facts.filter.to.addSecs(-1)))
                               : tr("All time");
    head.facts = {{tr("Period"), period},
                  {tr("Only"), facts.filterInWords.isEmpty() ? tr("everything") : facts.filterInWords.join(u'\n')},
                  {tr("Entries"), QLocale().toString(totals.entries)},
                  {tr("Made by"), personInWords(facts.person)},
                  {tr("Made at"), exactMoment(facts.made.toMSecsSinceEpoch())},
                  {tr("Made with"), facts.program}};
    if (!facts.environment.isEmpty())
        head.facts.append({tr("Environment"), facts.environment});
    head.columns = {tr("Entry"),  tr("Time"),          tr("Action"),       tr("About"),
                    tr("Number"), tr("System access"), tr("Organisation"), tr("Organisation number"),
                    tr("Person"), tr("Outcome"),       tr("Before"),       tr("After"),
                    tr("Reason"), tr("Trace id")};
    head.totalColumns = {tr("Action"), tr("Outcome"), tr("Count")};
    for (const activity::Totals::Count &each : totals.counts) {
        activity::Entry entry;
        entry.action = each.action;
        entry.outcome = each.outcome;
        head.totals.append({actionInWords(entry), outcomeInWords(entry), QLocale().toString(each.count)});
    }
    head.lastHash = tr("Checksum of the last entry, number %1: %2")
                        .arg(QLocale().toString(totals.lastNumber), checksumInWords(totals.lastHash));
    return head;
}

core::Result<core::Nothing> ActivityReport::writeTable(ReportEntries *entries, const ReportHead &head,
                                                       const QString &path, const ReportProgress &progress)
{
    tables::Sheet sheet;
    sheet.name = head.title;
    sheet.headings = head.columns;
    QSet<QString> texts; // most stand in many rows
    const auto read = entries->each([&](const activity::Entry &entry) {
        QStringList row = reportCells(entry, ReportFor::Programs);
        for (QString &cell : row)
            cell = *texts.insert(cell);
        sheet.rows.append(row);
        if (sheet.rows.size() % 500 == 0)
            progress(sheet.rows.size(), entries->size());
    });
    if (!read)
        return core::fail(read.error());
    sheet.rows.append(QStringList());
    for (const auto &[name, value] : head.facts)
        sheet.rows.append({name, QString(value).replace(u'\n', QStringLiteral(", "))});
    sheet.rows.append(QStringList());
    sheet.rows.append(head.totalColumns);
    sheet.rows.append(head.totals);
    sheet.rows.append(QStringList());
    sheet.rows.append({head.lastHash});
    if (entries->isStopped())
        return core::fail(core::ErrorKind::Cancelled);
    return tables::writeTable(sheet, path);
}

} // namespace

ReportEntries::ReportEntries(storage::Connection &disk, activity::Selection selection, std::stop_token stop)
    : m_disk(disk), m_selection(std::move(selection)), m_stop(std::move(stop))
{
}

core::Result<core::Nothing> ReportEntries::each(const std::function<void(const activity::Entry &)> &take)
{
    constexpr qint64 step = 500;
    for (qint64 end = size(); end > 0; end -= step) {
        if (m_stop.stop_requested())
            return core::fail(core::ErrorKind::Cancelled);
        std::vector<qint64> numbers;
        for (qint64 row = end - 1; row >= qMax<qint64>(0, end - step); --row)
            numbers.push_back(m_selection.at(row));
        const core::Result<QList<activity::Entry>> entries = activity::entries(m_disk, numbers);
        if (!entries)
            return core::fail(entries.error());
        for (const activity::Entry &entry : *entries)
            take(entry);
    }
    return core::Nothing{};
}

ReportHead reportHead(const ReportFacts &facts, const activity::Totals &totals)
{
    return ActivityReport::head(facts, totals);
}

QString reportName(const ReportFacts &facts)
{
    return ActivityReport::name(facts.made.toLocalTime().date().toString(Qt::ISODate));
}

QString reportPage(int page, int pages)
{
    return ActivityReport::page(page, pages);
}

QStringList reportCells(const activity::Entry &entry, ReportFor reader)
{
    const bool forPeople = reader == ReportFor::People;
    const auto facts = [](const QString &text) { return factsInWords(text).join(QStringLiteral("; ")); };
    const auto number = [forPeople](const QString &number) {
        return forPeople ? domain::groupedOrganisationNumber(number) : number;
    };
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(entry.at).toLocalTime();
    const bool isClient = activity::objectKindOf(entry) == activity::ObjectKind::Client;
    return {QString::number(entry.number),
            forPeople ? exactMoment(entry.at) : time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODate),
            actionInWords(entry),
            isClient && !entry.objectName.isEmpty() ? entry.objectName : objectInWords(entry),
            number(entry.objectNumber),
            entry.accessName,
            entry.organisation,
            number(entry.organisationNumber),
            personInWords(entry.person),
            outcomeInWords(entry),
            facts(entry.before),
            facts(entry.after),
            entry.reason,
            entry.traceId};
}

core::Result<qint64> writeReport(storage::Connection &disk, const ReportFacts &facts, const QString &path,
                                 const ReportProgress &progress, const std::stop_token &stop)
{
    // One picture of the record, whatever is written meanwhile.
    if (const auto begun = disk.execute(QStringLiteral("BEGIN")); !begun)
        return core::fail(begun.error());
    core::Result<activity::Selection> selection =
        activity::select(disk, facts.filter, std::numeric_limits<qint64>::min(), stop);
    if (!selection)
        return core::fail(selection.error());
    const core::Result<activity::Totals> totals = activity::totals(disk, facts.filter);
    if (!totals)
        return core::fail(totals.error());
    ReportEntries entries(disk, std::move(*selection), stop);
    const ReportHead head = reportHead(facts, *totals);
    const bool isPdf = path.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const core::Result<core::Nothing> written = isPdf ? writePdfReport(&entries, head, path, progress)
                                                      : ActivityReport::writeTable(&entries, head, path, progress);
    if (!written)
        return core::fail(written.error());
    return entries.size();
}

} // namespace ui
