// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/requests/receipt_facts.h"

#include "app/domain/organisation_number.h"

#include <QCoreApplication>

namespace ui {

bool hasReceipt(const requests::Outcome &outcome)
{
    return outcome.truth == requests::Truth::Done && outcome.decision != requests::Decision::Forward &&
           outcome.decidedAt.isValid();
}

ReceiptFacts receiptFacts(const requests::RequestDesk &desk, const requests::Outcome &outcome,
                          const requests::Review &review, const QString &user)
{
    ReceiptFacts facts;
    facts.outcome = outcome;
    facts.title = desk.titleOf(outcome.row.request);
    facts.vendor = review.system.vendorName;
    if (const QString number = review.system.vendorOrganisationNumber; !number.isEmpty())
        facts.vendor = (facts.vendor + u' ' + domain::groupedOrganisationNumber(number)).trimmed();
    facts.decidedBy = user;
    facts.program = QStringLiteral("Fullmakt ") + QCoreApplication::applicationVersion();
    if (!desk.environment().isProduction())
        facts.environment = desk.environment().name;
    facts.named = review.lines;
    return facts;
}

} // namespace ui
