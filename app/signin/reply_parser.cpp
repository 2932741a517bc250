// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/loopback_listener.h"

#include <QRegularExpression>

#include <openssl/crypto.h>

#include <algorithm>

namespace signin {

namespace {

constexpr qsizetype longestCode = 4096;

bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Once, strictly: a stray % makes the whole query unbelievable.
std::optional<QByteArray> decoded(QByteArray text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && (i + 2 >= text.size() || !isHexDigit(text[i + 1]) || !isHexDigit(text[i + 2])))
            return std::nullopt;
    }
    text.replace('+', ' ');
    return QByteArray::fromPercentEncoding(text);
}

struct Query
{
    std::optional<QByteArray> code;
    std::optional<QByteArray> state;
    std::optional<QByteArray> error;
    std::optional<QByteArray> issuer;
};

std::optional<Query> parsedQuery(const QByteArray &text)
{
    Query query;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        const std::optional<QByteArray> name = decoded(equals < 0 ? pair : pair.first(equals));
        const std::optional<QByteArray> value = decoded(equals < 0 ? QByteArray() : pair.sliced(equals + 1));
        if (!name || !value)
            return std::nullopt;
        std::optional<QByteArray> *const target = *name == "code"    ? &query.code
                                                  : *name == "state" ? &query.state
                                                  : *name == "error" ? &query.error
                                                  : *name == "iss"   ? &query.issuer
                                                                     : nullptr;
        if (!target)
            continue;
        if (*target)
            return std::nullopt;
        *target = value;
    }
    return query;
}

// Exactly one Host, no body, no folded or nameless lines.
bool headersAreFine(const QList<QByteArray> &lines, const QByteArray &host)
{
    int hosts = 0;
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0 || line.first(colon).contains(' ') || line.first(colon).contains('\t'))
            return false;
        const QByteArray name = line.first(colon).toLower();
        const QByteArray value = line.sliced(colon + 1).trimmed();
        if (name == "transfer-encoding" || (name == "content-length" && value != "0"))
            return false;
        if (name != "host")
            continue;
        if (++hosts > 1 || value != host)
            return false;
    }
    return hosts == 1;
}

bool isPrintable(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

ParsedReply refusedWith(int status)
{
    ParsedReply parsed;
    parsed.status = status;
    return parsed;
}

} // namespace

ParsedReply parseReply(QByteArrayView head, const ReplyRules &rules)
{
    static const QRegularExpression presentable(QStringLiteral(R"(\A[a-z_]{1,64}\z)"));
    if (rules.state.isEmpty() || rules.issuer.isEmpty() || !head.endsWith("\r\n\r\n"))
        return refusedWith(400);
    QList<QByteArray> lines;
    for (QByteArrayView rest = head.chopped(2); !rest.isEmpty();) {
        const qsizetype end = rest.indexOf("\r\n");
        if (end < 0)
            return refusedWith(400);
        lines.append(rest.first(end).toByteArray());
        rest = rest.sliced(end + 2);
    }
    for (const QByteArray &line : lines) {
        if (line.contains('\r') || line.contains('\n') || line.contains('\0'))
            return refusedWith(400);
    }
    const QList<QByteArray> words = lines.takeFirst().split(' ');
    if (words.size() != 3 || (words[2] != "HTTP/1.1" && words[2] != "HTTP/1.0") || !isPrintable(words[1]) ||
        words[1].contains('#'))
        return refusedWith(400);
    if (words[0] != "GET")
        return refusedWith(405);
    if (!headersAreFine(lines, rules.host))
        return refusedWith(400);
    const qsizetype mark = words[1].indexOf('?');
    if ((mark < 0 ? words[1] : words[1].first(mark)) != rules.path)
        return refusedWith(404);
    std::optional<Query> query = parsedQuery(mark < 0 ? QByteArray() : words[1].sliced(mark + 1));
    if (!query)
        return refusedWith(400);

    // Before anything else in the query is believed, an error included: is it an answer to what we asked, and from
    // whom?
    if (!query->state || query->state->size() != rules.state.size() ||
        CRYPTO_memcmp(query->state->constData(), rules.state.constData(), static_cast<size_t>(rules.state.size())) != 0)
        return refusedWith(400);
    if (!query->issuer || *query->issuer != rules.issuer) {
        ParsedReply parsed = refusedWith(400);
        parsed.wrongIssuer = true;
        return parsed;
    }
    if (query->code.has_value() == query->error.has_value())
        return refusedWith(400);

    ParsedReply parsed;
    parsed.status = 200;
    parsed.reply.emplace();
    if (query->error) {
        const QString error = QString::fromLatin1(*query->error);
        parsed.reply->error = presentable.match(error).hasMatch() ? error : QStringLiteral("-");
        return parsed;
    }
    if (query->code->isEmpty() || query->code->size() > longestCode || !isPrintable(*query->code))
        return refusedWith(400);
    parsed.reply->code = core::Secret(std::move(*query->code));
    return parsed;
}

} // namespace signin
