// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The tests' remote control: looks into the world and changes what a user or client could not. Owned by main, outlives
// its HttpServer; every handler may run on any thread.

#include "altinn_server.h"
#include "call_log.h"
#include "faults.h"
#include "idporten_server.h"
#include "maskinporten.h"

namespace sandbox {

class Control
{
public:
    Control(Altinn &altinn, IdPorten &idPorten, Maskinporten &maskinporten, CallLog &log, Faults &faults)
        : m_altinn(altinn), m_idPorten(idPorten), m_maskinporten(maskinporten), m_log(log), m_faults(faults)
    {
    }

    void addRoutes(Router &router);

private:
    Reply state() const;
    Reply makeRequest(const Json &order);
    Reply decideNow(const Json &order);
    Reply mutate(const Json &order, bool idToken);
    Reply declineScopes(const Json &order);
    Reply addMaskinportenClient(const Json &order);
    Reply moveIdPorten(const Json &order);
    Reply requirePushing(const Json &order);
    Reply setTokenRules(const Json &order);

    Altinn &m_altinn;
    IdPorten &m_idPorten;
    Maskinporten &m_maskinporten;
    CallLog &m_log;
    Faults &m_faults;
};

// GET /routes on the control server: what the other server answers, in the order in which routes are tried.
void addRouteList(Router &control, const Router &listed);

} // namespace sandbox
