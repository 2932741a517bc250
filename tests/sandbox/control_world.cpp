// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "control_world.h"

#include "catalogue.h"
#include "control_order.h"
#include "delegation.h"
#include "identifiers.h"
#include "seed.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sandbox {

namespace {

constexpr int mostClients = 200'000;
constexpr std::int64_t secondsPerDay = 86'400;
// Far beyond the organisations that a seed makes.
constexpr std::uint32_t laterOrganisations = 5'000'000;

constexpr std::array<std::pair<std::string_view, unsigned>, 6> grants = {
    {{"accessManagerRead", accessManagerRead},
     {"accessManagerWrite", accessManagerWrite},
     {"clientAdministratorRead", clientAdministratorRead},
     {"clientAdministratorWrite", clientAdministratorWrite},
     {"overviewRead", overviewRead},
     {"mayDelegate", mayDelegate}}};

Reply advance(World &world, const Json &order)
{
    if (order.contains("advanceSeconds") == order.contains("advanceDays"))
        return wrong("advanceSeconds or advanceDays");
    const bool days = order.contains("advanceDays");
    const auto count = order.at(days ? "advanceDays" : "advanceSeconds").get<std::int64_t>();
    const std::int64_t most = mostDays * (days ? 1 : secondsPerDay);
    if (count < 0 || count > most)
        return wrong("the clock goes forward, by ten years at most");
    const std::chrono::seconds by(days ? count * secondsPerDay : count);
    const auto lock = world.writing();
    if (clockAdvance() + by > std::chrono::days(mostDays))
        return wrong("the clock goes forward, by ten years at most");
    world.advanceClock(by);
    return json(200, {{"clockAdvance", clockAdvance().count()}});
}

std::optional<unsigned> grantsIn(const Json &names)
{
    unsigned all = 0;
    for (const auto &name : names.get<std::vector<std::string>>()) {
        const auto found =
            std::find_if(grants.begin(), grants.end(), [&](const auto &each) { return each.first == name; });
        if (found == grants.end())
            return std::nullopt;
        all |= found->second;
    }
    return all;
}

bool isVerdict(const std::string &key, const std::string &reason)
{
    const auto action = std::find_if(serviceActions.begin(), serviceActions.end(),
                                     [&](std::string_view each) { return key.ends_with(':' + std::string(each)); });
    const std::string id = action == serviceActions.end() ? key : key.substr(0, key.rfind(':'));
    return (service(id) != nullptr || accessPackage(key) != nullptr) && reasonNamed(reason).has_value();
}

// The reason why the order cannot be carried out, or nothing when `relation` is as ordered.
std::optional<std::string> change(Relation &relation, const Json &order)
{
    if (order.contains("grants")) {
        const auto wanted = grantsIn(order.at("grants"));
        if (!wanted)
            return "unknown grant";
        relation.grants = *wanted;
    }
    relation.packages = order.value("packages", relation.packages);
    relation.roles = order.value("roles", relation.roles);
    relation.verdicts = order.value("verdicts", relation.verdicts);
    const bool known = std::all_of(relation.verdicts.begin(), relation.verdicts.end(),
                                   [](const auto &each) { return isVerdict(each.first, each.second); });
    return known ? std::nullopt : std::optional<std::string>("unknown package, service or reason code in verdicts");
}

Json relationJson(const Relation &relation)
{
    return {{"pid", relation.pid},           {"orgNo", relation.orgNo}, {"grants", grantNames(relation.grants)},
            {"packages", relation.packages}, {"roles", relation.roles}, {"verdicts", relation.verdicts}};
}

Reply setRights(World &world, const Json &order)
{
    const std::string pid = order.value("pid", "");
    const std::string orgNo = order.value("orgNo", "");
    const auto lock = world.writing();
    if (world.person(pid) == nullptr || world.organisationByNumber(orgNo) == nullptr)
        return wrong("unknown pid or orgNo");
    if (order.value("remove", false)) {
        world.removeRelation(pid, orgNo);
        return json(200, Json::object());
    }
    const Relation *known = world.relation(pid, orgNo);
    Relation relation = known == nullptr ? Relation{pid, orgNo, 0, {}, {}, {}, {}} : *known;
    if (const auto reason = change(relation, order))
        return wrong(*reason);
    const Json answer = relationJson(relation);
    world.put(std::move(relation));
    return json(200, answer);
}

Reply changeClients(World &world, const Json &order)
{
    const std::string orgNo = order.value("orgNo", "");
    const int add = order.value("add", 0);
    const auto drop = order.value("drop", std::vector<std::string>{});
    const auto lock = world.writing();
    if (world.organisationByNumber(orgNo) == nullptr)
        return wrong("unknown orgNo");
    if (add < 0 || world.clientPositions() + static_cast<std::size_t>(add) > 2U * mostClients)
        return wrong("add is too large or below 0");
    std::set<std::uint32_t> positions;
    for (const std::string &uuid : drop) {
        const auto position = world.clientOf(orgNo, uuid);
        if (!position)
            return wrong("not a client of this organisation: " + uuid);
        positions.insert(*position);
    }
    world.dropClients({positions.begin(), positions.end()});
    const auto first = static_cast<std::uint32_t>(world.clientPositions());
    IdentifierSource source(laterOrganisations + first, laterOrganisations + 2 * first);
    std::vector<Client> clients = freshClients(source, orgNo, add, first);
    Json added = Json::array();
    for (const Client &client : clients)
        added.push_back(client.uuid);
    world.addClients(std::move(clients));
    return json(200, {{"added", added}, {"dropped", positions.size()}});
}

Reply attachClients(World &world, const Json &order)
{
    const std::string id = order.value("systemAccessId", "");
    const auto count = order.value("count", std::size_t{0});
    const auto lock = world.writing();
    const SystemAccess *access = world.access(id);
    if (access == nullptr || access->kind != Kind::agent)
        return wrong("unknown systemAccessId, or not one for clients");
    const unsigned all = clientPackageMask(access->packages);
    std::vector<std::uint32_t> fit;
    for (const std::uint32_t position : world.clientsOf(access->partyOrgNo)) {
        if (fit.size() < count && (world.client(position).packages & all) == all && !access->clients.contains(position))
            fit.push_back(position);
    }
    for (const std::uint32_t position : fit)
        world.attach(id, position);
    return json(200, {{"attached", fit.size()}});
}

} // namespace

Json grantNames(unsigned mask)
{
    Json names = Json::array();
    for (const auto &[name, bit] : grants) {
        if ((mask & bit) != 0)
            names.push_back(name);
    }
    return names;
}

void addWorldOrders(Router &router, World &world)
{
    router.add("POST", "/clock", withBody([&world](const Json &order) { return advance(world, order); }));
    router.add("POST", "/rights", withBody([&world](const Json &order) { return setRights(world, order); }));
    router.add("POST", "/clients", withBody([&world](const Json &order) { return changeClients(world, order); }));
    router.add("POST", "/attach", withBody([&world](const Json &order) { return attachClients(world, order); }));
}

} // namespace sandbox
