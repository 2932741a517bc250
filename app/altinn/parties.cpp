// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/parties.h"

namespace altinn {

namespace {

domain::PartyKind kindFrom(const QString &text)
{
    static const QHash<QString, domain::PartyKind> known = {
        {QStringLiteral("organization"), domain::PartyKind::Organisation},
        {QStringLiteral("person"), domain::PartyKind::Person},
        {QStringLiteral("selfidentified"), domain::PartyKind::Person},
    };
    return known.value(text.toLower(), domain::PartyKind::Unknown);
}

domain::Party readParty(const Object &object)
{
    domain::Party party;
    party.uuid = domain::PartyUuid(object.uuid("partyUuid"));
    party.id = object.partyId("partyId");
    party.organisationNumber = object.text("organizationNumber");
    party.name = object.text("name");
    party.unitType = object.text("unitType");
    party.rawKind = object.text("type");
    party.kind = kindFrom(party.rawKind);
    party.isDeleted = object.flag("isDeleted");
    party.headingOnly = object.flag("onlyHierarchyElementWithNoAccess");
    return party;
}

// No deeper than the JSON parser goes. A party that cannot be read does not take its sub-units with it.
void readLevel(const QJsonArray &level, domain::PartyUuid parent, Listing<domain::Party> *into)
{
    for (const QJsonValue &element : level) {
        const Object object(element.toObject());
        domain::Party party = readParty(object);
        party.parent = parent;
        if (party.uuid.isNull())
            ++into->unreadable;
        else
            into->items.append(party);
        readLevel(object.array("subunits"), party.uuid.isNull() ? parent : party.uuid, into);
    }
}

constexpr qsizetype mostListed = 1000;
constexpr qsizetype longestListed = 200;

QStringList listedIn(const Object &object, const char *member)
{
    QStringList texts;
    for (const QJsonValue &element : object.array(member)) {
        const QString text = element.toString().trimmed();
        if (!text.isEmpty() && text.size() <= longestListed && texts.size() < mostListed)
            texts.append(text);
    }
    return texts;
}

std::optional<Object> find(const QJsonArray &level, domain::PartyUuid party)
{
    for (const QJsonValue &element : level) {
        Object object(element.toObject());
        if (object.uuid("partyUuid") == party.uuid())
            return object;
        if (auto unit = find(object.array("subunits"), party))
            return unit;
    }
    return std::nullopt;
}

} // namespace

core::Result<Listing<domain::Party>> readParties(const net::Response &response)
{
    const core::Result<Page> page = pageIn(response);
    if (!page)
        return core::fail(page.error());
    Listing<domain::Party> listing;
    listing.unreadable = page->goesOn ? 1 : 0;
    readLevel(page->elements, {}, &listing);
    if (const auto told = tellLoss("parties", listing.items.size(), listing.unreadable); !told)
        return core::fail(told.error());
    return listing;
}

core::Result<Standing> readStanding(const net::Response &response, domain::PartyUuid party)
{
    const core::Result<Page> page = pageIn(response);
    if (!page)
        return core::fail(page.error());
    Standing standing;
    const std::optional<Object> object = party.isNull() ? std::nullopt : find(page->elements, party);
    if (!object)
        return standing;
    for (const QString &urn : listedIn(*object, "authorizedAccessPackages"))
        standing.packages.append(domain::AccessPackage{urn});
    for (const QString &resource : listedIn(*object, "authorizedResources"))
        standing.resources.insert(resource.toLower());
    return standing;
}

static Call partiesCall()
{
    Call call;
    call.bodyLimit = listLimit;
    call.path = QStringLiteral("/accessmanagement/api/v1/enduser/authorizedparties");
    return call;
}

core::Task<Listing<domain::Party>> authorisedParties(Api *api, PartyFunction function, std::stop_token stop)
{
    Call call = partiesCall();
    if (function == PartyFunction::AccessManagement)
        call.query.addQueryItem(QStringLiteral("anyOfResourceIds"), QStringLiteral("altinn_access_management"));
    else if (function == PartyFunction::ClientAdministration)
        call.query.addQueryItem(QStringLiteral("anyOfResourceIds"), QStringLiteral("altinn_client_administration"));
    return ask(api, std::move(call), readParties, stop);
}

core::Task<Standing> standingIn(Api *api, domain::PartyUuid party, std::stop_token stop)
{
    Call call = partiesCall();
    call.query.addQueryItem(QStringLiteral("partyFilter"), party.toString());
    call.query.addQueryItem(QStringLiteral("includeAccessPackages"), QStringLiteral("true"));
    call.query.addQueryItem(QStringLiteral("includeResources"), QStringLiteral("true"));
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    co_return readStanding(*response, party);
}

} // namespace altinn
