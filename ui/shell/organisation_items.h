// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/shell/organisations.h"
#include "ui/widgets/chooser.h"

namespace ui {

// What the organisation switcher shows, in the words of the moment's language.
[[nodiscard]] QList<ChooserItem> organisationItems(const Organisations &organisations);

} // namespace ui
