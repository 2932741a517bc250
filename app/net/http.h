// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/core/secret.h"
#include "app/net/proxies.h"

#include <QDateTime>
#include <QHash>
#include <QNetworkAccessManager>
#include <QSslConfiguration>
#include <QUrl>

#include <memory>
#include <stop_token>
#include <vector>

namespace net {

enum class Method { Get, Post, Delete };

struct Request
{
    Method method = Method::Get;
    QUrl url;
    QByteArray accept = "application/json";
    QByteArray contentType; // of body; "" for no body
    QByteArray body;
    QByteArray acceptLanguage; // nb, nn or en; "" for none
    core::Secret bearer;       // sent to the URL's own origin only; empty for an anonymous call
    qint64 bodyLimit = qint64(64) * 1024 * 1024;
    std::chrono::milliseconds timeout = std::chrono::seconds(30);
};

struct Response
{
    int status = 0;
    QByteArray body;
    QByteArray contentType; // media type in lower case, without parameters
    std::optional<std::chrono::seconds> retryAfter;
    QDateTime date; // the server's Date header, invalid when absent
};

// The one door to the network. HTTPS only, verified peers, TLS 1.2 or later, HTTP/1.1, no redirects followed, no
// cookies, no caches, no stored credentials, every answer bounded in size and time (sign-in.md sections 8 S14-S16
// and 9.2), through the system's proxy. Names itself Fullmakt/<version>. Any status is a Response; an Error means that
// no complete answer came, and its fault says why. Lives as long as the app; GUI thread only.
class Http
{
public:
    // caFile: PEM that replaces the system's authorities, "" for the system's. width: calls in flight at once; the
    // widest change of clients (32) leaves room for what the user does meanwhile.
    static constexpr int usualWidth = 40;
    static core::Result<std::unique_ptr<Http>> create(const QString &caFile, int width = usualWidth,
                                                      ProxyChoice proxies = systemProxies());

    // A proxy that wants a login is answered through askProxyLogin(), and the call sent again: the server has not seen
    // it then, so that it gets a write once at most.
    core::Task<Response> send(Request request, std::stop_token stop);

    // No call waits longer for the next byte, whatever it asks for; for tests.
    void waitAtMost(std::chrono::milliseconds patience) { m_patience = patience; }

    void askProxyLogin(AskProxyLogin ask) { m_proxies.setAsk(std::move(ask)); }

    [[nodiscard]] QNetworkProxy proxyBefore(const QUrl &url) const { return m_proxies.firstBefore(url); }

    // The end of the app: what is on its way is cancelled, nothing more is sent. Keep everything that waits for an
    // answer alive, with the event loop running, until isIdle(): a task whose call is never answered would never end.
    void close();

    [[nodiscard]] bool isIdle() const { return m_live.isEmpty() && !m_proxies.isAsking(); }

    // How far this computer's clock is ahead of the servers', by the Date of the last answer; nothing before one came.
    [[nodiscard]] std::optional<std::chrono::seconds> clockAhead() const { return m_clockAhead; }

private:
    Http(const QSslConfiguration &tls, int managers, ProxyChoice proxies);
    QNetworkAccessManager &nextManager();
    void noteRefusals(const QUrl &shownBy, const QList<QSslError> &refusals);
    core::Task<Response> sendOnce(QNetworkRequest wire, Method method, core::Secret body, qint64 bodyLimit,
                                  Proxies::Trial *trial, std::stop_token stop);

    QSslConfiguration m_tls;
    Proxies m_proxies;
    std::vector<std::unique_ptr<QNetworkAccessManager>> m_managers;
    size_t m_next = 0;
    // The calls on their way, each with what was wrong with the certificate that its server has shown meanwhile, to
    // whichever call: Qt tells one of those that one connection was for, and fails all of them.
    QHash<QNetworkReply *, QList<QSslError>> m_live;
    bool m_closed = false;
    std::optional<std::chrono::seconds> m_clockAhead;
    std::chrono::milliseconds m_patience = std::chrono::milliseconds::max();
};

} // namespace net
