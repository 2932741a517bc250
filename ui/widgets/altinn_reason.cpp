// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/altinn_reason.h"

#include <algorithm>
#include <array>

namespace ui {

namespace {

using enum AltinnReason;

struct Entry
{
    QLatin1StringView code;
    AltinnReason reason{};
};

constexpr std::array entries{
    Entry{QLatin1StringView("AUTH-00000"), OrganisationUnknown},
    Entry{QLatin1StringView("AUTH-00001"), RightsNotDelegable},
    Entry{QLatin1StringView("AUTH-00002"), DelegationFailed},
    Entry{QLatin1StringView("AUTH-00003"), AccessNotCreated},
    Entry{QLatin1StringView("AUTH-00004"), AccessExists},
    Entry{QLatin1StringView("AUTH-00005"), NoReason},
    Entry{QLatin1StringView("AUTH-00006"), ReferenceUsed},
    Entry{QLatin1StringView("AUTH-00007"), ReferenceUsed},
    Entry{QLatin1StringView("AUTH-00008"), ReferenceUsed},
    Entry{QLatin1StringView("AUTH-00009"), ReferenceUsed},
    Entry{QLatin1StringView("AUTH-00010"), RequestGone},
    Entry{QLatin1StringView("AUTH-00011"), SystemGone},
    Entry{QLatin1StringView("AUTH-00012"), MaybeDone},
    Entry{QLatin1StringView("AUTH-00013"), AlreadyHandled},
    Entry{QLatin1StringView("AUTH-00014"), CheckInconclusive},
    Entry{QLatin1StringView("AUTH-00015"), AccessGone},
    Entry{QLatin1StringView("AUTH-00016"), MissingRole},
    Entry{QLatin1StringView("AUTH-00017"), SystemGone},
    Entry{QLatin1StringView("AUTH-00018"), MissingDirectDelegation},
    Entry{QLatin1StringView("AUTH-00019"), OwnerRestricts},
    Entry{QLatin1StringView("AUTH-00020"), LevelTooLow},
    Entry{QLatin1StringView("AUTH-00021"), InvalidRequest},
    Entry{QLatin1StringView("AUTH-00022"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00023"), OnlyForVendors},
    Entry{QLatin1StringView("AUTH-00024"), NotOwner},
    Entry{QLatin1StringView("AUTH-00025"), WrongKind},
    Entry{QLatin1StringView("AUTH-00026"), InvalidRequest},
    Entry{QLatin1StringView("AUTH-00027"), ClientLacksPackage},
    Entry{QLatin1StringView("AUTH-00028"), ClientUnknown},
    Entry{QLatin1StringView("AUTH-00030"), RequestGone},
    Entry{QLatin1StringView("AUTH-00031"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00032"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00033"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00034"), WrongKind},
    Entry{QLatin1StringView("AUTH-00035"), HasClients},
    Entry{QLatin1StringView("AUTH-00036"), WrongKind},
    Entry{QLatin1StringView("AUTH-00037"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00038"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00039"), OtherOrganisation},
    Entry{QLatin1StringView("AUTH-00040"), OtherOrganisation},
    Entry{QLatin1StringView("AUTH-00041"), OtherOrganisation},
    Entry{QLatin1StringView("AUTH-00042"), OtherOrganisation},
    Entry{QLatin1StringView("AUTH-00043"), ClientsUnreadable},
    Entry{QLatin1StringView("AUTH-00044"), ClientsUnreadable},
    Entry{QLatin1StringView("AUTH-00045"), ClientsUnreadable},
    Entry{QLatin1StringView("AUTH-00046"), CheckInconclusive},
    Entry{QLatin1StringView("AUTH-00047"), AccessNotCreated},
    Entry{QLatin1StringView("AUTH-00048"), AccessNotCreated},
    Entry{QLatin1StringView("AUTH-00049"), OrganisationUnknown},
    Entry{QLatin1StringView("AUTH-00050"), CheckInconclusive},
    Entry{QLatin1StringView("AUTH-00051"), DelegationFailed},
    Entry{QLatin1StringView("AUTH-00052"), InvalidRequest},
    Entry{QLatin1StringView("AUTH-00053"), MissingPackage},
    Entry{QLatin1StringView("AUTH-00054"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00055"), RightsUnreadable},
    Entry{QLatin1StringView("AUTH-00056"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00057"), NotRemoved},
    Entry{QLatin1StringView("AUTH-00058"), InvalidRequest},
    Entry{QLatin1StringView("AUTH-00059"), InvalidRequest},
    Entry{QLatin1StringView("AUTH-00060"), MaybeDone},
    Entry{QLatin1StringView("AUTH-00061"), ReferenceUsed},
    Entry{QLatin1StringView("AUTH-00062"), RightsUnreadable},
    Entry{QLatin1StringView("AUTH-00063"), InvalidRequest},
    Entry{QLatin1StringView("AUTH-00064"), InvalidRequest},
    Entry{QLatin1StringView("AUTH-00065"), InvalidRequest},
    Entry{QLatin1StringView("AUTH-00066"), NotRepresenting},
    Entry{QLatin1StringView("AUTH-00067"), DelegationFailed},
    Entry{QLatin1StringView("AUTH-00068"), MissingPackage},
    Entry{QLatin1StringView("AUTH-00069"), AccessListRefused},
    Entry{QLatin1StringView("AUTH-00070"), NeverDelegable},
    Entry{QLatin1StringView("AUTH-00071"), MaskinportenSchema},
    Entry{QLatin1StringView("AUTH-00072"), OtherAccount},
    Entry{QLatin1StringView("AUTH-00073"), OtherAccount},
    Entry{QLatin1StringView("AUTH-00074"), OtherAccount},
    Entry{QLatin1StringView("AUTH-00075"), OtherAccount},
    Entry{QLatin1StringView("AUTH-00076"), OtherAccount},
    Entry{QLatin1StringView("AUTH-00077"), OtherAccount},
    Entry{QLatin1StringView("AUTH-00078"), OtherAccount},
    Entry{QLatin1StringView("AUTH-00079"), ClientUnknown},
    Entry{QLatin1StringView("AUTH-00080"), ClientLacksPackage},
    Entry{QLatin1StringView("AUTH.VLD-00014"), AccessGone},
    Entry{QLatin1StringView("AUTH.VLD-00015"), NotForClients},
    Entry{QLatin1StringView("AUTH.VLD-00016"), ClientUnknown},
    Entry{QLatin1StringView("STD-00000"), InvalidInput},
    Entry{QLatin1StringView("REQUEST-EXPIRED"), RequestExpired},
};

} // namespace

std::optional<AltinnReason> altinnReasonOf(const QString &code)
{
    const auto found = std::ranges::find_if(entries, [&code](const Entry &entry) { return entry.code == code; });
    if (found != entries.end())
        return found->reason;
    return code.startsWith(u"AUTH.VLD-") ? std::optional(InvalidInput) : std::nullopt;
}

} // namespace ui
