// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/error_history.h"

namespace core {

Literal nameOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
        return "offline";
    case ErrorKind::Timeout:
        return "timeout";
    case ErrorKind::Tls:
        return "tls";
    case ErrorKind::SignedOut:
        return "signed-out";
    case ErrorKind::Forbidden:
        return "forbidden";
    case ErrorKind::MissingScope:
        return "missing-scope";
    case ErrorKind::Gone:
        return "gone";
    case ErrorKind::Conflict:
        return "conflict";
    case ErrorKind::RejectedByRule:
        return "rejected-by-rule";
    case ErrorKind::TooMany:
        return "too-many";
    case ErrorKind::Server:
        return "server";
    case ErrorKind::BadAnswer:
        return "bad-answer";
    case ErrorKind::Cancelled:
        return "cancelled";
    case ErrorKind::Disk:
        return "disk";
    }
    return "unknown";
}

Literal nameOf(NetworkFault fault)
{
    switch (fault) {
    case NetworkFault::None:
        return "-";
    case NetworkFault::NameNotFound:
        return "name-not-found";
    case NetworkFault::Refused:
        return "refused";
    case NetworkFault::Unreachable:
        return "unreachable";
    case NetworkFault::Closed:
        return "closed";
    case NetworkFault::Proxy:
        return "proxy";
    case NetworkFault::ProxyLogin:
        return "proxy-login";
    case NetworkFault::UnknownIssuer:
        return "unknown-issuer";
    case NetworkFault::SelfSigned:
        return "self-signed";
    case NetworkFault::Expired:
        return "expired";
    case NetworkFault::NotYetValid:
        return "not-yet-valid";
    case NetworkFault::WrongHost:
        return "wrong-host";
    case NetworkFault::Handshake:
        return "handshake";
    }
    return "unknown";
}

void ErrorHistory::note(const Error &error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (m_entries.size() >= most)
        m_entries.removeFirst();
    m_entries.append(
        {m_clock(), error.kind, error.status, SafeText::errorCode(error.code), SafeText::traceId(error.traceId)});
}

} // namespace core
