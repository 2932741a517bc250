// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/theme.h"

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

namespace ui {

using namespace Qt::StringLiterals;

Theme::Theme(QApplication &application, std::function<bool()> systemIsDark, QObject *parent)
    : QObject(parent), m_application(application), m_systemIsDark(std::move(systemIsDark))
{
    {
        const QScopedValueRollback applying(m_applying, true);
        QApplication::setStyle(new Style);
    }
    applyFont();
    applyColours();
    QApplication::setWindowIcon(applicationIcon());
    m_application.installEventFilter(this);
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
    if (systemMayHaveChanged && !m_applying && m_mode == Mode::System) {
        applyColours();
    }
    return QObject::eventFilter(watched, event);
}

bool Theme::systemIsDark()
{
    if (m_systemIsDark) {
        return m_systemIsDark();
    }
    // Without a palette of ours the application has the platform's; nothing is painted in between.
    QApplication::setPalette(QPalette());
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
}

void Theme::applyColours()
{
    const bool before = m_dark;
    {
        const QScopedValueRollback applying(m_applying, true);
        m_dark = m_mode == Mode::Dark || (m_mode == Mode::System && systemIsDark());
        QPixmapCache::clear();
        QApplication::setPalette(qtPalette(m_dark ? darkColours() : lightColours()));
    }
    if (m_dark != before) {
        Q_EMIT changed();
    }
}

void Theme::applyFont()
{
    const QString inter = u"Inter"_s;
    QFont font = QFontDatabase::hasFamily(inter) ? QFont(inter) : QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPixelSize(qRound(14 * m_textScale));
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    renewTypes();
}

} // namespace ui
