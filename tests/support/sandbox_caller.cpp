// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/support/sandbox_caller.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;

namespace tests {

namespace {

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

QJsonObject claimsOf(const QByteArray &token)
{
    const auto parts = token.split('.');
    return parts.size() == 3
               ? QJsonDocument::fromJson(QByteArray::fromBase64(parts[1], QByteArray::Base64UrlEncoding)).object()
               : QJsonObject();
}

QJsonObject firstWhere(const QJsonValue &list, const QString &member, const QString &text)
{
    const QJsonArray entries = list.toArray();
    for (const QJsonValue &entry : entries) {
        if (entry[member].toString() == text)
            return entry.toObject();
    }
    return {};
}

QString partyOf(const QJsonObject &organisation)
{
    return QString::number(organisation.value("partyId"_L1).toInt());
}

QString numberOf(const QJsonObject &organisation)
{
    return organisation.value("orgNo"_L1).toString();
}

QString uuidOf(const QJsonObject &organisation)
{
    return organisation.value("partyUuid"_L1).toString();
}

void SandboxCaller::restart(const QStringList &options)
{
    // The old one ends first, because both may use the same file.
    m_box.reset();
    m_box = std::make_unique<SandboxProcess>(options);
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

Attempt SandboxCaller::attempt(const QString &acr) const
{
    QByteArray bytes(96, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    Attempt attempt;
    attempt.verifier = base64Url(bytes.first(32));
    const QByteArray challenge = base64Url(QCryptographicHash::hash(attempt.verifier, QCryptographicHash::Sha256));
    QStringList scopes;
    const QJsonArray granted = m_box->environment().value("scopes"_L1).toArray();
    for (const QJsonValue &scope : granted)
        scopes << scope.toString();
    attempt.query.setQueryItems({{u"client_id"_s, m_box->environment().value("clientId"_L1).toString()},
                                 {u"redirect_uri"_s, redirectUri},
                                 {u"response_type"_s, u"code"_s},
                                 {u"scope"_s, scopes.join(u' ')},
                                 {u"state"_s, QString::fromLatin1(base64Url(bytes.mid(32, 32)))},
                                 {u"nonce"_s, QString::fromLatin1(base64Url(bytes.last(32)))},
                                 {u"code_challenge"_s, QString::fromLatin1(challenge)},
                                 {u"code_challenge_method"_s, u"S256"_s},
                                 {u"acr_values"_s, acr}});
    return attempt;
}

QUrl SandboxCaller::authorizeUrl(const QUrlQuery &query) const
{
    QUrl url(m_box->idPorten() + u"/authorize"_s);
    url.setQuery(query);
    return url;
}

QUrlQuery SandboxCaller::signIn(const Attempt &attempt, const QString &person)
{
    return QUrlQuery(m_box->choosePerson(authorizeUrl(attempt.query), person));
}

Answer SandboxCaller::redeem(const Attempt &attempt, const QString &code, const QString &redirect)
{
    QUrlQuery form;
    form.setQueryItems({{u"grant_type"_s, u"authorization_code"_s},
                        {u"client_id"_s, m_box->environment().value("clientId"_L1).toString()},
                        {u"code"_s, code},
                        {u"redirect_uri"_s, redirect},
                        {u"code_verifier"_s, QString::fromLatin1(attempt.verifier)}});
    return m_box->send("POST", m_box->idPorten() + u"/token"_s, {{"Content-Type", "application/x-www-form-urlencoded"}},
                       form.toString(QUrl::FullyEncoded).toLatin1());
}

QJsonObject SandboxCaller::tokens(const QString &person)
{
    const Attempt fresh = attempt();
    return redeem(fresh, signIn(fresh, person).queryItemValue(u"code"_s)).object();
}

Answer SandboxCaller::exchange(const QByteArray &accessToken, const QByteArray &accept)
{
    return m_box->send("GET", m_box->altinn() + api + u"/exchange/id-porten"_s,
                       {{"Authorization", "Bearer " + accessToken}, {"Accept", accept}});
}

void SandboxCaller::become(const QString &person)
{
    const Answer answer = exchange(tokens(person).value("access_token"_L1).toString().toLatin1());
    QCOMPARE(answer.status, 200);
    m_token = answer.body;
}

Answer SandboxCaller::get(const QString &path, const Headers &more)
{
    return m_box->send("GET", m_box->altinn() + path, Headers{{"Authorization", "Bearer " + m_token}} + more);
}

Answer SandboxCaller::call(const QByteArray &method, const QString &path, const QJsonObject &body)
{
    return m_box->send(method, m_box->altinn() + path, {{"Authorization", "Bearer " + m_token}},
                       body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson());
}

QString SandboxCaller::newAccess(const QString &systemName, const QStringList &packages)
{
    const QJsonObject party = organisation(manager);
    const QString known =
        firstWhere(state().value("systemAccesses"_L1), u"kind"_s, u"standard"_s)["systemId"_L1].toString();
    const QString id = m_box
                           ->control("POST", u"/requests"_s,
                                     {{u"partyOrgNo"_s, numberOf(party)},
                                      {u"systemId"_s, known.section(u'_', 0, 0) + u'_' + systemName},
                                      {u"packages"_s, QJsonArray::fromStringList(packages)}})["id"_L1]
                           .toString();
    m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}});
    return id;
}

QJsonObject SandboxCaller::access(const QString &id)
{
    return firstWhere(state().value("systemAccesses"_L1), u"id"_s, id);
}

QJsonObject SandboxCaller::organisation(const QString &person, int index)
{
    return firstWhere(state().value("people"_L1), u"name"_s, person)
        .value("organisations"_L1)
        .toArray()
        .at(index)
        .toObject();
}

QString SandboxCaller::newRequest(const QString &kind, const QString &orgNo)
{
    return m_box->control("POST", u"/requests"_s, {{u"kind"_s, kind}, {u"partyOrgNo"_s, orgNo}})["id"_L1].toString();
}

QJsonObject SandboxCaller::state()
{
    return m_box->control("GET", u"/state"_s).toObject();
}

} // namespace tests
