// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/tour/sandbox_truth.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tests {

static core::Task<QJsonObject> send(net::Http *http, QUrl url, net::Method method, QJsonObject body)
{
    net::Request request;
    request.url = std::move(url);
    request.method = method;
    if (!body.isEmpty()) {
        request.contentType = "application/json";
        request.body = QJsonDocument(body).toJson();
    }
    core::Result<net::Response> response = co_await http->send(std::move(request), std::stop_token());
    if (!response)
        co_return core::fail(response.error());
    co_return QJsonDocument::fromJson(response->body).object();
}

core::Task<QJsonObject> SandboxTruth::call(QString path, net::Method method, QJsonObject body)
{
    if (m_control.isEmpty()) {
        QUrl wellKnown = m_platformBase;
        wellKnown.setPath(QStringLiteral("/.well-known/fullmakt-sandbox"));
        core::Result<QJsonObject> found = co_await send(m_http, wellKnown, net::Method::Get, {});
        if (!found)
            co_return core::fail(found.error());
        m_control = QUrl(found->value(QStringLiteral("control")).toString());
    }
    QUrl url = m_control;
    url.setPath(m_control.path() + path);
    core::Result<QJsonObject> object = co_await send(m_http, url, method, body);
    co_return object;
}

core::Task<QJsonObject> SandboxTruth::state()
{
    return call(QStringLiteral("/state"), net::Method::Get, {});
}

core::Task<QJsonObject> SandboxTruth::log()
{
    return call(QStringLiteral("/log"), net::Method::Get, {});
}

core::Task<QJsonObject> SandboxTruth::order(QString path, QJsonObject what)
{
    return call(std::move(path), net::Method::Post, std::move(what));
}

QJsonObject SandboxTruth::request(const QJsonObject &state, const QString &kind, const QString &organisation)
{
    for (const QJsonValue &value : state.value(QStringLiteral("requests")).toArray()) {
        const QJsonObject request = value.toObject();
        if (request.value(QStringLiteral("kind")) == kind &&
            request.value(QStringLiteral("partyOrgNo")) == organisation &&
            request.value(QStringLiteral("status")) == QStringLiteral("New"))
            return request;
    }
    return {};
}

QJsonObject SandboxTruth::requestById(const QJsonObject &state, const QString &id)
{
    for (const QJsonValue &value : state.value(QStringLiteral("requests")).toArray()) {
        if (value.toObject().value(QStringLiteral("id")) == id)
            return value.toObject();
    }
    return {};
}

QJsonObject SandboxTruth::access(const QJsonObject &state, const QString &id)
{
    for (const QJsonValue &value : state.value(QStringLiteral("systemAccesses")).toArray()) {
        if (value.toObject().value(QStringLiteral("id")) == id)
            return value.toObject();
    }
    return {};
}

bool SandboxTruth::hasAccess(const QJsonObject &state, const QString &id)
{
    return !access(state, id).isEmpty();
}

QSet<QString> SandboxTruth::clientsOf(const QJsonObject &state, const QString &access)
{
    QSet<QString> clients;
    for (const QJsonValue &value : state.value(QStringLiteral("delegations")).toArray()) {
        if (value.toObject().value(QStringLiteral("systemAccessId")) != access)
            continue;
        for (const QJsonValue &client : value.toObject().value(QStringLiteral("clients")).toArray())
            clients.insert(client.toString());
    }
    return clients;
}

QString SandboxTruth::organisationNumber(const QJsonObject &state, const QString &name)
{
    for (const QJsonValue &person : state.value(QStringLiteral("people")).toArray()) {
        for (const QJsonValue &value : person.toObject().value(QStringLiteral("organisations")).toArray()) {
            if (value.toObject().value(QStringLiteral("name")) == name)
                return value.toObject().value(QStringLiteral("orgNo")).toString();
        }
    }
    return {};
}

bool SandboxTruth::saw(const QJsonObject &log, const QString &pathEnd, int status)
{
    for (const QJsonValue &call : log.value(QStringLiteral("calls")).toArray()) {
        if (call.toObject().value(QStringLiteral("path")).toString().endsWith(pathEnd) &&
            call.toObject().value(QStringLiteral("status")).toInt() == status)
            return true;
    }
    return false;
}

} // namespace tests
