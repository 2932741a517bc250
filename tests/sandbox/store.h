// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The SQLite file behind the world: every record as JSON under its kind and id, clients and delegations in tables of
// their own because there are many. Owned by World, which calls it under its own lock; not safe for threads by itself.

#include "records.h"

#include <chrono>
#include <memory>
#include <string>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace sandbox {

struct WorldRecords
{
    std::vector<Person> people;
    std::vector<Organisation> organisations;
    std::vector<Relation> relations;
    std::vector<System> systems;
    std::vector<Request> requests;
    std::vector<SystemAccess> accesses;
    std::vector<ChangeRequest> changeRequests;
    // Of deleted system accesses; they stay taken.
    std::set<std::string> retiredIds;
    // A position is for ever; one whose client is gone holds an empty one.
    std::vector<Client> clients;
};

class Store
{
public:
    // Throws std::runtime_error when the file cannot be opened or is not ours.
    explicit Store(const std::string &file);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    bool isNew() const;
    WorldRecords load() const;
    void saveAll(const WorldRecords &all);

    void save(const System &system);
    void save(const Request &request);
    void save(const SystemAccess &access);
    void save(const ChangeRequest &request);
    void removeRequest(const std::string &id);
    // Its delegations go too; the id is remembered as taken.
    void retireAccess(const std::string &id);
    // At its position in the list.
    void save(std::size_t position, const Relation &relation);
    void saveRelations(const std::vector<Relation> &relations);
    // Those from position `first` on.
    void addClients(std::uint32_t first, const std::vector<Client> &clients);
    void removeClient(std::uint32_t position);
    std::chrono::seconds clockAdvance() const;
    void saveClockAdvance(std::chrono::seconds advance);
    void addDelegation(const std::string &accessId, std::uint32_t client);
    void removeDelegation(const std::string &accessId, std::uint32_t client);

private:
    struct Close
    {
        void operator()(sqlite3 *database) const;
    };

    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

    void run(const char *sql) const;
    Statement prepare(const char *sql) const;
    void step(sqlite3_stmt *statement) const;
    void addClient(std::uint32_t position, const Client &client);
    void saveRecord(const char *kind, const std::string &id, const Json &body);
    void removeRecord(const char *kind, const std::string &id);
    template <class Record>
    std::vector<Record> records(const char *kind) const;

    std::unique_ptr<sqlite3, Close> m_database;
    Statement m_saveRecord;
    Statement m_removeRecord;
    Statement m_addClient;
    Statement m_addDelegation;
    Statement m_removeDelegation;
    Statement m_removeDelegations;
};

} // namespace sandbox
