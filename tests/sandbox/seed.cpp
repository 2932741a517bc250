// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "seed.h"

#include "catalogue.h"
#include "seed_builder.h"

#include <algorithm>

namespace sandbox {

namespace {

const std::vector<std::string> auditorPackages = {"ansvarlig-revisor", "revisormedarbeider"};

} // namespace

void SeedBuilder::systems()
{
    m_all.systems.reserve(8);
    const std::string smartCloud = organisation("SMARTCLOUD AS", "AS");
    m_fjordData = organisation("FJORDDATA AS", "AS");
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
    m_payroll = system(m_fjordData, "fjordlonn", {"Fjord Lønn", "Fjord Løn", "Fjord Payroll"},
                       {"Lønn og sykefravær for små virksomheter.", "Løn og sjukefråvær for små verksemder.",
                        "Payroll and sickness absence for small organisations."},
                       {"ske-skattekort", "app_nav_oppfolgingsplan"}, {"lonn", "sykefravaer"});
    m_vouchers =
        system(m_fjordData, "fjordbilag", {"Fjord Bilag", "Fjord Bilag", "Fjord Vouchers"},
               {"Bilag og mva.", "Bilag og mva.", "Vouchers and VAT."}, {"ske-krav-og-betalinger"}, {"merverdiavgift"});
    m_auditing = system(m_fjordData, "fjordrevisjon_klient", {"Fjord Revisjon", "Fjord Revisjon", "Fjord Auditing"},
                        {"Revisjon for mange kunder.", "Revisjon for mange kundar.", "Auditing for many clients."}, {},
                        auditorPackages);
    system(m_fjordData, "fjordpilot", {"Fjord Pilot", "Fjord Pilot", "Fjord Pilot"},
           {"Ikke i salg ennå.", "Ikkje i sal enno.", "Not on sale yet."}, {"ske-skattegrunnlag"}, {}, false);
}

WorldRecords SeedBuilder::build(int clientCount, int organisationCount)
{
    using std::chrono::days;
    using std::chrono::hours;
    systems();

    const std::string manager = person("STADIG KONSERT", 14, 3, 71);
    const std::string ape = organisation("TILFELDIG SUBTIL APE", "AS");
    relation(manager, ape, everyGrant, "daglig-leder", managerPackages());
    const auto managerOthers = moreOrganisations(manager, organisationCount - 1, 0);
    const std::string branch = organisation("TILFELDIG SUBTIL APE AVD BERGEN", "BEDR", ape);
    relation(manager, branch, everyGrant, "daglig-leder", managerPackages());

    const std::string auditor = person("DRESS MINST", 27, 9, 64);
    const std::string tiger = organisation("TILBAKEHOLDEN USYMMETRISK TIGER AS", "AS");
    relation(auditor, tiger, everyGrant, "daglig-leder", managerPackages());
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
    furtherPeople(ape);
    return std::move(m_all);
}

WorldRecords freshWorld(int clientCount, int organisationCount)
{
    return SeedBuilder().build(clientCount, organisationCount);
}

} // namespace sandbox
