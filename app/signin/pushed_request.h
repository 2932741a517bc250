// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/http.h"

#include <QStringList>

namespace signin {

// What stands for an authorization request that the provider holds for us (RFC 9126 section 2.2, contract section 3):
// an absolute URI of at most 512 characters, its form the provider's to choose. It serves once, and for a minute or
// two: one that lives less than 5 s or more than a day is refused. If the address is opened too late, the provider says
// so on a page of its own and sends no reply, so that the user starts anew. Fails with pushAnswerMalformed (detail:
// what), or with what the provider's error means.
[[nodiscard]] core::Result<QByteArray> requestUriFrom(const net::Response &response, const QStringList &scopes);

} // namespace signin
