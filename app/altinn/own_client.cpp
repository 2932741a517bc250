// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/altinn/own_client.h"

#include "app/altinn/json.h"

namespace altinn {

namespace {

Call callOf(net::Method method, const domain::Party &party, domain::SystemAccessId access)
{
    Call call;
    call.method = method;
    call.path = QStringLiteral("/authentication/api/v1/systemuser/agent/%1/%2/self/")
                    .arg(party.id.toString(), access.toString());
    call.query.addQueryItem(QStringLiteral("partyUuid"), party.uuid.toString());
    return call;
}

core::Result<core::Nothing> readConfirmation(const net::Response &response)
{
    if (!isTrue(response))
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("the change was not confirmed"));
    return core::Nothing{};
}

core::Result<bool> readFlag(const net::Response &response)
{
    if (!isTrue(response) && !isFalse(response))
        return core::fail(core::ErrorKind::BadAnswer, QStringLiteral("expected true or false"));
    return isTrue(response);
}

} // namespace

core::Task<bool> isOwnClient(Api *api, domain::Party party, domain::SystemAccessId access, std::stop_token stop)
{
    return ask(api, callOf(net::Method::Get, party, access), readFlag, stop);
}

core::Task<core::Nothing> addOwnClient(Api *api, domain::Party party, domain::SystemAccessId access,
                                       std::stop_token stop)
{
    return ask(api, callOf(net::Method::Post, party, access), readConfirmation, stop);
}

core::Task<core::Nothing> removeOwnClient(Api *api, domain::Party party, domain::SystemAccessId access,
                                          std::stop_token stop)
{
    return ask(api, callOf(net::Method::Delete, party, access), readConfirmation, stop);
}

} // namespace altinn
