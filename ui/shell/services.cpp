// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/services.h"

#include <QDesktopServices>

namespace ui {

namespace {

signin::SessionLimits limitsFrom(const storage::Policy &policy, const signin::FlowLimits &flow)
{
    signin::SessionLimits limits;
    limits.flow = flow;
    if (policy.idle)
        limits.idle = *policy.idle;
    if (policy.total)
        limits.total = *policy.total;
    return limits;
}

// What the rooms keep in the database of an environment.
QList<storage::Schema> schemas()
{
    return {clients::store::schema(), clients::snapshotSchema()};
}

} // namespace

Theme::Mode themeMode(const QString &name)
{
    return name == u"dark" ? Theme::Mode::Dark : name == u"light" ? Theme::Mode::Light : Theme::Mode::System;
}

Services::Services(QApplication &application, core::Environment world, std::unique_ptr<net::Http> door,
                   const QString &settingsFile, storage::Policy rules, const signin::FlowLimits &flow)
    : environment(std::move(world)), policy(std::move(rules)), settings(settingsFile),
      disk(storage::databaseFile(environment.name, settingsFile), schemas()), theme(application), http(std::move(door)),
      session(
          environment, *http, [](const QUrl &address) { return QDesktopServices::openUrl(address); }, core::systemClock,
          core::systemRandom, limitsFrom(policy, flow)),
      api(http.get(), &session, environment.platformBase), organisations(&api), requestDesk(&api, environment),
      accessDesk(&api, environment), journal(&disk, environment.name), clientDesk(&api, &journal), functionDesk(&api)
{
    clientDesk.keepSnapshotsIn(&disk);
    api.setObserver([this](const core::Error &error) { errors.note(error); });
    language.set(settings.language());
    theme.setMode(themeMode(settings.theme()));
    theme.setTextScale(settings.textScale());
    clientDesk.setWidth(settings.jobWidth());
    requestDesk.setLanguage(settings.language());
    accessDesk.setLanguage(settings.language());
    clientDesk.setLanguage(settings.language());
}

signin::Level Services::signInLevel() const
{
    return policy.level == storage::Policy::Level::High ? signin::Level::High : signin::Level::Substantial;
}

} // namespace ui
