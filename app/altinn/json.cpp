// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/json.h"

#include "app/core/log.h"

#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace altinn {

// A time before it stands for one that was never set.
static constexpr int firstYear = 2000;

Object::Object(const QJsonObject &object)
{
    m_members.reserve(object.size());
    for (auto member = object.begin(); member != object.end(); ++member)
        m_members.insert(member.key().trimmed().toLower(), member.value());
}

QJsonValue Object::value(const char *name) const
{
    return m_members.value(QString::fromLatin1(name).toLower(), QJsonValue(QJsonValue::Undefined));
}

QString Object::text(const char *name) const
{
    const QJsonValue member = value(name);
    if (!member.isDouble())
        return member.toString();
    const double number = member.toDouble();
    const bool isInteger = std::abs(number) < 9e18 && number == std::trunc(number);
    return isInteger ? QString::number(member.toInteger())
                     : QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QUuid Object::uuid(const char *name) const
{
    const QString text = value(name).toString().trimmed();
    // Qt would read what stands before a tail.
    return text.size() == 36 || text.size() == 38 ? QUuid::fromString(text) : QUuid();
}

domain::PartyId Object::partyId(const char *name) const
{
    const QJsonValue member = value(name);
    return domain::PartyId(member.isString() ? member.toString().toLongLong() : member.toInteger());
}

QDateTime Object::time(const char *name) const
{
    // Qt reads at most milliseconds; Altinn sends up to seven digits of a second.
    QString text = value(name).toString();
    if (const qsizetype dot = text.indexOf(u'.'); dot > 0) {
        qsizetype end = dot + 1;
        while (end < text.size() && text.at(end).isDigit())
            ++end;
        text.remove(dot + 4, std::max<qsizetype>(0, end - dot - 4));
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime) // no zone: the services write UTC
        time.setTimeSpec(Qt::UTC);
    return time.date().year() < firstYear ? QDateTime() : time.toUTC();
}

std::optional<bool> Object::yesOrNo(const char *name) const
{
    const QJsonValue member = value(name);
    return member.isBool() ? std::optional(member.toBool()) : std::nullopt;
}

QList<Object> Object::objects(const char *name) const
{
    if (has(name) && !value(name).isArray()) // something is there, and must not pass for nothing
        return {Object(QJsonObject())};
    QList<Object> result;
    for (const QJsonValue &element : array(name))
        result.append(Object(element.toObject()));
    return result;
}

Object::Localised Object::localisedText(const char *name, const QString &language) const
{
    const Object texts = object(name);
    QStringList keys = {language, QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en")};
    QStringList others = texts.m_members.keys();
    others.sort();
    keys.append(others);
    for (const QString &key : std::as_const(keys)) {
        if (const QString text = texts.text(key.toLatin1().constData()); !text.isEmpty())
            return {text, key};
    }
    return {};
}

QByteArrayView withoutMark(const QByteArray &body)
{
    const QByteArrayView whole(body);
    return whole.startsWith("\xEF\xBB\xBF") ? whole.sliced(3) : whole;
}

// Looks at the body.
static QJsonDocument documentIn(const net::Response &response)
{
    const QByteArrayView body = withoutMark(response.body);
    return QJsonDocument::fromJson(QByteArray::fromRawData(body.data(), body.size()));
}

core::Result<Object> objectIn(const net::Response &response)
{
    const QJsonDocument document = documentIn(response);
    if (!document.isObject())
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("expected a JSON object"));
    return Object(document.object());
}

core::Result<Page> pageIn(const net::Response &response)
{
    const QJsonDocument document = documentIn(response);
    if (document.isArray())
        return Page{document.array(), {}, false};
    Page page{{}, Object(document.object()), false};
    if (!page.around.isArray("data"))
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("expected a JSON list"));
    page.elements = page.around.array("data");
    if (page.elements.size() == 1 && page.elements.first().isArray())
        page.elements = page.elements.first().toArray();
    page.goesOn = page.around.object("links").has("next");
    return page;
}

core::Result<core::Nothing> tellLoss(const char *list, qsizetype readable, int unreadable)
{
    if (unreadable > 0)
        qCWarning(core::logNet) << "ANSWER-UNREADABLE" << list << "readable" << readable << "unreadable" << unreadable;
    if (unreadable > 0 && readable == 0)
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("nothing in the list could be read"));
    return core::Nothing{};
}

bool isTrue(const net::Response &response)
{
    return withoutMark(response.body).trimmed() == "true";
}

bool isFalse(const net::Response &response)
{
    return withoutMark(response.body).trimmed() == "false";
}

bool isNull(const net::Response &response)
{
    return withoutMark(response.body).trimmed() == "null";
}

} // namespace altinn
