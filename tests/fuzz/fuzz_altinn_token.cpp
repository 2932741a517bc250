// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Altinn's token, as the body of an answer; and two of them of which the second may replace the first.
#include "app/signin/altinn_token.h"
#include "app/signin/id_token.h"
#include "tests/fuzz/target.h"
#include "tests/unit/signin/token_forge.h"

namespace {

void checkBody(const QByteArray &body)
{
    const core::Result<signin::AltinnToken> token = signin::altinnTokenFromBody(body);
    if (!token) {
        fuzz::checkError(token.error());
        return;
    }
    const QByteArrayView text = token->token.view();
    fuzz::check(text.size() <= signin::maxTokenSize, "a token is bounded");
    fuzz::check(std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f && c != '"'; }),
                "a token that may stand in a header");
    fuzz::check(token->facts.expires.isValid(), "a token runs out");
    const core::Result<signin::AltinnTokenFacts> again = signin::readAltinnToken(text);
    fuzz::check(again && again->expires == token->facts.expires && again->scopes == token->facts.scopes &&
                    again->authLevel == token->facts.authLevel && again->party == token->facts.party &&
                    again->userId == token->facts.userId,
                "read twice gives the same");
    static_cast<void>(signin::mayReplace(text, text, signin::Level::Substantial));
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    const QByteArray rest = fuzz::bytesOf(data + 1, size - 1);
    switch (data[0] % 3) {
    case 0:
        checkBody(rest);
        break;
    case 1:
        checkBody("e30." + TokenForge::base64Url(rest) + ".c2ln");
        break;
    default: {
        const qsizetype end = rest.indexOf('\n');
        const auto token = [](const QByteArray &claims) { return "e30." + TokenForge::base64Url(claims) + ".c2ln"; };
        const QByteArray before = token(rest.left(end));
        const QByteArray after = token(rest.mid(end + 1));
        const bool may = signin::mayReplace(before, after, signin::Level::Substantial);
        fuzz::check(may || !signin::mayReplace(before, after, signin::Level::High), "a higher level asks for more");
    }
    }
    return 0;
}
