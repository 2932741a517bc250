// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/notices/desktop_notices.h"

#include <QDBusAbstractInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;
const QString path = u"/org/freedesktop/Notifications"_s;
constexpr QLatin1StringView interfaceName("org.freedesktop.Notifications");
constexpr int answerWithin = 5000; // ms; a desktop may have to start the program that shows notices
constexpr qsizetype mostOpen = 50;

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, interfaceName, method);
}

// What the desktop tells of notices, as the specification of desktop notifications names it.
class Told : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    Told(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(ui::service, ui::path, interfaceName.latin1(), bus, parent)
    {
    }

Q_SIGNALS:
    void ActionInvoked(uint, const QString &); // number of the notice, action
    void NotificationClosed(uint, uint);       // number of the notice, reason
};

} // namespace

DesktopNotices::DesktopNotices(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    const auto *told = new Told(m_bus, this);
    connect(told, &Told::ActionInvoked, this, &DesktopNotices::actionInvoked);
    connect(told, &Told::NotificationClosed, this, &DesktopNotices::notificationClosed);
    // Another program may show them from now on, or none.
    auto *watcher = new QDBusServiceWatcher(service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this, [this] {
        m_about.clear();
        if (m_state == State::Unknown)
            return;
        m_state = State::Unknown;
        ask();
    });
}

void DesktopNotices::ask()
{
    if (m_state != State::Unknown) {
        Q_EMIT answered();
        return;
    }
    if (m_isAsking)
        return;
    if (!m_bus.isConnected()) {
        settle(State::None);
        return;
    }
    m_isAsking = true;
    auto *reply = new QDBusPendingCallWatcher(m_bus.asyncCall(call(u"GetCapabilities"_s), answerWithin), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply] {
        reply->deleteLater();
        m_isAsking = false;
        const QDBusPendingReply<QStringList> answer = *reply;
        const QStringList can = answer.isValid() ? answer.value() : QStringList();
        m_hasActions = can.contains(u"actions"_s);
        m_hasBody = can.contains(u"body"_s);
        settle(answer.isValid() ? State::Works : State::None);
    });
}

void DesktopNotices::settle(State state)
{
    m_state = state;
    Q_EMIT answered();
}

void DesktopNotices::show(const DesktopNotice &notice)
{
    if (m_state != State::Works) {
        Q_EMIT shown(false);
        return;
    }
    QString title = notice.title;
    if (!m_hasBody && !notice.body.isEmpty())
        title += u" – "_s + QString(notice.body).replace(u'\n', u", "_s);
    QStringList actions;
    if (m_hasActions)
        actions = {u"default"_s, notice.action, u"open"_s, notice.action};
    const QVariantMap hints{{u"desktop-entry"_s, u"no.fullmakt.Fullmakt"_s},
                            {u"urgency"_s, QVariant::fromValue(uchar(1))}};
    QDBusMessage message = call(u"Notify"_s);
    message << u"Fullmakt"_s << uint(0) << u"fullmakt"_s << title << (m_hasBody ? notice.body : QString()) << actions
            << hints << -1;
    auto *reply = new QDBusPendingCallWatcher(m_bus.asyncCall(message, answerWithin), this);
    connect(reply, &QDBusPendingCallWatcher::finished, this, [this, reply, about = notice.about] {
        reply->deleteLater();
        const QDBusPendingReply<uint> answer = *reply;
        if (answer.isValid() && m_about.size() < mostOpen)
            m_about.insert(answer.value(), about);
        Q_EMIT shown(answer.isValid());
    });
}

void DesktopNotices::actionInvoked(uint id, const QString &)
{
    if (const auto open = m_about.constFind(id); open != m_about.constEnd())
        Q_EMIT opened(*open);
}

void DesktopNotices::notificationClosed(uint id, uint)
{
    m_about.remove(id);
}

} // namespace ui

#include "desktop_notices.moc"
