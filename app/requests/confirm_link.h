// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/environment.h"
#include "app/domain/access_request.h"

#include <tl/expected.hpp>

// The link a vendor hands to its customer, or the bare id of a request (altinn-enduser-api.md section 4, Confirm link).
// Only kind and id are ever used of it; nothing in a link is opened or fetched.
namespace requests {

enum class LinkProblem {
    Empty,
    TooLong,
    NotALink,         // neither an https address nor an id
    NotAltinn,        // an address of somebody else
    OtherEnvironment, // Altinn, but production where this is test, or the reverse
    OtherPage,        // Altinn's access management, but no request
    NoId,             // a request link without a readable id
};

struct ConfirmLink
{
    std::optional<domain::RequestKind> kind; // unknown for a bare id
    domain::RequestId id;
};

[[nodiscard]] tl::expected<ConfirmLink, LinkProblem> parseConfirmLink(const QString &text,
                                                                      const core::Environment &environment);
// The address where Altinn's own portal shows the request.
[[nodiscard]] QUrl confirmLink(const core::Environment &environment, domain::RequestKind kind, domain::RequestId id);

} // namespace requests
