// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/identifiers.h"

#include <QString>

namespace domain {

// A customer of the organisation that a system access can act for. Keyed by id, never by number or name.
struct Client
{
    ClientId id;
    QString name;
    QString organisationNumber; // "" for persons
    friend bool operator==(const Client &, const Client &) = default;
};

} // namespace domain
