// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/domain/change.h"

#include <algorithm>

namespace domain {

namespace {

template <class T>
bool contains(const QList<T> &list, const T &item)
{
    return std::any_of(list.cbegin(), list.cend(), [&item](const T &other) { return other.key() == item.key(); });
}

template <class T>
QList<T> without(const QList<T> &list, const QList<T> &others)
{
    QList<T> rest;
    for (const T &item : list) {
        if (!contains(others, item) && !contains(rest, item))
            rest.append(item);
    }
    return rest;
}

template <class T>
QList<T> common(const QList<T> &list, const QList<T> &others)
{
    QList<T> both;
    for (const T &item : list) {
        if (contains(others, item) && !contains(both, item))
            both.append(item);
    }
    return both;
}

GivenRights without(const GivenRights &given, const GivenRights &others)
{
    return {without(given.rights, others.rights), without(given.packages, others.packages)};
}

int sizeOf(const GivenRights &given)
{
    return static_cast<int>(given.rights.size() + given.packages.size());
}

} // namespace

int Change::size() const
{
    return sizeOf(added) + sizeOf(removed);
}

Change changeAskedFor(const AccessRequest &request, const GivenRights *now)
{
    const GivenRights wanted{request.rights, request.packages};
    const GivenRights unwanted{request.unwantedRights, request.unwantedPackages};
    Change change;
    change.added = without(wanted, unwanted);
    change.removed = without(unwanted, {});
    if (now)
        change.unchanged = without(without(*now, wanted), unwanted);
    return change;
}

Change changeLeft(const AccessRequest &request, const GivenRights &now)
{
    Change left = changeAskedFor(request, &now);
    left.added = without(left.added, now);
    left.removed = {common(left.removed.rights, now.rights), common(left.removed.packages, now.packages)};
    return left;
}

bool holds(const GivenRights &given, const Right &right)
{
    return contains(given.rights, right);
}

bool holds(const GivenRights &given, const AccessPackage &package)
{
    return contains(given.packages, package);
}

} // namespace domain
