// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

#include <optional>

namespace ui {

// What the desktop asks of every program, as the settings portal tells it (org.freedesktop.portal.Settings), now and
// while the program runs. Where there is no portal nothing is asked. Qt 6.4 knows none of this by itself. Owned by the
// composition root.
class Desktop : public QObject
{
    Q_OBJECT

public:
    explicit Desktop(QDBusConnection bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    [[nodiscard]] std::optional<bool> isDark() const { return m_dark; } // nothing: it does not care

    [[nodiscard]] bool wantsContrast() const { return m_contrast; }

    [[nodiscard]] bool wantsStillness() const { return !m_animations || m_reducedMotion; } // nothing that moves

Q_SIGNALS:
    void changed();

private:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);
    void read();
    void take(const QString &space, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    std::optional<bool> m_dark;
    bool m_contrast = false;
    bool m_animations = true;
    bool m_reducedMotion = false;
};

} // namespace ui
