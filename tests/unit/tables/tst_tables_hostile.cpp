// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT

// Files that are broken, that lie, or that want to hurt: each is refused with its own reason. One that hangs
// the reader runs into the time limit of the whole program.
#include "app/tables/table_reader.h"
#include "tests/unit/tables/zip_maker.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tables;
using namespace tests;

namespace {

const QByteArray row = "<row><c t=\"inlineStr\"><is><t>her</t></is></c></row>";
const QByteArray odsRow =
    "<table:table table:name=\"A\"><table:table-row><table:table-cell><text:p>a</text:p></table:table-cell>"
    "</table:table-row></table:table>";
constexpr qint64 mebibyte = 1024 * 1024;

QList<ZipPart> goodXlsx()
{
    return xlsxParts({{"name=\"A\"", row}});
}

ZipPart &sheetOf(QList<ZipPart> &parts)
{
    return parts[2];
}

QList<ZipPart> withSheet(const QByteArray &whole)
{
    QList<ZipPart> parts = goodXlsx();
    sheetOf(parts).data = whole;
    return parts;
}

// A bomb in the sheet: so many spaces between two tags, of which the directory claims some.
QByteArray bomb(qint64 size, qint64 claimed)
{
    QList<ZipPart> parts = goodXlsx();
    sheetOf(parts).deflated = deflatedRun("<worksheet><sheetData>", ' ', size, "</sheetData></worksheet>");
    sheetOf(parts).claimedSize = claimed;
    return zipOf(parts);
}

// A container as Excel makes for a password: the header, and the name of the stream that holds the workbook.
QByteArray oleContainer(const QString &stream)
{
    QByteArray bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8);
    bytes.append(QByteArray(1016, '\0'));
    bytes.append(reinterpret_cast<const char *>(stream.utf16()), stream.size() * 2);
    bytes.append(QByteArray(512, '\0'));
    return bytes;
}

} // namespace

class TablesHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void everyCutIsRefused();
    void damage_data();
    void damage();
};

void TablesHostile::files_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Refusal>("why");
    const auto file = [](const char *name, const QByteArray &bytes, Refusal why) {
        QTest::newRow(name) << bytes << why;
    };
    // What it is
    file("old .xls", oleContainer(u"Workbook"_s), Refusal::OldExcel);
    file("password", oleContainer(u"EncryptedPackage"_s), Refusal::PasswordProtected);
    QList<ZipPart> parts = goodXlsx();
    sheetOf(parts).flags = 1;
    file("encrypted part", zipOf(parts), Refusal::PasswordProtected);
    parts = odsParts(odsRow);
    parts.append(ZipPart{"META-INF/manifest.xml",
                         "<manifest:manifest xmlns:manifest=\"m\"><manifest:file-entry><manifest:encryption-data/>"
                         "</manifest:file-entry></manifest:manifest>"});
    file("encrypted .ods", zipOf(parts), Refusal::PasswordProtected);
    parts = goodXlsx();
    parts[1].data.replace("xl/workbook.xml", "xl/workbook.bin");
    file("binary workbook", zipOf(parts), Refusal::OldExcel);
    parts[1].data.replace("xl/workbook.bin", "word/document.xml");
    file("text document", zipOf(parts), Refusal::NotATable);
    file("other archive", zipOf({{"hei.txt", "hei"}}), Refusal::NotATable);
    parts = odsParts("");
    parts[1].data.replace("office:spreadsheet", "office:text");
    file("OpenDocument text", zipOf(parts), Refusal::NotATable);

    // Sizes
    file("bomb", bomb(1024 * mebibyte, 1024 * mebibyte), Refusal::TooMuchInside);
    file("bomb below a part's limit, lying", bomb(200 * mebibyte, 1000), Refusal::Damaged);
    file("bomb that lies upwards", bomb(mebibyte / 4, 100 * mebibyte), Refusal::Damaged);
    file("text without end", bomb(100 * mebibyte, 100 * mebibyte + 46), Refusal::TooLongCell);
    parts = goodXlsx();
    for (int part = 0; part < 2000; ++part)
        parts.append(ZipPart{"x/" + QByteArray::number(part), ""});
    file("too many parts", zipOf(parts), Refusal::TooMuchInside);
    parts = goodXlsx();
    parts.append(ZipPart{"a", "", 100 * mebibyte});
    parts.append(ZipPart{"b", "", 100 * mebibyte});
    file("too large together", zipOf(parts), Refusal::TooMuchInside);

    // Tables
    file("a million columns", xlsxOf("<row>" + QByteArray("<c><v>1</v></c>").repeated(1'000'000) + "</row>"),
         Refusal::TooManyColumns);
    file("too many rows", xlsxOf(QByteArray("<row><c><v>1</v></c></row>").repeated(200'001)), Refusal::TooManyRows);
    file("too long a cell", xlsxOf("<row><c t=\"str\"><v>" + QByteArray(40'000, 'x') + "</v></c></row>"),
         Refusal::TooLongCell);
    file("too long a shared text",
         xlsxOf("<row><c t=\"s\"><v>0</v></c></row>", "<si><t>" + QByteArray(40'000, 'x') + "</t></si>"),
         Refusal::TooLongCell);
    file(".ods repeat",
         odsOf("<table:table><table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell "
               "table:number-columns-repeated=\"16384\"><text:p>a</text:p></table:table-cell>"
               "</table:table-row></table:table>"),
         Refusal::TooManyColumns);
    file(".ods rows",
         odsOf("<table:table><table:table-row table:number-rows-repeated=\"1048575\"><table:table-cell>"
               "<text:p>a</text:p></table:table-cell></table:table-row></table:table>"),
         Refusal::TooManyRows);
    file(".ods repeat that is none",
         odsOf("<table:table><table:table-row><table:table-cell table:number-columns-repeated=\"-3\"><text:p>a</text:p>"
               "</table:table-cell></table:table-row></table:table>"),
         Refusal::Damaged);
    file(".ods spaces",
         odsOf("<table:table><table:table-row><table:table-cell><text:p>" +
               QByteArray("<text:s text:c=\"9999999\"/>").repeated(50) +
               "</text:p></table:table-cell></table:table-row></table:table>"),
         Refusal::TooLongCell);

    // Contradictions
    file("row far away", xlsxOf("<row r=\"99999999999\"><c><v>1</v></c></row>"), Refusal::Damaged);
    file("row beyond numbers", xlsxOf("<row r=\"9223372036854775807\"><c><v>1</v></c></row><row><c><v>1</v></c></row>"),
         Refusal::Damaged);
    file("row zero", xlsxOf("<row r=\"0\"><c><v>1</v></c></row>"), Refusal::Damaged);
    file("row that is no number", xlsxOf("<row r=\"x\"><c><v>1</v></c></row>"), Refusal::Damaged);
    file("rows backwards", xlsxOf("<row r=\"2\"/><row r=\"1\"/>" + row), Refusal::Damaged);
    file("cells backwards", xlsxOf("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>"), Refusal::Damaged);
    file("cell nowhere", xlsxOf("<row><c r=\"1\"><v>1</v></c></row>"), Refusal::Damaged);
    file("cell outside a row", xlsxOf(row + "<c><v>1</v></c>"), Refusal::Damaged);
    file("cell in a cell", xlsxOf("<row><c><c><v>1</v></c></c></row>"), Refusal::Damaged);
    file("row in a row", xlsxOf("<row><row><c><v>1</v></c></row></row>"), Refusal::Damaged);
    file("shared text far away", xlsxOf("<row><c t=\"s\"><v>99999999</v></c></row>", "<si><t>a</t></si>"),
         Refusal::Damaged);
    file("shared text before the first", xlsxOf("<row><c t=\"s\"><v>-1</v></c></row>", "<si><t>a</t></si>"),
         Refusal::Damaged);
    file("shared text of none", xlsxOf("<row><c t=\"s\"><v>0</v></c></row>"), Refusal::Damaged);
    parts = goodXlsx();
    parts.append(parts[2]);
    file("the same part twice", zipOf(parts), Refusal::Damaged);
    parts.last().name = parts.last().name.toUpper();
    file("the same part in capitals", zipOf(parts), Refusal::Damaged);
    parts = goodXlsx();
    parts.removeAt(2);
    file("sheet is missing", zipOf(parts), Refusal::Damaged);

    // XML
    const QByteArray laughs = "<!DOCTYPE a [<!ENTITY x \"ha\"><!ENTITY y \"&x;&x;&x;&x;&x;&x;&x;&x;\">]>";
    file("billion laughs", zipOf(withSheet("<?xml version=\"1.0\"?>" + laughs + "<worksheet>&y;</worksheet>")),
         Refusal::DocumentType);
    file("external entity",
         zipOf(withSheet("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet>&x;</worksheet>")),
         Refusal::DocumentType);
    QString wide = QString::fromUtf8(laughs + "<worksheet/>");
    wide.prepend(QChar::ByteOrderMark);
    file("document type in UTF-16",
         zipOf(withSheet(QByteArray(reinterpret_cast<const char *>(wide.utf16()), wide.size() * 2))),
         Refusal::DocumentType);
    parts = odsParts(odsRow);
    parts[1].data.replace("<office:document-content", laughs + "<office:document-content");
    file("billion laughs in .ods", zipOf(parts), Refusal::DocumentType);
    file("unknown entity", xlsxOf("<row><c t=\"str\"><v>&nei;</v></c></row>"), Refusal::Damaged);
    file("two million elements", zipOf(withSheet(QByteArray("<a>").repeated(2'000'000))), Refusal::Damaged);
    QByteArray attributes = "<worksheet";
    for (int number = 0; number < 100'000; ++number)
        attributes += " a" + QByteArray::number(number) + "=''";
    file("a hundred thousand attributes", zipOf(withSheet(attributes + "/>")), Refusal::Damaged);
    file("a thousand attributes", zipOf(withSheet(attributes.left(9000).chopped(20) + "'/>")), Refusal::Damaged);
    file("a name without end", zipOf(withSheet("<" + QByteArray(5'000'000, 'a'))), Refusal::Damaged);
    file("unclosed elements", zipOf(withSheet("<worksheet><sheetData>" + row)), Refusal::Damaged);
    file("no XML", zipOf(withSheet("hei")), Refusal::Damaged);
    file("nothing", zipOf(withSheet("")), Refusal::Damaged);
}

void TablesHostile::files()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Refusal, why);
    QVERIFY(bytes.size() < 20 * mebibyte);
    const Reading reading = parseTable(bytes);
    QVERIFY(!reading);
    QVERIFY2(reading.error().why == why,
             qPrintable(u"%1: %2"_s.arg(static_cast<int>(reading.error().why)).arg(reading.error().detail)));
    QVERIFY(!reading.error().detail.isEmpty());
}

void TablesHostile::everyCutIsRefused()
{
    for (const QByteArray &whole : {xlsxOf(row, "<si><t>a</t></si>"), odsOf(odsRow)}) {
        QVERIFY(parseTable(whole));
        for (qsizetype size = 4; size < whole.size(); size += 7)
            QVERIFY2(!parseTable(whole.left(size)), qPrintable(QString::number(size)));
    }
}

void TablesHostile::damage_data()
{
    QTest::addColumn<QByteArray>("whole");
    QByteArray rows;
    QByteArray odsRows = "<table:table table:name=\"A\">";
    for (int number = 0; number < 300; ++number) {
        const QByteArray text = QByteArray::number(number * 7919);
        rows += "<row><c t=\"s\"><v>" + QByteArray::number(number % 3) + "</v></c><c><v>" + text + "</v></c></row>";
        odsRows +=
            "<table:table-row><table:table-cell><text:p>Ås " + text + "</text:p></table:table-cell></table:table-row>";
    }
    QTest::newRow(".xlsx") << xlsxOf(rows, "<si><t>Ås</t></si><si><t>Vik</t></si><si><t>Dal</t></si>");
    QTest::newRow(".ods") << odsOf(odsRows + "</table:table>");
}

// Random bytes are changed. What comes back is a refusal or the very same table (when the damage hit what nobody
// reads); never another table, never a crash, never a loop without end.
void TablesHostile::damage()
{
    QFETCH(const QByteArray, whole);
    const Reading good = parseTable(whole);
    QVERIFY(good);
    QRandomGenerator random(20261129);
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray bytes = whole;
        const int changes = 1 + static_cast<int>(random.bounded(4));
        for (int change = 0; change < changes; ++change)
            bytes[static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())))] =
                static_cast<char>(random.bounded(256));
        const Reading reading = parseTable(bytes);
        if (!reading)
            ++refused;
        else
            QVERIFY2(reading->rows == good->rows, qPrintable(QString::number(round)));
    }
    QVERIFY2(refused > 100, qPrintable(QString::number(refused)));
}

QTEST_GUILESS_MAIN(TablesHostile)
#include "tst_tables_hostile.moc"
