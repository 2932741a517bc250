// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "seed.h"

#include <array>
#include <string_view>

namespace sandbox {

namespace {

// Far beyond the organisations that a seed or an order makes.
constexpr std::uint32_t vendors = 8'000'000;
constexpr int systemsOfAVendor = 3;

constexpr std::array<std::string_view, 25> makers = {
    "Ås",    "Brekke", "Duo",  "Egge", "Fokus", "Granitt", "Hav",   "Ildsjel", "Jotun", "Krone", "Lyng", "Måne", "Nord",
    "Orkan", "Puls",   "Rask", "Sol",  "Tind",  "Ugle",    "Varde", "Vinter",  "Øst",   "Ærlig", "Ånd",  "Fjell"};

struct Field
{
    Texts name;
    Texts description;
    std::string_view resource;
    std::string_view package;
};

const std::array<Field, 4> &fields()
{
    static const std::array<Field, 4> all = {{
        {{"Lønn", "Løn", "Payroll"},
         {"Lønn og skattekort.", "Løn og skattekort.", "Payroll and tax cards."},
         "ske-skattekort",
         "lonn"},
        {{"Regnskap", "Rekneskap", "Accounting"},
         {"Regnskap og mva.", "Rekneskap og mva.", "Accounting and VAT."},
         "ske-krav-og-betalinger",
         "merverdiavgift"},
        {{"Fravær", "Fråvær", "Absence"},
         {"Oppfølging av sykmeldte.", "Oppfølging av sjukmelde.", "Following up people on sick leave."},
         "app_nav_oppfolgingsplan",
         "sykefravaer"},
        {{"Skatt", "Skatt", "Tax"},
         {"Henter skattegrunnlaget.", "Hentar skattegrunnlaget.", "Fetches the tax basis."},
         "ske-skattegrunnlag",
         "skattegrunnlag"},
    }};
    return all;
}

std::string numbered(const std::string &text, int number)
{
    return text + ' ' + std::to_string(number);
}

} // namespace

std::vector<System> freshSystems(int count)
{
    IdentifierSource source(vendors, vendors);
    std::vector<System> systems;
    systems.reserve(static_cast<std::size_t>(count));
    std::string vendor;
    for (int index = 0; index < count; ++index) {
        if (index % systemsOfAVendor == 0)
            vendor = source.organisationNumber();
        const auto pick = static_cast<std::size_t>(index);
        const std::string maker(makers.at(pick * 7 % makers.size()));
        const Field &field = fields().at(pick % fields().size());
        System system;
        system.id = vendor + "_system" + std::to_string(index + 1);
        system.internalId = source.uuid();
        system.vendorOrgNo = vendor;
        system.name = {numbered(maker + ' ' + field.name.nb, index + 1),
                       numbered(maker + ' ' + field.name.nn, index + 1),
                       numbered(maker + ' ' + field.name.en, index + 1)};
        system.description = field.description;
        system.resources = {std::string(field.resource)};
        system.packages = {std::string(field.package)};
        system.visible = index % 10 != 9;
        systems.push_back(std::move(system));
    }
    return systems;
}

} // namespace sandbox
