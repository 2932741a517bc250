// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace core {

Secret::Secret(QByteArray &&bytes) : m_bytes(std::move(bytes))
{
    m_bytes.detach(); // from here on this buffer is ours alone, so that wiping it wipes it
}

Secret::Secret(Secret &&other) noexcept : m_bytes(std::exchange(other.m_bytes, {}))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::exchange(other.m_bytes, {});
    }
    return *this;
}

Secret::~Secret()
{
    wipe();
}

Secret Secret::clone() const
{
    return Secret(QByteArray(m_bytes.constData(), m_bytes.size()));
}

bool Secret::equals(QByteArrayView other) const
{
    return m_bytes.size() == other.size() &&
           CRYPTO_memcmp(m_bytes.constData(), other.data(), static_cast<size_t>(other.size())) == 0;
}

void Secret::wipe()
{
    overwrite(m_bytes);
    m_bytes.clear();
}

void overwrite(QByteArray &bytes)
{
    if (!bytes.isEmpty())
        OPENSSL_cleanse(bytes.data(), static_cast<size_t>(bytes.size()));
}

void overwrite(QString &text)
{
    if (!text.isEmpty())
        OPENSSL_cleanse(text.data(), static_cast<size_t>(text.size()) * sizeof(QChar));
}

} // namespace core
