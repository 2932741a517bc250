// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/environments.h"

#include "ui/shell/command_line.h"

#include <QFile>

namespace ui {

storage::Policy::World worldOf(const CommandLine &line, const storage::Policy &policy)
{
    return policy.environment.value_or(line.world.value_or(storage::Policy::World::Production));
}

QString keyInSettings(storage::Policy::World world)
{
    return world == storage::Policy::World::Tt02 ? QStringLiteral("tt02") : QStringLiteral("production");
}

core::Result<core::Environment> builtInEnvironment(storage::Policy::World world, const QString &clientId,
                                                   const storage::EnvironmentPolicy &policy)
{
    QFile file(QStringLiteral(":/environments.json"));
    if (!file.open(QIODevice::ReadOnly))
        return core::fail(core::ErrorKind::Disk, QStringLiteral("the built-in environments are missing"));
    const bool isTest = world == storage::Policy::World::Tt02;
    core::Result<core::Environment> environment =
        core::environmentNamed(isTest ? QStringLiteral("TT02") : QStringLiteral("Altinn"), file.readAll(), clientId);
    if (environment && !policy.scopes.isEmpty())
        environment->scopes = policy.scopes;
    if (environment && policy.pushedAuthorization)
        environment->pushedAuthorization = *policy.pushedAuthorization;
    return environment;
}

} // namespace ui
