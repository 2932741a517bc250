// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// What a client asks of Maskinporten: the JWT grant of RFC 7523 section 2.1 as Digdir narrows it ("JWT grant" and
// "System users for businesses" in Digdir's Maskinporten documentation). Reads hostile input. Free functions; safe from
// every thread.

#include "jws.h"

#include <string>
#include <variant>
#include <vector>

namespace sandbox {

// An error of RFC 6749 section 5.2 (or RFC 9396 section 5), as the body names it.
struct OAuthError
{
    std::string error;
    std::string description;
};

// Who the token shall act for: authorization_details of type urn:altinn:systemuser.
struct Customer
{
    std::string orgNo;
    std::string externalRef;
};

struct JwtGrant
{
    std::vector<std::string> scopes;
    std::string id;
    std::int64_t expires = 0;
    // Absent when the client asks for itself.
    std::optional<Customer> customer;
};

// The claims of an assertion whose signature has been checked. `issuer` is Maskinporten's; times are UTC seconds.
std::variant<JwtGrant, OAuthError> readJwtGrant(const Jws &assertion, const std::string &issuer, std::int64_t time);

} // namespace sandbox
