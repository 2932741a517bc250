// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/table_reader.h"

#include "app/tables/csv_reader.h"
#include "app/tables/ods_reader.h"
#include "app/tables/on_thread.h"
#include "app/tables/text_decoder.h"
#include "app/tables/xlsx_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace tables {

namespace {

constexpr qsizetype sample = 4096;

// An OLE container: an old .xls, or a workbook that Excel has encrypted (MS-OFFCRYPTO: a stream "EncryptedPackage").
Reading refuseContainer(const QByteArray &bytes)
{
    static constexpr char16_t stream[] = u"EncryptedPackage";
    const QByteArray name(reinterpret_cast<const char *>(stream), sizeof(stream) - sizeof(char16_t));
    if (bytes.contains(name))
        return refuse(Refusal::PasswordProtected, "an encrypted workbook");
    return refuse(Refusal::OldExcel, "an OLE container");
}

Reading parseArchive(const QByteArray &bytes, const QString &sheet, const ReadControl &control, const Limits &limits)
{
    const tl::expected<std::unique_ptr<ZipArchive>, Refused> archive = ZipArchive::open(bytes, limits);
    if (!archive)
        return tl::unexpected<Refused>(archive.error());
    Budget budget{limits, control};
    if ((*archive)->contains(QStringLiteral("[Content_Types].xml")))
        return readXlsx(archive->get(), sheet, &budget);
    if ((*archive)->contains(QStringLiteral("content.xml")))
        return readOds(archive->get(), sheet, &budget);
    return refuse(Refusal::NotATable, "an archive of something else");
}

// What begins like a file of another kind is not read as text, although it could be.
bool isSomethingElse(const QByteArray &bytes)
{
    static constexpr std::array<const char *, 9> beginnings = {
        "%PDF", "\x89PNG", "\xff\xd8\xff", "GIF8", "{\\rtf", "\x1f\x8b", "Rar!", "7z\xbc\xaf", "SQLite format"};
    if (std::any_of(beginnings.begin(), beginnings.end(),
                    [&bytes](const char *beginning) { return bytes.startsWith(beginning); }))
        return true;
    const QByteArray start = bytes.left(sample).trimmed().toLower();
    return start.startsWith("<?xml") || start.startsWith("<!doctype") || start.startsWith("<html") ||
           start.startsWith("<table");
}

// Text has hardly any control characters.
bool isBinary(const QString &text)
{
    const QStringView start = QStringView(text).left(sample);
    const auto controls = std::count_if(start.begin(), start.end(), [](QChar character) {
        return character < u' ' && character != u'\t' && character != u'\n' && character != u'\r';
    });
    return controls * 20 > start.size();
}

int longest(const std::vector<Row> &rows)
{
    qsizetype columns = 0;
    for (const Row &row : rows)
        columns = std::max(columns, row.cells.size());
    return static_cast<int>(columns);
}

Reading finished(Reading reading, const ReadControl &control)
{
    if (control.isStopped())
        return refuse(Refusal::Cancelled);
    if (reading)
        reading->columns = longest(reading->rows);
    return reading;
}

Reading readFile(const QString &path, const QString &sheet, const ReadControl &control)
{
    const Limits limits;
    if (!QFileInfo(path).isFile()) // a folder, or a pipe that never ends
        return refuse(Refusal::CannotOpen, "not a file");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::unexpected<Refused>(Refused{Refusal::CannotOpen, 0, file.errorString()});
    const QByteArray bytes = file.read(limits.file + 1); // one more than allowed, however large it says it is
    if (file.error() != QFileDevice::NoError)
        return tl::unexpected<Refused>(Refused{Refusal::CannotOpen, 0, file.errorString()});
    return parseTable(bytes, sheet, control, limits);
}

} // namespace

Reading parseTable(const QByteArray &bytes, const QString &sheet, const ReadControl &control, const Limits &limits)
{
    if (bytes.isEmpty())
        return refuse(Refusal::Empty, "an empty file");
    if (bytes.size() > limits.file)
        return refuse(Refusal::TooLarge, "a file beyond the limit");
    if (bytes.startsWith("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        return refuseContainer(bytes);
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return finished(parseArchive(bytes, sheet, control, limits), control);
    if (isSomethingElse(bytes))
        return refuse(Refusal::NotATable, "a file of another kind");
    return parseText(decodedText(bytes), control, limits);
}

Reading parseText(const QString &text, const ReadControl &control, const Limits &limits)
{
    if (text.size() > limits.file)
        return refuse(Refusal::TooLarge, "text beyond the limit");
    if (isBinary(text))
        return refuse(Refusal::NotATable, "no text");
    return finished(readCsv(text, limits, control), control);
}

QCoro::Task<Reading> readTable(QString path, QString sheet, std::stop_token stop, Progress progress)
{
    const ReadControl control(std::move(stop), std::move(progress));
    QFuture<Reading> future = onThread(
        [path = std::move(path), sheet = std::move(sheet), control] { return readFile(path, sheet, control); });
    Reading reading = co_await future;
    co_return reading;
}

QCoro::Task<Reading> readText(QString text, std::stop_token stop, Progress progress)
{
    const ReadControl control(std::move(stop), std::move(progress));
    QFuture<Reading> future = onThread([text = std::move(text), control] { return parseText(text, control); });
    Reading reading = co_await future;
    co_return reading;
}

} // namespace tables
