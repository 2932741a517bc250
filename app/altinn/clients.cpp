// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/clients.h"

#include "app/altinn/json.h"
#include "app/altinn/long_answer.h"
#include "app/altinn/long_list.h"

#include <utility>

namespace altinn {

namespace {

QString base()
{
    return QStringLiteral("/authentication/api/v1/enduser/systemuser/clients");
}

class ClientReader
{
public:
    simdjson::error_code member(std::string_view name, LongValue value)
    {
        if (isNamed(name, "clientid"))
            return readUuid(value, m_id);
        if (isNamed(name, "clientorganizationnumber"))
            return readText(value, m_client.organisationNumber);
        if (isNamed(name, "clientorganizationname"))
            return readText(value, m_client.name);
        return simdjson::SUCCESS;
    }

    std::optional<domain::Client> item()
    {
        domain::Client client = std::exchange(m_client, {});
        client.id = domain::ClientId(std::exchange(m_id, {}));
        return client.id.isNull() ? std::nullopt : std::optional(std::move(client));
    }

private:
    QUuid m_id;
    domain::Client m_client;
};

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
    ClientListing listing;
    const ReadLongMember ofOwner = [&listing](std::string_view name, LongValue value) {
        return isNamed(name, "systemuserownerorg") ? readText(value, listing.ownerOrganisation) : simdjson::SUCCESS;
    };
    const ReadLongMember beside = [&ofOwner](std::string_view name, LongValue value) {
        return isNamed(name, "systemuserinformation") ? readMembers(value, ofOwner) : simdjson::SUCCESS;
    };
    ClientReader reader;
    core::Result<Listing<domain::Client>> clients = readLongList<domain::Client>(response, "clients", reader, beside);
    if (!clients)
        return core::fail(clients.error());
    listing.clients = std::move(clients->items);
    listing.unreadable = clients->unreadable;
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
