// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/fuzz/description.h"

#include <algorithm>

namespace fuzz {

namespace {

QString row(const QStringList &members)
{
    return u'(' + members.join(u'\x1f') + u')';
}

QString flag(bool is)
{
    return is ? QStringLiteral("yes") : QStringLiteral("no");
}

template <class E>
QString number(E value)
{
    return QString::number(static_cast<qint64>(value));
}

QString time(const QDateTime &at)
{
    return at.isValid() ? QString::number(at.toMSecsSinceEpoch()) : QString();
}

} // namespace

QString of(const domain::Right &right)
{
    return row({right.resourceId, right.rawId, right.action});
}

QString of(const domain::AccessPackage &package)
{
    return package.urn;
}

QString of(const domain::GivenRights &given)
{
    return row({of(given.rights), of(given.packages)});
}

QString of(const domain::Party &party)
{
    return row({party.uuid.toString(), party.id.toString(), party.organisationNumber, party.name, party.unitType,
                party.parent.toString(), number(party.kind), party.rawKind, flag(party.isDeleted),
                flag(party.headingOnly)});
}

QString of(const domain::Client &client)
{
    return row({client.id.toString(), client.name, client.organisationNumber});
}

QString of(const domain::AccessRequest &request)
{
    return row({request.id.toString(),
                number(request.kind),
                number(request.status),
                request.rawStatus,
                request.title,
                request.systemId,
                request.externalReference,
                request.organisationNumber,
                request.partyId.toString(),
                request.partyUuid.toString(),
                of(request.rights),
                of(request.packages),
                request.access.toString(),
                of(request.unwantedRights),
                of(request.unwantedPackages),
                request.redirectUrl,
                time(request.created),
                flag(request.forwarded),
                flag(request.timedOut),
                flag(request.mayForwardOnly)});
}

QString of(const domain::SystemAccess &access)
{
    return row({access.id.toString(), access.title, access.systemId, access.vendorOrganisationNumber,
                access.organisationNumber, access.partyId.toString(), access.externalReference, time(access.created),
                flag(access.forOwn), flag(access.forClients), access.rawKind, of(access.packages)});
}

QString of(const altinn::AccessDetail &detail)
{
    return row({of(detail.access), of(detail.given)});
}

QString of(const altinn::ClientListing &listing)
{
    return row({of(listing.clients), QString::number(listing.unreadable), listing.ownerOrganisation});
}

QString of(const altinn::Customer &customer)
{
    return row({of(customer.client), customer.roles.join(u'\x1e'), customer.packages.join(u'\x1e')});
}

QString of(const altinn::ServiceInPackage &service)
{
    return row({service.rawId, service.name, service.description, service.owner});
}

QString of(const altinn::PackageText &text)
{
    return row({text.name, text.description, of(text.services),
                text.isAssignable ? flag(*text.isAssignable) : QStringLiteral("-")});
}

QString of(const altinn::ServiceText &text)
{
    return row({text.title, text.description, text.owner, text.language});
}

QString of(const altinn::SystemText &text)
{
    return row({text.name, text.description, text.vendorOrganisationNumber, text.vendorName});
}

QString of(const altinn::RegisteredSystem &system)
{
    return row({system.systemId, of(system.text), flag(system.isVisible)});
}

QString of(const altinn::GiveCheck &check)
{
    return row({number(check.answer), check.reasons.join(u'\x1e')});
}

QString of(const QHash<QString, altinn::GiveCheck> &checks)
{
    QStringList rows;
    for (auto check = checks.begin(); check != checks.end(); ++check)
        rows.append(row({check.key(), of(*check)}));
    rows.sort();
    return row(rows);
}

QString of(const altinn::Standing &standing)
{
    QStringList resources(standing.resources.begin(), standing.resources.end());
    resources.sort();
    return row({of(standing.packages), resources.join(u'\x1e')});
}

QString of(const core::Error &error)
{
    return row({number(error.kind), QString::number(error.status), error.code, error.traceId, error.detail,
                error.retryAfter ? QString::number(error.retryAfter->count()) : QString()});
}

} // namespace fuzz
