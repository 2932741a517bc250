// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QCoroTask>
#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

// The one way to fail in Fullmakt. A function that can fail returns Result<T>; one that also waits returns Task<T>.
// An Error says which kind of thing happened and carries what support needs; the words for the user are made in ui.
namespace core {

enum class ErrorKind {
    Offline,        // nothing answered: no network, name not found, connection refused or lost
    Timeout,        // no answer in time; the server may have acted
    Tls,            // the server's identity could not be verified
    SignedOut,      // 401 that a renewal did not cure, or nobody is signed in
    Forbidden,      // 403
    MissingScope,   // the sign-in lacks a permission (scope) that this call needs
    Gone,           // 404
    Conflict,       // 409, or the state is not what the user saw
    RejectedByRule, // 400 with an Altinn code, or a rule of our own
    TooMany,        // 429
    Server,         // 5xx
    BadAnswer,      // an answer that is not what the contract says
    Cancelled,      // the user, or the closing of a page, stopped it
    Disk,           // reading or writing a local file
};

// What it was that stood in the way, when nothing answered or nobody could be believed (kinds Offline and Tls). All but
// Closed and Unreachable came before a byte of the call was sent.
enum class NetworkFault {
    None,          // not known, or not the network
    NameNotFound,  // no address for the name: offline, or no name server
    Refused,       // somebody turned the connection away
    Unreachable,   // no way there
    Closed,        // the connection broke
    Proxy,         // the proxy does not answer, or does not let the call through
    ProxyLogin,    // the proxy wants a user name and a password
    UnknownIssuer, // these five: the certificate that was shown
    SelfSigned,
    Expired,
    NotYetValid,
    WrongHost,
    Handshake, // no agreement on TLS
};

struct Error
{
    ErrorKind kind = ErrorKind::BadAnswer;
    int status = 0;      // HTTP status, 0 when there was no answer
    QString code;        // Altinn or OAuth error code, "" when there was none
    QString traceId;     // for support
    bool isBare = false; // the answer had no body
    QString detail;      // English, for "copy details"; never a token or a personal number
    std::optional<std::chrono::seconds> retryAfter;
    NetworkFault fault = NetworkFault::None;
    QString issuer; // kind Tls: who issued the certificate that was shown, "" when unknown; a stranger's word
};

template <class T>
using Result = tl::expected<T, Error>;
template <class T>
using Task = QCoro::Task<Result<T>>;

struct Nothing // a value for results that only say "it worked"
{
};

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {})
{
    Error error;
    error.kind = kind;
    error.detail = std::move(detail);
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> fail(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace core
