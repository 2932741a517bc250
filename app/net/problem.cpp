// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/net/problem.h"

#include "app/core/log.h"
#include "app/core/safe_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace net {

namespace {

constexpr qsizetype detailLimit = 400;

core::ErrorKind kindOf(int status)
{
    switch (status) {
    case 400:
    case 422:
        return core::ErrorKind::RejectedByRule;
    case 401:
        return core::ErrorKind::SignedOut;
    case 403:
        return core::ErrorKind::Forbidden;
    case 404:
    case 410:
        return core::ErrorKind::Gone;
    case 408:
        return core::ErrorKind::Timeout;
    case 409:
        return core::ErrorKind::Conflict;
    case 429:
        return core::ErrorKind::TooMany;
    default:
        return status >= 500 ? core::ErrorKind::Server : core::ErrorKind::BadAnswer;
    }
}

QString codeOf(const QJsonObject &problem)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[A-Z]{1,16}(\.[A-Z]{1,16})?-[0-9]{5}\z)"));
    QString code = problem.value(QStringLiteral("code")).toString();
    // A validation body carries STD-00000 and the code that matters in its first validation error.
    QString inner = problem.value(QStringLiteral("validationErrors"))
                        .toArray()
                        .first()
                        .toObject()
                        .value(QStringLiteral("code"))
                        .toString();
    if (code == u"STD-00000" && pattern.match(inner).hasMatch())
        return inner;
    return pattern.match(code).hasMatch() ? code : QString();
}

} // namespace

core::Error errorFrom(const Response &response)
{
    core::Error error;
    error.status = response.status;
    error.kind = kindOf(response.status);
    error.retryAfter = response.retryAfter;
    error.isBare = response.body.isEmpty();
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    error.code = codeOf(problem);
    // Not redacted but held to its form: as long as it is, redaction would take it for a token.
    const core::SafeText trace = core::SafeText::traceId(problem.value(QStringLiteral("traceId")).toString());
    error.traceId = trace.isShown() ? trace.text() : QString();
    QString text = problem.value(QStringLiteral("title")).toString();
    if (const QString detail = problem.value(QStringLiteral("detail")).toString(); !detail.isEmpty())
        text += text.isEmpty() ? detail : QStringLiteral(" — ") + detail;
    error.detail = core::redacted(core::oneLine(text.left(detailLimit)));
    return error;
}

} // namespace net
