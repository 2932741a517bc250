// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/tour/gallery.h"
#include "tests/ui/window_fixture.h"

namespace tests {

// What a person meets on the real window, with the sandbox behind it.
struct Scene
{
    QString name;         // of the picture, [a-z0-9-]
    bool isSteady = true; // looks the same each time, but for dates
};

// Plays every scene in the language and text size of the look, and has each looked at while it stands. The name of the
// scene that did not come; "" when all were seen.
QString playScenes(const GalleryLook &look, const std::function<void(const Scene &, Window &)> &see);

// The look in which the accepted pictures were taken.
[[nodiscard]] GalleryLook acceptedLook();

void wearColours(Window &window, bool dark);

[[nodiscard]] QWidget *onTop(const Window &window); // the dialog when one is open, else the window

} // namespace tests
