// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/diagnostics.h"

#include "app/net/network_facts.h"
#include "ui/shell/services.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QSysInfo>

#include <array>

namespace ui {

namespace {

using core::Literal;
using core::SafeText;

Literal nameOf(signin::Session::State state)
{
    switch (state) {
    case signin::Session::State::SignedOut:
        return "signed out";
    case signin::Session::State::SigningIn:
        return "signing in";
    case signin::Session::State::SignedIn:
        return "signed in";
    case signin::Session::State::Expired:
        return "expired";
    }
    return "-";
}

Literal nameOf(std::optional<signin::Level> level)
{
    if (!level)
        return "-";
    switch (*level) {
    case signin::Level::Low:
        return "low";
    case signin::Level::Substantial:
        return "substantial";
    case signin::Level::High:
        return "high";
    }
    return "-";
}

Literal renewerOf(signin::RenewalPath path)
{
    switch (path) {
    case signin::RenewalPath::AltinnRefresh:
        return "Altinn";
    case signin::RenewalPath::ProviderRefresh:
        return "ID-porten";
    case signin::RenewalPath::NewSignIn:
        return "a new sign-in only";
    }
    return "-";
}

Literal nameOf(Theme::Mode mode)
{
    return mode == Theme::Mode::Dark       ? Literal("dark")
           : mode == Theme::Mode::Light    ? Literal("light")
           : mode == Theme::Mode::Contrast ? Literal("contrast")
                                           : Literal("system");
}

Literal languageOf(const QString &code)
{
    return code == u"nb" ? Literal("nb") : code == u"nn" ? Literal("nn") : "en";
}

struct Right
{
    bool signin::Capabilities::*has = nullptr;
    Literal name;
};

constexpr std::array rights = {
    Right{&signin::Capabilities::mayReadParties, "read parties"},
    Right{&signin::Capabilities::mayListRequests, "list requests"},
    Right{&signin::Capabilities::mayReadRequest, "read request"},
    Right{&signin::Capabilities::mayReadRequestById, "read request by id"},
    Right{&signin::Capabilities::mayDecide, "decide"},
    Right{&signin::Capabilities::mayReject, "reject"},
    Right{&signin::Capabilities::mayDecideChanges, "decide changes"},
    Right{&signin::Capabilities::mayListAccesses, "list accesses"},
    Right{&signin::Capabilities::mayReadAccess, "read access"},
    Right{&signin::Capabilities::mayCreateAccess, "create access"},
    Right{&signin::Capabilities::mayDeleteAccess, "delete access"},
    Right{&signin::Capabilities::mayDeleteClientAccess, "delete client access"},
    Right{&signin::Capabilities::mayReadClients, "read clients"},
    Right{&signin::Capabilities::mayEditClients, "edit clients"},
    Right{&signin::Capabilities::mayReadOwnOrganisation, "read own organisation"},
    Right{&signin::Capabilities::mayEditOwnOrganisation, "edit own organisation"},
    Right{&signin::Capabilities::mayCheckDelegation, "check delegation"},
    Right{&signin::Capabilities::mayReadRegister, "read register"},
};

QList<SafeText> namesOf(const signin::Capabilities &may)
{
    QList<SafeText> names;
    for (const Right &right : rights) {
        if (may.*right.has)
            names.append(SafeText(right.name));
    }
    return names;
}

void describeProgram(core::Diagnostics &into, const Services &services)
{
    into.section("Fullmakt");
    into.add("version", SafeText::software(QCoreApplication::applicationVersion()));
    into.add("Qt", SafeText::software(QString::fromLatin1(qVersion())));
    into.add("system", SafeText::software(QSysInfo::prettyProductName()));
    into.add("kernel", SafeText::software(QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()));
    into.add("processor", SafeText::software(QSysInfo::currentCpuArchitecture()));
    into.add("platform", SafeText::software(QGuiApplication::platformName()));
    into.add("language", languageOf(services.language.code()));
    into.add("theme", nameOf(services.theme.mode()));
    into.add("text size, per cent", qRound(services.theme.textScale() * 100));
}

void describeSession(core::Diagnostics &into, const Services &services)
{
    const signin::Session &session = services.session;
    const bool isKnown = session.level().has_value(); // who it was; empty when signed out
    into.section("Sign-in");
    into.add("state", nameOf(session.state()));
    into.add("level", nameOf(session.level()));
    into.add("Altinn level", session.securityLevel());
    into.add("renewed by", renewerOf(session.renewalPath()));
    into.add("ends", session.endsAt());
    into.add("ended because", SafeText::errorCode(session.endReason().code));
    const signin::Capabilities may = session.capabilities();
    into.add("scopes asked for", SafeText::scopes(services.environment.scopes));
    into.add("scopes granted", SafeText::scopes(may.grantedScopes));
    into.add("scopes not granted", SafeText::scopes(may.missingScopes));
    into.add("may", isKnown ? namesOf(may) : QList<SafeText>());
}

} // namespace

QString diagnosticsOf(const Services &services)
{
    core::Diagnostics into;
    describeProgram(into, services);
    into.section("Environment");
    into.add("name", SafeText::environment(services.environment.name));
    into.add("ID-porten", SafeText::host(QUrl(services.environment.issuer)));
    into.add("Altinn", SafeText::host(services.environment.platformBase));
    into.add("portal", SafeText::host(services.environment.portalBase));
    into.add("client id", SafeText::clientId(services.environment.clientId));
    into.add("rules from the IT department", !(services.policy == storage::Policy{}));
    into.section("Network");
    net::describe(into, *services.http, services.environment.platformBase);
    describeSession(into, services);
    into.section("Last errors");
    into.add(services.errors);
    into.section("Made");
    into.add("time", core::systemClock());
    return into.text();
}

} // namespace ui
