// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/find_request.h"

#include "app/altinn/requests.h"

namespace requests {

namespace {

core::Error errorOf(core::ErrorKind kind, QStringView code)
{
    core::Error error;
    error.kind = kind;
    error.code = code.toString();
    return error;
}

// Whose request it is, by the identifiers that the answer carries; numbers are the last resort (section 15).
std::optional<domain::Party> ownerOf(const domain::AccessRequest &request, const QList<domain::Party> &parties)
{
    for (const domain::Party &party : parties) {
        const bool same = !request.partyUuid.isNull() ? party.uuid == request.partyUuid
                          : !request.partyId.isNull() ? party.id == request.partyId
                                                      : party.organisationNumber == request.organisationNumber;
        if (same)
            return party;
    }
    return std::nullopt;
}

bool isForeign(const core::Error &error)
{
    return error.code == u"AUTH-00041" || error.code == u"AUTH-00042" || error.code == u"AUTH-00066";
}

// Whether a request could not be read by its id, and yet by its party perhaps.
bool mayBeReadByParty(domain::RequestKind kind, const core::Error &error)
{
    return kind == domain::RequestKind::Change && error.code != requestForeign &&
           (error.kind == core::ErrorKind::RejectedByRule || error.kind == core::ErrorKind::Forbidden);
}

InboxRow rowFor(const domain::AccessRequest &request, const domain::Party &party)
{
    InboxRow row;
    row.request = request;
    row.party = party;
    row.openedByLink = true;
    return row;
}

core::Task<InboxRow> findById(altinn::Api *api, domain::RequestKind kind, domain::RequestId id,
                              QList<domain::Party> parties, std::stop_token stop)
{
    core::Result<domain::AccessRequest> request = co_await altinn::requestById(api, kind, id, stop);
    if (!request)
        co_return core::fail(request.error());
    const std::optional<domain::Party> owner = ownerOf(*request, parties);
    if (!owner)
        co_return core::fail(errorOf(core::ErrorKind::Forbidden, requestForeign));
    co_return rowFor(*request, *owner);
}

core::Task<InboxRow> findByParty(altinn::Api *api, domain::RequestKind kind, domain::RequestId id,
                                 QList<domain::Party> parties, std::stop_token stop)
{
    bool someRefused = false;
    for (const domain::Party &party : std::as_const(parties)) {
        core::Result<domain::AccessRequest> request = co_await altinn::requestForParty(api, kind, party.id, id, stop);
        if (stop.stop_requested())
            co_return core::fail(core::ErrorKind::Cancelled);
        if (request && domain::belongsTo(*request, party))
            co_return rowFor(*request, party);
        if (request)
            continue;
        // "Not yours" and "not known" are answers; anything else means that we do not know.
        const core::ErrorKind why = request.error().kind;
        if (why != core::ErrorKind::Gone && why != core::ErrorKind::Forbidden)
            co_return core::fail(request.error());
        someRefused = someRefused || why == core::ErrorKind::Forbidden;
    }
    co_return core::fail(someRefused ? errorOf(core::ErrorKind::Forbidden, requestNotShown)
                                     : errorOf(core::ErrorKind::Gone, requestNotFound));
}

QList<domain::RequestKind> kindsToTry(const ConfirmLink &link)
{
    if (link.kind)
        return {*link.kind};
    return {domain::RequestKind::Own, domain::RequestKind::ForClients, domain::RequestKind::Change};
}

// Of what is said of two kinds, that which leaves more open: one kind is unknown, but of another nobody can tell.
core::Error lessCertain(const core::Error &a, const core::Error &b)
{
    const auto doubt = [](const core::Error &error) {
        return error.code == requestUnknown    ? 0
               : error.code == requestNotFound ? 1
               : error.code == requestNotShown ? 2
                                               : 3;
    };
    return doubt(a) < doubt(b) ? b : a;
}

} // namespace

core::Task<InboxRow> findRequest(altinn::Api *api, ConfirmLink link, QList<domain::Party> parties, bool mayReadById,
                                 std::stop_token stop)
{
    core::Error why = errorOf(core::ErrorKind::Gone, requestUnknown);
    const QList<domain::RequestKind> kinds = kindsToTry(link);
    for (const domain::RequestKind kind : kinds) {
        if (mayReadById || kind == domain::RequestKind::Change) {
            core::Result<InboxRow> row = co_await findById(api, kind, link.id, parties, stop);
            if (row)
                co_return row;
            if (row.error().kind == core::ErrorKind::Gone)
                continue;
            const core::Error refusal =
                isForeign(row.error()) ? errorOf(core::ErrorKind::Forbidden, requestForeign) : row.error();
            if (!mayBeReadByParty(kind, row.error()))
                co_return core::fail(refusal);
            why = lessCertain(why, refusal);
        }
        core::Result<InboxRow> row = co_await findByParty(api, kind, link.id, parties, stop);
        const bool isNotHere = !row && (row.error().code == requestNotFound || row.error().code == requestNotShown);
        if (!isNotHere)
            co_return row;
        why = lessCertain(why, row.error());
    }
    co_return core::fail(why);
}

} // namespace requests
