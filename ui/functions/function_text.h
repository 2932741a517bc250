// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/party.h"
#include "app/functions/functions.h"
#include "ui/theme/icons.h"

// Functions and what stands in the way of them, in the words of the moment's language.
namespace ui {

[[nodiscard]] QString functionInWords(functions::Function function);

// Of the functions that are shown under one heading; the heading stands above the first of them.
[[nodiscard]] QString functionHeading(functions::Function function);

struct StatusWords
{
    QString text;
    Glyph glyph = Glyph::Info;
    Ink ink = Ink::Muted;
};

[[nodiscard]] StatusWords statusInWords(functions::Status status);

// The names of access packages, by last segment, as Altinn writes them: "Tilgangsstyring or Hovedadministrator".
[[nodiscard]] QString packageName(const QString &package);
[[nodiscard]] QString packagesInWords(const QStringList &packages);

struct Obstacle // one thing that stands in the way, and what to do about it
{
    QString reason;
    QString message; // ready to be sent to who can act; "" when there is nobody to write to
    QString toWhom;  // who that is
};

// What stands in the way of one of the verdicts of an organisation, one obstacle for each who can act.
[[nodiscard]] QList<Obstacle> obstaclesOf(const functions::Verdict &verdict, const QList<functions::Verdict> &all,
                                          const functions::Evidence &evidence, const domain::Party &party);

// "listing requests; approving": what the declined scopes of this sign-in take away, named. "" when nothing.
[[nodiscard]] QString lostInWords(const QList<functions::Verdict> &verdicts);

} // namespace ui
