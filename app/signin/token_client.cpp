// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/token_client.h"

#include "app/net/problem.h"
#include "app/signin/failure.h"
#include "app/signin/jws.h"
#include "app/signin/pushed_request.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

namespace signin {

namespace {

constexpr qint64 bodyLimit = 64 * 1024;
constexpr double longestLife = 24 * 3600;

auto malformed(const char *why)
{
    return failure::fail(failure::tokenAnswerMalformed, QString::fromLatin1(why));
}

core::Secret secretMember(const QJsonObject &object, QLatin1StringView name)
{
    QString text = object.value(name).toString();
    core::Secret secret(text.toUtf8());
    core::overwrite(text);
    return secret;
}

// RFC 3986 section 2.3.
bool isUnreserved(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           QByteArrayView("-._~").contains(c);
}

// What may stand in an Authorization header (RFC 6750 section 2.1), so that no line break gets there.
bool isBearerText(QByteArrayView token)
{
    return !token.isEmpty() && token.size() <= maxTokenSize && std::all_of(token.begin(), token.end(), [](char c) {
        return isUnreserved(c) || QByteArrayView("+/=").contains(c);
    });
}

net::Request formRequest(const QUrl &endpoint, QByteArray body)
{
    net::Request request;
    request.method = net::Method::Post;
    request.url = endpoint;
    request.contentType = "application/x-www-form-urlencoded";
    request.body = std::move(body);
    request.bodyLimit = bodyLimit;
    request.timeout = 15s;
    return request;
}

net::Request altinnRequest(const core::Environment &environment, const QString &path, core::Secret bearer)
{
    net::Request request;
    request.url = environment.platformBase;
    request.url.setPath(path);
    request.accept = "text/plain";
    request.bearer = std::move(bearer);
    request.bodyLimit = bodyLimit;
    request.timeout = 10s;
    return request;
}

// No answer at all, or one that says nothing of its own: the code tells who, the kind tells how.
core::Error noAnswer(core::Error error, QLatin1StringView code)
{
    error.code = code;
    return error;
}

} // namespace

QByteArray formBody(std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> members)
{
    static constexpr char digits[] = "0123456789ABCDEF";
    // By hand and in one buffer: secrets go through here, and no copy of them is to be left behind.
    qsizetype longest = 0;
    for (const auto &[name, value] : members)
        longest += name.size() + 3 * value.size() + 2;
    QByteArray body;
    body.reserve(longest);
    for (const auto &[name, value] : members) {
        if (!body.isEmpty())
            body += '&';
        body.append(name).append('=');
        for (const char c : value) {
            if (isUnreserved(c))
                body += c;
            else
                body.append('%').append(digits[static_cast<uchar>(c) >> 4]).append(digits[static_cast<uchar>(c) & 15]);
        }
    }
    return body;
}

std::optional<core::Error> oauthRefusal(const net::Response &response, const QStringList &scopes)
{
    core::Error error;
    if (response.status == 429 || response.status >= 500) {
        error = failure::error(failure::providerTrouble, QStringLiteral("HTTP %1").arg(response.status));
        error.retryAfter = response.retryAfter;
    } else if (response.status == 400 || response.status == 401) {
        const QJsonObject object = QJsonDocument::fromJson(response.body).object();
        error = failure::fromProvider(object.value(QLatin1StringView("error")).toString(), scopes);
    } else {
        return std::nullopt;
    }
    error.status = response.status;
    return error;
}

core::Result<TokenAnswer> parseTokenAnswer(const net::Response &response, const QStringList &scopes, IdToken idToken)
{
    if (const std::optional<core::Error> refusal = oauthRefusal(response, scopes))
        return core::fail(*refusal);
    const QJsonObject object = QJsonDocument::fromJson(response.body).object();
    if (response.status != 200)
        return malformed("status");
    if (response.contentType != "application/json")
        return malformed("content type");
    if (object.value(QLatin1StringView("token_type")).toString().compare(u"Bearer", Qt::CaseInsensitive) != 0)
        return malformed("token_type");
    const double life = object.value(QLatin1StringView("expires_in")).toDouble(-1);
    if (!(life >= 1 && life <= longestLife))
        return malformed("expires_in");

    TokenAnswer answer;
    answer.accessToken = secretMember(object, QLatin1StringView("access_token"));
    answer.idToken = secretMember(object, QLatin1StringView("id_token"));
    answer.refreshToken = secretMember(object, QLatin1StringView("refresh_token"));
    answer.serverTime = response.date;
    const double refreshLife = object.value(QLatin1StringView("refresh_token_expires_in")).toDouble(-1);
    if (refreshLife >= 0 && refreshLife <= longestLife)
        answer.refreshLife = std::chrono::seconds(static_cast<qint64>(refreshLife));
    if (!isBearerText(answer.accessToken.view()))
        return malformed("access_token");
    if (answer.idToken.isEmpty() && idToken == IdToken::Required)
        return malformed("id_token");
    return answer;
}

TokenClient::TokenClient(core::Environment environment, Send send)
    : m_environment(std::move(environment)), m_send(std::move(send))
{
}

core::Task<QByteArray> TokenClient::push(QUrl endpoint, QByteArray parameters, std::stop_token stop)
{
    const core::Result<net::Response> response =
        co_await m_send(formRequest(endpoint, std::move(parameters)), std::move(stop));
    if (!response) {
        if (response.error().kind == core::ErrorKind::BadAnswer)
            co_return failure::fail(failure::pushAnswerMalformed, response.error().detail);
        co_return core::fail(noAnswer(response.error(), failure::providerNotAnswering));
    }
    co_return requestUriFrom(*response, m_environment.scopes);
}

core::Task<TokenAnswer> TokenClient::redeem(QUrl endpoint, core::Secret code, QByteArray redirectUri,
                                            core::Secret verifier, std::stop_token stop)
{
    const QByteArray clientId = m_environment.clientId.toUtf8();
    net::Request request = formRequest(endpoint, formBody({{"grant_type", "authorization_code"},
                                                           {"client_id", clientId},
                                                           {"code", code.view()},
                                                           {"redirect_uri", redirectUri},
                                                           {"code_verifier", verifier.view()}}));
    core::Result<TokenAnswer> answer = co_await askForTokens(std::move(request), IdToken::Required, std::move(stop));
    co_return answer;
}

core::Task<TokenAnswer> TokenClient::renew(QUrl endpoint, core::Secret refreshToken, std::stop_token stop)
{
    const QByteArray clientId = m_environment.clientId.toUtf8();
    net::Request request = formRequest(
        endpoint,
        formBody({{"grant_type", "refresh_token"}, {"client_id", clientId}, {"refresh_token", refreshToken.view()}}));
    core::Result<TokenAnswer> answer = co_await askForTokens(std::move(request), IdToken::Optional, std::move(stop));
    co_return answer;
}

core::Task<TokenAnswer> TokenClient::askForTokens(net::Request request, IdToken idToken, std::stop_token stop)
{
    core::Result<net::Response> response = co_await m_send(std::move(request), stop);
    if (!response) {
        if (response.error().kind == core::ErrorKind::BadAnswer)
            co_return failure::fail(failure::tokenAnswerMalformed, response.error().detail);
        co_return core::fail(noAnswer(response.error(), failure::providerNotAnswering));
    }
    core::Result<TokenAnswer> answer = parseTokenAnswer(*response, m_environment.scopes, idToken);
    const core::Secret wiped(std::move(response->body));
    co_return answer;
}

core::Task<AltinnToken> TokenClient::exchange(core::Secret accessToken, std::stop_token stop)
{
    net::Request request = altinnRequest(m_environment, QStringLiteral("/authentication/api/v1/exchange/id-porten"),
                                         std::move(accessToken));
    core::Result<net::Response> response = co_await m_send(std::move(request), stop);
    if (!response) {
        if (response.error().kind == core::ErrorKind::BadAnswer)
            co_return failure::fail(failure::altinnTokenMalformed, response.error().detail);
        co_return core::fail(noAnswer(response.error(), failure::altinnNotAnswering));
    }
    if (response->status == 200)
        co_return altinnTokenFromBody(std::move(response->body));

    core::Error error = net::errorFrom(*response);
    switch (response->status) {
    case 401:
        error = failure::error(failure::exchangeRefused);
        break;
    case 403:
        error = failure::error(failure::exchangeForbidden);
        break;
    case 429:
        error.code = failure::exchangeThrottled;
        break;
    default:
        error.code = failure::altinnNotAnswering;
        break;
    }
    error.status = response->status;
    co_return core::fail(std::move(error));
}

core::Task<AltinnToken> TokenClient::refresh(core::Secret altinnToken, std::stop_token stop)
{
    net::Request request =
        altinnRequest(m_environment, QStringLiteral("/authentication/api/v1/refresh"), std::move(altinnToken));
    core::Result<net::Response> response = co_await m_send(std::move(request), stop);
    if (!response)
        co_return core::fail(noAnswer(response.error(), failure::renewalFailed));
    if (response->status == 200) {
        core::Result<AltinnToken> renewed = altinnTokenFromBody(std::move(response->body));
        if (!renewed)
            co_return core::fail(noAnswer(renewed.error(), failure::renewalFailed));
        co_return renewed;
    }
    core::Error error = net::errorFrom(*response);
    error.code = response->status == 401 ? failure::tokenRefused : failure::renewalFailed;
    co_return core::fail(std::move(error));
}

core::Task<core::Nothing> TokenClient::revoke(QUrl endpoint, core::Secret token, QByteArray hint, std::stop_token stop)
{
    const QByteArray clientId = m_environment.clientId.toUtf8();
    net::Request request =
        formRequest(endpoint, formBody({{"token", token.view()}, {"token_type_hint", hint}, {"client_id", clientId}}));
    request.timeout = 5s;
    const core::Result<net::Response> response = co_await m_send(std::move(request), stop);
    if (!response)
        co_return core::fail(response.error());
    co_return core::Nothing{};
}

} // namespace signin
