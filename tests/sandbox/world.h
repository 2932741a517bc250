// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Everything the servers know: people, organisations, systems, requests, system accesses and clients, in memory with
// indexes, written through to the store. Owned by main, outlives the servers. A caller holds reading() or writing()
// for as long as it uses what it found; functions that change take effect at once and are kept across a restart.

#include "store.h"

#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <shared_mutex>
#include <string>
#include <unordered_map>
#include <vector>

namespace sandbox {

class World
{
public:
    // Takes the world in the file, or fills a new file with `fresh`.
    World(const std::string &file, const std::function<WorldRecords()> &fresh);

    std::shared_lock<std::shared_mutex> reading() const { return std::shared_lock(m_mutex); }

    std::unique_lock<std::shared_mutex> writing() { return std::unique_lock(m_mutex); }

    const std::vector<Person> &people() const { return m_records.people; }

    const std::vector<Organisation> &organisations() const { return m_records.organisations; }

    const std::vector<Relation> &relations() const { return m_records.relations; }

    const std::map<std::string, System> &systems() const { return m_systems; }

    const std::map<std::string, Request> &requests() const { return m_requests; }

    const std::map<std::string, SystemAccess> &accesses() const { return m_accesses; }

    const std::map<std::string, ChangeRequest> &changeRequests() const { return m_changeRequests; }

    const Person *person(const std::string &pid) const;
    const Organisation *organisationByNumber(const std::string &orgNo) const;
    const Organisation *organisationByPartyId(const std::string &partyId) const;
    const Organisation *organisationByUuid(const std::string &partyUuid) const;
    const Relation *relation(const std::string &pid, const std::string &orgNo) const;
    // Those of one person, in the order of relations().
    std::vector<const Relation *> relationsOf(const std::string &pid) const;
    // The units directly under an organisation.
    std::vector<const Organisation *> unitsOf(const std::string &orgNo) const;
    bool may(const std::string &pid, const std::string &orgNo, unsigned grant) const;
    const System *system(const std::string &id) const;
    const Request *request(const std::string &id) const;
    const SystemAccess *access(const std::string &id) const;
    const ChangeRequest *changeRequest(const std::string &id) const;

    const Client &client(std::uint32_t position) const { return m_records.clients.at(position); }

    // The clients of one organisation, by position.
    const std::vector<std::uint32_t> &clientsOf(const std::string &ownerOrgNo) const;
    std::optional<std::uint32_t> clientOf(const std::string &ownerOrgNo, const std::string &uuid) const;

    void put(System system);
    void put(Request request);
    void put(ChangeRequest request);
    void removeRequest(const std::string &id);
    // False when the id is taken, be it by one that has been removed.
    bool add(SystemAccess access);
    // What a known system access has been given, without its clients.
    void regrant(const std::string &accessId, std::vector<std::string> resources, std::vector<std::string> packages);
    void regrantOwn(const std::string &accessId, std::vector<std::string> packages);
    void removeAccess(const std::string &id);
    void attach(const std::string &accessId, std::uint32_t client);
    void detach(const std::string &accessId, std::uint32_t client);
    void put(Relation relation);
    // The person represents the organisation no more.
    void removeRelation(const std::string &pid, const std::string &orgNo);
    void addClients(std::vector<Client> clients);
    // Detaches them from every system access too. Positions of other clients stay.
    void dropClients(const std::vector<std::uint32_t> &positions);

    std::size_t clientPositions() const { return m_records.clients.size(); }

    void advanceClock(std::chrono::seconds by);

private:
    void index();
    void indexRelations();
    void indexClients(std::size_t first);

    mutable std::shared_mutex m_mutex;
    Store m_store;
    WorldRecords m_records;
    std::map<std::string, System> m_systems;
    std::map<std::string, Request> m_requests;
    std::map<std::string, SystemAccess> m_accesses;
    std::map<std::string, ChangeRequest> m_changeRequests;
    std::unordered_map<std::string, std::size_t> m_personByPid;
    std::unordered_map<std::string, std::size_t> m_organisationByKey;
    std::unordered_map<std::string, std::vector<std::size_t>> m_unitsByParent;
    std::unordered_map<std::string, std::size_t> m_relationByKey;
    std::unordered_map<std::string, std::vector<std::size_t>> m_relationsByPerson;
    std::unordered_map<std::string, std::vector<std::uint32_t>> m_clientsByOwner;
    std::unordered_map<std::string, std::uint32_t> m_clientByUuid;
};

} // namespace sandbox
