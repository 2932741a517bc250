// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "encoding.h"
#include "idporten_server.h"

namespace sandbox {

namespace {

constexpr std::chrono::seconds pushedLifetime{120};

Reply refusal(int status, const std::string &error, const std::string &description)
{
    return json(status, {{"error", error}, {"error_description", description}});
}

} // namespace

// RFC 9126 section 2, sign-in contract section 3.
Reply IdPorten::push(const Call &call)
{
    if (call.header("Content-Type").rfind("application/x-www-form-urlencoded", 0) != 0)
        return refusal(400, "invalid_request", "The request must be a form");
    if (call.valueOr("client_id", "") != m_clientId)
        return refusal(401, "invalid_client", "Unknown client");
    if (call.value("request_uri"))
        return refusal(400, "invalid_request", "request_uri cannot be pushed");
    if (!isLoopbackCallback(call.valueOr("redirect_uri", "")))
        return refusal(400, "invalid_request", "redirect_uri is not registered");
    if (const auto wrong = objection(call))
        return refusal(400, wrong->first, wrong->second);
    const std::string requestUri = "urn:idporten:" + randomToken(32);
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_pushed, [](const auto &each) { return each.second.began + pushedLifetime <= now(); });
        m_pushed[requestUri] = askedFor(call);
    }
    Reply reply = json(201, {{"request_uri", requestUri}, {"expires_in", pushedLifetime.count()}});
    reply.headers.emplace_back("Cache-Control", "no-store");
    return reply;
}

std::optional<IdPorten::SignIn> IdPorten::takePushed(const std::string &requestUri)
{
    auto pushed = takeSignIn(m_pushed, requestUri);
    if (pushed && pushed->began + pushedLifetime <= now())
        return std::nullopt;
    return pushed;
}

void IdPorten::requirePushing(bool required)
{
    const std::lock_guard lock(m_mutex);
    m_requiresPushing = required;
}

bool IdPorten::requiresPushing() const
{
    const std::lock_guard lock(m_mutex);
    return m_requiresPushing;
}

} // namespace sandbox
