// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/request_desk.h"
#include "ui/requests/receipt.h"

namespace ui {

// Whether there is anything to give a receipt for: decided from here, and read back as such.
[[nodiscard]] bool hasReceipt(const requests::Outcome &outcome);

// user: who decides, "" when not known. review: as the request was shown before.
[[nodiscard]] ReceiptFacts receiptFacts(const requests::RequestDesk &desk, const requests::Outcome &outcome,
                                        const requests::Review &review, const QString &user);

} // namespace ui
