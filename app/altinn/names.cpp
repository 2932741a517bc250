// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/names.h"

#include <algorithm>

namespace altinn {

namespace {

constexpr qsizetype ownersAtOnce = 8;

} // namespace

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

core::Task<PackageText> Names::package(domain::AccessPackage package, std::stop_token stop)
{
    const QString key = package.key();
    const QString language = m_language;
    if (const auto known = m_packages.constFind(key); known != m_packages.constEnd())
        co_return PackageText(*known);
    core::Result<PackageText> text = co_await packageText(m_api, package, language, stop);
    if (text && !stop.stop_requested() && language == m_language)
        m_packages.insert(key, *text);
    co_return text;
}

core::Task<ServiceText> Names::service(QString resourceId, std::stop_token stop)
{
    const QString language = m_language;
    if (resourceId.isEmpty()) // a right that names no resource
        co_return ServiceText();
    if (const auto known = m_services.constFind(resourceId); known != m_services.constEnd())
        co_return ServiceText(*known);
    core::Result<ServiceText> text = co_await serviceText(m_api, resourceId, language, stop);
    if (text && !stop.stop_requested() && language == m_language)
        m_services.insert(resourceId, *text);
    co_return text;
}

core::Task<PackageText> Names::packageWithOwners(domain::AccessPackage package, std::stop_token stop)
{
    core::Result<PackageText> text = co_await this->package(package, stop);
    if (!text)
        co_return core::fail(text.error());
    PackageText whole = *text;
    // A few at a time: some packages hold dozens of services.
    for (qsizetype begin = 0; begin < whole.services.size() && !stop.stop_requested(); begin += ownersAtOnce) {
        const qsizetype end = std::min(begin + ownersAtOnce, whole.services.size());
        std::vector<core::Task<ServiceText>> tasks;
        for (qsizetype i = begin; i < end; ++i)
            tasks.push_back(service(whole.services.at(i).rawId, stop));
        for (qsizetype i = begin; i < end; ++i) {
            core::Result<ServiceText> known = co_await tasks[static_cast<size_t>(i - begin)];
            if (known && !known->owner.isEmpty()) // a name too few is no error: the service itself is named
                whole.services[i].owner = known->owner;
        }
    }
    co_return PackageText(whole);
}

core::Task<SystemText> Names::system(QString systemId, std::stop_token stop)
{
    const QString language = m_language;
    if (!m_mayReadRegister || systemId.isEmpty())
        co_return SystemText();
    if (const auto known = m_systems.constFind(systemId); known != m_systems.constEnd())
        co_return SystemText(*known);
    core::Result<SystemText> text = co_await systemText(m_api, systemId, language, stop);
    if (text && !stop.stop_requested() && language == m_language)
        m_systems.insert(systemId, *text);
    co_return text;
}

core::Task<NamedRights> Names::all(domain::GivenRights given, std::stop_token stop)
{
    std::vector<core::Task<PackageText>> packageTasks;
    for (const domain::AccessPackage &each : std::as_const(given.packages))
        packageTasks.push_back(packageWithOwners(each, stop));
    std::vector<core::Task<ServiceText>> serviceTasks;
    for (const domain::Right &right : std::as_const(given.rights))
        serviceTasks.push_back(service(right.resourceId, stop));

    NamedRights named;
    for (qsizetype i = 0; i < given.packages.size(); ++i) {
        core::Result<PackageText> text = co_await packageTasks[static_cast<size_t>(i)];
        NamedRight right;
        right.isPackage = true;
        right.rawId = given.packages.at(i).urn;
        if (text) {
            right.name = text->name;
            right.description = text->description;
            right.services = text->services;
            right.isAssignable = text->isAssignable;
        } else {
            ++named.missing;
        }
        named.packages.append(right);
    }
    for (qsizetype i = 0; i < given.rights.size(); ++i) {
        core::Result<ServiceText> text = co_await serviceTasks[static_cast<size_t>(i)];
        NamedRight right;
        const domain::Right &source = given.rights.at(i);
        right.rawId = source.resourceId.isEmpty() ? source.rawId : source.resourceId;
        if (text) {
            right.name = text->title;
            right.description = text->description;
            right.owner = text->owner;
            right.language = text->language;
        } else {
            ++named.missing;
        }
        named.services.append(right);
    }
    if (stop.stop_requested())
        co_return core::fail(core::ErrorKind::Cancelled);
    co_return NamedRights(named);
}

} // namespace altinn
