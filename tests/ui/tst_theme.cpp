// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/icons.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"
#include "ui/widgets/table_view.h"

#include <QGlyphRun>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QTextLayout>

#include <array>
#include <cmath>
#include <memory>

using namespace Qt::StringLiterals;

// Colours that can be read, text that is text, and changes that reach the widgets while the program runs.
class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void glyphsAreReal();
    void contrastIsEnough_data();
    void contrastIsEnough();
    void everyGlyphHasAPicture();
    void themeFollowsModeAndSystem();
    void themeReadsThePlatformsPalette();
    void textSizeReachesWidgets();

private:
    bool m_systemIsDark = false;
    std::unique_ptr<ui::Theme> m_theme;
};

namespace {

double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace

void ThemeTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, [this] { return m_systemIsDark; });
}

void ThemeTest::init()
{
    m_systemIsDark = false;
    m_theme->setMode(ui::Theme::Mode::Light);
    m_theme->setTextScale(1.0);
}

void ThemeTest::glyphsAreReal()
{
    QTextLayout layout(u"Fullmakt æøå ÆØÅ 0123456789 – … ·"_s, QApplication::font());
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
    int glyphs = 0;
    const QList<QGlyphRun> runs = layout.glyphRuns();
    for (const QGlyphRun &run : runs) {
        QVERIFY2(!run.glyphIndexes().contains(0U), "a character without a glyph: is a font installed?");
        glyphs += static_cast<int>(run.glyphIndexes().size());
    }
    QVERIFY(glyphs > 20);
}

void ThemeTest::contrastIsEnough_data()
{
    QTest::addColumn<int>("number");
    QTest::newRow("light") << 0;
    QTest::newRow("dark") << 1;
    QTest::newRow("high contrast, light") << 2;
    QTest::newRow("high contrast, dark") << 3;
}

// WCAG 2.2: 1.4.3 for text, 1.4.11 for what controls are known by, and 1.4.6 for text where high contrast is asked for.
void ThemeTest::contrastIsEnough()
{
    QFETCH(const int, number);
    const std::array sets{&ui::lightColours(), &ui::darkColours(), &ui::strongLightColours(), &ui::strongDarkColours()};
    const ui::Colours &colours = *sets.at(static_cast<std::size_t>(number));
    QCOMPARE(colours.strong, number > 1);
    QCOMPARE(colours.dark, number % 2 == 1);
    QCOMPARE(&ui::coloursOf(ui::qtPalette(colours)), &colours);
    const double text = colours.strong ? 7 : 4.5;
    const double sign = 3;
    QStringList faults;
    const auto pair = [&](const char *what, const QColor &ink, const QColor &ground, double least) {
        const double found = contrast(ink, ground);
        if (found < least)
            faults.append(u"%1, %2 on %3: %4 < %5"_s.arg(QLatin1StringView(what), ink.name(), ground.name())
                              .arg(found, 0, 'f', 2)
                              .arg(least));
    };
    const QList<QColor> plain{
        colours.background, colours.surface, colours.rail, colours.selection,
        // under the pointer: rows, rail, boxes, buttons
        ui::mixed(colours.surface, colours.text, 0.03), ui::mixed(colours.rail, colours.text, 0.05),
        ui::mixed(colours.surface, colours.text, 0.04), ui::mixed(colours.surface, colours.text, 0.06)};
    for (const QColor &ground : plain) {
        pair("text", colours.text, ground, text);
        pair("muted", colours.muted, ground, 4.5);
        pair("focus", colours.accent, ground, sign);
        for (const auto tone : {ui::Tone::Accent, ui::Tone::Ok, ui::Tone::Warn, ui::Tone::Bad})
            pair("icon", ui::inkOf(colours, tone), ground, sign);
    }
    pair("pressed", colours.text, ui::mixed(colours.surface, colours.text, 0.12), 4.5);
    for (const QColor &ground : {colours.background, colours.surface, colours.rail}) {
        pair("muted", colours.muted, ground, text);
        pair("link", colours.accent, ground, text);
        pair("border", colours.border, ground, sign);
        pair("scroll bar", ui::mixed(colours.line, colours.muted, 0.7), ground, sign);
    }
    for (const auto tone : {ui::Tone::Neutral, ui::Tone::Accent, ui::Tone::Ok, ui::Tone::Warn, ui::Tone::Bad}) {
        const QColor ground = ui::groundOf(colours, tone);
        pair("tone", ui::inkOf(colours, tone), ground, text);
        pair("text on a tone", colours.text, ground, text);
        pair("button on a tone", colours.accent, ground, text);
        pair("error", colours.bad, colours.surface, text);
    }
    for (const QColor &ground : {colours.accent, colours.bad}) { // filled buttons, at rest, under the pointer, pressed
        for (const double shade : {0.0, 0.09, 0.18})
            pair("filled", colours.surface, ui::mixed(ground, colours.text, shade), text);
        pair("ring in a filled button", colours.surface, ground, sign);
    }
    for (const double shade : {0.084, 0.168}) // quiet buttons
        pair("quiet", colours.accent, ui::mixed(colours.surface, colours.accent, shade), 4.5);
    pair("progress", colours.accent, colours.line, colours.strong ? 1.5 : sign);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void ThemeTest::everyGlyphHasAPicture()
{
    for (int i = 0; i <= static_cast<int>(ui::Glyph::Warning); ++i) {
        const QImage image = ui::icon(static_cast<ui::Glyph>(i)).pixmap(24, 24).toImage();
        bool inked = false;
        for (int y = 0; y < image.height() && !inked; ++y) {
            for (int x = 0; x < image.width() && !inked; ++x) {
                inked = image.pixelColor(x, y).alpha() > 100;
            }
        }
        QVERIFY2(inked, qPrintable(QString::number(i)));
    }
    QVERIFY(!ui::applicationIcon().isNull());
}

void ThemeTest::themeFollowsModeAndSystem()
{
    const QSignalSpy changed(m_theme.get(), &ui::Theme::changed);
    QWidget widget;
    widget.show();
    QTRY_COMPARE(ui::coloursOf(widget.palette()).dark, false);
    m_theme->setMode(ui::Theme::Mode::Dark);
    QTRY_COMPARE(ui::coloursOf(widget.palette()).dark, true);
    QCOMPARE(changed.size(), 1);

    const auto colourOf = [](const QIcon &icon) {
        const QImage image = icon.pixmap(24, 24).toImage();
        return image.pixelColor(12, 12).lightness();
    };
    const QIcon plus = ui::icon(ui::Glyph::Plus);
    QVERIFY(colourOf(plus) > 128);
    m_theme->setMode(ui::Theme::Mode::System);
    QCOMPARE(m_theme->isDark(), false);
    QVERIFY(colourOf(plus) < 128);

    m_systemIsDark = true;
    QEvent event(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(qApp, &event);
    QCOMPARE(m_theme->isDark(), true);
    QTRY_COMPARE(ui::coloursOf(widget.palette()).dark, true);
    const qsizetype soFar = changed.size();
    QTest::qWait(50);
    QCOMPARE(changed.size(), soFar); // our own change does not come back as the system's
}

void ThemeTest::themeReadsThePlatformsPalette()
{
    const ui::Theme theme(*qApp); // without somebody to ask
    QTest::qWait(20);
    const QSignalSpy changed(&theme, &ui::Theme::changed);
    QEvent event(QEvent::ApplicationPaletteChange);
    QCoreApplication::sendEvent(qApp, &event);
    QTest::qWait(50);
    QCOMPARE(changed.size(), 0); // nothing new: nobody is troubled
    QCOMPARE(QApplication::palette().color(QPalette::Window), ui::lightColours().background);
}

void ThemeTest::textSizeReachesWidgets()
{
    const std::unique_ptr<QLabel> title(ui::titleLabel(u"Title"_s));
    const std::unique_ptr<QPushButton> button(ui::button(u"Press"_s));
    ui::TableView table;
    QStandardItemModel model(1, 2);
    table.setModel(&model);
    table.show();
    const int row = table.rowHeight(0);
    const int height = button->sizeHint().height();
    QCOMPARE(title->font().pixelSize(), 21);
    m_theme->setTextScale(2.0);
    QCOMPARE(title->font().pixelSize(), 42);
    QCOMPARE(button->sizeHint().height(), 2 * height);
    QTRY_COMPARE(table.rowHeight(0), 2 * row);
    m_theme->setTextScale(7.0);
    QCOMPARE(m_theme->textScale(), 2.0);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
