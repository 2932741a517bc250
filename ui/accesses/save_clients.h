// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_list.h"
#include "app/core/task_scope.h"
#include "ui/accesses/access_text.h"

#include <functional>

class QWidget;

namespace ui {

// The clients of an access as CSV: name, organisation number and Altinn's id, under a row of headings.
[[nodiscard]] AccessNews writeClients(const accesses::AccessDetail &detail, const QString &path);

// Writes down that the clients are in that file.
using NoteSaved = std::function<core::Task<core::Nothing>(const QString &path)>;

// Asks where; has it written down when the file is there, and then tells what came of it: nothing when the user leaves.
// scope: the parent's.
void saveClients(const accesses::AccessDetail &detail, QWidget *parent, core::TaskScope *scope, const NoteSaved &note,
                 const std::function<void(const AccessNews &)> &tell);

} // namespace ui
