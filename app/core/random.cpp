// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/random.h"

#include "app/core/secret.h"

#include <openssl/rand.h>

namespace core {

Result<QByteArray> systemRandom(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), size) != 1)
        return fail(ErrorKind::RejectedByRule, QStringLiteral("the system's random generator failed"));
    return bytes;
}

QByteArray encodeBase64Url(QByteArrayView bytes)
{
    return QByteArray::fromRawData(bytes.data(), bytes.size())
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

std::optional<QByteArray> decodeBase64Url(QByteArrayView text)
{
    // Parts of tokens come this way, so no copy is made of what is read and none is left of what is compared.
    auto decoded = QByteArray::fromBase64Encoding(QByteArray::fromRawData(text.data(), text.size()),
                                                  QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals |
                                                      QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        return std::nullopt;
    QByteArray again = encodeBase64Url(*decoded);
    const bool isCanonical = again == text;
    overwrite(again);
    if (!isCanonical)
        return std::nullopt;
    return std::move(*decoded);
}

} // namespace core
