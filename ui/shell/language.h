// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QTranslator>

namespace ui {

// The language of the app: bokmål, nynorsk or English, switched while it runs. Carries Qt's own words too, since Qt has
// no bokmål of its own. Owned by the composition root.
class Language
{
public:
    Language() = default;
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

    void set(const QString &code); // nb, nn or en; every widget hears LanguageChange

    [[nodiscard]] QString code() const { return m_code; }

private:
    QString m_code;
    QTranslator m_translator;
};

} // namespace ui
