// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/activity/recorder.h"
#include "app/altinn/api.h"
#include "app/clients/client_desk.h"
#include "app/core/environment.h"
#include "app/core/error_history.h"
#include "app/functions/function_desk.h"
#include "app/net/http.h"
#include "app/organisations/organisations.h"
#include "app/requests/request_desk.h"
#include "app/signin/session.h"
#include "app/storage/policy.h"
#include "app/storage/settings.h"
#include "app/storage/worker.h"
#include "ui/shell/inbox_refresh.h"
#include "ui/shell/language.h"
#include "ui/shell/notice_desk.h"
#include "ui/theme/desktop.h"
#include "ui/theme/theme.h"

namespace ui {

[[nodiscard]] Theme::Mode themeMode(const QString &name); // as the settings file writes it

[[nodiscard]] QList<storage::Schema> schemas(); // what the rooms keep in the database of an environment

// The composition root: everything that lives as long as the app, made in order and gone in reverse. The window goes
// first.
struct Services
{
    Services(QApplication &application, core::Environment world, std::unique_ptr<net::Http> door,
             const QString &settingsFile, storage::Policy rules = {}, const signin::FlowLimits &flow = {});

    core::Environment environment;
    storage::Policy policy;
    core::ErrorHistory errors;
    storage::Settings settings;
    QString logFolder;    // of the log and the crash reports
    storage::Worker disk; // the environment's database, opened on a thread of its own
    activity::Recorder recorder;
    Language language;
    Desktop desktop;
    Theme theme;
    std::unique_ptr<net::Http> http;
    signin::Session session;
    altinn::Api api;
    organisations::Organisations organisations;
    requests::RequestDesk requestDesk;
    accesses::AccessDesk accessDesk;
    clients::Journal journal;
    clients::ClientDesk clientDesk;
    functions::FunctionDesk functionDesk;
    RefreshTimes refreshTimes; // for the window that is made next
    NoticeWorld noticeWorld;   // so is this

    [[nodiscard]] signin::Level signInLevel() const; // what every sign-in asks for at least
};

} // namespace ui
