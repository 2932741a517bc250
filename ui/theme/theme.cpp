// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

#include "ui/theme/desktop.h"
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/type_scale.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QPixmapCache>
#include <QScopedValueRollback>

#include <algorithm>
#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

QFont interfaceFont()
{
    const QString inter = u"Inter"_s;
    return QFontDatabase::hasFamily(inter) ? QFont(inter) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

Theme::Theme(QApplication &application, std::function<bool()> systemIsDark, QObject *parent)
    : QObject(parent), m_application(application), m_systemIsDark(std::move(systemIsDark)), m_colours(&lightColours())
{
    for (const auto effect : {Qt::UI_General, Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                              Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox}) {
        if (QApplication::isEffectEnabled(effect)) {
            m_effects.append(effect);
        }
    }
    {
        const QScopedValueRollback applying(m_applying, true);
        QApplication::setStyle(new Style);
    }
    applyFont();
    applyColours();
    QApplication::setWindowIcon(applicationIcon());
    m_application.installEventFilter(this);
}

void Theme::follow(const Desktop *desktop)
{
    m_desktop = desktop;
    connect(desktop, &Desktop::changed, this, [this] {
        applyColours();
        applyMotion();
    });
    applyColours();
    applyMotion();
}

bool Theme::isDark() const
{
    return m_colours->dark;
}

bool Theme::isStrong() const
{
    return m_colours->strong;
}

void Theme::setMode(Mode mode)
{
    if (m_mode == mode) {
        return;
    }
    m_mode = mode;
    applyColours();
}

void Theme::setTextScale(double scale)
{
    const double held = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(held, m_textScale)) {
        return;
    }
    m_textScale = held;
    applyFont();
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    const bool systemMayHaveChanged =
        (event->type() == QEvent::ApplicationPaletteChange && watched == &m_application) ||
        event->type() == QEvent::ThemeChange;
    if (systemMayHaveChanged && !m_applying && m_mode != Mode::Light && m_mode != Mode::Dark) {
        applyColours();
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark()
{
    if (m_desktop && m_desktop->isDark()) {
        return *m_desktop->isDark();
    }
    if (m_systemIsDark) {
        return m_systemIsDark();
    }
    // Without a palette of ours the application has the platform's; nothing is painted in between.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

const Colours *Theme::wantedColours()
{
    const bool strong = m_mode == Mode::Contrast || (m_mode == Mode::System && m_desktop && m_desktop->wantsContrast());
    const bool dark = m_mode == Mode::Dark || (m_mode != Mode::Light && systemIsDark());
    if (strong) {
        return dark ? &strongDarkColours() : &strongLightColours();
    }
    return dark ? &darkColours() : &lightColours();
}

void Theme::applyColours()
{
    const Colours *before = m_colours;
    {
        const QScopedValueRollback applying(m_applying, true);
        m_colours = wantedColours();
        QPixmapCache::clear();
        QApplication::setPalette(qtPalette(*m_colours));
    }
    if (m_colours != before) {
        Q_EMIT changed();
    }
}

// Menus and lists that slide or fade; nothing of ours moves by itself.
void Theme::applyMotion()
{
    const bool moves = !m_desktop->wantsStillness();
    for (const Qt::UIEffect effect : std::as_const(m_effects)) {
        QApplication::setEffectEnabled(effect, moves);
    }
    if (auto *style = qobject_cast<Style *>(QApplication::style())) {
        style->setStill(!moves);
    }
}

void Theme::applyFont()
{
    QFont font = interfaceFont();
    font.setPixelSize(qRound(14 * m_textScale));
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    renewTypes();
}

} // namespace ui
