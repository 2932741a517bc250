// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// A request on the loopback, from whoever is on this machine.
#include "app/signin/loopback_listener.h"
#include "app/signin/reply_page.h"
#include "tests/fuzz/target.h"

#include <algorithm>

namespace {

signin::ReplyRules rulesWith(const QByteArray &state)
{
    signin::ReplyRules rules;
    rules.host = "127.0.0.1:4711";
    rules.state = state;
    rules.issuer = "https://test.idporten.no";
    return rules;
}

void checkAccepted(const signin::Reply &reply)
{
    const QByteArrayView code = reply.code.view();
    fuzz::check(code.isEmpty() != reply.error.isEmpty(), "a reply is a code or an error");
    fuzz::check(code.size() <= 4096, "a code is bounded");
    fuzz::check(std::all_of(code.begin(), code.end(), [](char c) { return c > ' ' && c < 0x7f; }),
                "a code is printable");
    fuzz::check(fuzz::isPresentable(reply.error) && reply.error.size() <= 64, "an error is presentable");
}

} // namespace

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray head = fuzz::bytesOf(data, size);
    const QByteArray state = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE";
    const signin::ParsedReply parsed = signin::parseReply(head, rulesWith(state));
    const signin::ParsedReply again = signin::parseReply(head, rulesWith(state));
    fuzz::check(parsed.status == again.status && parsed.wrongIssuer == again.wrongIssuer &&
                    parsed.reply.has_value() == again.reply.has_value(),
                "parsed twice gives the same");
    fuzz::check(QList<int>{200, 400, 404, 405}.contains(parsed.status), "a status of ours");
    fuzz::check(parsed.reply.has_value() == (parsed.status == 200), "a reply with 200 and only then");
    fuzz::check(!parsed.wrongIssuer || parsed.status == 400, "a wrong issuer is no reply");
    if (!parsed.reply)
        return 0;
    checkAccepted(*parsed.reply);
    fuzz::check(parsed.reply->code.equals(again.reply->code.view()) && parsed.reply->error == again.reply->error,
                "parsed twice gives the same reply");
    fuzz::check(head.startsWith("GET /callback?") && head.endsWith("\r\n\r\n"), "nothing but a GET of our path");

    // What was believed stood in the request: with any other expectation it is not.
    QByteArray other = state;
    other.back() = 'F';
    fuzz::check(!signin::parseReply(head, rulesWith(other)).reply, "another state is refused");
    signin::ReplyRules rules = rulesWith(state);
    rules.issuer = "https://idporten.no";
    fuzz::check(signin::parseReply(head, rules).wrongIssuer, "another issuer is told");
    rules = rulesWith(state);
    rules.host = "127.0.0.1:4712";
    fuzz::check(signin::parseReply(head, rules).status == 400, "another host is refused");
    fuzz::check(!signin::parseReply(head.chopped(2) + "Content-Length: 5\r\n\r\n", rulesWith(state)).reply,
                "a body is refused");
    return 0;
}
