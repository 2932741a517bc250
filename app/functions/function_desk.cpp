// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/functions/function_desk.h"

#include "app/altinn/metadata.h"
#include "app/altinn/system_accesses.h"

namespace functions {

namespace {

// 403 without a code is the policy's no; the scopes that the call takes were granted. With a code it is about something
// behind the call.
template <class T>
void note(Evidence *evidence, Right right, const core::Result<T> &answer)
{
    if (answer) {
        evidence->calls.insert(right, Answer::Yes);
    } else if (answer.error().kind == core::ErrorKind::Forbidden && answer.error().code.isEmpty()) {
        evidence->calls.insert(right, Answer::No);
    } else {
        evidence->calls.insert(right, Answer::Unknown);
        evidence->trouble = answer.error();
    }
}

using Accesses = altinn::Listing<domain::SystemAccess>;
using Checks = QHash<QString, altinn::GiveCheck>;

QCoro::Task<Evidence> ask(altinn::Api *api, domain::Party party, signin::Capabilities may, std::stop_token stop)
{
    Evidence evidence;
    // All are under way at once.
    core::Task<Accesses> ownTask = altinn::ownSystemAccesses(api, party.id, stop);
    core::Task<Accesses> overviewTask = altinn::clientSystemAccesses(api, party.id, stop);
    std::optional<core::Task<Checks>> checkTask;
    if (may.mayCheckDelegation) { // takes the right to write; which package is asked about is all one
        const QList<domain::AccessPackage> any = {{QStringLiteral("urn:altinn:accesspackage:merverdiavgift")}};
        checkTask.emplace(altinn::checkPackages(api, party.uuid, any, stop));
    }
    std::optional<core::Task<Accesses>> agentsTask;
    if (may.mayReadClients && !party.organisationNumber.isEmpty())
        agentsTask.emplace(altinn::clientSystemAccessesOf(api, party.organisationNumber, stop));
    core::Result<altinn::Standing> standing = co_await altinn::standingIn(api, party.uuid, stop);
    if (standing)
        evidence.standing = *standing;
    else
        evidence.trouble = standing.error();
    core::Result<Accesses> own = co_await ownTask;
    note(&evidence, Right::ReadAccessManagement, own);
    core::Result<Accesses> overview = co_await overviewTask;
    note(&evidence, Right::ReadOverview, overview);
    if (checkTask) {
        core::Result<Checks> check = co_await *checkTask;
        note(&evidence, Right::WriteAccessManagement, check);
    }
    if (agentsTask) {
        core::Result<Accesses> agents = co_await *agentsTask;
        note(&evidence, Right::ReadClientAdministration, agents);
    }
    co_return Evidence(evidence);
}

} // namespace

FunctionDesk::FunctionDesk(altinn::Api *api, QObject *parent) : QObject(parent), m_api(api)
{
}

void FunctionDesk::begin(const signin::Capabilities &may)
{
    m_may = may;
    Q_EMIT begun();
}

void FunctionDesk::end()
{
    m_may = {};
}

QCoro::Task<Evidence> FunctionDesk::inquire(domain::Party party, std::stop_token stop)
{
    return ask(m_api, std::move(party), m_may, std::move(stop));
}

} // namespace functions
