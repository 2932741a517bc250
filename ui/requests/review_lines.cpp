// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/review_lines.h"

#include "ui/requests/rights_text.h"
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
    const QStringList columns = {tr("Asked for"), tr("Has already"), tr("You can give")};
    if (packages > 0) {
        QString count = tr("%n package(s)", nullptr, packages);
        if (const int inPackages = review.serviceCount() - single; inPackages > 0)
            count += QStringLiteral(", ") + tr("%n service(s)", nullptr, inPackages);
        addHeading(tr("Access packages"), count, columns);
    }
    const RightsAnswer asked = {tr("yes"), tr("asked for"), Glyph::Check, Ink::Muted};
    bool headed = false;
    for (const requests::ReviewLine &line : review.lines) { // packages first
        if (!line.isPackage && !headed)
            addHeading(tr("Single services"), tr("%n service(s)", nullptr, single), columns);
        headed = headed || !line.isPackage;
        RightsRow row = rowOf(line);
        row.answers = {asked, alreadyAnswer(line)};
        addGiveAnswer(&row, canGive(line.check.answer), line.check.reasons);
        addRow(row);
    }
}

void ReviewLines::addPart(const requests::Review &review, Part part, const QString &title)
{
    const int packages = review.packageCount(part);
    const int all = review.lineCount(part);
    if (all == 0)
        return;
    const bool open = review.row.request.isOpen();
    QStringList columns;
    if (part == Part::Added && open)
        columns = {tr("Has it now"), tr("You can give")};
    addHeading(title, amountInWords(packages, all - packages), columns);
    for (const requests::ReviewLine &line : review.lines) {
        if (line.part != part)
            continue;
        RightsRow row = rowOf(line);
        row.answers = {changeAnswer(review, line)};
        if (part == Part::Added && open && !line.isSoAlready)
            addGiveAnswer(&row, canGive(line.check.answer), line.check.reasons);
        addRow(row);
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
    for (const altinn::ServiceInPackage &service : line.services)
        row.services.append({service.name, service.rawId, service.description, service.owner});
    addNotes(line, &row);
    return row;
}

void ReviewLines::addNotes(const requests::ReviewLine &line, RightsRow *row)
{
    if (!line.already.through.isEmpty())
        row->notes.append(
            {tr("Given already through %1.").arg(namesInWords(line.already.through)), Glyph::Check, Ink::Muted});
    if (line.isNewSince)
        row->notes.append({tr("New compared with what came before."), Glyph::Plus, Ink::Accent});
    if (!line.language.isEmpty())
        row->notes.append({languageNote(line.language), Glyph::Info, Ink::Muted});
}

RightsAnswer ReviewLines::changeAnswer(const requests::Review &review, const requests::ReviewLine &line)
{
    if (line.isSoAlready) {
        const QString words = line.part == Part::Added ? tr("there already") : tr("not there now");
        return {words, words, Glyph::Check, Ink::Muted};
    }
    if (line.part != Part::Added)
        return {};
    const QString words = review.givenNow ? tr("no") : tr("not known");
    return {words, tr("has it now: %1").arg(words), Glyph::Minus, Ink::Muted};
}

RightsAnswer ReviewLines::alreadyAnswer(const requests::ReviewLine &line)
{
    switch (line.already.answer) {
    case requests::Already::Yes:
        return {tr("yes"), tr("given already through %1").arg(namesInWords(line.already.through)), Glyph::Check,
                Ink::Muted};
    case requests::Already::No:
        return {tr("no"), tr("not given before"), Glyph::Minus, Ink::Muted};
    case requests::Already::NotKnown:
        break;
    }
    return {tr("not known"), tr("whether it has been given already is not known"), Glyph::Info, Ink::Muted};
}

} // namespace ui
