// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace signin {

enum class ReplyOutcome {
    Received, // the step, which is not yet a sign-in
    Declined, // the user did not agree
    Stopped,  // ID-porten answered with another error
    Refused,  // not what was waited for; the attempt goes on
};

// The static page the browser shows after the redirect: says what has come and that the user goes back to Fullmakt. No
// script, nothing from the network, nothing from the query. uiLocale: nb, nn or en; nb for any other.
[[nodiscard]] QByteArray replyPage(ReplyOutcome outcome, const QString &uiLocale);

// A whole HTTP answer with the headers of section 4.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &html);

} // namespace signin
