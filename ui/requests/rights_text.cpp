// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/rights_text.h"

#include <QCoreApplication>

namespace ui {

namespace {

struct RightsWords
{
    Q_DECLARE_TR_FUNCTIONS(ui::RightsWords)

public:
    static QString names(const QStringList &names);
    static QString language(const QString &language);
};

QString RightsWords::names(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    QStringList quoted;
    for (const QString &name : names.first(qMin(shown, names.size())))
        quoted.append(tr("“%1”", "a name, quoted").arg(name));
    const QString list = quoted.join(QStringLiteral(", "));
    const int more = static_cast<int>(names.size() - quoted.size());
    return more > 0 ? tr("%1 and %n more", "names", more).arg(list) : list;
}

QString RightsWords::language(const QString &language)
{
    if (language == u"nb")
        return tr("In Bokmål: Altinn has no text in your language.");
    if (language == u"nn")
        return tr("In Nynorsk: Altinn has no text in your language.");
    if (language == u"en")
        return tr("In English: Altinn has no text in your language.");
    return tr("In another language: Altinn has no text in yours.");
}

} // namespace

QString namesInWords(const QStringList &names)
{
    return RightsWords::names(names);
}

QString languageNote(const QString &language)
{
    return RightsWords::language(language);
}

} // namespace ui
