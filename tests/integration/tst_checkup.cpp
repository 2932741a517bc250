// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The real program's --check, in the surroundings that support desks meet: it tells what is, and changes nothing.
#include "app/storage/database.h"
#include "tests/support/fault_proxy_process.h"
#include "tests/support/sandbox_process.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Outcome
{
    int code = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonObject object() const { return QJsonDocument::fromJson(output).object(); }

    [[nodiscard]] QJsonObject check(const QString &name) const
    {
        for (const QJsonValue each : object().value(u"checks"_s).toArray()) {
            if (each.toObject().value(u"name"_s) == name)
                return each.toObject();
        }
        return {};
    }

    [[nodiscard]] QString verdict(const QString &name) const { return check(name).value(u"verdict"_s).toString(); }
};

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

class CheckupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void allIsWell();
    void itIsReadByPeopleToo();
    void aServerThatDoesNotAnswer();
    void aCertificateThatNobodyTrusts();
    void brokenFiles_data();
    void brokenFiles();
    void aLaterDatabase();
    void whatItDoesNotKnow();
    void whatThePolicyRefuses();

private:
    [[nodiscard]] Outcome check(const QStringList &more = {u"--json"_s}, const QString &environment = {}) const;

    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    [[nodiscard]] QString database() const
    {
        return storage::databaseFile(m_sandbox->environment().value(u"name"_s).toString(), path(u"settings.ini"_s));
    }

    [[nodiscard]] QHash<QString, QByteArray> files() const;

    std::unique_ptr<tests::SandboxProcess> m_sandbox;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void CheckupTest::initTestCase()
{
    qunsetenv("DISPLAY");
    m_sandbox = std::make_unique<tests::SandboxProcess>();
    QVERIFY2(m_sandbox->isRunning(), qPrintable(m_sandbox->whatWentWrong()));
}

void CheckupTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

Outcome CheckupTest::check(const QStringList &more, const QString &environment) const
{
    QProcess process;
    process.start(QStringLiteral(FULLMAKT_PROGRAM),
                  QStringList{u"--check"_s, u"--environment"_s,
                              environment.isEmpty() ? m_sandbox->environmentFile() : environment, u"--settings"_s,
                              path(u"settings.ini"_s), u"--policy"_s, path(u"policy.json"_s)} +
                      more);
    if (!process.waitForFinished(patience) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QHash<QString, QByteArray> CheckupTest::files() const
{
    QHash<QString, QByteArray> all;
    QDirIterator each(m_folder->path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        if (file.open(QIODevice::ReadOnly))
            all.insert(file.fileName(), file.readAll());
    }
    return all;
}

void CheckupTest::allIsWell()
{
    const Outcome outcome = check();
    QVERIFY2(outcome.code == 0, (outcome.output + outcome.errors).constData());
    QCOMPARE(outcome.object().value(u"verdict"_s).toString(), u"good"_s);
    for (const QString &name : {u"fullmakt"_s, u"fonts"_s, u"policy"_s, u"settings"_s, u"environment"_s, u"database"_s,
                                u"tls"_s, u"proxy"_s, u"id-porten"_s, u"altinn"_s, u"clock"_s})
        QVERIFY2(outcome.verdict(name) == u"good", qPrintable(name + u": "_s + QString::fromUtf8(outcome.output)));
    QVERIFY(files().isEmpty()); // nothing was there, nothing is
}

void CheckupTest::itIsReadByPeopleToo()
{
    const Outcome outcome = check({});
    QCOMPARE(outcome.code, 0);
    const QList<QByteArray> lines = outcome.output.split('\n');
    QVERIFY2(lines.first().startsWith("good      fullmakt     version: "), outcome.output.constData());
    QVERIFY(outcome.output.contains("good      id-porten    host: 127.0.0.1:"));
    QVERIFY(outcome.output.endsWith("\n\ngood\n"));
}

void CheckupTest::aServerThatDoesNotAnswer()
{
    QJsonObject nobody = m_sandbox->environment();
    nobody.insert(u"platformBase"_s, u"https://127.0.0.1:9"_s);
    QVERIFY(write(path(u"nobody.json"_s), QJsonDocument(nobody).toJson()));
    const Outcome outcome = check({u"--json"_s}, path(u"nobody.json"_s));
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.verdict(u"id-porten"_s), u"good"_s);
    QCOMPARE(outcome.verdict(u"altinn"_s), u"failed"_s);
    const QJsonObject error = outcome.check(u"altinn"_s).value(u"error"_s).toObject();
    QCOMPARE(error.value(u"kind"_s).toString(), u"offline"_s);
    QCOMPARE(error.value(u"fault"_s).toString(), u"refused"_s);
    QVERIFY(outcome.check(u"altinn"_s).value(u"advice"_s).toString().contains(u"443"_s));
}

void CheckupTest::aCertificateThatNobodyTrusts()
{
    tests::FaultProxyProcess proxy(m_sandbox->environmentFile());
    QVERIFY2(proxy.isRunning(), qPrintable(proxy.whatWentWrong()));
    proxy.showCertificate(u"expired"_s);
    const Outcome outcome = check({u"--json"_s}, proxy.environmentFile());
    QCOMPARE(outcome.code, 1);
    const QJsonObject altinn = outcome.check(u"altinn"_s);
    QCOMPARE(altinn.value(u"error"_s).toObject().value(u"kind"_s).toString(), u"tls"_s);
    QCOMPARE(altinn.value(u"error"_s).toObject().value(u"fault"_s).toString(), u"expired"_s);
    QCOMPARE(outcome.verdict(u"id-porten"_s), u"good"_s);
}

void CheckupTest::brokenFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("verdict");
    QTest::newRow("a policy") << u"policy.json"_s << QByteArray("{\"level\":") << u"policy"_s << u"failed"_s;
    QTest::newRow("settings") << u"settings.ini"_s << QByteArray("\0\1\2", 3) << u"settings"_s << u"doubtful"_s;
    QTest::newRow("later settings") << u"settings.ini"_s << QByteArray("[General]\nversion=99\n") << u"settings"_s
                                    << u"doubtful"_s;
    QTest::newRow("old settings") << u"settings.ini"_s << QByteArray("[General]\nlanguage=nn\n") << u"settings"_s
                                  << u"good"_s;
    QTest::newRow("the database") << QString() << QByteArray(8192, 'x') << u"database"_s << u"failed"_s;
}

void CheckupTest::brokenFiles()
{
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, name);
    QFETCH(const QString, verdict);
    const QString where = file.isEmpty() ? database() : path(file);
    QVERIFY(QDir().mkpath(QFileInfo(where).path()) && write(where, content));
    const QHash<QString, QByteArray> before = files();
    const Outcome outcome = check();
    QVERIFY2(outcome.verdict(name) == verdict, outcome.output.constData());
    QCOMPARE(outcome.code, verdict == u"failed" ? 1 : 0);
    QCOMPARE(files(), before);
    QVERIFY(!outcome.output.contains(QFile::encodeName(QDir::homePath()))); // ~ stands for who it is
}

void CheckupTest::aLaterDatabase()
{
    const storage::Schema later{u"activity"_s, QList<QStringList>(99, {u"CREATE TABLE IF NOT EXISTS later(x)"_s})};
    QVERIFY(storage::openDatabase(database(), {later}).has_value());
    QFile file(database());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    const Outcome outcome = check();
    QCOMPARE(outcome.verdict(u"database"_s), u"failed"_s);
    QCOMPARE(outcome.check(u"database"_s).value(u"error"_s).toObject().value(u"code"_s).toString(),
             u"storage.newer-schema"_s);
    file.seek(0);
    QCOMPARE(file.readAll(), before);
}

void CheckupTest::whatItDoesNotKnow()
{
    const Outcome misspelt = check({u"--jason"_s});
    QCOMPARE(misspelt.code, 2);
    QVERIFY(misspelt.errors.contains("jason"));
    const Outcome outcome = check({u"--json"_s}, path(u"no-such-file.json"_s));
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.verdict(u"environment"_s), u"failed"_s);
}

void CheckupTest::whatThePolicyRefuses()
{
    QVERIFY(write(path(u"policy.json"_s), R"({"environment": "production"})"));
    const Outcome outcome = check({u"--tt02"_s, u"--json"_s});
    QCOMPARE(outcome.code, 2); // it is not told how another environment is
    QVERIFY(outcome.output.isEmpty());
    QVERIFY(outcome.errors.contains("--tt02 is not allowed"));
}

QTEST_GUILESS_MAIN(CheckupTest)
#include "tst_checkup.moc"
