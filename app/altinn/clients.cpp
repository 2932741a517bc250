// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/clients.h"

#include "app/altinn/long_answer.h"

namespace altinn {

namespace {

QString base()
{
    return QStringLiteral("/authentication/api/v1/enduser/systemuser/clients");
}

std::optional<domain::Client> readClient(const Object &object)
{
    domain::Client client;
    client.id = domain::ClientId(object.uuid("clientId"));
    client.organisationNumber = object.text("clientOrganizationNumber");
    client.name = object.text("clientOrganizationName");
    return client.id.isNull() ? std::nullopt : std::optional(client);
}

core::Task<ClientListing> list(Api *api, QString path, domain::SystemAccessId access, std::stop_token stop)
{
    Call call;
    call.bodyLimit = clientListLimit;
    call.path = std::move(path);
    call.query.addQueryItem(QStringLiteral("agent"), access.toString());
    return askForMuch(api, std::move(call), readClientPage, stop);
}

core::Task<core::Nothing> change(Api *api, net::Method method, domain::SystemAccessId access, domain::ClientId client,
                                 std::stop_token stop)
{
    Call call;
    call.method = method;
    call.path = base();
    call.query.addQueryItem(QStringLiteral("agent"), access.toString());
    call.query.addQueryItem(QStringLiteral("client"), client.toString());
    const auto read = [client](const net::Response &response) -> core::Result<core::Nothing> {
        const core::Result<Object> object = objectIn(response);
        if (!object || object->uuid("client") != client.uuid())
            return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the change was not confirmed"));
        return core::Nothing{};
    };
    return ask(api, std::move(call), read, stop);
}

} // namespace

core::Result<ClientListing> readClientPage(const net::Response &response)
{
    const core::Result<Page> page = pageIn(response);
    if (!page)
        return core::fail(page.error());
    core::Result<Listing<domain::Client>> clients = readPage<domain::Client>(*page, "clients", readClient);
    if (!clients)
        return core::fail(clients.error());
    ClientListing listing;
    listing.clients = std::move(clients->items);
    listing.unreadable = clients->unreadable;
    listing.ownerOrganisation = page->around.object("systemUserInformation").text("systemUserOwnerOrg");
    return listing;
}

core::Task<ClientListing> availableClients(Api *api, domain::SystemAccessId access, std::stop_token stop)
{
    return list(api, base() + QStringLiteral("/available"), access, stop);
}

core::Task<ClientListing> assignedClients(Api *api, domain::SystemAccessId access, std::stop_token stop)
{
    return list(api, base(), access, stop);
}

core::Task<core::Nothing> assignClient(Api *api, domain::SystemAccessId access, domain::ClientId client,
                                       std::stop_token stop)
{
    return change(api, net::Method::Post, access, client, stop);
}

core::Task<core::Nothing> revokeClient(Api *api, domain::SystemAccessId access, domain::ClientId client,
                                       std::stop_token stop)
{
    return change(api, net::Method::Delete, access, client, stop);
}

} // namespace altinn
