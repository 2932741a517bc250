// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/review.h"
#include "ui/widgets/rights_view.h"

namespace ui {

// What is asked for, one line a package or service: whether the vendor has been given it already, whether the user can
// give it, and why not. Of a change: what is added, what is removed, what stays.
class ReviewLines : public RightsView
{
    Q_OBJECT

public:
    using RightsView::RightsView;

    void setReview(const requests::Review &review);

private:
    void addWanted(const requests::Review &review);
    void addPart(const requests::Review &review, requests::Part part, const QString &title);
    [[nodiscard]] static RightsRow rowOf(const requests::ReviewLine &line);
    [[nodiscard]] static RightsAnswer changeAnswer(const requests::Review &review, const requests::ReviewLine &line);
    static void addNotes(const requests::ReviewLine &line, RightsRow *row);
    [[nodiscard]] static RightsAnswer alreadyAnswer(const requests::ReviewLine &line);
};

} // namespace ui
