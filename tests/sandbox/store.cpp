// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "store.h"

#include <sqlite3.h>
#include <stdexcept>
#include <unordered_map>

namespace sandbox {

namespace {

void bind(sqlite3_stmt *statement, int position, const std::string &text)
{
    sqlite3_bind_text(statement, position, text.data(), static_cast<int>(text.size()), SQLITE_STATIC);
}

std::string column(sqlite3_stmt *statement, int position)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, position));
    return text == nullptr ? std::string() : std::string(text);
}

// The order in which people are shown is part of the world.
std::string numbered(std::size_t index)
{
    return std::to_string(10'000 + index);
}

} // namespace

void Store::Close::operator()(sqlite3 *database) const
{
    sqlite3_close(database);
}

void Store::Finalize::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

Store::Store(const std::string &file)
{
    sqlite3 *database = nullptr;
    const int outcome = sqlite3_open(file.c_str(), &database);
    m_database.reset(database);
    if (outcome != SQLITE_OK)
        throw std::runtime_error(file + ": " + sqlite3_errmsg(database));
    // A killed process must lose nothing; a power cut may.
    run("PRAGMA journal_mode=WAL");
    run("PRAGMA synchronous=OFF");
    run("CREATE TABLE IF NOT EXISTS records(kind TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL,"
        " PRIMARY KEY(kind, id)) WITHOUT ROWID");
    run("CREATE TABLE IF NOT EXISTS clients(position INTEGER PRIMARY KEY, uuid TEXT NOT NULL, name TEXT NOT NULL,"
        " org_no TEXT NOT NULL, owner TEXT NOT NULL, packages INTEGER NOT NULL)");
    run("CREATE TABLE IF NOT EXISTS delegations(access TEXT NOT NULL, client INTEGER NOT NULL,"
        " PRIMARY KEY(access, client)) WITHOUT ROWID");
    m_saveRecord = prepare("INSERT OR REPLACE INTO records VALUES(?, ?, ?)");
    m_removeRecord = prepare("DELETE FROM records WHERE kind = ? AND id = ?");
    m_addClient = prepare("INSERT INTO clients VALUES(?, ?, ?, ?, ?, ?)");
    m_addDelegation = prepare("INSERT OR IGNORE INTO delegations VALUES(?, ?)");
    m_removeDelegation = prepare("DELETE FROM delegations WHERE access = ? AND client = ?");
    m_removeDelegations = prepare("DELETE FROM delegations WHERE access = ?");
}

Store::~Store() = default;

void Store::run(const char *sql) const
{
    if (sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string("database: ") + sqlite3_errmsg(m_database.get()));
}

Store::Statement Store::prepare(const char *sql) const
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_database.get(), sql, -1, &statement, nullptr) != SQLITE_OK)
        throw std::runtime_error(std::string("database: ") + sqlite3_errmsg(m_database.get()));
    return Statement(statement);
}

void Store::step(sqlite3_stmt *statement) const
{
    const int outcome = sqlite3_step(statement);
    sqlite3_reset(statement);
    if (outcome != SQLITE_DONE)
        throw std::runtime_error(std::string("database: ") + sqlite3_errmsg(m_database.get()));
}

void Store::saveRecord(const char *kind, const std::string &id, const Json &body)
{
    const std::string kindText = kind;
    const std::string bodyText = body.dump();
    bind(m_saveRecord.get(), 1, kindText);
    bind(m_saveRecord.get(), 2, id);
    bind(m_saveRecord.get(), 3, bodyText);
    step(m_saveRecord.get());
}

void Store::removeRecord(const char *kind, const std::string &id)
{
    const std::string kindText = kind;
    bind(m_removeRecord.get(), 1, kindText);
    bind(m_removeRecord.get(), 2, id);
    step(m_removeRecord.get());
}

template <class Record>
std::vector<Record> Store::records(const char *kind) const
{
    const Statement statement = prepare("SELECT body FROM records WHERE kind = ? ORDER BY id");
    const std::string kindText = kind;
    bind(statement.get(), 1, kindText);
    std::vector<Record> all;
    while (sqlite3_step(statement.get()) == SQLITE_ROW)
        all.push_back(Json::parse(column(statement.get(), 0)).get<Record>());
    return all;
}

bool Store::isNew() const
{
    const Statement statement = prepare("SELECT 1 FROM records LIMIT 1");
    return sqlite3_step(statement.get()) != SQLITE_ROW;
}

WorldRecords Store::load() const
{
    WorldRecords all;
    all.people = records<Person>("person");
    all.organisations = records<Organisation>("organisation");
    all.relations = records<Relation>("relation");
    all.systems = records<System>("system");
    all.requests = records<Request>("request");
    all.accesses = records<SystemAccess>("access");
    all.changeRequests = records<ChangeRequest>("change request");
    for (const auto &id : records<std::string>("retired id"))
        all.retiredIds.insert(id);
    const Statement clients =
        prepare("SELECT position, uuid, name, org_no, owner, packages FROM clients ORDER BY position");
    while (sqlite3_step(clients.get()) == SQLITE_ROW) {
        sqlite3_stmt *row = clients.get();
        all.clients.resize(static_cast<std::size_t>(sqlite3_column_int64(row, 0)));
        all.clients.push_back({column(row, 1), column(row, 2), column(row, 3), column(row, 4),
                               static_cast<unsigned>(sqlite3_column_int(row, 5))});
    }
    std::unordered_map<std::string, SystemAccess *> byId;
    for (SystemAccess &access : all.accesses)
        byId[access.id] = &access;
    const Statement delegations = prepare("SELECT access, client FROM delegations");
    while (sqlite3_step(delegations.get()) == SQLITE_ROW) {
        const auto found = byId.find(column(delegations.get(), 0));
        if (found != byId.end())
            found->second->clients.insert(static_cast<std::uint32_t>(sqlite3_column_int(delegations.get(), 1)));
    }
    return all;
}

void Store::saveAll(const WorldRecords &all)
{
    run("BEGIN");
    for (std::size_t index = 0; index < all.people.size(); ++index)
        saveRecord("person", numbered(index), all.people[index]);
    for (std::size_t index = 0; index < all.organisations.size(); ++index)
        saveRecord("organisation", numbered(index), all.organisations[index]);
    for (std::size_t index = 0; index < all.relations.size(); ++index)
        save(index, all.relations[index]);
    for (const System &system : all.systems)
        save(system);
    for (const Request &request : all.requests)
        save(request);
    for (const ChangeRequest &request : all.changeRequests)
        save(request);
    for (std::size_t index = 0; index < all.clients.size(); ++index)
        addClient(static_cast<std::uint32_t>(index), all.clients[index]);
    for (const SystemAccess &access : all.accesses) {
        save(access);
        for (const std::uint32_t client : access.clients)
            addDelegation(access.id, client);
    }
    run("COMMIT");
}

void Store::save(const System &system)
{
    saveRecord("system", system.id, system);
}

void Store::save(const Request &request)
{
    saveRecord("request", request.id, request);
}

void Store::save(const SystemAccess &access)
{
    saveRecord("access", access.id, access);
}

void Store::save(const ChangeRequest &request)
{
    saveRecord("change request", request.id, request);
}

void Store::removeRequest(const std::string &id)
{
    removeRecord("request", id);
}

void Store::retireAccess(const std::string &id)
{
    bind(m_removeDelegations.get(), 1, id);
    step(m_removeDelegations.get());
    saveRecord("retired id", id, id);
    removeRecord("access", id);
}

void Store::save(std::size_t position, const Relation &relation)
{
    saveRecord("relation", numbered(position), relation);
}

void Store::saveRelations(const std::vector<Relation> &relations)
{
    run("BEGIN");
    run("DELETE FROM records WHERE kind = 'relation'");
    for (std::size_t index = 0; index < relations.size(); ++index)
        save(index, relations[index]);
    run("COMMIT");
}

void Store::addClient(std::uint32_t position, const Client &client)
{
    sqlite3_stmt *insert = m_addClient.get();
    sqlite3_bind_int64(insert, 1, position);
    bind(insert, 2, client.uuid);
    bind(insert, 3, client.name);
    bind(insert, 4, client.orgNo);
    bind(insert, 5, client.ownerOrgNo);
    sqlite3_bind_int(insert, 6, static_cast<int>(client.packages));
    step(insert);
}

void Store::addClients(std::uint32_t first, const std::vector<Client> &clients)
{
    run("BEGIN");
    for (std::uint32_t position = first; position < clients.size(); ++position)
        addClient(position, clients[position]);
    run("COMMIT");
}

void Store::removeClient(std::uint32_t position)
{
    const Statement remove = prepare("DELETE FROM clients WHERE position = ?");
    sqlite3_bind_int64(remove.get(), 1, position);
    step(remove.get());
}

std::chrono::seconds Store::clockAdvance() const
{
    const auto saved = records<std::int64_t>("clock");
    return std::chrono::seconds(saved.empty() ? 0 : saved.front());
}

void Store::saveClockAdvance(std::chrono::seconds advance)
{
    saveRecord("clock", "advance", advance.count());
}

void Store::addDelegation(const std::string &accessId, std::uint32_t client)
{
    bind(m_addDelegation.get(), 1, accessId);
    sqlite3_bind_int64(m_addDelegation.get(), 2, client);
    step(m_addDelegation.get());
}

void Store::removeDelegation(const std::string &accessId, std::uint32_t client)
{
    bind(m_removeDelegation.get(), 1, accessId);
    sqlite3_bind_int64(m_removeDelegation.get(), 2, client);
    step(m_removeDelegation.get());
}

} // namespace sandbox
