// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Finds the function that answers a method and a path. Routes are tried in the order they were added, so a literal
// segment must be added before a {placeholder} in the same place. Filled before the server starts, then only read.

#include "json.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace httplib {
struct Request;
}

namespace sandbox {

struct Reply
{
    int status = 200;
    std::string type;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
};

Reply empty(int status);
Reply text(int status, std::string body);
Reply html(int status, std::string body);
Reply json(int status, const Json &body);
Reply redirect(const std::string &location);

// One request as a route sees it. Lives as long as the answer is being made.
class Call
{
public:
    explicit Call(const httplib::Request &request) : m_request(request) {}

    const std::string &method() const;
    const std::string &path() const;
    const std::string &body() const;
    std::string header(const std::string &name) const;
    // The token after "Bearer ", or nothing.
    std::optional<std::string> bearer() const;

    // A {placeholder} of the route; decoded.
    const std::string &part(const std::string &name) const { return m_parts.at(name); }

    // A query or form member, by exact name; the first one when it is repeated.
    std::optional<std::string> value(const std::string &name) const;
    std::string valueOr(const std::string &name, const std::string &fallback) const;
    std::vector<std::string> values(const std::string &name) const;
    // nb, nn or en: the first entry of Accept-Language, bokmål when it is something else.
    std::string language() const;

private:
    friend class Router;
    const httplib::Request &m_request;
    std::map<std::string, std::string> m_parts;
};

class Router
{
public:
    using Handler = std::function<Reply(const Call &)>;

    void add(const std::string &method, const std::string &pattern, Handler handler);
    // 404 or 405 with an empty body when no route fits.
    Reply route(Call &call) const;
    // Method and pattern of every route, in the order in which they are tried.
    std::vector<std::pair<std::string, std::string>> routes() const;

private:
    struct Route
    {
        std::string method;
        std::vector<std::string> segments;
        Handler handler;
    };

    std::vector<Route> m_routes;
};

} // namespace sandbox
