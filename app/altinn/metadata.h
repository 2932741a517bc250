// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/api.h"
#include "app/domain/identifiers.h"
#include "app/domain/rights.h"

#include <QHash>

// Readable names (altinn-enduser-api.md sections 7.1, 7.3, 7.4) and the answer to "can I give this?" (7.2).
namespace altinn {

struct ServiceInPackage
{
    QString rawId;
    QString name; // "" when Altinn knows none
    QString description;
    QString owner; // "" when it is not known
};

struct PackageText
{
    QString name; // "" when Altinn does not know the package: show the raw id
    QString description;
    QList<ServiceInPackage> services;
    std::optional<bool> isAssignable; // to an access for the organisation itself; nothing when Altinn does not say
};

struct ServiceText
{
    QString title; // "" when Altinn does not know the resource
    QString description;
    QString owner;
    QString language; // nb, nn or en: that the title is in, where Altinn has none in the language asked for
};

struct SystemText
{
    QString name;
    QString description;
    QString vendorOrganisationNumber;
    QString vendorName; // usually ""
};

// An unknown package, resource or system is an answer with empty texts, not an error; for an empty id there is no call.
core::Task<PackageText> packageText(Api *api, domain::AccessPackage package, QString language, std::stop_token stop);
core::Task<ServiceText> serviceText(Api *api, QString resourceId, QString language, std::stop_token stop);
// Needs the portal scope.
core::Task<SystemText> systemText(Api *api, QString systemId, QString language, std::stop_token stop);

enum class CanGive { Yes, No, Unknown };

struct GiveCheck
{
    CanGive answer = CanGive::Unknown;
    QStringList reasons; // Altinn's reason codes; may be empty on either outcome
};

// By package key. Nobody is asked about packages without a key, nor about none: to Altinn that means every package.
core::Task<QHash<QString, GiveCheck>> checkPackages(Api *api, domain::PartyUuid party,
                                                    QList<domain::AccessPackage> packages, std::stop_token stop);
// One delegable right of the resource is enough.
core::Task<GiveCheck> checkResource(Api *api, domain::PartyUuid party, QString resourceId, std::stop_token stop);

core::Result<PackageText> readPackageText(const net::Response &response, const QString &language);
core::Result<ServiceText> readServiceText(const net::Response &response, const QString &language);
core::Result<SystemText> readSystemText(const net::Response &response, const QString &language);
core::Result<QHash<QString, GiveCheck>> readPackageChecks(const net::Response &response);
core::Result<GiveCheck> readResourceCheck(const net::Response &response);

} // namespace altinn
