// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Whatever comes back from Altinn with 200: the first byte says which decoder reads the rest.
#include "tests/fuzz/description.h"
#include "tests/fuzz/target.h"

#include <array>

namespace {

using domain::RequestKind;

const QString language = QStringLiteral("nn");

template <class T>
const core::Result<T> &checked(const core::Result<T> &result)
{
    if (!result)
        fuzz::checkError(result.error());
    return result;
}

// Read, every element of it with an identifier, and no more of it lost than there was.
template <class T, class HasId>
QString listed(const core::Result<altinn::Listing<T>> &listing, HasId hasId)
{
    if (checked(listing)) {
        fuzz::check(std::all_of(listing->items.begin(), listing->items.end(), hasId), "every element has its id");
        fuzz::check(listing->unreadable >= 0, "a count of what was lost");
        fuzz::check(listing->unreadable == 0 || !listing->items.isEmpty(), "nothing left is no empty list");
    }
    return fuzz::of(listing);
}

template <RequestKind kind>
QString request(const net::Response &response)
{
    const core::Result<domain::AccessRequest> read = altinn::readRequest(response, kind);
    fuzz::check(!checked(read) || !read->id.isNull(), "a request has its id");
    return fuzz::of(read);
}

template <RequestKind kind>
QString requests(const net::Response &response)
{
    return listed(altinn::readRequests(response, kind),
                  [](const domain::AccessRequest &each) { return !each.id.isNull(); });
}

QString parties(const net::Response &response)
{
    return listed(altinn::readParties(response), [](const domain::Party &party) { return !party.uuid.isNull(); });
}

QString standing(const net::Response &response)
{
    constexpr qsizetype most = 1000;
    constexpr qsizetype longest = 200;
    const domain::PartyUuid party(QUuid(QStringLiteral("5d3a1f60-0001-4a11-8a11-0000000000a1")));
    const core::Result<altinn::Standing> read = altinn::readStanding(response, party);
    if (checked(read)) {
        fuzz::check(read->packages.size() <= most && read->resources.size() <= most, "a standing is bounded");
        for (const QString &resource : read->resources)
            fuzz::check(resource.size() <= longest, "a resource's id is bounded");
    }
    return fuzz::of(read);
}

QString accesses(const net::Response &response)
{
    return listed(altinn::readSystemAccesses(response),
                  [](const domain::SystemAccess &access) { return !access.id.isNull(); });
}

QString accessDetail(const net::Response &response)
{
    const core::Result<altinn::AccessDetail> read = altinn::readAccessDetail(response);
    fuzz::check(!checked(read) || !read->access.id.isNull(), "an access has its id");
    return fuzz::of(read);
}

QString createdAccess(const net::Response &response)
{
    return fuzz::of(checked(altinn::readCreatedAccess(response)));
}

QString accessRights(const net::Response &response)
{
    return fuzz::of(checked(altinn::readAccessRights(response)));
}

QString clients(const net::Response &response)
{
    const core::Result<altinn::ClientListing> read = altinn::readClientPage(response);
    if (checked(read)) {
        for (const domain::Client &client : read->clients)
            fuzz::check(!client.id.isNull(), "a client has its id");
    }
    return fuzz::of(read);
}

QString customers(const net::Response &response)
{
    return listed(altinn::readCustomers(response),
                  [](const altinn::Customer &customer) { return !customer.client.id.isNull(); });
}

QString registeredSystems(const net::Response &response)
{
    return listed(altinn::readRegisteredSystems(response, language), [](const altinn::RegisteredSystem &system) {
        return !system.systemId.isEmpty() && system.systemId.size() <= 300 && system.text.name.size() <= 200 &&
               system.text.description.size() <= 2000;
    });
}

QString registeredSystem(const net::Response &response)
{
    return fuzz::of(checked(altinn::readRegisteredSystem(response, language)));
}

QString rightList(const net::Response &response)
{
    return fuzz::of(checked(altinn::readRightList(response)));
}

QString packageList(const net::Response &response)
{
    return fuzz::of(checked(altinn::readPackageList(response)));
}

template <auto read>
QString named(const net::Response &response)
{
    return fuzz::of(checked(read(response, language)));
}

QString packageChecks(const net::Response &response)
{
    const auto read = altinn::readPackageChecks(response);
    fuzz::check(!checked(read) || !read->contains(QString()), "a check is of a package");
    return fuzz::of(read);
}

QString resourceCheck(const net::Response &response)
{
    return fuzz::of(checked(altinn::readResourceCheck(response)));
}

QString bareWord(const net::Response &response) // what decisions, forwarding and the own client answer with
{
    const int words = int(altinn::isTrue(response)) + int(altinn::isFalse(response)) + int(altinn::isNull(response));
    fuzz::check(words <= 1, "an answer is one word");
    return QString::number(words);
}

using Decoder = QString (*)(const net::Response &);

constexpr std::array<Decoder, 24> decoders = {parties,
                                              standing,
                                              request<RequestKind::Own>,
                                              request<RequestKind::ForClients>,
                                              request<RequestKind::Change>,
                                              requests<RequestKind::Own>,
                                              requests<RequestKind::ForClients>,
                                              requests<RequestKind::Change>,
                                              accesses,
                                              accessDetail,
                                              createdAccess,
                                              accessRights,
                                              clients,
                                              customers,
                                              registeredSystems,
                                              registeredSystem,
                                              rightList,
                                              packageList,
                                              named<altinn::readPackageText>,
                                              named<altinn::readServiceText>,
                                              named<altinn::readSystemText>,
                                              packageChecks,
                                              resourceCheck,
                                              bareWord};

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    net::Response response;
    response.status = 200;
    response.body = fuzz::bytesOf(data + 1, size - 1);
    response.contentType = "application/json";
    const Decoder decoder = decoders.at(data[0] % decoders.size());
    const QString once = decoder(response);
    fuzz::check(once == decoder(response), "decoded twice gives the same");
    response.body = "\xef\xbb\xbf" + response.body;
    const bool isMarked = response.body.startsWith("\xef\xbb\xbf\xef\xbb\xbf");
    fuzz::check(isMarked || once == decoder(response), "a byte order mark changes nothing");
    return 0;
}
