// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/failure.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace signin::failure {

namespace {

using core::ErrorKind;

struct Entry
{
    QLatin1StringView code;
    ErrorKind kind = ErrorKind::BadAnswer;
};

constexpr std::array entries = {
    Entry{alreadySigningIn, ErrorKind::Conflict},
    Entry{randomnessFailed, ErrorKind::RejectedByRule},
    Entry{bindFailed, ErrorKind::RejectedByRule},
    Entry{providerNotAnswering, ErrorKind::Offline},
    Entry{discoveryRefused, ErrorKind::BadAnswer},
    Entry{captiveNetwork, ErrorKind::Offline},
    Entry{pushingNotOffered, ErrorKind::RejectedByRule},
    Entry{pushAnswerMalformed, ErrorKind::BadAnswer},
    Entry{browserNotOpened, ErrorKind::RejectedByRule},
    Entry{timedOut, ErrorKind::Timeout},
    Entry{cancelled, ErrorKind::Cancelled},
    Entry{tooManyBadReplies, ErrorKind::RejectedByRule},
    Entry{wrongIssuer, ErrorKind::BadAnswer},
    Entry{accessDenied, ErrorKind::Cancelled},
    Entry{invalidScope, ErrorKind::MissingScope},
    Entry{levelNotReached, ErrorKind::Forbidden},
    Entry{registrationFault, ErrorKind::RejectedByRule},
    Entry{providerTrouble, ErrorKind::Server},
    Entry{signInRequired, ErrorKind::SignedOut},
    Entry{providerError, ErrorKind::BadAnswer},
    Entry{codeRefused, ErrorKind::SignedOut},
    Entry{tokenAnswerMalformed, ErrorKind::BadAnswer},
    Entry{keysRefused, ErrorKind::BadAnswer},
    Entry{idTokenRefused, ErrorKind::BadAnswer},
    Entry{clockWrong, ErrorKind::RejectedByRule},
    Entry{levelTooLow, ErrorKind::Forbidden},
    Entry{exchangeRefused, ErrorKind::SignedOut},
    Entry{exchangeForbidden, ErrorKind::MissingScope},
    Entry{exchangeThrottled, ErrorKind::TooMany},
    Entry{altinnNotAnswering, ErrorKind::Server},
    Entry{altinnTokenMalformed, ErrorKind::BadAnswer},
    Entry{signedOut, ErrorKind::SignedOut},
    Entry{idle, ErrorKind::SignedOut},
    Entry{limitReached, ErrorKind::SignedOut},
    Entry{tokenEnded, ErrorKind::SignedOut},
    Entry{tokenRefused, ErrorKind::SignedOut},
    Entry{renewalRefused, ErrorKind::SignedOut},
    Entry{renewalFailed, ErrorKind::Server},
};

// RFC 6749 sections 4.1.2.1 and 5.2, OpenID Connect Core section 3.1.2.6.
struct ProviderEntry
{
    QLatin1StringView provider;
    QLatin1StringView code;
};

constexpr std::array providerEntries = {
    ProviderEntry{QLatin1StringView("access_denied"), accessDenied},
    ProviderEntry{QLatin1StringView("invalid_scope"), invalidScope},
    ProviderEntry{QLatin1StringView("unmet_authentication_requirements"), levelNotReached},
    ProviderEntry{QLatin1StringView("login_required"), signInRequired},
    ProviderEntry{QLatin1StringView("interaction_required"), signInRequired},
    ProviderEntry{QLatin1StringView("consent_required"), signInRequired},
    ProviderEntry{QLatin1StringView("account_selection_required"), signInRequired},
    ProviderEntry{QLatin1StringView("server_error"), providerTrouble},
    ProviderEntry{QLatin1StringView("temporarily_unavailable"), providerTrouble},
    ProviderEntry{QLatin1StringView("invalid_grant"), codeRefused},
    ProviderEntry{QLatin1StringView("invalid_client"), registrationFault},
    ProviderEntry{QLatin1StringView("unauthorized_client"), registrationFault},
    ProviderEntry{QLatin1StringView("unsupported_grant_type"), registrationFault},
    ProviderEntry{QLatin1StringView("invalid_request"), registrationFault},
    ProviderEntry{QLatin1StringView("unsupported_response_type"), registrationFault},
    ProviderEntry{QLatin1StringView("request_not_supported"), registrationFault},
    ProviderEntry{QLatin1StringView("request_uri_not_supported"), registrationFault},
    ProviderEntry{QLatin1StringView("invalid_request_uri"), registrationFault},
};

} // namespace

QStringList all()
{
    QStringList codes;
    for (const Entry &entry : entries)
        codes.append(entry.code);
    return codes;
}

core::Error error(QLatin1StringView code, const QString &detail)
{
    const auto found = std::find_if(entries.begin(), entries.end(), [code](const Entry &e) { return e.code == code; });
    core::Error result;
    result.kind = found == entries.end() ? ErrorKind::BadAnswer : found->kind;
    result.code = code;
    result.detail = detail;
    return result;
}

core::Error fromProvider(QStringView providerCode, const QStringList &requestedScopes)
{
    static const QRegularExpression presentable(QStringLiteral(R"(\A[a-z_]{1,64}\z)"));
    const auto found = std::find_if(providerEntries.begin(), providerEntries.end(),
                                    [providerCode](const ProviderEntry &e) { return e.provider == providerCode; });
    if (found == providerEntries.end())
        return error(providerError,
                     presentable.match(providerCode.toString()).hasMatch() ? providerCode.toString() : QString());
    if (found->code == invalidScope)
        return error(invalidScope, requestedScopes.join(u' '));
    return error(found->code, providerCode.toString());
}

} // namespace signin::failure
