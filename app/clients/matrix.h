// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/plan.h"
#include "app/clients/qualifications.h"
#include "app/domain/system_access.h"

#include <cstdint>
#include <memory>
#include <unordered_map>

namespace clients {

enum class CellState {
    Unknown,  // the access has not been read, or Altinn gives no reason
    CanBe,    // the access can act for the client
    Cannot,   // the client has not given what the access needs
    Attached, // the access acts for the client
};

// All clients of the organisation against all its accesses: one byte a cell, rows that never move once they are there.
// A value that is cheap to copy; a column that has been read makes a new one, on any thread. It knows nothing of marks.
class Matrix
{
public:
    Matrix() = default;
    explicit Matrix(const QList<domain::SystemAccess> &accesses);

    // With what the server holds for this column; its clients are appended.
    [[nodiscard]] Matrix with(int column, const ClientLists &lists) const;
    void setKnown(std::shared_ptr<const Qualifications> known);

    [[nodiscard]] int rowCount() const { return m_index->size(); }

    [[nodiscard]] int columnCount() const { return static_cast<int>(m_columns.size()); }

    [[nodiscard]] const ClientIndex &index() const { return *m_index; }

    [[nodiscard]] const domain::Client &client(int row) const { return m_index->at(row); }

    [[nodiscard]] const domain::SystemAccess &access(int column) const { return m_columns.at(column).access; }

    [[nodiscard]] bool isRead(int column) const { return m_columns.at(column).held != nullptr; }

    [[nodiscard]] bool isWhole() const; // every column has been read, and nothing in it was unreadable

    [[nodiscard]] int unreadable(int column) const { return m_columns.at(column).unreadable; }

    [[nodiscard]] int attachedIn(int column) const { return m_columns.at(column).attached; }

    [[nodiscard]] int attachedOf(int row) const; // over the columns that have been read

    [[nodiscard]] CellState at(int row, int column) const;
    [[nodiscard]] QStringList missingAt(int row, int column) const; // package keys, where Altinn tells
    // Attached, yet the client has not, or no longer, given what the access needs. Only where Altinn tells.
    [[nodiscard]] bool qualifiesNoLonger(int row, int column) const;

    [[nodiscard]] Plan plan(int column, const Staging &staging) const;

private:
    struct Column
    {
        domain::SystemAccess access;
        std::shared_ptr<const std::vector<std::uint8_t>> held; // by row, as far as it goes; null until read
        int attached = 0;
        int unreadable = 0;
        bool listsBoth = false; // attached clients stand among the available ones as well
    };

    [[nodiscard]] std::uint8_t heldAt(int row, int column) const;
    [[nodiscard]] int standingOf(int row) const;

    QList<Column> m_columns;
    QList<domain::Client> m_clients;
    std::shared_ptr<const ClientIndex> m_index = std::make_shared<ClientIndex>();
    std::shared_ptr<const Qualifications> m_known;
    std::shared_ptr<const std::vector<int>> m_standings; // by row
};

struct AccessHash
{
    size_t operator()(domain::SystemAccessId id) const { return qHash(id); }
};

// Each stays where it is however many there will be: the lists of an access look at theirs.
using Stagings = std::unordered_map<domain::SystemAccessId, Staging, AccessHash>;

[[nodiscard]] Staged markAt(const Matrix &matrix, const Stagings &stagings, int row, int column);

struct MatrixFilter
{
    enum class Show {
        Everything,
        Unplaced, // on no access; nobody when not every access has been read
        Several,  // on two or more
        NoLonger, // attached, but does not qualify any more
        Marked,   // to be added or removed somewhere
        Addable,  // can be added somewhere
    };

    enum class Order {
        Name,
        Number,
        Count, // of accesses that act for the client, most first
    };

    QString text;
    Show show = Show::Everything;
    Order order = Order::Name;
};

[[nodiscard]] std::vector<int> matrixRows(const Matrix &matrix, const Stagings &stagings, const MatrixFilter &filter);

struct MatrixCell
{
    int row = 0;
    int column = 0;
    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

// Marks to set, by column. What cannot be done is counted, never forced.
struct MatrixEdit
{
    QHash<int, QList<domain::ClientId>> add;
    QHash<int, QList<domain::ClientId>> remove;
    int leftAlone = 0;

    [[nodiscard]] bool isEmpty() const { return add.isEmpty() && remove.isEmpty(); }
};

// Marks the cells that are not marked yet, each the way it can change; when all are marked, takes the marks back.
[[nodiscard]] MatrixEdit toggled(const Matrix &matrix, const Stagings &stagings, const QList<MatrixCell> &cells);
// From the accesses that act for the clients in these cells to another one. A client that cannot go there stays.
[[nodiscard]] MatrixEdit moved(const Matrix &matrix, const Stagings &stagings, const QList<MatrixCell> &cells, int to);

// One step to the user, whatever the number of accesses. Returns how many marks changed.
int applyEdit(const Matrix &matrix, const MatrixEdit &edit, quint64 serial, Stagings *stagings);
// The last step over these accesses, in whichever of them it was.
void undoLast(const Matrix &matrix, Stagings *stagings);
void redoNext(const Matrix &matrix, Stagings *stagings);

} // namespace clients
