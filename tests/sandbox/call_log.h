// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The last 20 000 calls to the four servers, for tests that ask what was called. Holds no bodies, no tokens, no codes
// and no national identity numbers. Owned by main, outlives the servers; safe from every thread.

#include "json.h"
#include "time_text.h"

#include <deque>
#include <mutex>
#include <string>

namespace sandbox {

class CallLog
{
public:
    // `target` is the path with its query; only members that cannot be secret are kept.
    void add(const std::string &server, const std::string &method, const std::string &target, int status);
    void clear();
    Json asJson() const;

private:
    struct Entry
    {
        std::string server;
        std::string method;
        std::string path;
        int status;
        TimePoint time;
    };

    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries;
};

} // namespace sandbox
