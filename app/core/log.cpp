// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/log.h"

#include "app/core/recent_lines.h"
#include "app/core/safe_text.h"

#include <QDateTime>
#include <QRegularExpression>

#include <cstdio>
#include <mutex>

namespace core {

Q_LOGGING_CATEGORY(logNet, "fullmakt.net", QtInfoMsg)
Q_LOGGING_CATEGORY(logSignIn, "fullmakt.signin", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "fullmakt.app", QtInfoMsg)

namespace {

struct Patterns
{
    QRegularExpression jwt{QStringLiteral(R"(eyJ[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]*){0,2})")};
    QRegularExpression member{
        QStringLiteral(R"re(\b(code|state|nonce|code_verifier|access_token|id_token|refresh_token|token|request_uri))re"
                       R"re(("?\s*[=:]\s*"?)[^&\s",;]+)re"),
        QRegularExpression::CaseInsensitiveOption};
    QRegularExpression bearer{QStringLiteral(R"(\b(Bearer|Basic)\s+\S+)"), QRegularExpression::CaseInsensitiveOption};
    QRegularExpression longRun{QStringLiteral(R"([A-Za-z0-9_-]{43,})")};
    QRegularExpression personalNumber{QStringLiteral(R"((?<!\d)\d{6}\s?\d{5}(?!\d))")};
};

} // namespace

QString redacted(const QString &text)
{
    // Never destroyed: Qt logs when the program's statics have gone, and then too every line is redacted.
    static const Patterns &patterns = *new Patterns;
    const QString mask = QStringLiteral("•••");
    QString result = text;
    result.replace(patterns.jwt, mask);
    result.replace(patterns.member, QStringLiteral("\\1\\2•••"));
    result.replace(patterns.bearer, QStringLiteral("\\1 •••"));
    result.replace(patterns.longRun, mask);
    result.replace(patterns.personalNumber, mask);
    return result;
}

namespace {

constinit std::mutex guard; // of both below
constinit RecentLines recent;

LogSink &currentSink()
{
    static LogSink &sink = *new LogSink; // never destroyed, as the patterns
    return sink;
}

void write(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static constexpr const char *levels[] = {"debug", "warning", "critical", "fatal", "info"};
    const QString text =
        QStringLiteral("%1 %2 %3: %4")
            .arg(QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
                 QString::fromLatin1(levels[static_cast<size_t>(type) % 5]),
                 QString::fromUtf8(context.category ? context.category : "default"), redacted(oneLine(message)));
    const QByteArray line = text.toUtf8().left(longestLogLine - 1) + '\n';
    std::fputs(line.constData(), stderr);
    const std::lock_guard lock(guard);
    recent.add(line);
    if (const LogSink &sink = currentSink())
        sink(line);
}

} // namespace

void installLog()
{
    qInstallMessageHandler(write);
}

void setLogSink(LogSink sink)
{
    const std::lock_guard lock(guard);
    currentSink() = std::move(sink);
}

const RecentLines &recentLogLines()
{
    return recent;
}

} // namespace core
