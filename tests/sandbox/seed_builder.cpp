// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "seed_builder.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sandbox {

const std::vector<std::string> &managerPackages()
{
    static const std::vector<std::string> all = {"urn:altinn:accesspackage:tilgangsstyring",
                                                 "urn:altinn:accesspackage:hovedadministrator"};
    return all;
}

std::string SeedBuilder::person(const std::string &name, int day, int month, int year)
{
    Person person;
    person.name = name;
    person.pid = syntheticPersonNumber(day, month, year, 100 + static_cast<int>(m_all.people.size()) * 20);
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    person.birthDate = "19" + two(year) + "-" + two(month) + "-" + two(day);
    person.partyUuid = m_source.uuid();
    person.partyId = m_source.partyId();
    person.userId = 20'000'000 + static_cast<int>(m_all.people.size()) * 17;
    m_all.people.push_back(person);
    return person.pid;
}

std::string SeedBuilder::organisation(const std::string &name, const std::string &unitType, const std::string &parent)
{
    Organisation organisation;
    organisation.name = name;
    organisation.orgNo = m_source.organisationNumber();
    organisation.partyUuid = m_source.uuid();
    organisation.unitType = unitType;
    organisation.parentOrgNo = parent;
    organisation.partyId = m_source.partyId();
    m_all.organisations.push_back(organisation);
    return organisation.orgNo;
}

void SeedBuilder::relation(const std::string &pid, const std::string &orgNo, unsigned grants, const std::string &role,
                           const std::vector<std::string> &packages)
{
    m_all.relations.push_back({pid, orgNo, grants, {role}, packages, {}, {}});
}

std::vector<std::string> SeedBuilder::moreOrganisations(const std::string &pid, int count, std::size_t firstName)
{
    static constexpr std::array<std::string_view, 20> moods = {
        "RASK", "LUN",   "KVIKK", "ROLIG", "STOLT", "MODIG",  "FLINK", "SNILL",  "TÅLMODIG", "VÅKEN",
        "GLAD", "TRYGG", "SPRØ",  "ÆRLIG", "DJERV", "FRODIG", "LETT",  "HENDIG", "STØDIG",   "BLID"};
    static constexpr std::array<std::string_view, 7> colours = {"BLÅ", "GRØNN", "RØD", "GUL", "HVIT", "GRÅ", "BRUN"};
    static constexpr std::array<std::string_view, 11> animals = {"ELG",   "OTER", "GAUPE", "MÅKE", "HARE", "RØYSKATT",
                                                                 "ØRRET", "UGLE", "LEMEN", "SEL",  "MÅR"};
    std::vector<std::string> numbers;
    for (std::size_t index = firstName; index < firstName + static_cast<std::size_t>(count); ++index) {
        std::string name(moods.at(index % moods.size()));
        name += ' ';
        name += colours.at(index % colours.size());
        name += ' ';
        name += animals.at(index % animals.size());
        numbers.push_back(organisation(name + " AS", "AS"));
        relation(pid, numbers.back(), everyGrant, "daglig-leder", managerPackages());
    }
    return numbers;
}

const std::string &SeedBuilder::system(const std::string &vendor, const std::string &name, const Texts &title,
                                       const Texts &description, const std::vector<std::string> &resources,
                                       const std::vector<std::string> &packages, bool visible)
{
    System system;
    system.id = vendor + "_" + name;
    system.internalId = m_source.uuid();
    system.vendorOrgNo = vendor;
    system.name = title;
    system.description = description;
    system.resources = resources;
    system.packages = packages;
    system.redirectUrls = {"https://" + name.substr(0, name.find('_')) + ".example/kvittering"};
    system.visible = visible;
    m_all.systems.push_back(std::move(system));
    return m_all.systems.back().id;
}

const System &SeedBuilder::systemById(const std::string &id) const
{
    return *std::find_if(m_all.systems.begin(), m_all.systems.end(), [&](const System &each) { return each.id == id; });
}

Request &SeedBuilder::request(Kind kind, const std::string &systemId, const std::string &orgNo, std::chrono::hours age)
{
    const System &system = systemById(systemId);
    Request request;
    request.id = m_source.uuid();
    request.kind = kind;
    request.systemId = systemId;
    request.externalRef = orgNo;
    request.partyOrgNo = orgNo;
    request.title = system.name.nb;
    request.resources = system.resources;
    request.packages = system.packages;
    request.redirectUrl = system.redirectUrls.front();
    request.created = m_now - age - std::chrono::microseconds(m_source.number() % 3'000'000'000U);
    m_all.requests.push_back(std::move(request));
    return m_all.requests.back();
}

SystemAccess &SeedBuilder::access(Kind kind, const std::string &systemId, const std::string &orgNo,
                                  std::chrono::hours age)
{
    const System &system = systemById(systemId);
    m_all.accesses.push_back({m_source.uuid(),
                              kind,
                              systemId,
                              orgNo,
                              orgNo,
                              system.name.nb,
                              system.resources,
                              system.packages,
                              m_now - age,
                              {}});
    return m_all.accesses.back();
}

} // namespace sandbox
