// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/parties.h"

namespace altinn {

namespace {

constexpr int deepestNesting = 8;

void readLevel(const QList<Object> &level, domain::PartyUuid parent, int depth, Listing<domain::Party> &into)
{
    for (const Object &object : level) {
        domain::Party party;
        party.uuid = domain::PartyUuid(object.uuid("partyUuid"));
        party.id = object.partyId("partyId");
        party.organisationNumber = object.text("organizationNumber");
        party.name = object.text("name");
        party.unitType = object.text("unitType");
        party.parent = parent;
        party.isOrganisation = object.text("type").compare(u"Organization", Qt::CaseInsensitive) == 0;
        party.isDeleted = object.flag("isDeleted");
        party.headingOnly = object.flag("onlyHierarchyElementWithNoAccess");
        if (party.uuid.isNull()) {
            ++into.unreadable;
            continue;
        }
        into.items.append(party);
        if (depth < deepestNesting)
            readLevel(object.objects("subunits"), party.uuid, depth + 1, into);
    }
}

} // namespace

core::Result<Listing<domain::Party>> readParties(const net::Response &response)
{
    const core::Result<Page> page = pageIn(response);
    if (!page)
        return core::fail(page.error());
    Listing<domain::Party> listing;
    QList<Object> top;
    for (const QJsonValue &element : page->elements) {
        if (element.isObject())
            top.append(Object(element.toObject()));
        else
            ++listing.unreadable;
    }
    readLevel(top, {}, 0, listing);
    return listing;
}

core::Task<Listing<domain::Party>> authorisedParties(Api *api, PartyFunction function, std::stop_token stop)
{
    Call call;
    call.bodyLimit = listLimit;
    call.path = QStringLiteral("/accessmanagement/api/v1/enduser/authorizedparties");
    if (function == PartyFunction::AccessManagement)
        call.query.addQueryItem(QStringLiteral("anyOfResourceIds"), QStringLiteral("altinn_access_management"));
    else if (function == PartyFunction::ClientAdministration)
        call.query.addQueryItem(QStringLiteral("anyOfResourceIds"), QStringLiteral("altinn_client_administration"));
    return ask(api, std::move(call), readParties, stop);
}

} // namespace altinn
