// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Section 8, S1, S9, S14, S16, S20, S23, S31: words that may not stand in the program's sources or its package, since
// each would open what another test holds shut.
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

struct Ban
{
    const char *what;  // and the item it belongs to
    const char *rooms; // where it holds: beginnings of paths
    const char *pattern;
    const char *but = nullptr; // the beginning of the paths where it does not hold
};

constexpr Ban bans[] = {
    {"S1 a web view", "app/ ui/ CMakeLists.txt", R"(QtWeb|WebEngine|WebView|WebKit)"},
    {"S1 a browser of text, but in the help, which loads nothing from outside", "app/ ui/", R"(QTextBrowser)",
     "ui/help/"},
    {"S1 a way to start programs", "app/ ui/",
     R"(\b(QProcess|popen|posix_spawnp?)\b|std::system\b|(?<![\w>])::system\s*\(|\bexec[lv]p?e?\s*\()"},
    {"S1 the launcher, but in the shell", "app/ ui/signin/ ui/widgets/", R"(QDesktopServices)"},
    {"S9 a weak random source", "app/ ui/",
     R"(\b(s?rand(_r)?\s*\(|srandom\s*\(|random\s*\(\s*\)|[dlm]rand48|mt19937|minstd_rand|default_random_engine|random_device|QRandomGenerator|qrand\b))"},
    {"S14 TLS errors ignored", "app/ ui/",
     R"(ignoreSslErrors|VerifyNone|QueryPeer|setPeerVerifyMode\((?!QSslSocket::VerifyPeer\))|AutoVerifyPeer|TlsV1_[01]|SslV[23]|AnyProtocol|TlsV1SslV3|SecureProtocols|setBackendConfigurationOption|UnknownProtocol)"},
    {"S15 redirects followed", "app/ ui/",
     R"(NoLessSafeRedirectPolicy|SameOriginRedirectPolicy|UserVerifiedRedirectPolicy|setRedirectPolicy)"},
    {"S16 what would be kept", "app/ ui/",
     R"(QNetworkCookieJar|setCookieJar|QNetworkDiskCache|setCache\b|enableStrictTransportSecurityStore)"},
    {"S17 the environment and the clipboard", "app/", R"(qputenv|setenv|QClipboard)"},
    {"S20 a way to write", "app/core/ app/net/ app/signin/ app/altinn/",
     R"(QSettings|QSaveFile|QTemporaryFile|WriteOnly|ReadWrite|QIODevice::Append|fstream|\bfopen\b|\bmkstemp\b)"},
    {"S20 a keychain, or its plain-text stand-in", "app/ ui/ CMakeLists.txt",
     R"(qt6?keychain|libsecret|setInsecureFallback|kwallet)"},
    {"S23 consent or sign-in suppressed", "app/ ui/", R"(prompt=(none|consent)|"none")"},
    {"S23 an address scheme of our own", "app/ ui/ packaging/", R"(setUrlHandler|x-scheme-handler|^MimeType=)"},
    {"S31 a secret of the client", "app/ ui/ resources/ packaging/ CMakeLists.txt",
     R"(client_?secret|client_?assertion|BEGIN [A-Z ]*PRIVATE KEY|eyJ[A-Za-z0-9_-]{8,}\.|api_?key\s*[:=])"},
};

// What of a line is code: without what follows //.
QString codeOf(const QString &line)
{
    static const QRegularExpression comment(QStringLiteral(R"((?<!:)//.*)"));
    return QString(line).remove(comment);
}

// "what: path:line" for each banned word in a text.
QStringList bannedIn(const QString &path, const QString &text)
{
    QStringList found;
    for (const Ban &ban : bans) {
        const QStringList rooms = QString::fromLatin1(ban.rooms).split(u' ');
        if (std::none_of(rooms.begin(), rooms.end(), [&](const QString &room) { return path.startsWith(room); }))
            continue;
        if (ban.but && path.startsWith(QLatin1StringView(ban.but)))
            continue;
        const QRegularExpression pattern(QString::fromLatin1(ban.pattern), QRegularExpression::CaseInsensitiveOption);
        int number = 0;
        for (const QString &line : text.split(u'\n')) {
            ++number;
            if (pattern.match(codeOf(line)).hasMatch())
                found.append(u"%1: %2:%3"_s.arg(QString::fromLatin1(ban.what), path).arg(number));
        }
    }
    return found;
}

QString contentOf(const QString &path)
{
    QFile file(QStringLiteral(FULLMAKT_SOURCE_DIR "/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plantedWordsAreFound_data();
    void plantedWordsAreFound();
    void commentsAreNotCode();
    void theTreeHoldsNone();
    void noEnvironmentBringsCredentials();
};

void SourcesTest::plantedWordsAreFound_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *what, const QString &path, const QString &line) {
        QTest::newRow(what) << path << line;
    };
    row("S1 a web view", u"ui/signin/x.cpp"_s, u"#include <QWebEngineView>"_s);
    row("S1 a browser of text, but in the help, which loads nothing from outside", u"ui/requests/x.cpp"_s,
        u"new QTextBrowser"_s);
    row("S1 a way to start programs", u"app/signin/x.cpp"_s, u"QProcess(this).start(url);"_s);
    row("S1 the launcher, but in the shell", u"app/signin/x.cpp"_s, u"QDesktopServices::openUrl(url);"_s);
    row("S9 a weak random source", u"app/core/x.cpp"_s, u"QRandomGenerator::global()->generate()"_s);
    row("S9 a weak random source", u"app/signin/x.cpp"_s, u"std::mt19937 engine(std::rand());"_s);
    row("S14 TLS errors ignored", u"app/net/x.cpp"_s, u"reply->ignoreSslErrors();"_s);
    row("S14 TLS errors ignored", u"app/net/x.cpp"_s, u"tls.setPeerVerifyMode(QSslSocket::VerifyNone);"_s);
    row("S14 TLS errors ignored", u"app/net/x.cpp"_s, u"tls.setProtocol(QSsl::TlsV1_0OrLater);"_s);
    row("S15 redirects followed", u"app/net/x.cpp"_s, u"QNetworkRequest::NoLessSafeRedirectPolicy"_s);
    row("S16 what would be kept", u"app/net/x.cpp"_s, u"manager->setCache(new QNetworkDiskCache);"_s);
    row("S17 the environment and the clipboard", u"app/signin/x.cpp"_s, u"qputenv(\"TOKEN\", token);"_s);
    row("S20 a way to write", u"app/signin/x.cpp"_s, u"QSettings().setValue(key, token);"_s);
    row("S20 a keychain, or its plain-text stand-in", u"app/CMakeLists.txt"_s, u"find_package(Qt6Keychain)"_s);
    row("S23 consent or sign-in suppressed", u"app/signin/x.cpp"_s, u"parameters += \"&prompt=none\";"_s);
    row("S23 an address scheme of our own", u"packaging/linux/x.desktop"_s, u"MimeType=x-scheme-handler/fullmakt;"_s);
    row("S31 a secret of the client", u"resources/environments.json"_s, u"\"clientSecret\": \"x\","_s);
    row("S31 a secret of the client", u"packaging/x"_s, u"-----BEGIN RSA PRIVATE KEY-----"_s);
}

void SourcesTest::plantedWordsAreFound()
{
    QFETCH(const QString, path);
    QFETCH(const QString, line);
    QVERIFY(bannedIn(path, u"first\n"_s + line + u"\nlast"_s)
                .contains(u"%1: %2:2"_s.arg(QString::fromLatin1(QTest::currentDataTag()), path)));
}

void SourcesTest::commentsAreNotCode()
{
    QVERIFY(bannedIn(u"app/net/x.cpp"_s, u"int a; // never ignoreSslErrors()"_s).isEmpty());
    QVERIFY(bannedIn(u"ui/help/x.cpp"_s, u"new QTextBrowser"_s).isEmpty());
    QVERIFY(!bannedIn(u"app/net/x.cpp"_s, u"open(\"https://x\"); reply->ignoreSslErrors();"_s).isEmpty());
}

void SourcesTest::theTreeHoldsNone()
{
    int files = 0;
    const QDir root(QStringLiteral(FULLMAKT_SOURCE_DIR));
    for (const auto &folder : {u"app"_s, u"ui"_s, u"resources"_s, u"packaging"_s}) {
        QDirIterator each(root.filePath(folder), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            const QString path = root.relativeFilePath(each.next());
            QCOMPARE(bannedIn(path, contentOf(path)).join(u'\n'), QString());
            ++files;
        }
    }
    QCOMPARE(bannedIn(u"CMakeLists.txt"_s, contentOf(u"CMakeLists.txt"_s)).join(u'\n'), QString());
    QVERIFY(files > 200);
}

// The client id is the one thing like a credential, and it is configuration: the program is shipped without.
void SourcesTest::noEnvironmentBringsCredentials()
{
    const QJsonArray environments =
        QJsonDocument::fromJson(contentOf(u"resources/environments.json"_s).toUtf8()).array();
    QCOMPARE(environments.size(), 2);
    for (const QJsonValue &environment : environments) {
        QCOMPARE(environment.toObject().keys(), QStringList({u"caFile"_s, u"clientId"_s, u"issuer"_s, u"name"_s,
                                                             u"platformBase"_s, u"portalBase"_s, u"scopes"_s}));
        QCOMPARE(environment[u"clientId"_s].toString(), QString());
    }
}

QTEST_APPLESS_MAIN(SourcesTest)
#include "tst_sources.moc"
