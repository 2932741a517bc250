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
    NotALink,     // neither an https address nor an id
    NotAltinn,    // an address of somebody else
    InProduction, // a request in production, and this is a test environment
    InTest,       // a request in TT02, and this is another environment
    OtherPage,    // a page of Altinn, but no request
    NoId,         // a request link without a readable id
    Several,      // links to different requests
};

struct ConfirmLink
{
    std::optional<domain::RequestKind> kind; // unknown for a bare id
    domain::RequestId id;

    friend bool operator==(const ConfirmLink &, const ConfirmLink &) = default;
};

inline constexpr qsizetype longestLinkText = 4096;

// Takes a link, a bare id, or a text with one link somewhere in it: a sentence of an e-mail, a link broken over lines,
// a link that a mail filter has wrapped into one of its own.
[[nodiscard]] tl::expected<ConfirmLink, LinkProblem> parseConfirmLink(const QString &text,
                                                                      const core::Environment &environment);
// Whether a text with this problem was meant as a link or an id, so that whoever pasted it wants to hear of it.
[[nodiscard]] bool isMeantAsLink(const QString &text, LinkProblem problem);

// The address where Altinn's own portal shows the request.
[[nodiscard]] QUrl confirmLink(const core::Environment &environment, domain::RequestKind kind, domain::RequestId id);

} // namespace requests
