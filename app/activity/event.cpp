// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/activity/event.h"

#include "app/core/error_history.h"
#include "app/core/log.h"
#include "app/core/safe_text.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUuid>

namespace activity {

namespace {

constexpr qsizetype longest = 500; // characters of one text
constexpr QChar clientEnd(u'\n');  // in the words: what stands before it is about a client

// What is written stays readable for later versions: words, not the numbers of an enumeration.
const QStringList &actionNames()
{
    static const QStringList names = {
        QStringLiteral("signed-in"),     QStringLiteral("signed-out"),     QStringLiteral("session-ended"),
        QStringLiteral("approved"),      QStringLiteral("rejected"),       QStringLiteral("forwarded"),
        QStringLiteral("outcome-read"),  QStringLiteral("access-created"), QStringLiteral("access-deleted"),
        QStringLiteral("job-started"),   QStringLiteral("undo-started"),   QStringLiteral("job-retried"),
        QStringLiteral("job-ended"),     QStringLiteral("client-added"),   QStringLiteral("client-removed"),
        QStringLiteral("list-imported"), QStringLiteral("list-exported"),  QStringLiteral("report-saved"),
        QStringLiteral("record-begun"),  QStringLiteral("record-deleted")};
    return names;
}

const QStringList &outcomeNames()
{
    static const QStringList names = {QStringLiteral("done"),      QStringLiteral("not-done"),
                                      QStringLiteral("partly"),    QStringLiteral("unknown"),
                                      QStringLiteral("elsewhere"), QStringLiteral("differs"),
                                      QStringLiteral("needless"),  QStringLiteral("cancelled")};
    return names;
}

const QStringList &kindNames()
{
    static const QStringList names = {QString(),
                                      QStringLiteral("request"),
                                      QStringLiteral("access"),
                                      QStringLiteral("client"),
                                      QStringLiteral("job"),
                                      QStringLiteral("list"),
                                      QStringLiteral("record")};
    return names;
}

template <class T>
std::optional<T> valueOf(const QStringList &names, const QString &name)
{
    const qsizetype index = names.indexOf(name);
    return index < 0 ? std::nullopt : std::optional(static_cast<T>(index));
}

// Letters and figures as they fall: in one that is of the form there is nothing to hide.
QString safeId(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    return uuid.isNull() ? safeText(id) : uuid.toString(QUuid::WithoutBraces);
}

// Each for itself, so that the figures of one do not run into those of the next.
QString foldedParts(const QStringList &parts)
{
    QStringList words;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            words.append(safeText(folded(safeText(part)))); // put together, figures may be what they were not apart
    }
    return words.join(u'\t');
}

QString wordsOf(const Event &event, const QString &person)
{
    const Object &object = event.object;
    const QStringList named = {object.name, object.number};
    const QStringList rest = {event.organisation, event.organisationNumber, event.accessName, person, event.reason,
                              event.traceId};
    if (object.kind == ObjectKind::Client)
        return foldedParts(named) + clientEnd + foldedParts(rest);
    return clientEnd + foldedParts(named + rest);
}

} // namespace

Event eventOf(Action action, const domain::Party &party)
{
    Event event;
    event.action = action;
    event.organisation = party.name;
    event.organisationNumber = party.organisationNumber;
    return event;
}

Object objectOf(const domain::Client &client)
{
    Object object;
    object.kind = ObjectKind::Client;
    object.id = client.id.toString();
    object.number = client.organisationNumber;
    if (!client.organisationNumber.isEmpty())
        object.name = client.name;
    return object;
}

void setError(Event *event, const core::Error &error)
{
    const core::SafeText code = core::SafeText::errorCode(error.code);
    event->reason = code.isShown() ? code.text() : QString(core::nameOf(error.kind).view());
    const core::SafeText trace = core::SafeText::traceId(error.traceId);
    event->traceId = trace.isShown() ? trace.text() : QString();
}

Fact fact(const char *key, qint64 count)
{
    return {QString::fromLatin1(key), QString::number(count)};
}

Fact fact(const char *key, const QString &value)
{
    return {QString::fromLatin1(key), value};
}

Fact fact(const char *key, const QStringList &values)
{
    constexpr qsizetype sign = 16; // room for how many more
    QString text;
    for (qsizetype i = 0; i < values.size(); ++i) {
        const QString next = i == 0 ? values.at(i) : QStringLiteral(", ") + values.at(i);
        if (text.size() + next.size() > longest - sign && values.size() > 1)
            return fact(key, text + QStringLiteral(" … +%1").arg(values.size() - i));
        text += next;
    }
    return fact(key, text);
}

Shortened shortened(const QString &value)
{
    static const QRegularExpression sign(QStringLiteral(R"(^(.*) … \+(\d{1,9})$)"));
    const QRegularExpressionMatch match = sign.match(value);
    return match.hasMatch() ? Shortened{match.captured(1), match.captured(2).toInt()} : Shortened{value, 0};
}

Fact noAnswer()
{
    return fact("answer", QStringLiteral("absent"));
}

QString nameOf(Action action)
{
    return actionNames().at(static_cast<int>(action));
}

QString nameOf(Outcome outcome)
{
    return outcomeNames().at(static_cast<int>(outcome));
}

QString nameOf(ObjectKind kind)
{
    return kindNames().at(static_cast<int>(kind));
}

std::optional<Action> actionOf(const Entry &entry)
{
    return valueOf<Action>(actionNames(), entry.action);
}

std::optional<Outcome> outcomeOf(const Entry &entry)
{
    return valueOf<Outcome>(outcomeNames(), entry.outcome);
}

ObjectKind objectKindOf(const Entry &entry)
{
    return valueOf<ObjectKind>(kindNames(), entry.objectKind).value_or(ObjectKind::None);
}

QString textOf(const Facts &facts)
{
    QStringList lines;
    for (const Fact &each : facts)
        lines.append(each.key + u'=' + safeText(each.value));
    return lines.join(u'\n');
}

Facts factsOf(const QString &text)
{
    Facts facts;
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        facts.append({line.section(u'=', 0, 0), line.section(u'=', 1)});
    return facts;
}

QString valueIn(const QString &text, QLatin1StringView key)
{
    const Facts facts = factsOf(text);
    for (const Fact &each : facts) {
        if (each.key == key)
            return each.value;
    }
    return {};
}

bool isInterrupted(const Entry &entry)
{
    return entry.outcome == nameOf(Outcome::Unknown) && factsOf(entry.after).contains(noAnswer());
}

QString safeText(const QString &text)
{
    // Also as people write it: 010203-12345.
    static const QRegularExpression personalNumber(QStringLiteral(R"((?<!\d)\d{6}[ .-]?\d{5}(?!\d))"));
    QString line = core::redacted(core::oneLine(text));
    line.replace(personalNumber, QStringLiteral("•••"));
    if (line.size() > longest)
        line = line.left(longest - 1) + QChar(0x2026);
    return QString::fromUtf8(line.toUtf8()); // half a character would come back from the file as another
}

QString folded(const QString &text)
{
    static const QRegularExpression groups(QStringLiteral(R"((?<=\d)[ \x{a0}](?=\d))"));
    return text.toCaseFolded().remove(groups);
}

Entry entryOf(const Event &event, const QString &person, const QDateTime &now)
{
    Entry entry;
    entry.at = (event.time.isValid() ? event.time : now).toMSecsSinceEpoch();
    entry.person = safeId(event.person.value_or(person));
    entry.organisation = safeText(event.organisation);
    entry.organisationNumber = safeText(event.organisationNumber);
    entry.action = nameOf(event.action);
    entry.objectKind = nameOf(event.object.kind);
    entry.objectId = safeId(event.object.id);
    entry.objectName = safeText(event.object.name);
    entry.objectNumber = safeText(event.object.number);
    entry.accessId = safeId(event.accessId);
    entry.accessName = safeText(event.accessName);
    entry.before = textOf(event.before);
    entry.after = textOf(event.after);
    entry.outcome = nameOf(event.outcome);
    entry.reason = safeText(event.reason);
    entry.traceId = safeText(event.traceId);
    entry.words = wordsOf(event, entry.person);
    return entry;
}

} // namespace activity
