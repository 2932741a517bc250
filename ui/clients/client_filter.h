// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/identifiers.h"

#include <QSet>
#include <QString>

namespace ui {

// What narrows a list of clients beside the text. A value.
struct ClientFilter
{
    enum class Status {
        All,
        Marked,       // to be added or removed
        Refused,      // by the last job
        LacksPackage, // of the access, where Altinn tells
    };

    Status status = Status::All;
    QString role;                // key; "" for any
    QString package;             // key; "" for any
    QSet<domain::ClientId> only; // chosen elsewhere; empty for any

    friend bool operator==(const ClientFilter &, const ClientFilter &) = default;

    [[nodiscard]] bool isEmpty() const { return *this == ClientFilter{}; }
};

} // namespace ui
