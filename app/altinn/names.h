// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/metadata.h"

#include <QHash>

namespace altinn {

struct NamedRight // a package or a single service, as a person can read it
{
    bool isPackage = false;
    QString rawId;
    QString name; // "" when Altinn knows none: show rawId
    QString description;
    QString owner;                    // of a service
    QString language;                 // of the name, where Altinn has none in the language asked for
    QList<ServiceInPackage> services; // of a package
    std::optional<bool> isAssignable; // of a package: to an access for the organisation itself
};

struct NamedRights
{
    QList<NamedRight> packages; // in the order of what was asked about
    QList<NamedRight> services;
    int missing = 0; // names that could not be read; the raw ids stand in
};

// Readable names of packages, services and systems in one language, asked for once a session. A name that cannot be had
// is not remembered, so that the next look asks again. Lives as long as the app; GUI thread.
class Names
{
public:
    explicit Names(Api *api) : m_api(api) {}

    void setLanguage(const QString &language); // nb, nn or en; forgets what was read in another

    [[nodiscard]] QString language() const { return m_language; }

    void setMayReadRegister(bool may) { m_mayReadRegister = may; }

    void clear();

    core::Task<PackageText> package(domain::AccessPackage package, std::stop_token stop);
    core::Task<ServiceText> service(QString resourceId, std::stop_token stop);
    // With the owner of each of its services, which the resource register tells in the user's language.
    core::Task<PackageText> packageWithOwners(domain::AccessPackage package, std::stop_token stop);
    // Empty texts where the sign-in may not read the register.
    core::Task<SystemText> system(QString systemId, std::stop_token stop);
    // All of it, in parallel. Names that cannot be had are counted, not an error.
    core::Task<NamedRights> all(domain::GivenRights given, std::stop_token stop);

    // What is known already, without a call.
    [[nodiscard]] SystemText knownSystem(const QString &systemId) const { return m_systems.value(systemId); }

private:
    Api *m_api;
    QString m_language = QStringLiteral("nb");
    bool m_mayReadRegister = false;
    QHash<QString, PackageText> m_packages;
    QHash<QString, ServiceText> m_services;
    QHash<QString, SystemText> m_systems;
};

} // namespace altinn
