// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Every state of every page in every language and at 200 %: it renders, says something of its own, and nothing of what
// it says is cut.
#include "app/signin/failure.h"
#include "tests/tour/gallery.h"

#include <QAbstractButton>
#include <QLabel>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

// What can be read, without the name of the program and of the languages.
QString wordsOf(const QWidget &page)
{
    static const QStringList names{u"Bokmål"_s, u"Nynorsk"_s, u"English"_s};
    QStringList words;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (widget->isVisible() && (label || button))
            words.append(label ? label->text() : button->text());
    }
    words.removeIf([](const QString &word) { return word.isEmpty() || names.contains(word); });
    return words.join(u'\n');
}

} // namespace

class GalleryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesAreFitForFiles();
    void everyWayToFailIsShown();
    void nothingIsCutShort_data();
    void nothingIsCutShort();
    void everyLanguageSpeaksItsOwn();
    void darkIsDark();
    void aCutWordIsFound();
    void thePicturesAreWritten();

private:
    std::unique_ptr<Gallery> m_gallery;
};

void GalleryTest::initTestCase()
{
    m_gallery = std::make_unique<Gallery>(*qApp);
}

void GalleryTest::namesAreFitForFiles()
{
    static const QRegularExpression fit(u"\\A[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    QSet<QString> names;
    for (const GalleryState &state : galleryStates()) {
        QVERIFY2(fit.match(state.name).hasMatch(), qPrintable(state.name));
        QVERIFY2(!names.contains(state.name), qPrintable(state.name));
        names.insert(state.name);
    }
}

void GalleryTest::everyWayToFailIsShown()
{
    QSet<QString> names;
    for (const GalleryState &state : signInStates())
        names.insert(state.name);
    for (const QString &code : signin::failure::all())
        QVERIFY2(names.contains(u"sign-in-failed-"_s + code.section(u'.', 1)), qPrintable(code));
}

void GalleryTest::nothingIsCutShort_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        for (const double scale : {1.0, 2.0})
            QTest::addRow("%s %d", qPrintable(language), qRound(scale * 100)) << language << scale;
    }
}

void GalleryTest::nothingIsCutShort()
{
    QFETCH(const QString, language);
    QFETCH(const double, scale);
    m_gallery->wear({language, false, scale});
    QStringList faults;
    for (const GalleryState &state : galleryStates()) {
        const std::unique_ptr<QWidget> page = m_gallery->stand(state);
        for (const QString &fault : cutShort(*page))
            faults.append(state.name + u": "_s + fault);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void GalleryTest::everyLanguageSpeaksItsOwn()
{
    for (const GalleryState &state : galleryStates()) {
        QSet<QString> said;
        for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
            m_gallery->wear({language, false, 1.0});
            const QString words = wordsOf(*m_gallery->stand(state));
            QVERIFY2(!words.isEmpty(), qPrintable(state.name));
            said.insert(words);
        }
        QVERIFY2(said.size() == 3, qPrintable(state.name + u'\n' + QStringList(said.values()).join(u"\n\n"_s)));
    }
}

void GalleryTest::darkIsDark()
{
    for (const GalleryState &state : galleryStates()) {
        for (const bool dark : {false, true}) {
            m_gallery->wear({u"nb"_s, dark, 1.0});
            const std::unique_ptr<QWidget> page = m_gallery->stand(state);
            const QImage picture = page->grab().toImage();
            if (!page->isWindow())
                QVERIFY(picture.width() == 1280 && picture.height() >= 800); // one that scrolls may be higher
            QVERIFY2((picture.pixelColor(2, 2).lightness() < 128) == dark, qPrintable(state.name));
            QSet<QRgb> colours; // something stands on the ground
            for (int y = 0; y < picture.height(); y += 3) {
                for (int x = 0; x < picture.width(); x += 3)
                    colours.insert(picture.pixel(x, y));
            }
            QVERIFY2(colours.size() > 8, qPrintable(state.name));
        }
    }
}

void GalleryTest::aCutWordIsFound()
{
    QWidget page;
    page.resize(400, 300);
    auto *narrow = new QLabel(u"Longer than its room"_s, &page);
    narrow->setGeometry(0, 0, 40, 20);
    auto *low = new QLabel(u"Many words that take more than the one line there is room for"_s, &page);
    low->setWordWrap(true);
    low->setGeometry(0, 40, 120, 20);
    auto *outside = new QLabel(u"Out"_s, &page);
    outside->setGeometry(380, 100, 100, 40);
    auto *fine = new QLabel(u"Fine"_s, &page);
    fine->setGeometry(0, 200, 200, 60);
    page.show();
    const QStringList faults = cutShort(page);
    QCOMPARE(faults.size(), 3);
    QVERIFY(faults.filter(u"Fine"_s).isEmpty());
}

void GalleryTest::thePicturesAreWritten()
{
    const QTemporaryDir folder;
    const QList<GalleryState> some = galleryStates().first(2);
    QCOMPARE(m_gallery->hang(some, folder.path()), QStringList());
    QVERIFY(writeIndex({some[0].name, some[1].name}, folder.path()));
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files.size(), some.size() * Gallery::looks().size() + 1);
    QFile index(folder.filePath(u"index.html"_s));
    QVERIFY(index.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(index.readAll());
    for (const QString &file : files)
        QVERIFY2(file == u"index.html" || html.contains(u"src=\"%1\""_s.arg(file)), qPrintable(file));
    // A folder that cannot be made is told.
    QVERIFY(!m_gallery->hang(some, folder.filePath(u"index.html/below"_s)).isEmpty());
}

QTEST_MAIN(GalleryTest)
#include "tst_gallery.moc"
