// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/appearance_section.h"

#include "app/storage/settings.h"
#include "ui/settings/choice_box.h"

#include <array>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array textSizes{100, 110, 125, 150, 175, 200};

struct ThemeName
{
    QLatin1StringView name; // in the settings
    const char *text = nullptr;
};

// A look that is added here is also one of storage::rules::themes() and of themeMode().
constexpr std::array themes{
    ThemeName{QLatin1StringView("system"), QT_TRANSLATE_NOOP("ui::AppearanceSection", "Follow the system")},
    ThemeName{QLatin1StringView("light"), QT_TRANSLATE_NOOP("ui::AppearanceSection", "Light")},
    ThemeName{QLatin1StringView("dark"), QT_TRANSLATE_NOOP("ui::AppearanceSection", "Dark")},
    ThemeName{QLatin1StringView("contrast"), QT_TRANSLATE_NOOP("ui::AppearanceSection", "High contrast")},
};

} // namespace

AppearanceSection::AppearanceSection(storage::Settings *settings, QWidget *parent)
    : SettingsSection(parent), m_settings(settings), m_theme(addChoice(u"theme"_s)), m_size(addChoice(u"textSize"_s))
{
    for (const ThemeName &theme : themes)
        m_theme.box->addItem(QString(), QString(theme.name));
    for (const int percent : textSizes)
        m_size.box->addItem(QString(), percent);
    m_theme.box->choose(settings->theme());
    m_size.box->choose(qRound(settings->textScale() * 100));
    connect(m_theme.box, &QComboBox::activated, this, [this] {
        const QString name = m_theme.box->currentData().toString();
        m_settings->setTheme(name);
        Q_EMIT themeChosen(name);
    });
    connect(m_size.box, &QComboBox::activated, this, [this] {
        const double scale = m_size.box->currentData().toInt() / 100.0;
        m_settings->setTextScale(scale);
        Q_EMIT textScaleChosen(scale);
    });
    begin();
}

void AppearanceSection::retranslate()
{
    setWindowTitle(tr("Appearance"));
    setName(m_theme, tr("Theme"));
    setName(m_size, tr("Text size"));
    for (size_t i = 0; i < themes.size(); ++i)
        m_theme.box->setItemText(static_cast<int>(i), tr(themes.at(i).text));
    for (int i = 0; i < m_size.box->count(); ++i)
        m_size.box->setItemText(i, tr("%1%").arg(m_size.box->itemData(i).toInt()));
}

} // namespace ui
