// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "maskinporten_grant.h"

#include <algorithm>
#include <sstream>

namespace sandbox {

namespace {

constexpr std::int64_t longestLifetime = 120;
constexpr std::int64_t skewSeconds = 10;
constexpr std::size_t longestId = 128;
constexpr std::size_t longestReference = 255;
constexpr std::size_t mostScopes = 20;

OAuthError invalidGrant(const std::string &reason)
{
    return {"invalid_grant", "Invalid assertion: " + reason};
}

OAuthError invalidDetails(const std::string &reason)
{
    return {"invalid_authorization_details", reason};
}

std::vector<std::string> words(const std::string &text)
{
    std::istringstream stream(text);
    std::vector<std::string> all;
    for (std::string word; stream >> word;)
        all.push_back(word);
    return all;
}

std::optional<OAuthError> objectionToTimes(const Jws &assertion, std::int64_t time)
{
    const auto issued = assertion.number("iat");
    const auto expires = assertion.number("exp");
    if (!issued || !expires)
        return invalidGrant("iat and exp are required");
    if (*issued < 0 || *issued > time + skewSeconds)
        return invalidGrant("iat is in the future");
    if (*expires <= *issued || *expires - *issued > longestLifetime)
        return invalidGrant("exp is more than 120 seconds after iat");
    if (*expires < time)
        return invalidGrant("it has expired");
    return std::nullopt;
}

// The organisation number in {"authority": "iso6523-actorid-upis", "ID": "0192:…"}.
std::optional<std::string> organisationIn(const Json &identifier)
{
    static const std::string prefix = "0192:";
    if (!identifier.is_object() || identifier.value("authority", Json()) != Json("iso6523-actorid-upis"))
        return std::nullopt;
    const Json id = identifier.value("ID", Json());
    const std::string text = id.is_string() ? id.get<std::string>() : std::string();
    if (text.size() != prefix.size() + 9 || !text.starts_with(prefix) ||
        !std::all_of(text.begin() + 5, text.end(), [](char each) { return each >= '0' && each <= '9'; }))
        return std::nullopt;
    return text.substr(prefix.size());
}

std::variant<Customer, OAuthError> readCustomer(const Json &details)
{
    if (!details.is_array() || details.size() != 1 || !details.front().is_object())
        return invalidDetails("authorization_details must hold exactly one object");
    const Json &detail = details.front();
    if (detail.value("type", Json()) != Json("urn:altinn:systemuser"))
        return invalidDetails("the only known type is urn:altinn:systemuser");
    const auto orgNo = organisationIn(detail.value("systemuser_org", Json()));
    if (!orgNo)
        return invalidDetails("systemuser_org must be iso6523-actorid-upis with an ID like 0192:123456789");
    const Json externalRef = detail.value("externalRef", Json(""));
    if (!externalRef.is_string() || externalRef.get_ref<const std::string &>().size() > longestReference)
        return invalidDetails("externalRef must be a text of at most 255 bytes");
    return Customer{*orgNo, externalRef.get<std::string>()};
}

} // namespace

std::variant<JwtGrant, OAuthError> readJwtGrant(const Jws &assertion, const std::string &issuer, std::int64_t time)
{
    if (assertion.text("aud") != issuer)
        return invalidGrant("aud is not " + issuer);
    if (auto wrong = objectionToTimes(assertion, time))
        return *wrong;
    JwtGrant grant;
    grant.expires = *assertion.number("exp");
    grant.id = assertion.text("jti").value_or("");
    if (grant.id.empty() || grant.id.size() > longestId)
        return invalidGrant("jti must be a text of 1 to 128 bytes");
    grant.scopes = words(assertion.text("scope").value_or(""));
    if (grant.scopes.empty() || grant.scopes.size() > mostScopes)
        return OAuthError{"invalid_scope", "1 to 20 scopes are required"};
    const auto details = assertion.claims.find("authorization_details");
    if (details == assertion.claims.end())
        return grant;
    auto customer = readCustomer(*details);
    if (auto *wrong = std::get_if<OAuthError>(&customer))
        return std::move(*wrong);
    grant.customer = std::get<Customer>(std::move(customer));
    return grant;
}

} // namespace sandbox
