// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/review.h"

#include "app/altinn/requests.h"
#include "app/requests/names.h"

#include <algorithm>

namespace requests {

namespace {

template <class T>
using Pending = std::vector<core::Task<T>>;

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

QList<domain::RequestKind> kindsToTry(const ConfirmLink &link)
{
    if (link.kind)
        return {*link.kind};
    return {domain::RequestKind::Own, domain::RequestKind::ForClients};
}

} // namespace

int Review::packageCount() const
{
    return static_cast<int>(
        std::count_if(lines.cbegin(), lines.cend(), [](const ReviewLine &line) { return line.isPackage; }));
}

int Review::serviceCount() const
{
    int count = 0;
    for (const ReviewLine &line : lines)
        count += line.isPackage ? static_cast<int>(line.services.size()) : 1;
    return count;
}

bool Review::mayBeGiven() const
{
    return std::none_of(lines.cbegin(), lines.cend(),
                        [](const ReviewLine &line) { return line.check.answer == altinn::CanGive::No; });
}

core::Task<Review> loadReview(altinn::Api *api, Names *names, InboxRow row, bool mayCheck, std::stop_token stop)
{
    core::Result<domain::AccessRequest> fresh =
        co_await altinn::requestForParty(api, row.request.kind, row.party.id, row.request.id, stop);
    if (!fresh)
        co_return core::fail(fresh.error());
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);

    Review review;
    review.row = row;
    // This read never knows forwarded and timedOut, and need not carry the party's identifiers.
    domain::AccessRequest request = *fresh;
    request.forwarded = row.request.forwarded;
    request.timedOut = row.request.timedOut;
    request.mayForwardOnly = row.request.mayForwardOnly;
    if (!request.created.isValid())
        request.created = row.request.created;
    review.row.request = request;

    core::Task<altinn::SystemText> systemTask = names->system(request.systemId, stop);
    Pending<altinn::PackageText> packageTasks;
    for (const domain::AccessPackage &package : std::as_const(request.packages))
        packageTasks.push_back(names->package(package, stop));
    Pending<altinn::ServiceText> serviceTasks;
    Pending<altinn::GiveCheck> checkTasks;
    for (const domain::Right &right : std::as_const(request.rights)) {
        serviceTasks.push_back(names->service(right.resourceId, stop));
        if (mayCheck && !right.resourceId.isEmpty())
            checkTasks.push_back(altinn::checkResource(api, row.party.uuid, right.resourceId, stop));
    }

    core::Result<altinn::SystemText> system = co_await systemTask;
    if (system)
        review.system = *system;
    QHash<QString, altinn::GiveCheck> packageChecks;
    if (mayCheck && !request.packages.isEmpty()) {
        core::Result<QHash<QString, altinn::GiveCheck>> checks =
            co_await altinn::checkPackages(api, row.party.uuid, request.packages, stop);
        if (checks)
            packageChecks = *checks;
        else
            review.checkError = checks.error();
    }
    for (qsizetype i = 0; i < request.packages.size(); ++i) {
        core::Result<altinn::PackageText> text = co_await packageTasks[static_cast<size_t>(i)];
        ReviewLine line;
        line.isPackage = true;
        line.rawId = request.packages.at(i).urn;
        line.check = packageChecks.value(request.packages.at(i).key());
        if (text) {
            line.name = text->name;
            line.description = text->description;
            line.services = text->services;
        } else {
            ++review.namesMissing;
        }
        review.lines.append(line);
    }
    size_t nextCheck = 0;
    for (qsizetype i = 0; i < request.rights.size(); ++i) {
        core::Result<altinn::ServiceText> text = co_await serviceTasks[static_cast<size_t>(i)];
        const domain::Right right = request.rights.at(i);
        ReviewLine line;
        line.rawId = right.resourceId.isEmpty() ? right.rawId : right.resourceId;
        if (text) {
            line.name = text->title;
            line.description = text->description;
            line.owner = text->owner;
        } else {
            ++review.namesMissing;
        }
        if (mayCheck && !right.resourceId.isEmpty()) {
            core::Result<altinn::GiveCheck> check = co_await checkTasks[nextCheck++];
            if (check)
                line.check = *check;
            else
                review.checkError = check.error();
        }
        review.lines.append(line);
    }
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    co_return review;
}

core::Task<InboxRow> findRequest(altinn::Api *api, ConfirmLink link, QList<domain::Party> parties, bool mayReadById,
                                 std::stop_token stop)
{
    core::Error last;
    last.kind = core::ErrorKind::Gone;
    const QList<domain::RequestKind> kinds = kindsToTry(link);
    for (const domain::RequestKind kind : kinds) {
        if (mayReadById) {
            core::Result<domain::AccessRequest> request = co_await altinn::requestById(api, kind, link.id, stop);
            if (!request && request.error().kind != core::ErrorKind::Gone)
                co_return core::fail(request.error());
            if (!request)
                continue;
            const std::optional<domain::Party> owner = ownerOf(*request, parties);
            if (!owner)
                co_return core::fail(core::ErrorKind::Forbidden,
                                     QStringLiteral("the request belongs to another party"));
            InboxRow row;
            row.request = *request;
            row.party = *owner;
            row.openedByLink = true;
            co_return row;
        }
        for (const domain::Party &party : std::as_const(parties)) {
            core::Result<domain::AccessRequest> request =
                co_await altinn::requestForParty(api, kind, party.id, link.id, stop);
            if (stop.stop_requested())
                co_return core::fail(core::ErrorKind::Cancelled);
            if (request) {
                InboxRow row;
                row.request = *request;
                row.party = party;
                row.openedByLink = true;
                co_return row;
            }
            // "Not yours" and "not known" are answers; anything else means that we do not know.
            const core::ErrorKind why = request.error().kind;
            if (why != core::ErrorKind::Gone && why != core::ErrorKind::Forbidden)
                co_return core::fail(request.error());
        }
    }
    co_return core::fail(std::move(last));
}

} // namespace requests
