// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/review_lines.h"

#include "ui/widgets/give_answer.h"

namespace ui {

using requests::Part;

static std::optional<bool> canGive(altinn::CanGive answer)
{
    return answer == altinn::CanGive::Unknown ? std::nullopt : std::optional(answer == altinn::CanGive::Yes);
}

void ReviewLines::setReview(const requests::Review &review)
{
    clear();
    if (review.row.request.kind != domain::RequestKind::Change) {
        addWanted(review);
        return;
    }
    addPart(review, Part::Added, tr("Added"));
    addPart(review, Part::Removed, tr("Removed"));
    addPart(review, Part::Unchanged, tr("Unchanged"));
}

void ReviewLines::addWanted(const requests::Review &review)
{
    const int packages = review.packageCount();
    const int single = static_cast<int>(review.lines.size()) - packages;
    if (packages > 0) {
        QString count = tr("%n package(s)", nullptr, packages);
        if (const int inPackages = review.serviceCount() - single; inPackages > 0)
            count += QStringLiteral(", ") + tr("%n service(s)", nullptr, inPackages);
        addHeading(tr("Access packages"), count, tr("You can give"));
    }
    bool headed = false;
    for (const requests::ReviewLine &line : review.lines) { // packages first
        if (!line.isPackage && !headed)
            addHeading(tr("Single services"), tr("%n service(s)", nullptr, single), tr("You can give"));
        headed = headed || !line.isPackage;
        addRow(rowOf(line));
    }
}

void ReviewLines::addPart(const requests::Review &review, Part part, const QString &title)
{
    const int packages = review.packageCount(part);
    const int all = review.lineCount(part);
    if (all == 0)
        return;
    addHeading(title, amountInWords(packages, all - packages),
               part == Part::Added && review.row.request.isOpen() ? tr("You can give") : QString());
    for (const requests::ReviewLine &line : review.lines) {
        if (line.part == part)
            addRow(rowOf(line));
    }
}

RightsRow ReviewLines::rowOf(const requests::ReviewLine &line)
{
    RightsRow row;
    row.name = line.name;
    row.rawId = line.rawId;
    row.description = line.description;
    if (!line.owner.isEmpty())
        row.description =
            row.description.isEmpty() ? line.owner : line.owner + QStringLiteral(" · ") + line.description;
    row.services = line.services;
    if (line.isSoAlready) {
        row.glyph = Glyph::Check;
        row.answer = line.part == Part::Added ? tr("there already") : tr("not there now");
        row.answerSpoken = row.answer;
    } else if (line.part == Part::Added) {
        setGiveAnswer(&row, canGive(line.check.answer), line.check.reasons);
    }
    return row;
}

} // namespace ui
