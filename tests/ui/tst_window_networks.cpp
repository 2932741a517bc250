// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Networks as they are, through the real window: a proxy that wants a login, a proxy that opens the traffic, a guest
// network, no network at all; what is said, and that "Try again" works when things are right again.
#include "tests/integration/scripted_server.h"
#include "tests/support/connect_proxy.h"
#include "tests/ui/window_fixture.h"

#include <QLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;
using tests::ConnectProxy;
using tests::Place;
using tests::ScriptedServer;
using tests::Window;

Q_DECLARE_METATYPE(faultproxy::CertificateKind)

namespace {

Place behind(const ConnectProxy &proxy)
{
    Place place;
    place.proxies = proxy.asChoice();
    return place;
}

// Signs in at another provider, whose authority stands in the file or is the sandbox's own ("").
Place at(const QString &issuer, const QString &caFile = {})
{
    Place place;
    place.proxies = [](const QNetworkProxyQuery &) { return QList<QNetworkProxy>{QNetworkProxy::NoProxy}; };
    place.change = [issuer, caFile](core::Environment &environment) {
        environment.issuer = issuer;
        if (!caFile.isEmpty())
            environment.caFile = caFile;
    };
    return place;
}

bool giveLogin(Window &window, const QString &user, const QString &password)
{
    if (!window.dialogOpens() || !window.find(u"proxyUser"_s))
        return false;
    if (!user.isEmpty())
        window.type(user);
    return window.tabTo(window.find(u"proxyPassword"_s)) && (window.type(password), window.key(Qt::Key_Return), true);
}

} // namespace

class WindowNetworksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theProxyIsToldWhoWeAre();
    void theProxyIsNotTold();
    void theLoginIsAskedForInEveryLanguage();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
    void certificates_data();
    void certificates();
    void guestNetworks_data();
    void guestNetworks();
    void theNetworkComesBack();

private:
    std::unique_ptr<tests::Sandbox> m_box;
};

void WindowNetworksTest::initTestCase()
{
    m_box = std::make_unique<tests::Sandbox>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
}

void WindowNetworksTest::theProxyIsToldWhoWeAre()
{
    ConnectProxy proxy;
    proxy.wantLogin("kari", "hemmelig ord");
    Window window(*m_box, u"en"_s, behind(proxy));
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"signIn"_s));
    QVERIFY(window.dialogOpens());
    QVERIFY(window.says(proxy.address()));
    QVERIFY(!window.find(u"verb"_s)->isEnabled());
    QVERIFY(!window.says(u"did not accept"_s));
    QCOMPARE(window.find<QLineEdit>(u"proxyPassword"_s)->echoMode(), QLineEdit::Password);
    QVERIFY(giveLogin(window, u"kari"_s, u"feil"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.dialog() && window.says(u"The proxy did not accept this"_s), tests::patience);
    QCOMPARE(window.find<QLineEdit>(u"proxyUser"_s)->text(), u"kari"_s);
    QCOMPARE(window.find<QLineEdit>(u"proxyPassword"_s)->text(), QString());
    QVERIFY(giveLogin(window, {}, u"hemmelig ord"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
    QVERIFY(!window.dialog()); // all the calls after it go with what was said
    QCOMPARE(proxy.wrongLogins(), 1);
    for (const QString &head : proxy.heads())
        QVERIFY2(head.startsWith(u"CONNECT 127.0.0.1:"), qPrintable(head));
    QCOMPARE(window.handed.size(), 1);
}

void WindowNetworksTest::theProxyIsNotTold()
{
    ConnectProxy proxy;
    proxy.wantLogin("kari", "rett");
    Window window(*m_box, u"en"_s, behind(proxy));
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"signIn"_s));
    QVERIFY(window.dialogOpens());
    window.key(Qt::Key_Escape);
    QVERIFY(window.dialogCloses());
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The proxy wants a user name"_s), tests::patience);
    QVERIFY(window.says(u"You are not signed in"_s));
    QCOMPARE(proxy.tunnels(), 0);
    QVERIFY(window.click(u"signIn"_s)); // "Try again"
    QVERIFY(giveLogin(window, u"kari"_s, u"rett"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
}

void WindowNetworksTest::theLoginIsAskedForInEveryLanguage()
{
    QSet<QString> asked;
    for (const QString &language : {u"nb"_s, u"nn"_s, u"en"_s}) {
        ConnectProxy proxy;
        proxy.wantLogin("kari", "rett");
        Window window(*m_box, language, behind(proxy));
        window.services->theme.setTextScale(2.0);
        QVERIFY(window.click(u"signIn"_s));
        QVERIFY(window.dialogOpens());
        const QDialog *dialog = window.dialog();
        QVERIFY(dialog->height() >= dialog->layout()->totalHeightForWidth(dialog->width())); // nothing is cut
        asked.insert(Window::wordsIn(window.dialog()).join(u'\n').remove(proxy.address()));
        window.key(Qt::Key_Escape);
        QVERIFY(window.dialogCloses());
    }
    QCOMPARE(asked.size(), 3);
}

void WindowNetworksTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such name") << u"https://idporten.invalid"_s << u"The address could not be looked up"_s;
    QTest::newRow("refused") << u"https://127.0.0.1:1"_s << u"The connection was turned away"_s;
}

void WindowNetworksTest::whatIsWrongIsSaid()
{
    QFETCH(QString, issuer);
    QFETCH(QString, words);
    Window window(*m_box, u"en"_s, at(issuer));
    QVERIFY(!window.says(words)); // not before somebody wants to sign in
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(words), tests::patience);
    QVERIFY(window.says(u"ID-porten could not be reached"_s));
    QVERIFY(window.shows(u"signIn"_s));
    QVERIFY(window.handed.isEmpty()); // the browser was not sent there either
}

void WindowNetworksTest::certificates_data()
{
    using Kind = faultproxy::CertificateKind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("advice");
    QTest::newRow("opened on the way") << Kind::UnknownIssuer
                                       << u"issued by “Unknown authority (Fullmakt sandbox)”, which this"_s
                                       << u"ask IT to install its authority in the system's trust store"_s;
    QTest::newRow("run out") << Kind::Expired << u"certificate has run out"_s << u"the clock of the computer"_s;
    QTest::newRow("not yet") << Kind::NotYetValid << u"certificate is not valid yet"_s << u"Set the clock"_s;
    QTest::newRow("somebody else") << Kind::WrongHost << u"Another server answered"_s << u"On a guest network"_s;
}

void WindowNetworksTest::certificates()
{
    QFETCH(faultproxy::CertificateKind, kind);
    QFETCH(QString, words);
    QFETCH(QString, advice);
    ScriptedServer server;
    server.show(kind);
    const QTemporaryDir folder;
    QVERIFY(writeEnvironment(folder.filePath(u"world"_s), server));
    Window window(*m_box, u"en"_s, at(server.url(), folder.filePath(u"world.pem"_s)));
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(words), tests::patience);
    QVERIFY(window.says(u"ID-porten could not be reached safely"_s));
    QVERIFY(window.says(advice));
    QVERIFY(server.requests().isEmpty());
    for (const QString &word : Window::wordsIn(window.main.get()))
        QVERIFY2(!word.contains(u"ignore"_s, Qt::CaseInsensitive), qPrintable(word));
}

void WindowNetworksTest::guestNetworks_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("a redirect") << QByteArray("HTTP/1.1 302 Found\r\nLocation: https://login.guest.invalid/\r\n"
                                              "Content-Length: 0\r\n\r\n");
    QTest::newRow("511") << QByteArray("HTTP/1.1 511 Log in\r\nContent-Type: text/html\r\nContent-Length: 2\r\n\r\nHi");
    QTest::newRow("a page") << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n"
                                          "Content-Length: 13\r\n\r\n<h1>Hotel</h1");
}

void WindowNetworksTest::guestNetworks()
{
    QFETCH(QByteArray, answer);
    ScriptedServer server;
    server.answerWith([answer](const faultproxy::Message &) { return answer; });
    const QTemporaryDir folder;
    QVERIFY(writeEnvironment(folder.filePath(u"world"_s), server));
    Window window(*m_box, u"en"_s, at(server.url(), folder.filePath(u"world.pem"_s)));
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The network wants you to log in first"_s), tests::patience);
    QVERIFY(window.says(u"Open any web page in your browser"_s));
    QCOMPARE(server.requests().size(), 1); // the redirect was not followed
    QVERIFY(window.handed.isEmpty());
}

void WindowNetworksTest::theNetworkComesBack()
{
    ConnectProxy proxy;
    const quint16 port = proxy.serverPort();
    const Place place = behind(proxy);
    proxy.close();
    Window window(*m_box, u"en"_s, place);
    window.browser.choose(tests::manager);
    QVERIFY(window.click(u"signIn"_s));
    QTRY_VERIFY_WITH_TIMEOUT(window.says(u"The proxy does not let Fullmakt through"_s), tests::patience);
    QVERIFY(proxy.listen(QHostAddress::LocalHost, port));
    QVERIFY(window.click(u"signIn"_s)); // "Try again"
    QTRY_VERIFY_WITH_TIMEOUT(window.isIdle(), tests::patience);
}

QTEST_MAIN(WindowNetworksTest)
#include "tst_window_networks.moc"
