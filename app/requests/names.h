// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/metadata.h"

#include <QHash>

namespace requests {

// Readable names of packages, services and systems in one language, asked for once a session. A name that cannot be had
// is not remembered, so that the next look asks again. Lives as long as the app; GUI thread.
class Names
{
public:
    explicit Names(altinn::Api *api) : m_api(api) {}

    void setLanguage(const QString &language); // nb, nn or en; forgets what was read in another

    [[nodiscard]] QString language() const { return m_language; }

    void setMayReadRegister(bool may) { m_mayReadRegister = may; }

    void clear();

    core::Task<altinn::PackageText> package(domain::AccessPackage package, std::stop_token stop);
    core::Task<altinn::ServiceText> service(QString resourceId, std::stop_token stop);
    // Empty texts where the sign-in may not read the register.
    core::Task<altinn::SystemText> system(QString systemId, std::stop_token stop);

    // What is known already, without a call.
    [[nodiscard]] altinn::SystemText knownSystem(const QString &systemId) const { return m_systems.value(systemId); }

private:
    altinn::Api *m_api;
    QString m_language = QStringLiteral("nb");
    bool m_mayReadRegister = false;
    QHash<QString, altinn::PackageText> m_packages;
    QHash<QString, altinn::ServiceText> m_services;
    QHash<QString, altinn::SystemText> m_systems;
};

} // namespace requests
