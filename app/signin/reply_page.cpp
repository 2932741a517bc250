// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/reply_page.h"

#include <array>

namespace signin {

namespace {

struct Words
{
    QLatin1StringView locale;
    const char *receivedTitle = "";
    const char *receivedText = "";
    const char *declinedTitle = "";
    const char *declinedText = "";
};

constexpr std::array words = {
    Words{QLatin1StringView("nb"), "Svaret fra ID-porten er mottatt",
          "Du kan lukke denne fanen og gå tilbake til Fullmakt. Der ser du om innloggingen gikk bra.",
          "Innloggingen ble avbrutt", "Du kan lukke denne fanen og gå tilbake til Fullmakt for å prøve igjen."},
    Words{QLatin1StringView("nn"), "Svaret frå ID-porten er motteke",
          "Du kan lukke denne fana og gå tilbake til Fullmakt. Der ser du om innlogginga gjekk bra.",
          "Innlogginga vart avbroten", "Du kan lukke denne fana og gå tilbake til Fullmakt for å prøve på nytt."},
    Words{QLatin1StringView("en"), "The answer from ID-porten has been received",
          "You can close this tab and go back to Fullmakt. It tells you whether the sign-in succeeded.",
          "The sign-in was cancelled", "You can close this tab and go back to Fullmakt to try again."},
};

constexpr const char style[] = "body{font:18px/1.5 system-ui,sans-serif;max-width:34em;margin:15vh auto;padding:0 1em;"
                               "color:#1e2b3c;background:#fff}h1{font-size:1.5em}"
                               "@media(prefers-color-scheme:dark){body{color:#eef2f6;background:#16202c}}";

const char *phrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 503:
        return "Service Unavailable";
    default:
        return "Bad Request";
    }
}

} // namespace

QByteArray replyPage(ReplyOutcome outcome, const QString &uiLocale)
{
    const Words *chosen = words.data();
    for (const Words &candidate : words) {
        if (candidate.locale == uiLocale)
            chosen = &candidate;
    }
    const bool received = outcome == ReplyOutcome::Received;
    const QByteArray title = received ? chosen->receivedTitle : chosen->declinedTitle;
    const QByteArray text = received ? chosen->receivedText : chosen->declinedText;
    return QByteArray("<!doctype html><html lang=\"")
        .append(QByteArray(chosen->locale.data(), chosen->locale.size()))
        .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>")
        .append(title)
        .append("</title><style>")
        .append(style)
        .append("</style></head><body><main><h1>")
        .append(title)
        .append("</h1><p>")
        .append(text)
        .append("</p></main></body></html>\n");
}

QByteArray httpAnswer(int status, const QByteArray &html)
{
    QByteArray answer =
        "HTTP/1.1 " + QByteArray::number(status) + ' ' + phrase(status) +
        "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(html.size()) +
        "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\n"
        "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; "
        "frame-ancestors 'none'\r\nX-Content-Type-Options: nosniff\r\nConnection: close\r\n";
    if (status == 405)
        answer += "Allow: GET\r\n";
    return answer + "\r\n" + html;
}

} // namespace signin
