// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/environments.h"

#include <QFile>

namespace ui {

core::Result<core::Environment> builtInEnvironment(BuiltIn which, const QString &clientId)
{
    QFile file(QStringLiteral(":/environments.json"));
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::Disk, QStringLiteral("the built-in environments are missing"));
    return core::environmentNamed(which == BuiltIn::Production ? QStringLiteral("Altinn") : QStringLiteral("TT02"),
                                  file.readAll(), clientId);
}

} // namespace ui
