// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// The world that a new sandbox starts with: the cast of the getting-started scenario and what surrounds it. The same
// counts give the same identifiers every time; ages are counted from now.

#include "identifiers.h"
#include "store.h"

namespace sandbox {

WorldRecords freshWorld(int clientCount, int organisationCount);

// So many more systems for the register, of made-up vendors; every tenth is hidden.
std::vector<System> freshSystems(int count);

// Clients with believable names; about four in a hundred lack one of the two auditor packages, and a few are persons.
// `first` continues the names of a list that has so many already.
std::vector<Client> freshClients(IdentifierSource &source, const std::string &ownerOrgNo, int count,
                                 std::size_t first = 0);

} // namespace sandbox
