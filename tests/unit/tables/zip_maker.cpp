// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/unit/tables/zip_maker.h"

#include <QtEndian>

#include <zlib.h>

namespace tests {

namespace {

template <class Number>
void put(QByteArray *bytes, Number number)
{
    const Number little = qToLittleEndian(number);
    bytes->append(reinterpret_cast<const char *>(&little), sizeof(little));
}

class Deflater
{
public:
    Deflater() { deflateInit2(&m_stream, 1, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY); }

    ~Deflater() { deflateEnd(&m_stream); }

    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    void add(QByteArray bytes, int flush = Z_NO_FLUSH)
    {
        m_stream.next_in = reinterpret_cast<Bytef *>(bytes.data());
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        QByteArray chunk(64 * 1024, Qt::Uninitialized);
        do {
            m_stream.next_out = reinterpret_cast<Bytef *>(chunk.data());
            m_stream.avail_out = static_cast<uInt>(chunk.size());
            deflate(&m_stream, flush);
            m_result.append(chunk.constData(), chunk.size() - m_stream.avail_out);
        } while (m_stream.avail_out == 0);
    }

    QByteArray result()
    {
        add({}, Z_FINISH);
        return m_result;
    }

private:
    z_stream m_stream = {};
    QByteArray m_result;
};

QByteArray deflatedBytes(const QByteArray &bytes)
{
    Deflater deflater;
    deflater.add(bytes);
    return deflater.result();
}

const QByteArray header = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
const QByteArray mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray relationSpace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

QByteArray relation(const QByteArray &id, const QByteArray &kind, const QByteArray &target)
{
    return "<Relationship Id=\"" + id + "\" Type=\"" + relationSpace + "/" + kind + "\" Target=\"" + target + "\"/>";
}

QByteArray relations(const QByteArray &inside)
{
    return header + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside +
           "</Relationships>";
}

} // namespace

QByteArray zipOf(const QList<ZipPart> &parts)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipPart &part : parts) {
        const QByteArray packed = part.deflated.isEmpty() ? deflatedBytes(part.data) : part.deflated;
        const auto *data = reinterpret_cast<const Bytef *>(part.data.constData());
        const auto sum = part.deflated.isEmpty()
                             ? static_cast<quint32>(crc32(0, data, static_cast<uInt>(part.data.size())))
                             : part.checkSum;
        const auto size = static_cast<quint32>(part.claimedSize < 0 ? part.data.size() : part.claimedSize);
        QByteArray common; // to both headers
        put<quint16>(&common, 20);
        put<quint16>(&common, part.flags);
        put<quint16>(&common, 8);
        put<quint32>(&common, 0);
        put<quint32>(&common, sum);
        put<quint32>(&common, static_cast<quint32>(packed.size()));
        put<quint32>(&common, size);
        put<quint16>(&common, static_cast<quint16>(part.name.size()));
        put<quint16>(&common, 0);

        directory += "PK\x01\x02";
        put<quint16>(&directory, 20);
        directory += common;
        put<quint16>(&directory, 0);
        put<quint16>(&directory, 0);
        put<quint16>(&directory, 0);
        put<quint32>(&directory, 0);
        put<quint32>(&directory, static_cast<quint32>(file.size()));
        directory += part.name;
        file += "PK\x03\x04" + common + part.name + packed;
    }
    QByteArray end = "PK\x05\x06";
    put<quint32>(&end, 0);
    put<quint16>(&end, static_cast<quint16>(parts.size()));
    put<quint16>(&end, static_cast<quint16>(parts.size()));
    put<quint32>(&end, static_cast<quint32>(directory.size()));
    put<quint32>(&end, static_cast<quint32>(file.size()));
    put<quint16>(&end, 0);
    return file + directory + end;
}

QByteArray deflatedRun(const QByteArray &before, char byte, qint64 count, const QByteArray &after)
{
    Deflater deflater;
    deflater.add(before);
    const QByteArray chunk(1024 * 1024, byte);
    for (qint64 left = count; left > 0; left -= chunk.size())
        deflater.add(chunk.left(left));
    deflater.add(after);
    return deflater.result();
}

QList<ZipPart> xlsxParts(const QList<std::pair<QByteArray, QByteArray>> &sheets, const QByteArray &strings)
{
    QByteArray list;
    QByteArray links;
    QList<ZipPart> parts = {{"[Content_Types].xml", header + "<Types/>"},
                            {"_rels/.rels", relations(relation("rId1", "officeDocument", "xl/workbook.xml"))}};
    for (int sheet = 0; sheet < sheets.size(); ++sheet) {
        const QByteArray number = QByteArray::number(sheet + 1);
        list += "<sheet " + sheets[sheet].first + " sheetId=\"" + number + "\" r:id=\"rId" + number + "\"/>";
        links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        parts.append({"xl/worksheets/sheet" + number + ".xml", header + "<worksheet xmlns=\"" + mainSpace +
                                                                   "\"><sheetData>" + sheets[sheet].second +
                                                                   "</sheetData></worksheet>"});
    }
    if (!strings.isEmpty()) {
        links += relation("rId99", "sharedStrings", "/xl/sharedStrings.xml");
        parts.append({"xl/sharedStrings.xml", header + "<sst xmlns=\"" + mainSpace + "\">" + strings + "</sst>"});
    }
    parts.append({"xl/workbook.xml", header + "<workbook xmlns=\"" + mainSpace + "\" xmlns:r=\"" + relationSpace +
                                         "\"><sheets>" + list + "</sheets></workbook>"});
    parts.append({"xl/_rels/workbook.xml.rels", relations(links)});
    return parts;
}

QByteArray xlsxOf(const QByteArray &sheetData, const QByteArray &strings, const QList<ZipPart> &more)
{
    return zipOf(xlsxParts({{"name=\"Ark1\"", sheetData}}, strings) + more);
}

QList<ZipPart> odsParts(const QByteArray &tables)
{
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml",
             header +
                 "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                 "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
                 "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
                 "xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\">"
                 "<office:body><office:spreadsheet>" +
                 tables + "</office:spreadsheet></office:body></office:document-content>"}};
}

} // namespace tests
