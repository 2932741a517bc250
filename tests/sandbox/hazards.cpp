// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "hazards.h"

#include "identifiers.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sandbox {

namespace {

constexpr std::array<std::pair<const char *, Mishap>, 13> kinds = {
    {{"approve-unrecorded", Mishap::approveUnrecorded},
     {"registration-fails", Mishap::registrationFails},
     {"delegation-fails", Mishap::delegationFails},
     {"simultaneous-approval", Mishap::simultaneousApproval},
     {"approve-races-reject", Mishap::approveRacesReject},
     {"double-create", Mishap::doubleCreate},
     {"create-races", Mishap::createRaces},
     {"delete-half", Mishap::deleteHalf},
     {"change-half", Mishap::changeHalf},
     {"self-half", Mishap::selfHalf},
     {"detail-hides", Mishap::detailHides},
     {"delegations-unreadable", Mishap::delegationsUnreadable},
     {"agent-delegations-empty", Mishap::agentDelegationsEmpty}}};

} // namespace

std::optional<std::string> Hazards::add(const Json &order)
{
    Hazard hazard;
    const std::string kind = order.value("kind", "");
    const auto *known = std::find_if(kinds.begin(), kinds.end(), [&](const auto &each) { return each.first == kind; });
    if (known == kinds.end())
        return "unknown kind \"" + kind + "\"";
    hazard.mishap = known->second;
    hazard.id = lowerCase(order.value("requestId", order.value("accessId", "")));
    hazard.code = order.value("code", "AUTH-00055");
    if (hazard.code != "AUTH-00055" && hazard.code != "AUTH-00062")
        return "code is AUTH-00055 or AUTH-00062";
    hazard.steps = order.value("steps", 0);
    if (hazard.steps < 0 || hazard.steps > 4)
        return "steps is a number from 0 to 4";
    const std::lock_guard lock(m_mutex);
    m_hazards.push_back(std::move(hazard));
    return std::nullopt;
}

void Hazards::clear()
{
    const std::lock_guard lock(m_mutex);
    m_hazards.clear();
}

std::optional<Hazard> Hazards::strike(Mishap mishap, const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    const auto found = std::find_if(m_hazards.begin(), m_hazards.end(), [&](const Hazard &each) {
        return each.mishap == mishap && (each.id.empty() || each.id == lowerCase(id));
    });
    if (found == m_hazards.end())
        return std::nullopt;
    Hazard struck = *found;
    m_hazards.erase(found);
    return struck;
}

Json Hazards::asJson() const
{
    const std::lock_guard lock(m_mutex);
    Json all = Json::array();
    for (const Hazard &hazard : m_hazards) {
        const auto *known =
            std::find_if(kinds.begin(), kinds.end(), [&](const auto &each) { return each.second == hazard.mishap; });
        all.push_back({{"kind", known->first}, {"id", hazard.id}});
    }
    return {{"hazards", all}};
}

} // namespace sandbox
