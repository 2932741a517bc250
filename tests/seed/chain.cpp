// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/seed/chain.h"

#include <QTextStream>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace

void Chain::link(const char *number, const QString &what, bool holds, const QString &proof)
{
    const QString line = QString::fromLatin1(number).leftJustified(4) + what.leftJustified(78) + u' ' + proof;
    if (!holds)
        throw BrokenLink(line.toStdString());
    ++m_links;
    print(u"  "_s + line);
}

void Chain::heading(const QString &text)
{
    print(text);
}

QString shortened(const QString &id)
{
    return id.left(8);
}

QString inWords(const Answer &answer)
{
    const QJsonObject body = answer.object();
    QString words = QString::number(answer.status);
    for (const auto member : {"error"_L1, "error_description"_L1, "code"_L1, "check"_L1, "detail"_L1}) {
        if (body.contains(member))
            words += u", "_s + body.value(member).toString();
    }
    if (!body["validationErrors"_L1].toArray().isEmpty())
        words += u", "_s + body["validationErrors"_L1][0]["code"_L1].toString();
    for (const auto member : {"total"_L1, "income"_L1}) {
        if (body.contains(member))
            words += u", "_s + member + u' ' + QString::number(body.value(member).toInt()) + u" NOK"_s;
    }
    return words;
}

} // namespace tests
