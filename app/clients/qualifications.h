// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/customers.h"
#include "app/clients/client_index.h"
#include "app/domain/rights.h"

#include <QHash>

#include <memory>
#include <optional>

namespace clients {

// What each client has given the organisation, as far as Altinn tells: it decides which system accesses can act for
// the client. What was not told is not known, never a no. Pure and unchanging; read on any thread.
class Qualifications
{
public:
    struct Standing // shared by all clients that have given the same
    {
        QStringList roles; // names as they stand last in the URN, lower case
        QStringList packages;
        friend bool operator==(const Standing &, const Standing &) = default;
    };

    Qualifications() = default;
    explicit Qualifications(const altinn::Listing<altinn::Customer> &customers);

    [[nodiscard]] bool isEmpty() const { return m_ids.empty(); }

    [[nodiscard]] int size() const { return static_cast<int>(m_ids.size()); }

    [[nodiscard]] domain::ClientId idAt(int place) const { return m_ids[static_cast<size_t>(place)]; }

    [[nodiscard]] domain::Client at(int place) const; // in Altinn's order

    // Nobody is missing: who is not here is no client of the organisation.
    [[nodiscard]] bool isWhole() const { return m_whole; }

    [[nodiscard]] const QList<Standing> &standings() const { return m_standings; }

    [[nodiscard]] int standingOf(domain::ClientId client) const;

    // By row of the index; -1 where nothing is known.
    [[nodiscard]] std::vector<int> standingsOf(const ClientIndex &index) const;

    // What the client lacks of these packages, by key; nothing when that is not known.
    [[nodiscard]] std::optional<QStringList> missing(domain::ClientId client,
                                                     const QList<domain::AccessPackage> &packages) const;

    [[nodiscard]] QStringList roles() const; // all there are, sorted
    [[nodiscard]] QStringList packages() const;

private:
    struct Texts // ends in m_texts
    {
        qsizetype name = 0;
        qsizetype number = 0;
    };

    std::vector<domain::ClientId> m_ids; // by place, as the next two
    std::vector<int> m_standingAt;
    std::vector<Texts> m_textsAt;
    QHash<domain::ClientId, int> m_placeOf;
    // Names and numbers in UTF-8, one after the other. A hundred thousand clients with texts of their own would take
    // twenty megabytes, and keep apart what reading has left behind.
    QByteArray m_texts;
    QList<Standing> m_standings;
    bool m_whole = false;
};

// What somebody with this standing lacks of the packages, by key.
[[nodiscard]] QStringList missingFrom(const Qualifications::Standing &standing,
                                      const QList<domain::AccessPackage> &packages);

struct LeftOutClient // not among the clients of an access
{
    domain::Client client;
    QStringList missing; // package keys; empty when Altinn gives no reason
};

// Clients of the organisation that are not listed, available or assigned, in no particular order.
[[nodiscard]] QList<LeftOutClient> leftOut(const Qualifications &qualifications, const ClientIndex &listed,
                                           const QList<domain::AccessPackage> &packages);

} // namespace clients
