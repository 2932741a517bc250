// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/single_instance.h"

#include "app/core/log.h"
#include "ui/shell/handover.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>
#include <QTimer>

using namespace std::chrono_literals;

namespace ui {

namespace {

constexpr int mostCallers = 8;
constexpr auto callPatience = 2s; // for a caller to say all it has to say
constexpr auto pause = 50ms;      // between two looks at a start that is under way elsewhere

// The same for every start that would be the same window.
QString nameOf(const core::Environment &environment, const QString &settingsFile)
{
    const QStringList parts = {QStringLiteral("1"), environment.name, environment.issuer,
                               environment.platformBase.toString(), QFileInfo(settingsFile).absoluteFilePath()};
    const QByteArray hash = QCryptographicHash::hash(parts.join(u'\n').toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("fullmakt-") + QString::fromLatin1(hash.toHex().left(24));
}

int left(const QDeadlineTimer &deadline)
{
    return static_cast<int>(std::max<qint64>(deadline.remainingTime(), 1));
}

} // namespace

SingleInstance::SingleInstance(const core::Environment &environment, const QString &settingsFile)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    m_address = nameOf(environment, settingsFile);
    if (folder.isEmpty()) {
        qCWarning(core::logApp) << "no runtime folder: a second start will open a second window";
        return;
    }
    m_lock = std::make_unique<QLockFile>(folder + u'/' + m_address + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0); // only a process that is gone loses it
#ifdef Q_OS_UNIX
    m_address = folder + u'/' + m_address; // pipes on Windows have no folder
#endif
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

SingleInstance::Start SingleInstance::start(const QString &link, std::chrono::milliseconds patience)
{
    if (!m_lock)
        return Start::First;
    const QDeadlineTimer deadline(patience);
    do {
        if (handOver(link, std::chrono::milliseconds(left(deadline))))
            return Start::HandedOver;
        if (m_lock->tryLock(0)) { // nobody listens and nobody is about to
            QLocalServer::removeServer(m_address);
            if (!m_server.listen(m_address))
                qCWarning(core::logApp) << "a second start will not be heard:" << m_server.errorString();
            return Start::First;
        }
        QThread::msleep(static_cast<unsigned long>(pause.count()));
    } while (!deadline.hasExpired());
    return Start::NoAnswer;
}

bool SingleInstance::isOpen(std::chrono::milliseconds patience) const
{
    QLocalSocket socket;
    socket.connectToServer(m_address);
    return socket.waitForConnected(static_cast<int>(patience.count()));
}

bool SingleInstance::handOver(const QString &link, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(m_address);
    if (!socket.waitForConnected(left(deadline)))
        return false;
    socket.write(handoverOf(link));
    socket.flush();
    QByteArray answer;
    while (answer.size() < handoverTaken().size() && !deadline.hasExpired() && socket.waitForReadyRead(left(deadline)))
        answer += socket.read(handoverTaken().size() - answer.size());
    return answer == handoverTaken();
}

void SingleInstance::stopListening()
{
    m_server.close();
}

void SingleInstance::accept()
{
    while (QLocalSocket *caller = m_server.nextPendingConnection()) {
        if (m_callers >= mostCallers) {
            caller->abort();
            caller->deleteLater();
            continue;
        }
        ++m_callers;
        caller->setReadBufferSize(longestHandover + 1);
        connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { read(caller); });
        QTimer::singleShot(callPatience, caller, [caller] {
            caller->abort();
            caller->deleteLater();
        });
        read(caller); // it may have spoken before it was accepted
    }
}

void SingleInstance::read(QLocalSocket *caller)
{
    const Handover handover = readHandover(caller->peek(longestHandover + 1));
    if (handover.state == Handover::State::Incomplete)
        return;
    caller->disconnect(this);
    connect(caller, &QObject::destroyed, this, [this] { --m_callers; });
    if (handover.state == Handover::State::Malformed) {
        qCWarning(core::logApp) << "a second start said what cannot be understood";
        caller->abort();
        caller->deleteLater();
        return;
    }
    caller->write(handoverTaken());
    caller->disconnectFromServer(); // once the answer is written
    Q_EMIT startedAgain(handover.link);
}

} // namespace ui
