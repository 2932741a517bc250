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

// An empty object where Altinn has nothing: 204, or the JSON null.
core::Result<Object> textIn(const net::Response &response)
{
    return response.status == 204 || isNull(response) ? Object() : objectIn(response);
}

template <class T>
core::Task<T> ready(T value)
{
    co_return value;
}

// The text, or an empty one where Altinn knows nothing: 404 too.
template <class Text>
core::Task<Text> askText(Api *api, Call call, QString language,
                         core::Result<Text> (*read)(const net::Response &, const QString &), std::stop_token stop)
{
    const auto inLanguage = [read, language](const net::Response &response) { return read(response, language); };
    core::Result<Text> text = co_await ask(api, std::move(call), inLanguage, stop);
    if (!text && text.error().kind == core::ErrorKind::Gone)
        co_return Text();
    co_return text;
}

CanGive answerIn(const Object &row)
{
    const std::optional<bool> result = row.yesOrNo("result");
    return !result ? CanGive::Unknown : *result ? CanGive::Yes : CanGive::No;
}

std::optional<std::pair<QString, GiveCheck>> readPackageCheck(const Object &row)
{
    GiveCheck check;
    check.answer = answerIn(row);
    for (const Object &reason : row.objects("reasons"))
        check.reasons.append(reason.text("description"));
    check.reasons.removeAll(QString());
    const QString key = domain::AccessPackage{row.object("package").text("urn")}.key();
    return key.isEmpty() ? std::nullopt : std::optional(std::pair(key, check));
}

} // namespace

core::Result<PackageText> readPackageText(const net::Response &response, const QString &)
{
    const core::Result<Object> found = textIn(response);
    if (!found)
        return core::fail(found.error());
    PackageText text;
    text.name = found->text("name");
    text.description = found->text("description");
    text.isAssignable = found->yesOrNo("isAssignable");
    for (const Object &resource : found->objects("resources")) {
        text.services.append({resource.text("refId"), resource.text("name"), resource.text("description"),
                              resource.object("provider").text("name")});
    }
    return text;
}

core::Result<ServiceText> readServiceText(const net::Response &response, const QString &language)
{
    const core::Result<Object> found = textIn(response);
    if (!found)
        return core::fail(found.error());
    ServiceText text;
    const Object::Localised title = found->localisedText("title", language);
    text.title = title.text;
    text.language = title.language == language ? QString() : title.language;
    text.description = found->localised("rightDescription", language);
    if (text.description.isEmpty())
        text.description = found->localised("description", language);
    text.owner = found->object("hasCompetentAuthority").localised("name", language);
    return text;
}

core::Result<SystemText> readSystemText(const net::Response &response, const QString &language)
{
    const core::Result<Object> found = textIn(response);
    if (!found)
        return core::fail(found.error());
    SystemText text;
    text.name = found->localised("name", language);
    text.description = found->localised("description", language);
    text.vendorOrganisationNumber = found->text("systemVendorOrgNumber");
    text.vendorName = found->text("systemVendorOrgName");
    return text;
}

core::Result<QHash<QString, GiveCheck>> readPackageChecks(const net::Response &response)
{
    const auto rows = readList<std::pair<QString, GiveCheck>>(response, "package checks", readPackageCheck);
    if (!rows)
        return core::fail(rows.error());
    QHash<QString, GiveCheck> checks;
    for (const auto &[key, check] : rows->items) {
        // Of two answers the one that promises less counts.
        if (!checks.contains(key) || checks.value(key).answer == CanGive::Yes)
            checks.insert(key, check);
    }
    return checks;
}

core::Result<GiveCheck> readResourceCheck(const net::Response &response)
{
    const core::Result<Object> object = objectIn(response);
    if (!object)
        return core::fail(object.error());
    GiveCheck check;
    QList<CanGive> answers;
    for (const Object &right : object->objects("rights")) {
        answers.append(answerIn(right));
        for (const QJsonValue &reason : right.array("reasonCodes"))
            check.reasons.append(reason.toString());
    }
    if (answers.contains(CanGive::Yes))
        check.answer = CanGive::Yes;
    else if (!answers.isEmpty() && !answers.contains(CanGive::Unknown))
        check.answer = CanGive::No;
    check.reasons.removeDuplicates();
    check.reasons.removeAll(QString());
    return check;
}

core::Task<PackageText> packageText(Api *api, domain::AccessPackage package, QString language, std::stop_token stop)
{
    if (package.key().isEmpty())
        return ready(PackageText());
    Call call;
    call.path =
        QStringLiteral("/accessmanagement/api/v1/meta/info/accesspackages/package/urn/") + encoded(package.key());
    call.language = language;
    call.anonymous = true;
    return askText(api, std::move(call), std::move(language), readPackageText, stop);
}

core::Task<ServiceText> serviceText(Api *api, QString resourceId, QString language, std::stop_token stop)
{
    if (resourceId.isEmpty())
        return ready(ServiceText());
    Call call;
    call.path = QStringLiteral("/resourceregistry/api/v1/resource/") + encoded(resourceId);
    call.anonymous = true;
    return askText(api, std::move(call), std::move(language), readServiceText, stop);
}

core::Task<SystemText> systemText(Api *api, QString systemId, QString language, std::stop_token stop)
{
    Call call;
    call.path = QStringLiteral("/authentication/api/v1/systemregister/") + encoded(systemId);
    return askText(api, std::move(call), std::move(language), readSystemText, stop);
}

core::Task<QHash<QString, GiveCheck>> checkPackages(Api *api, domain::PartyUuid party,
                                                    QList<domain::AccessPackage> packages, std::stop_token stop)
{
    Call call;
    call.path = QStringLiteral("/accessmanagement/api/v1/enduser/connections/accesspackages/delegationcheck");
    call.query.addQueryItem(QStringLiteral("party"), party.toString());
    packages.removeIf([](const domain::AccessPackage &package) { return package.key().isEmpty(); });
    if (packages.isEmpty())
        return ready(QHash<QString, GiveCheck>());
    for (const domain::AccessPackage &package : std::as_const(packages))
        call.query.addQueryItem(QStringLiteral("packages"), package.urn);
    return ask(api, std::move(call), readPackageChecks, stop);
}

core::Task<GiveCheck> checkResource(Api *api, domain::PartyUuid party, QString resourceId, std::stop_token stop)
{
    Call call;
    call.path = QStringLiteral("/accessmanagement/api/v1/enduser/connections/resources/delegationcheck");
    call.query.addQueryItem(QStringLiteral("party"), party.toString());
    call.query.addQueryItem(QStringLiteral("resource"), resourceId);
    return ask(api, std::move(call), readResourceCheck, stop);
}

} // namespace altinn
