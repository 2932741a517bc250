// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

// The words for one thing that is asked for. Made in the language of the moment.
namespace ui {

[[nodiscard]] QString namesInWords(const QStringList &names); // quoted; the first three, and how many more
// That a text is in another language than the user's, as Altinn has none in that.
[[nodiscard]] QString languageNote(const QString &language);

} // namespace ui
