// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/import.h"
#include "app/tables/sheet.h"
#include "ui/clients/client_list_model.h"

// What is written to files, with headings in the language of the moment. The sheet's name is the suggested file name.
namespace ui {

enum class ExportChoice {
    Available,
    Assigned,
    Both,
    Shown, // only what the filters of the two lists let through
};

[[nodiscard]] tables::Sheet clientSheet(const ClientBoard &board, ExportChoice choice,
                                        const QSet<domain::ClientId> &shown, const QString &accessTitle);

[[nodiscard]] tables::Sheet templateSheet(); // a list to fill in, with headings that the import knows
[[nodiscard]] tables::Sheet problemSheet(const QList<clients::ImportRow> &rows);

} // namespace ui
