// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/authorize_address.h"

#include "app/signin/token_client.h"

namespace signin {

QByteArray authorizeParameters(const core::Environment &environment, const SignInOptions &options,
                               const AttemptSecrets &secrets, const QByteArray &redirectUri)
{
    // By hand, since QUrlQuery leaves characters such as + and : as they are.
    QByteArray parameters = formBody({{"response_type", "code"},
                                      {"client_id", environment.clientId.toUtf8()},
                                      {"redirect_uri", redirectUri},
                                      {"scope", environment.scopes.join(u' ').toUtf8()},
                                      {"state", secrets.state.view()},
                                      {"nonce", secrets.nonce.view()},
                                      {"code_challenge", challengeFor(secrets.verifier.view())},
                                      {"code_challenge_method", "S256"},
                                      {"acr_values", acrOf(options.level).toLatin1()},
                                      {"ui_locales", options.uiLocale.toLatin1()}});
    if (options.forceLogin)
        parameters += "&prompt=login";
    return parameters;
}

QByteArray pushedParameters(const core::Environment &environment, const QByteArray &requestUri)
{
    return formBody({{"client_id", environment.clientId.toUtf8()}, {"request_uri", requestUri}});
}

QUrl authorizeAddress(const QUrl &endpoint, const QByteArray &parameters)
{
    QString query = endpoint.query(QUrl::FullyEncoded);
    if (!query.isEmpty())
        query += u'&';
    QUrl address(endpoint);
    address.setQuery(query + QLatin1StringView(parameters), QUrl::StrictMode);
    return address;
}

} // namespace signin
