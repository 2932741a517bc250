// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/vendor_history.h"

#include "app/domain/change.h"
#include "app/domain/organisation_number.h"

#include <algorithm>

namespace requests {

namespace {

bool isSame(const QString &one, const QString &other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

// The number that a system's id begins with, by custom only: "" where it begins with none.
QString numberInId(const QString &systemId)
{
    const QString first = systemId.section(u'_', 0, 0);
    const bool isBare = first.size() == 9 && first != systemId;
    const std::optional<domain::OrganisationNumber> number =
        isBare ? domain::OrganisationNumber::fromUserInput(first) : std::nullopt;
    return number ? number->toString() : QString();
}

QString titleOf(const domain::SystemAccess &access)
{
    return access.title.isEmpty() ? access.systemId : access.title;
}

template <class T>
GivenAlready already(const Vendor &vendor, domain::RequestKind kind, const T &item)
{
    GivenAlready result;
    bool isKnown = vendor.isListComplete && !item.key().isEmpty();
    for (const EarlierAccess &earlier : vendor.accesses) {
        if (!isSameKind(earlier.access, kind))
            continue;
        if (!earlier.given)
            isKnown = false;
        else if (!item.key().isEmpty() && domain::holds(*earlier.given, item))
            result.through.append(titleOf(earlier.access));
    }
    if (!result.through.isEmpty())
        result.answer = Already::Yes;
    else
        result.answer = isKnown ? Already::No : Already::NotKnown;
    return result;
}

template <class T>
void compare(const QList<T> &now, const QList<T> &before, QList<T> *more, Difference *difference)
{
    const auto contains = [](const QList<T> &list, const T &item) {
        return std::any_of(list.cbegin(), list.cend(), [&item](const T &other) { return other.key() == item.key(); });
    };
    int same = 0;
    QList<T> seen;
    for (const T &item : now) {
        if (contains(seen, item))
            continue;
        seen.append(item);
        if (contains(before, item))
            ++same;
        else
            more->append(item);
    }
    difference->same += same;
    QList<T> counted;
    for (const T &item : before) {
        if (!contains(now, item) && !contains(counted, item))
            counted.append(item);
    }
    difference->fewer += static_cast<int>(counted.size());
}

Difference compared(const domain::AccessRequest &request, const domain::GivenRights &before)
{
    Difference difference;
    compare(request.packages, before.packages, &difference.more.packages, &difference);
    compare(request.rights, before.rights, &difference.more.rights, &difference);
    return difference;
}

bool cameBefore(const domain::AccessRequest &one, const domain::AccessRequest &other)
{
    return one.created.isValid() && other.created.isValid() && one.created < other.created;
}

} // namespace

bool isSameKind(const domain::SystemAccess &access, domain::RequestKind kind)
{
    return kind == domain::RequestKind::ForClients ? access.forClients : access.forOwn;
}

Vendor vendorOf(const domain::AccessRequest &request, const altinn::SystemText &system,
                QList<domain::SystemAccess> accesses, bool isListComplete)
{
    Vendor vendor;
    vendor.isListComplete = isListComplete;
    vendor.number = system.vendorOrganisationNumber;
    QStringList claims;
    for (const domain::SystemAccess &access : std::as_const(accesses)) {
        if (isSame(access.systemId, request.systemId) && !access.vendorOrganisationNumber.isEmpty())
            claims.append(access.vendorOrganisationNumber);
    }
    if (!vendor.number.isEmpty()) {
        claims.append(numberInId(request.systemId));
        claims.removeAll(QString());
        claims.removeAll(vendor.number);
        vendor.match = claims.isEmpty() ? OwnerMatch::Yes : OwnerMatch::No;
        vendor.otherNumber = claims.value(0);
    } else if (!claims.isEmpty() && claims.count(claims.constFirst()) == claims.size()) {
        vendor.number = claims.constFirst(); // the organisation's own accesses tell whose system it is
    }

    std::sort(accesses.begin(), accesses.end(), [](const domain::SystemAccess &a, const domain::SystemAccess &b) {
        return a.created == b.created ? a.id < b.id : a.created > b.created;
    });
    for (const domain::SystemAccess &access : std::as_const(accesses)) {
        const bool isSameSystem = isSame(access.systemId, request.systemId);
        const bool isIts = isSameSystem || isSame(access.vendorOrganisationNumber, vendor.number);
        const bool isMeant = access.id == request.access || access.id.uuid() == request.id.uuid();
        if (isIts && !isMeant) // neither what a change is about nor what the request has become
            vendor.accesses.append(EarlierAccess{access, isSameSystem, std::nullopt});
        if (!isIts && vendor.number.isEmpty()) // it may be its, under another system
            vendor.isListComplete = false;
    }
    return vendor;
}

GivenAlready givenAlready(const Vendor &vendor, domain::RequestKind kind, const domain::Right &right)
{
    return already(vendor, kind, right);
}

GivenAlready givenAlready(const Vendor &vendor, domain::RequestKind kind, const domain::AccessPackage &package)
{
    return already(vendor, kind, package);
}

std::optional<Difference> differenceOf(const domain::AccessRequest &request, const Vendor &vendor,
                                       const QList<domain::AccessRequest> &waiting)
{
    if (request.kind == domain::RequestKind::Change)
        return std::nullopt;
    for (const EarlierAccess &earlier : vendor.accesses) { // newest first
        if (!earlier.isSameSystem || !earlier.given || !isSameKind(earlier.access, request.kind))
            continue;
        Difference difference = compared(request, *earlier.given);
        difference.isFromAccess = true;
        difference.title = titleOf(earlier.access);
        difference.created = earlier.access.created;
        return difference;
    }
    const domain::AccessRequest *newest = nullptr;
    for (const domain::AccessRequest &other : waiting) {
        const bool isEarlier = other.id != request.id && other.kind == request.kind && other.isOpen() &&
                               isSame(other.systemId, request.systemId) && cameBefore(other, request);
        if (isEarlier && (!newest || cameBefore(*newest, other)))
            newest = &other;
    }
    if (!newest)
        return std::nullopt;
    Difference difference = compared(request, {newest->rights, newest->packages});
    difference.created = newest->created;
    return difference;
}

} // namespace requests
