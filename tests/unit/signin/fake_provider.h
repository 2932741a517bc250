// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"
#include "app/signin/browser.h"
#include "app/signin/send.h"
#include "token_forge.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QUrlQuery>

#include <optional>

// ID-porten, Altinn's exchange and a browser in one object, without a network except for the loopback reply. Everything
// it does can be bent by a test; it counts what it is asked and remembers every secret that passed.
class FakeProvider : public QObject
{
    Q_OBJECT

public:
    FakeProvider();

    signin::Send send();
    signin::OpenBrowser browser();
    core::Environment environment() const;

    QDateTime now() const { return m_now; }

    std::chrono::milliseconds steady() const { return m_steady; }

    void advance(qint64 seconds)
    {
        setClock(seconds);
        m_steady += std::chrono::seconds(seconds);
    }

    void setClock(qint64 seconds) { m_now = m_now.addSecs(seconds); } // or sleep: the wall clock alone

    int calls(const QString &endpoint) const { return m_calls.value(endpoint); } // discovery, keys, token, exchange, …

    void forgetCalls() { m_calls.clear(); }

    QUrlQuery lastAuthorize() const { return m_authorize; }

    QByteArrayList secrets() const { return m_secrets; }

    QByteArrayList requestLog() const { return m_requestLog; }

    QUrl lastAddress() const { return m_address; } // what the browser was given

    QByteArray lastPushed() const { return m_pushed; } // the form, as it came

    QUrlQuery lastRevoked() const { return m_revoked; }

    QByteArray refreshToken() const { return m_refresh; } // the newest

    void deliver(QUrlQuery query) const; // sends a reply to the redirect address of the last authorize

    // What a test may bend
    TokenForge forge = sharedForge(); // "key-1", made once for all
    QString subject = QStringLiteral("subject-a");
    QString acr = QStringLiteral("idporten-loa-substantial");
    QStringList declined;
    qint64 accessLife = 120;
    qint64 authAge = 10;
    qint64 clockOffset = 0; // of the provider against the program
    std::function<QByteArray(const QJsonObject &claims)> makeIdToken;
    std::function<void(QUrlQuery &reply)> bendReply; // an empty query: no reply comes
    std::function<std::optional<core::Result<net::Response>>(const QString &endpoint)> fault;
    QJsonObject tokenAnswerChanges;
    QJsonObject metadataChanges;
    QJsonObject pushAnswerChanges; // null: the member is left out
    core::PushedAuthorization pushedAuthorization = core::PushedAuthorization::WhenRequired; // read at the start
    bool browserOpens = true;
    QString losesAnswerOf;          // acts, and then no answer comes; until it is emptied
    bool givesRefreshToken = false; // and takes it back once, for the next: a second use ends the grant
    bool rotates = true;            // false: the same one serves again and again
    qint64 refreshLife = 0;         // of the refresh token, told and kept; 0: untold and endless
    bool renewsIdToken = true;
    QByteArray renewedPid; // in the access tokens of renewals, when it is another
    QString renewedAcr;    // likewise
    std::chrono::milliseconds delay{0};

private:
    static const TokenForge &sharedForge();
    core::Task<net::Response> answer(net::Request request, std::stop_token stop);
    net::Response respond(const QString &endpoint, const net::Request &request);
    net::Response push(const net::Request &request);
    net::Response tokens(const net::Request &request);
    net::Response firstTokens(const QUrlQuery &form);
    net::Response renewedTokens(const QUrlQuery &form);
    net::Response tokenAnswer(QJsonObject claims, const QByteArray &pid, const QString &level);
    QByteArray altinnToken(const QString &scopes, qint64 expires);
    bool open(const QUrl &address);
    void remember(const QByteArray &secret);

    std::chrono::milliseconds m_steady{0};
    QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'790'000'000, Qt::UTC);
    QHash<QString, int> m_calls;
    QUrl m_address;
    QUrlQuery m_authorize; // what is asked for, pushed or not
    QByteArray m_pushed;
    QUrlQuery m_revoked;
    QString m_requestUri;
    QByteArray m_code;
    QByteArray m_altinn; // the newest token
    QDateTime m_altinnEnds;
    QByteArray m_access;  // the newest one
    QByteArray m_refresh; // the newest one; empty when the grant is no more
    QDateTime m_refreshEnds;
    qint64 m_authTime = 0;
    QString m_granted;
    int m_count = 0;
    QByteArrayList m_secrets;
    QByteArrayList m_requestLog;
};
