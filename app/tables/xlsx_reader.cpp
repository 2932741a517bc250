// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/xlsx_reader.h"

#include "app/tables/cell_text.h"
#include "app/tables/row_collector.h"
#include "app/tables/xlsx_parts.h"

namespace tables {

namespace {

// One sheet on its way into rows.
class SheetReader
{
public:
    SheetReader(const QStringList *strings, const Limits &limits) : m_strings(strings), m_rows(limits) {}

    // Stops at the first cell that holds anything when that is all one wants to know.
    [[nodiscard]] std::optional<Refused> read(XmlPart *part, bool onlyWhetherEmpty);

    [[nodiscard]] bool foundAny() const { return m_foundAny; }

    [[nodiscard]] std::vector<Row> take() { return m_rows.take(); }

private:
    enum class In { Nothing, Value, Text };

    void start(const XmlPart &part);
    void end(const XmlPart &part);
    void startRow(QStringView number);
    void startCell(const XmlPart &part);
    void endCell();
    [[nodiscard]] QString cellText();

    const QStringList *m_strings; // null: nobody asks what the cells say
    RowCollector m_rows;
    qint64 m_row = -1;
    qint64 m_column = -1;
    bool m_inCell = false;
    QString m_type;
    QString m_value;
    In m_in = In::Nothing;
    int m_phonetic = 0;
    bool m_foundAny = false;
};

// The column of a reference such as AB12, from 0; -1 when it is none.
qint64 columnOf(QStringView reference)
{
    qint64 column = 0;
    qsizetype letters = 0;
    for (; letters < reference.size() && letters < 4; ++letters) {
        const char16_t letter = reference.at(letters).toUpper().unicode();
        if (letter < u'A' || letter > u'Z')
            break;
        column = column * 26 + (letter - u'A' + 1);
    }
    return letters == 0 || letters > 3 ? -1 : column - 1;
}

std::optional<Refused> SheetReader::read(XmlPart *part, bool onlyWhetherEmpty)
{
    while (part->next()) {
        switch (part->type()) {
        case QXmlStreamReader::StartElement:
            start(*part);
            break;
        case QXmlStreamReader::Characters:
            if (m_in != In::Nothing)
                m_value += part->text();
            break;
        case QXmlStreamReader::EndElement:
            end(*part);
            break;
        default:
            break;
        }
        if (m_rows.refused())
            return m_rows.refused();
        if (onlyWhetherEmpty && m_foundAny)
            part->stop();
    }
    return part->outcome();
}

void SheetReader::start(const XmlPart &part)
{
    const QStringView name = part.name();
    if (name == u"v") {
        m_in = m_inCell ? In::Value : In::Nothing;
    } else if (name == u"c") {
        startCell(part);
    } else if (name == u"row") {
        startRow(part.attribute(u"r"));
    } else if (name == u"t") {
        m_in = m_inCell && m_phonetic == 0 && m_type == u"inlineStr" ? In::Text : In::Nothing;
    } else if (name == u"rPh") {
        ++m_phonetic;
    }
}

void SheetReader::startRow(QStringView number)
{
    bool isNumber = true;
    m_row = number.isEmpty() ? m_row + 1 : number.toLongLong(&isNumber) - 1;
    m_column = -1;
    if (isNumber)
        m_rows.beginRow(m_row);
    else
        m_rows.fail(Refusal::Damaged, "a row without a number");
}

void SheetReader::startCell(const XmlPart &part)
{
    if (!m_rows.isInRow() || m_inCell) {
        m_rows.fail(Refusal::Damaged, "a cell outside its row");
        return;
    }
    m_inCell = true;
    m_value.clear();
    m_type = part.attribute(u"t").toString();
    const QStringView reference = part.attribute(u"r");
    const qint64 column = reference.isEmpty() ? m_column + 1 : columnOf(reference);
    if (column <= m_column)
        m_rows.fail(Refusal::Damaged, "cells out of order");
    m_column = column;
}

void SheetReader::end(const XmlPart &part)
{
    const QStringView name = part.name();
    if (name == u"c") {
        endCell();
    } else if (name == u"v" || name == u"t") {
        m_in = In::Nothing;
    } else if (name == u"row") {
        m_rows.endRow();
    } else if (name == u"rPh") {
        --m_phonetic;
    }
}

void SheetReader::endCell()
{
    m_inCell = false;
    if (m_value.isEmpty())
        return;
    m_foundAny = true;
    if (m_strings)
        m_rows.setCell(m_column, cellText());
}

// ECMA-376 part 1, 18.18.11: what the type of a cell makes of its value.
QString SheetReader::cellText()
{
    if (m_type == u"s") {
        bool isNumber = false;
        const qint64 index = m_value.toLongLong(&isNumber);
        if (!isNumber || index < 0 || index >= m_strings->size()) {
            m_rows.fail(Refusal::Damaged, "a shared text that does not exist");
            return {};
        }
        return m_strings->at(index);
    }
    if (m_type == u"b")
        return m_value.trimmed() == u"1" ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
    if (m_type.isEmpty() || m_type == u"n")
        return numberText(m_value);
    return withoutEscapes(m_value); // inlineStr, str, e, d
}

tl::expected<bool, Refused> isEmpty(ZipArchive *archive, const SheetPart &sheet, Budget *budget)
{
    XmlPart part(archive, sheet.path, budget);
    SheetReader reader(nullptr, budget->limits);
    if (const std::optional<Refused> refused = reader.read(&part, true))
        return tl::unexpected<Refused>(*refused);
    return !reader.foundAny();
}

} // namespace

Reading readXlsx(ZipArchive *archive, const QString &sheet, Budget *budget)
{
    const tl::expected<Workbook, Refused> book = readWorkbook(archive, budget);
    if (!book)
        return tl::unexpected<Refused>(book.error());
    Table table;
    QString path;
    for (const SheetPart &candidate : book->sheets) {
        const tl::expected<bool, Refused> empty = isEmpty(archive, candidate, budget);
        if (!empty)
            return tl::unexpected<Refused>(empty.error());
        if (*empty)
            continue;
        table.sheets.append(candidate.name);
        if (path.isEmpty() || candidate.name == sheet) {
            path = candidate.path;
            table.sheet = candidate.name;
        }
    }
    if (path.isEmpty())
        return refuse(Refusal::Empty, "no sheet holds anything");

    budget->expected = budget->unpacked + archive->promisedSize(book->sharedStrings) + archive->promisedSize(path);
    const tl::expected<QStringList, Refused> strings = readSharedStrings(archive, book->sharedStrings, budget);
    if (!strings)
        return tl::unexpected<Refused>(strings.error());
    XmlPart part(archive, path, budget);
    SheetReader reader(&*strings, budget->limits);
    if (const std::optional<Refused> refused = reader.read(&part, false))
        return tl::unexpected<Refused>(*refused);
    table.rows = reader.take();
    return table;
}

} // namespace tables
