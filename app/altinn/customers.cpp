// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/customers.h"

#include "app/altinn/long_answer.h"
#include "app/altinn/long_list.h"

#include <utility>

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

// The same few names stand at every client: each is kept once.
class CustomerReader
{
public:
    simdjson::error_code member(std::string_view name, LongValue value)
    {
        if (isNamed(name, "partyuuid"))
            return readUuid(value, m_id);
        if (isNamed(name, "displayname"))
            return readText(value, m_customer.client.name);
        if (isNamed(name, "organizationidentifier"))
            return readText(value, m_customer.client.organisationNumber);
        return isNamed(name, "access") ? readGiven(value) : simdjson::SUCCESS;
    }

    std::optional<Customer> item()
    {
        Customer customer = std::exchange(m_customer, {});
        customer.client.id = domain::ClientId(std::exchange(m_id, {}));
        if (!std::exchange(m_isGivenKnown, false) || customer.client.id.isNull())
            return std::nullopt;
        sortOnce(customer.roles);
        sortOnce(customer.packages);
        return customer;
    }

private:
    simdjson::error_code readGiven(LongValue given)
    {
        simdjson::ondemand::json_type type{};
        if (const simdjson::error_code error = given.type().get(type))
            return error;
        m_isGivenKnown = type == simdjson::ondemand::json_type::array;
        const ReadLongValue package = [this](LongValue value) {
            simdjson::ondemand::json_type kind{};
            const simdjson::error_code error = value.type().get(kind);
            return error || kind != simdjson::ondemand::json_type::string ? error
                                                                          : readName(value, m_customer.packages);
        };
        const ReadLongMember member = [&, this](std::string_view name, LongValue value) {
            if (isNamed(name, "role"))
                return readName(value, m_customer.roles);
            return isNamed(name, "packages") ? readElements(value, package) : simdjson::SUCCESS;
        };
        return readElements(given, [&member](LongValue access) { return readMembers(access, member); });
    }

    simdjson::error_code readName(LongValue value, QStringList &names)
    {
        QString urn;
        const simdjson::error_code error = readText(value, urn);
        const auto known = m_segments.constFind(urn);
        names.append(known != m_segments.constEnd() ? *known : *m_segments.insert(urn, lastSegment(urn)));
        return error;
    }

    QUuid m_id;
    Customer m_customer;
    bool m_isGivenKnown = false;
    QHash<QString, QString> m_segments; // by URN
};

} // namespace

core::Result<Listing<Customer>> readCustomers(const net::Response &response)
{
    CustomerReader reader;
    return readLongList<Customer>(response, "customers", reader);
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
