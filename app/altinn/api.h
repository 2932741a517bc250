// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/net/http.h"

#include <QString>
#include <QUrl>
#include <QUrlQuery>

#include <functional>

namespace net {
class TokenSource;
}

namespace altinn {

// For lists that an organisation can have many of: requests, accesses, parties; and for clients, of whom there are
// most.
inline constexpr qint64 listLimit = qint64(16) * 1024 * 1024;
inline constexpr qint64 clientListLimit = qint64(64) * 1024 * 1024;

struct Call
{
    net::Method method = net::Method::Get;
    QString path; // absolute, percent-encoded where needed
    QUrlQuery query;
    QByteArray body;                        // JSON; "" for none
    QString language;                       // nb, nn or en for metadata; "" for none
    bool anonymous = false;                 // metadata is read without a token
    qint64 bodyLimit = qint64(1024) * 1024; // bytes; an answer beyond it is a bad answer
};

// Authenticated calls to one Altinn platform. Gets its token from a TokenSource and, after a 401, once more: 401 means
// that the server did not act, so the second try is safe for every method. Lives as long as the app; GUI thread.
class Api
{
public:
    Api(net::Http *http, net::TokenSource *tokens, QUrl platformBase);

    // Every call that failed, before its caller hears of it.
    void setObserver(std::function<void(const core::Error &)> failed) { m_failed = std::move(failed); }

    // Any 2xx answer. Everything else is the Error it stands for (net::errorFrom). Nothing else is ever sent again.
    core::Task<net::Response> call(Call call, std::stop_token stop);

    // The user has gone. A call that was begun for them fails (SignedOut) rather than go on with the next user's token.
    void forgetUser() { ++m_user; }

private:
    friend class Asked;
    core::Task<net::Response> answered(Call call, std::stop_token stop);
    core::Task<net::Response> sendOnce(Call call, core::Secret token, std::stop_token stop);

    net::Http *m_http;
    net::TokenSource *m_tokens;
    QUrl m_platformBase;
    std::function<void(const core::Error &)> m_failed;
    int m_user = 0; // counts them
};

// An action of several calls, and the user who asked for it: made when they ask, and looked at before each call that
// changes something. What was asked for by somebody who has gone is not sent for whoever is there now.
class Asked
{
public:
    explicit Asked(Api *api) : m_api(api), m_user(api->m_user) {}

    [[nodiscard]] Api *api() const { return m_api; }

    [[nodiscard]] core::Result<core::Nothing> stillHolds() const; // else SignedOut

private:
    Api *m_api;
    int m_user;
};

// One call, and what `read`, a function from the response to a Result, makes of its answer.
template <class Read, class Value = typename std::invoke_result_t<Read, const net::Response &>::value_type>
core::Task<Value> ask(Api *api, Call call, Read read, std::stop_token stop)
{
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    co_return read(*response);
}

} // namespace altinn
