// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

struct evp_pkey_st;

// Makes tokens, good and forged, with RSA keys of its own. Test-only; shares no code with app/signin.
class TokenForge
{
public:
    explicit TokenForge(const QByteArray &kid = "key-1", int bits = 2048);

    QByteArray kid() const { return m_kid; }

    void setKid(const QByteArray &kid) { m_kid = kid; }

    QJsonObject jwk() const; // public, with use and alg
    QByteArray jwks() const; // this key alone, as a document
    QByteArray publicPem() const;

    QByteArray sign(const QJsonObject &claims) const;
    QByteArray sign(const QJsonObject &header, const QByteArray &payload) const;
    QByteArray signHs256(const QJsonObject &claims, const QByteArray &secret) const;
    QByteArray unsignedToken(const QJsonObject &claims) const; // alg none, empty signature

    static QByteArray base64Url(const QByteArray &bytes);

private:
    QByteArray signature(const QByteArray &input) const;

    QByteArray m_kid;
    std::shared_ptr<evp_pkey_st> m_key;
};

// What ID-porten says of a person who has just signed in to the client "client-1" with the nonce "nonce-1".
QJsonObject goodClaims(qint64 nowSeconds);
