// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/diagnostics.h"

namespace core {

namespace {

QString written(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss'Z'")) : QStringLiteral("-");
}

} // namespace

void Diagnostics::section(Literal title)
{
    if (!m_text.isEmpty())
        m_text += u'\n';
    m_text += title.view();
    m_text += u'\n';
}

void Diagnostics::line(Literal name, const QString &value)
{
    m_text += QStringLiteral("  %1: %2\n").arg(name.view(), value);
}

void Diagnostics::add(Literal name, bool value)
{
    line(name, value ? QStringLiteral("yes") : QStringLiteral("no"));
}

void Diagnostics::add(Literal name, int value)
{
    line(name, QString::number(value));
}

void Diagnostics::add(Literal name, const QDateTime &value)
{
    line(name, written(value));
}

void Diagnostics::add(Literal name, Literal value)
{
    line(name, value.view());
}

void Diagnostics::add(Literal name, const SafeText &value)
{
    line(name, value.text());
}

void Diagnostics::add(Literal name, const QList<SafeText> &values)
{
    if (values.isEmpty())
        return line(name, QStringLiteral("-"));
    m_text += QStringLiteral("  %1:\n").arg(name.view());
    for (const SafeText &value : values)
        m_text += QStringLiteral("    %1\n").arg(value.text());
}

void Diagnostics::add(const ErrorHistory &errors)
{
    if (errors.entries().isEmpty())
        m_text += QStringLiteral("  none\n");
    for (const ErrorHistory::Entry &entry : errors.entries()) {
        m_text += QStringLiteral("  %1 %2").arg(written(entry.time), nameOf(entry.kind).view());
        if (entry.status > 0)
            m_text += u' ' + QString::number(entry.status);
        if (entry.code.isShown())
            m_text += u' ' + entry.code.text();
        if (entry.traceId.isShown())
            m_text += QStringLiteral(" trace ") + entry.traceId.text();
        m_text += u'\n';
    }
}

} // namespace core
