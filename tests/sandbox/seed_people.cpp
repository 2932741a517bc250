// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
// The people beside the scenario: one for each row of the role table that it leaves empty, and the hard cases of the
// list of parties (contract 3.1 and 9).
#include "seed_builder.h"

namespace sandbox {

void SeedBuilder::furtherPeople(const std::string &ape)
{
    const std::string mainAdministrator = person("VAKKER SYRIN", 19, 4, 76);
    relation(mainAdministrator, ape, everyGrant, "hovedadministrator",
             {"urn:altinn:accesspackage:hovedadministrator", "urn:altinn:accesspackage:tilgangsstyring"});

    // Access manager who may give away what she holds herself, and nothing else.
    const std::string somePackages = person("RASK LINERLE", 2, 12, 88);
    relation(somePackages, ape, accessManager, "tilgangsstyrer",
             {"urn:altinn:accesspackage:tilgangsstyring", "urn:altinn:accesspackage:skattegrunnlag",
              "urn:altinn:accesspackage:lonn"});
    m_all.relations.back().verdicts = {{"ske-krav-og-betalinger", "DelegationAccess"},
                                       {"app_nav_oppfolgingsplan", "MissingDelegationAccess"},
                                       {"ske-skattegrunnlag", "MissingPackageAccess"},
                                       {"ske-skattekort:write", "MissingPackageAccess"}};

    person("FJERN KOMET", 11, 7, 95);

    const std::string many = person("TALLRIK MAUR", 23, 2, 69);
    moreOrganisations(many, 200, 1001);

    unitsOf(person("GREINET EIK", 6, 10, 58));

    system(m_fjordData, "fjordrest", {"Fjord Rest", "Fjord Rest", "Fjord Rest"},
           {"Tjenester som hver på sin måte ikke kan gis.", "Tenester som kvar på sin måte ikkje kan givast.",
            "Services that cannot be given, each in its own way."},
           {"skd-meldingsutveksling-api", "skd-varsel-om-bokettersyn", "skd-avgiftslager", "nav-bedriftshelse",
            "nav-helseopplysninger", "nav-under-omlegging"},
           {"toll", "revisormedarbeider"});
}

void SeedBuilder::unitsOf(const std::string &pid)
{
    const auto manages = [&](const std::string &orgNo) {
        relation(pid, orgNo, everyGrant, "daglig-leder", managerPackages());
    };
    const auto closed = [&](const std::string &orgNo) {
        m_all.organisations.back().deleted = true;
        manages(orgNo);
    };
    const std::string whole = organisation("STUTT MANGFOLDIG BJØRK AS", "AS");
    manages(whole);
    manages(organisation("STUTT MANGFOLDIG BJØRK AVD ØST", "BEDR", whole));
    manages(organisation("STUTT MANGFOLDIG BJØRK AVD VEST", "BEDR", whole));
    closed(organisation("STUTT MANGFOLDIG BJØRK AVD NEDLAGT", "BEDR", whole));

    // She works for one unit and has nothing to do with the parent or its other unit.
    const std::string parent = organisation("FREMMED KANTETE FURU AS", "AS");
    manages(organisation("FREMMED KANTETE FURU AVD NORD", "BEDR", parent));
    organisation("FREMMED KANTETE FURU AVD SØR", "BEDR", parent);

    const std::string gone = organisation("AVVIKLET TAUS GRAN AS", "AS");
    closed(gone);
    closed(organisation("AVVIKLET TAUS GRAN AVD HOVEDKONTOR", "BEDR", gone));

    // Hers because the organisation that she manages keeps its accounts.
    manages(organisation("LÅNT LYSTIG SELJE AS", "AS"));
    m_all.relations.back().viaOrgNo = whole;
}

} // namespace sandbox
