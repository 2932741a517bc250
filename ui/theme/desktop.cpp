// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/desktop.h"

#include <QDBusAbstractInterface>
#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

#include <utility>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

const QString service = u"org.freedesktop.portal.Desktop"_s;
const QString path = u"/org/freedesktop/portal/desktop"_s;
constexpr QLatin1StringView interface("org.freedesktop.portal.Settings");
const QString appearance = u"org.freedesktop.appearance"_s;
const QString gnome = u"org.gnome.desktop.interface"_s;

constexpr int patience = 120; // milliseconds; a window in the wrong colours is worse than one that comes a little later

using Spaces = QMap<QString, QVariantMap>;

QDBusMessage readAll()
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"ReadAll"_s);
    call << QStringList{appearance, gnome};
    return call;
}

Spaces spacesIn(const QDBusMessage &answer)
{
    const QList<QVariant> arguments = answer.arguments();
    if (answer.type() != QDBusMessage::ReplyMessage || answer.signature() != u"a{sa{sv}}" || arguments.size() != 1)
        return {};
    return qdbus_cast<Spaces>(arguments.constFirst().value<QDBusArgument>());
}

// What the portal tells of settings, as its documents name it.
class Settings : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    Settings(const QDBusConnection &bus, QObject *parent)
        : QDBusAbstractInterface(ui::service, ui::path, ui::interface.latin1(), bus, parent)
    {
    }

Q_SIGNALS:
    void SettingChanged(const QString &, const QString &, const QDBusVariant &); // space, key, value
};

} // namespace

Desktop::Desktop(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (!m_bus.isConnected())
        return;
    const auto *settings = new Settings(m_bus, this);
    connect(settings, &Settings::SettingChanged, this, &Desktop::settingChanged);
    read();
}

void Desktop::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    take(space, key, value.variant());
    Q_EMIT changed();
}

void Desktop::read()
{
    const auto takeAll = [this](const QDBusMessage &answer) {
        const Spaces spaces = spacesIn(answer);
        for (auto space = spaces.cbegin(); space != spaces.cend(); ++space) {
            for (auto key = space->cbegin(); key != space->cend(); ++key)
                take(space.key(), key.key(), key.value());
        }
    };
    const QDBusMessage answer = m_bus.call(readAll(), QDBus::Block, patience);
    takeAll(answer);
    if (answer.type() != QDBusMessage::ErrorMessage || answer.errorName() != u"org.freedesktop.DBus.Error.NoReply")
        return;
    // The portal is being started: the colours come later, then.
    auto *later = new QDBusPendingCallWatcher(m_bus.asyncCall(readAll()), this);
    connect(later, &QDBusPendingCallWatcher::finished, this, [this, takeAll, later] {
        takeAll(QDBusPendingReply<>(*later).reply());
        later->deleteLater();
        Q_EMIT changed();
    });
}

// Anything else than what the portal's documents say is no wish at all.
void Desktop::take(const QString &space, const QString &key, const QVariant &value)
{
    const bool isNumber = value.metaType() == QMetaType::fromType<uint>();
    if (space == appearance && key == u"color-scheme")
        m_dark = isNumber && value.toUInt() == 1   ? std::optional(true)
                 : isNumber && value.toUInt() == 2 ? std::optional(false)
                                                   : std::nullopt;
    else if (space == appearance && key == u"contrast")
        m_contrast = isNumber && value.toUInt() == 1;
    else if (space == appearance && key == u"reduced-motion")
        m_reducedMotion = isNumber && value.toUInt() == 1;
    else if (space == gnome && key == u"enable-animations")
        m_animations = value.metaType() != QMetaType::fromType<bool>() || value.toBool();
}

} // namespace ui

#include "desktop.moc"
