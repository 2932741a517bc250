// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The provider's discovery document.
#include "app/signin/provider_metadata.h"
#include "tests/fuzz/target.h"

namespace {

void checkEndpoint(const QUrl &endpoint)
{
    fuzz::check(endpoint.isValid() && endpoint.scheme() == u"https", "https only");
    fuzz::check(endpoint.host() == u"test.idporten.no" || endpoint.host().endsWith(u".test.idporten.no"),
                "on the issuer's host or below");
    fuzz::check(endpoint.port(443) == 443 && endpoint.userInfo().isEmpty(), "at the issuer's port, for nobody");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray json = fuzz::bytesOf(data, size);
    const QString issuer = QStringLiteral("https://test.idporten.no");
    const core::Result<signin::ProviderMetadata> read = signin::parseMetadata(json, issuer);
    const core::Result<signin::ProviderMetadata> again = signin::parseMetadata(json, issuer);
    fuzz::check(read.has_value() == again.has_value(), "read twice gives the same");
    if (!read) {
        fuzz::checkError(read.error());
        return 0;
    }
    for (const QUrl &endpoint : {read->authorization, read->token, read->keys})
        checkEndpoint(endpoint);
    for (const QUrl &endpoint : {read->endSession, read->revocation, read->pushedAuthorization}) {
        if (!endpoint.isEmpty())
            checkEndpoint(endpoint);
    }
    fuzz::check(!signin::parseMetadata(json, QStringLiteral("https://idporten.no")), "of one issuer only");
    return 0;
}
