// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/activity/reading.h"

namespace ui {

// What stands at the head of a report.
struct ReportFacts
{
    activity::Filter filter;
    QStringList filterInWords; // empty: everything
    QString person;            // who made it
    QDateTime made;
    QString environment; // "" in production
    QString program;     // name and version
};

using ReportProgress = std::function<void(qint64 done, qint64 all)>;

// Writes what the filter lets through, oldest first, with totals and the checksum of the last entry: as PDF, CSV or
// Excel, which the name's ending tells. In the thread that has the connection, in the language of the moment. The file
// is there whole or not at all. How many entries are in it; fails with Disk and Cancelled.
core::Result<qint64> writeReport(storage::Connection &disk, const ReportFacts &facts, const QString &path,
                                 const ReportProgress &progress, const std::stop_token &stop);

// "Activity 2026-11-29"
[[nodiscard]] QString reportName(const ReportFacts &facts);

// What the head of a report says, a line each: what it is about, and who made it when.
struct ReportHead
{
    QString title;
    QList<std::pair<QString, QString>> facts; // name and value
    QStringList columns;
    QStringList totalColumns;
    QList<QStringList> totals; // action, outcome, count
    QString lastHash;          // sentence
};

[[nodiscard]] ReportHead reportHead(const ReportFacts &facts, const activity::Totals &totals);
enum class ReportFor {
    People, // who read dates and numbers in their language
    Programs,
};

[[nodiscard]] QStringList reportCells(const activity::Entry &entry, ReportFor reader); // as the columns are
[[nodiscard]] QString reportPage(int page, int pages);

// Hands out the entries, oldest first, some at a time.
class ReportEntries
{
public:
    ReportEntries(storage::Connection &disk, activity::Selection selection, std::stop_token stop);

    [[nodiscard]] qint64 size() const { return m_selection.size(); }

    [[nodiscard]] bool isStopped() const { return m_stop.stop_requested(); }

    // From the first again each time; stops where `take` returns an error.
    core::Result<core::Nothing> each(const std::function<void(const activity::Entry &)> &take);

private:
    storage::Connection &m_disk;
    activity::Selection m_selection;
    std::stop_token m_stop;
};

core::Result<core::Nothing> writePdfReport(ReportEntries *entries, const ReportHead &head, const QString &path,
                                           const ReportProgress &progress);

} // namespace ui
