// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/client_desk.h"
#include "app/clients/matrix.h"

namespace clients {

// Reads the lists of all accesses, a few at a time, and makes the matrix grow column by column. One that cannot be read
// concerns its column only. Owned by the matrix page; GUI thread, the sorting is done beside it.
class MatrixDesk : public QObject
{
    Q_OBJECT
public:
    enum class Reading {
        Waiting,
        Now,
        Sorting, // read, not in the matrix yet
        Done,
        Failed,
    };

    explicit MatrixDesk(ClientDesk *desk, QObject *parent = nullptr);

    // What was read of the same accesses is shown until it has been read anew.
    void open(const domain::Party &party, const QList<domain::SystemAccess> &accesses);
    void readAgain(const QList<int> &columns);
    void setKnown(const std::shared_ptr<const Qualifications> &known);
    void clear();

    [[nodiscard]] const Matrix &matrix() const { return m_matrix; }

    [[nodiscard]] const domain::Party &party() const { return m_party; }

    [[nodiscard]] Reading reading(int column) const { return m_columns.at(column).reading; }

    [[nodiscard]] const core::Error &error(int column) const { return m_columns.at(column).error; }

    [[nodiscard]] int count(Reading reading) const;
    [[nodiscard]] QList<int> failed() const;

    [[nodiscard]] bool isReading() const
    {
        return count(Reading::Waiting) + count(Reading::Now) + count(Reading::Sorting) > 0;
    }

Q_SIGNALS:
    void changed();

private:
    struct Column
    {
        Reading reading = Reading::Waiting;
        core::Error error;
    };

    using Arrival = std::pair<int, ClientLists>;
    QCoro::Task<bool> worker(std::stop_token stop);
    void startWorkers();
    void arrived(int column, const core::Result<ClientLists> &lists);
    void merge();

    ClientDesk *m_desk;
    domain::Party m_party;
    Matrix m_matrix;
    std::shared_ptr<const Qualifications> m_known;
    QList<Column> m_columns;
    QList<Arrival> m_arrived; // not in the matrix yet
    bool m_merging = false;
    int m_workers = 0;
    core::TaskScope m_scope;
};

} // namespace clients
