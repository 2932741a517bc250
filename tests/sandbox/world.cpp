// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "world.h"

#include "identifiers.h"

#include <algorithm>
#include <iterator>

namespace sandbox {

namespace {

template <class Record>
const Record *found(const std::map<std::string, Record> &records, const std::string &id)
{
    const auto entry = records.find(lowerCase(id));
    return entry == records.end() ? nullptr : &entry->second;
}

} // namespace

World::World(const std::string &file, const std::function<WorldRecords()> &fresh)
    : m_store(file), m_records(m_store.isNew() ? fresh() : m_store.load())
{
    if (m_store.isNew())
        m_store.saveAll(m_records);
    setClockAdvance(m_store.clockAdvance());
    index();
}

void World::index()
{
    for (std::size_t index = 0; index < m_records.people.size(); ++index)
        m_personByPid[m_records.people[index].pid] = index;
    for (std::size_t index = 0; index < m_records.organisations.size(); ++index) {
        const Organisation &organisation = m_records.organisations[index];
        m_organisationByKey["number " + organisation.orgNo] = index;
        m_organisationByKey["party " + std::to_string(organisation.partyId)] = index;
        m_organisationByKey["uuid " + organisation.partyUuid] = index;
        if (!organisation.parentOrgNo.empty())
            m_unitsByParent[organisation.parentOrgNo].push_back(index);
    }
    indexRelations();
    for (System &system : m_records.systems)
        m_systems.emplace(lowerCase(system.id), std::move(system));
    for (Request &request : m_records.requests)
        m_requests.emplace(request.id, std::move(request));
    for (SystemAccess &access : m_records.accesses)
        m_accesses.emplace(access.id, std::move(access));
    for (ChangeRequest &request : m_records.changeRequests)
        m_changeRequests.emplace(request.id, std::move(request));
    m_records.systems.clear();
    m_records.requests.clear();
    m_records.accesses.clear();
    m_records.changeRequests.clear();
    m_clientByUuid.reserve(m_records.clients.size());
    indexClients(0);
}

void World::indexRelations()
{
    m_relationByKey.clear();
    m_relationsByPerson.clear();
    for (std::size_t index = 0; index < m_records.relations.size(); ++index) {
        const Relation &relation = m_records.relations[index];
        m_relationByKey[relation.pid + " " + relation.orgNo] = index;
        m_relationsByPerson[relation.pid].push_back(index);
    }
}

void World::indexClients(std::size_t first)
{
    for (std::size_t position = first; position < m_records.clients.size(); ++position) {
        const Client &client = m_records.clients[position];
        if (client.uuid.empty())
            continue;
        m_clientsByOwner[client.ownerOrgNo].push_back(static_cast<std::uint32_t>(position));
        m_clientByUuid.emplace(client.uuid, static_cast<std::uint32_t>(position));
    }
}

const Person *World::person(const std::string &pid) const
{
    const auto entry = m_personByPid.find(pid);
    return entry == m_personByPid.end() ? nullptr : &m_records.people[entry->second];
}

const Organisation *World::organisationByNumber(const std::string &orgNo) const
{
    const auto entry = m_organisationByKey.find("number " + orgNo);
    return entry == m_organisationByKey.end() ? nullptr : &m_records.organisations[entry->second];
}

const Organisation *World::organisationByPartyId(const std::string &partyId) const
{
    const auto entry = m_organisationByKey.find("party " + partyId);
    return entry == m_organisationByKey.end() ? nullptr : &m_records.organisations[entry->second];
}

const Organisation *World::organisationByUuid(const std::string &partyUuid) const
{
    const auto entry = m_organisationByKey.find("uuid " + lowerCase(partyUuid));
    return entry == m_organisationByKey.end() ? nullptr : &m_records.organisations[entry->second];
}

const Relation *World::relation(const std::string &pid, const std::string &orgNo) const
{
    const auto entry = m_relationByKey.find(pid + " " + orgNo);
    return entry == m_relationByKey.end() ? nullptr : &m_records.relations[entry->second];
}

std::vector<const Relation *> World::relationsOf(const std::string &pid) const
{
    std::vector<const Relation *> all;
    const auto entry = m_relationsByPerson.find(pid);
    if (entry == m_relationsByPerson.end())
        return all;
    for (const std::size_t index : entry->second)
        all.push_back(&m_records.relations[index]);
    return all;
}

std::vector<const Organisation *> World::unitsOf(const std::string &orgNo) const
{
    std::vector<const Organisation *> all;
    const auto entry = m_unitsByParent.find(orgNo);
    if (entry == m_unitsByParent.end())
        return all;
    for (const std::size_t index : entry->second)
        all.push_back(&m_records.organisations[index]);
    return all;
}

bool World::may(const std::string &pid, const std::string &orgNo, unsigned grant) const
{
    const Relation *known = relation(pid, orgNo);
    return known != nullptr && (known->grants & grant) == grant;
}

const System *World::system(const std::string &id) const
{
    return found(m_systems, id);
}

const Request *World::request(const std::string &id) const
{
    return found(m_requests, id);
}

const SystemAccess *World::access(const std::string &id) const
{
    return found(m_accesses, id);
}

const ChangeRequest *World::changeRequest(const std::string &id) const
{
    return found(m_changeRequests, id);
}

const std::vector<std::uint32_t> &World::clientsOf(const std::string &ownerOrgNo) const
{
    static const std::vector<std::uint32_t> none;
    const auto entry = m_clientsByOwner.find(ownerOrgNo);
    return entry == m_clientsByOwner.end() ? none : entry->second;
}

std::optional<std::uint32_t> World::clientOf(const std::string &ownerOrgNo, const std::string &uuid) const
{
    const auto entry = m_clientByUuid.find(lowerCase(uuid));
    if (entry == m_clientByUuid.end() || m_records.clients[entry->second].ownerOrgNo != ownerOrgNo)
        return std::nullopt;
    return entry->second;
}

void World::put(System system)
{
    m_store.save(system);
    m_systems.insert_or_assign(lowerCase(system.id), std::move(system));
}

void World::put(Request request)
{
    m_store.save(request);
    m_requests.insert_or_assign(request.id, std::move(request));
}

void World::put(ChangeRequest request)
{
    m_store.save(request);
    m_changeRequests.insert_or_assign(request.id, std::move(request));
}

void World::removeRequest(const std::string &id)
{
    m_store.removeRequest(id);
    m_requests.erase(id);
}

bool World::add(SystemAccess access)
{
    if (m_accesses.contains(access.id) || m_records.retiredIds.contains(access.id))
        return false;
    m_store.save(access);
    m_accesses.emplace(access.id, std::move(access));
    return true;
}

void World::regrant(const std::string &accessId, std::vector<std::string> resources, std::vector<std::string> packages)
{
    SystemAccess &access = m_accesses.at(accessId);
    access.resources = std::move(resources);
    access.packages = std::move(packages);
    m_store.save(access);
}

void World::regrantOwn(const std::string &accessId, std::vector<std::string> packages)
{
    SystemAccess &access = m_accesses.at(accessId);
    access.ownPackages = std::move(packages);
    m_store.save(access);
}

void World::removeAccess(const std::string &id)
{
    m_store.retireAccess(id);
    m_records.retiredIds.insert(id);
    m_accesses.erase(id);
}

void World::attach(const std::string &accessId, std::uint32_t client)
{
    SystemAccess &access = m_accesses.at(accessId);
    if (access.clients.insert(client).second)
        m_store.addDelegation(access.id, client);
}

void World::detach(const std::string &accessId, std::uint32_t client)
{
    SystemAccess &access = m_accesses.at(accessId);
    if (access.clients.erase(client) > 0)
        m_store.removeDelegation(access.id, client);
}

void World::put(Relation relation)
{
    const auto entry = m_relationByKey.find(relation.pid + " " + relation.orgNo);
    if (entry != m_relationByKey.end()) {
        m_store.save(entry->second, relation);
        m_records.relations[entry->second] = std::move(relation);
        return;
    }
    m_store.save(m_records.relations.size(), relation);
    m_records.relations.push_back(std::move(relation));
    indexRelations();
}

void World::removeRelation(const std::string &pid, const std::string &orgNo)
{
    std::erase_if(m_records.relations, [&](const Relation &each) { return each.pid == pid && each.orgNo == orgNo; });
    m_store.saveRelations(m_records.relations);
    indexRelations();
}

void World::addClients(std::vector<Client> clients)
{
    const std::size_t first = m_records.clients.size();
    std::move(clients.begin(), clients.end(), std::back_inserter(m_records.clients));
    m_store.addClients(static_cast<std::uint32_t>(first), m_records.clients);
    indexClients(first);
}

void World::dropClients(const std::vector<std::uint32_t> &positions)
{
    for (const std::uint32_t position : positions) {
        Client &client = m_records.clients.at(position);
        for (auto &[id, access] : m_accesses)
            detach(id, position);
        std::erase(m_clientsByOwner[client.ownerOrgNo], position);
        m_clientByUuid.erase(client.uuid);
        m_store.removeClient(position);
        client = {};
    }
}

void World::advanceClock(std::chrono::seconds by)
{
    const std::chrono::seconds advance = clockAdvance() + by;
    m_store.saveClockAdvance(advance);
    setClockAdvance(advance);
}

} // namespace sandbox
