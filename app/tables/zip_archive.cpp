// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/zip_archive.h"

#include <array>
#include <cstring>
#include <unzip.h>

namespace tables {

// What minizip reads from instead of a file: the calls of ioapi.h over bytes in memory.
struct ZipArchive::Source
{
    QByteArray bytes;
    qint64 position = 0;

    static voidpf open(voidpf self, const void *, int) { return self; }

    static uLong read(voidpf self, voidpf, void *into, uLong wanted)
    {
        auto *source = static_cast<Source *>(self);
        const qint64 count = std::min<qint64>(static_cast<qint64>(wanted), source->bytes.size() - source->position);
        std::memcpy(into, source->bytes.constData() + source->position, static_cast<size_t>(count));
        source->position += count;
        return static_cast<uLong>(count);
    }

    static uLong write(voidpf, voidpf, const void *, uLong) { return 0; }

    static ZPOS64_T tell(voidpf self, voidpf) { return static_cast<ZPOS64_T>(static_cast<Source *>(self)->position); }

    static long seek(voidpf self, voidpf, ZPOS64_T offset, int origin)
    {
        auto *source = static_cast<Source *>(self);
        const qint64 base = origin == ZLIB_FILEFUNC_SEEK_SET   ? 0
                            : origin == ZLIB_FILEFUNC_SEEK_CUR ? source->position
                                                               : source->bytes.size();
        if (offset > static_cast<ZPOS64_T>(source->bytes.size() - base)) // beyond the end
            return -1;
        source->position = base + static_cast<qint64>(offset);
        return 0;
    }

    static int close(voidpf, voidpf) { return 0; }

    static int error(voidpf, voidpf) { return 0; }
};

struct ZipArchive::Part
{
    unz64_file_pos place = {};
    qint64 size = 0;
};

namespace {

constexpr uLong encryptedFlag = 1;

QString keyOf(const QString &name)
{
    QString key = name.toLower();
    key.replace(u'\\', u'/');
    while (key.startsWith(u'/'))
        key.remove(0, 1);
    return key;
}

} // namespace

ZipArchive::ZipArchive() = default;

ZipArchive::~ZipArchive()
{
    if (m_zip)
        unzClose(m_zip); // the open part too
}

tl::expected<std::unique_ptr<ZipArchive>, Refused> ZipArchive::open(const QByteArray &bytes, const Limits &limits)
{
    std::unique_ptr<ZipArchive> archive(new ZipArchive);
    archive->m_source = std::make_unique<Source>(Source{bytes, 0});
    zlib_filefunc64_def calls = {};
    calls.zopen64_file = Source::open;
    calls.zread_file = Source::read;
    calls.zwrite_file = Source::write;
    calls.ztell64_file = Source::tell;
    calls.zseek64_file = Source::seek;
    calls.zclose_file = Source::close;
    calls.zerror_file = Source::error;
    calls.opaque = archive->m_source.get();
    archive->m_zip = unzOpen2_64("", &calls);
    if (!archive->m_zip)
        return refuse(Refusal::Damaged, "the archive has no directory");
    if (const std::optional<Refused> refused = archive->readDirectory(limits))
        return tl::unexpected<Refused>(*refused);
    return archive;
}

std::optional<Refused> ZipArchive::readDirectory(const Limits &limits)
{
    const auto refused = [](Refusal why, const char *detail) { return Refused{why, 0, QString::fromLatin1(detail)}; };
    unz_global_info64 all = {};
    if (unzGetGlobalInfo64(m_zip, &all) != UNZ_OK || all.number_entry == 0)
        return refused(Refusal::Damaged, "the archive has no parts");
    if (all.number_entry > static_cast<ZPOS64_T>(limits.parts))
        return refused(Refusal::TooMuchInside, "too many parts");
    qint64 total = 0;
    int code = unzGoToFirstFile(m_zip);
    for (ZPOS64_T count = 0; code == UNZ_OK; ++count, code = unzGoToNextFile(m_zip)) {
        if (count >= all.number_entry)
            return refused(Refusal::Damaged, "more parts than the directory says");
        std::array<char, 1024> name = {};
        unz_file_info64 info = {};
        Part part;
        if (unzGetCurrentFileInfo64(m_zip, &info, name.data(), name.size() - 1, nullptr, 0, nullptr, 0) != UNZ_OK ||
            unzGetFilePos64(m_zip, &part.place) != UNZ_OK || info.size_filename >= name.size())
            return refused(Refusal::Damaged, "an unreadable directory");
        if (info.flag & encryptedFlag)
            return refused(Refusal::PasswordProtected, "an encrypted part");
        if (info.uncompressed_size > static_cast<ZPOS64_T>(limits.part))
            return refused(Refusal::TooMuchInside, "a part that is too large");
        part.size = static_cast<qint64>(info.uncompressed_size);
        total += part.size;
        if (total > limits.unpacked)
            return refused(Refusal::TooMuchInside, "parts that are too large together");
        const QString key = keyOf(QString::fromUtf8(name.data()));
        if (m_parts.contains(key))
            return refused(Refusal::Damaged, "the same part twice");
        m_parts.insert(key, part);
    }
    if (code != UNZ_END_OF_LIST_OF_FILE)
        return refused(Refusal::Damaged, "an unreadable directory");
    return std::nullopt;
}

bool ZipArchive::contains(const QString &name) const
{
    return m_parts.contains(keyOf(name));
}

qint64 ZipArchive::promisedSize(const QString &name) const
{
    return m_parts.value(keyOf(name)).size;
}

bool ZipArchive::openPart(const QString &name)
{
    const QString key = keyOf(name);
    const auto part = m_parts.constFind(key);
    if (part == m_parts.constEnd() || unzGoToFilePos64(m_zip, &part->place) != UNZ_OK ||
        unzOpenCurrentFile(m_zip) != UNZ_OK)
        return false;
    m_open = key;
    m_read = 0;
    return true;
}

qint64 ZipArchive::read(char *data, qint64 most)
{
    const int count = unzReadCurrentFile(m_zip, data, static_cast<unsigned>(std::min<qint64>(most, 1 << 20)));
    if (count < 0)
        return -1;
    m_read += count;
    return count;
}

bool ZipArchive::closePart()
{
    // minizip compares the check sum only when it has read as much as the directory says.
    const bool whole = m_read == m_parts.value(m_open).size;
    return unzCloseCurrentFile(m_zip) == UNZ_OK && whole;
}

} // namespace tables
