// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/support/crash_reports.h"

#include "app/core/log.h"
#include "app/core/safe_text.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 longestReport = 64 * 1024;

struct Found
{
    QString file;
    qint64 time = 0;
    bool isSeen = false;
};

QList<Found> reportsIn(const QString &folder) // newest first
{
    static const QRegularExpression form(u"^crash-(\\d{1,18})(-seen)?\\.txt$"_s);
    QList<Found> reports;
    const QDir place(folder);
    for (const QString &name : place.entryList({u"crash-*.txt"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks)) {
        if (const QRegularExpressionMatch match = form.match(name); match.hasMatch())
            reports.append({place.filePath(name), match.captured(1).toLongLong(), match.hasCaptured(2)});
    }
    std::sort(reports.begin(), reports.end(), [](const Found &a, const Found &b) { return a.time > b.time; });
    return reports;
}

} // namespace

QString newCrashReport(const QString &folder)
{
    const QList<Found> reports = reportsIn(folder);
    const auto unseen = std::find_if(reports.begin(), reports.end(), [](const Found &each) { return !each.isSeen; });
    return unseen == reports.end() ? QString() : unseen->file;
}

void markCrashReportsSeen(const QString &folder)
{
    for (const Found &report : reportsIn(folder)) {
        if (!report.isSeen)
            QFile::rename(report.file, report.file.chopped(4) + u"-seen.txt"_s);
    }
}

void makeRoomForCrashReport(const QString &folder)
{
    const QList<Found> reports = reportsIn(folder);
    for (qsizetype i = mostCrashReports - 1; i < reports.size(); ++i)
        QFile::remove(reports.at(i).file);
}

QString crashReportText(const QString &file)
{
    QFile report(file);
    if (!report.open(QIODevice::ReadOnly))
        return {};
    QStringList lines = QString::fromUtf8(report.read(longestReport)).split(u'\n');
    for (QString &line : lines)
        line = core::oneLine(line);
    return core::redacted(lines.join(u'\n')).trimmed() + u'\n';
}

} // namespace support
