// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A list of 100 000 clients from a file to the import's preview: reading, guessing the columns, classifying every row.
// Beside it what any reader must do: unpack the parts and walk their XML, or read the file and count its separators.
#include "app/clients/import.h"
#include "app/domain/organisation_number.h"
#include "app/tables/table_reader.h"
#include "app/tables/table_writer.h"
#include "app/tables/zip_archive.h"
#include "tests/bench/report.h"

#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

constexpr int clientCount = 100'000;
constexpr int rounds = 5;

QString number(int nth)
{
    for (int check = 0; check < 10; ++check) {
        const QString text = QString::number(30'000'000 + nth) + QString::number(check);
        if (domain::OrganisationNumber::fromUserInput(text))
            return text;
    }
    return {}; // every eleventh has no check digit
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class BenchImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void excel();
    void csv();

private:
    void preview(const QString &path) const;

    QTemporaryDir m_folder;
    clients::ClientLists m_lists;
    tables::Sheet m_sheet;
};

void BenchImport::initTestCase()
{
    m_sheet = {u"Klienter"_s, {u"Kundenr"_s, u"Navn"_s, u"Org.nr."_s}, {}};
    for (int nth = 0; m_sheet.rows.size() < clientCount; ++nth) {
        const QString organisationNumber = number(nth);
        if (organisationNumber.isEmpty())
            continue;
        const QString name = u"Sjøvegan Regnskap og Revisjon %1 AS"_s.arg(nth);
        m_sheet.rows.append({QString::number(1000 + nth), name, organisationNumber});
        (nth % 2 == 0 ? m_lists.available : m_lists.assigned)
            .append({domain::ClientId(QUuid::createUuid()), name.toUpper(), organisationNumber});
    }
    for (const QString &name : {u"a.xlsx"_s, u"a.csv"_s})
        QVERIFY(tables::writeTable(m_sheet, m_folder.filePath(name)));
}

void BenchImport::preview(const QString &path) const
{
    const tables::Reading reading = tables::parseTable(bytesOf(path));
    QVERIFY(reading);
    const clients::ImportColumns columns = clients::guessColumns(*reading);
    const clients::Import import = clients::classify(*reading, columns, clients::ImportMode::Exactly, m_lists);
    QCOMPARE(import.adds.size(), m_lists.available.size());
    QCOMPARE(import.asWanted.size(), m_lists.assigned.size());
    QVERIFY(import.removes.isEmpty());
}

void BenchImport::excel()
{
    const QString path = m_folder.filePath(u"a.xlsx"_s);
    const auto walk = [&path] {
        const auto archive = tables::ZipArchive::open(bytesOf(path), {});
        QVERIFY(archive);
        for (const QString &part : {u"xl/sharedStrings.xml"_s, u"xl/worksheets/sheet1.xml"_s}) {
            QByteArray xml((*archive)->promisedSize(part), Qt::Uninitialized);
            QVERIFY((*archive)->openPart(part));
            qint64 done = 0;
            for (qint64 count = 1; count > 0 && done < xml.size(); done += count)
                count = (*archive)->read(xml.data() + done, xml.size() - done);
            QXmlStreamReader reader(xml);
            while (!reader.atEnd())
                reader.readNext();
            QVERIFY(!reader.hasError() && (*archive)->closePart());
        }
    };
    const double floor = bench::timesOf(rounds, walk).median;
    const bench::Times times = bench::timesOf(rounds, [this, &path] { preview(path); });
    bench::tell({u"import of 100 000 rows, .xlsx, to the preview"_s, u"unpacking the parts and walking their XML"_s,
                 floor, times.median, u"ms"_s, times.worst, 1500.0});
    QVERIFY(times.median / floor < 10);
}

void BenchImport::csv()
{
    const QString path = m_folder.filePath(u"a.csv"_s);
    qsizetype separators = 0;
    const double floor = bench::timesOf(rounds, [&path, &separators] {
                             const QByteArray bytes = bytesOf(path);
                             separators = bytes.count(';') + bytes.count('\n');
                         }).median;
    QCOMPARE(separators, 3 * (clientCount + 1));
    const bench::Times times = bench::timesOf(rounds, [this, &path] { preview(path); });
    bench::tell({u"import of 100 000 rows, .csv, to the preview"_s, u"reading the file and counting separators"_s,
                 floor, times.median, u"ms"_s, times.worst, 400.0});
    QVERIFY(times.median < 20'000);
}

QTEST_GUILESS_MAIN(BenchImport)
#include "bench_import.moc"
