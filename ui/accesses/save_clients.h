// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_list.h"
#include "ui/accesses/access_text.h"

#include <functional>

class QWidget;

namespace ui {

// The clients of an access as CSV: name, organisation number and Altinn's id, under a row of headings.
[[nodiscard]] AccessNews writeClients(const accesses::AccessDetail &detail, const QString &path);

// Asks where; tells what came of it, and nothing when the user leaves.
void saveClients(const accesses::AccessDetail &detail, QWidget *parent,
                 const std::function<void(const AccessNews &)> &tell);

} // namespace ui
