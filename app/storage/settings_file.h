// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace storage {

inline constexpr int settingsVersion =
    2; // of the file, as this program writes it; a file without a number is version 1

// What was found where the settings lie.
struct SettingsFound
{
    enum class State {
        Good,       // nothing there yet, or sound; brought up to the version of today
        SetAside,   // it was broken; kept as `setAside`, and a new one begun
        Newer,      // a later version of the program has written it: may be read, and is not written
        Unreadable, // broken, and could not even be moved out of the way: neither read nor written
    };

    State state = State::Good;
    QString setAside;
    bool isKept = false; // of SetAside: everything that made sense is in the new file
    bool mayRead = true; // of Newer: holds nothing but what settings are made of
};

[[nodiscard]] QString settingsFile(); // the user's own

// Looks at the file before anything is taken from it: its kind and size, its syntax, its version, and every value that
// the program knows. A broken one is kept under the name of the file and .bad, .bad-2 …, never over an earlier one.
[[nodiscard]] SettingsFound prepareSettings(const QString &file);

} // namespace storage
