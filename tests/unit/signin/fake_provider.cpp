// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "fake_provider.h"

#include <QCoroTimer>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

const QString issuer = u"https://idp.example"_s;
const QByteArray personalNumber = "01878099999";

net::Response json(const QJsonObject &object, int status = 200)
{
    net::Response response;
    response.status = status;
    response.contentType = "application/json";
    response.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return response;
}

net::Response text(const QByteArray &body, int status = 200)
{
    net::Response response;
    response.status = status;
    response.contentType = "text/plain";
    response.body = body;
    return response;
}

QString endpointOf(const QUrl &url)
{
    const QString path = url.path();
    if (url.host() == u"platform.example")
        return path.endsWith(u"/exchange/id-porten") ? u"exchange"_s : path.endsWith(u"/refresh") ? u"refresh"_s : path;
    return path.endsWith(u"openid-configuration") ? u"discovery"_s
           : path == u"/jwks.json"                ? u"keys"_s
           : path == u"/token"                    ? u"token"_s
           : path == u"/token/revoke"             ? u"revoke"_s
           : path == u"/par"                      ? u"push"_s
                                                  : path;
}

} // namespace

FakeProvider::FakeProvider()
{
    remember(personalNumber);
}

const TokenForge &FakeProvider::sharedForge()
{
    static const TokenForge forge("key-1");
    return forge;
}

core::Environment FakeProvider::environment() const
{
    core::Environment environment;
    environment.name = u"Fake"_s;
    environment.issuer = issuer;
    environment.platformBase = QUrl(u"https://platform.example"_s);
    environment.portalBase = QUrl(u"https://portal.example/accessmanagement/ui"_s);
    environment.clientId = u"client-1"_s;
    environment.scopes = {u"openid"_s, u"altinn:accessmanagement/authorizedparties"_s,
                          u"altinn:clientdelegations.read"_s, u"altinn:portal/enduser"_s};
    environment.pushedAuthorization = pushedAuthorization;
    return environment;
}

signin::Send FakeProvider::send()
{
    return [this](net::Request request, std::stop_token stop) { return answer(std::move(request), std::move(stop)); };
}

signin::OpenBrowser FakeProvider::browser()
{
    return [this](const QUrl &address) { return open(address); };
}

void FakeProvider::remember(const QByteArray &secret)
{
    if (!secret.isEmpty())
        m_secrets.append(secret);
}

core::Task<net::Response> FakeProvider::answer(net::Request request, std::stop_token stop)
{
    const QString endpoint = endpointOf(request.url);
    ++m_calls[endpoint];
    m_requestLog.append(request.url.toEncoded());
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(delay);
    co_await timer;
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    if (fault) {
        std::optional<core::Result<net::Response>> bent = fault(endpoint);
        if (bent)
            co_return std::move(*bent);
    }
    net::Response response = respond(endpoint, request);
    if (endpoint == losesAnswerOf)
        co_return core::fail(core::ErrorKind::Timeout);
    response.date = m_now.addSecs(clockOffset);
    co_return response;
}

net::Response FakeProvider::respond(const QString &endpoint, const net::Request &request)
{
    if (endpoint == u"discovery") {
        QJsonObject metadata{{u"issuer"_s, issuer},
                             {u"authorization_endpoint"_s, u"https://login.idp.example/authorize"_s},
                             {u"token_endpoint"_s, issuer + u"/token"_s},
                             {u"jwks_uri"_s, issuer + u"/jwks.json"_s},
                             {u"end_session_endpoint"_s, u"https://login.idp.example/logout"_s},
                             {u"revocation_endpoint"_s, issuer + u"/token/revoke"_s}};
        for (auto it = metadataChanges.begin(); it != metadataChanges.end(); ++it)
            metadata.insert(it.key(), it.value());
        return json(metadata);
    }
    if (endpoint == u"push")
        return push(request);
    if (endpoint == u"keys") {
        net::Response response = text(forge.jwks());
        response.contentType = "application/json";
        return response;
    }
    if (endpoint == u"token")
        return tokens(request);
    if (endpoint == u"exchange") {
        if (!request.bearer.equals(m_access))
            return text({}, 401);
        if (!m_granted.contains(u"altinn:"))
            return text({}, 403);
        m_altinn = altinnToken(m_granted, m_now.toSecsSinceEpoch() + accessLife);
        return text(m_altinn);
    }
    if (endpoint == u"refresh") {
        if (m_granted.contains(u"altinn:portal/enduser"))
            return json({}, 500);
        if (request.bearer.isEmpty() || m_now >= m_altinnEnds)
            return text({}, 401);
        m_altinn = altinnToken(m_granted, m_now.toSecsSinceEpoch() + 1800);
        return text('"' + m_altinn + '"');
    }
    if (endpoint == u"revoke")
        m_revoked = QUrlQuery(QString::fromLatin1(request.body));
    return text({}, endpoint == u"revoke" ? 200 : 404);
}

net::Response FakeProvider::push(const net::Request &request)
{
    m_pushed = request.body;
    m_requestUri = u"urn:example:held-request-%1"_s.arg(++m_count);
    QJsonObject answer{{u"request_uri"_s, m_requestUri}, {u"expires_in"_s, 60}};
    for (auto it = pushAnswerChanges.begin(); it != pushAnswerChanges.end(); ++it) {
        if (it.value().isNull())
            answer.remove(it.key());
        else
            answer.insert(it.key(), it.value());
    }
    return json(answer, 201);
}

net::Response FakeProvider::tokens(const net::Request &request)
{
    const QUrlQuery form(QString::fromLatin1(request.body));
    if (form.queryItemValue(u"client_id"_s) != u"client-1" || form.hasQueryItem(u"client_secret"_s))
        return json({{u"error"_s, u"invalid_client"_s}}, 401);
    return form.queryItemValue(u"grant_type"_s) == u"refresh_token" ? renewedTokens(form) : firstTokens(form);
}

net::Response FakeProvider::firstTokens(const QUrlQuery &form)
{
    const auto value = [&form](const QString &name) {
        return form.queryItemValue(name, QUrl::FullyDecoded).toLatin1();
    };
    remember(value(u"code_verifier"_s));
    const QByteArray challenge =
        TokenForge::base64Url(QCryptographicHash::hash(value(u"code_verifier"_s), QCryptographicHash::Sha256));
    const auto asked = [this](const QString &name) {
        return m_authorize.queryItemValue(name, QUrl::FullyDecoded).toLatin1();
    };
    if (m_code.isEmpty() || value(u"code"_s) != m_code || challenge != asked(u"code_challenge"_s) ||
        value(u"redirect_uri"_s) != asked(u"redirect_uri"_s))
        return json({{u"error"_s, u"invalid_grant"_s}}, 400);
    m_code.clear();

    QStringList scopes = QString::fromLatin1(asked(u"scope"_s)).split(u' ');
    for (const QString &scope : std::as_const(declined))
        scopes.removeAll(scope);
    m_granted = scopes.join(u' ');
    m_authTime = m_now.toSecsSinceEpoch() + clockOffset - authAge;
    return tokenAnswer({{u"nonce"_s, QString::fromLatin1(asked(u"nonce"_s))}}, personalNumber, acr);
}

net::Response FakeProvider::renewedTokens(const QUrlQuery &form)
{
    const QByteArray token = form.queryItemValue(u"refresh_token"_s, QUrl::FullyDecoded).toLatin1();
    const bool isNewest = !m_refresh.isEmpty() && token == m_refresh;
    if (rotates || !isNewest)
        m_refresh.clear(); // used up, or stolen: whoever comes with an old one ends the grant
    if (!isNewest || (refreshLife > 0 && m_now >= m_refreshEnds))
        return json({{u"error"_s, u"invalid_grant"_s}}, 400);
    return tokenAnswer({}, renewedPid.isEmpty() ? personalNumber : renewedPid, renewedAcr.isEmpty() ? acr : renewedAcr);
}

// claims: those of the id_token that only a sign-in has.
net::Response FakeProvider::tokenAnswer(QJsonObject claims, const QByteArray &pid, const QString &level)
{
    const bool isFirst = !claims.isEmpty();
    const qint64 time = m_now.toSecsSinceEpoch() + clockOffset;
    claims.insert(u"iss"_s, issuer);
    claims.insert(u"aud"_s, u"client-1"_s);
    claims.insert(u"sub"_s, subject);
    claims.insert(u"pid"_s, QString::fromLatin1(pid));
    claims.insert(u"acr"_s, level);
    claims.insert(u"auth_time"_s, m_authTime);
    claims.insert(u"iat"_s, time);
    claims.insert(u"exp"_s, time + 120);
    const QByteArray idToken = makeIdToken ? makeIdToken(claims) : forge.sign(claims);
    m_access = forge.sign({{u"iss"_s, issuer},
                           {u"pid"_s, QString::fromLatin1(pid)},
                           {u"client_id"_s, u"client-1"_s},
                           {u"acr"_s, level},
                           {u"scope"_s, m_granted},
                           {u"jti"_s, ++m_count},
                           {u"exp"_s, time + accessLife}});
    remember(idToken);
    remember(m_access);
    QJsonObject answer{{u"access_token"_s, QString::fromLatin1(m_access)},
                       {u"token_type"_s, u"Bearer"_s},
                       {u"expires_in"_s, accessLife}};
    if (isFirst || renewsIdToken)
        answer.insert(u"id_token"_s, QString::fromLatin1(idToken));
    if (givesRefreshToken && (isFirst || rotates)) {
        m_refresh = "refresh-" + QByteArray::number(++m_count) + "-canary-value";
        m_refreshEnds = m_now.addSecs(refreshLife);
        remember(m_refresh);
        answer.insert(u"refresh_token"_s, QString::fromLatin1(m_refresh));
        if (refreshLife > 0)
            answer.insert(u"refresh_token_expires_in"_s, refreshLife);
    }
    for (auto it = tokenAnswerChanges.begin(); it != tokenAnswerChanges.end(); ++it)
        answer.insert(it.key(), it.value());
    return json(answer);
}

QByteArray FakeProvider::altinnToken(const QString &scopes, qint64 expires)
{
    m_altinnEnds = QDateTime::fromSecsSinceEpoch(expires, Qt::UTC);
    const QByteArray token = forge.sign({{u"exp"_s, expires},
                                         {u"scope"_s, scopes},
                                         {u"jti"_s, ++m_count},
                                         {u"pid"_s, QString::fromLatin1(personalNumber)},
                                         {u"urn:altinn:authlevel"_s, 3},
                                         {u"urn:altinn:userid"_s, 20001},
                                         {u"urn:altinn:party:uuid"_s, u"6e8f4c4e-0d33-4d3c-9f0e-1c8e1f0a6b11"_s}});
    remember(token);
    return token;
}

bool FakeProvider::open(const QUrl &address)
{
    ++m_calls[u"browser"_s];
    if (!browserOpens)
        return false;
    m_address = address;
    m_authorize = QUrlQuery(address);
    if (m_authorize.hasQueryItem(u"request_uri"_s)) {
        if (m_authorize.queryItemValue(u"request_uri"_s, QUrl::FullyDecoded) != std::exchange(m_requestUri, {}))
            return true; // a page of the provider's own
        m_authorize = QUrlQuery(QString::fromLatin1(m_pushed));
    }
    m_code = "code-" + QByteArray::number(++m_count) + "-canary-value";
    remember(m_code);
    QUrlQuery reply;
    reply.addQueryItem(u"code"_s, QString::fromLatin1(m_code));
    reply.addQueryItem(u"state"_s, m_authorize.queryItemValue(u"state"_s));
    reply.addQueryItem(u"iss"_s, issuer);
    remember(m_authorize.queryItemValue(u"state"_s).toLatin1());
    remember(m_authorize.queryItemValue(u"nonce"_s).toLatin1());
    if (bendReply)
        bendReply(reply);
    if (!reply.isEmpty())
        QTimer::singleShot(0, this, [this, reply] { deliver(reply); });
    return true;
}

void FakeProvider::deliver(QUrlQuery query) const
{
    const QUrl redirect(m_authorize.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    auto *const socket = new QTcpSocket;
    const QByteArray request = "GET " + redirect.path().toLatin1() + '?' +
                               query.toString(QUrl::FullyEncoded).toLatin1() +
                               " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(redirect.port()) + "\r\n\r\n";
    connect(socket, &QTcpSocket::connected, socket, [socket, request] { socket->write(request); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::errorOccurred, socket, &QObject::deleteLater);
    socket->connectToHost(redirect.host(), static_cast<quint16>(redirect.port()));
}
