// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT

// Workbooks: every kind of cell in .xlsx and .ods, the choice of a sheet, and what the writer has written.
#include "app/tables/table_reader.h"
#include "app/tables/xlsx_writer.h"
#include "tests/unit/tables/zip_maker.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tables;
using namespace tests;

namespace {

QList<QStringList> cells(const Reading &reading)
{
    QList<QStringList> rows;
    if (reading) {
        for (const Row &row : reading->rows)
            rows.append(row.cells);
    }
    return rows;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray oneCell = "<row><c t=\"inlineStr\"><is><t>her</t></is></c></row>";

} // namespace

class TablesSheets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void xlsxCells_data();
    void xlsxCells();
    void xlsxPlaces();
    void xlsxStrictNamesAndPrefixes();
    void xlsxChoiceOfSheet();
    void macrosAreNotLookedAt();
    void odsCells_data();
    void odsCells();
    void odsRepeats();
    void odsLooksAwayFromTheRest();
    void odsChoiceOfSheet();
    void whatIsWrittenComesBack();
    void writerMindsExcelsRules();
    void writerTellsFailure();
    void readsAFileOnAThread();
    void cannotOpen();
    void aStopEndsIt();
};

void TablesSheets::xlsxCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *cell, const QString &text) {
        QTest::newRow(name) << QByteArray(cell) << text;
    };
    row("shared text", "<c t=\"s\"><v>0</v></c>", u"Ærlig & Ås"_s);
    row("shared text of several runs", "<c t=\"s\"><v>1</v></c>", u"Fet og tynn"_s);
    row("shared text without its reading aid", "<c t=\"s\"><v>2</v></c>", u"東京"_s);
    row("escaped characters", "<c t=\"s\"><v>3</v></c>", u"a\rb_x0041_"_s);
    row("inline text", "<c t=\"inlineStr\"><is><t>her</t></is></c>", u"her"_s);
    row("inline text of runs", "<c t=\"inlineStr\"><is><r><t>a</t></r><r><rPr/><t> b</t></r></is></c>", u"a b"_s);
    row("inline reading aid", "<c t=\"inlineStr\"><is><t>a</t><rPh sb=\"0\" eb=\"1\"><t>X</t></rPh></is></c>", u"a"_s);
    row("CDATA", "<c t=\"inlineStr\"><is><t><![CDATA[<b>]]></t></is></c>", u"<b>"_s);
    row("text of a formula", "<c t=\"str\"><f>A1&amp;\"x\"</f><v>Sum AS</v></c>", u"Sum AS"_s);
    row("number of a formula", "<c><f>1+1</f><v>2</v></c>", u"2"_s);
    row("formula without a value", "<c><f>1+1</f></c>", QString());
    row("number", "<c t=\"n\"><v>912345678</v></c>", u"912345678"_s);
    row("number with exponent", "<c><v>9.12345678E8</v></c>", u"912345678"_s);
    row("number with a needless point", "<c><v>912345678.0</v></c>", u"912345678"_s);
    row("fraction", "<c><v>0.30000000000000004</v></c>", u"0.3"_s);
    row("negative", "<c><v>-5</v></c>", u"-5"_s);
    row("true", "<c t=\"b\"><v>1</v></c>", u"TRUE"_s);
    row("false", "<c t=\"b\"><v>0</v></c>", u"FALSE"_s);
    row("error", "<c t=\"e\"><v>#N/A</v></c>", u"#N/A"_s);
    row("date", "<c t=\"d\"><v>2026-11-29</v></c>", u"2026-11-29"_s);
    row("number that is none", "<c><v>1e999</v></c>", u"1e999"_s);
    row("only a format", "<c s=\"4\"/>", QString());
}

void TablesSheets::xlsxCells()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, text);
    const QByteArray strings = "<si><t>Ærlig &amp; Ås</t></si>"
                               "<si><r><rPr><b/></rPr><t>Fet</t></r><r><t xml:space=\"preserve\"> og tynn</t></r></si>"
                               "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si>"
                               "<si><t>a_x000D_b_x005F_x0041_</t></si>";
    const Reading reading =
        parseTable(xlsxOf("<row>" + cell + "<c t=\"inlineStr\"><is><t>slutt</t></is></c></row>", strings));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
    QCOMPARE(cells(reading), (QList<QStringList>{{text, u"slutt"_s}}));
    QCOMPARE(reading->sheet, u"Ark1"_s);
    QCOMPARE(reading->sheets, QStringList{u"Ark1"_s});
}

void TablesSheets::xlsxPlaces()
{
    const Reading reading =
        parseTable(xlsxOf("<row r=\"3\"><c r=\"B3\"><v>1</v></c><c r=\"BL3\"><v>2</v></c></row>"
                          "<row r=\"4\"/><row r=\"7\"><c><v>3</v></c><c r=\"XFD7\" s=\"1\"/></row>"));
    QVERIFY(reading);
    QCOMPARE(reading->rows.size(), size_t(2));
    QCOMPARE(reading->rows[0].number, 3);
    QCOMPARE(reading->rows[0].cells.size(), 64);
    QCOMPARE(reading->rows[0].cells.value(1), u"1"_s);
    QCOMPARE(reading->rows[0].cells.value(63), u"2"_s);
    QCOMPARE(reading->rows[1].number, 7);
    QCOMPARE(reading->columns, 64);
}

void TablesSheets::xlsxStrictNamesAndPrefixes()
{
    QList<ZipPart> parts = xlsxParts({{"name=\"A\"", oneCell}});
    for (ZipPart &part : parts) {
        part.data.replace("http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                          "http://purl.oclc.org/ooxml/officeDocument/relationships");
        if (part.name.contains("sheet1")) {
            part.data.replace("<worksheet xmlns=", "<x:worksheet xmlns:x=").replace("</w", "</x:w");
            for (const char *name : {"sheetData", "row", "c", "is", "t"}) {
                for (const char *end : {">", " "})
                    part.data.replace(QByteArray("<") + name + end, QByteArray("<x:") + name + end);
                part.data.replace(QByteArray("</") + name + ">", QByteArray("</x:") + name + ">");
            }
        }
    }
    QCOMPARE(cells(parseTable(zipOf(parts))), (QList<QStringList>{{u"her"_s}}));
}

void TablesSheets::xlsxChoiceOfSheet()
{
    const QByteArray bytes = zipOf(xlsxParts({{"name=\"Skjult\" state=\"hidden\"", oneCell},
                                              {"name=\"Tom\"", "<row r=\"1\"><c s=\"1\"/></row>"},
                                              {"name=\"Først\"", "<row><c><v>1</v></c></row>"},
                                              {"name=\"Sist\"", "<row><c><v>2</v></c></row>"}}));
    const Reading first = parseTable(bytes);
    QVERIFY(first);
    QCOMPARE(first->sheet, u"Først"_s);
    QCOMPARE(first->sheets, (QStringList{u"Først"_s, u"Sist"_s, u"Skjult"_s}));
    QCOMPARE(cells(first), (QList<QStringList>{{u"1"_s}}));
    QCOMPARE(cells(parseTable(bytes, u"Sist"_s)), (QList<QStringList>{{u"2"_s}}));
    QCOMPARE(parseTable(bytes, u"Skjult"_s)->sheet, u"Skjult"_s);
    QCOMPARE(parseTable(bytes, u"Nei"_s)->sheet, u"Først"_s);
    QCOMPARE(parseTable(zipOf(xlsxParts({{"name=\"Tom\"", ""}}))).error().why, Refusal::Empty);
}

void TablesSheets::macrosAreNotLookedAt()
{
    QCOMPARE(cells(parseTable(xlsxOf(oneCell, {}, {{"xl/vbaProject.bin", "\xd0\xcf\x11\xe0 Auto_Open"}}))),
             (QList<QStringList>{{u"her"_s}}));
}

void TablesSheets::odsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *attributes, const char *inside, const QString &text) {
        QTest::newRow(name) << "<table:table-cell " + QByteArray(attributes) + ">" + inside + "</table:table-cell>"
                            << text;
    };
    row("text", "office:value-type=\"string\"", "<text:p>Ås &amp; Vik</text:p>", u"Ås & Vik"_s);
    row("text in an attribute", "office:value-type=\"string\" office:string-value=\"A\"", "<text:p>B</text:p>", u"A"_s);
    row("number", "office:value-type=\"float\" office:value=\"9.12345678E8\"", "<text:p>912 345 678</text:p>",
        u"912345678"_s);
    row("percentage", "office:value-type=\"percentage\" office:value=\"0.25\"", "<text:p>25 %</text:p>", u"0.25"_s);
    row("currency", "office:value-type=\"currency\" office:value=\"10\"", "<text:p>kr 10</text:p>", u"10"_s);
    row("date", "office:value-type=\"date\" office:date-value=\"2026-11-29\"", "<text:p>29.11.</text:p>",
        u"2026-11-29"_s);
    row("true", "office:value-type=\"boolean\" office:boolean-value=\"true\"", "<text:p>SANN</text:p>", u"TRUE"_s);
    row("time", "office:value-type=\"time\" office:time-value=\"PT1H\"", "<text:p>01:00</text:p>", u"01:00"_s);
    row("formula", "table:formula=\"of:=1+1\" office:value-type=\"float\" office:value=\"2\"", "<text:p>2</text:p>",
        u"2"_s);
    row("spaces, tab, break", "office:value-type=\"string\"",
        "<text:p>a<text:s/>b<text:s text:c=\"3\"/>c<text:tab/>d<text:line-break/>e</text:p>", u"a b   c\td\ne"_s);
    row("spans", "office:value-type=\"string\"", "<text:p>a <text:span>b <text:a>c</text:a></text:span> d</text:p>",
        u"a b c d"_s);
    row("two paragraphs", "office:value-type=\"string\"", "<text:p>a</text:p><text:p>b</text:p>", u"a\nb"_s);
    row("comment", "office:value-type=\"string\"",
        "<office:annotation><text:p>Hysj</text:p></office:annotation><text:p>a</text:p>", u"a"_s);
    row("picture", "office:value-type=\"string\"",
        "<text:p>a</text:p><draw:frame><draw:text-box><text:p>b</text:p></draw:text-box></draw:frame>", u"a"_s);
    row("number without a value", "office:value-type=\"float\"", "<text:p>7</text:p>", u"7"_s);
}

void TablesSheets::odsCells()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, text);
    const Reading reading = parseTable(
        odsOf("<table:table table:name=\"Ark1\"><table:table-row>" + cell +
              "<table:table-cell><text:p>slutt</text:p></table:table-cell></table:table-row></table:table>"));
    QVERIFY2(reading, reading ? "" : qPrintable(reading.error().detail));
    QCOMPARE(cells(reading), (QList<QStringList>{{text, u"slutt"_s}}));
    QCOMPARE(reading->sheet, u"Ark1"_s);
}

void TablesSheets::odsRepeats()
{
    const Reading reading = parseTable(odsOf(
        "<table:table table:name=\"A\"><table:table-header-rows><table:table-row>"
        "<table:table-cell table:number-columns-repeated=\"2\"><text:p>x</text:p></table:table-cell>"
        "<table:covered-table-cell "
        "table:number-columns-repeated=\"2\"><text:p>dekket</text:p></table:covered-table-cell>"
        "<table:table-cell><text:p>y</text:p></table:table-cell>"
        "<table:table-cell table:number-columns-repeated=\"16379\"/></table:table-row></table:table-header-rows>"
        "<table:table-row table:number-rows-repeated=\"10\"><table:table-cell table:number-columns-repeated=\"16384\"/>"
        "</table:table-row><table:table-row-group><table:table-row table:number-rows-repeated=\"2\">"
        "<table:table-cell><text:p>z</text:p></table:table-cell></table:table-row></table:table-row-group>"
        "<table:table-row table:number-rows-repeated=\"1048563\"><table:table-cell/></table:table-row></table:table>"));
    QVERIFY(reading);
    QCOMPARE(cells(reading), (QList<QStringList>{{u"x"_s, u"x"_s, u""_s, u""_s, u"y"_s}, {u"z"_s}, {u"z"_s}}));
    QCOMPARE(reading->rows[1].number, 12);
    QCOMPARE(reading->rows[2].number, 13);
}

void TablesSheets::odsLooksAwayFromTheRest()
{
    const QByteArray row = "<table:table-row><table:table-cell><text:p>%</text:p></table:table-cell></table:table-row>";
    const auto say = [&row](const char *text) { return QByteArray(row).replace('%', text); };
    const Reading reading = parseTable(odsOf(
        "<table:tracked-changes><table:cell-content-change><table:change-track-table-cell><text:p>gammel</text:p>"
        "</table:change-track-table-cell></table:cell-content-change></table:tracked-changes>"
        "<table:table table:name=\"'file:///x.ods'#$Ark1\"><table:table-source/>" +
        say("fremmed") +
        "</table:table>"
        "<table:table table:name=\"A\"><table:shapes><draw:frame><text:p>form</text:p></draw:frame></table:shapes>" +
        say("min") + "</table:table>"));
    QCOMPARE(cells(reading), (QList<QStringList>{{u"min"_s}}));
    QCOMPARE(reading->sheets, QStringList{u"A"_s});
}

void TablesSheets::odsChoiceOfSheet()
{
    const auto table = [](const char *name, const char *text) {
        return QByteArray("<table:table table:name=\"") + name + "\"><table:table-row><table:table-cell><text:p>" +
               text + "</text:p></table:table-cell></table:table-row></table:table>";
    };
    const QByteArray bytes = odsOf(table("Tom", "") + table("En", "1") + table("To", "2"));
    QCOMPARE(parseTable(bytes)->sheet, u"En"_s);
    QCOMPARE(parseTable(bytes)->sheets, (QStringList{u"En"_s, u"To"_s}));
    QCOMPARE(cells(parseTable(bytes, u"To"_s)), (QList<QStringList>{{u"2"_s}}));
    QCOMPARE(parseTable(odsOf(table("Tom", ""))).error().why, Refusal::Empty);
}

void TablesSheets::whatIsWrittenComesBack()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"klienter æøå.xlsx"_s);
    const Sheet sheet = {u"Klienter"_s,
                         {u"Navn"_s, u"Org.nr."_s},
                         {{u"=1+1"_s, u"012345678"_s},
                          {u"+47 Ås & <Vik>"_s, u"912345678"_s},
                          {u"@a\tb\nc"_s, u"-1"_s},
                          {u"_x0041_ og _xyz_"_s, u"1e5"_s},
                          {u"😀"_s}}};
    const core::Result<core::Nothing> written = writeXlsx(sheet, path);
    QVERIFY2(written, written ? "" : qPrintable(written.error().detail));
    const Reading reading = parseTable(bytesOf(path));
    QList<QStringList> expected = sheet.rows;
    expected.prepend(sheet.headings);
    QCOMPARE(cells(reading), expected);
    QCOMPARE(reading->sheet, u"Klienter"_s);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void TablesSheets::writerMindsExcelsRules()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.xlsx"_s);
    QVERIFY(writeXlsx({u"'History/2026: [a] alt for langt navn på et ark"_s, {u"A"_s, u"a"_s, u""_s, u"b\nc"_s}, {}},
                      path));
    const Reading reading = parseTable(bytesOf(path));
    QVERIFY(reading);
    QCOMPARE(cells(reading), (QList<QStringList>{{u"A"_s, u"a (2)"_s, u"3"_s, u"b c"_s}}));
    QVERIFY(reading->sheet.size() <= 31);
    QVERIFY(writeXlsx({u"History"_s, {u"A"_s}, {{u"1"_s}}}, path));
    QVERIFY(parseTable(bytesOf(path))->sheet != u"History"_s);
    QVERIFY(writeXlsx({}, path)); // nothing at all is a workbook too
    QCOMPARE(parseTable(bytesOf(path)).error().why, Refusal::Empty);
}

void TablesSheets::writerTellsFailure()
{
    const QTemporaryDir folder;
    const core::Result<core::Nothing> failed = writeXlsx({u"A"_s, {u"a"_s}, {}}, folder.filePath(u"no/folder.xlsx"_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, core::ErrorKind::Disk);
    const core::Result<core::Nothing> tooLong =
        writeXlsx({u"A"_s, {u"a"_s}, {{QString(40'000, u'x')}}}, folder.filePath(u"b.xlsx"_s));
    QVERIFY(!tooLong);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
}

void TablesSheets::readsAFileOnAThread()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"feil endelse.csv"_s); // what it is called does not matter
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(xlsxOf(oneCell));
    file.close();
    const auto progress = std::make_shared<std::atomic<int>>(0);
    bool arrived = false;
    QCoro::connect(readTable(path, {}, {}, progress), this, [&arrived](const Reading &reading) {
        QVERIFY(reading);
        QCOMPARE(reading->columns, 1);
        arrived = true;
    });
    QVERIFY(!arrived);
    QTRY_VERIFY(arrived);
    QCOMPARE(progress->load(), 1000);

    arrived = false;
    QCoro::connect(readText(u"a\tb\nc\td"_s, {}, progress), this,
                   [&arrived](const Reading &reading) { arrived = reading && reading->rows.size() == 2; });
    QTRY_VERIFY(arrived);
}

void TablesSheets::cannotOpen()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.filePath(u"no.xlsx"_s), folder.path(), u"/dev/zero"_s}) {
        std::optional<Refusal> why;
        QCoro::connect(readTable(path, {}, {}, {}), this, [&why](const Reading &reading) {
            why = reading ? std::nullopt : std::optional(reading.error().why);
        });
        QTRY_VERIFY(why.has_value());
        QCOMPARE(*why, Refusal::CannotOpen);
    }
}

void TablesSheets::aStopEndsIt()
{
    std::stop_source stop;
    stop.request_stop();
    const ReadControl control(stop.get_token());
    const QByteArray rows = QByteArray("<row><c><v>1</v></c></row>").repeated(1000);
    QCOMPARE(parseTable(xlsxOf(rows), {}, control).error().why, Refusal::Cancelled);
    QCOMPARE(parseTable(odsOf("<table:table/>"), {}, control).error().why, Refusal::Cancelled);
    QCOMPARE(parseText(u"a;b\n"_s.repeated(50'000), control).error().why, Refusal::Cancelled);
}

QTEST_GUILESS_MAIN(TablesSheets)
#include "tst_tables_sheets.moc"
