// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/core/result.h"
#include "app/requests/decision.h"
#include "app/requests/review.h"

class QTextDocument;

namespace ui {

// What a receipt tells of a decision that was made here and read back from Altinn.
struct ReceiptFacts
{
    requests::Outcome outcome;
    QString title;       // of the system, as the page calls it
    QString vendor;      // with its number; "" when it is not known
    QString decidedBy;   // a name, never a personal number; "" when it is not known
    QString environment; // "" in production
    QString program;     // name and version
    bool withNote = false;
    QList<requests::ReviewLine> named; // readable names for what the request asks for
};

// The whole receipt as plain text with structure, in the language of the moment. No text from outside is read as
// markup.
[[nodiscard]] std::unique_ptr<QTextDocument> receiptDocument(const ReceiptFacts &facts);

// "Receipt ORGANISATION 2026-11-22.pdf", of characters that every file system takes.
[[nodiscard]] QString receiptFileName(const requests::Outcome &outcome);

// A4 with page numbers. The file is there whole or not at all. Fails with Disk.
[[nodiscard]] core::Result<core::Nothing> savePdf(QTextDocument *document, const QString &title, const QString &path);

} // namespace ui
