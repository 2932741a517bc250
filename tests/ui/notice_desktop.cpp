// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/notice_desktop.h"

#include <QFile>
#include <QStandardPaths>

namespace tests {

using namespace Qt::StringLiterals;

PrivateBus::PrivateBus()
{
    const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (program.isEmpty()) {
        m_whyNot = u"there is no dbus-daemon here"_s;
        return;
    }
    QFile rules(m_folder.filePath(u"bus.conf"_s));
    if (!rules.open(QIODevice::WriteOnly) ||
        rules.write(u"<busconfig><type>session</type><listen>unix:path=%1/bus</listen>"
                    "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                    "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>"_s.arg(m_folder.path())
                        .toUtf8()) < 0)
        return;
    rules.close();
    m_daemon.start(program, {u"--config-file"_s, rules.fileName(), u"--nofork"_s, u"--print-address"_s});
    if (!m_daemon.waitForStarted() || !m_daemon.waitForReadyRead()) {
        m_whyNot = u"the dbus-daemon does not start: "_s + QString::fromUtf8(m_daemon.readAllStandardError());
        return;
    }
    m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
}

PrivateBus::~PrivateBus()
{
    for (const QString &name : std::as_const(m_names))
        QDBusConnection::disconnectFromBus(name);
    m_daemon.kill();
    m_daemon.waitForFinished();
}

QDBusConnection PrivateBus::connection(const QString &name)
{
    const QString own = u"tests-%1-%2"_s.arg(m_folder.path(), name);
    if (m_names.contains(own))
        return QDBusConnection(own);
    m_names.append(own);
    return QDBusConnection::connectToBus(m_address, own);
}

NoticeDesktop::NoticeDesktop(const QDBusConnection &bus, QStringList capabilities)
    : m_bus(bus), m_capabilities(std::move(capabilities))
{
    m_isThere = m_bus.registerObject(u"/org/freedesktop/Notifications"_s, this,
                                     QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
                m_bus.registerService(u"org.freedesktop.Notifications"_s);
}

NoticeDesktop::~NoticeDesktop()
{
    m_bus.unregisterService(u"org.freedesktop.Notifications"_s);
    m_bus.unregisterObject(u"/org/freedesktop/Notifications"_s);
}

uint NoticeDesktop::Notify(const QString &program, uint replaces, const QString &icon, const QString &title,
                           const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
{
    Q_UNUSED(replaces)
    Q_UNUSED(icon)
    Q_UNUSED(timeout)
    if (refuses) {
        ++refused;
        sendErrorReply(QDBusError::LimitsExceeded);
        return 0;
    }
    const uint id = static_cast<uint>(shown.size()) + 7;
    shown.append({id, program, title, body, actions, hints});
    return id;
}

TrayDesktop::TrayDesktop(const QDBusConnection &bus, bool hasHost) : m_bus(bus), m_hasHost(hasHost)
{
    m_bus.registerObject(u"/StatusNotifierWatcher"_s, this,
                         QDBusConnection::ExportAllProperties | QDBusConnection::ExportAllSignals);
    m_bus.registerService(u"org.kde.StatusNotifierWatcher"_s);
}

TrayDesktop::~TrayDesktop()
{
    m_bus.unregisterService(u"org.kde.StatusNotifierWatcher"_s);
    m_bus.unregisterObject(u"/StatusNotifierWatcher"_s);
}

void TrayDesktop::beginToHost()
{
    m_hasHost = true;
    Q_EMIT StatusNotifierHostRegistered();
}

} // namespace tests
