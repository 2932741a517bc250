// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/tray.h"

#include "ui/theme/icons.h"

#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace ui {

namespace {

bool isX11()
{
    return QGuiApplication::platformName() == u"xcb";
}

} // namespace

bool hasX11Tray()
{
    return isX11() && QSystemTrayIcon::isSystemTrayAvailable();
}

Tray::Tray(const QDBusConnection &bus, std::function<bool()> hasOther, QObject *parent)
    : QObject(parent), m_host(bus), m_hasOther(std::move(hasOther))
{
    connect(&m_host, &TrayHost::changed, this, &Tray::availableChanged);
}

Tray::~Tray() = default;

void Tray::setShown(bool shown)
{
    if (!shown) {
        m_icon.reset();
        m_menu.reset();
        return;
    }
    if (m_icon)
        return;
    m_menu = std::make_unique<QMenu>();
    QAction *open = m_menu->addAction(QString());
    open->setObjectName(QStringLiteral("trayOpen"));
    QAction *quit = m_menu->addAction(QString());
    quit->setObjectName(QStringLiteral("trayQuit"));
    connect(open, &QAction::triggered, this, &Tray::openWanted);
    connect(quit, &QAction::triggered, this, &Tray::quitWanted);
    m_icon = std::make_unique<QSystemTrayIcon>(applicationIcon());
    m_icon->setContextMenu(m_menu.get());
    m_icon->setToolTip(QStringLiteral("Fullmakt"));
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            Q_EMIT openWanted();
    });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::openWanted);
    retranslate();
    m_icon->show();
}

bool Tray::isAvailable() const
{
    switch (m_host.state()) {
    case TrayHost::State::Unknown:
        return false;
    case TrayHost::State::Works: // where Qt has been asked before it keeps to what it found
        return !isX11() || m_hasOther();
    case TrayHost::State::None:
        return !m_isPatient && m_hasOther();
    }
    return false;
}

bool Tray::isShown() const
{
    return m_icon && m_icon->isVisible() && isAvailable();
}

void Tray::retranslate()
{
    if (!m_menu)
        return;
    const QList<QAction *> actions = m_menu->actions();
    actions.at(0)->setText(tr("Open Fullmakt"));
    actions.at(1)->setText(tr("Quit"));
}

bool Tray::showMessage(const QString &title, const QString &body)
{
    if (!isShown() || !QSystemTrayIcon::supportsMessages())
        return false;
    m_icon->showMessage(title, body, applicationIcon());
    return true;
}

} // namespace ui
