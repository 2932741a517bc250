// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Holds the sandbox program to its own promises: options, control, faults, log, restart and stop.

#include "tests/support/sandbox_caller.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QHostAddress>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;

namespace {

const QString clientBase = api + u"/enduser/systemuser"_s;

} // namespace

class TestSandbox : public QObject, private SandboxCaller
{
    Q_OBJECT

private Q_SLOTS:

    void init() { restart(); }

    void environmentNamesEverything();
    void vendorSendsAndPortalDecides();
    void faultsStrikeAsOrdered();
    void faultAfterTheServerActed();
    void logHoldsNoSecrets();
    void recordHoldsNoSecrets();
    void restartKeepsState();
    void stopsPolitely();
    void refusesUnknownOptions();

private:
    QString agentId();
};

QString TestSandbox::agentId()
{
    return state().value("delegations"_L1)[0]["systemAccessId"_L1].toString();
}

void TestSandbox::environmentNamesEverything()
{
    const QJsonObject environment = m_box->environment();
    QStringList names = environment.keys();
    names.sort();
    QCOMPARE(names, QStringList({u"caFile"_s, u"clientId"_s, u"issuer"_s, u"name"_s, u"platformBase"_s, u"portalBase"_s,
                                 u"scopes"_s}));
    QCOMPARE(environment.value("issuer"_L1).toString(), m_box->idPorten());
    QCOMPARE(environment.value("scopes"_L1).toArray().size(), 7);
    const auto others = QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(QFileInfo(m_box->environmentFile()).path()).permissions() & others));
    const Answer known = get(u"/.well-known/fullmakt-sandbox"_s);
    QCOMPARE(known.object().value("control"_L1).toString(), m_box->control());
}

void TestSandbox::vendorSendsAndPortalDecides()
{
    const QString systemId = state()["requests"_L1][0]["systemId"_L1].toString();
    const QString vendor = systemId.section(u'_', 0, 0);
    const QByteArray token =
        m_box->control("POST", u"/vendor-token"_s, {{u"orgno"_s, vendor}})["access_token"_L1].toString().toLatin1();
    const QJsonObject party = organisation(manager);
    const QString standard = vendor + u"_smartcloud"_s;
    const QJsonObject order = {
        {u"systemId"_s, standard},
        {u"partyOrgNo"_s, numberOf(party)},
        {u"externalRef"_s, u"KUNDE-7"_s},
        {u"accessPackages"_s, QJsonArray{QJsonObject{{u"urn"_s, u"urn:altinn:accesspackage:skattegrunnlag"_s}}}}};
    const QString path = m_box->altinn() + requestBase + u"vendor"_s;
    const Headers bearer = {{"Authorization", "Bearer " + token}};
    const Answer sent = m_box->send("POST", path, bearer, QJsonDocument(order).toJson());
    QCOMPARE(sent.status, 201);
    const QString id = sent.object().value("id"_L1).toString();
    const QString confirm = sent.object().value("confirmUrl"_L1).toString();
    QVERIFY(confirm.startsWith(m_box->environment().value("portalBase"_L1).toString()));
    QCOMPARE(m_box->send("POST", path, bearer, QJsonDocument(order).toJson()).code(), u"AUTH-00007"_s);

    const Answer page = m_box->send("GET", confirm);
    QVERIFY(page.body.contains("class=\"decide\" data-person=\"STADIG KONSERT\" data-action=\"approve\""));
    const QString form = QString::fromUtf8(page.body).section(u"data-person=\"STADIG KONSERT\""_s, 1, 1);
    const QString person = form.section(u"name=\"person\" value=\""_s, 1, 1).section(u'"', 0, 0);
    const Answer decided = m_box->send("POST", confirm, {{"Content-Type", "application/x-www-form-urlencoded"}},
                                       "action=approve&person=" + person.toLatin1());
    QCOMPARE(decided.status, 200);
    QCOMPARE(m_box->send("GET", path + u'/' + id, bearer).object().value("status"_L1).toString(), u"Accepted"_s);
    QCOMPARE(firstWhere(state().value("systemAccesses"_L1), u"id"_s, id).value("systemId"_L1).toString(), standard);
}

void TestSandbox::faultsStrikeAsOrdered()
{
    become(manager);
    const QString path = api + u"/systemuser/"_s + partyOf(organisation(manager));
    const auto order = [this](QJsonObject fault) {
        fault.insert(u"server"_s, u"altinn"_s);
        fault.insert(u"pathContains"_s, u"/systemuser/"_s);
        QVERIFY(m_box->control("POST", u"/faults"_s, fault).isObject());
    };
    order({{u"action"_s, u"status"_s}, {u"status"_s, 429}, {u"retryAfter"_s, 7}, {u"times"_s, 2}});
    QCOMPARE(get(path).status, 429);
    QCOMPARE(get(path).status, 429);
    QCOMPARE(get(path).status, 200);
    order({{u"action"_s, u"empty"_s}});
    QVERIFY(get(path).body.isEmpty());
    order({{u"action"_s, u"html"_s}});
    QVERIFY(get(path).contentType.startsWith("text/html"_L1));
    order({{u"action"_s, u"close"_s}, {u"times"_s, 9}});
    QVERIFY(get(path).networkError != QNetworkReply::NoError);
    m_box->control("DELETE", u"/faults"_s);
    order({{u"action"_s, u"truncate"_s}});
    QVERIFY(get(path).networkError != QNetworkReply::NoError);
    order({{u"action"_s, u"huge"_s}});
    QVERIFY(get(path).body.size() > 50'000'000);
    order({{u"action"_s, u"delay"_s}, {u"delayMs"_s, 300}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(get(path).status, 200);
    QVERIFY(timer.elapsed() >= 300);
}

void TestSandbox::faultAfterTheServerActed()
{
    become(manager);
    const QString id = newRequest(u"standard"_s, numberOf(organisation(manager)));
    m_box->control("POST", u"/faults"_s,
                   {{u"server"_s, u"altinn"_s},
                    {u"pathContains"_s, u"/approve"_s},
                    {u"action"_s, u"status"_s},
                    {u"status"_s, 503},
                    {u"after"_s, true}});
    const QString approve = requestBase + partyOf(organisation(manager)) + u'/' + id + u"/approve"_s;
    QCOMPARE(call("POST", approve).status, 503);
    QCOMPARE(firstWhere(state().value("requests"_L1), u"id"_s, id).value("status"_L1).toString(), u"Accepted"_s);
    QCOMPARE(call("POST", approve).code(), u"AUTH-00013"_s);
}

void TestSandbox::logHoldsNoSecrets()
{
    become(manager);
    const QString pid = firstWhere(state().value("people"_L1), u"name"_s, manager).value("pid"_L1).toString();
    get(u"/systemuser/"_s + pid + u"?token=abc&agent=def"_s);
    const QByteArray log = m_box->send("GET", m_box->control() + u"/log"_s).body;
    QVERIFY(log.contains("/authentication/api/v1/exchange/id-porten"));
    QVERIFY(log.contains("agent=def"));
    for (const QByteArray &secret : {QByteArray("token=abc"), pid.toLatin1(), m_token, QByteArray("code="),
                                     QByteArray("state="), QByteArray("nonce=")})
        QVERIFY2(!log.contains(secret), secret.constData());
}

void TestSandbox::recordHoldsNoSecrets()
{
    const QTemporaryDir directory;
    QFile file(directory.filePath(u"traffic.jsonl"_s));
    restart({u"--record"_s, file.fileName()});
    become(manager);
    const QString pid = firstWhere(state().value("people"_L1), u"name"_s, manager).value("pid"_L1).toString();
    const QString unharmed = u"a12345678901"_s; // the end of a UUID
    get(u"/systemuser/"_s + pid + u"?urn=%3A"_s + pid + u"&agent="_s + unharmed);
    get(u"/accessmanagement/api/v1/enduser/authorizedparties"_s);
    m_box->stop();
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    for (const QByteArray &line : lines) {
        const QJsonObject exchange = QJsonDocument::fromJson(line).object();
        QVERIFY(exchange.value("bearer"_L1).toBool());
        for (const QByteArray &secret : {pid.toLatin1(), QByteArray("eyJ"), QByteArray("Bearer")})
            QVERIFY2(!line.contains(secret), line.constData());
    }
    QVERIFY(lines[0].contains("\"body\":\"header.payload.signature\""));
    QVERIFY(lines[1].contains(unharmed.toLatin1()));
    QVERIFY(lines[2].contains("***********") && lines[2].contains("\"status\":200"));
}

void TestSandbox::restartKeepsState()
{
    const QTemporaryDir directory;
    const QStringList options = {u"--data"_s, directory.filePath(u"world.sqlite"_s), u"--clients"_s, u"40"_s};
    restart(options);
    become(auditor);
    const QString agent = agentId();
    const QString path = clientBase + u"/clients?agent="_s + agent;
    const QString client = get(path).object()["data"_L1][0]["clientId"_L1].toString();
    QCOMPARE(call("DELETE", path + u"&client="_s + client).status, 200);
    const QString id = newRequest(u"agent"_s, numberOf(organisation(auditor)));
    m_box->control("POST", u"/decide"_s, {{u"id"_s, id}, {u"action"_s, u"approve"_s}});
    const QJsonObject before = state();
    QCOMPARE(m_box->stop(), 0);
    restart(options);
    const QJsonObject after = state();
    for (const auto part : {"people"_L1, "systemAccesses"_L1, "delegations"_L1})
        QCOMPARE(after.value(part), before.value(part));
    QCOMPARE(firstWhere(after.value("requests"_L1), u"id"_s, id).value("status"_L1).toString(), u"Accepted"_s);
    become(auditor);
    QCOMPARE(get(path).object()["data"_L1].toArray().size(), 11);
}

void TestSandbox::stopsPolitely()
{
    become(manager);
    const QString directory = QFileInfo(m_box->environmentFile()).path();
    QVERIFY(QFileInfo::exists(directory));
    // As a browser does that connects before it knows what to ask.
    QTcpSocket silent;
    silent.connectToHost(QHostAddress::LocalHost, static_cast<quint16>(QUrl(m_box->altinn()).port()));
    QVERIFY(silent.waitForConnected());
    // Idle connections are kept for 30 seconds and must not hold it back: stop() kills it after ten.
    QCOMPARE(m_box->stop(), 0);
    QVERIFY(!QFileInfo::exists(directory));
}

void TestSandbox::refusesUnknownOptions()
{
    const QList<QStringList> cases = {
        {u"--nonsense"_s}, {u"--clients"_s}, {u"--clients"_s, u"many"_s}, {u"--delay"_s, u"-1"_s}};
    for (const QStringList &options : cases) {
        QProcess process;
        process.start(SandboxProcess::program(), options);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(!process.readAllStandardError().isEmpty());
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
}

QTEST_GUILESS_MAIN(TestSandbox)
#include "tst_sandbox.moc"
