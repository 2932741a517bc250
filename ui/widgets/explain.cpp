// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/explain.h"

#include "app/core/error_history.h"
#include "app/core/log.h"
#include "ui/widgets/explain_words.h"

#include <QCoreApplication>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

struct Duration
{
    Q_DECLARE_TR_FUNCTIONS(ui::Duration)
};

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
    QStringList lines{u"kind: "_s + core::nameOf(error.kind).view()};
    if (error.status > 0) {
        lines.append(u"status: %1"_s.arg(error.status));
    }
    if (!error.code.isEmpty()) {
        lines.append(u"code: "_s + core::SafeText::errorCode(error.code).text());
    }
    if (!error.traceId.isEmpty()) {
        lines.append(u"trace: "_s + core::SafeText::traceId(error.traceId).text());
    }
    if (!error.detail.isEmpty()) { // the one text that a server may have written
        lines.append(u"detail: "_s + core::redacted(error.detail));
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
