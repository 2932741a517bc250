// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/unit/reading_cases.h"

using namespace altinn;

namespace reading {

namespace {

template <class T>
Outcome failed(const core::Result<T> &result)
{
    return Outcome{false, result.error().kind, 0, 0, true};
}

template <class T, class HasId>
Outcome listed(const core::Result<Listing<T>> &listing, HasId hasId)
{
    if (!listing)
        return failed(listing);
    Outcome outcome{true, {}, listing->items.size(), listing->unreadable, true};
    for (const T &item : listing->items)
        outcome.everyRowHasId = outcome.everyRowHasId && hasId(item);
    return outcome;
}

Outcome parties(const net::Response &response)
{
    return listed(readParties(response), [](const domain::Party &party) { return !party.uuid.isNull(); });
}

Outcome requests(const net::Response &response)
{
    return listed(readRequests(response, domain::RequestKind::ForClients),
                  [](const domain::AccessRequest &request) { return !request.id.isNull(); });
}

Outcome request(const net::Response &response)
{
    const auto request = readRequest(response, domain::RequestKind::Own);
    return request ? Outcome{true, {}, 1, 0, !request->id.isNull()} : failed(request);
}

Outcome systemAccesses(const net::Response &response)
{
    return listed(readSystemAccesses(response), [](const domain::SystemAccess &access) { return !access.id.isNull(); });
}

Outcome createdAccess(const net::Response &response)
{
    const auto access = readCreatedAccess(response);
    return access ? Outcome{true, {}, 1, 0, !access->id.isNull()} : failed(access);
}

Outcome registeredSystems(const net::Response &response)
{
    return listed(readRegisteredSystems(response, QStringLiteral("nb")),
                  [](const RegisteredSystem &system) { return !system.systemId.isEmpty(); });
}

Outcome registeredSystem(const net::Response &response)
{
    const auto system = readRegisteredSystem(response, QStringLiteral("nb"));
    return system ? Outcome{true, {}, 1, 0, !system->systemId.isEmpty()} : failed(system);
}

Outcome clients(const net::Response &response)
{
    const auto page = readClientPage(response);
    if (!page)
        return failed(page);
    Outcome outcome{true, {}, page->clients.size(), page->unreadable, true};
    for (const domain::Client &client : page->clients)
        outcome.everyRowHasId = outcome.everyRowHasId && !client.id.isNull();
    return outcome;
}

Outcome packageChecks(const net::Response &response)
{
    const auto checks = readPackageChecks(response);
    return checks ? Outcome{true, {}, checks->size(), 0, !checks->contains(QString())} : failed(checks);
}

Outcome resourceCheck(const net::Response &response)
{
    const auto check = readResourceCheck(response);
    return check ? Outcome{true, {}, 1, 0, true} : failed(check);
}

template <auto read>
Outcome text(const net::Response &response)
{
    const auto found = read(response, QStringLiteral("nb"));
    return found ? Outcome{true, {}, 1, 0, true} : failed(found);
}

constexpr auto partyElement = R"({"partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000a1","partyId":50000001,
  "name":"Bakken Regnskap AS","organizationNumber":"910000001","type":"Organization","unitType":"AS",
  "isDeleted":false,"onlyHierarchyElementWithNoAccess":false,"subunits":[]})";

constexpr auto requestElement = R"({"id":"5d3a1f60-0002-4a11-8a11-0000000000b1","status":"New",
  "integrationTitle":"Sky Lønn","systemId":"910000002_skylonn","partyOrgNo":"910000001","externalRef":"ref 1",
  "partyId":50000001,"partyUuid":"5d3a1f60-0001-4a11-8a11-0000000000a1","escalated":true,"timedOut":false,
  "created":"2026-10-01T08:00:00.1234567Z","redirectUrl":"https://example.test/done",
  "rights":[{"action":"write","resource":[{"id":"urn:altinn:resource","value":"lonn"}]}],
  "accessPackages":[{"urn":"urn:altinn:accesspackage:lonn-personopplysninger"}]})";

constexpr auto accessElement = R"({"id":"5d3a1f60-0003-4a11-8a11-0000000000c1","integrationTitle":"Sky Lønn",
  "systemId":"910000002_skylonn","partyId":"50000001","reporteeOrgNo":"910000001","supplierOrgno":"910000002",
  "externalRef":"","created":"2026-10-01T08:00:00Z","userType":"agent",
  "accessPackages":[{"urn":"urn:altinn:accesspackage:regnskapsforer-lonn"}]})";

constexpr auto clientElement = R"({"clientId":"5d3a1f60-0004-4a11-8a11-0000000000d1",
  "clientOrganizationNumber":"910000003","clientOrganizationName":"Fjord Bygg AS"})";

constexpr auto checkElement = R"({"package":{"id":"5d3a1f60-0005-4a11-8a11-0000000000e1",
  "urn":"urn:altinn:accesspackage:lonn-0000000000e1"},"result":true,"reasons":[{"description":"RoleAccess"}]})";

constexpr auto resourceAnswer = R"({"resource":{"refId":"lonn"},"rights":[
  {"right":{"key":"lonn:read","action":"read"},"result":false,"reasonCodes":["MissingRoleAccess"]},
  {"right":{"key":"lonn:write","action":"write"},"result":true,"reasonCodes":["RoleAccess"]}]})";

constexpr auto packageAnswer = R"({"name":"Lønn","urn":"urn:altinn:accesspackage:lonn","description":"Alt om lønn",
  "resources":[{"name":"A-melding"},{"name":"Skattekort"}]})";

constexpr auto serviceAnswer = R"({"identifier":"lonn","title":{"nb":"Lønn","nn":"Løn","en":"Pay"},
  "description":{"nb":"Om lønn"},"rightDescription":{"nb":null},
  "hasCompetentAuthority":{"name":{"nb":"Skatteetaten"}}})";

constexpr auto systemAnswer = R"({"systemId":"910000002_skylonn","systemVendorOrgNumber":"910000002",
  "systemVendorOrgName":"","name":{"nb":"Sky Lønn"},"description":{"nb":"Lønn i skyen"},"isVisible":true})";

constexpr auto registeredElement = R"({"systemId":"910000002_0000000000f1","systemVendorOrgNumber":"910000002",
  "systemVendorOrgName":"","name":{"nb":"Sky Lønn","nn":"Sky Løn"},"description":{"en":"Pay"},"isVisible":true,
  "rights":[{"resource":[{"id":"urn:altinn:resource","value":"lonn"}]}],
  "accessPackages":[{"urn":"urn:altinn:accesspackage:lonn"}]})";

} // namespace

const QList<Reader> &readers()
{
    static const QList<Reader> all = {
        {"parties", Shape::List, partyElement, parties},
        {"requests", Shape::List, requestElement, requests},
        {"system accesses", Shape::List, accessElement, systemAccesses},
        {"clients", Shape::List, clientElement, clients},
        {"registered systems", Shape::List, registeredElement, registeredSystems},
        {"package checks", Shape::List, checkElement, packageChecks, false},
        {"request", Shape::Object, requestElement, request},
        {"created access", Shape::Object, accessElement, createdAccess},
        {"registered system", Shape::Object, registeredElement, registeredSystem},
        {"resource check", Shape::Object, resourceAnswer, resourceCheck},
        {"package text", Shape::Text, packageAnswer, text<readPackageText>},
        {"service text", Shape::Text, serviceAnswer, text<readServiceText>},
        {"system text", Shape::Text, systemAnswer, text<readSystemText>},
    };
    return all;
}

net::Response responseWith(const QByteArray &body)
{
    net::Response response;
    response.status = 200;
    response.body = body;
    return response;
}

QByteArray elementNumber(const Reader &reader, int number)
{
    // The last digits of its identifier make it another one.
    QByteArray element = reader.element;
    const QByteArray digits = QByteArray::number(number, 16).rightJustified(12, '0');
    for (const char *last :
         {"0000000000a1", "0000000000b1", "0000000000c1", "0000000000d1", "0000000000e1", "0000000000f1"})
        element.replace(last, digits);
    return element;
}

QByteArray goodAnswer(const Reader &reader)
{
    if (reader.shape != Shape::List)
        return reader.element;
    return "[" + elementNumber(reader, 1) + "," + elementNumber(reader, 2) + "]";
}

} // namespace reading
