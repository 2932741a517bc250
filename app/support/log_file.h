// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QLockFile>

#include <memory>

namespace support {

// Where the log and the crash reports lie: in the user's folder for state, or beside a settings file that was given.
[[nodiscard]] QString logFolder(const QString &settingsFile);

// What the log says, kept in fullmakt.log of a folder, for the user alone: the folder has 0700, the file 0600, and no
// link is followed. At 1 MiB a new file is begun; the three before it stay as .1 to .3. Another program that writes
// there at the same time has fullmakt-2.log. Where nothing can be written, nothing is, and nobody is told. Owned by
// runApplication(); one at a time, and made before there is more than one thread.
class LogFile
{
public:
    static constexpr qint64 largest = 1024 * 1024;
    static constexpr int kept = 3; // beside the one that is written

    explicit LogFile(const QString &folder);
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    [[nodiscard]] QString fileName() const { return m_lock ? m_name : QString(); } // "" when there is none

private:
    void write(const QByteArray &line);
    bool open();
    void beginAnew();

    QString m_name;
    std::unique_ptr<QLockFile> m_lock; // held by the one that writes
    QFile m_file;
};

} // namespace support
