// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/system_accesses.h"

#include "app/altinn/rights.h"

#include <QJsonDocument>

namespace altinn {

namespace {

core::Task<Listing<domain::SystemAccess>> list(Api *api, QString path, QUrlQuery query, std::stop_token stop)
{
    Call call;
    call.bodyLimit = listLimit;
    call.path = std::move(path);
    call.query = std::move(query);
    return ask(api, std::move(call), readSystemAccesses, stop);
}

QString pathTo(domain::PartyId party, domain::SystemAccessId id)
{
    return QStringLiteral("/authentication/api/v1/systemuser/") + party.toString() + u'/' + id.toString();
}

// The body may be empty, a number or an object (section 13).
core::Result<core::Nothing> readDeletion(const net::Response &)
{
    return core::Nothing{};
}

core::Task<core::Nothing> deleteOnce(Api *api, QString path, QUrlQuery query, std::stop_token stop)
{
    Call call;
    call.method = net::Method::Delete;
    call.path = std::move(path);
    call.query = std::move(query);
    return ask(api, std::move(call), readDeletion, stop);
}

std::optional<domain::SystemAccess> readElement(const Object &object)
{
    domain::SystemAccess access;
    access.id = domain::SystemAccessId(object.uuid("id"));
    if (access.id.isNull())
        return std::nullopt;
    access.title = object.text("integrationTitle");
    access.systemId = object.text("systemId");
    access.vendorOrganisationNumber = object.text("supplierOrgno");
    access.organisationNumber = object.text("reporteeOrgNo");
    access.partyId = object.partyId("partyId");
    access.externalReference = object.text("externalRef");
    access.created = object.time("created");
    access.rawKind = object.text("userType");
    access.forClients = access.rawKind.compare(u"agent", Qt::CaseInsensitive) == 0;
    access.forOwn = access.rawKind.compare(u"standard", Qt::CaseInsensitive) == 0;
    access.packages = readPackages(object.objects("accessPackages"));
    return access;
}

} // namespace

core::Result<Listing<domain::SystemAccess>> readSystemAccesses(const net::Response &response)
{
    return readList<domain::SystemAccess>(response, "system accesses", readElement);
}

core::Task<Listing<domain::SystemAccess>> ownSystemAccesses(Api *api, domain::PartyId party, std::stop_token stop)
{
    return list(api, QStringLiteral("/authentication/api/v1/systemuser/") + party.toString(), {}, stop);
}

core::Task<Listing<domain::SystemAccess>> clientSystemAccesses(Api *api, domain::PartyId party, std::stop_token stop)
{
    return list(api, QStringLiteral("/authentication/api/v1/systemuser/agent/") + party.toString(), {}, stop);
}

core::Task<Listing<domain::SystemAccess>> clientSystemAccessesOf(Api *api, QString organisationNumber,
                                                                 std::stop_token stop)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("party"), organisationNumber);
    return list(api, QStringLiteral("/authentication/api/v1/enduser/systemuser/agents"), query, stop);
}

core::Result<AccessDetail> readAccessDetail(const net::Response &response)
{
    const core::Result<Object> object = objectIn(response);
    if (!object)
        return core::fail(object.error());
    const std::optional<domain::SystemAccess> access = readElement(*object);
    if (!access)
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("a system access without id"));
    return AccessDetail{*access, {readRights(object->objects("rights")), access->packages}};
}

core::Result<domain::GivenRights> readAccessRights(const net::Response &response)
{
    const core::Result<Object> object = objectIn(response);
    if (!object)
        return core::fail(object.error());
    // An answer about something else must not pass as "it has nothing".
    if (!object->has("systemUserId") && !object->isArray("rights") && !object->isArray("accessPackages"))
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("an answer without rights"));
    return domain::GivenRights{readRights(object->objects("rights")), readPackages(object->objects("accessPackages"))};
}

core::Task<AccessDetail> accessDetail(Api *api, domain::PartyId party, domain::SystemAccessId id, std::stop_token stop)
{
    Call call;
    call.path = pathTo(party, id);
    return ask(api, std::move(call), readAccessDetail, stop);
}

core::Task<domain::GivenRights> accessRights(Api *api, domain::PartyId party, domain::SystemAccessId id,
                                             std::stop_token stop)
{
    Call call;
    call.path = pathTo(party, id) + QStringLiteral("/delegations");
    return ask(api, std::move(call), readAccessRights, stop);
}

core::Result<domain::SystemAccess> readCreatedAccess(const net::Response &response)
{
    const core::Result<AccessDetail> read = readAccessDetail(response);
    if (!read)
        return core::fail(read.error());
    return read->access;
}

core::Task<domain::SystemAccess> createOwnAccess(Api *api, domain::PartyId party, QString systemId, QString title,
                                                 std::stop_token stop)
{
    Call call;
    call.method = net::Method::Post;
    call.path = QStringLiteral("/authentication/api/v1/systemuser/") + party.toString() + QStringLiteral("/create");
    const QJsonObject body = {{QStringLiteral("integrationTitle"), title}, {QStringLiteral("systemId"), systemId}};
    call.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return ask(api, std::move(call), readCreatedAccess, stop);
}

core::Task<core::Nothing> deleteOwnAccess(Api *api, domain::PartyId party, domain::SystemAccessId id,
                                          std::stop_token stop)
{
    return deleteOnce(api, pathTo(party, id), {}, stop);
}

core::Task<core::Nothing> deleteClientAccess(Api *api, domain::PartyId party, domain::PartyUuid facilitator,
                                             domain::SystemAccessId id, std::stop_token stop)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("facilitatorId"), facilitator.toString());
    return deleteOnce(
        api, QStringLiteral("/authentication/api/v1/systemuser/agent/") + party.toString() + u'/' + id.toString(),
        query, stop);
}

} // namespace altinn
