// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "faults.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {

namespace {

constexpr std::array<std::pair<const char *, FaultAction>, 8> actions = {{{"status", FaultAction::status},
                                                                          {"empty", FaultAction::empty},
                                                                          {"html", FaultAction::html},
                                                                          {"truncate", FaultAction::truncate},
                                                                          {"huge", FaultAction::huge},
                                                                          {"hang", FaultAction::hang},
                                                                          {"close", FaultAction::close},
                                                                          {"delay", FaultAction::delay}}};

int defaultStatus(FaultAction action)
{
    return action == FaultAction::status || action == FaultAction::html ? 500 : 200;
}

std::string asText(const Json &value)
{
    return value.is_string() ? value.get<std::string>() : value.dump();
}

} // namespace

std::string faultName(FaultAction action)
{
    return std::find_if(actions.begin(), actions.end(), [&](const auto &each) { return each.second == action; })->first;
}

std::optional<std::string> Faults::add(const Json &order)
{
    if (!order.is_object())
        return "a fault is an object";
    Fault fault;
    try {
        fault.server = order.value("server", "altinn");
        fault.pathContains = order.value("pathContains", "");
        fault.method = order.value("method", "");
        fault.times = order.value("times", 1);
        fault.after = order.value("after", false);
        fault.delay = std::chrono::milliseconds(order.value("delayMs", 0));
        const std::string name = order.value("action", "");
        const auto *known =
            std::find_if(actions.begin(), actions.end(), [&](const auto &each) { return each.first == name; });
        if (known == actions.end())
            return "unknown action \"" + name + "\"";
        fault.action = known->second;
        fault.status = order.value("status", defaultStatus(fault.action));
    } catch (const Json::exception &wrong) {
        return wrong.what();
    }
    if (order.contains("body"))
        fault.body = asText(order["body"]);
    if (order.contains("retryAfter"))
        fault.retryAfter = asText(order["retryAfter"]);
    const std::lock_guard lock(m_mutex);
    m_faults.push_back(std::move(fault));
    return std::nullopt;
}

void Faults::clear()
{
    const std::lock_guard lock(m_mutex);
    m_faults.clear();
}

std::optional<Fault> Faults::strike(const std::string &server, const std::string &method, const std::string &target)
{
    const std::lock_guard lock(m_mutex);
    for (auto fault = m_faults.begin(); fault != m_faults.end(); ++fault) {
        if (fault->server != server || (!fault->method.empty() && fault->method != method) ||
            target.find(fault->pathContains) == std::string::npos)
            continue;
        Fault struck = *fault;
        if (fault->times > 0 && --fault->times == 0)
            m_faults.erase(fault);
        return struck;
    }
    return std::nullopt;
}

Json Faults::asJson() const
{
    const std::lock_guard lock(m_mutex);
    Json all = Json::array();
    for (const Fault &fault : m_faults) {
        all.push_back({{"server", fault.server},
                       {"pathContains", fault.pathContains},
                       {"method", fault.method},
                       {"times", fault.times},
                       {"action", faultName(fault.action)}});
    }
    return {{"faults", all}};
}

} // namespace sandbox
