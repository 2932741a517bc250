// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/review.h"
#include "ui/requests/outcome_text.h"

#include <QUrl>

namespace ui {

// One request as the user sees it now. Points into the pane that made it: for the duration of a call only.
struct ShownRequest
{
    requests::InboxRow row;
    QString title;
    const requests::Review *review = nullptr;   // null until it has been read
    const requests::Outcome *outcome = nullptr; // null as long as nothing was decided here
    bool isBusy = false;
    bool mayApprove = false;
    bool mayReject = false;
    bool mayForward = false;
};

// What was decided is not known for certain: nobody decides again before the status is fetched.
[[nodiscard]] bool isUncertain(const ShownRequest &shown);
// The vendor's page is opened only when it is plain https without credentials (altinn-enduser-api.md section 11).
[[nodiscard]] QUrl receiptAddress(const domain::AccessRequest &request);
[[nodiscard]] QString hostOf(const QUrl &address); // as it is looked up: letters of other alphabets are told (xn--)

[[nodiscard]] QString headingInWords(domain::RequestKind kind, const QString &title);
[[nodiscard]] OutcomeText stateInWords(const ShownRequest &shown); // the bar above the lines
[[nodiscard]] OutcomeText hintInWords(const ShownRequest &shown);  // what could not be read
// What a decision does, in one or two sentences. Needs the review.
[[nodiscard]] QString questionInWords(const ShownRequest &shown, requests::Decision decision);
[[nodiscard]] QString questionTitle(const ShownRequest &shown, requests::Decision decision);
[[nodiscard]] QString verbInWords(requests::Decision decision); // on the button that does it

} // namespace ui
