// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "router.h"

#include "identifiers.h"

#include <httplib.h>

namespace sandbox {

namespace {

std::vector<std::string> segmentsOf(const std::string &path)
{
    std::vector<std::string> segments;
    std::string::size_type start = 1;
    while (start < path.size()) {
        const auto end = std::min(path.find('/', start), path.size());
        segments.push_back(path.substr(start, end - start));
        start = end + 1;
    }
    return segments;
}

bool fits(const std::vector<std::string> &pattern, const std::vector<std::string> &path,
          std::map<std::string, std::string> &parts)
{
    if (pattern.size() != path.size())
        return false;
    parts.clear();
    for (std::size_t index = 0; index < pattern.size(); ++index) {
        const std::string &expected = pattern[index];
        if (expected.front() == '{')
            parts[expected.substr(1, expected.size() - 2)] = path[index];
        else if (lowerCase(expected) != lowerCase(path[index]))
            return false;
    }
    return true;
}

} // namespace

Reply empty(int status)
{
    return {status, {}, {}, {}};
}

Reply text(int status, std::string body)
{
    return {status, "text/plain; charset=utf-8", std::move(body), {}};
}

Reply html(int status, std::string body)
{
    return {status, "text/html; charset=utf-8", std::move(body), {}};
}

Reply json(int status, const Json &body)
{
    return {status, "application/json; charset=utf-8", body.dump(-1, ' ', false, Json::error_handler_t::replace), {}};
}

Reply redirect(const std::string &location)
{
    return {302, {}, {}, {{"Location", location}, {"Cache-Control", "no-store"}}};
}

const std::string &Call::method() const
{
    return m_request.method;
}

const std::string &Call::path() const
{
    return m_request.path;
}

const std::string &Call::body() const
{
    return m_request.body;
}

std::string Call::header(const std::string &name) const
{
    return m_request.get_header_value(name);
}

std::optional<std::string> Call::bearer() const
{
    const std::string header = m_request.get_header_value("Authorization");
    if (header.size() < 8 || lowerCase(header.substr(0, 7)) != "bearer ")
        return std::nullopt;
    return header.substr(7);
}

std::optional<std::string> Call::value(const std::string &name) const
{
    if (!m_request.has_param(name))
        return std::nullopt;
    return m_request.get_param_value(name);
}

std::string Call::valueOr(const std::string &name, const std::string &fallback) const
{
    return value(name).value_or(fallback);
}

std::vector<std::string> Call::values(const std::string &name) const
{
    std::vector<std::string> all;
    const auto [first, last] = m_request.params.equal_range(name);
    for (auto entry = first; entry != last; ++entry)
        all.push_back(entry->second);
    return all;
}

std::string Call::language() const
{
    const std::string start = lowerCase(header("Accept-Language")).substr(0, 2);
    return start == "nn" || start == "en" ? start : "nb";
}

void Router::add(const std::string &method, const std::string &pattern, Handler handler)
{
    m_routes.push_back({method, segmentsOf(pattern), std::move(handler)});
}

Reply Router::route(Call &call) const
{
    const std::string method = call.method() == "HEAD" ? "GET" : call.method();
    const std::vector<std::string> path = segmentsOf(call.path());
    bool otherMethod = false;
    for (const Route &route : m_routes) {
        if (!fits(route.segments, path, call.m_parts))
            continue;
        if (route.method == method)
            return route.handler(call);
        otherMethod = true;
    }
    return empty(otherMethod ? 405 : 404);
}

std::vector<std::pair<std::string, std::string>> Router::routes() const
{
    std::vector<std::pair<std::string, std::string>> all;
    for (const Route &route : m_routes) {
        std::string pattern;
        for (const std::string &segment : route.segments)
            pattern += '/' + segment;
        all.emplace_back(route.method, pattern);
    }
    return all;
}

} // namespace sandbox
