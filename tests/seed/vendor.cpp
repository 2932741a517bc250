// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/seed/vendor.h"

#include <QDateTime>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

const QString registerWrite = u"altinn:authentication/systemregister.write"_s;
const QString requestRead = u"altinn:authentication/systemuser.request.read"_s;
const QString requestWrite = u"altinn:authentication/systemuser.request.write"_s;

QJsonObject organisation(const QString &orgNo)
{
    return {{u"authority"_s, u"iso6523-actorid-upis"_s}, {u"ID"_s, u"0192:"_s + orgNo}};
}

} // namespace

Vendor::Vendor(SandboxProcess &box, QString orgNo) : m_box(box), m_orgNo(std::move(orgNo))
{
    m_ownClient = newClient({registerWrite, requestRead, requestWrite});
}

QString Vendor::newClient(const QStringList &scopes)
{
    return m_box
        .control("POST", u"/maskinporten/clients"_s,
                 {{u"jwk"_s, m_key.jwk()},
                  {u"orgNo"_s, m_orgNo},
                  {u"scopes"_s, QJsonArray::fromStringList(scopes)}})["clientId"_L1]
        .toString();
}

QJsonObject Vendor::grant(const QString &clientId, const QString &scope, const Customer &customer) const
{
    const qint64 time = QDateTime::currentSecsSinceEpoch();
    QJsonObject claims = {{u"iss"_s, clientId}, {u"aud"_s, m_box.maskinporten() + u'/'},
                          {u"iat"_s, time},     {u"exp"_s, time + 120},
                          {u"scope"_s, scope},  {u"jti"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}};
    if (customer.orgNo.isEmpty())
        return claims;
    QJsonObject details = {{u"type"_s, u"urn:altinn:systemuser"_s},
                           {u"systemuser_org"_s, organisation(customer.orgNo)}};
    if (!customer.externalRef.isEmpty())
        details.insert(u"externalRef"_s, customer.externalRef);
    claims.insert(u"authorization_details"_s, QJsonArray{details});
    return claims;
}

Answer Vendor::present(const QByteArray &assertion)
{
    QUrlQuery form;
    form.setQueryItems({{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                        {u"assertion"_s, QString::fromLatin1(assertion)}});
    return m_box.send("POST", m_box.maskinporten() + u"/token"_s,
                      {{"Content-Type", "application/x-www-form-urlencoded"}},
                      form.toString(QUrl::FullyEncoded).toLatin1());
}

Answer Vendor::askForToken(const QString &clientId, const QString &scope, const Customer &customer)
{
    return present(m_key.sign(grant(clientId, scope, customer)));
}

QByteArray Vendor::token(const QString &clientId, const QString &scope, const Customer &customer)
{
    const Answer answer = askForToken(clientId, scope, customer);
    return answer.status == 200 ? answer.object().value("access_token"_L1).toString().toLatin1() : QByteArray();
}

Answer Vendor::altinn(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    const QString scope = path.contains("/systemregister/"_L1) ? registerWrite
                          : method == "GET"                    ? requestRead
                                                               : requestWrite;
    return m_box.send(method, m_box.altinn() + u"/authentication/api/v1"_s + path,
                      {{"Authorization", "Bearer " + token(m_ownClient, scope)}},
                      body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

QJsonObject Vendor::system(const QString &name, const QString &clientId, const QStringList &resources,
                           const QStringList &packages, const QJsonObject &more) const
{
    const QJsonObject texts = {{u"nb"_s, u"SmartCloud"_s}, {u"nn"_s, u"SmartCloud"_s}, {u"en"_s, u"SmartCloud"_s}};
    QJsonObject body = {{u"id"_s, m_orgNo + u'_' + name},
                        {u"vendor"_s, organisation(m_orgNo)},
                        {u"name"_s, texts},
                        {u"description"_s, texts},
                        {u"rights"_s, rights(resources)},
                        {u"accessPackages"_s, accessPackages(packages)},
                        {u"clientId"_s, QJsonArray{clientId}},
                        {u"allowedRedirectUrls"_s, QJsonArray{u"https://smartcloud.example/kvittering"_s}},
                        {u"isVisible"_s, false}};
    for (auto member = more.begin(); member != more.end(); ++member)
        body.insert(member.key(), member.value());
    return body;
}

QJsonArray rights(const QStringList &resources)
{
    QJsonArray list;
    for (const QString &resource : resources)
        list.append(QJsonObject{
            {u"resource"_s, QJsonArray{QJsonObject{{u"id"_s, u"urn:altinn:resource"_s}, {u"value"_s, resource}}}}});
    return list;
}

QJsonArray accessPackages(const QStringList &packages)
{
    QJsonArray list;
    for (const QString &package : packages)
        list.append(QJsonObject{{u"urn"_s, u"urn:altinn:accesspackage:"_s + package}});
    return list;
}

Answer taxBasis(SandboxProcess &box, const QByteArray &token, const QString &orgNo)
{
    return box.send("GET", box.skatteetaten() + u"/api/skattegrunnlag/v1/"_s + orgNo,
                    {{"Authorization", "Bearer " + token}});
}

Answer outstandingClaims(SandboxProcess &box, const QByteArray &token, const QString &orgNo)
{
    return box.send("GET", box.skatteetaten() + u"/api/kravogbetalinger/v1/"_s + orgNo,
                    {{"Authorization", "Bearer " + token}});
}

} // namespace tests
