// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/customers.h"

#include "app/altinn/long_answer.h"

namespace altinn {

namespace {

QString lastSegment(const QString &urn)
{
    return urn.mid(urn.lastIndexOf(u':') + 1).trimmed().toLower();
}

void sortOnce(QStringList &names)
{
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
}

std::optional<Customer> readCustomer(const Object &object)
{
    Customer customer;
    customer.client.id = domain::ClientId(object.uuid("partyUuid"));
    customer.client.name = object.text("displayName");
    customer.client.organisationNumber = object.text("organizationIdentifier");
    if (customer.client.id.isNull() || !object.isArray("access")) // nothing is known of what it has given
        return std::nullopt;
    for (const Object &access : object.objects("access")) {
        customer.roles.append(lastSegment(access.text("role")));
        for (const QJsonValue &package : access.array("packages"))
            customer.packages.append(lastSegment(package.toString()));
    }
    sortOnce(customer.roles);
    sortOnce(customer.packages);
    return customer;
}

} // namespace

core::Result<Listing<Customer>> readCustomers(const net::Response &response)
{
    return readList<Customer>(response, "customers", readCustomer);
}

core::Task<Listing<Customer>> customers(Api *api, domain::Party party, std::stop_token stop)
{
    Call call;
    call.bodyLimit = clientListLimit;
    call.path = QStringLiteral("/authentication/api/v1/systemuser/agent/%1/clients").arg(party.id.toString());
    call.query.addQueryItem(QStringLiteral("facilitator"), party.uuid.toString());
    return askForMuch(api, std::move(call), readCustomers, stop);
}

} // namespace altinn
