// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/task_scope.h"

#include <QObject>
#include <QPointer>

namespace ui {

class BackgroundSection;
class NoticeDesk;
class NoticesSection;
struct Services;
class SettingsPage;
class Tray;

// Fills the settings page with its sections, and does at once what the user chooses there. A section more is one line
// in the constructor. Owned by the work area.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    SettingsDesk(Services *services, SettingsPage *page);

    void serve(NoticeDesk *notices, Tray *tray); // who shows notices and the icon; they outlive this

Q_SIGNALS:
    void languageChosen(const QString &code);
    void trayChosen();
    void newsWanted();
    void folderWanted(const QString &folder);

private:
    [[nodiscard]] QWidget *appearance();
    [[nodiscard]] QWidget *session();
    [[nodiscard]] QWidget *background();
    [[nodiscard]] QWidget *data();
    [[nodiscard]] QWidget *activity();
    [[nodiscard]] QWidget *network();
    [[nodiscard]] QWidget *about();

    Services *m_services;
    NoticesSection *m_notices;
    BackgroundSection *m_background = nullptr;
    QPointer<QObject> m_shortening; // of the record, being asked about
    core::TaskScope m_scope;
};

} // namespace ui
