// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/notices/tray_host.h"

#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QSystemTrayIcon;

namespace ui {

// Also of the kind before StatusNotifierItem. Qt asks the bus for this and waits, and keeps its first answer.
[[nodiscard]] bool hasX11Tray();

// The icon in the tray: a click brings the window, its menu quits. Not there until it is shown. Nothing waits for a
// desktop that does not answer. Owned by the window.
class Tray : public QObject
{
    Q_OBJECT

public:
    // hasOther: whether there is another tray than one on the bus; is asked only when there is none.
    Tray(const QDBusConnection &bus, std::function<bool()> hasOther, QObject *parent);
    ~Tray() override;

    [[nodiscard]] bool isAvailable() const; // now, as far as the desktop has answered

    void setPatient(bool patient) { m_isPatient = patient; } // while the desktop starts, for a tray on the bus only

    void setShown(bool shown);
    [[nodiscard]] bool isShown() const; // and there is a tray to be shown in
    void retranslate();
    bool showMessage(const QString &title, const QString &body); // false when it cannot

Q_SIGNALS:
    void availableChanged();
    void openWanted();
    void quitWanted();

private:
    TrayHost m_host;
    std::function<bool()> m_hasOther;
    bool m_isPatient = false;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace ui
