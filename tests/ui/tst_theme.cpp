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

void ThemeTest::contrastIsEnough()
{
    for (const ui::Colours *colours : {&ui::lightColours(), &ui::darkColours()}) {
        for (const QColor &ground : {colours->background, colours->surface, colours->rail, colours->selection}) {
            QVERIFY(contrast(colours->text, ground) >= 4.5);
            QVERIFY(contrast(colours->muted, ground) >= 4.5);
        }
        for (const auto tone : {ui::Tone::Neutral, ui::Tone::Accent, ui::Tone::Ok, ui::Tone::Warn, ui::Tone::Bad}) {
            const double onQuiet = contrast(ui::inkOf(*colours, tone), ui::groundOf(*colours, tone));
            QVERIFY2(onQuiet >= 4.5, qPrintable(QString::number(onQuiet)));
        }
        for (const QColor &ground : {colours->accent, colours->bad}) {
            QVERIFY(contrast(colours->surface, ground) >= 4.5);
        }
        QVERIFY(contrast(colours->accent, colours->background) >= 4.5);
    }
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
