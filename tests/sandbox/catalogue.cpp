// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "catalogue.h"

#include "identifiers.h"

#include <algorithm>

namespace sandbox {

const std::vector<PackageArea> &packageAreas()
{
    static const std::vector<PackageArea> all = {
        {"5a0c7c6e-3b7e-4a55-9a61-0d7f2f0b1a01",
         "accesspackage:area:skatt_avgift_regnskap_og_toll",
         "Money_SackKroner",
         {"Skatt, avgift, regnskap og toll", "Skatt, avgift, rekneskap og toll", "Tax, duties, accounting and customs"},
         {"Fullmakter for skatt, avgifter, regnskap og toll.", "Fullmakter for skatt, avgifter, rekneskap og toll.",
          "Powers for tax, duties, accounting and customs."}},
        {"5a0c7c6e-3b7e-4a55-9a61-0d7f2f0b1a02",
         "accesspackage:area:fullmakter_for_revisor",
         "Files",
         {"Fullmakter for revisor", "Fullmakter for revisor", "Powers for auditors"},
         {"Fullmakter som en revisor trenger hos kundene sine.", "Fullmakter som ein revisor treng hos kundane sine.",
          "Powers that an auditor needs at its clients."}},
        {"5a0c7c6e-3b7e-4a55-9a61-0d7f2f0b1a03",
         "accesspackage:area:fullmakter_for_regnskapsforer",
         "Calculator",
         {"Fullmakter for regnskapsfører", "Fullmakter for rekneskapsførar", "Powers for accountants"},
         {"Fullmakter som en regnskapsfører trenger hos kundene sine.",
          "Fullmakter som ein rekneskapsførar treng hos kundane sine.",
          "Powers that an accountant needs at its clients."}},
        {"5a0c7c6e-3b7e-4a55-9a61-0d7f2f0b1a04",
         "accesspackage:area:personale",
         "PersonGroup",
         {"Personale", "Personale", "Personnel"},
         {"Fullmakter for lønn, ansettelser og sykefravær.", "Fullmakter for løn, tilsetjingar og sjukefråvær.",
          "Powers for pay, employment and sickness absence."}},
    };
    return all;
}

const std::vector<AccessPackage> &accessPackages()
{
    static const std::vector<AccessPackage> all = {
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b01",
         "skattegrunnlag",
         0,
         true,
         true,
         {"Skattegrunnlag", "Skattegrunnlag", "Tax basis"},
         {"Hente grunnlaget for skatten til virksomheten, som inntekt, formue og gjeld.",
          "Hente grunnlaget for skatten til verksemda, som inntekt, formue og gjeld.",
          "Fetch the basis for the organisation's tax, such as income, assets and debt."},
         {"ske-skattegrunnlag"}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b02",
         "krav-og-utlegg",
         0,
         true,
         true,
         {"Krav, betalinger og utlegg", "Krav, betalingar og utlegg", "Claims, payments and attachments"},
         {"Se krav, betalinger og utleggstrekk, og svare på dem.",
          "Sjå krav, betalingar og utleggstrekk, og svare på dei.",
          "See claims, payments and attachment of earnings, and answer them."},
         {"ske-krav-og-betalinger"}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b03",
         "merverdiavgift",
         0,
         true,
         true,
         {"Merverdiavgift", "Meirverdiavgift", "Value added tax"},
         {"Levere og rette mva-meldinger.", "Levere og rette mva-meldingar.", "Submit and correct VAT returns."},
         {}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b04",
         "ansvarlig-revisor",
         1,
         true,
         false,
         {"Ansvarlig revisor", "Ansvarleg revisor", "Responsible auditor"},
         {"Det en ansvarlig revisor gjør for en revidert virksomhet, også å signere.",
          "Det ein ansvarleg revisor gjer for ei revidert verksemd, òg å signere.",
          "What a responsible auditor does for an audited organisation, signing included."},
         {"ske-krav-og-betalinger"}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b05",
         "revisormedarbeider",
         1,
         true,
         false,
         {"Revisormedarbeider", "Revisormedarbeidar", "Audit assistant"},
         {"Det en medarbeider hos revisor gjør for en revidert virksomhet, uten å signere.",
          "Det ein medarbeidar hos revisor gjer for ei revidert verksemd, utan å signere.",
          "What an audit assistant does for an audited organisation, without signing."},
         {"ske-krav-og-betalinger"}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b06",
         "regnskapsforer-med-signeringsrettighet",
         2,
         true,
         false,
         {"Regnskapsfører med signeringsrettighet", "Rekneskapsførar med signeringsrett",
          "Accountant with signing rights"},
         {"Føre regnskap for virksomheten og signere på dens vegne.",
          "Føre rekneskap for verksemda og signere på vegner av ho.",
          "Keep the organisation's accounts and sign on its behalf."},
         {}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b07",
         "regnskapsforer-uten-signeringsrettighet",
         2,
         true,
         false,
         {"Regnskapsfører uten signeringsrettighet", "Rekneskapsførar utan signeringsrett",
          "Accountant without signing rights"},
         {"Føre regnskap for virksomheten uten å signere.", "Føre rekneskap for verksemda utan å signere.",
          "Keep the organisation's accounts without signing."},
         {}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b08",
         "regnskapsforer-lonn",
         2,
         true,
         false,
         {"Regnskapsfører lønn", "Rekneskapsførar løn", "Accountant, payroll"},
         {"Kjøre lønn for virksomheten og rapportere den.", "Køyre løn for verksemda og rapportere ho.",
          "Run the organisation's payroll and report it."},
         {}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b09",
         "lonn",
         3,
         true,
         true,
         {"Lønn", "Løn", "Pay"},
         {"Levere a-melding og hente skattekort for de ansatte.",
          "Levere a-melding og hente skattekort for dei tilsette.",
          "Submit the a-melding report and fetch employees' tax cards."},
         {"ske-skattekort"}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b0a",
         "sykefravaer",
         3,
         true,
         true,
         {"Sykefravær", "Sjukefråvær", "Sickness absence"},
         {"Se sykmeldinger og følge opp ansatte som er syke.", "Sjå sjukmeldingar og følgje opp tilsette som er sjuke.",
          "See sick notes and follow up employees who are ill."},
         {"app_nav_oppfolgingsplan"}},
        {"7b1d8d7f-4c8f-4b66-8b72-1e803f1c2b0b",
         "toll",
         0,
         false,
         true,
         {"Toll", "Toll", "Customs"},
         {"Deklarere varer og betale toll for egen virksomhet.", "Deklarere varer og betale toll for eiga verksemd.",
          "Declare goods and pay duty for one's own organisation."},
         {}},
    };
    return all;
}

const AccessPackage *accessPackage(const std::string &urnOrName)
{
    const std::string wanted = lowerCase(lastSegment(urnOrName));
    const auto &all = accessPackages();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto &each) { return each.name == wanted; });
    return found == all.end() ? nullptr : &*found;
}

const std::vector<std::string> &clientPackages()
{
    static const std::vector<std::string> all = {"ansvarlig-revisor", "revisormedarbeider",
                                                 "regnskapsforer-med-signeringsrettighet",
                                                 "regnskapsforer-uten-signeringsrettighet", "regnskapsforer-lonn"};
    return all;
}

unsigned clientPackageMask(const std::vector<std::string> &names)
{
    unsigned mask = 0;
    const auto &all = clientPackages();
    for (const std::string &name : names) {
        const auto found = std::find(all.begin(), all.end(), lowerCase(lastSegment(name)));
        if (found != all.end())
            mask |= 1U << static_cast<unsigned>(found - all.begin());
    }
    return mask;
}

std::string lastSegment(const std::string &urn)
{
    const auto colon = urn.rfind(':');
    return colon == std::string::npos ? urn : urn.substr(colon + 1);
}

} // namespace sandbox
