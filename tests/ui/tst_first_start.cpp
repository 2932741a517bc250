// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The first start: the client id is asked for, and the built-in environments are whole once there is one.
#include "ui/settings/client_id_dialog.h"
#include "ui/shell/environments.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

class TestFirstStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void possibleClientIds_data();
    void possibleClientIds();
    void nonsenseIsRefusedAndTheDialogStays();
    void builtInEnvironmentsAreWhole();
};

void TestFirstStart::possibleClientIds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("possible");
    QTest::newRow("uuid") << u"1b0c5f0a-7e2e-4a53-9d6d-2f1f6b8f9d11"_s << true;
    QTest::newRow("old style") << u"oidc_fullmakt"_s << true;
    QTest::newRow("empty") << QString() << false;
    QTest::newRow("spaces") << u"my client"_s << false;
    QTest::newRow("markup") << u"<script>"_s << false;
    QTest::newRow("query") << u"id&scope=x"_s << false;
    QTest::newRow("too long") << QString(201, u'a') << false;
}

void TestFirstStart::possibleClientIds()
{
    QFETCH(QString, typed);
    QFETCH(bool, possible);
    QCOMPARE(ui::ClientIdDialog::isPossible(typed), possible);
}

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
    const auto production = ui::builtInEnvironment(ui::BuiltIn::Production, u"client-7"_s);
    const auto tt02 = ui::builtInEnvironment(ui::BuiltIn::Tt02, u"client-7"_s);
    QVERIFY(production && tt02);
    QVERIFY(production->isProduction() && !tt02->isProduction());
    QCOMPARE(tt02->platformBase.host(), u"platform.tt02.altinn.no"_s);
    QCOMPARE(tt02->issuer, u"https://test.idporten.no"_s);
    QCOMPARE(production->clientId, u"client-7"_s);
    QVERIFY(
        !production->scopes.contains(u"altinn:portal/enduser"_s)); // asking for it ungranted fails the whole sign-in
}

QTEST_MAIN(TestFirstStart)
#include "tst_first_start.moc"
