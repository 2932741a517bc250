// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace domain {

// A single service that is asked for or given: a resource, as the resource register names it.
struct Right
{
    QString resourceId; // value of urn:altinn:resource; "" when the server named something else
    QString rawId;      // every attribute verbatim, for technical details
    QString action;     // may be ""

    // What is given and taken as one, whatever the action (altinn-enduser-api.md section 7.2).
    [[nodiscard]] QString key() const { return (resourceId.isEmpty() ? rawId : resourceId).toLower(); }

    friend bool operator==(const Right &, const Right &) = default;
};

// A bundle of services. Packages come as a URN or as its last segment: compare by key() only.
struct AccessPackage
{
    QString urn;

    [[nodiscard]] QString key() const { return urn.mid(urn.lastIndexOf(u':') + 1).toLower(); }

    friend bool operator==(const AccessPackage &a, const AccessPackage &b) { return a.key() == b.key(); }
};

// What an access has.
struct GivenRights
{
    QList<Right> rights;
    QList<AccessPackage> packages;

    [[nodiscard]] bool isEmpty() const { return rights.isEmpty() && packages.isEmpty(); }
};

} // namespace domain
