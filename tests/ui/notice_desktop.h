// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QVariantMap>

#include <memory>

namespace tests {

// A message bus of its own, on which nobody is and nobody is started.
class PrivateBus
{
public:
    PrivateBus();
    ~PrivateBus();

    [[nodiscard]] QString whyNot() const { return m_whyNot; } // "" when it runs

    [[nodiscard]] QDBusConnection connection(const QString &name); // one for each name

private:
    QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
    QString m_whyNot;
    QStringList m_names;
};

struct Shown // as a desktop is asked to show it
{
    uint id = 0;
    QString program;
    QString title;
    QString body;
    QStringList actions;
    QVariantMap hints;
};

// Somebody who shows notices: remembers them, and clicks when told to.
class NoticeDesktop : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    NoticeDesktop(const QDBusConnection &bus, QStringList capabilities);
    ~NoticeDesktop() override;

    [[nodiscard]] bool isThere() const { return m_isThere; }

    void click(uint id, const QString &action) { Q_EMIT ActionInvoked(id, action); }

    QList<Shown> shown;
    bool refuses = false; // with an error
    int refused = 0;

public Q_SLOTS:

    QStringList GetCapabilities() { return m_capabilities; }

    uint Notify(const QString &program, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int timeout);

    void CloseNotification(uint id) { Q_EMIT NotificationClosed(id, 3); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    QDBusConnection m_bus;
    QStringList m_capabilities;
    bool m_isThere = false;
};

// Somebody who has a tray, or will have.
class TrayDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierWatcher")
    Q_PROPERTY(bool IsStatusNotifierHostRegistered MEMBER m_hasHost)

public:
    TrayDesktop(const QDBusConnection &bus, bool hasHost);
    ~TrayDesktop() override;

    void beginToHost();

Q_SIGNALS:
    void StatusNotifierHostRegistered();

private:
    QDBusConnection m_bus;
    bool m_hasHost;
};

} // namespace tests
