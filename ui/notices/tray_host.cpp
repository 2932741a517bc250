// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/notices/tray_host.h"

#include <QDBusAbstractInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView service("org.kde.StatusNotifierWatcher");
const QString path = u"/StatusNotifierWatcher"_s;
constexpr int answerWithin = 5000; // ms

// What the watcher tells of trays, as its specification names it.
class Watcher : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    Watcher(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(ui::service, ui::path, ui::service.latin1(), bus, parent)
    {
    }

Q_SIGNALS:
    void StatusNotifierHostRegistered();
    void StatusNotifierHostUnregistered();
};

} // namespace

TrayHost::TrayHost(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    const auto *watcher = new Watcher(m_bus, this);
    connect(watcher, &Watcher::StatusNotifierHostRegistered, this, &TrayHost::ask);
    connect(watcher, &Watcher::StatusNotifierHostUnregistered, this, &TrayHost::ask);
    const auto *owner = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this, &TrayHost::ask);
    ask();
}

void TrayHost::ask()
{
    if (!m_bus.isConnected()) {
        settle(State::None);
        return;
    }
    QDBusMessage question =
        QDBusMessage::createMethodCall(service, path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setAutoStartService(false);
    question << service << u"IsStatusNotifierHostRegistered"_s;
    auto *reply = new QDBusPendingCallWatcher(m_bus.asyncCall(question, answerWithin), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, number = ++m_asked] {
        reply->deleteLater();
        if (number == m_asked)
            heard(*reply);
    });
}

void TrayHost::heard(const QDBusPendingCallWatcher &reply)
{
    const QDBusPendingReply<QDBusVariant> answer = reply;
    if (answer.isValid())
        settle(answer.value().variant().toBool() ? State::Works : State::None);
    else if (answer.error().type() != QDBusError::NoReply && answer.error().type() != QDBusError::TimedOut)
        settle(State::None);
}

void TrayHost::settle(State state)
{
    if (m_state == state)
        return;
    m_state = state;
    Q_EMIT changed();
}

} // namespace ui

#include "tray_host.moc"
