// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// Real processes: who starts Fullmakt a second time gets the window that is open, and only that.
#include "ui/shell/handover.h"
#include "ui/shell/single_instance.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 30'000;
const QString confirmLink = u"https://am.ui.altinn.no/accessmanagement/ui/systemuser/request?id="
                            "7b0d9c52-3e8a-4f16-8a5b-c2f3d4e5a601"_s;

} // namespace

class SecondStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void theLinkIsHandedOver();
    void withoutALinkTheWindowComesForward();
    void oneInTheBackgroundDisturbsNobody();
    void aSecondProcessEndsAndTheFirstStays();
    void twoAtOnceAreOne();
    void anotherEnvironmentIsAnotherWindow();
    void otherSettingsAreAnotherWindow();
    void whatACrashLeavesIsReplaced();
    void whoDoesNotAnswerIsTold();
    void nonsenseInTheSocketIsRefused();
    void theSocketIsTheUsersAlone();

private:
    [[nodiscard]] QString environmentFile(const QString &name) const;

    [[nodiscard]] core::Environment environment(const QString &name) const
    {
        return core::readEnvironmentFile(environmentFile(name)).value();
    }

    [[nodiscard]] QString settings() const { return m_folder->filePath(u"settings.ini"_s); }

    std::unique_ptr<QProcess> start(const QString &argument = {}, const QString &name = u"Sandkasse"_s,
                                    const QString &settingsFile = {}) const;

    // The window listens: its socket is there.
    [[nodiscard]] bool listens(int windows = 1) const
    {
        return QTest::qWaitFor(
            [this, windows] {
                const QDir folder(m_folder->path());
                return folder.entryList({u"fullmakt-*"_s}, QDir::System).size() == windows;
            },
            patience);
    }

    static bool ends(QProcess &process, int code = 0)
    {
        // With the event loop: the first window may live in this process, and must answer.
        const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
        return ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == code;
    }

    std::unique_ptr<QTemporaryDir> m_folder; // the user's runtime folder, and all else
};

void SecondStartTest::initTestCase()
{
    qunsetenv("DISPLAY");
}

void SecondStartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
}

QString SecondStartTest::environmentFile(const QString &name) const
{
    const QString path = m_folder->filePath(name + u".json"_s);
    QFile file(path);
    if (!file.exists() && file.open(QIODevice::WriteOnly)) {
        const QString host = u"https://127.0.0.1:9"_s; // nobody; nobody is asked before the sign-in either
        const QJsonObject object{{u"name"_s, name},
                                 {u"issuer"_s, host},
                                 {u"platformBase"_s, host},
                                 {u"portalBase"_s, host + u"/accessmanagement/ui"_s},
                                 {u"clientId"_s, u"client-7"_s},
                                 {u"scopes"_s, QJsonArray{u"openid"_s}},
                                 {u"caFile"_s, QString()}};
        file.write(QJsonDocument(object).toJson());
    }
    return path;
}

std::unique_ptr<QProcess> SecondStartTest::start(const QString &argument, const QString &name,
                                                 const QString &settingsFile) const
{
    auto process = std::make_unique<QProcess>();
    QStringList arguments = {u"--environment"_s, environmentFile(name), u"--settings"_s,
                             settingsFile.isEmpty() ? settings() : settingsFile};
    if (!argument.isEmpty())
        arguments.append(argument);
    process->start(QStringLiteral(FULLMAKT_PROGRAM), arguments);
    return process->waitForStarted(patience) ? std::move(process) : nullptr;
}

void SecondStartTest::theLinkIsHandedOver()
{
    ui::SingleInstance first(environment(u"Sandkasse"_s), settings());
    QCOMPARE(first.start({}, 5s), ui::SingleInstance::Start::First);
    QSignalSpy again(&first, &ui::SingleInstance::startedAgain);
    const auto second = start(confirmLink);
    QVERIFY(second);
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, patience);
    QCOMPARE(again.at(0).at(0).toString(), confirmLink);
    QVERIFY(ends(*second));
}

void SecondStartTest::withoutALinkTheWindowComesForward()
{
    ui::SingleInstance first(environment(u"Sandkasse"_s), settings());
    QCOMPARE(first.start({}, 5s), ui::SingleInstance::Start::First);
    QSignalSpy again(&first, &ui::SingleInstance::startedAgain);
    const auto second = start();
    QVERIFY(second);
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, patience);
    QVERIFY(again.at(0).at(0).toString().isEmpty());
    QVERIFY(ends(*second));
}

void SecondStartTest::oneInTheBackgroundDisturbsNobody()
{
    ui::SingleInstance first(environment(u"Sandkasse"_s), settings());
    QCOMPARE(first.start({}, 5s), ui::SingleInstance::Start::First);
    const QSignalSpy again(&first, &ui::SingleInstance::startedAgain);
    const auto second = start(u"--background"_s);
    QVERIFY(second && ends(*second));
    QCOMPARE(again.size(), 0);
}

void SecondStartTest::aSecondProcessEndsAndTheFirstStays()
{
    const auto first = start();
    QVERIFY(first && listens());
    for (const QString &argument : {confirmLink, QString(), u"tull"_s, QString(100'000, u'x')}) {
        const auto second = start(argument);
        QVERIFY(second && ends(*second));
    }
    QCOMPARE(first->state(), QProcess::Running);
    first->kill();
    first->waitForFinished();
}

void SecondStartTest::twoAtOnceAreOne()
{
    std::vector<std::unique_ptr<QProcess>> started;
    for (int i = 0; i < 3; ++i)
        started.push_back(start());
    const auto running = [&started] {
        return std::count_if(started.begin(), started.end(),
                             [](const auto &each) { return each->state() == QProcess::Running; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, patience);
    QVERIFY(listens());
    QCOMPARE(running(), 1);
    for (const auto &each : started) {
        each->kill();
        each->waitForFinished();
    }
}

void SecondStartTest::anotherEnvironmentIsAnotherWindow()
{
    const auto first = start();
    QVERIFY(first && listens(1));
    const auto second = start({}, u"TT02"_s);
    QVERIFY(second && listens(2));
    QCOMPARE(first->state(), QProcess::Running);
    QCOMPARE(second->state(), QProcess::Running);
    for (QProcess *each : {first.get(), second.get()}) {
        each->kill();
        each->waitForFinished();
    }
}

void SecondStartTest::otherSettingsAreAnotherWindow()
{
    const ui::SingleInstance one(environment(u"Sandkasse"_s), settings());
    const ui::SingleInstance same(environment(u"Sandkasse"_s), m_folder->path() + u"/./settings.ini"_s);
    const ui::SingleInstance another(environment(u"Sandkasse"_s), m_folder->filePath(u"other.ini"_s));
    QVERIFY(one.address() != another.address());
    QCOMPARE(one.address(), same.address());
    QVERIFY(one.address().startsWith(m_folder->path()));
    QVERIFY(one.address().toUtf8().size() < 100); // a socket's name holds no more than 107 bytes
}

void SecondStartTest::whatACrashLeavesIsReplaced()
{
    const auto crashed = start();
    QVERIFY(crashed && listens());
    crashed->kill();
    QVERIFY(crashed->waitForFinished());
    QVERIFY(listens()); // the socket is still there, and nobody behind it
    ui::SingleInstance next(environment(u"Sandkasse"_s), settings());
    QCOMPARE(next.start(confirmLink, 5s), ui::SingleInstance::Start::First);
    QSignalSpy again(&next, &ui::SingleInstance::startedAgain);
    const auto second = start(confirmLink);
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, patience);
    QVERIFY(second && ends(*second));
}

void SecondStartTest::whoDoesNotAnswerIsTold()
{
    const auto frozen = start();
    QVERIFY(frozen && listens());
    ::kill(static_cast<pid_t>(frozen->processId()), SIGSTOP);
    ui::SingleInstance next(environment(u"Sandkasse"_s), settings());
    QCOMPARE(next.start(confirmLink, 300ms), ui::SingleInstance::Start::NoAnswer);
    // The program asks, and does not decide by itself.
    const auto second = start(confirmLink);
    QByteArray said;
    QVERIFY(second && QTest::qWaitFor(
                          [&] {
                              second->waitForReadyRead(100);
                              said += second->readAllStandardError();
                              return said.contains("does not answer");
                          },
                          patience));
    QCOMPARE(second->state(), QProcess::Running);
    ::kill(static_cast<pid_t>(frozen->processId()), SIGCONT);
    const auto third = start(confirmLink); // it has come to life again
    QVERIFY(third && ends(*third));
    for (QProcess *each : {frozen.get(), second.get()}) {
        each->kill();
        each->waitForFinished();
    }
}

void SecondStartTest::nonsenseInTheSocketIsRefused()
{
    ui::SingleInstance first(environment(u"Sandkasse"_s), settings());
    QCOMPARE(first.start({}, 5s), ui::SingleInstance::Start::First);
    const QSignalSpy again(&first, &ui::SingleInstance::startedAgain);
    for (const QByteArray &bytes : {QByteArray("GET / HTTP/1.1\r\n\r\n"), QByteArray(1'000'000, 'F'),
                                    QByteArray("FMKT\x01\xff\xff"), QByteArray("FMKT")}) {
        QLocalSocket socket;
        QSignalSpy gone(&socket, &QLocalSocket::disconnected);
        socket.connectToServer(first.address());
        QVERIFY(socket.waitForConnected(patience));
        socket.write(bytes);
        QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, patience);
        QVERIFY(socket.readAll().isEmpty());
    }
    QCOMPARE(again.size(), 0);
    // Many that say nothing do not keep it from hearing the next.
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int i = 0; i < 30; ++i) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(first.address());
    }
    QTRY_VERIFY_WITH_TIMEOUT(
        std::all_of(silent.begin(), silent.end(),
                    [](const auto &each) { return each->state() == QLocalSocket::UnconnectedState; }),
        patience);
    QLocalSocket socket;
    socket.connectToServer(first.address());
    socket.write(ui::handoverOf(confirmLink));
    QTRY_COMPARE_WITH_TIMEOUT(again.size(), 1, patience);
}

void SecondStartTest::theSocketIsTheUsersAlone()
{
    ui::SingleInstance first(environment(u"Sandkasse"_s), settings());
    QCOMPARE(first.start({}, 5s), ui::SingleInstance::Start::First);
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFile::permissions(first.address()) & others));
    first.stopListening();
    QVERIFY(!QFile::exists(first.address()));
}

QTEST_MAIN(SecondStartTest)
#include "tst_second_start.moc"
