// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/requests/names.h"

namespace requests {

void Names::setLanguage(const QString &language)
{
    if (m_language == language)
        return;
    m_language = language;
    clear();
}

void Names::clear()
{
    m_packages.clear();
    m_services.clear();
    m_systems.clear();
}

core::Task<altinn::PackageText> Names::package(domain::AccessPackage package, std::stop_token stop)
{
    const QString key = package.key();
    const QString language = m_language;
    if (const auto known = m_packages.constFind(key); known != m_packages.constEnd())
        co_return altinn::PackageText(*known);
    core::Result<altinn::PackageText> text = co_await altinn::packageText(m_api, package, language, stop);
    if (text && !stop.stop_requested() && language == m_language)
        m_packages.insert(key, *text);
    co_return text;
}

core::Task<altinn::ServiceText> Names::service(QString resourceId, std::stop_token stop)
{
    const QString language = m_language;
    if (const auto known = m_services.constFind(resourceId); known != m_services.constEnd())
        co_return altinn::ServiceText(*known);
    core::Result<altinn::ServiceText> text = co_await altinn::serviceText(m_api, resourceId, language, stop);
    if (text && !stop.stop_requested() && language == m_language)
        m_services.insert(resourceId, *text);
    co_return text;
}

core::Task<altinn::SystemText> Names::system(QString systemId, std::stop_token stop)
{
    const QString language = m_language;
    if (!m_mayReadRegister || systemId.isEmpty())
        co_return altinn::SystemText();
    if (const auto known = m_systems.constFind(systemId); known != m_systems.constEnd())
        co_return altinn::SystemText(*known);
    core::Result<altinn::SystemText> text = co_await altinn::systemText(m_api, systemId, language, stop);
    if (text && !stop.stop_requested() && language == m_language)
        m_systems.insert(systemId, *text);
    co_return text;
}

} // namespace requests
