// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// What the look at a computer makes of what it finds, where no server is needed. The rest is in tst_checkup.
#include "app/support/self_check.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::Finding;
using support::Verdict;

class SelfCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClock_data();
    void theClock();
    void noClientId();
    void theClientIdInTheSettings();
    void noAuthorities();
    void aFileWhereTheFolderShouldBe();
};

void SelfCheckTest::theClock_data()
{
    QTest::addColumn<std::optional<std::chrono::seconds>>("ahead");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *name, std::optional<std::chrono::seconds> ahead, Verdict verdict) {
        QTest::newRow(name) << ahead << verdict;
    };
    row("nobody answered", std::nullopt, Verdict::Unknown);
    row("right", 0s, Verdict::Good);
    row("nearly right", -30s, Verdict::Good);
    row("what a sign-in just forgives", 60s, Verdict::Doubtful);
    row("ahead", 61s, Verdict::Failed);
    row("behind", -61s, Verdict::Failed);
}

void SelfCheckTest::theClock()
{
    QFETCH(const std::optional<std::chrono::seconds>, ahead);
    const Finding finding = support::checkClock(ahead);
    QTEST(finding.verdict, "verdict");
    QCOMPARE(finding.facts.isEmpty(), !ahead);
    QCOMPARE(finding.advice.view().isEmpty(), finding.verdict == Verdict::Good);
}

void SelfCheckTest::noClientId()
{
    core::Environment environment;
    environment.clientId = u"fullmakt-sandbox"_s;
    QCOMPARE(support::checkEnvironment(environment, true).verdict, Verdict::Good);
    const Finding without = support::checkEnvironment(environment, false);
    QCOMPARE(without.verdict, Verdict::Doubtful);
    QCOMPARE(without.facts.last().value.text(), u"-"_s);
}

void SelfCheckTest::theClientIdInTheSettings()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.ini"_s);
    QCOMPARE(support::clientIdIn(path, u"tt02"_s), QString());
    QFile file(path);
    const QByteArray content = "[General]\nversion=1\n[clientId]\ntt02=one-of-ours\n";
    QVERIFY(file.open(QIODevice::ReadWrite) && file.write(content) > 0 && file.flush());
    QCOMPARE(support::clientIdIn(path, u"tt02"_s), u"one-of-ours"_s);
    QCOMPARE(support::clientIdIn(path, u"production"_s), QString());
    QVERIFY(file.seek(0));
    QCOMPARE(file.readAll(), content); // an old file, and it is left old
}

void SelfCheckTest::noAuthorities()
{
    const QTemporaryDir folder;
    QCOMPARE(support::checkTls(folder.filePath(u"none.pem"_s)).verdict, Verdict::Failed);
}

void SelfCheckTest::aFileWhereTheFolderShouldBe()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"data"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Finding finding = support::checkDatabase(folder.filePath(u"data/altinn.sqlite"_s), {});
    QCOMPARE(finding.verdict, Verdict::Failed);
    QCOMPARE(finding.error->code, u"storage.read-only"_s);
}

QTEST_GUILESS_MAIN(SelfCheckTest)
#include "tst_self_check.moc"
