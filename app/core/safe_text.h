// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

class QRegularExpression;
class QUrl;

namespace core {

// Text that stands in our own source: made by the compiler, from a literal, and from nothing else.
class Literal
{
public:
    template <size_t N>
    consteval Literal(const char (&text)[N]) : m_text(text, N - 1) // NOLINT(google-explicit-constructor)
    {
    }

    [[nodiscard]] constexpr QLatin1StringView view() const { return m_text; }

private:
    QLatin1StringView m_text;
};

// Text that may be shown to strangers. There is no way from any text to it, only from what a thing is: each maker knows
// the form of its thing, and what does not have it, or holds eleven digits or the beginning of a token, becomes "-".
class SafeText
{
public:
    SafeText() = default; // "-"

    SafeText(Literal text) : m_text(text.view()) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] static SafeText host(const QUrl &address);   // and the port; never path, query or user
    [[nodiscard]] static SafeText clientId(const QString &id); // no secret (sign-in.md section 2), and shorter than one
    [[nodiscard]] static SafeText scope(const QString &scope); // one
    [[nodiscard]] static SafeText errorCode(const QString &code); // Altinn's, OAuth's or our own
    [[nodiscard]] static SafeText
    traceId(const QString &trace); // of W3C Trace Context, or as Kestrel numbers its requests
    [[nodiscard]] static SafeText software(const QString &product); // name and version of what is installed here
    [[nodiscard]] static SafeText environment(const QString &name); // a word or two
    [[nodiscard]] static SafeText file(const QString &path);        // plain names only; below the home folder as ~/…
    [[nodiscard]] static SafeText number(qint64 number);
    [[nodiscard]] static QList<SafeText> scopes(const QStringList &scopes);

    [[nodiscard]] const QString &text() const { return m_text; }

    [[nodiscard]] bool isShown() const { return m_text != QLatin1StringView("-"); }

private:
    struct Held // to its form
    {
        QString text;
    };

    explicit SafeText(Held held) : m_text(std::move(held.text)) {}

    [[nodiscard]] static SafeText held(const QString &text, const QRegularExpression &form);

    QString m_text = QStringLiteral("-");
};

// One line of what somebody else wrote: no line breaks, no control characters, nothing that turns the text around.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace core
