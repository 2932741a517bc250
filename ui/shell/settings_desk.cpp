// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/settings_desk.h"

#include "app/storage/autostart.h"
#include "ui/activity/delete_activity.h"
#include "ui/activity/shorten_activity.h"
#include "ui/settings/about_section.h"
#include "ui/settings/activity_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/background_section.h"
#include "ui/settings/data_section.h"
#include "ui/settings/language_section.h"
#include "ui/settings/network_section.h"
#include "ui/settings/notices_section.h"
#include "ui/settings/session_section.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/work_section.h"
#include "ui/shell/diagnostics.h"
#include "ui/shell/notice_desk.h"
#include "ui/shell/services.h"
#include "ui/shell/tray.h"

#include <QCoreApplication>
#include <QStandardPaths>

namespace ui {

namespace {

storage::Autostart autostart()
{
    return {QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation),
            QCoreApplication::applicationFilePath()};
}

BackgroundSection::Autostart stateOf(const storage::Autostart &file)
{
    switch (file.state()) {
    case storage::Autostart::State::Off:
        return BackgroundSection::Autostart::Off;
    case storage::Autostart::State::On:
        return BackgroundSection::Autostart::On;
    case storage::Autostart::State::Foreign:
        return BackgroundSection::Autostart::Foreign;
    }
    return BackgroundSection::Autostart::Off;
}

QString settingsKey(const core::Environment &environment)
{
    return environment.isProduction() ? QStringLiteral("production") : QStringLiteral("tt02");
}

bool isBuiltIn(const core::Environment &environment)
{
    return environment.isProduction() || environment.name == u"TT02";
}

NetworkSection::Facts factsOf(const Services &services)
{
    const core::Environment &environment = services.environment;
    const bool isTest = environment.name == u"TT02";
    NetworkSection::Facts facts;
    facts.proxy = net::addressOf(services.http->proxyBefore(environment.platformBase));
    facts.clientId = environment.clientId;
    facts.environment = environment.name;
    facts.isProxyDecided = services.policy.usesProxy.has_value();
    facts.isClientIdDecided = !(isTest ? services.policy.tt02 : services.policy.production).clientId.isEmpty();
    facts.mayChangeClientId = isBuiltIn(environment);
    return facts;
}

} // namespace

SettingsDesk::SettingsDesk(Services *services, SettingsPage *page)
    : QObject(page), m_services(services), m_notices(new NoticesSection(&services->settings))
{
    auto *language = new LanguageSection(&services->settings);
    connect(language, &LanguageSection::chosen, this, &SettingsDesk::languageChosen);
    auto *work = new WorkSection(&services->settings);
    connect(work, &WorkSection::widthChosen, this, [this](int width) { m_services->clientDesk.setWidth(width); });
    page->addSection(language);
    page->addSection(appearance());
    page->addSection(m_notices);
    page->addSection(background());
    page->addSection(session());
    page->addSection(work);
    page->addSection(activity());
    page->addSection(data());
    page->addSection(network());
    page->addSection(about());
}

void SettingsDesk::serve(NoticeDesk *notices, Tray *tray)
{
    connect(tray, &Tray::availableChanged, m_background,
            [this, tray] { m_background->setHasTray(tray->isAvailable()); });
    m_background->setHasTray(tray->isAvailable());
    connect(m_notices, &NoticesSection::changed, notices, &NoticeDesk::choicesChanged);
    connect(m_notices, &NoticesSection::wayWanted, notices, &NoticeDesk::findWay);
    connect(m_notices, &NoticesSection::testWanted, notices, &NoticeDesk::test);
    connect(notices, &NoticeDesk::wayFound, m_notices, [this, notices] { m_notices->setWay(notices->way()); });
    connect(notices, &NoticeDesk::tested, m_notices, &NoticesSection::showTested);
}

QWidget *SettingsDesk::appearance()
{
    auto *section = new AppearanceSection(&m_services->settings);
    connect(section, &AppearanceSection::themeChosen, this,
            [this](const QString &name) { m_services->theme.setMode(themeMode(name)); });
    connect(section, &AppearanceSection::textScaleChosen, this,
            [this](double scale) { m_services->theme.setTextScale(scale); });
    return section;
}

QWidget *SettingsDesk::session()
{
    using std::chrono::duration_cast;
    using std::chrono::minutes;
    const auto total = duration_cast<minutes>(m_services->session.limits().total);
    auto *section = new SessionSection(&m_services->settings, static_cast<int>(total.count()));
    connect(section, &SessionSection::idleChosen, this,
            [this](int idle) { m_services->session.setIdleLimit(minutes(idle)); });
    return section;
}

QWidget *SettingsDesk::background()
{
    storage::Autostart started = autostart(); // from before it was decided that there is none
    if (m_services->settings.isDecided(storage::Settings::Choice::Background) &&
        started.state() == storage::Autostart::State::On)
        static_cast<void>(started.set(false)); // a folder that cannot be written is IT's own
    auto *section = new BackgroundSection(&m_services->settings, stateOf(started));
    m_background = section;
    connect(section, &BackgroundSection::trayChosen, this, &SettingsDesk::trayChosen);
    connect(section, &BackgroundSection::autostartWanted, section, [section](bool wanted) {
        storage::Autostart file = autostart();
        const bool isDone = file.set(wanted).has_value();
        section->setAutostart(isDone ? stateOf(file) : BackgroundSection::Autostart::Failed);
    });
    return section;
}

QWidget *SettingsDesk::data()
{
    auto *section = new DataSection(m_services->settings.fileName(), m_services->disk.file(), m_services->logFolder);
    connect(section, &DataSection::folderWanted, this, &SettingsDesk::folderWanted);
    connect(section, &DataSection::forgetWanted, this, [this, section] {
        m_scope.start(clients::forgetSeen(&m_services->disk), [section](const core::Result<core::Nothing> &result) {
            section->showForgotten(result.has_value());
        });
    });
    return section;
}

QWidget *SettingsDesk::activity()
{
    auto *section = new ActivitySection(m_services->settings.activityYears());
    connect(section, &ActivitySection::keptYearsChosen, this, [this, section](int years) {
        const int kept = m_services->settings.activityYears();
        const auto keep = [this, years] {
            m_services->settings.setActivityYears(years);
            m_services->recorder.setKeptYears(years);
        };
        const auto shorten = [this, keep] {
            keep();
            if (!m_services->recorder.mayDeleteByAge()) // the person may, who has been told how much it is
                m_services->recorder.applyRetention();
        };
        const auto leave = [section, kept](const QString &why) {
            section->choose(kept);
            if (!why.isEmpty())
                section->tell(Tone::Bad, why);
        };
        delete m_shortening; // another choice has come before the question
        if (years > 0 && (kept == 0 || years < kept))
            m_shortening = askToShortenActivity(&m_services->recorder, years, section, shorten, leave);
        else if (years != kept)
            keep();
    });
    connect(section, &ActivitySection::deleteAllWanted, this, [this, section] {
        askToDeleteActivity(&m_services->recorder, section,
                            [section](Tone tone, const QString &text) { section->tell(tone, text); });
    });
    return section;
}

QWidget *SettingsDesk::network()
{
    auto *section = new NetworkSection([this] { return factsOf(*m_services); });
    connect(section, &NetworkSection::clientIdChosen, this, [this](const QString &clientId) {
        m_services->settings.setClientId(settingsKey(m_services->environment), clientId);
    });
    return section;
}

QWidget *SettingsDesk::about()
{
    auto *section = new AboutSection(
        [this] {
            const QString &world = m_services->environment.name;
            return m_services->policy == storage::Policy{} ? world
                                                           : tr("%1, with rules from your IT department").arg(world);
        },
        [this] { return diagnosticsOf(*m_services); });
    connect(section, &AboutSection::newsWanted, this, &SettingsDesk::newsWanted);
    return section;
}

} // namespace ui
