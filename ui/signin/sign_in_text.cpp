// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/signin/sign_in_text.h"

#include "app/signin/failure.h"
#include "ui/widgets/explain.h"

#include <QCoreApplication>

namespace ui {

namespace {

namespace failure = signin::failure;

struct SignInText
{
    Q_DECLARE_TR_FUNCTIONS(ui::SignInText)

public:
    static Explanation here(const QString &code);
    static Explanation provider(const core::Error &error);
    static Explanation tokens(const core::Error &error);
    static Explanation altinn(const core::Error &error);
    static Explanation session(const QString &code);
    static QString ended(const QString &code);
    static QString waitOr(const core::Error &error, const QString &otherwise);
};

// What stood in the way says more than that nobody answered.
bool isExplained(const core::Error &error)
{
    return error.fault != core::NetworkFault::None && error.fault != core::NetworkFault::Closed;
}

QString SignInText::waitOr(const core::Error &error, const QString &otherwise)
{
    return error.retryAfter ? tr("Try again in %1.").arg(durationInWords(*error.retryAfter)) : otherwise;
}

// What happens on this computer.
Explanation SignInText::here(const QString &code)
{
    if (code == failure::alreadySigningIn) {
        return {tr("You are already signing in"),
                tr("A sign-in is waiting in your browser."),
                tr("Finish it there, or cancel it first."),
                {}};
    }
    if (code == failure::randomnessFailed) {
        return {tr("The computer could not make a safe random number"),
                tr("Without it a sign-in would not be safe."),
                tr("Restart the computer and try again."),
                {}};
    }
    if (code == failure::bindFailed) {
        return {tr("Fullmakt could not open a port on this computer"),
                tr("The browser gives its answer to the address 127.0.0.1, which only this computer can reach. That "
                   "address could not be used."),
                tr("Check that IPv4 is not turned off on this computer and that no security program blocks local "
                   "connections, and try again."),
                {}};
    }
    if (code == failure::browserNotOpened) {
        return {tr("The browser could not be opened"),
                tr("The sign-in itself happens in your browser."),
                tr("Choose a default browser in the settings of the computer, and try again."),
                {}};
    }
    if (code == failure::timedOut) {
        return {tr("The sign-in was not finished in time"),
                tr("The browser gave no answer. Nothing has been signed in."),
                tr("Try again, and finish the sign-in in the browser window that opens."),
                {}};
    }
    if (code == failure::cancelled) {
        return {tr("The sign-in was cancelled"), tr("You are not signed in."), tr("Try again when you are ready."), {}};
    }
    if (code == failure::tooManyBadReplies) {
        return {tr("Something disturbed the sign-in"),
                tr("Fullmakt got many answers that do not belong to this sign-in, so it was stopped."),
                tr("Close other programs that may open pages on this computer, and try again."),
                {}};
    }
    if (code == failure::clockWrong) {
        return {tr("The clock of this computer is wrong"),
                tr("A sign-in is only valid for a moment, and the clock here does not agree with ID-porten's."),
                tr("Set the clock to automatic, and try again."),
                {}};
    }
    return {};
}

// What ID-porten answers.
Explanation SignInText::provider(const core::Error &error)
{
    const QString &code = error.code;
    if (code == failure::providerNotAnswering) {
        if (error.kind == core::ErrorKind::Tls) {
            return explain(error, tr("ID-porten could not be reached safely"));
        }
        if (isExplained(error)) {
            return explain(error, tr("ID-porten could not be reached"));
        }
        return {tr("ID-porten does not answer"),
                tr("Either the network is down, or ID-porten has a problem."),
                tr("Check the network and the proxy, and try again."),
                {}};
    }
    if (code == failure::captiveNetwork) {
        return {tr("The network wants you to log in first"),
                tr("A page of the network came instead of ID-porten's answer. Guest networks do that, and some "
                   "proxies."),
                tr("Open any web page in your browser, do what it asks there, and try again. If it goes on, ask IT to "
                   "let this computer through to ID-porten and Altinn."),
                {}};
    }
    if (code == failure::discoveryRefused || code == failure::keysRefused || code == failure::wrongIssuer) {
        return {
            tr("The answer is not from the ID-porten that was asked"),
            tr("Fullmakt stopped before anything was given away."),
            tr("Check whether the network or a proxy intercepts traffic. If not, copy the details and tell support."),
            {}};
    }
    if (code == failure::accessDenied) {
        return {tr("You did not agree in the browser"),
                tr("Without your consent Fullmakt cannot show requests or clients, nor change anything in Altinn."),
                tr("Try again and accept if you want to use Fullmakt."),
                {}};
    }
    if (code == failure::invalidScope) {
        return {tr("ID-porten does not give Fullmakt these functions"),
                tr("The functions that were asked for are not opened for this installation."),
                tr("Copy the details and send them to whoever runs Fullmakt in your organisation."),
                {}};
    }
    if (code == failure::pushingNotOffered) {
        return {tr("ID-porten does not offer what Fullmakt is set up for"),
                tr("Fullmakt is told to hand over every sign-in before the browser opens, and ID-porten does not take "
                   "it that way. Nothing has been sent."),
                tr("Copy the details and send them to whoever runs Fullmakt in your organisation."),
                {}};
    }
    if (code == failure::registrationFault) {
        return {tr("Fullmakt is not set up correctly at ID-porten"),
                tr("This is not something you have done."),
                tr("Copy the details and send them to whoever runs Fullmakt in your organisation."),
                {}};
    }
    if (code == failure::providerTrouble) {
        return {tr("ID-porten has a problem"), tr("The fault is not with you."), tr("Try again in a few minutes."), {}};
    }
    if (code == failure::signInRequired) {
        return {tr("ID-porten needs you to sign in again"),
                tr("Your earlier sign-in in the browser is no longer valid."),
                tr("Try again and sign in in the browser."),
                {}};
    }
    if (code == failure::providerError) {
        return {tr("ID-porten stopped the sign-in"),
                tr("It gave no reason that can be shown."),
                tr("Try again. If it goes on, copy the details and send them to support."),
                {}};
    }
    return {};
}

// What is checked before anything is believed.
Explanation SignInText::tokens(const core::Error &error)
{
    const QString &code = error.code;
    if (code == failure::levelNotReached || code == failure::levelTooLow) {
        return {tr("A higher security level is needed"),
                tr("You signed in in a way that is not safe enough for this."),
                tr("Try again and choose a safer way, for example BankID."),
                {}};
    }
    if (code == failure::codeRefused) {
        return {tr("ID-porten no longer accepts this sign-in"),
                tr("It was used once already, or it took too long."),
                tr("Try again."),
                {}};
    }
    if (code == failure::tokenAnswerMalformed || code == failure::pushAnswerMalformed ||
        code == failure::idTokenRefused) {
        return {tr("The sign-in could not be verified"),
                tr("Something in ID-porten's answer does not hold, so Fullmakt did not use it."),
                tr("Try again. If it goes on, copy the details and send them to support."),
                {}};
    }
    return {};
}

Explanation SignInText::altinn(const core::Error &error)
{
    const QString &code = error.code;
    if (code == failure::exchangeRefused) {
        return {tr("Altinn did not accept the sign-in"),
                tr("You signed in with ID-porten. Either this person has no Altinn user yet, or Altinn has a "
                   "disturbance."),
                tr("Try again. If it goes on, copy the details and send them to support."),
                {}};
    }
    if (code == failure::exchangeForbidden) {
        return {tr("Altinn does not give Fullmakt these functions"),
                tr("You signed in with ID-porten, but this installation lacks functions that it needs in Altinn."),
                tr("Copy the details and send them to whoever runs Fullmakt in your organisation."),
                {}};
    }
    if (code == failure::exchangeThrottled) {
        return {tr("Altinn asks us to slow down"),
                tr("Too many have signed in in a short time."),
                waitOr(error, tr("Wait a little and try again.")),
                {}};
    }
    if (code == failure::altinnNotAnswering && isExplained(error)) {
        return explain(error, tr("You signed in with ID-porten, but Altinn could not be reached"));
    }
    if (code == failure::altinnNotAnswering) {
        return {tr("Altinn does not answer"),
                tr("You signed in with ID-porten, but Altinn cannot be reached now."),
                waitOr(error, tr("Try again in a few minutes.")),
                {}};
    }
    if (code == failure::altinnTokenMalformed) {
        return {tr("Altinn answered in an unexpected way"),
                tr("The answer could not be understood, so Fullmakt did not use it."),
                tr("Try again. If it goes on, copy the details and send them to support."),
                {}};
    }
    return {};
}

QString SignInText::ended(const QString &code)
{
    if (code == failure::idle) {
        return tr("You were signed out because nothing had happened for a while.");
    }
    if (code == failure::limitReached) {
        return tr("You were signed out because a sign-in lasts two hours at most.");
    }
    if (code == failure::tokenEnded) {
        return tr("You were signed out because Altinn's session ran out and could not be renewed.");
    }
    if (code == failure::tokenRefused) {
        return tr("You were signed out because Altinn no longer accepts the sign-in.");
    }
    if (code == failure::renewalRefused) {
        return tr("You were signed out because ID-porten did not renew the sign-in.");
    }
    return tr("You were signed out.");
}

Explanation SignInText::session(const QString &code)
{
    if (code == failure::renewalFailed) {
        return {tr("The sign-in could not be renewed just now"),
                tr("You are signed in still. Fullmakt tries again."),
                tr("You need not do anything."),
                {}};
    }
    if (code == failure::signedOut || code == failure::idle || code == failure::limitReached ||
        code == failure::tokenEnded || code == failure::tokenRefused || code == failure::renewalRefused) {
        return {tr("You are signed out"), ended(code), tr("Sign in again. Your unsaved choices are kept."), {}};
    }
    return {};
}

} // namespace

Explanation explainSignIn(const core::Error &error)
{
    for (Explanation words : {SignInText::here(error.code), SignInText::provider(error), SignInText::tokens(error),
                              SignInText::altinn(error), SignInText::session(error.code)}) {
        if (!words.title.isEmpty()) {
            words.details = detailsOf(error);
            return words;
        }
    }
    return explain(error);
}

Tone toneOfSignIn(const core::Error &error)
{
    return error.kind == core::ErrorKind::Cancelled ? Tone::Accent : Tone::Bad;
}

QString whyEnded(const core::Error &reason)
{
    return SignInText::ended(reason.code);
}

} // namespace ui
