// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the desktop asks for, on a bus of its own with a portal that the test plays.
#include "ui/theme/desktop.h"
#include "ui/theme/palette.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStyle>
#include <QTest>
#include <QThread>

#include <mutex>

using namespace Qt::StringLiterals;

namespace {

const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
const QString interface = u"org.freedesktop.portal.Settings"_s;

constexpr int patience = 30'000;

using Spaces = QMap<QString, QVariantMap>;

// Answers on a thread of its own, as another process would.
class Portal : public QDBusVirtualObject
{
public:
    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const std::scoped_lock held(lock);
        ++calls;
        const QVariant answer = nonsense ? QVariant(u"nothing of the kind"_s) : QVariant::fromValue(settings);
        return message.member() == u"ReadAll" && connection.send(message.createReply(answer));
    }

    std::mutex lock;
    Spaces settings;
    bool nonsense = false;
    int calls = 0;
};

} // namespace

class DesktopTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void cleanupTestCase();
    void withoutAPortalNothingIsAsked();
    void readsAtStart();
    void hearsOfChanges();
    void nonsenseIsNoWish_data();
    void nonsenseIsNoWish();
    void theThemeFollows();
    void whatTheUserChoseStands();
    void stillnessReachesTheStyle();

private:
    void change(const QString &space, const QString &key, const QVariant &value);
    void putUpPortal(const Spaces &settings);

    QProcess m_daemon;
    QThread m_thread;
    std::unique_ptr<QDBusConnection> m_portalSide;
    std::unique_ptr<QDBusConnection> m_programSide;
    std::unique_ptr<Portal> m_portal;
    std::unique_ptr<ui::Theme> m_theme;
};

void DesktopTest::initTestCase()
{
    qDBusRegisterMetaType<Spaces>();
    m_theme = std::make_unique<ui::Theme>(*qApp, [] { return false; });
    if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty()) {
        if (!qEnvironmentVariableIsEmpty("CI"))
            QFAIL("dbus-daemon is missing");
        QSKIP("dbus-daemon is missing");
    }
    m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY(m_daemon.waitForReadyRead(patience));
    const QString address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    m_portalSide = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"portal"_s));
    m_programSide = std::make_unique<QDBusConnection>(QDBusConnection::connectToBus(address, u"program"_s));
    QVERIFY(m_portalSide->isConnected() && m_programSide->isConnected());
    m_thread.start();
}

void DesktopTest::init()
{
    m_theme = std::make_unique<ui::Theme>(*qApp, [] { return false; });
}

void DesktopTest::cleanup()
{
    m_theme.reset();
    if (m_portal) {
        m_portalSide->unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_portalSide->unregisterObject(path, QDBusConnection::UnregisterTree);
        m_portal.reset();
    }
}

void DesktopTest::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void DesktopTest::putUpPortal(const Spaces &settings)
{
    m_portal = std::make_unique<Portal>();
    m_portal->settings = settings;
    m_portal->moveToThread(&m_thread);
    QVERIFY(m_portalSide->registerVirtualObject(path, m_portal.get()));
    QVERIFY(m_portalSide->registerService(u"org.freedesktop.portal.Desktop"_s));
}

void DesktopTest::change(const QString &space, const QString &key, const QVariant &value)
{
    QDBusMessage signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
    signal << space << key << QVariant::fromValue(QDBusVariant(value));
    QVERIFY(m_portalSide->send(signal));
}

void DesktopTest::withoutAPortalNothingIsAsked()
{
    const ui::Desktop nobody(*m_programSide);
    QVERIFY(!nobody.isDark() && !nobody.wantsContrast() && !nobody.wantsStillness());
    const ui::Desktop noBus{QDBusConnection(u"there is no such bus"_s)};
    QVERIFY(!noBus.isDark() && !noBus.wantsContrast() && !noBus.wantsStillness());
}

void DesktopTest::readsAtStart()
{
    putUpPortal(
        {{appearance, {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}}}, {gnome, {{u"enable-animations"_s, false}}}});
    const ui::Desktop desktop(*m_programSide);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.isDark(), std::optional(true), patience);
    QVERIFY(desktop.wantsContrast());
    QVERIFY(desktop.wantsStillness());
}

void DesktopTest::hearsOfChanges()
{
    putUpPortal({{appearance, {{u"color-scheme"_s, 2U}}}});
    const ui::Desktop desktop(*m_programSide);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.isDark(), std::optional(false), patience);
    QSignalSpy changed(&desktop, &ui::Desktop::changed);
    change(appearance, u"color-scheme"_s, 1U);
    QTRY_COMPARE_WITH_TIMEOUT(desktop.isDark(), std::optional(true), patience);
    QVERIFY(!changed.isEmpty());
    change(appearance, u"color-scheme"_s, 0U);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.isDark(), patience);
    change(appearance, u"contrast"_s, 1U);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.wantsContrast(), patience);
    change(appearance, u"reduced-motion"_s, 1U);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.wantsStillness(), patience);
    change(appearance, u"reduced-motion"_s, 0U);
    QTRY_VERIFY_WITH_TIMEOUT(!desktop.wantsStillness(), patience);
}

void DesktopTest::nonsenseIsNoWish_data()
{
    QTest::addColumn<bool>("answer"); // of the whole call
    QTest::addColumn<Spaces>("settings");
    QTest::newRow("another answer") << true << Spaces();
    QTest::newRow("numbers nobody knows")
        << false << Spaces{{appearance, {{u"color-scheme"_s, 7U}, {u"contrast"_s, 9U}}}};
    QTest::newRow("texts for numbers")
        << false
        << Spaces{{appearance, {{u"color-scheme"_s, u"1"_s}, {u"contrast"_s, u"1"_s}, {u"reduced-motion"_s, u"1"_s}}},
                  {gnome, {{u"enable-animations"_s, u"false"_s}}}};
    QTest::newRow("elsewhere") << false << Spaces{{u"org.example"_s, {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}}}};
}

void DesktopTest::nonsenseIsNoWish()
{
    QFETCH(const bool, answer);
    QFETCH(const Spaces, settings);
    putUpPortal(settings);
    m_portal->nonsense = answer;
    const ui::Desktop desktop(*m_programSide);
    QTRY_VERIFY_WITH_TIMEOUT(m_portal->calls > 0, patience);
    QTest::qWait(50);
    QVERIFY(!desktop.isDark() && !desktop.wantsContrast() && !desktop.wantsStillness());
}

void DesktopTest::theThemeFollows()
{
    putUpPortal({{appearance, {{u"color-scheme"_s, 1U}}}});
    const ui::Desktop desktop(*m_programSide);
    m_theme->follow(&desktop);
    QWidget widget;
    QTRY_COMPARE_WITH_TIMEOUT(&ui::coloursOf(widget.palette()), &ui::darkColours(), patience);
    change(appearance, u"contrast"_s, 1U);
    QTRY_COMPARE_WITH_TIMEOUT(&ui::coloursOf(widget.palette()), &ui::strongDarkColours(), patience);
    change(appearance, u"color-scheme"_s, 2U);
    QTRY_COMPARE_WITH_TIMEOUT(&ui::coloursOf(widget.palette()), &ui::strongLightColours(), patience);
    QVERIFY(m_theme->isStrong() && !m_theme->isDark());
    change(appearance, u"contrast"_s, 0U);
    QTRY_COMPARE_WITH_TIMEOUT(&ui::coloursOf(widget.palette()), &ui::lightColours(), patience);
}

void DesktopTest::whatTheUserChoseStands()
{
    putUpPortal({{appearance, {{u"color-scheme"_s, 1U}, {u"contrast"_s, 1U}}}});
    const ui::Desktop desktop(*m_programSide);
    m_theme->setMode(ui::Theme::Mode::Light);
    m_theme->follow(&desktop);
    QTRY_VERIFY_WITH_TIMEOUT(desktop.wantsContrast(), patience);
    QVERIFY(!m_theme->isDark() && !m_theme->isStrong());
    m_theme->setMode(ui::Theme::Mode::Contrast); // in which light or dark is still the desktop's
    QVERIFY(m_theme->isDark() && m_theme->isStrong());
    change(appearance, u"color-scheme"_s, 0U);
    QTRY_VERIFY_WITH_TIMEOUT(!m_theme->isDark(), patience);
    QVERIFY(m_theme->isStrong());
}

void DesktopTest::stillnessReachesTheStyle()
{
    putUpPortal({{gnome, {{u"enable-animations"_s, true}}}});
    QApplication::setEffectEnabled(Qt::UI_General, true);
    QApplication::setEffectEnabled(Qt::UI_AnimateMenu, true);
    m_theme = std::make_unique<ui::Theme>(*qApp, [] { return false; });
    const ui::Desktop desktop(*m_programSide);
    m_theme->follow(&desktop);
    const auto duration = [] { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration); };
    QVERIFY(duration() > 0);
    QVERIFY(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    change(gnome, u"enable-animations"_s, false);
    QTRY_COMPARE_WITH_TIMEOUT(duration(), 0, patience);
    QVERIFY(!QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
    change(gnome, u"enable-animations"_s, true);
    QTRY_VERIFY_WITH_TIMEOUT(duration() > 0, patience);
    QVERIFY(QApplication::isEffectEnabled(Qt::UI_AnimateMenu));
}

QTEST_MAIN(DesktopTest)
#include "tst_desktop.moc"
