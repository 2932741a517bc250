// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/reply_page.h"

#include <array>

namespace signin {

namespace {

struct Text
{
    const char *title = "";
    const char *advice = "";
};

struct Words
{
    QLatin1StringView locale;
    Text received;
    Text declined;
    Text stopped;
    Text refused;
};

constexpr std::array languages = {
    Words{QLatin1StringView("nb"),
          {"Svaret fra ID-porten er mottatt",
           "Du kan lukke denne fanen og gå tilbake til Fullmakt. Der ser du om innloggingen gikk bra."},
          {"Innloggingen ble avbrutt", "Du kan lukke denne fanen og gå tilbake til Fullmakt for å prøve igjen."},
          {"ID-porten kunne ikke logge deg inn",
           "Du kan lukke denne fanen og gå tilbake til Fullmakt. Der ser du hva som skjedde, og hva du kan gjøre."},
          {"Dette svaret kan ikke brukes",
           "Det hører ikke til innloggingen som Fullmakt venter på. Lukk denne fanen og gå tilbake til Fullmakt."}},
    Words{QLatin1StringView("nn"),
          {"Svaret frå ID-porten er motteke",
           "Du kan lukke denne fana og gå tilbake til Fullmakt. Der ser du om innlogginga gjekk bra."},
          {"Innlogginga blei avbroten", "Du kan lukke denne fana og gå tilbake til Fullmakt for å prøve på nytt."},
          {"ID-porten kunne ikkje logge deg inn",
           "Du kan lukke denne fana og gå tilbake til Fullmakt. Der ser du kva som hende, og kva du kan gjere."},
          {"Dette svaret kan ikkje brukast",
           "Det høyrer ikkje til innlogginga som Fullmakt ventar på. Lukk denne fana og gå tilbake til Fullmakt."}},
    Words{QLatin1StringView("en"),
          {"The answer from ID-porten has been received",
           "You can close this tab and go back to Fullmakt. It tells you whether the sign-in succeeded."},
          {"The sign-in was cancelled", "You can close this tab and go back to Fullmakt to try again."},
          {"ID-porten could not sign you in",
           "You can close this tab and go back to Fullmakt. It tells you what happened and what you can do."},
          {"This answer cannot be used",
           "It does not belong to the sign-in that Fullmakt waits for. Close this tab and go back to Fullmakt."}},
};

// The colours, the mark and the measures of the program's own sign-in page.
constexpr const char style[] =
    ":root{--ground:#f5f6f8;--text:#1a2027;--muted:#56606b;--accent:#175a8a;--on:#fff;--tick:#b9cedc}"
    "@media(prefers-color-scheme:dark){"
    ":root{--ground:#13171c;--text:#e7ebf0;--muted:#a3aeba;--accent:#7db9e8;--on:#1a2027;--tick:#384e5f}}"
    "body{margin:0;min-height:90vh;display:flex;align-items:center;justify-content:center;"
    "font:1rem/1.5 Inter,system-ui,sans-serif;color:var(--text);background:var(--ground)}"
    "main{max-width:28rem;padding:2rem}"
    ".brand{display:flex;align-items:center;gap:.6rem;margin:0 0 1.5rem;font-size:1.375rem;font-weight:700}"
    "svg{width:1.75rem;height:1.75rem;fill:none;stroke-linecap:round;stroke-linejoin:round}"
    "h1{margin:0 0 1rem;font-size:1.6875rem;line-height:1.3}"
    ".advice{margin:0;color:var(--muted)}";

constexpr const char brand[] =
    "<p class=\"brand\"><svg viewBox=\"0 0 64 64\" aria-hidden=\"true\">"
    "<rect width=\"64\" height=\"64\" rx=\"18\" style=\"fill:var(--accent)\"/>"
    "<path d=\"M20 47V23Q20 17 26 17H45M20 32H34\" style=\"stroke:var(--on);stroke-width:6.5\"/>"
    "<path d=\"M34 43L39 48L49 37\" style=\"stroke:var(--tick);stroke-width:5.5\"/></svg>Fullmakt</p>";

const Text &textOf(const Words &words, ReplyOutcome outcome)
{
    switch (outcome) {
    case ReplyOutcome::Received:
        return words.received;
    case ReplyOutcome::Declined:
        return words.declined;
    case ReplyOutcome::Stopped:
        return words.stopped;
    case ReplyOutcome::Refused:
        break;
    }
    return words.refused;
}

const char *phrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    default:
        return "Bad Request";
    }
}

} // namespace

QByteArray replyPage(ReplyOutcome outcome, const QString &uiLocale)
{
    const Words *chosen = languages.data();
    for (const Words &candidate : languages) {
        if (candidate.locale == uiLocale)
            chosen = &candidate;
    }
    const Text &text = textOf(*chosen, outcome);
    return QByteArray("<!doctype html><html lang=\"")
        .append(chosen->locale.data(), chosen->locale.size())
        .append("\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">"
                "<meta name=\"color-scheme\" content=\"light dark\"><title>")
        .append(text.title)
        .append(" – Fullmakt</title><style>")
        .append(style)
        .append("</style></head><body><main>")
        .append(brand)
        .append("<h1>")
        .append(text.title)
        .append("</h1><p class=\"advice\">")
        .append(text.advice)
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
