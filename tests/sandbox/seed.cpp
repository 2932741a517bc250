// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "seed.h"

#include "catalogue.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace sandbox {

namespace {

constexpr unsigned everything = accessManager | clientAdministrator | mayDelegate;

const std::vector<std::string> managerPackages = {"urn:altinn:accesspackage:tilgangsstyring",
                                                  "urn:altinn:accesspackage:hovedadministrator"};
const std::vector<std::string> auditorPackages = {"ansvarlig-revisor", "revisormedarbeider"};

class Builder
{
public:
    WorldRecords build(int clientCount, int organisationCount);

private:
    std::string person(const std::string &name, int day, int month, int year);
    std::string organisation(const std::string &name, const std::string &unitType, const std::string &parent = {});
    void relation(const std::string &pid, const std::string &orgNo, unsigned grants, const std::string &role,
                  const std::vector<std::string> &packages = {});
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
    std::string m_smartCloud;
    std::string m_smartCloudClients;
    std::string m_payroll;
    std::string m_vouchers;
    std::string m_auditing;
};

std::string Builder::person(const std::string &name, int day, int month, int year)
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

std::string Builder::organisation(const std::string &name, const std::string &unitType, const std::string &parent)
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

void Builder::relation(const std::string &pid, const std::string &orgNo, unsigned grants, const std::string &role,
                       const std::vector<std::string> &packages)
{
    m_all.relations.push_back({pid, orgNo, grants, {role}, packages});
}

std::vector<std::string> Builder::moreOrganisations(const std::string &pid, int count, std::size_t firstName)
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
        relation(pid, numbers.back(), everything, "daglig-leder", managerPackages);
    }
    return numbers;
}

const std::string &Builder::system(const std::string &vendor, const std::string &name, const Texts &title,
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

void Builder::systems()
{
    m_all.systems.reserve(8);
    const std::string smartCloud = organisation("SMARTCLOUD AS", "AS");
    const std::string fjordData = organisation("FJORDDATA AS", "AS");
    m_smartCloud =
        system(smartCloud, "smartcloud", {"SmartCloud", "SmartCloud", "SmartCloud"},
               {"Henter krav og betalinger til økonomisystemet.", "Hentar krav og betalingar til økonomisystemet.",
                "Fetches claims and payments for the accounting system."},
               {"ske-krav-og-betalinger"}, {"skattegrunnlag"});
    m_smartCloudClients =
        system(smartCloud, "smartcloud_klient", {"SmartCloud Klient", "SmartCloud Klient", "SmartCloud Client"},
               {"For revisorer som arbeider for kundene sine.", "For revisorar som arbeider for kundane sine.",
                "For auditors who work for their clients."},
               {}, auditorPackages);
    m_payroll = system(fjordData, "fjordlonn", {"Fjord Lønn", "Fjord Løn", "Fjord Payroll"},
                       {"Lønn og sykefravær for små virksomheter.", "Løn og sjukefråvær for små verksemder.",
                        "Payroll and sickness absence for small organisations."},
                       {"ske-skattekort", "app_nav_oppfolgingsplan"}, {"lonn", "sykefravaer"});
    m_vouchers =
        system(fjordData, "fjordbilag", {"Fjord Bilag", "Fjord Bilag", "Fjord Vouchers"},
               {"Bilag og mva.", "Bilag og mva.", "Vouchers and VAT."}, {"ske-krav-og-betalinger"}, {"merverdiavgift"});
    m_auditing = system(fjordData, "fjordrevisjon_klient", {"Fjord Revisjon", "Fjord Revisjon", "Fjord Auditing"},
                        {"Revisjon for mange kunder.", "Revisjon for mange kundar.", "Auditing for many clients."}, {},
                        auditorPackages);
    system(fjordData, "fjordpilot", {"Fjord Pilot", "Fjord Pilot", "Fjord Pilot"},
           {"Ikke i salg ennå.", "Ikkje i sal enno.", "Not on sale yet."}, {"ske-skattegrunnlag"}, {}, false);
}

const System &Builder::systemById(const std::string &id) const
{
    return *std::find_if(m_all.systems.begin(), m_all.systems.end(), [&](const System &each) { return each.id == id; });
}

Request &Builder::request(Kind kind, const std::string &systemId, const std::string &orgNo, std::chrono::hours age)
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

SystemAccess &Builder::access(Kind kind, const std::string &systemId, const std::string &orgNo, std::chrono::hours age)
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

WorldRecords Builder::build(int clientCount, int organisationCount)
{
    using std::chrono::days;
    using std::chrono::hours;
    systems();

    const std::string manager = person("STADIG KONSERT", 14, 3, 71);
    const std::string ape = organisation("TILFELDIG SUBTIL APE", "AS");
    relation(manager, ape, everything, "daglig-leder", managerPackages);
    const auto managerOthers = moreOrganisations(manager, organisationCount - 1, 0);
    const std::string branch = organisation("TILFELDIG SUBTIL APE AVD BERGEN", "BEDR", ape);
    relation(manager, branch, everything, "daglig-leder", managerPackages);

    const std::string auditor = person("DRESS MINST", 27, 9, 64);
    const std::string tiger = organisation("TILBAKEHOLDEN USYMMETRISK TIGER AS", "AS");
    relation(auditor, tiger, everything, "daglig-leder", managerPackages);
    const auto auditorOthers = moreOrganisations(auditor, organisationCount - 1, 501);

    const std::string administrator = person("SPRØ TULIPAN", 5, 11, 83);
    relation(administrator, tiger, clientAdministrator, "klientadministrator",
             {"urn:altinn:accesspackage:klientadministrator"});
    const std::string limited = person("KLOK BRISLING", 30, 1, 79);
    relation(limited, ape, accessManager, "tilgangsstyrer", {"urn:altinn:accesspackage:tilgangsstyring"});
    const std::string employee = person("STILLE LYKT", 8, 6, 92);
    relation(employee, branch, 0, "ansatt");

    request(Kind::standard, m_smartCloud, ape, days(2));
    request(Kind::agent, m_smartCloudClients, tiger, hours(5));
    request(Kind::standard, m_payroll, ape, days(176)).redirectUrl.clear();
    request(Kind::standard, m_payroll, tiger, days(201)).redirectUrl.clear();
    if (!managerOthers.empty())
        request(Kind::standard, m_payroll, managerOthers.front(), days(40)).escalated = true;
    if (!auditorOthers.empty())
        request(Kind::agent, m_smartCloudClients, auditorOthers.front(), days(9)).escalated = true;

    access(Kind::standard, m_vouchers, ape, days(310));
    m_all.clients = freshClients(m_source, tiger, clientCount);
    SystemAccess &auditing = access(Kind::agent, m_auditing, tiger, days(95));
    const unsigned needed = clientPackageMask(auditorPackages);
    for (std::uint32_t position = 0; position < m_all.clients.size() && auditing.clients.size() < 12; position += 3) {
        if ((m_all.clients[position].packages & needed) == needed)
            auditing.clients.insert(position);
    }
    if (!auditorOthers.empty()) {
        auto others = freshClients(m_source, auditorOthers.front(), std::min(clientCount, 20));
        m_all.clients.insert(m_all.clients.end(), others.begin(), others.end());
    }
    return std::move(m_all);
}

} // namespace

WorldRecords freshWorld(int clientCount, int organisationCount)
{
    return Builder().build(clientCount, organisationCount);
}

} // namespace sandbox
