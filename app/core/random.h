// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>

#include <functional>

namespace core {

// Random bytes from the operating system's generator (RFC 4086). A failing source is an error, never a weaker source.
using RandomSource = std::function<Result<QByteArray>(int size)>;

[[nodiscard]] Result<QByteArray> systemRandom(int size);

// RFC 4648 section 5 without padding. decodeBase64Url refuses everything that is not the canonical encoding.
[[nodiscard]] QByteArray encodeBase64Url(QByteArrayView bytes);
[[nodiscard]] std::optional<QByteArray> decodeBase64Url(QByteArrayView text);

} // namespace core
