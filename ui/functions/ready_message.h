// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/domain/party.h"
#include "app/functions/functions.h"

// Letters that the user can send to who can help, in the user's language: the organisation, what it is for, and the
// name of what is needed. Plain text; never anything about a person.
namespace ui {

// To those who give rights in the organisation: everything that waits for the same access packages.
[[nodiscard]] QString rightMessage(functions::Right right, const QList<functions::Verdict> &all,
                                   const domain::Party &party);

// To whoever runs Fullmakt: every scope that was not asked for, and what it keeps shut.
[[nodiscard]] QString scopeMessage(const QList<functions::Verdict> &all, const domain::Party &party);

} // namespace ui
