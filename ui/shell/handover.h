// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

// What a second start says to the window that is open already: one message of at most 4 KiB, with the text that was
// given as a link and nothing else. Whoever writes it is not trusted: it is read bounded and whole, or not at all.
//   "FMKT"  version 1 (one byte)  length (two bytes, big endian)  that many bytes of UTF-8
namespace ui {

inline constexpr qsizetype handoverHead = 7;
inline constexpr qsizetype longestHandover = 4096; // with its head

struct Handover
{
    enum class State {
        Incomplete, // more may come
        Malformed,
        Complete,
    };

    State state = State::Malformed;
    QString link; // "": the window is only to come forward
};

[[nodiscard]] QByteArray handoverOf(const QString &link); // cut to what fits
[[nodiscard]] Handover readHandover(const QByteArray &bytes);
[[nodiscard]] QByteArray handoverTaken(); // the answer

} // namespace ui
