// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/services.h"

#include "app/support/log_file.h"
#include "ui/widgets/spoken_roles.h"

#include <QDesktopServices>

namespace ui {

namespace {

storage::Settings settingsFrom(const QString &file, const storage::Policy &policy)
{
    storage::Settings settings(file);
    settings.obey(policy);
    return settings;
}

signin::SessionLimits limitsFrom(const storage::Settings &settings, const storage::Policy &policy,
                                 const signin::FlowLimits &flow)
{
    signin::SessionLimits limits;
    limits.flow = flow;
    limits.idle = std::chrono::minutes(settings.idleMinutes());
    if (policy.total)
        limits.total = *policy.total;
    return limits;
}

} // namespace

QList<storage::Schema> schemas()
{
    return {activity::store::schema(), clients::store::schema(), clients::snapshotSchema()};
}

Theme::Mode themeMode(const QString &name)
{
    return name == u"dark"       ? Theme::Mode::Dark
           : name == u"light"    ? Theme::Mode::Light
           : name == u"contrast" ? Theme::Mode::Contrast
                                 : Theme::Mode::System;
}

Services::Services(QApplication &application, core::Environment world, std::unique_ptr<net::Http> door,
                   const QString &settingsFile, storage::Policy rules, const signin::FlowLimits &flow)
    : environment(std::move(world)), policy(std::move(rules)), settings(settingsFrom(settingsFile, policy)),
      logFolder(support::logFolder(settingsFile)),
      disk(storage::databaseFile(environment.name, settingsFile), schemas()), recorder(&disk, environment.name),
      theme(application), http(std::move(door)),
      session(
          environment, *http, [](const QUrl &address) { return QDesktopServices::openUrl(address); }, core::systemClock,
          core::systemRandom, limitsFrom(settings, policy, flow)),
      api(http.get(), &session, environment.platformBase), organisations(&api), requestDesk(&api, environment),
      accessDesk(&api, environment), journal(&disk, environment.name), clientDesk(&api, &journal), functionDesk(&api)
{
    installSpokenRoles();
    recorder.setAnchor(settings.activityAnchor(environment.name));
    recorder.setClockCheck([this] {
        const auto ahead = http->clockAhead();
        return ahead && std::chrono::abs(*ahead) < std::chrono::days(1);
    });
    QObject::connect(&recorder, &activity::Recorder::anchorMoved, &recorder,
                     [this](const QString &line) { settings.setActivityAnchor(environment.name, line); });
    requestDesk.keepActivityIn(&recorder);
    accessDesk.keepActivityIn(&recorder);
    journal.keepActivityIn(&recorder);
    clientDesk.keepSnapshotsIn(&disk);
    api.setObserver([this](const core::Error &error) { errors.note(error); });
    language.set(settings.language());
    theme.follow(&desktop);
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
