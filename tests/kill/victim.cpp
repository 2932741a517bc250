// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/kill/victim.h"

#include "app/activity/record_store.h"
#include "app/core/task_scope.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

namespace tests {

Fate::Fate(int usualKills)
    : kills(qEnvironmentVariableIsSet("FULLMAKT_KILLS") ? qEnvironmentVariableIntValue("FULLMAKT_KILLS") : usualKills)
{
    const quint32 seed = qEnvironmentVariableIsSet("FULLMAKT_SEED")
                             ? static_cast<quint32>(qEnvironmentVariableIntValue("FULLMAKT_SEED"))
                             : QRandomGenerator::system()->generate() & 0x7fffffff;
    qInfo("FULLMAKT_SEED=%u FULLMAKT_KILLS=%d", seed, kills);
    random.seed(seed);
}

void Victim::start(const QString &program, const QStringList &arguments)
{
    m_said.clear();
    m_process.start(program, arguments);
    QVERIFY(m_process.waitForStarted());
}

bool Victim::killAfter(const QByteArray &word, int milliseconds)
{
    while (m_process.state() == QProcess::Running && !m_said.contains(word) && m_process.waitForReadyRead(20'000))
        m_said += m_process.readAllStandardOutput();
    QElapsedTimer time;
    time.start();
    while (m_process.state() == QProcess::Running && time.elapsed() < milliseconds) {
        if (m_process.waitForReadyRead(1))
            m_said += m_process.readAllStandardOutput();
    }
    if (m_process.state() == QProcess::Running)
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished(30'000);
    m_said += m_process.readAllStandardOutput();
    if (m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() != 0)
        QTest::qFail(("a life refused: " + m_process.readAllStandardError()).constData(), __FILE__, __LINE__);
    return m_process.exitStatus() == QProcess::CrashExit;
}

QList<QByteArray> Victim::said(const QByteArray &word) const
{
    QList<QByteArray> found;
    for (const QByteArray &line : m_said.split('\n')) {
        if (line.startsWith(word + ' '))
            found.append(line.mid(word.size() + 1));
    }
    return found;
}

Remains::Remains(const QString &file) : m_file(m_folder.filePath(u"copy.sqlite"_s))
{
    if (!QFile::exists(file))
        return;
    for (const QString &part : {u""_s, u"-wal"_s}) {
        if (QFile::exists(file + part) && !QFile::copy(file + part, m_file + part))
            QTest::qFail("what is left cannot be copied", __FILE__, __LINE__);
    }
    auto disk = storage::Connection::open(m_file);
    const auto sound = disk ? (*disk)->rows(u"PRAGMA integrity_check"_s) : core::fail(disk.error());
    if (!sound || sound->constFirst().constFirst().toString() != u"ok") {
        QTest::qFail("the database is damaged", __FILE__, __LINE__);
        return;
    }
    const auto tables = (*disk)->rows(u"SELECT count(*) FROM sqlite_schema WHERE name = 'activity_head'"_s);
    if (tables && tables->constFirst().constFirst().toInt() == 1) // killed before there were tables otherwise
        m_disk = std::move(*disk);
}

core::Result<activity::CheckReport> Remains::check(const QString &environment,
                                                   const std::optional<activity::Head> &anchor)
{
    std::optional<core::Result<activity::CheckReport>> end;
    core::TaskScope scope;
    scope.start(activity::check(m_file, environment, anchor, [](qint64, qint64) {}, {}),
                [&end](core::Result<activity::CheckReport> report) { end = std::move(report); });
    if (!QTest::qWaitFor([&end] { return end.has_value(); }, 60'000))
        return core::fail(core::ErrorKind::Timeout);
    return std::move(*end);
}

QList<activity::Entry> Remains::record()
{
    QList<activity::Entry> entries;
    const auto rows = m_disk->rows(u"SELECT "_s + activity::store::columns() + u" FROM activity ORDER BY number"_s);
    if (!rows)
        QTest::qFail("the record cannot be read", __FILE__, __LINE__);
    for (const QVariantList &row : rows.value_or(QList<QVariantList>()))
        entries.append(activity::store::entryIn(row));
    return entries;
}

} // namespace tests
