// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/storage/settings.h"
#include "tests/tour/gallery.h"
#include "ui/settings/about_section.h"
#include "ui/settings/appearance_section.h"
#include "ui/settings/background_section.h"
#include "ui/settings/client_id_dialog.h"
#include "ui/settings/data_section.h"
#include "ui/settings/language_section.h"
#include "ui/settings/licences_dialog.h"
#include "ui/settings/network_section.h"
#include "ui/settings/notices_section.h"
#include "ui/settings/session_section.h"
#include "ui/settings/settings_page.h"
#include "ui/settings/work_section.h"
#include "ui/theme/type_scale.h"

#include <QLocale>
#include <QTemporaryDir>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

using Way = ui::NoticesSection::Way;
using Autostart = ui::BackgroundSection::Autostart;

// A page with all its sections, and the settings they are about.
class Desk : public ui::SettingsPage
{
public:
    Desk(const storage::Policy &policy, bool isOpen, Way way, bool hasTray, Autostart autostart)
    {
        m_settings.setLanguage(QLocale().name().left(2));
        if (isOpen) {
            m_settings.setNotices({true, true, 22, 7, true});
            m_settings.setTray({true, true});
        }
        m_settings.obey(policy);
        auto *notices = new ui::NoticesSection(&m_settings);
        notices->setWay(way);
        const bool isLocked = !(policy == storage::Policy{});
        addSection(new ui::LanguageSection(&m_settings));
        addSection(new ui::AppearanceSection(&m_settings));
        addSection(notices);
        auto *background = new ui::BackgroundSection(&m_settings, autostart);
        background->setHasTray(hasTray);
        addSection(background);
        addSection(new ui::SessionSection(&m_settings, 120));
        addSection(new ui::WorkSection(&m_settings));
        addSection(new ui::DataSection(u"/home/kari/.config/fullmakt/settings.ini"_s,
                                       u"/home/kari/.local/share/fullmakt/altinn.sqlite"_s,
                                       u"/home/kari/.local/state/fullmakt"_s));
        addSection(new ui::NetworkSection([isLocked] {
            ui::NetworkSection::Facts facts;
            facts.proxy = isLocked ? QString() : u"proxy.example:3128"_s;
            facts.clientId = u"5f1b6a0e-2d6c-4a47-9a0c-6c1b0f7f2a11"_s;
            facts.isProxyDecided = isLocked;
            facts.isClientIdDecided = isLocked;
            facts.mayChangeClientId = true;
            return facts;
        }));
        addSection(new ui::AboutSection([] { return u"Altinn"_s; }, [] { return QString(); }));
    }

private:
    QTemporaryDir m_folder;
    storage::Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
};

// The whole page, so high that nothing of it has to be scrolled to.
GalleryState page(const QString &name, const storage::Policy &policy, bool isOpen, Way way = Way::Desktop,
                  bool hasTray = true, Autostart autostart = Autostart::Off)
{
    return {u"settings-"_s + name, [=] {
                auto made = std::make_unique<Desk>(policy, isOpen, way, hasTray, autostart);
                made->setMinimumHeight(qRound(1700 * ui::textScale()));
                return made;
            }};
}

template <class Dialog, class... Arguments>
GalleryState dialog(const QString &name, Arguments... arguments)
{
    return {u"settings-"_s + name, [=] {
                auto made = std::make_unique<Dialog>(arguments...);
                made->setAttribute(Qt::WA_DeleteOnClose, false);
                return made;
            }};
}

storage::Policy strict()
{
    storage::Policy policy;
    policy.language = QLocale().name().left(2);
    policy.idle = std::chrono::minutes(12);
    policy.jobWidth = 4;
    policy.notices = true;
    policy.background = false;
    policy.usesProxy = false;
    return policy;
}

} // namespace

QList<GalleryState> settingsStates()
{
    return {
        page(u"first"_s, {}, false),
        page(u"open"_s, {}, true, Way::Desktop, true, Autostart::On),
        page(u"locked"_s, strict(), false),
        page(u"without-desktop"_s, {}, false, Way::None, false, Autostart::Foreign),
        page(u"failed"_s, {}, true, Way::Tray, true, Autostart::Failed),
        dialog<ui::LicencesDialog>(u"licences"_s),
        dialog<ui::ClientIdDialog>(u"client-id"_s, u"Altinn"_s, ui::ClientIdDialog::Occasion::Change),
    };
}

} // namespace tests
