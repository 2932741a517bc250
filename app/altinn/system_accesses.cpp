// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/system_accesses.h"

#include "app/altinn/rights.h"

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
    access.forClients = object.text("userType").compare(u"agent", Qt::CaseInsensitive) == 0;
    access.forOwn = !access.forClients;
    access.packages = readPackages(object.objects("accessPackages"));
    return access;
}

} // namespace

core::Result<Listing<domain::SystemAccess>> readSystemAccesses(const net::Response &response)
{
    return readList<domain::SystemAccess>(response, readElement);
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

} // namespace altinn
