// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_texts.h"

#include "ui/widgets/explain.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using clients::ItemState;

QString progressInWords(const clients::Job &job, const QString &accessTitle)
{
    const QLocale locale;
    QString text = QCoreApplication::translate("JobTexts", "%1: %2 of %3 clients")
                       .arg(accessTitle, locale.toString(job.settled()), locale.toString(job.total()));
    if (job.wasCancelled())
        return text + QStringLiteral(" · ") + QCoreApplication::translate("JobTexts", "stopping");
    if (const auto left = job.timeLeft())
        text += QStringLiteral(" · ") + QCoreApplication::translate("JobTexts", "%1 left").arg(durationInWords(*left));
    return text;
}

JobSummary summaryOf(const clients::Job &job, const QString &accessTitle)
{
    const int done = job.count(ItemState::Done);
    const int refused = job.count(ItemState::Refused);
    const int unknown = job.count(ItemState::Unknown) + job.count(ItemState::Sent);
    const int waiting = job.count(ItemState::Waiting);
    QStringList parts;
    parts.append(QCoreApplication::translate("JobTexts", "%1: %n change(s) done.", nullptr, done).arg(accessTitle));
    if (refused > 0)
        parts.append(QCoreApplication::translate("JobTexts", "%n refused by Altinn.", nullptr, refused));
    if (unknown > 0)
        parts.append(QCoreApplication::translate("JobTexts", "%n without a certain answer.", nullptr, unknown));
    if (waiting > 0)
        parts.append(
            QCoreApplication::translate("JobTexts", "%n not done; still marked in the lists.", nullptr, waiting));
    if (const auto stopped = job.stoppedBy())
        parts.append(explain(*stopped).meaning);
    if (job.isVerified())
        parts.append(QCoreApplication::translate("JobTexts", "Read back from Altinn."));
    else
        parts.append(QCoreApplication::translate(
            "JobTexts", "The lists could not be read back, so this is what Altinn answered to each change."));
    JobSummary summary;
    summary.text = parts.join(u' ');
    const bool whole = done == job.total() && job.isVerified();
    summary.tone = whole ? Tone::Ok : done == 0 && job.stoppedBy() ? Tone::Bad : Tone::Warn;
    return summary;
}

QString outcomeOf(const clients::JobItem &item)
{
    switch (item.state) {
    case ItemState::Done:
        return item.add ? QCoreApplication::translate("JobTexts", "added")
                        : QCoreApplication::translate("JobTexts", "removed");
    case ItemState::Refused:
        return item.error ? shortReason(*item.error) : QCoreApplication::translate("JobTexts", "refused");
    case ItemState::Sent:
    case ItemState::Unknown:
        return QCoreApplication::translate("JobTexts", "no certain answer");
    case ItemState::Waiting:
        break;
    }
    return QCoreApplication::translate("JobTexts", "not done");
}

} // namespace ui
