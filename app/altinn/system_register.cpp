// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/system_register.h"

#include "app/altinn/rights.h"

namespace altinn {

namespace {

// Some 2 KB a system, rights and all.
constexpr qint64 registerLimit = qint64(64) * 1024 * 1024;
constexpr qint64 oneSystemLimit = qint64(4) * 1024 * 1024;

// What is longer is nobody's name, and thousands of them are drawn and searched.
constexpr qsizetype longestId = 300;
constexpr qsizetype longestName = 200;
constexpr qsizetype longestDescription = 2000;

QString pathTo(const QString &systemId)
{
    return QStringLiteral("/authentication/api/v1/systemregister/") +
           QString::fromLatin1(QUrl::toPercentEncoding(systemId));
}

std::optional<RegisteredSystem> readElement(const Object &object, const QString &language)
{
    RegisteredSystem system;
    system.systemId = object.text("systemId");
    if (system.systemId.isEmpty() || system.systemId.size() > longestId)
        return std::nullopt;
    system.text.name = object.localised("name", language).left(longestName).simplified();
    system.text.description = object.localised("description", language).left(longestDescription).simplified();
    system.text.vendorOrganisationNumber = object.text("systemVendorOrgNumber").left(longestName);
    system.text.vendorName = object.text("systemVendorOrgName").left(longestName).simplified();
    system.isVisible = object.flag("isVisible");
    return system;
}

core::Result<QList<Object>> objectsIn(const net::Response &response)
{
    const core::Result<Page> page = pageIn(response);
    if (!page)
        return core::fail(page.error());
    QList<Object> objects;
    for (const QJsonValue &element : page->elements)
        objects.append(Object(element.toObject()));
    if (page->goesOn) // what stands further on cannot be read
        objects.append(Object());
    return objects;
}

} // namespace

core::Result<Listing<RegisteredSystem>> readRegisteredSystems(const net::Response &response, const QString &language)
{
    return readList<RegisteredSystem>(response, "registered systems",
                                      [&language](const Object &object) { return readElement(object, language); });
}

core::Result<RegisteredSystem> readRegisteredSystem(const net::Response &response, const QString &language)
{
    const core::Result<Object> object = objectIn(response);
    if (!object)
        return core::fail(object.error());
    const std::optional<RegisteredSystem> system = readElement(*object, language);
    if (!system)
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("a system without id"));
    return *system;
}

core::Result<QList<domain::Right>> readRightList(const net::Response &response)
{
    const core::Result<QList<Object>> objects = objectsIn(response);
    if (!objects)
        return core::fail(objects.error());
    return readRights(*objects);
}

core::Result<QList<domain::AccessPackage>> readPackageList(const net::Response &response)
{
    const core::Result<QList<Object>> objects = objectsIn(response);
    if (!objects)
        return core::fail(objects.error());
    return readPackages(*objects);
}

core::Task<Listing<RegisteredSystem>> registeredSystems(Api *api, QString language, std::stop_token stop)
{
    Call call;
    call.path = QStringLiteral("/authentication/api/v1/systemregister");
    call.bodyLimit = registerLimit;
    const auto read = [language](const net::Response &response) { return readRegisteredSystems(response, language); };
    return ask(api, std::move(call), read, stop);
}

core::Task<RegisteredSystem> registeredSystem(Api *api, QString systemId, QString language, std::stop_token stop)
{
    Call call;
    call.path = pathTo(systemId);
    call.bodyLimit = oneSystemLimit;
    const auto read = [language](const net::Response &response) { return readRegisteredSystem(response, language); };
    return ask(api, std::move(call), read, stop);
}

core::Task<domain::GivenRights> registeredRights(Api *api, QString systemId, std::stop_token stop)
{
    Call packages;
    packages.path = pathTo(systemId) + QStringLiteral("/accesspackages");
    packages.bodyLimit = oneSystemLimit;
    Call rights;
    rights.path = pathTo(systemId) + QStringLiteral("/rights");
    rights.query.addQueryItem(QStringLiteral("useOldFormatForApp"), QStringLiteral("false"));
    rights.bodyLimit = oneSystemLimit;
    core::Task<QList<domain::AccessPackage>> packageTask = ask(api, std::move(packages), readPackageList, stop);
    core::Result<QList<domain::Right>> givenRights = co_await ask(api, std::move(rights), readRightList, stop);
    core::Result<QList<domain::AccessPackage>> givenPackages = co_await packageTask;
    if (!givenRights)
        co_return core::fail(givenRights.error());
    if (!givenPackages)
        co_return core::fail(givenPackages.error());
    co_return domain::GivenRights{*givenRights, *givenPackages};
}

} // namespace altinn
