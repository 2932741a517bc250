// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The columns of the fault matrix: whatever the fault proxy can do, made from its own lists. Plain values.

#include <QJsonObject>
#include <QList>

namespace matrix {

struct Column
{
    enum class Kind { None, Fault, Certificate, Recycling };
    QString name;
    Kind kind = Kind::Fault;
    QJsonObject order;   // of a fault or of recycling
    QString certificate; // its kind
    bool waits = false;  // until the app's patience is over

    // The server, or somebody in front of it, says no although it has acted: what no client can see through at once.
    [[nodiscard]] bool lies() const;
};

// The first has no fault at all.
[[nodiscard]] QList<Column> everyColumn();

} // namespace matrix
