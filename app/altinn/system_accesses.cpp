// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/system_accesses.h"

#include "app/altinn/rights.h"

namespace altinn {

static core::Task<Listing<domain::SystemAccess>> readList(Api *api, QString path, QUrlQuery query, std::stop_token stop)
{
    Call call;
    call.bodyLimit = listLimit;
    call.path = std::move(path);
    call.query = std::move(query);
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    const core::Result<QJsonArray> array = arrayIn(*response);
    if (!array)
        co_return core::fail(array.error());
    co_return readAll<domain::SystemAccess>(*array, readSystemAccess);
}

std::optional<domain::SystemAccess> readSystemAccess(const Object &object)
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
    access.forClients = object.text("userType").compare(u"agent", Qt::CaseInsensitive) == 0;
    access.forOwn = !access.forClients;
    access.packages = readPackages(object.objects("accessPackages"));
    return access;
}

core::Task<Listing<domain::SystemAccess>> ownSystemAccesses(Api *api, domain::PartyId party, std::stop_token stop)
{
    return readList(api, QStringLiteral("/authentication/api/v1/systemuser/") + party.toString(), {}, stop);
}

core::Task<Listing<domain::SystemAccess>> clientSystemAccesses(Api *api, domain::PartyId party, std::stop_token stop)
{
    return readList(api, QStringLiteral("/authentication/api/v1/systemuser/agent/") + party.toString(), {}, stop);
}

core::Task<Listing<domain::SystemAccess>> clientSystemAccessesOf(Api *api, QString organisationNumber,
                                                                 std::stop_token stop)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("party"), organisationNumber);
    return readList(api, QStringLiteral("/authentication/api/v1/enduser/systemuser/agents"), query, stop);
}

} // namespace altinn
