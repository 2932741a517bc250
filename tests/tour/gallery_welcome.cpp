// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "tests/tour/gallery.h"
#include "ui/settings/whats_new_dialog.h"
#include "ui/signin/welcome_page.h"

#include <QLocale>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<ui::WelcomePage> welcome(ui::WelcomePage::First first)
{
    auto page = std::make_unique<ui::WelcomePage>(first);
    page->setLanguage(QLocale().name().left(2)); // as the Language of the shell has set it
    return page;
}

} // namespace

QList<GalleryState> welcomeStates()
{
    return {
        {u"welcome-language"_s, [] { return welcome(ui::WelcomePage::First::Language); }},
        {u"welcome-about"_s,
         [] {
             auto page = welcome(ui::WelcomePage::First::Language);
             page->showAbout();
             return page;
         }},
        {u"welcome-language-decided"_s, [] { return welcome(ui::WelcomePage::First::About); }},
        {u"whats-new"_s,
         [] {
             auto dialog = std::make_unique<ui::WhatsNewDialog>(u"0.1.0"_s);
             dialog->setAttribute(Qt::WA_DeleteOnClose, false);
             return dialog;
         }},
    };
}

} // namespace tests
