// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The help: whole in each language, found by old words too, and a reader that takes nothing from outside.
#include "ui/help/help_browser.h"
#include "ui/help/help_window.h"
#include "ui/shell/language.h"
#include "ui/shell/shortcut_list.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class HelpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void everyPageIsThere_data() { languages(); }

    void everyPageIsThere();

    void linksLeadToPages_data() { languages(); }

    void linksLeadToPages();
    void picturesAreThere();
    void oldWordsAreFound_data();
    void oldWordsAreFound();
    void theOldWordStandsOnOnePageOnly();
    void nothingIsLoadedFromOutside();
    void noAddressIsFollowed();
    void searchByKeyboard();
    void shortcutsAreListed();
    void speaksTheLanguageOfNow();

private:
    void languages();
    static QStringList shown(const ui::HelpWindow &window);

    std::unique_ptr<ui::Theme> m_theme;
    ui::Language m_language;
};

void HelpTest::initTestCase()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, [] { return false; });
}

void HelpTest::languages()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s})
        QTest::newRow(qPrintable(language)) << language;
}

QStringList HelpTest::shown(const ui::HelpWindow &window)
{
    QStringList topics;
    const auto *list = window.findChild<QListWidget *>();
    for (int row = 0; row < list->count(); ++row)
        topics.append(list->item(row)->data(Qt::UserRole).toString());
    return topics;
}

void HelpTest::everyPageIsThere()
{
    QFETCH(const QString, language);
    const QList<ui::HelpPage> pages = ui::readHelp(language);
    QCOMPARE(pages.size(), ui::helpTopics().size());
    QSet<QString> titles;
    for (const ui::HelpPage &page : pages) {
        QVERIFY2(page.text.startsWith(u"# ") && !page.title.isEmpty(), qPrintable(page.topic));
        QVERIFY2(page.text.size() > 200 && page.text.size() < 3000, qPrintable(page.topic)); // short
        titles.insert(page.title);
    }
    QCOMPARE(titles.size(), pages.size());
}

void HelpTest::linksLeadToPages()
{
    QFETCH(const QString, language);
    static const QRegularExpression link(u"(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"_s); // no picture
    int links = 0;
    for (const ui::HelpPage &page : ui::readHelp(language)) {
        for (auto each = link.globalMatch(page.text); each.hasNext(); ++links) {
            const QString target = each.next().captured(1);
            QVERIFY2(ui::helpTopics().contains(target), qPrintable(page.topic + u": "_s + target));
        }
    }
    QVERIFY(links >= 8);
}

void HelpTest::picturesAreThere()
{
    static const QRegularExpression picture(u"!\\[([^\\]]+)\\]\\(([^)]+)\\)"_s);
    QDir folder(u":/help/pictures"_s);
    QStringList unused = folder.entryList();
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        const QStringList pages = QDir(u":/help/"_s + language).entryList();
        int shown = 0;
        for (const QString &page : pages) {
            QFile file(u":/help/%1/%2"_s.arg(language, page));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto each = picture.globalMatch(text); each.hasNext(); ++shown) {
                const QString name = each.next().captured(2);
                const QImage image(folder.filePath(name));
                QVERIFY2(!image.isNull() && image.width() <= 560, qPrintable(name));
                QVERIFY2(name.endsWith(u"-%1.png"_s.arg(language)), qPrintable(name)); // in the words of the page
                unused.removeOne(name);
            }
        }
        QVERIFY2(shown >= 7, qPrintable(language));
    }
    QCOMPARE(unused, QStringList());
}

void HelpTest::oldWordsAreFound_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("topic");
    const auto row = [](const QString &language, const QString &word, const QString &topic) {
        QTest::addRow("%s %s", qPrintable(language), qPrintable(word)) << language << word << topic;
    };
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        for (const QString &word : {u"systembruker"_s, u"Systembrukere"_s, u"systembrukar"_s, u"system user"_s})
            row(language, word, u"accesses"_s);
        for (const QString &word : {u"kunde"_s, u"kundar"_s, u"customers"_s, u"klientdelegering"_s})
            row(language, word, u"clients"_s);
        row(language, u"klientdelegering"_s, u"words"_s);
        row(language, u"kunde"_s, u"words"_s);
    }
    row(u"nb"_s, u"  MATRISE "_s, u"matrix"_s);
    row(u"nn"_s, u"tilgangspakke tenest"_s, u"decision"_s);
}

void HelpTest::oldWordsAreFound()
{
    QFETCH(const QString, language);
    QFETCH(const QString, word);
    QFETCH(const QString, topic);
    QStringList found;
    for (const ui::HelpPage &page : ui::readHelp(language)) {
        if (ui::isFoundBy(page, word))
            found.append(page.topic);
    }
    QVERIFY2(found.contains(topic), qPrintable(found.join(u' ')));
    QVERIFY(found.size() < ui::helpTopics().size()); // and not simply all
}

void HelpTest::theOldWordStandsOnOnePageOnly()
{
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        QStringList holders;
        for (const ui::HelpPage &page : ui::readHelp(language)) {
            if (page.text.contains(u"systembruk", Qt::CaseInsensitive))
                holders.append(page.topic);
        }
        QCOMPARE(holders, QStringList{u"words"_s});
    }
}

void HelpTest::nothingIsLoadedFromOutside()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"a.png"_s);
    QImage image(2, 2, QImage::Format_RGB32);
    image.fill(Qt::red);
    QVERIFY(image.save(picture));
    ui::HelpBrowser browser;
    const QStringList addresses{u"https://127.0.0.1:1/a.png"_s,
                                u"http://127.0.0.1:1/a.png"_s,
                                QUrl::fromLocalFile(picture).toString(),
                                picture,
                                u"../../"_s + picture,
                                u"qrc:/icons/key.svg"_s,
                                u":/icons/key.svg"_s,
                                u"data:image/png;base64,AAAA"_s,
                                u"start"_s};
    for (const QString &address : addresses) {
        for (const int type : {QTextDocument::HtmlResource, QTextDocument::ImageResource,
                               QTextDocument::StyleSheetResource, QTextDocument::MarkdownResource}) {
            const QVariant loaded = browser.loadResource(type, QUrl(address));
            QVERIFY2(loaded.isNull() || loaded.value<QImage>().isNull(), qPrintable(address));
        }
    }
}

void HelpTest::noAddressIsFollowed()
{
    ui::HelpBrowser browser;
    browser.showPage({u"x"_s, u"Sample"_s,
                      u"# Sample\n\n[out](https://127.0.0.1:1/) [file](file:///etc/hostname) [in](clients)\n"_s});
    const QString before = browser.toPlainText();
    const QSignalSpy wanted(&browser, &ui::HelpBrowser::topicWanted);
    browser.setSource(QUrl(u"file:///etc/hostname"_s));
    for (const auto &address : {u"https://127.0.0.1:1/"_s, u"file:///etc/hostname"_s, u"clients"_s})
        Q_EMIT browser.anchorClicked(QUrl(address));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().toString(), u"clients"_s);
    QCOMPARE(browser.toPlainText(), before);
    QCOMPARE(browser.source(), QUrl());
}

void HelpTest::searchByKeyboard()
{
    m_language.set(u"nb"_s);
    ui::HelpWindow window(&ui::allShortcuts, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.showTopic(u"clients"_s);
    window.show();
    QApplication::setActiveWindow(&window);
    auto *search = window.findChild<QLineEdit *>(u"helpSearch"_s);
    auto *browser = window.findChild<ui::HelpBrowser *>();
    QCOMPARE(browser->accessibleName(), u"Klienter"_s);
    QCOMPARE(shown(window), ui::helpTopics());
    search->setFocus();
    QTest::keyClicks(search, u"kvittering"_s);
    QTRY_COMPARE(shown(window), QStringList{u"decision"_s});
    QCOMPARE(browser->accessibleName(), u"Gjennomgang og avgjørelse"_s);
    QVERIFY(!browser->extraSelections().isEmpty()); // where the word stands
    QTest::keyClick(search, Qt::Key_Down);
    QVERIFY(window.findChild<QListWidget *>()->hasFocus());
    search->setFocus();
    QTest::keyClicks(search, u"zzz"_s);
    QTRY_VERIFY(shown(window).isEmpty());
    QTest::keyClick(search, Qt::Key_Escape); // empties the search first
    QTRY_COMPARE(shown(window), ui::helpTopics());
    QVERIFY(window.isVisible());
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_VERIFY(!window.isVisible());
}

void HelpTest::shortcutsAreListed()
{
    m_language.set(u"en"_s);
    ui::HelpWindow window(&ui::allShortcuts, nullptr);
    window.showTopic(u"keyboard"_s);
    const QString text = window.findChild<ui::HelpBrowser *>()->toPlainText();
    for (const ui::ShortcutGroup &group : ui::allShortcuts()) {
        QVERIFY(text.contains(group.title));
        for (const ui::Shortcut &shortcut : group.shortcuts)
            QVERIFY2(text.contains(shortcut.keys) && text.contains(shortcut.words), qPrintable(shortcut.words));
    }
}

void HelpTest::speaksTheLanguageOfNow()
{
    m_language.set(u"nb"_s);
    ui::HelpWindow window(&ui::allShortcuts, nullptr);
    window.showTopic(u"requests"_s);
    const auto *browser = window.findChild<ui::HelpBrowser *>();
    QVERIFY(browser->toPlainText().startsWith(u"Forespørsler"));
    m_language.set(u"nn"_s);
    QTRY_VERIFY(browser->toPlainText().startsWith(u"Førespurnader"));
    window.showTopic(u"no such page"_s);
    QVERIFY(browser->toPlainText().startsWith(u"Kva Fullmakt kan gjere"));
}

QTEST_MAIN(HelpTest)
#include "tst_help.moc"
