// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What IT decides for a computer: read whole or not at all.
#include "app/storage/policy.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using storage::Policy;

constexpr uid_t nobody = 65534;

class PolicyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMember();
    void noFileDecidesNothing();
    void exampleIsUnderstood();
    void nonsense_data();
    void nonsense();
    void aStrangeNameStaysOneLine();
    void largeFileIsRefused();
    void unreadableFileIsRefused();
    void aFolderThatMayNotBeEnteredIsNoEmptyOne();
    void pagesAgreeWithTheProgram();
};

void PolicyTest::everyMember()
{
    const auto policy = storage::parsePolicy(
        R"({"environment":"tt02","level":"high","idleMinutes":5,"totalMinutes":120,
            "language":"nn","bulkWidth":32,"notices":"on","background":"off","proxy":"direct",
            "production":{"clientId":"prod-1"},
            "tt02":{"clientId":"test-1","scopes":["openid","altinn:x"],"pushedAuthorization":"always"}})");
    QVERIFY(policy);
    Policy expected;
    expected.environment = Policy::World::Tt02;
    expected.level = Policy::Level::High;
    expected.idle = std::chrono::minutes(5);
    expected.total = std::chrono::minutes(120);
    expected.language = u"nn"_s;
    expected.jobWidth = 32;
    expected.notices = true;
    expected.background = false;
    expected.usesProxy = false;
    expected.production.clientId = u"prod-1"_s;
    expected.tt02 = {u"test-1"_s, {u"openid"_s, u"altinn:x"_s}, core::PushedAuthorization::Always};
    QVERIFY(*policy == expected);
    QCOMPARE(policy->of(Policy::World::Production).clientId, u"prod-1"_s);
    QCOMPARE(policy->of(Policy::World::Tt02).clientId, u"test-1"_s);
}

void PolicyTest::noFileDecidesNothing()
{
    const QTemporaryDir folder;
    const auto policy = storage::readPolicy(folder.filePath(u"policy.json"_s));
    QVERIFY(policy);
    QVERIFY(*policy == Policy{});
    QVERIFY(storage::parsePolicy("{}"));
}

void PolicyTest::exampleIsUnderstood()
{
    const auto policy = storage::readPolicy(QStringLiteral(FULLMAKT_SOURCE_DIR "/packaging/linux/policy.example.json"));
    QVERIFY2(policy, policy ? "" : qPrintable(policy.error().detail));
    QVERIFY(policy->environment == Policy::World::Production);
    QVERIFY(!policy->production.clientId.isEmpty());
}

void PolicyTest::nonsense_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("names"); // what the complaint must point at
    const auto row = [](const char *json, const QString &names) { QTest::newRow(json) << QByteArray(json) << names; };
    row("", u"byte"_s);
    row("{", u"byte"_s);
    row("[]", u"object"_s);
    row(R"({"idleminutes":10})", u"idleminutes"_s); // a slip in a name must not switch a rule off
    row(R"({"idleMinutes":4})", u"5 to 30"_s);
    row(R"({"idleMinutes":31})", u"5 to 30"_s);
    row(R"({"idleMinutes":10.5})", u"5 to 30"_s);
    row(R"({"idleMinutes":"10"})", u"5 to 30"_s);
    row(R"({"totalMinutes":121})", u"15 to 120"_s);
    row(R"({"totalMinutes":0})", u"15 to 120"_s);
    row(R"({"environment":"test"})", u"environment"_s);
    row(R"({"environment":null})", u"environment"_s);
    row(R"({"level":"low"})", u"level"_s);
    row(R"({"level":4})", u"level"_s);
    row(R"({"language":"no"})", u"language"_s);
    row(R"({"language":["nb"]})", u"language"_s);
    row(R"({"bulkWidth":0})", u"1 to 32"_s);
    row(R"({"bulkWidth":33})", u"1 to 32"_s);
    row(R"({"bulkWidth":2.5})", u"1 to 32"_s);
    row(R"({"notices":true})", u"notices"_s);
    row(R"({"background":"on"})", u"background"_s);              // whoever wants it on has /etc/xdg/autostart
    row(R"({"proxy":"http://proxy.example:8080"})", u"proxy"_s); // which one is the system's matter
    row(R"({"production":"id"})", u"production"_s);
    row(R"({"production":{"clientId":""}})", u"clientId"_s);
    row(R"({"production":{"clientId":"two words"}})", u"clientId"_s);
    row(R"({"production":{"clientId":7}})", u"clientId"_s);
    row(R"({"tt02":{"scopes":[]}})", u"scopes"_s);
    row(R"({"tt02":{"scopes":["altinn:x"]}})", u"openid"_s);
    row(R"({"tt02":{"scopes":["openid","two words"]}})", u"scopes"_s);
    row(R"({"tt02":{"scopes":["openid",7]}})", u"scopes"_s);
    row(R"({"tt02":{"scopes":"openid"}})", u"scopes"_s);
    row(R"({"tt02":{"pushedAuthorization":"never"}})", u"pushedAuthorization"_s);
    row(R"({"tt02":{"issuer":"https://elsewhere.example"}})", u"issuer"_s); // where one signs in is not for a policy
}

void PolicyTest::nonsense()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, names);
    const auto policy = storage::parsePolicy(json);
    QVERIFY(!policy);
    QVERIFY2(policy.error().detail.contains(names), qPrintable(policy.error().detail));
}

void PolicyTest::aStrangeNameStaysOneLine()
{
    const auto policy = storage::parsePolicy(R"({"two\n\u0007lines\u202e":1})");
    QVERIFY(!policy);
    QCOMPARE(policy.error().detail, u"policy: \"two lines\" is not known"_s);
}

void PolicyTest::largeFileIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{}" + QByteArray(64 * 1024, ' '));
    file.close();
    const auto policy = storage::readPolicy(file.fileName());
    QVERIFY(!policy);
    QVERIFY(policy.error().detail.contains(u"64 KiB"));
}

// Only a file that is not there is no policy. Whatever cannot be looked at may well be one.
void PolicyTest::unreadableFileIsRefused()
{
    const QTemporaryDir folder;
    QVERIFY(!storage::readPolicy(folder.path())); // a folder in the file's place
    const QString link = folder.filePath(u"policy.json"_s);
    QVERIFY(QFile::link(folder.filePath(u"nothing"_s), link));
    QVERIFY(!storage::readPolicy(link));
    QVERIFY(!storage::readPolicy(folder.filePath(QString(300, u'x')))); // which no system looks for
    QVERIFY(storage::readPolicy(folder.filePath(u"none/policy.json"_s)));
}

void PolicyTest::aFolderThatMayNotBeEnteredIsNoEmptyOne()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"policy.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(QFile::setPermissions(folder.path(), {}));
    const uid_t me = geteuid();
    QVERIFY(me != 0 || seteuid(nobody) == 0); // root may enter every folder
    const core::Result<storage::Policy> policy = storage::readPolicy(file.fileName());
    QVERIFY(seteuid(me) == 0);
    QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!policy);
}

// The pages for those who must act name scopes and quote messages; neither may drift.
void PolicyTest::pagesAgreeWithTheProgram()
{
    const auto contentOf = [](const char *path) {
        QFile file(QStringLiteral(FULLMAKT_SOURCE_DIR "/") + QString::fromLatin1(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    };
    const QString registering = contentOf("packaging/registering-with-id-porten.md");
    const auto example =
        storage::readPolicy(QStringLiteral(FULLMAKT_SOURCE_DIR "/packaging/linux/policy.example.json"));
    const QJsonArray environments = QJsonDocument::fromJson(contentOf("resources/environments.json").toUtf8()).array();
    QCOMPARE(environments.size(), 2);
    for (const QJsonValue &environment : environments) {
        QStringList scopes;
        for (const QJsonValue &scope : environment[u"scopes"_s].toArray()) {
            scopes.append(scope.toString());
            QVERIFY2(registering.contains(scope.toString()), qPrintable(scope.toString()));
        }
        QCOMPARE(example->production.scopes, scopes);
    }
    const QString catalogue = contentOf("translations/fullmakt_nb.ts");
    static const QRegularExpression quoted(u"«([A-ZÆØÅ][^»]{12,})»"_s);
    int messages = 0;
    for (const QRegularExpressionMatch &match : quoted.globalMatch(registering)) {
        const QString words = match.captured(1);
        if (words.startsWith(u"Fullmakt – "_s)) // an example of a name to register
            continue;
        ++messages;
        QVERIFY2(catalogue.contains(words), qPrintable(words));
    }
    QVERIFY(messages >= 6);
}

QTEST_APPLESS_MAIN(PolicyTest)
#include "tst_policy.moc"
