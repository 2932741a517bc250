// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What a user copies for support, through the real window: it tells what is wrong, and about nobody.
#include "tests/ui/window_fixture.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using tests::Window;

class WindowDiagnosticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void copiesWhatSupportNeeds();
    void tellsOfErrorsByTheirCodes();
    void namesNobody();
    void showsWhatIsCopied_data();
    void showsWhatIsCopied();

private:
    static QString copied(Window &window);

    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowDiagnosticsTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

// By Settings and the button there.
QString WindowDiagnosticsTest::copied(Window &window)
{
    QGuiApplication::clipboard()->clear();
    window.key(Qt::Key_5, Qt::ControlModifier);
    if (!QTest::qWaitFor([&] { return window.shows(u"copyDiagnostics"_s); }, tests::patience) ||
        !window.tabTo(window.find(u"copyDiagnostics"_s)) || // which scrolls there
        !window.click(u"copyDiagnostics"_s))
        return {};
    return QGuiApplication::clipboard()->text();
}

void WindowDiagnosticsTest::copiesWhatSupportNeeds()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::manager));
    const QString text = copied(window);
    const core::Environment &environment = window.services->environment;
    const auto hostOf = [](const QUrl &url) { return url.host() + u':' + QString::number(url.port()); };
    for (const QString &line : QStringList{
             u"Qt: "_s + QString::fromLatin1(qVersion()), u"platform: offscreen"_s, u"language: en"_s,
             u"theme: light"_s, u"text size, per cent: 100"_s, u"name: Sandbox"_s,
             u"ID-porten: "_s + hostOf(QUrl(environment.issuer)), u"Altinn: "_s + hostOf(environment.platformBase),
             u"client id: fullmakt-sandbox"_s, u"rules from the IT department: no"_s, u"proxy: no"_s,
             u"state: signed in"_s, u"level: substantial"_s, u"Altinn level: 3"_s, u"scopes granted:\n    openid"_s,
             u"scopes not granted: -"_s, u"  decide"_s, u"  altinn:clientdelegations.write"_s})
        QVERIFY2(text.contains(u"  "_s + line + u'\n'), qPrintable(line + u" is not in\n"_s + text));
    static const QRegularExpression tls(u"TLS library: OpenSSL 3[0-9A-Za-z. ]+\n"_s);
    static const QRegularExpression clock(u"clock ahead of the server, seconds: -?\\d\n"_s);
    QVERIFY2(text.contains(tls) && text.contains(clock), qPrintable(text));
    QVERIFY2(text.contains(u"Last errors\n  none\n"_s), qPrintable(text));
    QVERIFY(window.says(u"Copied. Paste it into a message to support."_s));
}

void WindowDiagnosticsTest::tellsOfErrorsByTheirCodes()
{
    Window window(*m_box);
    QVERIFY(m_box->fault(u"/exchange/"_s, {{u"action"_s, u"empty"_s}, {u"status"_s, 403}}));
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!window.services->errors.entries().isEmpty(), tests::patience);
    const QString body = u"{\"code\":\"AUTH-00013\",\"title\":\"about 01878099999\","
                         "\"traceId\":\"00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\"}"_s;
    QVERIFY(
        m_box->fault(u"/authorizedparties"_s, {{u"action"_s, u"status"_s}, {u"status"_s, 409}, {u"body"_s, body}}, 9));
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.services->errors.entries().size() >= 2, tests::patience);
    const QString text = copied(window);
    QVERIFY2(text.contains(u" missing-scope 403 signin.exchange-forbidden\n"_s), qPrintable(text));
    QVERIFY2(
        text.contains(u" conflict 409 AUTH-00013 trace 00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01\n"_s),
        qPrintable(text));
    QVERIFY(!text.contains(u"01878099999"_s) && !text.contains(u"about"_s));
}

void WindowDiagnosticsTest::namesNobody()
{
    Window window(*m_box);
    QVERIFY(window.signIn(tests::auditor));
    const QString text = copied(window);
    QVERIFY(!text.isEmpty());
    QStringList personal{QSysInfo::machineHostName(), qEnvironmentVariable("USER"), QDir::homePath(),
                         window.services->session.subject(),
                         window.services->session.userParty().toString(QUuid::WithoutBraces)};
    for (const QJsonValue &person : m_box->control("GET", u"/state"_s)[u"people"_s].toArray()) {
        personal << person[u"name"_s].toString() << person[u"pid"_s].toString();
        for (const QJsonValue &each : person[u"organisations"_s].toArray())
            personal << each[u"name"_s].toString() << each[u"orgNo"_s].toString() << each[u"partyUuid"_s].toString();
    }
    QVERIFY(personal.size() > 10);
    for (const QString &each : std::as_const(personal)) {
        if (each.size() > 2)
            QVERIFY2(!text.contains(each, Qt::CaseInsensitive), qPrintable(each));
    }
    static const QRegularExpression longNumber(u"\\d{9,}"_s);
    QVERIFY2(!text.contains(longNumber), qPrintable(text));
}

void WindowDiagnosticsTest::showsWhatIsCopied_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("note");
    QTest::newRow("en") << u"Diagnostics"_s << u"Copied"_s;
    QTest::newRow("nb") << u"Diagnostikk"_s << u"Kopiert"_s;
    QTest::newRow("nn") << u"Diagnostikk"_s << u"Kopiert"_s;
}

void WindowDiagnosticsTest::showsWhatIsCopied()
{
    QFETCH(const QString, title);
    QFETCH(const QString, note);
    Window window(*m_box, QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(window.signIn(tests::manager));
    QGuiApplication::clipboard()->clear();
    window.key(Qt::Key_5, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(window.shows(u"showDiagnostics"_s), tests::patience);
    QVERIFY(window.tabTo(window.find(u"showDiagnostics"_s)));
    QVERIFY(window.click(u"showDiagnostics"_s));
    QVERIFY(window.dialogOpens());
    QCOMPARE(window.dialog()->windowTitle(), title);
    QVERIFY(QGuiApplication::clipboard()->text().isEmpty()); // nothing is copied by looking
    const auto *view = window.find<QPlainTextEdit>(u"diagnostics"_s);
    QVERIFY(view->isReadOnly() && view->toPlainText().contains(u"client id: fullmakt-sandbox"_s));
    QVERIFY(window.click(u"copy"_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), view->toPlainText());
    QCOMPARE(window.find<QLabel>(u"copied"_s)->text(), note);
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
}

QTEST_MAIN(WindowDiagnosticsTest)
#include "tst_window_diagnostics.moc"
