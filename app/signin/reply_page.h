// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace signin {

enum class ReplyOutcome { Received, Declined };

// The static page the browser shows after the redirect: says that the step was received (not that it succeeded) and
// that the tab may be closed. No script, nothing from the network, nothing from the query.
[[nodiscard]] QByteArray replyPage(ReplyOutcome outcome, const QString &uiLocale);

// A whole HTTP answer with the headers of section 4.
[[nodiscard]] QByteArray httpAnswer(int status, const QByteArray &html);

} // namespace signin
