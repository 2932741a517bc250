// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/activity/activity_text.h"

#include "app/domain/organisation_number.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

using activity::Action;
using activity::Outcome;

namespace {

struct ActivityText
{
    Q_DECLARE_TR_FUNCTIONS(ui::ActivityText)

public:
    static QStringList actions();
    static QStringList outcomes();
    static QString object(const activity::Entry &entry);
    static QString nameOf(const QString &key);
    static QString valueOf(const QString &key, const QString &value);

    static QString line(const QString &label, const QString &value) { return tr("%1: %2").arg(label, value); }

    static QString interrupted() { return tr("Not known: check in Altinn"); }

    static QString nobody() { return tr("Fullmakt itself"); }

    static QString momentFormat() { return tr("d MMM yyyy HH:mm:ss", "a date and time, as QLocale takes it: short"); }

    static QStringList details(const activity::Entry &entry);
};

QStringList ActivityText::actions()
{
    return {tr("Signed in"),
            tr("Signed out"),
            tr("Session ended"),
            tr("Approving a request"),
            tr("Rejecting a request"),
            tr("Forwarding a request"),
            tr("Fetching a status"),
            tr("Creating a system access"),
            tr("Deleting a system access"),
            tr("Change of clients started"),
            tr("Undoing started"),
            tr("Change of clients tried again"),
            tr("Change of clients ended"),
            tr("Adding a client"),
            tr("Removing a client"),
            tr("List imported"),
            tr("List exported"),
            tr("Report saved"),
            tr("Activity begun anew"),
            tr("Activity deleted")};
}

QStringList ActivityText::outcomes()
{
    return {tr("Done"),
            tr("Not done"),
            tr("Partly done"),
            tr("Not known"),
            tr("Not done from here"),
            tr("Not as confirmed"),
            tr("Was so already"),
            tr("Stopped")};
}

QString ActivityText::object(const activity::Entry &entry)
{
    switch (activity::objectKindOf(entry)) {
    case activity::ObjectKind::Job:
        return entry.objectId.isEmpty() ? tr("Change of clients") : tr("Change of clients %1").arg(entry.objectId);
    case activity::ObjectKind::Record:
        return tr("Activity");
    case activity::ObjectKind::Client:
        return entry.objectName.isEmpty() && entry.objectNumber.isEmpty()
                   ? tr("A person")
                   : organisationInWords(entry.objectName, entry.objectNumber);
    default:
        return entry.objectName;
    }
}

QString ActivityText::nameOf(const QString &key)
{
    static const QHash<QString, const char *> names = {
        {QStringLiteral("status"), QT_TR_NOOP("Status")},
        {QStringLiteral("asked"), QT_TR_NOOP("Asked for")},
        {QStringLiteral("wanted"), QT_TR_NOOP("To be added")},
        {QStringLiteral("unwanted"), QT_TR_NOOP("To be removed")},
        {QStringLiteral("access"), QT_TR_NOOP("System access")},
        {QStringLiteral("packages"), QT_TR_NOOP("Access packages")},
        {QStringLiteral("system"), QT_TR_NOOP("System")},
        {QStringLiteral("client"), QT_TR_NOOP("Client")},
        {QStringLiteral("clients"), QT_TR_NOOP("Clients")},
        {QStringLiteral("adds"), QT_TR_NOOP("To be added")},
        {QStringLiteral("removes"), QT_TR_NOOP("To be removed")},
        {QStringLiteral("job"), QT_TR_NOOP("Change that is undone")},
        {QStringLiteral("done"), QT_TR_NOOP("Done")},
        {QStringLiteral("needless"), QT_TR_NOOP("Was so already")},
        {QStringLiteral("refused"), QT_TR_NOOP("Not done")},
        {QStringLiteral("differs"), QT_TR_NOOP("Not as confirmed")},
        {QStringLiteral("unknown"), QT_TR_NOOP("Not known")},
        {QStringLiteral("left"), QT_TR_NOOP("Not sent")},
        {QStringLiteral("level"), QT_TR_NOOP("Security level")},
        {QStringLiteral("closed"), QT_TR_NOOP("Fullmakt was closed")},
        {QStringLiteral("answer"), QT_TR_NOOP("Answer")},
        {QStringLiteral("file"), QT_TR_NOOP("File")},
        {QStringLiteral("count"), QT_TR_NOOP("Entries")},
        {QStringLiteral("first"), QT_TR_NOOP("First entry")},
        {QStringLiteral("last"), QT_TR_NOOP("Last entry")},
        {QStringLiteral("from"), QT_TR_NOOP("From")},
        {QStringLiteral("to"), QT_TR_NOOP("To")},
        {QStringLiteral("hash"), QT_TR_NOOP("Checksum of the last")},
        {QStringLiteral("kept-years"), QT_TR_NOOP("Years that are kept")},
    };
    const char *name = names.value(key);
    return name ? tr(name) : key;
}

QString ActivityText::valueOf(const QString &key, const QString &value)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("status new"), QT_TR_NOOP("new")},
        {QStringLiteral("status forwarded"), QT_TR_NOOP("forwarded")},
        {QStringLiteral("status accepted"), QT_TR_NOOP("approved")},
        {QStringLiteral("status rejected"), QT_TR_NOOP("rejected")},
        {QStringLiteral("status denied"), QT_TR_NOOP("denied")},
        {QStringLiteral("status timed-out"), QT_TR_NOOP("expired")},
        {QStringLiteral("status no-change-needed"), QT_TR_NOOP("no change needed")},
        {QStringLiteral("status unknown"), QT_TR_NOOP("not known")},
        {QStringLiteral("access there"), QT_TR_NOOP("there")},
        {QStringLiteral("access absent"), QT_TR_NOOP("not there")},
        {QStringLiteral("client assigned"), QT_TR_NOOP("assigned")},
        {QStringLiteral("client available"), QT_TR_NOOP("not assigned")},
        {QStringLiteral("closed yes"), QT_TR_NOOP("yes")},
        {QStringLiteral("answer absent"), QT_TR_NOOP("Fullmakt ended before it was known")},
    };
    if (const char *word = words.value(key + u' ' + value))
        return tr(word);
    if (key == u"hash")
        return checksumInWords(QByteArray::fromHex(value.toLatin1()));
    if (key == u"from" || key == u"to") {
        const QDateTime time = QDateTime::fromString(value, Qt::ISODate);
        return time.isValid() ? momentInWords(time) : value;
    }
    if (const activity::Shortened shortened = activity::shortened(value); shortened.left > 0)
        return tr("%1 … and %n more", nullptr, shortened.left).arg(shortened.values);
    bool isCount = false;
    const qlonglong count = value.toLongLong(&isCount);
    return isCount ? QLocale().toString(count) : value;
}

QStringList ActivityText::details(const activity::Entry &entry)
{
    QStringList lines = {line(tr("Entry"), QString::number(entry.number)), line(tr("Time"), exactMoment(entry.at)),
                         line(tr("Action"), actionInWords(entry)), line(tr("Outcome"), outcomeInWords(entry)),
                         line(tr("Person"), personInWords(entry.person))};
    const auto add = [&lines](const QString &label, const QString &value) {
        if (!value.isEmpty())
            lines.append(line(label, value));
    };
    add(tr("Organisation"), organisationInWords(entry.organisation, entry.organisationNumber));
    add(tr("About"), object(entry));
    add(tr("System access"), entry.accessName);
    add(tr("Before"), factsInWords(entry.before).join(QStringLiteral("; ")));
    add(tr("After"), factsInWords(entry.after).join(QStringLiteral("; ")));
    add(tr("Reason"), entry.reason);
    add(tr("Trace id"), entry.traceId);
    add(tr("Id"), entry.objectId);
    add(tr("Id of the system access"), entry.accessId);
    add(tr("Checksum"), checksumInWords(entry.hash));
    return lines;
}

} // namespace

QString actionInWords(Action action)
{
    return ActivityText::actions().at(static_cast<int>(action));
}

QString actionInWords(const activity::Entry &entry)
{
    const std::optional<Action> action = activity::actionOf(entry);
    return action ? actionInWords(*action) : entry.action;
}

QString outcomeInWords(Outcome outcome)
{
    return ActivityText::outcomes().at(static_cast<int>(outcome));
}

QString outcomeInWords(const activity::Entry &entry)
{
    if (activity::isInterrupted(entry))
        return ActivityText::interrupted();
    const std::optional<Outcome> outcome = activity::outcomeOf(entry);
    return outcome ? outcomeInWords(*outcome) : entry.outcome;
}

QString entryInWords(const activity::Entry &entry)
{
    const QString action = actionInWords(entry);
    return activity::outcomeOf(entry) == Outcome::Done ? action
                                                       : action + QStringLiteral(" – ") + outcomeInWords(entry);
}

Tone toneOfOutcome(const activity::Entry &entry)
{
    switch (activity::outcomeOf(entry).value_or(Outcome::Unknown)) {
    case Outcome::Done:
        return Tone::Ok;
    case Outcome::Needless:
    case Outcome::Elsewhere:
    case Outcome::Cancelled:
        return Tone::Neutral;
    case Outcome::NotDone:
    case Outcome::Differs:
        return Tone::Bad;
    case Outcome::Partly:
    case Outcome::Unknown:
        break;
    }
    return Tone::Warn;
}

QString objectInWords(const activity::Entry &entry)
{
    return ActivityText::object(entry);
}

QString organisationInWords(const QString &name, const QString &number)
{
    const QString grouped = domain::groupedOrganisationNumber(number);
    if (name.isEmpty() || number.isEmpty())
        return name + grouped;
    return name + QStringLiteral(" (") + grouped + u')';
}

QString personInWords(const QString &person)
{
    return person.isEmpty() ? ActivityText::nobody() : person;
}

QString momentInWords(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), ActivityText::momentFormat());
}

QString momentInWords(qint64 at)
{
    return momentInWords(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
}

QString exactMoment(qint64 at)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at).toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    return momentInWords(at) + QStringLiteral(" (UTC%1%2:%3)")
                                   .arg(QLatin1Char(minutes < 0 ? '-' : '+'))
                                   .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
                                   .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QStringList factsInWords(const QString &facts)
{
    QStringList lines;
    const activity::Facts all = activity::factsOf(facts);
    for (const activity::Fact &each : all)
        lines.append(ActivityText::line(ActivityText::nameOf(each.key), ActivityText::valueOf(each.key, each.value)));
    return lines;
}

QString checksumInWords(const QByteArray &hash)
{
    const QString text = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < text.size(); at += 8)
        groups.append(text.mid(at, 8));
    return groups.join(u' ');
}

QList<Action> actionsNamed(const QString &text)
{
    QList<Action> found;
    const QString wanted = text.trimmed();
    const QStringList names = ActivityText::actions();
    for (int i = 0; !wanted.isEmpty() && i < names.size(); ++i) {
        if (names.at(i).contains(wanted, Qt::CaseInsensitive))
            found.append(static_cast<Action>(i));
    }
    return found;
}

QString detailsOf(const activity::Entry &entry)
{
    return ActivityText::details(entry).join(u'\n');
}

} // namespace ui
