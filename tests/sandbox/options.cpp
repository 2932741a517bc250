// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "options.h"

#include <charconv>
#include <cstdio>
#include <cstdlib>
#include <string_view>
#include <vector>

namespace sandbox {

namespace {

constexpr const char *usage =
    "usage: fullmakt-sandbox [--data FILE] [--clients N] [--organisations N] [--systems N] [--delay MS]\n"
    "                        [--record FILE] [--without-portal-scope]\n"
    "  --data FILE             keep the state in this SQLite file; a file that holds a world already is used as it is\n"
    "  --clients N             clients of the auditing firm in a new world (0-200000, default 300)\n"
    "  --organisations N       organisations of each person in a new world (1-500, default 2)\n"
    "  --systems N             further systems in the register of a new world, every tenth hidden (0-20000, default "
    "0)\n"
    "  --delay MS              wait before every Altinn answer (0-60000)\n"
    "  --record FILE           write every exchange with Altinn into this file, one JSON object a line\n"
    "  --without-portal-scope  ID-porten does not know altinn:portal/enduser\n";

[[noreturn]] void refuse(const std::string &reason)
{
    std::fprintf(stderr, "fullmakt-sandbox: %s\n%s", reason.c_str(), usage);
    std::exit(2);
}

int numberWithin(std::string_view option, std::string_view text, int lowest, int highest)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size() || value < lowest || value > highest)
        refuse(std::string(option) + " needs a number from " + std::to_string(lowest) + " to " +
               std::to_string(highest));
    return value;
}

} // namespace

Options readOptions(int count, char **words)
{
    Options options;
    const std::vector<std::string_view> arguments(words + 1, words + count);
    for (std::size_t index = 0; index < arguments.size(); ++index) {
        const std::string_view option = arguments[index];
        if (option == "--help") {
            std::fputs(usage, stdout);
            std::exit(0);
        }
        if (option == "--without-portal-scope") {
            options.portalScope = false;
            continue;
        }
        if (option != "--data" && option != "--clients" && option != "--organisations" && option != "--systems" &&
            option != "--delay" && option != "--record")
            refuse("unknown option " + std::string(option));
        if (++index == arguments.size() || arguments[index].empty())
            refuse(std::string(option) + " needs a value");
        const std::string_view value = arguments[index];
        if (option == "--data")
            options.dataFile = value;
        else if (option == "--record")
            options.recordFile = value;
        else if (option == "--clients")
            options.clients = numberWithin(option, value, 0, 200'000);
        else if (option == "--organisations")
            options.organisations = numberWithin(option, value, 1, 500);
        else if (option == "--systems")
            options.systems = numberWithin(option, value, 0, 20'000);
        else
            options.delay = std::chrono::milliseconds(numberWithin(option, value, 0, 60'000));
    }
    return options;
}

} // namespace sandbox
