// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/json.h"

#include <QJsonDocument>

namespace altinn {

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
    return member.isDouble() ? QString::number(member.toInteger()) : member.toString();
}

QUuid Object::uuid(const char *name) const
{
    return QUuid::fromString(value(name).toString());
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
    return time.toUTC();
}

QList<Object> Object::objects(const char *name) const
{
    QList<Object> result;
    for (const QJsonValue &element : array(name)) {
        if (element.isObject())
            result.append(Object(element.toObject()));
    }
    return result;
}

QString Object::localised(const char *name, const QString &language) const
{
    const QJsonObject texts = value(name).toObject();
    for (const QString &key : {language, QStringLiteral("nb"), QStringLiteral("nn"), QStringLiteral("en")}) {
        if (const QString text = texts.value(key).toString(); !text.isEmpty())
            return text;
    }
    for (const QJsonValue &text : texts) {
        if (!text.toString().isEmpty())
            return text.toString();
    }
    return {};
}

static QByteArray withoutMark(const QByteArray &body)
{
    return body.startsWith("\xEF\xBB\xBF") ? body.mid(3) : body;
}

core::Result<Object> objectIn(const net::Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(withoutMark(response.body));
    if (!document.isObject())
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("expected a JSON object"));
    return Object(document.object());
}

core::Result<Page> pageIn(const net::Response &response)
{
    const QJsonDocument document = QJsonDocument::fromJson(withoutMark(response.body));
    if (document.isArray())
        return Page{document.array(), {}};
    Page page{{}, Object(document.object())};
    if (!page.around.isArray("data"))
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("expected a JSON list"));
    page.elements = page.around.array("data");
    if (page.elements.size() == 1 && page.elements.first().isArray())
        page.elements = page.elements.first().toArray();
    return page;
}

bool isTrue(const net::Response &response)
{
    return withoutMark(response.body).trimmed() == "true";
}

bool isNull(const net::Response &response)
{
    return withoutMark(response.body).trimmed() == "null";
}

} // namespace altinn
