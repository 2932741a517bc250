// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/authorize_address.h"

namespace signin {

namespace {

QString escaped(QByteArrayView value)
{
    return QString::fromLatin1(value.toByteArray().toPercentEncoding());
}

} // namespace

QUrl authorizeAddress(const QUrl &endpoint, const core::Environment &environment, const SignInOptions &options,
                      const AttemptSecrets &secrets, const QByteArray &redirectUri)
{
    // By hand, since QUrlQuery leaves characters such as + and : as they are.
    QString query = endpoint.query(QUrl::FullyEncoded);
    const auto add = [&query](QLatin1StringView name, QByteArrayView value) {
        if (!query.isEmpty())
            query += u'&';
        query += name + u'=' + escaped(value);
    };
    add(QLatin1StringView("response_type"), "code");
    add(QLatin1StringView("client_id"), environment.clientId.toUtf8());
    add(QLatin1StringView("redirect_uri"), redirectUri);
    add(QLatin1StringView("scope"), environment.scopes.join(u' ').toUtf8());
    add(QLatin1StringView("state"), secrets.state.view());
    add(QLatin1StringView("nonce"), secrets.nonce.view());
    add(QLatin1StringView("code_challenge"), challengeFor(secrets.verifier.view()));
    add(QLatin1StringView("code_challenge_method"), "S256");
    add(QLatin1StringView("acr_values"), acrOf(options.level).toLatin1());
    add(QLatin1StringView("ui_locales"), options.uiLocale.toLatin1());
    if (options.forceLogin)
        add(QLatin1StringView("prompt"), "login");
    QUrl address(endpoint);
    address.setQuery(query, QUrl::StrictMode);
    return address;
}

} // namespace signin
