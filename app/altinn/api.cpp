// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/api.h"

#include "app/net/problem.h"
#include "app/net/token_source.h"

namespace altinn {

namespace {

tl::unexpected<core::Error> userHasGone()
{
    return core::fail(core::ErrorKind::SignedOut, QStringLiteral("the user has gone"));
}

} // namespace

core::Result<core::Nothing> Asked::stillHolds() const
{
    if (m_user != m_api->m_user)
        return userHasGone();
    return core::Nothing{};
}

Api::Api(net::Http *http, net::TokenSource *tokens, QUrl platformBase)
    : m_http(http), m_tokens(tokens), m_platformBase(std::move(platformBase))
{
}

core::Task<net::Response> Api::sendOnce(Call call, core::Secret token, std::stop_token stop)
{
    net::Request request;
    request.method = call.method;
    request.url = m_platformBase;
    request.url.setPath(call.path, QUrl::TolerantMode);
    request.url.setQuery(call.query);
    if (!call.body.isEmpty()) {
        request.contentType = "application/json";
        request.body = call.body;
    }
    request.bodyLimit = call.bodyLimit;
    request.acceptLanguage = call.language.toLatin1();
    request.bearer = std::move(token);
    core::Result<net::Response> response = co_await m_http->send(std::move(request), stop);
    co_return response;
}

core::Task<net::Response> Api::call(Call call, std::stop_token stop)
{
    core::Result<net::Response> response = co_await answered(std::move(call), std::move(stop));
    if (!response && m_failed)
        m_failed(response.error());
    co_return response;
}

core::Task<net::Response> Api::answered(Call call, std::stop_token stop)
{
    const int user = m_user;
    for (int attempt = 0;; ++attempt) {
        core::Secret token;
        core::Secret copy;
        if (!call.anonymous) {
            core::Result<core::Secret> current = co_await m_tokens->token(stop);
            if (!current)
                co_return core::fail(current.error());
            if (user != m_user)
                co_return userHasGone();
            copy = current->clone();
            token = std::move(*current);
        }
        core::Result<net::Response> response = co_await sendOnce(call, std::move(token), stop);
        if (!response)
            co_return core::fail(response.error());
        if (response->status >= 200 && response->status < 300)
            co_return response;
        core::Error error = net::errorFrom(*response);
        if (error.kind != core::ErrorKind::SignedOut || !error.code.isEmpty() || call.anonymous || attempt > 0)
            co_return core::fail(std::move(error));
        core::Result<core::Nothing> renewed = co_await m_tokens->refused(std::move(copy), stop);
        if (!renewed)
            co_return core::fail(renewed.error());
    }
}

} // namespace altinn
