// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/matrix.h"

#include <algorithm>

namespace clients {

namespace {

enum Bit : std::uint8_t {
    Available = 1,
    Assigned = 2,
    ListedAsBoth = 4,
};

} // namespace

Matrix::Matrix(const QList<domain::SystemAccess> &accesses)
{
    for (const domain::SystemAccess &access : accesses) {
        Column column;
        column.access = access;
        m_columns.append(column);
    }
}

Matrix Matrix::with(int column, const ClientLists &lists) const
{
    Matrix next = *this;
    bool grown = false;
    QHash<domain::ClientId, int> fresh; // not in the index yet
    auto held = std::make_shared<std::vector<std::uint8_t>>(static_cast<size_t>(m_index->size()), std::uint8_t(0));
    const auto note = [&](const domain::Client &client, std::uint8_t bits) {
        int row = m_index->rowOf(client.id);
        if (row < 0)
            row = fresh.value(client.id, -1);
        if (row < 0) {
            row = static_cast<int>(next.m_clients.size());
            fresh.insert(client.id, row);
            next.m_clients.append(client);
            grown = true;
        }
        if (held->size() <= static_cast<size_t>(row))
            held->resize(static_cast<size_t>(row) + 1, 0);
        (*held)[static_cast<size_t>(row)] |= bits;
    };
    for (const domain::Client &client : lists.available)
        note(client, Available);
    for (const domain::Client &client : lists.assigned)
        note(client, lists.assignedAndAvailable.contains(client.id) ? Assigned | ListedAsBoth : Assigned);
    Column &changed = next.m_columns[column];
    changed.held = std::move(held);
    changed.attached = static_cast<int>(lists.assigned.size());
    changed.unreadable = lists.unreadable;
    changed.listsBoth = !lists.assignedAndAvailable.isEmpty();
    if (grown) {
        auto index = std::make_shared<ClientIndex>();
        index->reset(next.m_clients);
        next.m_index = std::move(index);
        next.setKnown(m_known);
    }
    return next;
}

void Matrix::setKnown(std::shared_ptr<const Qualifications> known)
{
    if (known == m_known && m_standings && m_standings->size() == static_cast<size_t>(rowCount()))
        return;
    m_known = std::move(known);
    m_standings = m_known ? std::make_shared<const std::vector<int>>(m_known->standingsOf(*m_index)) : nullptr;
}

bool Matrix::isWhole() const
{
    return std::all_of(m_columns.cbegin(), m_columns.cend(),
                       [](const Column &column) { return column.held && column.unreadable == 0; });
}

std::uint8_t Matrix::heldAt(int row, int column) const
{
    const auto &held = m_columns.at(column).held;
    return held && static_cast<size_t>(row) < held->size() ? (*held)[static_cast<size_t>(row)] : std::uint8_t(0);
}

int Matrix::standingOf(int row) const
{
    return m_standings ? (*m_standings)[static_cast<size_t>(row)] : -1;
}

int Matrix::attachedOf(int row) const
{
    int count = 0;
    for (int column = 0; column < columnCount(); ++column)
        count += (heldAt(row, column) & Assigned) != 0 ? 1 : 0;
    return count;
}

QStringList Matrix::missingAt(int row, int column) const
{
    const int standing = standingOf(row);
    return standing < 0 ? QStringList()
                        : missingFrom(m_known->standings().at(standing), m_columns.at(column).access.packages);
}

CellState Matrix::at(int row, int column) const
{
    const Column &of = m_columns.at(column);
    if (!of.held)
        return CellState::Unknown;
    const std::uint8_t held = heldAt(row, column);
    if ((held & Assigned) != 0)
        return CellState::Attached;
    const bool isKnown = standingOf(row) >= 0;
    const bool lacks = isKnown && !missingAt(row, column).isEmpty();
    if ((held & Available) != 0)
        return lacks ? CellState::Cannot : CellState::CanBe;
    // Altinn lists who has given at least one of the packages: whoever is not listed has given none, unless the list
    // has holes or Altinn says at the same time that nothing is missing.
    const bool isTold = isKnown ? lacks : of.unreadable == 0;
    return isTold ? CellState::Cannot : CellState::Unknown;
}

bool Matrix::qualifiesNoLonger(int row, int column) const
{
    const Column &of = m_columns.at(column);
    const std::uint8_t held = heldAt(row, column);
    if ((held & Assigned) == 0)
        return false;
    if (standingOf(row) >= 0)
        return !missingAt(row, column).isEmpty();
    if (m_known && m_known->isWhole())
        return true; // no client of the organisation any more
    return of.listsBoth && of.unreadable == 0 && (held & ListedAsBoth) == 0;
}

Plan Matrix::plan(int column, const Staging &staging) const
{
    Plan plan;
    plan.assignedBefore = m_columns.at(column).attached;
    const auto sortInto = [&](Staged mark, bool wantsAssigned, QList<domain::Client> &into) {
        for (const domain::ClientId id : staging.clients(mark)) {
            const int row = m_index->rowOf(id);
            const std::uint8_t held = row < 0 ? std::uint8_t(0) : heldAt(row, column);
            if ((held & (Assigned | Available)) == 0)
                plan.unknown.append(id);
            else if (((held & Assigned) != 0) != wantsAssigned)
                plan.needless.append(id);
            else
                into.append(m_index->at(row));
        }
    };
    sortInto(Staged::Add, false, plan.adds);
    sortInto(Staged::Remove, true, plan.removes);
    plan.unchanged = plan.assignedBefore - static_cast<int>(plan.removes.size());
    return m_known ? withPrediction(plan, *m_known, m_columns.at(column).access.packages) : plan;
}

Staged markAt(const Matrix &matrix, const Stagings &stagings, int row, int column)
{
    const auto staging = stagings.find(matrix.access(column).id);
    return staging == stagings.cend() ? Staged::Nothing : staging->second.of(matrix.client(row).id);
}

std::vector<int> matrixRows(const Matrix &matrix, const Stagings &stagings, const MatrixFilter &filter)
{
    using Show = MatrixFilter::Show;
    const auto onAny = [&](int row, const auto &fits) {
        for (int column = 0; column < matrix.columnCount(); ++column) {
            if (fits(row, column))
                return true;
        }
        return false;
    };
    std::vector<bool> among;
    if (filter.show != Show::Everything) {
        const bool isWhole = matrix.isWhole();
        among.resize(static_cast<size_t>(matrix.rowCount()));
        for (int row = 0; row < matrix.rowCount(); ++row) {
            bool fits = false;
            switch (filter.show) {
            case Show::Everything:
                break;
            case Show::Unplaced:
                fits = isWhole && matrix.attachedOf(row) == 0;
                break;
            case Show::Several:
                fits = matrix.attachedOf(row) > 1;
                break;
            case Show::NoLonger:
                fits = onAny(row, [&](int r, int c) { return matrix.qualifiesNoLonger(r, c); });
                break;
            case Show::Marked:
                fits = onAny(row, [&](int r, int c) { return markAt(matrix, stagings, r, c) != Staged::Nothing; });
                break;
            case Show::Addable:
                fits = onAny(row, [&](int r, int c) { return matrix.at(r, c) == CellState::CanBe; });
                break;
            }
            among[static_cast<size_t>(row)] = fits;
        }
    }
    const auto column =
        filter.order == MatrixFilter::Order::Number ? ClientColumn::OrganisationNumber : ClientColumn::Name;
    std::vector<int> rows = matrix.index().select(filter.text, column, Qt::AscendingOrder, among);
    if (filter.order == MatrixFilter::Order::Count) {
        struct Counted
        {
            int count = 0;
            size_t place = 0; // by name
            int row = 0;
        };

        std::vector<Counted> counted;
        counted.reserve(rows.size());
        for (const int row : rows)
            counted.push_back({matrix.attachedOf(row), counted.size(), row});
        std::sort(counted.begin(), counted.end(), [](const Counted &a, const Counted &b) {
            return a.count != b.count ? a.count > b.count : a.place < b.place;
        });
        std::transform(counted.cbegin(), counted.cend(), rows.begin(), [](const Counted &each) { return each.row; });
    }
    return rows;
}

MatrixEdit toggled(const Matrix &matrix, const Stagings &stagings, const QList<MatrixCell> &cells)
{
    MatrixEdit mark;
    MatrixEdit back;
    for (const MatrixCell &cell : cells) {
        const domain::ClientId id = matrix.client(cell.row).id;
        const Staged staged = markAt(matrix, stagings, cell.row, cell.column);
        const CellState state = matrix.at(cell.row, cell.column);
        if (staged == Staged::Add)
            back.remove[cell.column].append(id); // the opposite mark takes the mark back
        else if (staged == Staged::Remove)
            back.add[cell.column].append(id);
        else if (state == CellState::Attached)
            mark.remove[cell.column].append(id);
        else if (state == CellState::CanBe)
            mark.add[cell.column].append(id);
        else
            ++mark.leftAlone;
    }
    return mark.isEmpty() && !back.isEmpty() ? back : mark;
}

MatrixEdit moved(const Matrix &matrix, const Stagings &stagings, const QList<MatrixCell> &cells, int to)
{
    MatrixEdit edit;
    QSet<domain::ClientId> going;
    for (const MatrixCell &cell : cells) {
        const domain::ClientId id = matrix.client(cell.row).id;
        const Staged here = markAt(matrix, stagings, cell.row, cell.column);
        const Staged there = markAt(matrix, stagings, cell.row, to);
        const CellState target = matrix.at(cell.row, to);
        const bool isHere =
            here == Staged::Add || (here == Staged::Nothing && matrix.at(cell.row, cell.column) == CellState::Attached);
        const bool isThere = there == Staged::Add || (there == Staged::Nothing && target == CellState::Attached);
        const bool canGo = isThere || there == Staged::Remove || target == CellState::CanBe;
        if (cell.column == to || !isHere || !canGo) {
            ++edit.leftAlone;
            continue;
        }
        edit.remove[cell.column].append(id);
        if (!isThere && !going.contains(id)) {
            going.insert(id);
            edit.add[to].append(id);
        }
    }
    return edit;
}

int applyEdit(const Matrix &matrix, const MatrixEdit &edit, quint64 serial, Stagings *stagings)
{
    int changed = 0;
    for (auto each = edit.remove.cbegin(); each != edit.remove.cend(); ++each)
        changed += (*stagings)[matrix.access(each.key()).id].stage(each.value(), Staged::Remove, serial);
    for (auto each = edit.add.cbegin(); each != edit.add.cend(); ++each)
        changed += (*stagings)[matrix.access(each.key()).id].stage(each.value(), Staged::Add, serial);
    return changed;
}

void undoLast(const Matrix &matrix, Stagings *stagings)
{
    quint64 last = 0;
    for (int column = 0; column < matrix.columnCount(); ++column)
        last = std::max(last, (*stagings)[matrix.access(column).id].undoSerial());
    for (int column = 0; last > 0 && column < matrix.columnCount(); ++column) {
        Staging &staging = (*stagings)[matrix.access(column).id];
        while (staging.undoSerial() == last) // one access can have been changed both ways
            staging.undo();
    }
}

void redoNext(const Matrix &matrix, Stagings *stagings)
{
    quint64 next = 0;
    for (int column = 0; column < matrix.columnCount(); ++column) {
        const quint64 serial = (*stagings)[matrix.access(column).id].redoSerial();
        if (serial > 0 && (next == 0 || serial < next))
            next = serial;
    }
    for (int column = 0; next > 0 && column < matrix.columnCount(); ++column) {
        Staging &staging = (*stagings)[matrix.access(column).id];
        while (staging.redoSerial() == next)
            staging.redo();
    }
}

} // namespace clients
