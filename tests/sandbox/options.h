// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the command line asks for. Made once by main before anything starts.

#include <chrono>
#include <string>

namespace sandbox {

struct Options
{
    std::string dataFile;
    std::string recordFile;
    int clients = 300;
    int organisations = 2;
    int systems = 0; // beside those of the scenario
    std::chrono::milliseconds delay{0};
    bool portalScope = true;
};

// Ends the program with status 2 and a message on stderr when an option is unknown or its value is out of range.
Options readOptions(int count, char **words);

} // namespace sandbox
