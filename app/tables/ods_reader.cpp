// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/ods_reader.h"

#include "app/tables/cell_text.h"
#include "app/tables/row_collector.h"

namespace tables {

namespace {

constexpr QStringView contentPart = u"content.xml";
constexpr qint64 mostSpaces = 1000; // that one element may stand for

// A number of repetitions; 1 when it is not said, 0 when it is nonsense.
qint64 repeatOf(QStringView text)
{
    if (text.isEmpty())
        return 1;
    bool isNumber = false;
    const qint64 repeat = text.toLongLong(&isNumber);
    return isNumber && repeat > 0 && repeat <= 16'777'216 ? repeat : 0;
}

// All sheets of a file come in one part: each is looked at, and the wanted one is kept.
class ContentReader
{
public:
    ContentReader(QString wanted, const Limits &limits) : m_wanted(std::move(wanted)), m_limits(limits), m_rows(limits)
    {
    }

    [[nodiscard]] Reading read(XmlPart *part);

private:
    void start(const XmlPart &part);
    void end(const XmlPart &part);
    void startCell(const XmlPart &part);
    void endCell();
    void startText(const XmlPart &part);
    void endSheet();
    [[nodiscard]] bool isSkipped(QStringView name) const;

    QString m_wanted;
    Limits m_limits;
    RowCollector m_rows;
    Table m_table;
    bool m_hasTable = false;
    QString m_sheet;          // that is being read
    int m_sheetDepth = 0;     // 0 outside of a sheet
    int m_skipDepth = 0;      // 0 when nothing is skipped
    int m_cellDepth = 0;      // 0 outside of a cell
    bool m_isCovered = false; // by a merged cell: nobody sees what it says
    qint64 m_row = -1;
    qint64 m_rowRepeat = 1;
    qint64 m_column = 0;
    qint64 m_columnRepeat = 1;
    QString m_value; // of an attribute, which goes before the text
    QString m_text;
    int m_paragraphs = 0;
    int m_paragraphDepth = 0; // 0 outside of a paragraph
};

// What stands inside of a cell or a sheet and is no part of what it says.
bool ContentReader::isSkipped(QStringView name) const
{
    return name == u"annotation" || name == u"tracked-changes" || name == u"table-source" || name == u"note" ||
           name == u"ruby-text" || name == u"shapes" || name == u"frame" || name == u"forms" ||
           (name == u"table" && m_sheetDepth > 0);
}

Reading ContentReader::read(XmlPart *part)
{
    bool isSpreadsheet = false;
    while (part->next()) {
        switch (part->type()) {
        case QXmlStreamReader::StartElement:
            if (part->name() == u"spreadsheet" && part->depth() == 3)
                isSpreadsheet = true;
            if (isSpreadsheet && m_skipDepth == 0)
                start(*part);
            break;
        case QXmlStreamReader::Characters:
            if (m_paragraphDepth > 0 && m_skipDepth == 0)
                m_text += part->text();
            break;
        case QXmlStreamReader::EndElement:
            if (m_skipDepth == part->depth())
                m_skipDepth = 0;
            else if (isSpreadsheet && m_skipDepth == 0)
                end(*part);
            break;
        default:
            break;
        }
        if (m_text.size() > m_limits.cell)
            m_rows.fail(Refusal::TooLongCell, "a cell with too much text");
        if (m_rows.refused())
            return tl::unexpected<Refused>(*m_rows.refused());
    }
    if (const std::optional<Refused> refused = part->outcome())
        return tl::unexpected<Refused>(*refused);
    if (!isSpreadsheet)
        return refuse(Refusal::NotATable, "a document that is no spreadsheet");
    if (!m_hasTable)
        return refuse(Refusal::Empty, "no sheet holds anything");
    return m_table;
}

void ContentReader::start(const XmlPart &part)
{
    const QStringView name = part.name();
    if (isSkipped(name)) {
        m_skipDepth = part.depth();
    } else if (name == u"table-cell" || name == u"covered-table-cell") {
        startCell(part);
    } else if (m_cellDepth > 0) {
        startText(part);
    } else if (name == u"table-row" && m_sheetDepth > 0) {
        m_rowRepeat = repeatOf(part.attribute(u"number-rows-repeated"));
        m_column = 0;
        m_rows.beginRow(m_row + 1);
    } else if (name == u"table") {
        m_sheetDepth = part.depth();
        m_sheet = part.attribute(u"name").toString();
        m_row = -1;
        m_rows = RowCollector(m_limits);
    }
}

void ContentReader::startCell(const XmlPart &part)
{
    if (!m_rows.isInRow() || m_cellDepth > 0) {
        m_rows.fail(Refusal::Damaged, "a cell outside its row");
        return;
    }
    m_cellDepth = part.depth();
    m_isCovered = part.name() == u"covered-table-cell";
    m_columnRepeat = repeatOf(part.attribute(u"number-columns-repeated"));
    m_text.clear();
    m_paragraphs = 0;
    const QStringView type = part.attribute(u"value-type");
    if (type == u"float" || type == u"percentage" || type == u"currency")
        m_value = numberText(part.attribute(u"value"));
    else if (type == u"boolean")
        m_value = part.attribute(u"boolean-value").toString().toUpper();
    else if (type == u"date")
        m_value = part.attribute(u"date-value").toString();
    else if (type == u"string")
        m_value = part.attribute(u"string-value").toString();
    else
        m_value.clear(); // time and what is to come: as it is shown
}

void ContentReader::startText(const XmlPart &part)
{
    const QStringView name = part.name();
    if (name == u"p" && m_paragraphDepth == 0) {
        if (m_paragraphs++ > 0)
            m_text += u'\n';
        m_paragraphDepth = part.depth();
    } else if (m_paragraphDepth == 0) {
        return;
    } else if (name == u"s") {
        const qint64 spaces = repeatOf(part.attribute(u"c"));
        m_text += QString(std::min(spaces, mostSpaces), u' ');
    } else if (name == u"tab") {
        m_text += u'\t';
    } else if (name == u"line-break") {
        m_text += u'\n';
    }
}

void ContentReader::end(const XmlPart &part)
{
    if (m_paragraphDepth > 0) {
        if (m_paragraphDepth == part.depth())
            m_paragraphDepth = 0;
    } else if (m_cellDepth > 0) {
        if (m_cellDepth == part.depth())
            endCell();
    } else if (part.name() == u"table-row" && m_sheetDepth > 0) {
        m_rows.endRow(m_rowRepeat);
        m_row += m_rowRepeat;
    } else if (m_sheetDepth == part.depth()) {
        endSheet();
    }
}

void ContentReader::endCell()
{
    m_cellDepth = 0;
    if (!m_isCovered)
        m_rows.setCell(m_column, m_value.isEmpty() ? m_text : m_value, m_columnRepeat);
    m_column += m_columnRepeat;
    if (m_columnRepeat == 0)
        m_rows.fail(Refusal::Damaged, "a number of repetitions that is none");
}

void ContentReader::endSheet()
{
    m_sheetDepth = 0;
    const bool foreign = m_sheet.startsWith(u'\'') && m_sheet.contains(u"'#"); // a copy of a sheet in another file
    if (m_rows.isEmpty() || foreign)
        return;
    m_table.sheets.append(m_sheet);
    if (m_hasTable && m_sheet != m_wanted)
        return;
    m_hasTable = true;
    m_table.sheet = m_sheet;
    m_table.rows = m_rows.take();
}

} // namespace

Reading readOds(ZipArchive *archive, const QString &sheet, Budget *budget)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    if (archive->contains(manifest)) {
        XmlPart part(archive, manifest, budget);
        bool isEncrypted = false;
        while (part.next())
            isEncrypted = isEncrypted || part.name() == u"encryption-data";
        if (isEncrypted)
            return refuse(Refusal::PasswordProtected, "encrypted parts");
        if (const std::optional<Refused> refused = part.outcome())
            return tl::unexpected<Refused>(*refused);
    }
    budget->expected = budget->unpacked + archive->promisedSize(contentPart.toString());
    XmlPart part(archive, contentPart.toString(), budget);
    return ContentReader(sheet, budget->limits).read(&part);
}

} // namespace tables
