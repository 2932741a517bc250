// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/support/log_file.h"

#include "app/core/log.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace support {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAtOnce = 4; // programs that write in one folder

} // namespace

QString logFolder(const QString &settingsFile)
{
    if (!settingsFile.isEmpty())
        return QFileInfo(settingsFile).absolutePath() + u"/state"_s;
#ifdef Q_OS_LINUX
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + u"/.local/state"_s) + u"/fullmakt"_s;
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#endif
}

LogFile::LogFile(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return;
    QFile::setPermissions(folder, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    for (int number = 1; number <= mostAtOnce && !m_lock; ++number) {
        const QString name = folder + (number == 1 ? u"/fullmakt"_s : u"/fullmakt-%1"_s.arg(number));
        auto lock = std::make_unique<QLockFile>(name + u".lock"_s);
        lock->setStaleLockTime(0); // only a process that is gone loses it
        if (lock->tryLock(0)) {
            m_name = name + u".log"_s;
            m_lock = std::move(lock);
        } else if (lock->error() != QLockFile::LockFailedError) {
            return; // which nobody else holds either
        }
    }
    if (m_lock && open())
        core::setLogSink([this](const QByteArray &line) { write(line); });
    else
        m_lock.reset();
}

LogFile::~LogFile()
{
    if (m_lock)
        core::setLogSink({});
}

void LogFile::write(const QByteArray &line)
{
    if (m_file.isOpen() && m_file.size() + line.size() > largest)
        beginAnew();
    if (!m_file.isOpen())
        return;
    const qint64 before = m_file.size();
    if (m_file.write(line) != line.size())
        m_file.resize(before); // of a line all or nothing
}

bool LogFile::open()
{
    const auto mode = QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered;
#ifdef Q_OS_UNIX
    // Without O_NONBLOCK a pipe of that name would wait for a reader.
    const int file = ::open(QFile::encodeName(m_name).constData(),
                            O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (file < 0)
        return false;
    struct stat found{};
    const bool isFile = fstat(file, &found) == 0 && S_ISREG(found.st_mode) && fchmod(file, S_IRUSR | S_IWUSR) == 0;
    if (isFile && m_file.open(file, mode, QFileDevice::AutoCloseHandle))
        return true;
    ::close(file);
    return false;
#else
    m_file.setFileName(m_name);
    return m_file.open(mode);
#endif
}

void LogFile::beginAnew()
{
    const auto older = [this](int number) { return number == 0 ? m_name : u"%1.%2"_s.arg(m_name).arg(number); };
    m_file.close();
    for (int number = kept; number > 0; --number) {
        QFile::remove(older(number));
        QFile::rename(older(number - 1), older(number));
    }
    if (open())
        m_file.resize(0); // what could not be moved goes
}

} // namespace support
