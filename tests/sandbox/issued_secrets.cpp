// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "issued_secrets.h"

#include <deque>
#include <mutex>

namespace sandbox {

namespace {

constexpr std::size_t most = 5000;

struct Ledger
{
    std::mutex mutex;
    std::deque<std::pair<std::string, std::string>> entries;
};

Ledger &ledger()
{
    static Ledger one;
    return one;
}

} // namespace

void noteSecret(const std::string &kind, const std::string &value)
{
    if (value.empty())
        return;
    const std::lock_guard lock(ledger().mutex);
    ledger().entries.emplace_back(kind, value);
    if (ledger().entries.size() > most)
        ledger().entries.pop_front();
}

Json issuedSecrets()
{
    const std::lock_guard lock(ledger().mutex);
    Json all = Json::array();
    for (const auto &[kind, value] : ledger().entries)
        all.push_back({{"kind", kind}, {"value", value}});
    return all;
}

} // namespace sandbox
