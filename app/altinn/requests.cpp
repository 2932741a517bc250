// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/requests.h"

#include "app/altinn/rights.h"

namespace altinn {

namespace {

QString base(domain::RequestKind kind)
{
    switch (kind) {
    case domain::RequestKind::ForClients:
        return QStringLiteral("/authentication/api/v1/systemuser/request/agent/");
    case domain::RequestKind::Change:
        return QStringLiteral("/authentication/api/v1/systemuser/changerequest/");
    case domain::RequestKind::Own:
        break;
    }
    return QStringLiteral("/authentication/api/v1/systemuser/request/");
}

domain::RequestStatus statusFrom(const QString &text)
{
    static const QHash<QString, domain::RequestStatus> known = {
        {QStringLiteral("new"), domain::RequestStatus::New},
        {QStringLiteral("accepted"), domain::RequestStatus::Accepted},
        {QStringLiteral("rejected"), domain::RequestStatus::Rejected},
        {QStringLiteral("denied"), domain::RequestStatus::Denied},
        {QStringLiteral("timedout"), domain::RequestStatus::TimedOut},
        {QStringLiteral("nochangeneeded"), domain::RequestStatus::NoChangeNeeded},
    };
    return known.value(text.toLower(), domain::RequestStatus::Unknown);
}

void readWanted(const Object &object, domain::AccessRequest &request)
{
    request.rights = readRights(object.objects("rights"));
    request.packages = readPackages(object.objects("accessPackages"));
}

void readChange(const Object &object, domain::AccessRequest &request)
{
    request.access = domain::SystemAccessId(object.uuid("systemUserId"));
    request.rights = readRights(object.objects("requiredRights"));
    request.packages = readPackages(object.objects("requiredAccessPackages"));
    request.unwantedRights = readRights(object.objects("unwantedRights"));
    request.unwantedPackages = readPackages(object.objects("unwantedAccessPackages"));
}

std::optional<domain::AccessRequest> readElement(const Object &object, domain::RequestKind kind)
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
    if (kind == domain::RequestKind::Change)
        readChange(object, request);
    else
        readWanted(object, request);
    request.redirectUrl = object.text("redirectUrl");
    request.created = object.time("created");
    request.forwarded = object.flag("escalated");
    request.timedOut = object.flag("timedOut");
    request.mayForwardOnly = object.flag("userMayEscalateButNotApprove");
    return request;
}

core::Result<core::Nothing> readDecision(const net::Response &response)
{
    if (!isTrue(response))
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the decision was not confirmed"));
    return core::Nothing{};
}

core::Result<bool> readForwarding(const net::Response &response)
{
    if (!isTrue(response) && !isFalse(response))
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the forwarding was not confirmed"));
    return isTrue(response);
}

core::Task<domain::AccessRequest> readOne(Api *api, domain::RequestKind kind, QString path, std::stop_token stop)
{
    Call call;
    call.path = std::move(path);
    return ask(
        api, std::move(call), [kind](const net::Response &response) { return readRequest(response, kind); }, stop);
}

core::Task<core::Nothing> decide(Api *api, QString path, std::stop_token stop)
{
    Call call;
    call.method = net::Method::Post;
    call.path = std::move(path);
    return ask(api, std::move(call), readDecision, stop);
}

} // namespace

core::Result<domain::AccessRequest> readRequest(const net::Response &response, domain::RequestKind kind)
{
    const core::Result<Object> object = objectIn(response);
    if (!object)
        return core::fail(object.error());
    const std::optional<domain::AccessRequest> request = readElement(*object, kind);
    if (!request)
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("a request without id"));
    return *request;
}

core::Result<Listing<domain::AccessRequest>> readRequests(const net::Response &response, domain::RequestKind kind)
{
    return readList<domain::AccessRequest>(response, "requests",
                                           [kind](const Object &object) { return readElement(object, kind); });
}

core::Task<Listing<domain::AccessRequest>> pendingRequests(Api *api, domain::RequestKind kind, domain::PartyId party,
                                                           QString organisationNumber, std::stop_token stop)
{
    Call call;
    call.bodyLimit = listLimit;
    call.path = base(kind) + party.toString() + u'/' +
                QString::fromLatin1(QUrl::toPercentEncoding(organisationNumber)) + QStringLiteral("/pending");
    return ask(
        api, std::move(call), [kind](const net::Response &response) { return readRequests(response, kind); }, stop);
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

core::Task<bool> forwardRequest(Api *api, domain::RequestKind kind, domain::PartyId party, domain::RequestId id,
                                std::stop_token stop)
{
    Call call;
    call.method = net::Method::Post;
    call.path = base(kind) + party.toString() + u'/' + id.toString() + QStringLiteral("/escalate");
    return ask(api, std::move(call), readForwarding, stop);
}

} // namespace altinn
