// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once
// Puts together the world that seed.h promises; one use. The scenario itself is in seed.cpp, the further people in
// seed_people.cpp.

#include "seed.h"

#include <string>
#include <vector>

namespace sandbox {

constexpr unsigned everyGrant = accessManager | clientAdministrator | mayDelegate;

// What a managing director holds.
const std::vector<std::string> &managerPackages();

class SeedBuilder
{
public:
    WorldRecords build(int clientCount, int organisationCount);

private:
    std::string person(const std::string &name, int day, int month, int year);
    std::string organisation(const std::string &name, const std::string &unitType, const std::string &parent = {});
    void relation(const std::string &pid, const std::string &orgNo, unsigned grants, const std::string &role,
                  const std::vector<std::string> &packages = {});
    // Everyone whom the getting-started scenario does not need; after it, so that its identifiers stay.
    void furtherPeople(const std::string &ape);
    void unitsOf(const std::string &pid);
    std::vector<std::string> moreOrganisations(const std::string &pid, int count, std::size_t firstName);
    void systems();
    const std::string &system(const std::string &vendor, const std::string &name, const Texts &title,
                              const Texts &description, const std::vector<std::string> &resources,
                              const std::vector<std::string> &packages, bool visible = true);
    Request &request(Kind kind, const std::string &systemId, const std::string &orgNo, std::chrono::hours age);
    SystemAccess &access(Kind kind, const std::string &systemId, const std::string &orgNo, std::chrono::hours age);
    const System &systemById(const std::string &id) const;

    IdentifierSource m_source{20261122};
    TimePoint m_now = now();
    WorldRecords m_all;
    std::string m_fjordData;
    std::string m_smartCloud;
    std::string m_smartCloudClients;
    std::string m_payroll;
    std::string m_vouchers;
    std::string m_auditing;
};

} // namespace sandbox
