// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

namespace storage {

// Starting with the computer, as freedesktop.org's "Desktop Application Autostart" has it: a file of ours in the user's
// own autostart folder. Only a file that Fullmakt has written itself is ever replaced or removed.
class Autostart
{
public:
    enum class State {
        Off,
        On,
        Foreign, // a file of that name that Fullmakt has not written
    };

    // folder: of the user's configuration, as QStandardPaths gives it. program: its absolute path.
    Autostart(const QString &folder, QString program);

    [[nodiscard]] State state() const;
    core::Result<core::Nothing> set(bool on); // a foreign file is left alone, which is an error (kind Disk)

    [[nodiscard]] const QString &file() const { return m_file; }

private:
    QString m_file;
    QString m_program;
};

} // namespace storage
