// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The record of activity, written by a program that is killed at any moment: the file is never damaged, the chain is
// sound, what was told to be written is there once, and the next life goes on behind it.
#include "app/activity/record_store.h"
#include "tests/kill/victim.h"

#include <QTest>

using namespace Qt::StringLiterals;

class KillRecordTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecordSurvivesBeingKilled();
};

void KillRecordTest::theRecordSurvivesBeingKilled()
{
    tests::Fate fate(24);
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"data/record.sqlite"_s);
    QSet<qint64> told;
    std::optional<activity::Head> seen;
    qint64 next = 1;
    int nothingYet = 0;
    int whileWriting = 0;
    int afterADeletion = 0;
    for (int kill = 0; kill < fate.kills; ++kill) {
        tests::Victim life;
        life.start(QStringLiteral(FULLMAKT_KILL_RECORD), {file, u"sandbox"_s, QString::number(next)});
        const bool early = fate.random.bounded(6) == 0; // also while the file is made and brought up to date
        QVERIFY(life.killAfter(early ? QByteArray() : QByteArray("W "), fate.random.bounded(early ? 60 : 150)));
        if (QTest::currentTestFailed())
            return;
        for (const QByteArray &number : life.said("T"))
            told.insert(number.toLongLong());
        const QList<QByteArray> begun = life.said("W");
        for (const QByteArray &number : begun)
            next = qMax(next, number.toLongLong() + 1);
        begun.isEmpty() ? ++nothingYet : ++whileWriting;
        afterADeletion += life.said().contains("K\n") ? 1 : 0;

        tests::Remains remains(file);
        if (QTest::currentTestFailed())
            return;
        if (!remains.isThere())
            continue;
        const auto report = remains.check(u"sandbox"_s, seen);
        QVERIFY(report);
        QVERIFY2(report->finding == activity::Finding::Sound,
                 qPrintable(u"finding %1 at %2"_s.arg(static_cast<int>(report->finding)).arg(report->number)));
        QSet<qint64> there;
        for (const activity::Entry &entry : remains.record()) {
            if (entry.action != activity::nameOf(activity::Action::ClientAdded))
                continue;
            const qint64 number = entry.objectId.toLongLong();
            QVERIFY2(!there.contains(number), "an entry is there twice");
            QVERIFY2(number < next, "an entry that nobody has asked for");
            there.insert(number);
        }
        for (const qint64 number : std::as_const(told))
            QVERIFY2(there.contains(number) || number % 5 == 0, qPrintable(u"%1 was told and is gone"_s.arg(number)));
        const auto head = activity::store::head(remains.disk());
        QVERIFY(head);
        seen = *head;
    }
    QVERIFY(!told.isEmpty());
    qInfo(
        "%d kills: %d before anything was written, %d while writing, %d of them in lives with a deletion; %lld entries "
        "told, integrity_check and chain sound each time",
        fate.kills, nothingYet, whileWriting, afterADeletion, static_cast<long long>(told.size()));
}

QTEST_GUILESS_MAIN(KillRecordTest)
#include "tst_kill_record.moc"
