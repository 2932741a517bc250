// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/tables/table.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <optional>

namespace tables {

// A zip archive in memory, read part by part; nothing is ever unpacked to disk. Refused when its directory promises
// more than the limits, names a part twice, or holds an encrypted part. The directory is not believed: who reads a part
// counts what comes out. Lives as long as the reading; used on one thread.
class ZipArchive
{
public:
    [[nodiscard]] static tl::expected<std::unique_ptr<ZipArchive>, Refused> open(const QByteArray &bytes,
                                                                                 const Limits &limits);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    // Names are compared without regard to case, as the formats want it.
    [[nodiscard]] bool contains(const QString &name) const;
    [[nodiscard]] qint64
    promisedSize(const QString &name) const; // what the directory says; 0 when there is no such part

    // One part at a time.
    [[nodiscard]] bool openPart(const QString &name);
    [[nodiscard]] qint64 read(char *data, qint64 most); // 0 at the end, -1 when the data are damaged
    [[nodiscard]] bool closePart(); // false when what was read is not what the directory and the check sum say

private:
    struct Source;
    struct Part;

    ZipArchive();
    [[nodiscard]] std::optional<Refused> readDirectory(const Limits &limits);

    std::unique_ptr<Source> m_source;
    void *m_zip = nullptr;
    QHash<QString, Part> m_parts; // by name in lower case
    QString m_open;
    qint64 m_read = 0;
};

} // namespace tables
