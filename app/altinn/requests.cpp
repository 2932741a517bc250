// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/requests.h"

#include "app/altinn/rights.h"

namespace altinn {

namespace {

QString base(domain::RequestKind kind)
{
    return kind == domain::RequestKind::ForClients ? QStringLiteral("/authentication/api/v1/systemuser/request/agent/")
                                                   : QStringLiteral("/authentication/api/v1/systemuser/request/");
}

domain::RequestStatus statusFrom(const QString &text)
{
    static const QHash<QString, domain::RequestStatus> known = {
        {QStringLiteral("new"), domain::RequestStatus::New},
        {QStringLiteral("accepted"), domain::RequestStatus::Accepted},
        {QStringLiteral("rejected"), domain::RequestStatus::Rejected},
        {QStringLiteral("denied"), domain::RequestStatus::Denied},
        {QStringLiteral("timedout"), domain::RequestStatus::TimedOut},
    };
    return known.value(text.toLower(), domain::RequestStatus::Unknown);
}

core::Task<domain::AccessRequest> readOne(Api *api, domain::RequestKind kind, QString path, std::stop_token stop)
{
    Call call;
    call.path = std::move(path);
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    const core::Result<QJsonObject> object = objectIn(*response);
    if (!object)
        co_return core::fail(object.error());
    std::optional<domain::AccessRequest> request = readRequest(Object(*object), kind);
    if (!request)
        co_return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("a request without id"));
    co_return *request;
}

core::Task<core::Nothing> decide(Api *api, QString path, std::stop_token stop)
{
    Call call;
    call.method = net::Method::Post;
    call.path = std::move(path);
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    if (!isTrue(*response))
        co_return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the decision was not confirmed"));
    co_return core::Nothing{};
}

} // namespace

std::optional<domain::AccessRequest> readRequest(const Object &object, domain::RequestKind kind)
{
    domain::AccessRequest request;
    request.id = domain::RequestId(object.uuid("id"));
    if (request.id.isNull())
        return std::nullopt;
    request.kind = kind;
    request.rawStatus = object.text("status");
    request.status = statusFrom(request.rawStatus);
    request.title = object.text("integrationTitle");
    request.systemId = object.text("systemId");
    request.externalReference = object.text("externalRef");
    request.organisationNumber = object.text("partyOrgNo");
    request.partyId = object.partyId("partyId");
    request.partyUuid = domain::PartyUuid(object.uuid("partyUuid"));
    request.rights = readRights(object.objects("rights"));
    request.packages = readPackages(object.objects("accessPackages"));
    request.redirectUrl = object.text("redirectUrl");
    request.created = object.time("created");
    request.forwarded = object.flag("escalated");
    request.timedOut = object.flag("timedOut");
    request.mayForwardOnly = object.flag("userMayEscalateButNotApprove");
    return request;
}

core::Task<Listing<domain::AccessRequest>> pendingRequests(Api *api, domain::RequestKind kind, domain::PartyId party,
                                                           QString organisationNumber, std::stop_token stop)
{
    Call call;
    call.bodyLimit = listLimit;
    call.path = base(kind) + party.toString() + u'/' +
                QString::fromLatin1(QUrl::toPercentEncoding(organisationNumber)) + QStringLiteral("/pending");
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    const core::Result<QJsonArray> array = arrayIn(*response);
    if (!array)
        co_return core::fail(array.error());
    co_return readAll<domain::AccessRequest>(*array, [kind](const Object &o) { return readRequest(o, kind); });
}

core::Task<domain::AccessRequest> requestById(Api *api, domain::RequestKind kind, domain::RequestId id,
                                              std::stop_token stop)
{
    return readOne(api, kind, base(kind) + id.toString(), stop);
}

core::Task<domain::AccessRequest> requestForParty(Api *api, domain::RequestKind kind, domain::PartyId party,
                                                  domain::RequestId id, std::stop_token stop)
{
    return readOne(api, kind, base(kind) + party.toString() + u'/' + id.toString(), stop);
}

core::Task<core::Nothing> approveRequest(Api *api, domain::RequestKind kind, domain::PartyId party,
                                         domain::RequestId id, std::stop_token stop)
{
    return decide(api, base(kind) + party.toString() + u'/' + id.toString() + QStringLiteral("/approve"), stop);
}

core::Task<core::Nothing> rejectRequest(Api *api, domain::RequestKind kind, domain::PartyId party, domain::RequestId id,
                                        std::stop_token stop)
{
    return decide(api, base(kind) + party.toString() + u'/' + id.toString() + QStringLiteral("/reject"), stop);
}

} // namespace altinn
