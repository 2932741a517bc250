// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The start: what is asked for, what IT has decided, and that the built-in environments are whole.
#include "ui/settings/broken_policy_dialog.h"
#include "ui/settings/client_id_dialog.h"
#include "ui/shell/command_line.h"
#include "ui/shell/environments.h"
#include "ui/shell/services.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nonsenseIsRefusedAndTheDialogStays();
    void builtInEnvironmentsAreWhole();
    void policyStandsInPlaceOfOurOwn();
    void commandLineAgainstPolicy();
    void servicesFollowPolicy();
    void brokenPolicyIsTold();
};

void TestFirstStart::nonsenseIsRefusedAndTheDialogStays()
{
    ui::ClientIdDialog dialog(u"TT02"_s);
    dialog.show();
    QSignalSpy finished(&dialog, &QDialog::finished);
    auto *field = dialog.findChild<QLineEdit *>();
    QTest::keyClicks(field, u"two words"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(finished.count(), 0);
    field->clear();
    QTest::keyClicks(field, u" client-7 "_s);
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"save"_s), Qt::LeftButton);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(dialog.clientId(), u"client-7"_s);
}

void TestFirstStart::builtInEnvironmentsAreWhole()
{
    const auto production = ui::builtInEnvironment(storage::Policy::World::Production, u"client-7"_s);
    const auto tt02 = ui::builtInEnvironment(storage::Policy::World::Tt02, u"client-7"_s);
    QVERIFY(production && tt02);
    QVERIFY(production->isProduction() && !tt02->isProduction());
    QCOMPARE(tt02->platformBase.host(), u"platform.tt02.altinn.no"_s);
    QCOMPARE(tt02->issuer, u"https://test.idporten.no"_s);
    QCOMPARE(production->clientId, u"client-7"_s);
    QVERIFY(
        !production->scopes.contains(u"altinn:portal/enduser"_s)); // asking for it ungranted fails the whole sign-in
}

void TestFirstStart::policyStandsInPlaceOfOurOwn()
{
    const storage::EnvironmentPolicy policy{
        {}, {u"openid"_s, u"altinn:portal/enduser"_s}, core::PushedAuthorization::Always};
    const auto environment = ui::builtInEnvironment(storage::Policy::World::Production, u"client-7"_s, policy);
    QVERIFY(environment);
    QCOMPARE(environment->scopes, policy.scopes);
    QCOMPARE(environment->pushedAuthorization, core::PushedAuthorization::Always);
    QCOMPARE(environment->issuer, u"https://idporten.no"_s);
}

void TestFirstStart::commandLineAgainstPolicy()
{
    using World = storage::Policy::World;
    storage::Policy policy;
    ui::CommandLine line;
    line.world = World::Tt02;
    line.clientId = u"mine"_s;
    QCOMPARE(ui::refusedByPolicy(line, policy), QString());
    policy.environment = World::Production;
    QVERIFY(ui::refusedByPolicy(line, policy).contains(u"--tt02"_s));
    policy.environment = World::Tt02;
    QCOMPARE(ui::refusedByPolicy(line, policy), QString());
    policy.production.clientId = u"another"_s; // of the other environment
    QCOMPARE(ui::refusedByPolicy(line, policy), QString());
    policy.tt02.clientId = u"another"_s;
    QVERIFY(ui::refusedByPolicy(line, policy).contains(u"--client-id"_s));
    line.clientId = u"another"_s;
    QCOMPARE(ui::refusedByPolicy(line, policy), QString());
}

void TestFirstStart::servicesFollowPolicy()
{
    const QTemporaryDir folder;
    const auto environment = ui::builtInEnvironment(storage::Policy::World::Tt02, u"client-7"_s);
    storage::Policy policy;
    const auto level = [&] {
        ui::Services services(*qobject_cast<QApplication *>(qApp), *environment, net::Http::create({}).value(),
                              folder.filePath(u"settings.ini"_s), policy);
        return services.signInLevel();
    };
    QCOMPARE(level(), signin::Level::Substantial);
    policy.level = storage::Policy::Level::High;
    QCOMPARE(level(), signin::Level::High);
}

void TestFirstStart::brokenPolicyIsTold()
{
    core::Error error;
    error.detail = u"policy: \"levle\" is not known"_s;
    ui::BrokenPolicyDialog dialog(u"/etc/fullmakt/policy.json"_s, error);
    dialog.show();
    QSignalSpy finished(&dialog, &QDialog::finished);
    const QString details = dialog.findChild<QLabel *>(u"details"_s)->text();
    QVERIFY(details.contains(u"/etc/fullmakt/policy.json"_s) && details.contains(u"levle"_s));
    QTest::mouseClick(dialog.findChild<QPushButton *>(u"copy"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), details);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(finished.count(), 1);
}

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
