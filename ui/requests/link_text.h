// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/find_request.h"

// The words for links that lead nowhere: what is wrong, and what to do. Made in the language of the moment.
namespace ui {

[[nodiscard]] QString linkProblemInWords(requests::LinkProblem problem, const core::Environment &environment);
[[nodiscard]] QString notFoundInWords(const requests::ConfirmLink &link, const core::Error &error);

} // namespace ui
