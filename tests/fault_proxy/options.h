// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the command line asks for. Made once by main before anything starts.

#include <QString>

namespace faultproxy {

struct Options
{
    QString environmentFile;
    bool idPorten = false;
};

// Ends the program with status 2 and a message on stderr when an option is unknown or missing.
Options readOptions();

} // namespace faultproxy
