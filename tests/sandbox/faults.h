// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Bad days on order: a test says which calls go wrong, how and how often. Owned by main, outlives the servers; safe
// from every thread.

#include "json.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

namespace sandbox {

enum class FaultAction { status, empty, html, truncate, huge, hang, close, delay };

// As orders spell it.
std::string faultName(FaultAction action);

struct Fault
{
    std::string server;
    std::string pathContains;
    std::string method;
    int times = 1;
    FaultAction action = FaultAction::status;
    int status = 500;
    std::string body;
    std::optional<std::string> retryAfter;
    std::chrono::milliseconds delay{0};
    // True: the server acts first, and only its answer goes wrong.
    bool after = false;
};

class Faults
{
public:
    // The reason why the order cannot be understood, or nothing.
    std::optional<std::string> add(const Json &order);
    void clear();
    // The fault that strikes this call, counted down.
    std::optional<Fault> strike(const std::string &server, const std::string &method, const std::string &target);
    Json asJson() const;

private:
    mutable std::mutex m_mutex;
    std::vector<Fault> m_faults;
};

} // namespace sandbox
