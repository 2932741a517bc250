// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What ID-porten's token and pushed authorization endpoints answer: the first byte says with which status, the second
// as what media type and to whom.
#include "app/signin/pushed_request.h"
#include "app/signin/token_client.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <array>

namespace {

const QStringList scopes = {QStringLiteral("openid"), QStringLiteral("altinn:portal/enduser")};

// RFC 6750 section 2.1: what may stand in a header.
bool isBearer(QByteArrayView token)
{
    return !token.isEmpty() && std::all_of(token.begin(), token.end(), [](char c) {
        return c > ' ' && c < 0x7f && !QByteArrayView("\"\\,;").contains(c);
    });
}

void checkTokens(const net::Response &response, signin::IdToken idToken)
{
    const core::Result<signin::TokenAnswer> answer = signin::parseTokenAnswer(response, scopes, idToken);
    const core::Result<signin::TokenAnswer> again = signin::parseTokenAnswer(response, scopes, idToken);
    fuzz::check(answer.has_value() == again.has_value(), "read twice gives the same");
    if (!answer) {
        fuzz::checkError(answer.error());
        return;
    }
    fuzz::check(response.status == 200, "tokens with 200 only");
    fuzz::check(isBearer(answer->accessToken.view()), "a token that may stand in a header");
    fuzz::check(answer->accessToken.equals(again->accessToken.view()) && answer->idToken.equals(again->idToken.view()),
                "the same tokens twice");
    fuzz::check(idToken == signin::IdToken::Optional || !answer->idToken.isEmpty(), "an id_token where it must be");
    fuzz::check(!answer->refreshLife || answer->refreshLife->count() >= 0, "no life below nothing");
}

void checkPushed(const net::Response &response)
{
    const core::Result<QByteArray> uri = signin::requestUriFrom(response, scopes);
    if (!uri) {
        fuzz::checkError(uri.error());
        return;
    }
    fuzz::check(response.status == 201 && !uri->isEmpty() && uri->size() <= 512, "an address that is bounded");
    fuzz::check(std::all_of(uri->begin(), uri->end(), [](char c) { return c > ' ' && c < 0x7f && c != '#'; }),
                "an address that may stand in a query");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static constexpr std::array statuses = {200, 201, 400, 401, 403, 429, 500, 302};
    if (size < 2)
        return 0;
    net::Response response;
    response.status = statuses.at(data[0] % statuses.size());
    response.contentType = (data[1] & 1) != 0 ? "text/html" : "application/json";
    response.body = fuzz::bytesOf(data + 2, size - 2);
    if (const std::optional<core::Error> refusal = signin::oauthRefusal(response, scopes))
        fuzz::checkError(*refusal);
    checkTokens(response, (data[1] & 2) != 0 ? signin::IdToken::Optional : signin::IdToken::Required);
    checkPushed(response);
    return 0;
}
