// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/matrix/table.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace matrix {

namespace {

bool fits(const QString &pattern, const QString &text)
{
    return pattern.endsWith(u'*') ? text.startsWith(pattern.chopped(1)) : text == pattern;
}

QList<Name> namesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error(qPrintable(u"cannot read "_s + path));
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    if (!document.isArray())
        throw std::runtime_error(qPrintable(path + u" is no list"_s));
    QList<Name> names;
    for (const QJsonValue &each : document.array()) {
        const QString demand = each[u"demand"_s].toString();
        if (demand.size() != 1 || each[u"because"_s].toString().isEmpty())
            throw std::runtime_error(qPrintable(path + u": a name needs a demand and a reason"_s));
        names.append({each[u"place"_s].toString(), each[u"column"_s].toString(), demand.at(0).toLatin1(),
                      each[u"because"_s].toString()});
    }
    return names;
}

} // namespace

Table::Table(QStringList columns, const QString &namesFile) : m_columns(std::move(columns)), m_names(namesIn(namesFile))
{
}

void Table::add(const Verdict &verdict)
{
    m_all.append(verdict);
    if (!m_places.contains(verdict.place()))
        m_places.append(verdict.place());
    QString &mark = m_marks[verdict.place()][verdict.column];
    if (verdict.isGreen()) {
        ++m_green;
        mark = u"·"_s;
        return;
    }
    const auto name = std::find_if(m_names.begin(), m_names.end(), [&verdict](const Name &each) {
        return each.demand == verdict.demand && fits(each.place, verdict.place()) && fits(each.column, verdict.column);
    });
    if (name == m_names.end()) {
        mark = u"**%1**"_s.arg(QLatin1Char(verdict.demand));
        m_reds.append(verdict);
        return;
    }
    ++name->met;
    ++m_named;
    mark = u"%1%2"_s.arg(QLatin1Char(verdict.demand)).arg(name - m_names.begin() + 1);
}

QString Table::summary() const
{
    QString text =
        u"%1 cells: %2 green, %3 named, %4 red\n"_s.arg(m_all.size()).arg(m_green).arg(m_named).arg(m_reds.size());
    for (const Verdict &red : m_reds) {
        text += u"red %1: %2 | %3: %4\n"_s.arg(QLatin1Char(red.demand)).arg(red.place(), red.column, red.objection);
    }
    return text;
}

QString Table::asMarkdown() const
{
    QString text =
        u"# Fault matrix\n\n"_s + summary() +
        u"\nDemands: a it ends and nothing crashes; b the user is told, with a next step; c what the app says "
        "is what the server holds; d staged work is there; e nothing is sent too often.\n\n· green, "
        "**letter** red, letter and number: named below.\n\n|"_s;
    for (int i = 1; i <= m_columns.size(); ++i)
        text += u" | %1"_s.arg(i);
    text += u" |\n|---"_s;
    for (int i = 0; i < m_columns.size(); ++i)
        text += u"|:-:"_s;
    text += u"|\n"_s;
    for (const QString &place : m_places) {
        text += u"| "_s + place;
        for (const QString &column : m_columns)
            text += u" | "_s + m_marks.value(place).value(column);
        text += u" |\n"_s;
    }
    text += u"\nColumns:\n\n"_s;
    for (int i = 0; i < m_columns.size(); ++i)
        text += u"%1. %2\n"_s.arg(i + 1).arg(m_columns.at(i));
    text += u"\nNames:\n\n"_s;
    for (int i = 0; i < m_names.size(); ++i) {
        const Name &name = m_names.at(i);
        text += u"%1. %2 | %3, demand %4, %5 cells: %6\n"_s.arg(i + 1)
                    .arg(name.place, name.column)
                    .arg(QLatin1Char(name.demand))
                    .arg(name.met)
                    .arg(name.because);
    }
    return text;
}

QByteArray Table::asJson() const
{
    QJsonArray verdicts;
    for (const Verdict &verdict : m_all)
        verdicts.append(matrix::asJson(verdict));
    return QJsonDocument(verdicts).toJson(QJsonDocument::Compact);
}

} // namespace matrix
