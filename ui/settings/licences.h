// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace ui {

// One thing that Fullmakt is built with, by its own name; nothing here is in the language of the user.
struct Licence
{
    QString name;
    QString holders; // as the authors write it
    QString licence; // the SPDX name
    QString address; // where source and licence are
};

// Everything that is linked into the program or loaded by it. A test holds it to what the build asks for.
[[nodiscard]] QList<Licence> licences();

} // namespace ui
