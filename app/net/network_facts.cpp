// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/net/network_facts.h"

#include <QNetworkProxy>
#include <QSslSocket>

namespace net {

void describe(core::Diagnostics &into, const Http &http, const QUrl &address)
{
    const QNetworkProxy proxy = http.proxyBefore(address);
    const bool isProxied = isProxy(proxy);
    into.add("proxy", isProxied);
    if (isProxied) {
        QUrl host;
        host.setScheme(QStringLiteral("https"));
        host.setHost(proxy.hostName());
        host.setPort(proxy.port());
        into.add("proxy host", core::SafeText::host(host));
    }
    into.add("TLS library", core::SafeText::software(QSslSocket::sslLibraryVersionString()));
    if (const auto ahead = http.clockAhead())
        into.add("clock ahead of the server, seconds", static_cast<int>(ahead->count()));
    else
        into.add("clock ahead of the server, seconds", core::SafeText());
}

} // namespace net
