// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fault_proxy/order_reader.h"

#include <algorithm>
#include <limits>

namespace faultproxy {

namespace {

constexpr qsizetype longestText = qsizetype(64) * 1024;

bool isPrintable(QChar character)
{
    return character >= u' ' && character < u'\x7f';
}

} // namespace

void OrderReader::object(const QString &reason)
{
    if (m_objection.isEmpty())
        m_objection = reason;
}

qint64 OrderReader::number(const QString &name, qint64 lowest, qint64 highest, std::optional<qint64> otherwise)
{
    m_known.insert(name);
    if (!has(name) && otherwise)
        return *otherwise;
    constexpr qint64 none = std::numeric_limits<qint64>::min();
    const qint64 value = m_order.value(name).toInteger(none);
    if (value == none || value < lowest || value > highest)
        object(QStringLiteral("%1 must be a whole number from %2 to %3").arg(name).arg(lowest).arg(highest));
    return value;
}

QString OrderReader::text(const QString &name, const std::optional<QString> &otherwise)
{
    m_known.insert(name);
    if (!has(name) && otherwise)
        return *otherwise;
    const QJsonValue value = m_order.value(name);
    if (!value.isString() || value.toString().size() > longestText)
        object(QStringLiteral("%1 must be a text of at most 64 KiB").arg(name));
    return value.toString();
}

QByteArray OrderReader::headerText(const QString &name, const std::optional<QString> &otherwise)
{
    const QString value = text(name, otherwise);
    if (!std::all_of(value.cbegin(), value.cend(), isPrintable))
        object(QStringLiteral("%1 must be printable ASCII").arg(name));
    return value.toLatin1();
}

bool OrderReader::flag(const QString &name)
{
    m_known.insert(name);
    if (has(name) && !m_order.value(name).isBool())
        object(QStringLiteral("%1 must be true or false").arg(name));
    return m_order.value(name).toBool();
}

std::optional<QString> OrderReader::objection()
{
    const QStringList names = m_order.keys();
    for (const QString &name : names) {
        if (!m_known.contains(name))
            object(QStringLiteral("%1 has no meaning here").arg(name));
    }
    return m_objection.isEmpty() ? std::nullopt : std::optional(m_objection);
}

} // namespace faultproxy
