// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/environments.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace ui {

core::Result<core::Environment> builtInEnvironment(BuiltIn which, const QString &clientId)
{
    QFile file(QStringLiteral(":/environments.json"));
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::Disk, QStringLiteral("the built-in environments are missing"));
    const QJsonArray environments = QJsonDocument::fromJson(file.readAll()).array();
    QJsonObject environment = environments.at(which == BuiltIn::Production ? 0 : 1).toObject();
    environment.insert(QStringLiteral("clientId"), clientId);
    return core::parseEnvironment(QJsonDocument(environment).toJson());
}

} // namespace ui
