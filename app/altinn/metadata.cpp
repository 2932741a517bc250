// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/metadata.h"

#include "app/altinn/json.h"

namespace altinn {

namespace {

QString encoded(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

// An object, or nothing where Altinn has nothing: 404, 204, or the JSON null.
core::Task<QJsonObject> readObject(Api *api, Call call, std::stop_token stop)
{
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response && response.error().kind == core::ErrorKind::Gone)
        co_return QJsonObject();
    if (!response)
        co_return core::fail(response.error());
    if (response->status == 204 || response->body.trimmed() == "null")
        co_return QJsonObject();
    core::Result<QJsonObject> object = objectIn(*response);
    co_return object;
}

} // namespace

core::Task<PackageText> packageText(Api *api, domain::AccessPackage package, QString language, std::stop_token stop)
{
    Call call;
    call.path =
        QStringLiteral("/accessmanagement/api/v1/meta/info/accesspackages/package/urn/") + encoded(package.key());
    call.language = language;
    call.anonymous = true;
    core::Result<QJsonObject> object = co_await readObject(api, std::move(call), stop);
    if (!object)
        co_return core::fail(object.error());
    const Object found(*object);
    PackageText text;
    text.name = found.text("name");
    text.description = found.text("description");
    for (const Object &resource : found.objects("resources"))
        text.services.append(resource.text("name"));
    co_return text;
}

core::Task<ServiceText> serviceText(Api *api, QString resourceId, QString language, std::stop_token stop)
{
    Call call;
    call.path = QStringLiteral("/resourceregistry/api/v1/resource/") + encoded(resourceId);
    call.anonymous = true;
    core::Result<QJsonObject> object = co_await readObject(api, std::move(call), stop);
    if (!object)
        co_return core::fail(object.error());
    const Object found(*object);
    ServiceText text;
    text.title = found.localised("title", language);
    text.description = found.localised("rightDescription", language);
    if (text.description.isEmpty())
        text.description = found.localised("description", language);
    text.owner = found.object("hasCompetentAuthority").localised("name", language);
    co_return text;
}

core::Task<SystemText> systemText(Api *api, QString systemId, QString language, std::stop_token stop)
{
    Call call;
    call.path = QStringLiteral("/authentication/api/v1/systemregister/") + encoded(systemId);
    core::Result<QJsonObject> object = co_await readObject(api, std::move(call), stop);
    if (!object)
        co_return core::fail(object.error());
    const Object found(*object);
    SystemText text;
    text.name = found.localised("name", language);
    text.description = found.localised("description", language);
    text.vendorOrganisationNumber = found.text("systemVendorOrgNumber");
    text.vendorName = found.text("systemVendorOrgName");
    co_return text;
}

core::Task<QHash<QString, GiveCheck>> checkPackages(Api *api, domain::PartyUuid party,
                                                    QList<domain::AccessPackage> packages, std::stop_token stop)
{
    Call call;
    call.path = QStringLiteral("/accessmanagement/api/v1/enduser/connections/accesspackages/delegationcheck");
    call.query.addQueryItem(QStringLiteral("party"), party.toString());
    for (const domain::AccessPackage &package : packages)
        call.query.addQueryItem(QStringLiteral("packages"), package.urn);
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    const core::Result<QJsonArray> array = arrayIn(*response);
    if (!array)
        co_return core::fail(array.error());
    QHash<QString, GiveCheck> checks;
    for (const QJsonValue &element : *array) {
        const Object row(element.toObject());
        GiveCheck check;
        if (row.has("result"))
            check.answer = row.flag("result") ? CanGive::Yes : CanGive::No;
        for (const Object &reason : row.objects("reasons"))
            check.reasons.append(reason.text("description"));
        checks.insert(domain::AccessPackage{row.object("package").text("urn")}.key(), check);
    }
    co_return checks;
}

core::Task<GiveCheck> checkResource(Api *api, domain::PartyUuid party, QString resourceId, std::stop_token stop)
{
    Call call;
    call.path = QStringLiteral("/accessmanagement/api/v1/enduser/connections/resources/delegationcheck");
    call.query.addQueryItem(QStringLiteral("party"), party.toString());
    call.query.addQueryItem(QStringLiteral("resource"), resourceId);
    core::Result<net::Response> response = co_await api->call(std::move(call), stop);
    if (!response)
        co_return core::fail(response.error());
    const core::Result<QJsonObject> object = objectIn(*response);
    if (!object)
        co_return core::fail(object.error());
    GiveCheck check;
    for (const Object &right : Object(*object).objects("rights")) {
        if (!right.has("result"))
            continue;
        if (right.flag("result"))
            check.answer = CanGive::Yes;
        else if (check.answer == CanGive::Unknown)
            check.answer = CanGive::No;
        for (const QJsonValue &reason : right.array("reasonCodes"))
            check.reasons.append(reason.toString());
    }
    check.reasons.removeDuplicates();
    co_return check;
}

} // namespace altinn
