// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The window after a run that ended by a fault of its own: it says so and what that means, shows the report and copies
// it, and says nothing more of it once it was closed.
#include "tests/ui/window_fixture.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowCrashTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void theReportIsToldShownAndCopied_data();
    void theReportIsToldShownAndCopied();
    void anythingInTheReportIsHarmless();
    void otherwiseNothingIsSaid();

private:
    [[nodiscard]] QString state() const { return m_folder->filePath(u"state"_s); }

    bool leaveReport(const QByteArray &content) const;

    std::unique_ptr<tests::Sandbox> m_box;
    std::unique_ptr<QTemporaryDir> m_folder; // of the settings
};

void WindowCrashTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

bool WindowCrashTest::leaveReport(const QByteArray &content) const
{
    QFile file(state() + u"/crash-1764480000.txt"_s);
    return QDir().mkpath(state()) && file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

void WindowCrashTest::theReportIsToldShownAndCopied_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("copied");
    QTest::newRow("en") << u"Fullmakt ended unexpectedly the last time"_s << u"Crash report"_s << u"Copied"_s;
    QTest::newRow("nb") << u"Fullmakt ble avsluttet uventet sist"_s << u"Feilrapport"_s << u"Kopiert"_s;
    QTest::newRow("nn") << u"Fullmakt blei avslutta uventa sist"_s << u"Feilrapport"_s << u"Kopiert"_s;
}

void WindowCrashTest::theReportIsToldShownAndCopied()
{
    QFETCH(const QString, heading);
    QFETCH(const QString, title);
    QFETCH(const QString, copied);
    const QString language = QString::fromLatin1(QTest::currentDataTag());
    QProcess victim;
    victim.setStandardErrorFile(QProcess::nullDevice());
    victim.start(QStringLiteral(FULLMAKT_VICTIM), {state(), u"segv"_s, u"3"_s});
    QVERIFY(victim.waitForFinished());
    QCOMPARE(victim.exitStatus(), QProcess::CrashExit);
    {
        Window window(*m_box, language, {}, m_folder->path());
        QVERIFY2(window.message(u"crashNotice"_s).contains(heading), qPrintable(window.message(u"crashNotice"_s)));
        QGuiApplication::clipboard()->clear();
        auto *bar = window.find(u"crashNotice"_s);
        QVERIFY(window.click(bar->findChild<QPushButton *>()));
        QVERIFY(window.dialogOpens());
        QCOMPARE(window.dialog()->windowTitle(), title);
        const QString shown = window.find<QPlainTextEdit>(u"diagnostics"_s)->toPlainText();
        for (const QString &words :
             {u"Signal: SIGSEGV"_s, u": line 3 of "_s, u"planted ••• and •••"_s, u"fullmakt+0x"_s})
            QVERIFY2(shown.contains(words), qPrintable(shown));
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QVERIFY(window.click(u"copy"_s));
        QCOMPARE(QGuiApplication::clipboard()->text(), shown);
        QCOMPARE(window.find<QLabel>(u"copied"_s)->text(), copied);
        window.key(Qt::Key_Escape);
        QVERIFY(window.dialogCloses());
        QVERIFY(window.shows(u"crashNotice"_s));
    }
    {
        Window window(*m_box, language, {}, m_folder->path()); // it was not closed
        auto *bar = window.find(u"crashNotice"_s);
        QVERIFY(bar->isVisible());
        QVERIFY(window.click(bar->findChild<QToolButton *>()));
        QVERIFY(!bar->isVisible());
        window.services->language.set(language == u"en" ? u"nb"_s : u"en"_s);
        QVERIFY(!bar->isVisible());
    }
    const Window window(*m_box, language, {}, m_folder->path());
    QVERIFY(!window.shows(u"crashNotice"_s));
    QCOMPARE(QDir(state()).entryList({u"crash-*-seen.txt"_s}).size(), 1);
}

void WindowCrashTest::anythingInTheReportIsHarmless()
{
    QVERIFY(leaveReport("<b>01878099999</b>\x1b]0;x\x07 \xff\xfe eyJhbGci.eyJp.c2ln \xe2\x80\xae" +
                        QByteArray("word ").repeated(2'000'000)));
    Window window(*m_box, u"en"_s, {}, m_folder->path());
    QVERIFY(window.click(window.find(u"crashNotice"_s)->findChild<QPushButton *>()));
    QVERIFY(window.dialogOpens());
    const QString shown = window.find<QPlainTextEdit>(u"diagnostics"_s)->toPlainText();
    QVERIFY2(shown.startsWith(u"<b>•••</b> ]0;x "_s), qPrintable(shown.left(100)));
    QVERIFY(shown.size() <= 64 * 1024 + 1 && !shown.contains(u"eyJ"_s));
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

void WindowCrashTest::otherwiseNothingIsSaid()
{
    const Window window(*m_box, u"en"_s, {}, m_folder->path());
    QVERIFY(!window.shows(u"crashNotice"_s));
    QVERIFY(!QFileInfo::exists(state())); // the window makes nothing there; the program does
}

QTEST_MAIN(WindowCrashTest)
#include "tst_window_crash.moc"
