// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/inbox_text.h"

#include "ui/widgets/explain.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using requests::FilterPart;
using requests::InboxSort;

namespace {

struct InboxWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::InboxWords)

public:
    static FailureText failure(const requests::InboxFailure &failure);
    static Explanation explained(const requests::InboxFailure &failure);
    static QString sort(InboxSort sort);
    static QString part(FilterPart part, const requests::InboxFilter &filter, const QString &organisation);
    static QString hidden(const QString &part, int count);

    static QString newWord() { return tr("new"); }

    static QString oldWord() { return tr("not refreshed"); }
};

QString clockOf(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().time(), QLocale::ShortFormat);
}

FailureText InboxWords::failure(const requests::InboxFailure &failure)
{
    FailureText text;
    const bool isKnown = failure.lastRead.isValid();
    text.tag = isKnown ? oldWord() : tr("not read");
    text.reason = failure.isReading ? tr("Reading once more…") : shortReason(failure.error);
    text.shown = isKnown ? tr("Shown as at %1").arg(clockOf(failure.lastRead)) : tr("Its requests are missing here");
    text.key = failure.isReading ? QString() : tr("Enter: try again");
    return text;
}

Explanation InboxWords::explained(const requests::InboxFailure &failure)
{
    Explanation why = explain(failure.error, tr("The requests of %1 could not be read.").arg(failure.party.name));
    if (failure.lastRead.isValid())
        why.advice = (why.advice + u' ' +
                      tr("What is shown of this organisation is as it was at %1.").arg(clockOf(failure.lastRead)))
                         .trimmed();
    return why;
}

QString InboxWords::sort(InboxSort sort)
{
    switch (sort) {
    case InboxSort::DaysLeft:
        return tr("Days left");
    case InboxSort::Vendor:
        return tr("Vendor");
    case InboxSort::System:
        return tr("System");
    case InboxSort::Organisation:
        return tr("Organisation");
    case InboxSort::Kind:
        return tr("Kind");
    case InboxSort::Status:
        return tr("Status");
    case InboxSort::Received:
        break;
    }
    return tr("Received");
}

QString InboxWords::part(FilterPart part, const requests::InboxFilter &filter, const QString &organisation)
{
    QStringList words;
    switch (part) {
    case FilterPart::Kind:
        for (const domain::RequestKind kind :
             {domain::RequestKind::Own, domain::RequestKind::ForClients, domain::RequestKind::Change}) {
            if (filter.kinds.contains(kind))
                words.append(kindInWords(kind));
        }
        break;
    case FilterPart::New:
        return newWord();
    case FilterPart::Forwarded:
        return tr("forwarded");
    case FilterPart::Time:
        if (filter.expiring)
            words.append(tr("expires within %n day(s)", nullptr, requests::soonDays));
        if (filter.timedOut)
            words.append(tr("expired"));
        break;
    case FilterPart::Organisation:
        return organisation;
    case FilterPart::Text:
        return tr("the search for “%1”").arg(filter.text);
    }
    return words.join(tr(" or "));
}

QString InboxWords::hidden(const QString &part, int count)
{
    return tr("%1: hides %n request(s).", nullptr, count).arg(part);
}

} // namespace

TagText tagOf(const requests::InboxEntry &entry, const QDateTime &now)
{
    TagText tag = tagOf(entry.row, now);
    QStringList words;
    if (entry.isNew)
        words.append(InboxWords::newWord());
    if (!tag.text.isEmpty())
        words.append(tag.text);
    if (entry.row.isOld)
        words.append(InboxWords::oldWord());
    if (tag.tone == Tone::Neutral && entry.row.isOld)
        tag.tone = Tone::Warn;
    else if (tag.tone == Tone::Neutral && entry.isNew)
        tag.tone = Tone::Accent;
    tag.text = words.join(QStringLiteral(" · "));
    return tag;
}

FailureText failureInWords(const requests::InboxFailure &failure)
{
    return InboxWords::failure(failure);
}

Explanation explainFailure(const requests::InboxFailure &failure)
{
    return InboxWords::explained(failure);
}

QString sortInWords(InboxSort sort)
{
    return InboxWords::sort(sort);
}

Qt::SortOrder orderOf(InboxSort sort)
{
    return sort == InboxSort::Received ? Qt::DescendingOrder : Qt::AscendingOrder;
}

QString filterInWords(const requests::InboxFilter &filter, const QString &organisation)
{
    QStringList words;
    const QList<FilterPart> parts = filter.active();
    for (const FilterPart part : parts) {
        if (part != FilterPart::Text) // that one stands in its field
            words.append(InboxWords::part(part, filter, organisation));
    }
    return words.join(QStringLiteral(", "));
}

QString hiddenInWords(const requests::InboxView &view, const requests::InboxFilter &filter, const QString &organisation)
{
    QStringList lines;
    const QList<FilterPart> parts = filter.active();
    for (const FilterPart part : parts) {
        QString name = InboxWords::part(part, filter, organisation);
        if (!name.isEmpty())
            name[0] = name.at(0).toUpper();
        lines.append(InboxWords::hidden(name, view.hiddenBy(part, filter)));
    }
    return lines.join(u'\n');
}

} // namespace ui
