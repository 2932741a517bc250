// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/altinn/names.h"
#include "app/domain/party.h"
#include "app/domain/system_access.h"

namespace accesses {

struct Count // "not read" and "could not be read" are neither of them nought
{
    enum class State { NotRead, Unreadable, Read };
    State state = State::NotRead;
    int value = 0;

    [[nodiscard]] bool isRead() const { return state == State::Read; }

    friend bool operator==(const Count &, const Count &) = default;
};

struct HeldPackage
{
    QString key;  // domain::AccessPackage::key()
    QString name; // "" when it could not be had
    friend bool operator==(const HeldPackage &, const HeldPackage &) = default;
};

// How much an access holds, for a row of a list.
struct Holdings
{
    Count packages;
    Count services;
    Count clients;            // of an access for clients
    QList<HeldPackage> which; // the packages, as far as they have been read
    friend bool operator==(const Holdings &, const Holdings &) = default;
};

// What the list itself tells, without a call: the packages of an access for clients (section 6).
[[nodiscard]] Holdings listedHoldings(const domain::SystemAccess &access);

// Reads the rest, one call for an access (6.4, or 8.1 of one for clients), and the names of its packages. Does not
// fail, but when it is stopped: what could not be read says so.
core::Task<Holdings> readHoldings(altinn::Api *api, altinn::Names *names, domain::Party party,
                                  domain::SystemAccess access, std::stop_token stop);

} // namespace accesses
