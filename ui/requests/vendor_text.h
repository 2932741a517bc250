// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/requests/review.h"

// The words for who asks and what came before. Made in the language of the moment.
namespace ui {

[[nodiscard]] QString vendorInWords(const requests::Review &review); // name, number, whether it owns the system
[[nodiscard]] QString ownerWarning(const requests::Vendor &vendor);  // "" when nothing contradicts the register
// "3 other accesses here"; what is not known is said.
[[nodiscard]] QString accessCountInWords(const requests::Vendor &vendor);
[[nodiscard]] QString accessInWords(const domain::SystemAccess &access); // one line of them
[[nodiscard]] QString differenceInWords(const requests::Difference &difference);
// Where the vendor's page is, by its host as a browser sees it; "" when the request has none.
[[nodiscard]] QString pageInWords(const domain::AccessRequest &request);
[[nodiscard]] QString pageNote(const domain::AccessRequest &request); // what is known of that address

} // namespace ui
