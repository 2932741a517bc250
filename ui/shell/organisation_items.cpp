// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/organisation_items.h"

#include "app/domain/organisation_number.h"
#include "ui/shell/work_area.h"

namespace ui {

namespace {

// Of a kind that this version does not know.
QString unknownKind(const QString &raw)
{
    return raw.isEmpty() ? WorkArea::tr("unknown kind") : WorkArea::tr("unknown kind (%1)").arg(raw);
}

} // namespace

QList<ChooserItem> organisationItems(const organisations::Organisations &organisations)
{
    QList<ChooserItem> items;
    for (const domain::Party &party : organisations.shown()) {
        ChooserItem item;
        item.key = party.uuid.uuid();
        item.title = party.name;
        QStringList details = {domain::groupedOrganisationNumber(party.organisationNumber)};
        if (party.kind == domain::PartyKind::Unknown)
            details.append(unknownKind(party.rawKind));
        details.removeAll(QString());
        item.detail = details.join(QStringLiteral(" · "));
        item.indent = party.parent.isNull() ? 0 : 1;
        item.selectable = organisations::Organisations::canBeActedFor(party);
        items.append(item);
    }
    return items;
}

} // namespace ui
