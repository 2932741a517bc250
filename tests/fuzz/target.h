// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QByteArray>

// What the targets share. A target is one function from any bytes to nothing; what must be true of them whatever they
// are it checks, and what is not true ends the program. libFuzzer drives it in the fuzz preset, replay.cpp elsewhere.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
extern "C" int LLVMFuzzerInitialize(int *count, char ***arguments); // once, before the first of them

namespace fuzz {

[[nodiscard]] inline QByteArray bytesOf(const uint8_t *data, size_t size)
{
    return {reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)};
}

// Ends the program, with `what` on standard error, when it is not true.
void check(bool isTrue, const char *what);

// Whether the text can stand in a line on the screen: no control characters, nothing that turns it around, no half
// characters.
[[nodiscard]] bool isPresentable(const QString &text);

// Everything of an error that is shown or copied can be, and is bounded.
void checkError(const core::Error &error);

} // namespace fuzz
