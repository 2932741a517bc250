// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/provider_metadata.h"

#include "app/signin/failure.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;

namespace signin {

namespace {

constexpr qint64 bodyLimit = 64 * 1024;
constexpr qint64 keepSeconds = 24 * 3600;
constexpr int httpsPort = 443;

auto refused(const QString &why)
{
    return failure::fail(failure::discoveryRefused, why);
}

bool belongsTo(const QUrl &endpoint, const QUrl &issuer)
{
    const QString host = endpoint.host();
    return endpoint.isValid() && endpoint.scheme() == u"https" && endpoint.userInfo().isEmpty() &&
           !endpoint.hasFragment() && endpoint.port(httpsPort) == issuer.port(httpsPort) && !host.isEmpty() &&
           (host == issuer.host() || host.endsWith(u'.' + issuer.host()));
}

// A list that is there must hold the value; a list that is not there says nothing.
bool listAllows(const QJsonObject &object, QLatin1StringView name, QLatin1StringView value)
{
    return !object.contains(name) || object.value(name).toArray().contains(QJsonValue(value));
}

// A network that wants a log-in first, or a proxy that shows a page of its own, answers in the provider's place. The
// provider itself neither redirects this address nor describes it in a page (RFC 6585 section 6 for 511).
bool isSomebodysPage(const net::Response &response)
{
    const bool isPage = response.contentType == "text/html" || response.contentType == "application/xhtml+xml";
    return response.status == 511 || (response.status >= 300 && response.status < 400) ||
           (response.status == 200 && isPage);
}

} // namespace

core::Result<ProviderMetadata> parseMetadata(const QByteArray &json, const QString &issuer)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return refused(QStringLiteral("not a JSON object"));
    const QJsonObject object = document.object();
    if (issuer.isEmpty() || object.value(QLatin1StringView("issuer")).toString() != issuer)
        return refused(QStringLiteral("issuer"));
    const QUrl issuerUrl(issuer, QUrl::StrictMode);

    ProviderMetadata metadata;

    const struct
    {
        QLatin1StringView name;
        QUrl *target = nullptr;
        bool isRequired = false;
    } endpoints[] = {
        {QLatin1StringView("authorization_endpoint"), &metadata.authorization, true},
        {QLatin1StringView("token_endpoint"), &metadata.token, true},
        {QLatin1StringView("jwks_uri"), &metadata.keys, true},
        {QLatin1StringView("end_session_endpoint"), &metadata.endSession, false},
        {QLatin1StringView("revocation_endpoint"), &metadata.revocation, false},
        {QLatin1StringView("pushed_authorization_request_endpoint"), &metadata.pushedAuthorization, false},
    };

    for (const auto &endpoint : endpoints) {
        const QJsonValue value = object.value(endpoint.name);
        if (value.isUndefined() && !endpoint.isRequired)
            continue;
        const QUrl url(value.toString(), QUrl::StrictMode);
        if (!belongsTo(url, issuerUrl))
            return refused(endpoint.name);
        *endpoint.target = url;
    }
    const QJsonValue requiresPushing = object.value(QLatin1StringView("require_pushed_authorization_requests"));
    metadata.requiresPushing = requiresPushing.toBool();
    if (!(requiresPushing.isBool() || requiresPushing.isUndefined()) ||
        (metadata.requiresPushing && metadata.pushedAuthorization.isEmpty()))
        return refused(QStringLiteral("require_pushed_authorization_requests"));
    if (!listAllows(object, QLatin1StringView("code_challenge_methods_supported"), QLatin1StringView("S256")) ||
        !listAllows(object, QLatin1StringView("response_types_supported"), QLatin1StringView("code")) ||
        !listAllows(object, QLatin1StringView("id_token_signing_alg_values_supported"), QLatin1StringView("RS256")))
        return refused(QStringLiteral("S256, code and RS256 are needed"));
    return metadata;
}

ProviderMetadataSource::ProviderMetadataSource(QString issuer, Send send, core::Clock clock)
    : m_issuer(std::move(issuer)), m_send(std::move(send)), m_clock(std::move(clock))
{
}

core::Task<ProviderMetadata> ProviderMetadataSource::metadata(std::stop_token stop)
{
    const QDateTime now = m_clock();
    if (m_known && m_fetched <= now && m_fetched.secsTo(now) < keepSeconds)
        co_return ProviderMetadata(*m_known);

    net::Request request;
    request.url = QUrl(m_issuer + QStringLiteral("/.well-known/openid-configuration"), QUrl::StrictMode);
    request.bodyLimit = bodyLimit;
    request.timeout = 15s;
    const core::Result<net::Response> response = co_await m_send(std::move(request), stop);
    if (!response) {
        core::Error error = response.error();
        if (error.kind == core::ErrorKind::BadAnswer)
            co_return failure::fail(failure::discoveryRefused, error.detail);
        error.code = failure::providerNotAnswering;
        co_return core::fail(std::move(error));
    }
    if (isSomebodysPage(*response))
        co_return failure::fail(failure::captiveNetwork, QStringLiteral("discovery: HTTP %1").arg(response->status));
    if (response->status >= 500)
        co_return failure::fail(failure::providerNotAnswering,
                                QStringLiteral("discovery: HTTP %1").arg(response->status));
    if (response->status != 200 || response->contentType != "application/json")
        co_return refused(QStringLiteral("HTTP %1").arg(response->status));
    core::Result<ProviderMetadata> parsed = parseMetadata(response->body, m_issuer);
    if (!parsed)
        co_return core::fail(parsed.error());
    m_known = *parsed;
    m_fetched = now;
    co_return ProviderMetadata(*m_known);
}

} // namespace signin
