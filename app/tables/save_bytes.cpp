// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/tables/save_bytes.h"

#include <QSaveFile>

namespace tables {

core::Error fileError(const QFileDevice &file)
{
    core::Error error;
    error.kind = core::ErrorKind::Disk;
    error.detail = file.errorString();
    return error;
}

core::Result<core::Nothing> saveBytes(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return core::fail(fileError(file));
    if (file.write(bytes) != bytes.size() || !file.commit())
        return core::fail(fileError(file));
    return core::Nothing{};
}

} // namespace tables
