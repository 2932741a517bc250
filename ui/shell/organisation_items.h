// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/organisations/organisations.h"
#include "ui/widgets/chooser.h"

namespace ui {

// What the organisation switcher shows, in the words of the moment's language.
[[nodiscard]] QList<ChooserItem> organisationItems(const organisations::Organisations &organisations);

} // namespace ui
