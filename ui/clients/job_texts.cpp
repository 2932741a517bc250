// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/job_texts.h"

#include "ui/widgets/explain.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using clients::ItemState;
using clients::JobState;

namespace {

struct JobTexts
{
    Q_DECLARE_TR_FUNCTIONS(JobTexts)
};

const auto joint = QStringLiteral(" · ");

QString rateInWords(double perSecond)
{
    const QLocale locale;
    return perSecond >= 10 ? locale.toString(qRound(perSecond)) : locale.toString(perSecond, 'f', 1);
}

QString running(const clients::Job &job)
{
    QStringList parts;
    if (job.rate() > 0)
        parts.append(JobTexts::tr("%1 a second").arg(rateInWords(job.rate())));
    if (const auto left = job.timeLeft())
        parts.append(JobTexts::tr("%1 left").arg(durationInWords(*left)));
    else
        parts.append(JobTexts::tr("time left not known yet"));
    parts.append(JobTexts::tr("%n at once", nullptr, job.width()));
    return parts.join(joint);
}

} // namespace

QString countInWords(const clients::Job &job)
{
    const QLocale locale;
    return JobTexts::tr("%1 of %2 clients").arg(locale.toString(job.settled()), locale.toString(job.total()));
}

QString activityInWords(const clients::Job &job)
{
    if (job.isStopping())
        return JobTexts::tr("stopping");
    switch (job.state()) {
    case JobState::Waiting:
        return job.isRecorded() ? JobTexts::tr("waits for another change of the same access")
                                : JobTexts::tr("is being written down");
    case JobState::Running:
        return job.isReading() ? JobTexts::tr("reading back from Altinn") : running(job);
    case JobState::Paused:
        if (!job.stoppedBy())
            return JobTexts::tr("paused");
        return JobTexts::tr("paused, tries again by itself");
    case JobState::Stopped:
        return JobTexts::tr("stopped");
    case JobState::Finished:
    case JobState::Cancelled:
        break;
    }
    return JobTexts::tr("ended");
}

QString progressInWords(const clients::Job &job)
{
    QString text = JobTexts::tr("%1: %2").arg(job.record().accessTitle, countInWords(job));
    if (job.state() != JobState::Running || job.isStopping() || job.isReading())
        return text + joint + activityInWords(job);
    if (const auto left = job.timeLeft())
        text += joint + JobTexts::tr("%1 left").arg(durationInWords(*left));
    return text;
}

QString troubleInWords(const clients::Job &job)
{
    QStringList parts;
    if (!job.isFinished() && job.stoppedBy() && job.stoppedBy()->kind == core::ErrorKind::SignedOut) {
        parts.append(JobTexts::tr("The sign-in ended."));
    } else if (!job.isFinished() && job.stoppedBy()) {
        const Explanation why = explain(*job.stoppedBy());
        parts.append(why.title.endsWith(u'.') ? why.title : why.title + u'.');
        if (job.state() == JobState::Stopped)
            parts.append(why.advice);
    }
    if (job.state() == JobState::Stopped)
        parts.append(JobTexts::tr("What is done stays done; the rest is kept."));
    const QLocale locale;
    for (const auto &[error, count] : job.refusals())
        parts.append(JobTexts::tr("%1 refused: %2.").arg(locale.toString(count), shortReason(error)));
    return parts.join(u' ');
}

JobSummary summaryOf(const clients::Job &job)
{
    const int done = job.count(ItemState::Done);
    const int refused = job.count(ItemState::Refused);
    const int unknown = job.count(ItemState::Unknown) + job.count(ItemState::Sent);
    const int differs = job.count(ItemState::Differs);
    const int needless = job.count(ItemState::Needless);
    const int waiting = job.count(ItemState::Waiting);
    JobSummary summary;
    if (!job.isRecorded()) {
        summary.tone = Tone::Bad;
        summary.text = JobTexts::tr("Nothing has been sent, because it could not be written down first.");
        if (job.stoppedBy())
            summary.text += u' ' + explain(*job.stoppedBy()).meaning + u' ' + explain(*job.stoppedBy()).advice;
        return summary;
    }
    QStringList parts;
    parts.append(JobTexts::tr("%1: %n change(s) done.", nullptr, done).arg(job.record().accessTitle));
    if (needless > 0)
        parts.append(JobTexts::tr("%n were so already.", nullptr, needless));
    if (refused > 0)
        parts.append(JobTexts::tr("%n refused by Altinn.", nullptr, refused));
    if (unknown > 0)
        parts.append(JobTexts::tr("%n without a certain answer.", nullptr, unknown));
    if (differs > 0)
        parts.append(
            JobTexts::tr("%n confirmed by Altinn and yet not so when the list was read back: somebody may have "
                         "changed it meanwhile.",
                         nullptr, differs));
    if (waiting > 0)
        parts.append(JobTexts::tr("%n not done; still marked in the lists.", nullptr, waiting));
    if (job.isVerified())
        parts.append(JobTexts::tr("Read back from Altinn."));
    else
        parts.append(JobTexts::tr("The lists could not be read back, so this is what Altinn answered to each change."));
    if (const auto &others = job.strangers(); others && others->added + others->removed > 0)
        parts.append(JobTexts::tr("Meanwhile somebody else added %1 and removed %2.")
                         .arg(QLocale().toString(others->added), QLocale().toString(others->removed)));
    if (job.stoppedBy()) // what was to be tried once more could not be written down
        parts += {explain(*job.stoppedBy()).meaning, explain(*job.stoppedBy()).advice};
    summary.text = parts.join(u' ');
    summary.tone = done + needless == job.total() && job.isVerified() ? Tone::Ok : Tone::Warn;
    return summary;
}

QString outcomeOf(const clients::JobItem &item)
{
    switch (item.state) {
    case ItemState::Done:
        return item.add ? JobTexts::tr("added") : JobTexts::tr("removed");
    case ItemState::Needless:
        return item.add ? JobTexts::tr("was there already") : JobTexts::tr("was gone already");
    case ItemState::Refused:
        return item.error ? shortReason(*item.error) : JobTexts::tr("refused");
    case ItemState::Differs:
        return item.add ? JobTexts::tr("added, but not there any more") : JobTexts::tr("removed, but there again");
    case ItemState::Sent:
    case ItemState::Unknown:
        return JobTexts::tr("no certain answer");
    case ItemState::Waiting:
        break;
    }
    return JobTexts::tr("not done");
}

Tone toneOf(ItemState state)
{
    switch (state) {
    case ItemState::Done:
        return Tone::Ok;
    case ItemState::Refused:
        return Tone::Bad;
    case ItemState::Needless:
        return Tone::Neutral;
    default:
        return Tone::Warn;
    }
}

QString nameOf(const domain::Client &client)
{
    return client.name.isEmpty() ? JobTexts::tr("person, %1").arg(client.id.toString().left(8)) : client.name;
}

} // namespace ui
