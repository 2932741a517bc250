// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Every scene of the real window: it looks as it did when it was accepted, nothing of what it says is cut, and all of
// it stands out from what is behind it.
#include "tests/ui/picture.h"
#include "tests/ui/scenes.h"

#include <QDir>
#include <QLabel>
#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

// A date, an age or a number of days of another day.
constexpr double alike = 0.02;

QDir results() // what looks wrong, to be looked at
{
    return {QCoreApplication::applicationDirPath() + u"/../pictures"_s};
}

} // namespace

class PicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDifferenceIsFound();
    void faintWordsAreFound();
    void everySceneIsAsAccepted();
    void nothingIsCutOrFaint_data();
    void nothingIsCutOrFaint();
};

void PicturesTest::aDifferenceIsFound()
{
    QImage accepted(640, 400, QImage::Format_RGB32);
    accepted.fill(Qt::white);
    QImage now = accepted;
    QCOMPARE(differenceOf(accepted, now).share, 0.0);
    {
        QPainter painter(&now);
        painter.fillRect(100, 100, 160, 80, Qt::darkGray);
    }
    const Difference difference = differenceOf(accepted, now);
    QVERIFY(difference.share > alike && difference.share < 0.1);
    QCOMPARE(difference.shown.pixelColor(100, 104), QColor(Qt::red));
    QCOMPARE(differenceOf(accepted, now.copy(0, 0, 640, 200)).share, 1.0);
}

void PicturesTest::faintWordsAreFound()
{
    QWidget page;
    page.resize(400, 200);
    QLabel label(u"Lesbart"_s, &page);
    QFont font = label.font();
    font.setPixelSize(22);
    label.setFont(font);
    label.resize(300, 60);
    const auto colour = [&](const QColor &ink) {
        QPalette palette;
        palette.setColor(QPalette::Window, Qt::white);
        palette.setColor(QPalette::WindowText, ink);
        page.setPalette(palette);
        label.setPalette(palette);
    };
    colour(Qt::black);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QCOMPARE(faintWords(page), QStringList());
    colour(QColor(0x99, 0x99, 0x99)); // 2.8
    QCOMPARE(faintWords(page).size(), 1);
    QCOMPARE(qRound(contrastOf(qRgb(0, 0, 0), qRgb(255, 255, 255))), 21);
    QCOMPARE(qRound(contrastOf(qRgb(0x76, 0x76, 0x76), qRgb(255, 255, 255)) * 100), 454);
}

void PicturesTest::everySceneIsAsAccepted()
{
    const QDir accepted(QStringLiteral(FULLMAKT_SOURCE_DIR "/tests/ui/pictures"));
    QVERIFY(results().mkpath(u"."_s));
    QStringList missing = accepted.entryList({u"*.png"_s}, QDir::Files);
    QVERIFY(!missing.isEmpty());
    QStringList faults;
    const QString absent = playScenes(acceptedLook(), [&](const Scene &scene, Window &window) {
        if (!scene.isSteady)
            return;
        const QString file = scene.name + u".png"_s;
        const QImage before = QImage(accepted.filePath(file)).convertToFormat(QImage::Format_RGB32);
        const Difference difference = differenceOf(before, reduced(onTop(window)->grab().toImage()));
        missing.removeOne(file);
        if (difference.share <= alike)
            return;
        difference.shown.save(results().filePath(file));
        faults.append(u"%1: %2 % looks another way; see %3"_s.arg(scene.name)
                          .arg(difference.share * 100, 0, 'f', 1)
                          .arg(results().filePath(file)));
    });
    QCOMPARE(absent, QString());
    QCOMPARE(missing, QStringList());
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void PicturesTest::nothingIsCutOrFaint_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    QTest::addColumn<QSize>("size");
    QTest::newRow("nn 200") << u"nn"_s << 2.0 << QSize(1280, 800);
    QTest::newRow("en 150, the smallest window") << u"en"_s << 1.5 << QSize(900, 600);
    QTest::newRow("nb 100, a screen of 4K") << u"nb"_s << 1.0 << QSize(3840, 2160);
}

void PicturesTest::nothingIsCutOrFaint()
{
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    QFETCH(const QSize, size);
    QStringList faults;
    const QString absent = playScenes({language, false, scale}, [&](const Scene &scene, Window &window) {
        window.main->resize(size);
        // What has just come takes its place in a turn of the event loop or two.
        static_cast<void>(QTest::qWaitFor([&window] { return cutShort(*onTop(window)).isEmpty(); }, 1000));
        for (const QString &fault : cutShort(*onTop(window))) {
            faults.append(u"%1: %2"_s.arg(scene.name, fault));
            onTop(window)->grab().save(results().filePath(u"cut-%1-%2.png"_s.arg(scene.name, language)));
        }
        for (const bool dark : {true, false}) {
            if (scale < 1.5) // the strokes are thinner than a pixel
                break;
            wearColours(window, dark);
            for (const QString &fault : faintWords(*onTop(window)))
                faults.append(u"%1, %2: %3"_s.arg(scene.name, dark ? u"dark"_s : u"light"_s, fault));
        }
    });
    QCOMPARE(absent, QString());
    for (const QString &fault : std::as_const(faults)) // the message of one check holds a few only
        qWarning().noquote() << fault;
    QCOMPARE(faults.size(), 0);
}

QTEST_MAIN(PicturesTest)
#include "tst_pictures.moc"
