// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/review.h"

#include "app/altinn/give_checks.h"
#include "app/altinn/requests.h"
#include "app/altinn/system_accesses.h"
#include "app/domain/change.h"
#include "app/requests/read_again.h"
#include "app/requests/vendor_reading.h"

#include <algorithm>

namespace requests {

namespace {

void addLines(Review *review, const altinn::NamedRights &named, Part part)
{
    review->namesMissing += named.missing;
    for (const altinn::NamedRight &right : named.packages + named.services) {
        ReviewLine line;
        static_cast<altinn::NamedRight &>(line) = right;
        line.part = part;
        review->lines.append(line);
    }
}

// The access that a change is about, and what it has.
QCoro::Task<Review> withAccess(altinn::Api *api, Review review, std::stop_token stop)
{
    const domain::PartyId party = review.row.party.id;
    const domain::SystemAccessId id = review.row.request.access;
    if (id.isNull()) {
        review.accessError.emplace();
        review.accessError->detail = QStringLiteral("the request names no access");
        co_return Review(review);
    }
    core::Task<domain::GivenRights> rightsTask = altinn::accessRights(api, party, id, stop);
    core::Result<altinn::AccessDetail> detail = co_await altinn::accessDetail(api, party, id, stop);
    core::Result<domain::GivenRights> given = co_await rightsTask;
    if (given)
        review.givenNow = *given;
    else
        review.accessError = given.error();
    if (detail) {
        review.access = detail->access;
        if (review.row.request.title.isEmpty())
            review.row.request.title = detail->access.title;
    } else {
        review.accessError = detail.error(); // also when its rights are there: the access may be somebody else's
        review.givenNow.reset();
    }
    co_return Review(review);
}

void markWhatIsSo(Review *review)
{
    if (!review->givenNow)
        return;
    for (ReviewLine &line : review->lines) {
        const bool isThere = line.isPackage
                                 ? domain::holds(*review->givenNow, domain::AccessPackage{line.rawId})
                                 : domain::holds(*review->givenNow, domain::Right{line.rawId, line.rawId, {}});
        line.isSoAlready = line.part != Part::Unchanged && isThere == (line.part == Part::Added);
    }
}

void markWhatCameBefore(Review *review, const QList<domain::AccessRequest> &waiting)
{
    const domain::RequestKind kind = review->row.request.kind;
    review->difference = differenceOf(review->row.request, review->vendor, waiting);
    for (ReviewLine &line : review->lines) {
        if (line.part != Part::Added)
            continue;
        const domain::AccessPackage package{line.rawId};
        const domain::Right right{line.rawId, line.rawId, {}};
        line.already =
            line.isPackage ? givenAlready(review->vendor, kind, package) : givenAlready(review->vendor, kind, right);
        line.isNewSince = review->difference && (line.isPackage ? domain::holds(review->difference->more, package)
                                                                : domain::holds(review->difference->more, right));
    }
}

} // namespace

int Review::lineCount(Part part) const
{
    return static_cast<int>(
        std::count_if(lines.cbegin(), lines.cend(), [part](const ReviewLine &line) { return line.part == part; }));
}

int Review::packageCount(Part part) const
{
    return static_cast<int>(std::count_if(
        lines.cbegin(), lines.cend(), [part](const ReviewLine &line) { return line.part == part && line.isPackage; }));
}

int Review::serviceCount() const
{
    int count = 0;
    for (const ReviewLine &line : lines) {
        if (line.part == Part::Added)
            count += line.isPackage ? static_cast<int>(line.services.size()) : 1;
    }
    return count;
}

bool Review::isReadable() const
{
    return std::none_of(lines.cbegin(), lines.cend(), [](const ReviewLine &line) {
        const QString id = line.isPackage ? domain::AccessPackage{line.rawId}.key() : line.rawId;
        return line.part != Part::Unchanged && id.isEmpty() && line.name.isEmpty();
    });
}

bool Review::mayBeGiven() const
{
    return std::none_of(lines.cbegin(), lines.cend(),
                        [](const ReviewLine &line) { return line.check.answer == altinn::CanGive::No; });
}

core::Task<Review> loadReview(altinn::Api *api, altinn::Names *names, InboxRow row, bool mayCheck, bool mayReadById,
                              QList<domain::AccessRequest> waiting, std::stop_token stop)
{
    core::Result<domain::AccessRequest> fresh = co_await readAgain(api, row, mayReadById, stop);
    if (!fresh)
        co_return core::fail(fresh.error());
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);

    Review review;
    review.row = row;
    review.row.request = *fresh;
    domain::Change change;
    change.added = {fresh->rights, fresh->packages};
    core::Task<altinn::SystemText> systemTask = names->system(fresh->systemId, stop);
    if (fresh->kind == domain::RequestKind::Change) {
        Review known = co_await withAccess(api, review, stop);
        review = known;
        change = domain::changeAskedFor(review.row.request, review.givenNow ? &*review.givenNow : nullptr);
    }

    core::Task<altinn::NamedRights> addedTask = names->all(change.added, stop);
    core::Task<altinn::NamedRights> removedTask = names->all(change.removed, stop);
    core::Task<altinn::NamedRights> unchangedTask = names->all(change.unchanged, stop);
    altinn::GiveChecks checks;
    if (mayCheck) {
        altinn::GiveChecks made = co_await altinn::checkAll(api, row.party.uuid, change.added, stop);
        checks = made;
    }
    core::Result<altinn::SystemText> system = co_await systemTask;
    if (system)
        review.system = *system;
    Vendor vendor = co_await readVendor(api, review.row, review.system, stop);
    review.vendor = vendor;
    core::Result<altinn::NamedRights> added = co_await addedTask;
    core::Result<altinn::NamedRights> removed = co_await removedTask;
    core::Result<altinn::NamedRights> unchanged = co_await unchangedTask;
    if (stop.stop_requested() || !added || !removed || !unchanged)
        co_return core::fail(core::ErrorKind::Cancelled);
    addLines(&review, *added, Part::Added);
    for (ReviewLine &line : review.lines)
        line.check = checks.of(line);
    review.checkError = checks.error;
    addLines(&review, *removed, Part::Removed);
    addLines(&review, *unchanged, Part::Unchanged);
    markWhatIsSo(&review);
    markWhatCameBefore(&review, waiting);
    co_return Review(review);
}

} // namespace requests
