// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "call_log.h"

#include "person_numbers.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sandbox {

namespace {

constexpr std::size_t mostEntries = 20'000;

constexpr std::array<std::string_view, 12> plainMembers = {
    "agent",    "client",   "party", "provider",         "facilitator",   "partyUuid",
    "packages", "resource", "id",    "anyOfResourceIds", "facilitatorId", "includeSubParties"};

std::string loggable(const std::string &target)
{
    const auto question = target.find('?');
    std::string path = target.substr(0, question);
    char joint = '?';
    for (auto start = question; start != std::string::npos && start + 1 < target.size();) {
        const auto end = target.find('&', start + 1);
        const std::string member = target.substr(start + 1, end == std::string::npos ? end : end - start - 1);
        if (std::find(plainMembers.begin(), plainMembers.end(), member.substr(0, member.find('='))) !=
            plainMembers.end()) {
            path += joint + member;
            joint = '&';
        }
        start = end;
    }
    return withoutPersonNumbers(std::move(path));
}

} // namespace

void CallLog::add(const std::string &server, const std::string &method, const std::string &target, int status)
{
    Entry entry{server, method, loggable(target), status, now()};
    const std::lock_guard lock(m_mutex);
    m_entries.push_back(std::move(entry));
    if (m_entries.size() > mostEntries)
        m_entries.pop_front();
}

void CallLog::clear()
{
    const std::lock_guard lock(m_mutex);
    m_entries.clear();
}

Json CallLog::asJson() const
{
    const std::lock_guard lock(m_mutex);
    Json calls = Json::array();
    for (const Entry &entry : m_entries) {
        calls.push_back({{"server", entry.server},
                         {"method", entry.method},
                         {"path", entry.path},
                         {"status", entry.status},
                         {"time", isoText(entry.time)}});
    }
    return {{"calls", calls}};
}

} // namespace sandbox
