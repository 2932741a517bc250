// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace tables {

// The text of a file whose encoding nobody has written down: by its byte order mark, else by where its zeros stand
// (UTF-16), else UTF-8 when it is valid, else Windows-1252, which has a character for every byte.
[[nodiscard]] QString decodedText(const QByteArray &bytes);

} // namespace tables
