// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "encoding.h"
#include "idporten_server.h"
#include "issued_secrets.h"
#include "page.h"

#include <algorithm>
#include <regex>
#include <sstream>

namespace sandbox {

namespace {

constexpr std::chrono::minutes signInLifetime{10};

Reply notRegistered()
{
    return html(400, page("nb", "Ugyldig innlogging", "<p>client_id eller redirect_uri er ikke registrert.</p>\n"));
}

Reply tooLate()
{
    return html(400, page("nb", "Innloggingen er utløpt", "<p>Start på nytt i programmet.</p>\n"));
}

std::string firstOf(const std::string &list)
{
    return list.substr(0, list.find(' '));
}

std::string locale(const Call &call)
{
    const std::string asked = firstOf(call.valueOr("ui_locales", "nb"));
    return asked == "nn" || asked == "en" ? asked : "nb";
}

} // namespace

bool isLoopbackCallback(const std::string &uri)
{
    static const std::regex form(R"(http://127\.0\.0\.1:([1-9][0-9]{0,4})/callback)");
    std::smatch match;
    return std::regex_match(uri, match, form) && std::stoi(match[1].str()) <= 65'535;
}

std::optional<std::pair<std::string, std::string>> IdPorten::objection(const Call &call) const
{
    using Pair = std::pair<std::string, std::string>;
    if (call.valueOr("response_type", "") != "code")
        return Pair("unsupported_response_type", "Only the code flow is supported");
    for (const char *repeated : {"state", "nonce", "scope", "code_challenge", "client_id", "redirect_uri"}) {
        if (call.values(repeated).size() != 1)
            return Pair("invalid_request", std::string(repeated) + " must be present once");
    }
    std::istringstream scopes(call.valueOr("scope", ""));
    bool openid = false;
    for (std::string scope; scopes >> scope;) {
        openid = openid || scope == "openid";
        if (std::find(m_scopes.begin(), m_scopes.end(), scope) == m_scopes.end())
            return Pair("invalid_scope", "The client has not been granted " + scope);
    }
    if (!openid)
        return Pair("invalid_scope", "openid is missing");
    if (call.valueOr("state", "").empty() || call.valueOr("nonce", "").empty())
        return Pair("invalid_request", "state and nonce are required");
    if (call.valueOr("code_challenge_method", "") != "S256" || call.valueOr("code_challenge", "").size() != 43 ||
        !fromBase64Url(call.valueOr("code_challenge", "")))
        return Pair("invalid_request", "A code_challenge with method S256 is required");
    const std::string acr = firstOf(call.valueOr("acr_values", "idporten-loa-substantial"));
    if (acr != "idporten-loa-substantial" && acr != "idporten-loa-high")
        return Pair("invalid_request", "Unknown acr_values");
    const std::string mode = call.valueOr("response_mode", "query");
    if (mode != "query")
        return Pair("invalid_request", "Only response_mode query is supported");
    if (call.value("request") || call.value("request_uri"))
        return Pair("request_not_supported", "Request objects are not supported");
    if (call.valueOr("prompt", "") == "none")
        return Pair("login_required", "The user has to sign in");
    return std::nullopt;
}

Reply IdPorten::authorize(const Call &call)
{
    if (call.valueOr("client_id", "") != m_clientId)
        return notRegistered();
    if (call.values("request_uri").size() == 1) {
        const auto pushed = takePushed(call.valueOr("request_uri", ""));
        return pushed ? offerSignIn(*pushed) : tooLate();
    }
    const std::string redirectUri = call.valueOr("redirect_uri", "");
    if (!isLoopbackCallback(redirectUri))
        return notRegistered();
    auto wrong = objection(call);
    if (requiresPushing())
        wrong = {"invalid_request", "The request must be pushed"};
    if (wrong) {
        SignIn signIn;
        signIn.redirectUri = redirectUri;
        signIn.state = call.valueOr("state", "");
        Reply reply = backTo(signIn, "error", wrong->first);
        reply.headers.front().second += "&error_description=" + urlEncode(wrong->second);
        return reply;
    }
    return offerSignIn(askedFor(call));
}

IdPorten::SignIn IdPorten::askedFor(const Call &call)
{
    SignIn signIn;
    signIn.redirectUri = call.valueOr("redirect_uri", "");
    signIn.state = call.valueOr("state", "");
    signIn.scope = call.valueOr("scope", "");
    signIn.nonce = call.valueOr("nonce", "");
    signIn.challenge = call.valueOr("code_challenge", "");
    signIn.acr = firstOf(call.valueOr("acr_values", "idporten-loa-substantial"));
    signIn.locale = locale(call);
    signIn.began = now();
    noteSecret("state", signIn.state);
    noteSecret("nonce", signIn.nonce);
    return signIn;
}

Reply IdPorten::offerSignIn(SignIn signIn)
{
    signIn.began = now();
    const std::string transaction = randomToken(16);
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_signIns, [](const auto &each) { return each.second.began + signInLifetime < now(); });
        m_signIns[transaction] = signIn;
    }
    return signInPage(transaction, signIn);
}

Reply IdPorten::signInPage(const std::string &transaction, const SignIn &signIn) const
{
    const Texts title = {"Velg hvem du vil logge inn som", "Vel kven du vil logge inn som", "Choose who to sign in as"};
    const Texts cancelText = {"Avbryt", "Avbryt", "Cancel"};
    std::string body = "<ul>\n";
    const auto lock = m_world.reading();
    for (const Person &person : m_world.people()) {
        const std::string name = htmlEscape(person.name);
        body += "<li><a class=\"person\" data-name=\"" + name + "\" href=\"/login?txn=" + transaction +
                "&amp;person=" + urlEncode(person.partyUuid) + "\">" + name + "</a></li>\n";
    }
    body += "</ul>\n<p><a class=\"cancel\" href=\"/cancel?txn=" + transaction + "\">" + cancelText.in(signIn.locale) +
            "</a></p>\n";
    Reply reply = html(200, page(signIn.locale, title.in(signIn.locale), body));
    reply.headers = {{"Cache-Control", "no-store"},
                     {"Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'"},
                     {"Referrer-Policy", "no-referrer"}};
    return reply;
}

std::optional<IdPorten::SignIn> IdPorten::takeSignIn(std::map<std::string, SignIn> &from, const std::string &key)
{
    const std::lock_guard lock(m_mutex);
    auto taken = from.extract(key);
    if (taken.empty())
        return std::nullopt;
    return std::move(taken.mapped());
}

Reply IdPorten::backTo(const SignIn &signIn, const std::string &member, const std::string &value)
{
    std::string mutation;
    if (member == "code") {
        const std::lock_guard lock(m_mutex);
        mutation = std::exchange(m_replyMutation, {});
    }
    const std::string state = mutation == "wrong-state" ? randomToken(32) : signIn.state;
    const std::string issuer = mutation == "wrong-iss" ? "https://other.example" : this->issuer();
    std::string location = signIn.redirectUri + "?" + member + "=" + urlEncode(value) + "&state=" + urlEncode(state);
    if (mutation != "no-iss")
        location += "&iss=" + urlEncode(issuer);
    return redirect(location);
}

Reply IdPorten::login(const Call &call)
{
    auto signIn = takeSignIn(m_signIns, call.valueOr("txn", ""));
    const std::string chosen = call.valueOr("person", "");
    if (signIn && signIn->began + signInLifetime > now()) {
        const auto lock = m_world.reading();
        for (const Person &person : m_world.people()) {
            if (person.partyUuid == chosen)
                signIn->pid = person.pid;
        }
    }
    if (!signIn || signIn->pid.empty())
        return tooLate();
    const std::string code = randomToken(32);
    noteSecret("code", code);
    signIn->began = now();
    {
        const std::lock_guard lock(m_mutex);
        m_codes[code] = *signIn;
    }
    return backTo(*signIn, "code", code);
}

Reply IdPorten::cancel(const Call &call)
{
    const auto signIn = takeSignIn(m_signIns, call.valueOr("txn", ""));
    if (!signIn)
        return tooLate();
    return backTo(*signIn, "error", "access_denied");
}

} // namespace sandbox
