// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/client.h"

#include <QHash>
#include <QList>

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

namespace clients {

enum class ClientColumn { Name, OrganisationNumber };

// A list of clients that stays quick at 100 000: every order is sorted once, and what a filter looks at lies in one
// piece of memory, in the order of names. Pure; made on any thread, read by all of them.
class ClientIndex
{
public:
    void reset(QList<domain::Client> clients, QList<domain::Client> more = {}); // rows: those, then these

    [[nodiscard]] int size() const { return static_cast<int>(m_clients.size() + m_more.size()); }

    [[nodiscard]] const domain::Client &at(int row) const
    {
        return row < m_clients.size() ? m_clients.at(row) : m_more.at(row - m_clients.size());
    }

    [[nodiscard]] int rowOf(domain::ClientId id) const { return m_rows.value(id, -1); }

    // Rows that match, in order. Text is looked for in name and number without regard to case; two or more organisation
    // numbers (pasted from a list, with or without spaces in them) mean exactly those.
    // Only rows with true in `among` are looked at; it is empty (all rows) or as long as the index.
    [[nodiscard]] std::vector<int> select(const QString &text, ClientColumn column, Qt::SortOrder order,
                                          const std::vector<bool> &among = {}) const;

private:
    using Hits = std::vector<bool>; // by rank
    void findText(const QByteArray &needle, Hits &hits) const;
    void findNumbers(const QStringList &numbers, Hits &hits) const;

    QList<domain::Client> m_clients;
    QList<domain::Client> m_more; // joined with those, they would be one more copy of what the lists hold
    QHash<domain::ClientId, int> m_rows;
    std::vector<int> m_byName;                             // rows; the place in it is a client's rank
    std::vector<std::pair<std::uint64_t, int>> m_byNumber; // a key of the number, and the rank
    std::vector<char> m_text;                              // by rank: folded name, separator, number, end; UTF-8
    std::vector<size_t> m_textEnd;                         // by rank, in m_text
    std::array<int, 256> m_letters{};                      // how often each byte stands in a sample of the text
};

// The organisation numbers in a pasted text: nine digits each, grouped or not. Empty when the text holds anything else.
[[nodiscard]] QStringList pastedNumbers(const QString &text);

} // namespace clients
