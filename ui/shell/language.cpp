// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/language.h"

#include "app/core/log.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_translator);
}

void Language::set(const QString &code)
{
    if (code == m_code)
        return;
    m_code = code;
    // Dates and numbers first: widgets ask for them while they hear of the new language.
    if (code == u"nn")
        QLocale::setDefault(QLocale(QLocale::NorwegianNynorsk, QLocale::Norway));
    else if (code == u"en")
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    else
        QLocale::setDefault(QLocale(QLocale::NorwegianBokmal, QLocale::Norway));
    QCoreApplication::removeTranslator(&m_translator);
    if (!m_translator.load(QStringLiteral(":/i18n/fullmakt_") + code + QStringLiteral(".qm")))
        qCWarning(core::logApp) << "no catalogue for" << code;
    QCoreApplication::installTranslator(&m_translator);
}

} // namespace ui
