// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "app/clients/matrix_desk.h"

#include "app/core/background.h"

#include <algorithm>

namespace clients {

static constexpr int mostAtOnce = 3; // accesses; each has two lists

MatrixDesk::MatrixDesk(ClientDesk *desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

void MatrixDesk::clear()
{
    m_scope.restart();
    m_workers = 0;
    m_merging = false;
    m_arrived.clear();
    m_columns.clear();
    m_matrix = {};
    m_known.reset();
    m_party = {};
}

void MatrixDesk::open(const domain::Party &party, const QList<domain::SystemAccess> &accesses)
{
    bool isSame = party.uuid == m_party.uuid && m_matrix.columnCount() == accesses.size();
    for (int column = 0; isSame && column < m_matrix.columnCount(); ++column)
        isSame = m_matrix.access(column).id == accesses.at(column).id;
    if (!isSame) {
        const auto known = party.uuid == m_party.uuid ? m_known : nullptr;
        clear();
        m_party = party;
        m_matrix = Matrix(accesses);
        m_columns.resize(accesses.size());
        setKnown(known);
    }
    QList<int> all;
    for (int column = 0; column < m_matrix.columnCount(); ++column)
        all.append(column);
    readAgain(all);
}

void MatrixDesk::readAgain(const QList<int> &columns)
{
    for (const int column : columns) {
        if (m_columns.at(column).reading != Reading::Now)
            m_columns[column] = Column{Reading::Waiting, {}};
    }
    startWorkers();
    Q_EMIT changed();
}

void MatrixDesk::startWorkers()
{
    for (int free = std::min(mostAtOnce - m_workers, count(Reading::Waiting)); free > 0; --free) {
        ++m_workers;
        m_scope.start(worker(m_scope.token()), [this](bool) { --m_workers; });
    }
}

QCoro::Task<bool> MatrixDesk::worker(std::stop_token stop)
{
    for (;;) {
        int next = -1;
        for (int column = 0; column < m_columns.size() && next < 0; ++column)
            next = m_columns.at(column).reading == Reading::Waiting ? column : -1;
        if (next < 0)
            co_return true;
        m_columns[next].reading = Reading::Now;
        const domain::SystemAccessId access = m_matrix.access(next).id;
        core::Result<ClientLists> lists = co_await m_desk->lists(access, m_party, stop);
        if (stop.stop_requested())
            co_return false;
        arrived(next, lists);
    }
}

void MatrixDesk::arrived(int column, const core::Result<ClientLists> &lists)
{
    if (lists) {
        m_columns[column].reading = Reading::Sorting;
        m_arrived.append({column, *lists});
        merge();
    } else {
        m_columns[column] = Column{Reading::Failed, lists.error()};
        Q_EMIT changed();
    }
}

// One at a time, since each builds on the last.
void MatrixDesk::merge()
{
    if (m_merging || m_arrived.isEmpty())
        return;
    m_merging = true;
    const QList<Arrival> batch = std::exchange(m_arrived, {});
    const auto merging = [matrix = m_matrix, batch] {
        Matrix next = matrix;
        for (const auto &[column, lists] : batch)
            next = next.with(column, lists);
        return next;
    };
    m_scope.start(core::inBackground(merging), [this, batch](Matrix next) {
        m_merging = false;
        m_matrix = std::move(next);
        m_matrix.setKnown(m_known); // which may have come meanwhile
        for (const Arrival &each : batch) {
            if (m_columns.at(each.first).reading == Reading::Sorting) // else it is being read again
                m_columns[each.first].reading = Reading::Done;
        }
        merge();
        Q_EMIT changed();
    });
}

void MatrixDesk::setKnown(const std::shared_ptr<const Qualifications> &known)
{
    m_known = known;
    m_matrix.setKnown(known);
    Q_EMIT changed();
}

int MatrixDesk::count(Reading reading) const
{
    return static_cast<int>(std::count_if(m_columns.cbegin(), m_columns.cend(),
                                          [reading](const Column &column) { return column.reading == reading; }));
}

QList<int> MatrixDesk::failed() const
{
    QList<int> columns;
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).reading == Reading::Failed)
            columns.append(column);
    }
    return columns;
}

} // namespace clients
