// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "catalogue.h"
#include "seed.h"

#include <array>
#include <string_view>

namespace sandbox {

namespace {

constexpr std::array<std::string_view, 64> places = {
    "FJELL", "SKOG",  "ÅS",    "STRAND", "BJØRKE", "GRAN",   "LYNG",   "NORD",    "SØR",   "VEST",  "ØST",
    "HAV",   "VIK",   "ELVE",  "FOSSE",  "TINDE",  "MYR",    "EIKE",   "ROGNE",   "SEL",   "HOLME", "SUND",
    "BERG",  "DALE",  "HEI",   "KVERN",  "MOLTE",  "TYTTE",  "BLÅBÆR", "HASSEL",  "ORRE",  "RYPE",  "ØRNE",
    "FALKE", "HAUKE", "SVANE", "MÅKE",   "LOM",    "ROSS",   "BJØRN",  "ULVE",    "REVE",  "ELG",   "HJORTE",
    "OTER",  "LAKSE", "ØRRET", "TORSKE", "SILDE",  "KREPSE", "SKJÆR",  "SAND",    "STEIN", "HELLE", "KLEPP",
    "BRATT", "LØVE",  "RIM",   "FROST",  "SNØ",    "SOL",    "MÅNE",   "STJERNE", "VINTER"};

constexpr std::array<std::string_view, 40> endings = {
    "HØY",    "BRYN",   "LIA",    "MOEN",   "VOLL",   "TUN",    "HAUG",    "RUD",     "STAD",   "NES",
    "ØYA",    "BAKKEN", "ÅSEN",   "DALEN",  "VIKA",   "SUNDET", "KOLLEN",  "HEIMEN",  "GÅRDEN", "BUKTA",
    "TANGEN", "MARKA",  "SLETTA", "ENGA",   "TOPPEN", "KROKEN", "SVINGEN", "PORTEN",  "BRUA",   "SJØEN",
    "HØGDA",  "FLATA",  "RYGGEN", "SKARET", "BOTN",   "FLØYA",  "STØA",    "NAUSTET", "ÅKEREN", "TJERN"};

constexpr std::array<std::string_view, 48> trades = {
    "SNEKKERI",       "RØRLEGGERI",   "BAKERI",      "ELEKTRO",    "BYGG",        "TRANSPORT",  "FISKERI",
    "HAVBRUK",        "EIENDOM",      "KONSULT",     "ARKITEKTER", "TANNKLINIKK", "FRISØR",     "BLOMSTER",
    "BILVERKSTED",    "MALERFIRMA",   "GARTNERI",    "REISELIV",   "KAFÉ",        "BOKHANDEL",  "DATA",
    "REGNSKAP",       "RENHOLD",      "SKOGBRUK",    "MASKIN",     "BETONG",      "TAKTEKKING", "OPPTRENING",
    "FYSIOTERAPI",    "BARNEHAGE",    "HUNDESKOLE",  "FOTO",       "TRYKKERI",    "MØBLER",     "SJØTRANSPORT",
    "KRANSERVICE",    "KJØLETEKNIKK", "VENTILASJON", "LANDMÅLING", "GÅRDSDRIFT",  "BRYGGERI",   "GLASSMAGASIN",
    "SYKKELVERKSTED", "SVEIS",        "VARMEPUMPER", "TØMRERLAG",  "INVEST",      "HOLDING"};

constexpr std::array<std::string_view, 12> forms = {"AS", "AS",  "AS", "AS",  "AS", "AS",
                                                    "AS", "ASA", "SA", "ANS", "DA", "AS"};

constexpr std::array<std::string_view, 12> givenNames = {"ÅSE",     "OLA",  "KARI",     "BJØRN", "INGRID", "LARS",
                                                         "SOLVEIG", "NILS", "RAGNHILD", "JØRN",  "MARTE",  "HÅKON"};
constexpr std::array<std::string_view, 12> familyNames = {"NORDLI", "BERGSÅS",   "TVEIT",    "ØDEGÅRD",
                                                          "LUNDE",  "FOSSHEIM",  "KVÅLSETH", "SÆTHER",
                                                          "GRØNLI", "MYKLEBUST", "RØED",     "HAUGLAND"};

std::string companyName(std::size_t index)
{
    // The stride shares no factor with the number of combinations, so names only repeat after all have been used.
    constexpr std::size_t combinations = places.size() * endings.size() * trades.size();
    const std::size_t pick = (index * 52'711U + 4'177U) % combinations;
    std::string name(places.at(pick % places.size()));
    name += endings.at(pick / places.size() % endings.size());
    name += ' ';
    name += trades.at(pick / places.size() / endings.size());
    name += ' ';
    name += forms.at(index * 7 % forms.size());
    return name;
}

std::string personName(std::size_t index)
{
    const std::size_t pick = index / 60;
    return std::string(givenNames.at(pick % givenNames.size())) + ' ' +
           std::string(familyNames.at((pick * 5 + pick / givenNames.size()) % familyNames.size()));
}

} // namespace

std::vector<Client> freshClients(IdentifierSource &source, const std::string &ownerOrgNo, int count, std::size_t first)
{
    const unsigned signing = clientPackageMask({"ansvarlig-revisor"});
    const unsigned assisting = clientPackageMask({"revisormedarbeider"});
    std::vector<Client> clients;
    clients.reserve(static_cast<std::size_t>(count));
    for (std::size_t index = first; index < first + static_cast<std::size_t>(count); ++index) {
        const bool person = index % 60 == 31;
        Client client{source.uuid(), person ? personName(index) : companyName(index),
                      person ? std::string() : source.organisationNumber(), ownerOrgNo, signing | assisting};
        if (index % 50 == 13)
            client.packages = signing;
        else if (index % 50 == 38)
            client.packages = assisting;
        clients.push_back(std::move(client));
    }
    return clients;
}

} // namespace sandbox
