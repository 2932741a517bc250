// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/core/safe_text.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace core {

namespace {

// Eleven digits, alone or in two parts; what every JWT begins with.
bool mayBeSecret(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"((?<!\d)\d{6}[ .-]?\d{5}(?!\d)|eyJ)"));
    return pattern.match(text).hasMatch();
}

} // namespace

SafeText SafeText::held(const QString &text, const QRegularExpression &form)
{
    return form.match(text).hasMatch() && !mayBeSecret(text) ? SafeText(Held{text}) : SafeText();
}

SafeText SafeText::host(const QUrl &address)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[a-z0-9.:\[\]-]{1,253}(:\d{1,5})?\z)"));
    QString text = address.host(QUrl::EncodeUnicode);
    if (!text.isEmpty() && address.port() > 0)
        text += u':' + QString::number(address.port());
    return held(text, form);
}

SafeText SafeText::clientId(const QString &id)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9][A-Za-z0-9._:-]{2,39}\z)"));
    return held(id, form);
}

SafeText SafeText::scope(const QString &scope)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[a-z]{2,20}(:[a-z0-9_./-]{1,60}){0,4}\z)"));
    return held(scope, form);
}

SafeText SafeText::errorCode(const QString &code)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A([a-z][a-z_.-]{0,63}|[A-Z]{1,12}(\.[A-Z]{1,12})?-[0-9]{5})\z)"));
    return held(code, form);
}

SafeText SafeText::traceId(const QString &trace)
{
    static const QRegularExpression form(
        QStringLiteral(R"(\A([0-9a-f]{1,32}(-[0-9a-f]{1,32}){0,4}|[0-9A-V]{1,16}:[0-9A-F]{8})\z)"));
    return held(trace, form);
}

SafeText SafeText::software(const QString &product)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9 ()/.+_~-]{1,80}\z)"));
    return held(product, form);
}

SafeText SafeText::environment(const QString &name)
{
    static const QRegularExpression form(QStringLiteral(R"(\A[A-Za-z0-9 ._-]{1,24}\z)"));
    return held(name, form);
}

SafeText SafeText::file(const QString &path)
{
    static const QRegularExpression form(QStringLiteral(R"(\A~?([/\\][A-Za-z0-9._-]{1,40}){1,16}\z)"));
    const QString home = QDir::homePath() + u'/';
    const bool isAtHome = path.startsWith(home);
    return held(QDir::toNativeSeparators(isAtHome ? QStringLiteral("~/") + path.mid(home.size()) : path), form);
}

SafeText SafeText::number(qint64 number)
{
    static const QRegularExpression form(QStringLiteral(R"(\A-?\d{1,10}\z)"));
    return held(QString::number(number), form);
}

QList<SafeText> SafeText::scopes(const QStringList &scopes)
{
    QList<SafeText> result;
    for (const QString &each : scopes)
        result.append(scope(each));
    return result;
}

QString oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size());
    for (const char32_t character : text.toUcs4()) { // half a character becomes the sign for none
        if (QChar::isPrint(character))
            line.append(QChar::fromUcs4(character));
        else if (QChar::category(character) != QChar::Other_Format) // those turn or join what stands around them
            line.append(u' ');
    }
    return line.simplified();
}

} // namespace core
