// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/clock.h"
#include "app/notices/notice_rules.h"
#include "ui/notices/desktop_notices.h"
#include "ui/settings/notices_section.h"
#include "ui/shell/tray.h"

#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace ui {

struct Services;

struct NoticeWorld // the desktop that notices and tray belong to, and when it is
{
    std::function<QDBusConnection()> bus = [] { return QDBusConnection::sessionBus(); };
    std::function<bool()> hasOtherTray = &hasX11Tray; // where none is on the bus
    core::Clock clock = core::systemClock;
    std::chrono::milliseconds every = std::chrono::minutes(1); // the clock is looked at, for the end of quiet hours
    std::chrono::milliseconds trayComes = std::chrono::seconds(20); // a desktop that is starting has none yet
};

// Hears of requests and jobs, lets the rules decide, and shows what they say: by the desktop, or by the tray's icon
// where the desktop shows nothing. The bus is not touched before somebody wants notices. Owned by the window.
class NoticeDesk : public QObject
{
    Q_OBJECT

public:
    NoticeDesk(Services *services, Tray *tray, QWidget *window);

    void choicesChanged(); // in the settings
    void findWay();        // ends with wayFound()
    void wayChanged();     // the tray has come or gone
    [[nodiscard]] NoticesSection::Way way() const;
    void test(); // ends with tested()

Q_SIGNALS:
    void wayFound();
    void tested(bool isShown);
    void requestsWanted(); // a notice was clicked
    void clientsWanted();

private:
    void inboxChanged();
    void deliver();
    void show(const DesktopNotice &notice);
    void showEnded(bool isShown);
    void keepTold();
    [[nodiscard]] bool isLookedAt() const;
    [[nodiscard]] DesktopNotices *desktop();

    Services *m_services;
    Tray *m_tray;
    QWidget *m_window;
    notices::NoticeRules m_rules;
    std::unique_ptr<DesktopNotices> m_desktop; // null until somebody wants notices
    QTimer m_tick;
    bool m_isTesting = false;
    QList<domain::RequestId> m_toldBefore; // the notice that is on its way
};

} // namespace ui
