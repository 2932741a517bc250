// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What the sandbox's own tests share: a sandbox of each test's own, and a person who is signed in there and calls
// Altinn in raw HTTP, without a line of the app's code. Inherited by a test class; lives as long as it. Main thread
// only.

#include "tests/support/sandbox_process.h"

#include <QJsonArray>
#include <QUrlQuery>

#include <memory>

namespace tests {

inline const QString manager = QStringLiteral("STADIG KONSERT");
inline const QString auditor = QStringLiteral("DRESS MINST");
inline const QString redirectUri = QStringLiteral("http://127.0.0.1:51234/callback");
inline const QString api = QStringLiteral("/authentication/api/v1");
inline const QString requestBase = api + QStringLiteral("/systemuser/request/");

// One authorization request: what goes into the address, and the verifier that is kept back.
struct Attempt
{
    QByteArray verifier;
    QUrlQuery query;
};

QJsonObject claimsOf(const QByteArray &token);
// The first object in a list whose member holds this text, or an empty one.
QJsonObject firstWhere(const QJsonValue &list, const QString &member, const QString &text);

// From an organisation in the control server's state, as text.
QString partyOf(const QJsonObject &organisation);
QString numberOf(const QJsonObject &organisation);
QString uuidOf(const QJsonObject &organisation);

class SandboxCaller
{
protected:
    // Fails the running test when the sandbox does not start.
    void restart(const QStringList &options = {});

    Attempt attempt(const QString &acr = QStringLiteral("idporten-loa-substantial")) const;
    QUrl authorizeUrl(const QUrlQuery &query) const;
    // The query that ID-porten sends the browser back with.
    QUrlQuery signIn(const Attempt &attempt, const QString &person);
    Answer redeem(const Attempt &attempt, const QString &code, const QString &redirect = redirectUri);
    QJsonObject tokens(const QString &person);
    Answer exchange(const QByteArray &accessToken, const QByteArray &accept = "text/plain");
    // Signs in and exchanges; get() and call() use the token from then on.
    void become(const QString &person);
    Answer get(const QString &path, const Headers &more = {});
    Answer call(const QByteArray &method, const QString &path, const QJsonObject &body = {});

    QJsonObject state();
    QJsonObject organisation(const QString &person, int index = 0);
    // A vendor's request that has just arrived; its id.
    QString newRequest(const QString &kind, const QString &orgNo);
    // A standard access that the manager's first organisation has just given to one of FjordData's systems; its id,
    // which is its request's too.
    QString newAccess(const QString &systemName, const QStringList &packages);
    // The control server's view of one system access; empty when there is none.
    QJsonObject access(const QString &id);

    std::unique_ptr<SandboxProcess> m_box;
    QByteArray m_token;
};

} // namespace tests
