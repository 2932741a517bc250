// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Section 8, S17, S19, S20, S21: the real program signs in, and fails to, in every way that a provider can make it,
// with all of Qt's logging on; then everything that it wrote, logged, showed and was started with is searched.
#include "app/signin/failure.h"
#include "tests/canary/hunt.h"
#include "tests/support/sandbox_process.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace signin;

namespace {

const QString manager = u"STADIG KONSERT"_s;
constexpr int patience = 60'000;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Core files of any size, so that only the program itself holds one back.
void allowCoreFiles()
{
    rlimit limit{};
    getrlimit(RLIMIT_CORE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_CORE, &limit);
}

} // namespace

class CanaryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void plantedSecretsAreFound_data();
    void plantedSecretsAreFound();
    void personalNumbersAreKnown();
    void signsIn();
    void failures_data();
    void failures();
    void nothingIsLeftBehind();
    void anAbortLeavesNoCore();

private:
    void start();
    QJsonObject order(const QString &line);
    void searchProcess();
    void searchWindow();
    QByteArray stateOf(const char *file);

    std::unique_ptr<tests::SandboxProcess> m_box;
    QTemporaryDir m_home;    // all that the program may write to
    QTemporaryDir m_outside; // what the test writes
    QProcess m_program;
    tests::Hunt m_hunt;
};

void CanaryTest::initTestCase()
{
    m_box = std::make_unique<tests::SandboxProcess>(QStringList{u"--clients"_s, u"5"_s});
    QVERIFY2(m_box->isRunning(), qPrintable(m_box->whatWentWrong()));
    for (const QJsonValue &person : m_box->control("GET", u"/state"_s)[u"people"_s].toArray())
        m_hunt.addPersonalNumber(person[u"pid"_s].toString().toLatin1());
    QVERIFY(m_hunt.size() >= 4);
    start();
}

void CanaryTest::cleanup()
{
    m_box->control("DELETE", u"/faults"_s);
    m_box->control("POST", u"/pushing"_s, {{u"required"_s, false}});
    if (m_program.state() == QProcess::Running && QByteArrayView(QTest::currentTestFunction()) == "failures")
        order(u"sign-out"_s);
}

// Anew when it runs already.
void CanaryTest::start()
{
    if (m_program.state() == QProcess::Running) {
        m_program.closeWriteChannel();
        QVERIFY(m_program.waitForFinished(patience));
        QCOMPARE(m_program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_program.exitCode(), 0);
    }
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_DATA_HOME"_s,
                                u"XDG_STATE_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"TMPDIR"_s}) {
        const QString folder = m_home.filePath(name);
        QVERIFY(QDir().mkpath(folder));
        environment.insert(name, folder);
    }
    QFile::setPermissions(m_home.filePath(u"XDG_RUNTIME_DIR"_s),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    m_program.setProcessEnvironment(environment);
    m_program.setWorkingDirectory(m_home.path());
    m_program.setStandardErrorFile(m_outside.filePath(u"stderr"_s), QIODevice::Append);
    m_program.setChildProcessModifier(allowCoreFiles);
    QFile settings(m_home.filePath(u"settings.ini"_s)); // of somebody who has been welcomed
    if (!settings.exists()) {
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("[General]\nversion=2\n[start]\nwelcomed=true\n");
        settings.close();
    }
    m_program.start(QStringLiteral(FULLMAKT_REHEARSAL),
                    {u"--environment"_s, m_box->environmentFile(), u"--settings"_s, m_home.filePath(u"settings.ini"_s),
                     u"--tour"_s, m_outside.path()});
    QVERIFY(m_program.waitForStarted());
}

QJsonObject CanaryTest::order(const QString &line)
{
    m_program.write(line.toUtf8() + '\n');
    while (!m_program.canReadLine()) {
        if (!m_program.waitForReadyRead(patience))
            return {};
    }
    return QJsonDocument::fromJson(m_program.readLine()).object();
}

QByteArray CanaryTest::stateOf(const char *file)
{
    return contentOf(u"/proc/%1/%2"_s.arg(m_program.processId()).arg(QString::fromLatin1(file)));
}

// While it runs, with what the sandbox has given out so far.
void CanaryTest::searchProcess()
{
    const tests::Answer said = m_box->send("GET", m_box->control() + u"/secrets"_s);
    for (const QJsonValue &secret : said.json().array())
        m_hunt.add(secret[u"value"_s].toString().toLatin1());
    QVERIFY(!stateOf("cmdline").isEmpty());
    QCOMPARE(m_hunt.in(u"cmdline"_s, stateOf("cmdline")), QStringList());
    QCOMPARE(m_hunt.in(u"environ"_s, stateOf("environ")), QStringList());
}

void CanaryTest::searchWindow()
{
    const QJsonObject seen = order(u"show"_s);
    QByteArray all = seen[u"clipboard"_s].toString().toUtf8();
    for (const QJsonValue &text : seen[u"texts"_s].toArray())
        all += '\n' + text.toString().toUtf8();
    QVERIFY(all.contains("Fullmakt"));
    QCOMPARE(m_hunt.in(u"window or clipboard"_s, all), QStringList());
}

void CanaryTest::plantedSecretsAreFound_data()
{
    QTest::addColumn<QByteArray>("planted");
    QTest::addColumn<bool>("found");
    QTest::newRow("code") << QByteArray("GET /callback?code=dBjftJeZ4CVP-mB92K27&state=x") << true;
    QTest::newRow("code, encoded") << QByteArray("code%3Da%2Fb%2Bc%2F0123456789abc%3D") << true;
    QTest::newRow("a part of a token") << QByteArray("x eyJpc3MiOiJodHRwczovL2lkIn0 y") << true;
    QTest::newRow("known number") << QByteArray("pid:21879799999.") << true;
    QTest::newRow("known number in two") << QByteArray("218797 99999") << true;
    QTest::newRow("unknown number") << QByteArray("\0\1 05815098765\n", 15) << false; // no check digits
    QTest::newRow("nothing") << QByteArray("signed in") << false;
}

void CanaryTest::plantedSecretsAreFound()
{
    QFETCH(const QByteArray, planted);
    QFETCH(const bool, found);
    tests::Hunt hunt;
    hunt.add("dBjftJeZ4CVP-mB92K27");
    hunt.add("a/b+c/0123456789abc=");
    hunt.add("eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJodHRwczovL2lkIn0.c2lnbmF0dXJlIQ");
    hunt.addPersonalNumber("21879799999");
    QCOMPARE(!hunt.in(u"x"_s, planted).isEmpty(), found);
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".cache/deep"_s));
    QFile file(folder.filePath(u".cache/deep/.hidden"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(planted) == planted.size() && file.flush());
    QCOMPARE(!hunt.inFolder(folder.path()).isEmpty(), found);
}

void CanaryTest::personalNumbersAreKnown()
{
    int known = 0;
    for (const QJsonValue &person : m_box->control("GET", u"/state"_s)[u"people"_s].toArray()) {
        QByteArray number = person[u"pid"_s].toString().toLatin1();
        QVERIFY(tests::isPersonalNumber(number)); // synthetic: the month is 80 higher
        QVERIFY(!tests::Hunt().in(u"x"_s, "a " + number + " b").isEmpty());
        QVERIFY(tests::Hunt().in(u"x"_s, "1" + number).isEmpty());
        number[10] = number[10] == '9' ? '0' : static_cast<char>(number[10] + 1);
        QVERIFY(!tests::isPersonalNumber(number));
        ++known;
    }
    QVERIFY(known > 2);
    QVERIFY(!tests::isPersonalNumber("00000000000") && !tests::isPersonalNumber("310000159"));
}

void CanaryTest::signsIn()
{
    const QJsonObject in = order(u"sign-in "_s + manager);
    QCOMPARE(in[u"state"_s].toInt(), 2);
    searchProcess();
    searchWindow();
    QVERIFY(order(u"sign-out"_s)[u"done"_s].toBool());
    searchWindow();
    QVERIFY(m_hunt.size() > 15); // state, nonce, code, verifier, three tokens of three parts, the numbers
}

void CanaryTest::failures_data()
{
    QTest::addColumn<QString>("path"); // where the order goes
    QTest::addColumn<QJsonObject>("fault");
    QTest::addColumn<QString>("code"); // "" for what only the clock ends
    const auto fault = [](const char *name, const char *server, const char *where, const char *action, int status,
                          QLatin1StringView code) {
        QTest::newRow(name) << u"/faults"_s
                            << QJsonObject{{u"server"_s, QString::fromLatin1(server)},
                                           {u"pathContains"_s, QString::fromLatin1(where)},
                                           {u"action"_s, QString::fromLatin1(action)},
                                           {u"status"_s, status},
                                           {u"times"_s, 9}}
                            << QString(code);
    };
    fault("discovery huge", "idporten", "/.well-known/", "huge", 200, failure::discoveryRefused);
    fault("discovery 503", "idporten", "/.well-known/", "status", 503, failure::providerNotAnswering);
    fault("keys page", "idporten", "/jwks.json", "html", 200, failure::keysRefused);
    fault("token closed", "idporten", "/token", "close", 200, failure::providerNotAnswering);
    fault("token cut short", "idporten", "/token", "truncate", 200, failure::tokenAnswerMalformed);
    fault("token huge", "idporten", "/token", "huge", 200, failure::tokenAnswerMalformed);
    fault("token page", "idporten", "/token", "html", 200, failure::tokenAnswerMalformed);
    fault("token 500", "idporten", "/token", "status", 500, failure::providerTrouble);
    fault("exchange 401", "altinn", "/exchange/", "empty", 401, failure::exchangeRefused);
    fault("exchange 403", "altinn", "/exchange/", "empty", 403, failure::exchangeForbidden);
    fault("exchange 429", "altinn", "/exchange/", "empty", 429, failure::exchangeThrottled);
    fault("exchange 502", "altinn", "/exchange/", "html", 502, failure::altinnNotAnswering);
    fault("exchange page", "altinn", "/exchange/", "html", 200, failure::altinnTokenMalformed);
    for (const char *mutation :
         {"alg-none", "foreign-key", "wrong-nonce", "wrong-iss", "wrong-aud", "expired", "hs256-pubkey"})
        QTest::newRow(mutation) << u"/idtoken"_s << QJsonObject{{u"mutation"_s, QString::fromLatin1(mutation)}}
                                << QString(failure::idTokenRefused);
    QTest::newRow("low-acr") << u"/idtoken"_s << QJsonObject{{u"mutation"_s, u"low-acr"_s}}
                             << QString(failure::levelTooLow);
    for (const char *mutation : {"wrong-state", "wrong-iss", "no-iss"})
        QTest::addRow("reply %s", mutation)
            << u"/authorize-reply"_s << QJsonObject{{u"mutation"_s, QString::fromLatin1(mutation)}} << QString();
    QTest::newRow("must be pushed") << u"/pushing"_s << QJsonObject{{u"required"_s, true}} << u"ok"_s;
}

void CanaryTest::failures()
{
    QFETCH(const QString, path);
    QFETCH(const QJsonObject, fault);
    QFETCH(const QString, code);
    const QString where = fault[u"pathContains"_s].toString();
    if (where == u"/.well-known/" || where == u"/jwks.json" || path == u"/pushing")
        start(); // it keeps what it has read of the provider
    QVERIFY2(!m_box->control("POST", path, fault).isNull(), qPrintable(m_box->whatWentWrong()));
    const QJsonObject end = order(u"sign-in "_s + manager);
    if (code.isEmpty()) { // turned away by the listener, which goes on waiting
        QCOMPARE(end[u"arrived"_s].toInt(), 400);
        searchProcess();
        QVERIFY(order(u"cancel"_s)[u"done"_s].toBool());
    } else if (code == u"ok") {
        QCOMPARE(end[u"state"_s].toInt(), 2);
        QVERIFY(order(u"sign-out"_s)[u"done"_s].toBool());
    } else {
        QCOMPARE(end[u"code"_s].toString(), code);
    }
    searchProcess();
    searchWindow();
}

void CanaryTest::nothingIsLeftBehind()
{
    searchProcess();
    QVERIFY(order(u"sign-in "_s + manager)[u"done"_s].toBool());
    searchProcess();
    const QByteArray log = contentOf(m_outside.filePath(u"raw.log"_s));
    const QByteArray errors = contentOf(m_outside.filePath(u"stderr"_s));
    QVERIFY(log.contains("sign-in failed") && log.size() > 1000);
    QVERIFY(errors.contains("sign-in failed") && errors.contains(" debug ")); // all of it was on
    QVERIFY(!errors.contains("invalid QRegularExpression")); // redacted to the last line, when a program has ended
    QCOMPARE(m_hunt.in(u"log before redaction"_s, log), QStringList());
    QCOMPARE(m_hunt.in(u"standard error"_s, errors), QStringList());
    QCOMPARE(m_hunt.inFolder(m_home.path()), QStringList());
    // The record of activity is among what was searched, with the sign-ins in it.
    bool hasRecord = false;
    QDirIterator files(m_home.path(), {u"*.sqlite"_s, u"*.sqlite-wal"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        hasRecord = contentOf(files.next()).contains("signed-in") || hasRecord;
    QVERIFY(hasRecord);
}

void CanaryTest::anAbortLeavesNoCore()
{
    QVERIFY(stateOf("limits").contains("Max core file size        0                    0"));
    QCOMPARE(stateOf("coredump_filter").trimmed(), QByteArray("00000000"));
    // The same for a program that does not forbid it, so that a core would have been seen here.
    QProcess other;
    QTemporaryDir folder;
    other.setWorkingDirectory(folder.path());
    other.setChildProcessModifier(allowCoreFiles);
    other.start(u"sleep"_s, {u"60"_s});
    QVERIFY(other.waitForStarted());
    const auto abort = [](QProcess &process) {
        kill(static_cast<pid_t>(process.processId()), SIGABRT);
        return process.waitForFinished() && process.exitStatus() == QProcess::CrashExit;
    };
    QVERIFY(abort(other));
    const bool wouldBeSeen = !QDir(folder.path()).entryList({u"core*"_s}, QDir::Files).isEmpty();

    QVERIFY(abort(m_program)); // signed in
    QCOMPARE(QDir(m_home.path()).entryList({u"core*"_s}, QDir::Files), QStringList());
    QCOMPARE(m_hunt.inFolder(m_home.path()), QStringList());
    if (!wouldBeSeen)
        QSKIP("this system puts core files elsewhere");
}

QTEST_GUILESS_MAIN(CanaryTest)
#include "tst_canary.moc"
