// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT

// Tables in text: every encoding, delimiter and way to end a line, quotes, and what is refused.
#include "app/tables/csv_reader.h"
#include "app/tables/csv_writer.h"
#include "app/tables/table_reader.h"

#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tables;

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

QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding, mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

} // namespace

class TablesText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void encodings_data();
    void encodings();
    void windows1252HasItsOwnSigns();
    void delimiters_data();
    void delimiters();
    void lineEnds_data();
    void lineEnds();
    void quotes_data();
    void quotes();
    void rowsAreNumberedAsInASpreadsheet();
    void nothingIsGuessedFromOneColumn();
    void limits();
    void refusals_data();
    void refusals();
    void whatIsWrittenComesBack();
    void quotedCellsDoNotMislead();
    void formulasAreMadeHarmless_data();
    void formulasAreMadeHarmless();
    void aFailedWriteLeavesWhatWasThere();
};

void TablesText::encodings_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"Navn;Org.nr.\r\nÆrlig Ås AS;912345678\r\n"_s;
    using Coding = QStringConverter;
    QTest::newRow("UTF-8") << text.toUtf8();
    QTest::newRow("UTF-8 with a mark") << encoded(text, Coding::Utf8, true);
    QTest::newRow("UTF-16 LE with a mark") << encoded(text, Coding::Utf16LE, true);
    QTest::newRow("UTF-16 BE with a mark") << encoded(text, Coding::Utf16BE, true);
    QTest::newRow("UTF-16 LE") << encoded(text, Coding::Utf16LE, false);
    QTest::newRow("UTF-16 BE") << encoded(text, Coding::Utf16BE, false);
    QTest::newRow("Windows-1252") << encoded(text, Coding::Latin1, false);
}

void TablesText::encodings()
{
    QFETCH(const QByteArray, bytes);
    const QList<QStringList> expected = {{u"Navn"_s, u"Org.nr."_s}, {u"Ærlig Ås AS"_s, u"912345678"_s}};
    QCOMPARE(cells(parseTable(bytes)), expected);
}

void TablesText::windows1252HasItsOwnSigns()
{
    const Reading reading = parseTable("Caf\xe9 \x96 \x93Sm\xf8r\x94 \x80;1\n");
    QCOMPARE(cells(reading), (QList<QStringList>{{u"Café – “Smør” €"_s, u"1"_s}}));
}

void TablesText::delimiters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QChar>("delimiter");
    QTest::newRow("semicolon") << u"a;b\nc;d\n"_s << QChar(u';');
    QTest::newRow("comma") << u"a,b\nc,d\n"_s << QChar(u',');
    QTest::newRow("tab") << u"a\tb\nc\td\n"_s << QChar(u'\t');
    QTest::newRow("commas inside of some cells") << u"Berg, Ås og Dal;1\nVik AS;2\nHaug;3\n"_s << QChar(u';');
    QTest::newRow("semicolons inside of some cells") << u"a;b,1\nc,2\nd,3\n"_s << QChar(u',');
    QTest::newRow("delimiters inside of quotes") << u"\"a;b;c\",1\n\"d;e;f\",2\n"_s << QChar(u',');
    QTest::newRow("one row") << u"a;b;c"_s << QChar(u';');
    QTest::newRow("more columns of two even splits") << u"a,b;c;d\ne,f;g;h\n"_s << QChar(u';');
}

void TablesText::delimiters()
{
    QFETCH(const QString, text);
    QFETCH(const QChar, delimiter);
    QCOMPARE(guessedDelimiter(text), delimiter);
}

void TablesText::lineEnds_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("CRLF") << u"a;b\r\nc;d\r\n"_s;
    QTest::newRow("LF") << u"a;b\nc;d\n"_s;
    QTest::newRow("CR") << u"a;b\rc;d\r"_s;
    QTest::newRow("none at the end") << u"a;b\r\nc;d"_s;
    QTest::newRow("Excel's line") << u"sep=;\r\na;b\r\nc;d\r\n"_s;
}

void TablesText::lineEnds()
{
    QFETCH(const QString, text);
    const Reading reading = parseText(text);
    QCOMPARE(cells(reading), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    QCOMPARE(reading->rows[0].number, 1);
    QCOMPARE(reading->rows[1].number, 2);
    QCOMPARE(reading->columns, 2);
    QVERIFY(reading->sheets.isEmpty());
}

void TablesText::quotes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("row");
    QTest::newRow("quoted") << u"\"a;b\";c"_s << QStringList{u"a;b"_s, u"c"_s};
    QTest::newRow("doubled") << u"\"say \"\"hi\"\"\";c"_s << QStringList{u"say \"hi\""_s, u"c"_s};
    QTest::newRow("line break inside") << u"\"a\r\nb\";c"_s << QStringList{u"a\r\nb"_s, u"c"_s};
    QTest::newRow("empty") << u"\"\";c"_s << QStringList{u""_s, u"c"_s};
    QTest::newRow("in the middle") << u"5\" rør;c"_s << QStringList{u"5\" rør"_s, u"c"_s};
    QTest::newRow("something behind") << u"\"a\" b;c"_s << QStringList{u"a b"_s, u"c"_s};
    QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b;c"_s << QStringList{u"ab"_s, u"c"_s};
    QTest::newRow("empty cells at the end") << u"a;b;;;"_s << QStringList{u"a"_s, u"b"_s};
}

void TablesText::quotes()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, row);
    const Limits limits;
    QCOMPARE(cells(readCsv(text + u"\n"_s + u"x;y\nx;y\nx;y\n"_s, limits, ReadControl())).value(0), row);
}

void TablesText::rowsAreNumberedAsInASpreadsheet()
{
    const Reading reading = parseText(u"a;b\n\n;\n\"c\nc\";d\ne;f\n"_s);
    QVERIFY(reading);
    QCOMPARE(reading->rows.size(), size_t(3));
    QCOMPARE(reading->rows[1].number, 4);
    QCOMPARE(reading->rows[2].number, 5); // a break inside a cell makes no row
}

void TablesText::nothingIsGuessedFromOneColumn()
{
    QCOMPARE(cells(parseText(u"912345678\n923456789\n"_s)), (QList<QStringList>{{u"912345678"_s}, {u"923456789"_s}}));
}

void TablesText::limits()
{
    Limits small;
    small.rows = 3;
    small.columns = 2;
    small.cell = 10;
    const auto why = [&small](const QString &text) {
        const Reading reading = readCsv(text, small, ReadControl());
        return reading ? -1 : static_cast<int>(reading.error().why);
    };
    QCOMPARE(why(u"a\nb\nc\n"_s), -1);
    QCOMPARE(why(u"a\nb\nc\nd\n"_s), static_cast<int>(Refusal::TooManyRows));
    QCOMPARE(why(u"a;b;;;\n"_s), -1);
    QCOMPARE(why(u"a;b;c\n"_s), static_cast<int>(Refusal::TooManyColumns));
    QCOMPARE(why(u"0123456789\n"_s), -1);
    QCOMPARE(why(u"01234567890\n"_s), static_cast<int>(Refusal::TooLongCell));
    small.cells = 2;
    QCOMPARE(why(u"a;b\nc\n"_s), static_cast<int>(Refusal::TooMuchInside));
    QCOMPARE(parseTable(QByteArray(21 * 1024 * 1024, 'a')).error().why, Refusal::TooLarge);
    QCOMPARE(parseText(u"a\n"_s.repeated(200'001)).error().why, Refusal::TooManyRows);
    const Reading wide = parseText(QString(1'000'000, u';') + u"a\n"_s);
    QCOMPARE(wide.error().why, Refusal::TooManyColumns);
    QCOMPARE(wide.error().row, 1);
}

void TablesText::refusals_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Refusal>("why");
    QTest::newRow("nothing") << QByteArray() << Refusal::Empty;
    QTest::newRow("only line ends") << QByteArray("\r\n\r\n;;;\r\n") << Refusal::Empty;
    QTest::newRow("quote left open") << QByteArray("a;b\n\"c;d\ne;f\n") << Refusal::UnclosedQuote;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7 ...") << Refusal::NotATable;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << Refusal::NotATable;
    QTest::newRow("web page named .xls") << QByteArray("<html><table><tr><td>1</td></tr></table></html>")
                                         << Refusal::NotATable;
    QTest::newRow("XML") << QByteArray("<?xml version=\"1.0\"?><Workbook/>") << Refusal::NotATable;
    QTest::newRow("a program") << QByteArray("MZ\x01\x00\x02\x00\x03\x00\x04\x00\x05\xff\x06", 13)
                               << Refusal::NotATable;
    QTest::newRow("noise") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08").repeated(50) << Refusal::NotATable;
}

void TablesText::refusals()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const Refusal, why);
    const Reading reading = parseTable(bytes);
    QVERIFY(!reading);
    QCOMPARE(reading.error().why, why);
}

void TablesText::whatIsWrittenComesBack()
{
    const Sheet sheet = {u"Klienter"_s,
                         {u"Navn"_s, u"Org.nr."_s},
                         {{u"Ås; \"Øl\", og\tVik"_s, u"012345678"_s},
                          {u" to\r\nlinjer "_s, u""_s},
                          {u"Æ"_s, u"1"_s},
                          {u"Semikolon;"_s, u"923456789"_s}}};
    const QByteArray bytes = csvOf(sheet);
    QVERIFY(bytes.startsWith("\xef\xbb\xbfNavn;Org.nr.\r\n"));
    QList<QStringList> expected = sheet.rows;
    expected[1].removeLast();
    expected.prepend(sheet.headings);
    QCOMPARE(cells(parseTable(bytes)), expected);
}

// What stands between quotation marks says nothing of the delimiter, wherever the cell begins.
void TablesText::quotedCellsDoNotMislead()
{
    const QList<QList<QStringList>> files = {{{u"910000003"_s, u"Berg, Dal, Fjord og Ås"_s}},
                                             {{u"z a "_s, u"x\ty"_s, u"b"_s}, {u"c "_s}},
                                             {{u"1"_s, u"a,b\nc,d"_s, u" e\""_s}, {u"f\""_s}},
                                             {{u" a\"9\t"_s, u"b"_s}},
                                             {{u"Sep=|"_s}, {u"a|b"_s}},
                                             {{u"\ufeffBerg"_s}},
                                             {{u"\ufeff\"Dal"_s}}};
    for (const QList<QStringList> &rows : files)
        QCOMPARE(cells(parseTable(csvOf({{}, {}, rows}))), rows);
}

void TablesText::formulasAreMadeHarmless_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("written");
    for (const char *start : {"=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"}) {
        const QString cell = QString::fromUtf8(start) + u"cmd|' /C calc'!A0"_s;
        QTest::addRow("%s", qPrintable(QString::fromUtf8(start).toHtmlEscaped())) << cell << u'\'' + cell;
    }
    QTest::newRow("a name") << u"Berg = Dal"_s << u"Berg = Dal"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void TablesText::formulasAreMadeHarmless()
{
    QFETCH(const QString, cell);
    QFETCH(const QString, written);
    QCOMPARE(harmlessCell(cell), written);
    const Reading reading = parseTable(csvOf({{}, {u"a"_s, u"b"_s}, {{cell, u"x"_s}}}));
    QVERIFY(reading);
    QCOMPARE(reading->rows[1].cells.value(0), written);
}

void TablesText::aFailedWriteLeavesWhatWasThere()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    QVERIFY(writeCsv({{}, {u"a"_s}, {}}, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("\xef\xbb\xbf"
                                        "a\r\n"));

    const core::Result<core::Nothing> failed = writeCsv({{}, {u"b"_s}, {}}, folder.filePath(u"no/such/folder.csv"_s));
    QVERIFY(!failed);
    QCOMPARE(failed.error().kind, core::ErrorKind::Disk);
    QVERIFY(!failed.error().detail.isEmpty());
    QVERIFY(!writeCsv({{}, {u"b"_s}, {}}, folder.path())); // a folder stands there
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{u"list.csv"_s});
}

QTEST_GUILESS_MAIN(TablesText)
#include "tst_tables_text.moc"
