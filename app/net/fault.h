// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"

#include <QNetworkReply>
#include <QSslError>

namespace net {

// What a call that was not answered failed of. refusals: what the TLS handshake objected to, empty when it was not
// that. throughProxy: whether a proxy stood on the way. The Error has kind, fault and issuer; the rest is the caller's.
[[nodiscard]] core::Error faultOf(QNetworkReply::NetworkError error, const QList<QSslError> &refusals,
                                  bool throughProxy);

// The issuer that a certificate names, as one line of plain text: "Bedrift Proxy CA (Bedrift AS)". Whoever stands on
// the line wrote it: no control or direction characters, at most 100 characters; "" when it names nobody.
[[nodiscard]] QString issuerOf(const QSslCertificate &certificate);

} // namespace net
