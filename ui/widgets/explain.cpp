// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/explain.h"

#include "ui/widgets/explain_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Duration
{
    Q_DECLARE_TR_FUNCTIONS(ui::Duration)
};

QString nameOf(core::ErrorKind kind)
{
    switch (kind) {
    case core::ErrorKind::Offline:
        return u"offline"_s;
    case core::ErrorKind::Timeout:
        return u"timeout"_s;
    case core::ErrorKind::Tls:
        return u"tls"_s;
    case core::ErrorKind::SignedOut:
        return u"signed-out"_s;
    case core::ErrorKind::Forbidden:
        return u"forbidden"_s;
    case core::ErrorKind::MissingScope:
        return u"missing-scope"_s;
    case core::ErrorKind::Gone:
        return u"gone"_s;
    case core::ErrorKind::Conflict:
        return u"conflict"_s;
    case core::ErrorKind::RejectedByRule:
        return u"rejected-by-rule"_s;
    case core::ErrorKind::TooMany:
        return u"too-many"_s;
    case core::ErrorKind::Server:
        return u"server"_s;
    case core::ErrorKind::BadAnswer:
        return u"bad-answer"_s;
    case core::ErrorKind::Cancelled:
        return u"cancelled"_s;
    case core::ErrorKind::Disk:
        return u"disk"_s;
    }
    return u"unknown"_s;
}

Words wordsFor(const core::Error &error)
{
    const std::optional<AltinnReason> reason = altinnReasonOf(error.code);
    return reason ? wordsOf(*reason) : wordsOf(error);
}

} // namespace

Explanation explain(const core::Error &error, const QString &attempted)
{
    const Words words = wordsFor(error);
    if (attempted.isEmpty()) {
        return {words.title, words.meaning, words.advice, detailsOf(error)};
    }
    // The heading says what was wanted; what happened follows as a sentence.
    const QString happened = words.title.endsWith(u'.') ? words.title : words.title + u'.';
    const QString meaning = words.meaning.isEmpty() ? happened : happened + u' ' + words.meaning;
    return {attempted, meaning, words.advice, detailsOf(error)};
}

QString shortReason(const core::Error &error)
{
    return wordsFor(error).brief;
}

QString detailsOf(const core::Error &error)
{
    QStringList lines{u"kind: "_s + nameOf(error.kind)};
    if (error.status > 0) {
        lines.append(u"status: %1"_s.arg(error.status));
    }
    if (!error.code.isEmpty()) {
        lines.append(u"code: "_s + error.code);
    }
    if (!error.traceId.isEmpty()) {
        lines.append(u"trace: "_s + error.traceId);
    }
    if (!error.detail.isEmpty()) {
        lines.append(u"detail: "_s + error.detail);
    }
    return lines.join(u'\n');
}

QString durationInWords(std::chrono::seconds duration)
{
    const auto seconds = duration.count();
    if (seconds < 90) {
        return Duration::tr("about %n second(s)", nullptr, static_cast<int>(qMax<qint64>(seconds, 1)));
    }
    const auto minutes = (seconds + 30) / 60;
    if (minutes < 90) {
        return Duration::tr("about %n minute(s)", nullptr, static_cast<int>(minutes));
    }
    return Duration::tr("about %n hour(s)", nullptr, static_cast<int>((minutes + 30) / 60));
}

} // namespace ui
