// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDebug>

namespace core {

// Bytes that must not be seen: tokens, codes, verifiers. Wiped when destroyed, compared in constant time, moved rather
// than copied, and impossible to stream or to turn into a string: read it through view(), for as short as possible.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray &&bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;
    ~Secret();

    [[nodiscard]] Secret clone() const;

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }

    [[nodiscard]] QByteArrayView view() const { return m_bytes; }

    [[nodiscard]] bool equals(QByteArrayView other) const; // constant time for equal lengths
    void wipe();

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug, const Secret &) = delete;

// Fills the buffer with zeroes in a way that is never optimised away. It must be nobody else's: of a shared one only a
// fresh copy would be wiped.
void overwrite(QByteArray &bytes);
void overwrite(QString &text);

} // namespace core
