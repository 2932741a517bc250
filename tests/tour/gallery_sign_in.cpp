// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/signin/failure.h"
#include "tests/tour/gallery.h"
#include "ui/signin/sign_in_page.h"
#include "ui/signin/sign_in_text.h"

#include <QAbstractButton>
#include <QLocale>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

namespace failure = signin::failure;

using Prepare = std::function<void(ui::SignInPage &)>;

GalleryState page(const QString &name, const Prepare &prepare)
{
    return {u"sign-in-"_s + name, [prepare] {
                auto made = std::make_unique<ui::SignInPage>();
                made->setLanguage(QLocale().name().left(2)); // as the Language of the shell has set it
                prepare(*made);
                return made;
            }};
}

void wait(ui::SignInPage &page, bool browserOpened)
{
    page.showWaiting(QUrl(u"https://login.idp.example/authorize?client_id=gallery"_s),
                     QDateTime::currentDateTimeUtc().addSecs(9 * 60 + 41), browserOpened);
}

// "exchange-throttled" for signin.exchange-throttled
QString shortName(const QString &code)
{
    return code.section(u'.', 1);
}

QList<GalleryState> failures()
{
    QList<GalleryState> states;
    for (const QString &code : failure::all()) {
        core::Error error = failure::error(QLatin1StringView(code.toLatin1()), u"detail"_s);
        if (code == failure::exchangeThrottled)
            error.retryAfter = std::chrono::seconds(40);
        states.append(page(u"failed-"_s + shortName(code), [error](ui::SignInPage &page) {
            page.showFailed(ui::explainSignIn(error), ui::toneOfSignIn(error));
        }));
    }
    core::Error tls = failure::error(failure::providerNotAnswering);
    tls.kind = core::ErrorKind::Tls;
    states.append(page(u"failed-provider-not-answering-tls"_s,
                       [tls](ui::SignInPage &page) { page.showFailed(ui::explainSignIn(tls)); }));
    return states;
}

QList<GalleryState> ends()
{
    QList<GalleryState> states;
    for (const QLatin1StringView code :
         {failure::idle, failure::limitReached, failure::tokenEnded, failure::tokenRefused})
        states.append(page(u"expired-"_s + shortName(code),
                           [code](ui::SignInPage &page) { page.showExpired(ui::whyEnded(failure::error(code))); }));
    return states;
}

} // namespace

QList<GalleryState> signInStates()
{
    QList<GalleryState> states{
        page(u"idle"_s, [](ui::SignInPage &page) { page.showIdle(); }),
        page(u"preparing"_s, [](ui::SignInPage &page) { page.showPreparing(); }),
        page(u"waiting"_s, [](ui::SignInPage &page) { wait(page, true); }),
        page(u"waiting-without-browser"_s, [](ui::SignInPage &page) { wait(page, false); }),
        page(u"waiting-copied"_s,
             [](ui::SignInPage &page) {
                 wait(page, true);
                 page.findChild<QAbstractButton *>(u"copyAddress"_s)->click();
             }),
        page(u"finishing"_s, [](ui::SignInPage &page) { page.showFinishing(); }),
    };
    return states + ends() + failures();
}

} // namespace tests
