// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace storage {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostRead = 64 * 1024;
constexpr QByteArrayView mark("X-Fullmakt-Autostart=true");

QString escaped(QString text) // as every string of an entry
{
    return text.replace(u'\\', u"\\\\"_s).replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s).replace(u'\t', u"\\t"_s);
}

// An argument as the Desktop Entry Specification has it, which unescapes strings before it unquotes arguments.
QString quoted(const QString &argument)
{
    QString text;
    for (const QChar character : argument) {
        if (character == u'\\' || character == u'"' || character == u'`' || character == u'$')
            text += u'\\';
        else if (character == u'%')
            text += u'%';
        text += character;
    }
    return escaped(u'"' + text + u'"');
}

// Without the program, once it has been removed, the desktop passes the entry over.
QByteArray entryOf(const QString &program)
{
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Fullmakt\n"
           "TryExec=%1\n"
           "Exec=%2 --background\n"
           "Icon=fullmakt\n"
           "Terminal=false\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(escaped(program), quoted(program))
               .toUtf8() +
           mark.toByteArray() + '\n';
}

} // namespace

Autostart::Autostart(const QString &folder, QString program)
    : m_file(folder + u"/autostart/fullmakt.desktop"_s), m_program(std::move(program))
{
}

Autostart::State Autostart::state() const
{
    QFile file(m_file);
    if (!file.exists() && !QFileInfo(m_file).isSymLink())
        return State::Off;
    if (!QFileInfo(m_file).isFile() || QFileInfo(m_file).isSymLink() || !file.open(QIODevice::ReadOnly))
        return State::Foreign;
    const QList<QByteArray> lines = file.read(mostRead).split('\n');
    if (!lines.contains(mark))
        return State::Foreign;
    // The desktop's own settings switch an entry off so, without removing it.
    const bool isOff = lines.contains("Hidden=true") || lines.contains("X-GNOME-Autostart-enabled=false");
    return isOff ? State::Off : State::On;
}

core::Result<core::Nothing> Autostart::set(bool on)
{
    if (state() == State::Foreign)
        return core::fail(core::ErrorKind::Disk, u"the file for starting with the computer is another's"_s);
    if (!on) {
        if (QFile::exists(m_file) && !QFile::remove(m_file))
            return core::fail(core::ErrorKind::Disk, u"the file for starting with the computer cannot be removed"_s);
        return core::Nothing{};
    }
    QSaveFile file(m_file);
    const bool isMade = QDir().mkpath(QFileInfo(m_file).absolutePath());
    if (!isMade || !file.open(QIODevice::WriteOnly) || file.write(entryOf(m_program)) < 0 || !file.commit())
        return core::fail(core::ErrorKind::Disk, u"the file for starting with the computer cannot be written"_s);
    return core::Nothing{};
}

} // namespace storage
