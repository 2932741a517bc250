// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// An id_token in three forms, by the first byte: as it came, as claims under a good signature, and as changes to a
// token that is good.
#include "app/signin/id_token.h"
#include "tests/fuzz/target.h"
#include "tests/unit/signin/token_forge.h"

#include <QJsonDocument>

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 now = 1'790'000'000;

const TokenForge &forge()
{
    static const TokenForge instance;
    return instance;
}

const QByteArray &goodToken()
{
    static const QByteArray token = forge().sign(goodClaims(now));
    return token;
}

signin::PublicKey key()
{
    static const signin::PublicKey known = signin::parseKeys(forge().jwks())->value(QString::fromLatin1(forge().kid()));
    return known;
}

signin::IdTokenRules rules()
{
    signin::IdTokenRules rules;
    rules.issuer = u"https://test.idporten.no"_s;
    rules.clientId = u"client-1"_s;
    rules.nonce = "nonce-1";
    rules.now = QDateTime::fromSecsSinceEpoch(now, Qt::UTC);
    rules.attemptStarted = rules.now.addSecs(-60);
    rules.serverTime = rules.now;
    return rules;
}

void checkClaims(const QJsonObject &claims)
{
    signin::Jws jws;
    jws.payload = claims;
    const core::Result<signin::Identity> identity = signin::checkIdToken(jws, rules());
    const core::Result<signin::Identity> again = signin::checkIdToken(jws, rules());
    fuzz::check(identity.has_value() == again.has_value(), "checked twice gives the same");
    if (!identity) {
        fuzz::checkError(identity.error());
        fuzz::check(identity.error().detail == again.error().detail, "checked twice fails of the same");
        return;
    }
    fuzz::check(claims.value(u"iss"_s) == QJsonValue(u"https://test.idporten.no"_s), "of our issuer");
    fuzz::check(claims.value(u"nonce"_s) == QJsonValue(u"nonce-1"_s), "of this attempt");
    fuzz::check(claims.value(u"exp"_s).toDouble() > now - 61, "not expired");
    fuzz::check(claims.value(u"acr"_s).isString(), "of a known level");
    fuzz::check(!identity->subject.isEmpty(), "of somebody");
    fuzz::check(QJsonDocument(claims).toJson().contains("client-1"), "for us");
}

// As it came: whatever it says, the key vouches for the one token that it has signed.
void checkCompact(const QByteArray &compact)
{
    const core::Result<signin::Jws> jws = signin::parseJws(compact);
    if (!jws) {
        fuzz::checkError(jws.error());
        return;
    }
    fuzz::check(compact.size() <= signin::maxTokenSize, "a token is bounded");
    fuzz::check(compact.startsWith(jws->signedPart + '.'), "signed is what came");
    fuzz::check(signin::unverifiedPayload(compact) == jws->payload, "one payload");
    const bool isOurs = compact == goodToken();
    fuzz::check(signin::verifies(*jws, key()) == isOurs, "the key vouches for what it has signed and nothing else");
    checkClaims(jws->payload);
}

// Pairs of where and what.
QByteArray changedToken(const QByteArray &changes)
{
    QByteArray token = goodToken();
    for (qsizetype i = 0; i + 2 < changes.size(); i += 3) {
        const auto at = (static_cast<uchar>(changes[i]) * 256 + static_cast<uchar>(changes[i + 1])) % token.size();
        token[at] = changes[i + 2];
    }
    return token;
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    switch (data[0] % 4) {
    case 0:
        checkCompact(rest);
        break;
    case 1:
        checkClaims(QJsonDocument::fromJson(rest).object());
        break;
    case 2:
        checkCompact(changedToken(rest));
        break;
    default: { // header, line break, payload
        const qsizetype end = rest.indexOf('\n');
        checkCompact(TokenForge::base64Url(rest.left(end)) + '.' + TokenForge::base64Url(rest.mid(end + 1)) + ".c2ln");
    }
    }
    return 0;
}
