// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// bench_table REPORT RATIOS [--check]: the rows that the benchmarks have written, as a table. With --check it ends with
// 1 when a ratio is worse than RATIOS, the committed one, allows, or when a committed measure is missing.

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QList<QJsonObject> rowsOf(const QString &name)
{
    QFile file(name);
    QList<QJsonObject> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (const QJsonObject row = QJsonDocument::fromJson(line).object(); !row.isEmpty())
            rows.append(row);
    }
    return rows;
}

QString number(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'f', value.toDouble() < 10 ? 2 : 1) : u"-"_s;
}

QString reachOf(const QJsonObject &row)
{
    if (row.contains(u"reach"_s))
        return u"<= "_s + number(row[u"reach"_s]);
    return row.contains(u"reachRatio"_s) ? u"<= "_s + number(row[u"reachRatio"_s]) + u" x"_s : u"-"_s;
}

bool isReached(const QJsonObject &row)
{
    if (row.contains(u"reach"_s) && row[u"figure"_s].toDouble() > row[u"reach"_s].toDouble())
        return false;
    return !row.contains(u"reachRatio"_s) || row[u"ratio"_s].toDouble() <= row[u"reachRatio"_s].toDouble();
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    QTextStream out(stdout);
    const QList<QJsonObject> rows = rowsOf(QString::fromLocal8Bit(argv[1]));
    QFile ratios(QString::fromLocal8Bit(argv[2]));
    QJsonObject allowed;
    if (ratios.open(QIODevice::ReadOnly))
        allowed = QJsonDocument::fromJson(ratios.readAll()).object();
    const bool checks = argc > 3 && qstrcmp(argv[3], "--check") == 0;

    qsizetype wide = 8;
    for (const QJsonObject &row : rows)
        wide = std::max(wide, row[u"measure"_s].toString().size());
    out << QStringLiteral("measure").leftJustified(wide)
        << "      floor     figure      worst  unit   ratio  allowed  reach\n";
    QStringList worse;
    for (const QJsonObject &row : rows) {
        const QString measure = row[u"measure"_s].toString();
        const QJsonValue most = allowed.take(measure);
        const double ratio = row[u"ratio"_s].toDouble();
        out << measure.leftJustified(wide) << number(row[u"floor"_s]).rightJustified(11)
            << number(row[u"figure"_s]).rightJustified(11) << number(row[u"worst"_s]).rightJustified(11) << u"  "_s
            << row[u"unit"_s].toString().leftJustified(5) << number(ratio).rightJustified(7)
            << number(most).rightJustified(9) << u"  "_s << reachOf(row)
            << (isReached(row) ? u""_s : u"  NOT REACHED"_s) << '\n';
        if (most.isDouble() && ratio > most.toDouble())
            worse.append(measure + u": ratio "_s + number(ratio) + u", allowed "_s + number(most));
    }
    if (!checks)
        return 0;
    for (const QString &measure : allowed.keys())
        worse.append(measure + u": not measured"_s);
    for (const QString &line : std::as_const(worse))
        out << "WORSE  "_L1 << line << '\n';
    out << (worse.isEmpty() ? "no ratio is worse than allowed\n"_L1 : ""_L1);
    return worse.isEmpty() ? 0 : 1;
}
