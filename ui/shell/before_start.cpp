// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/shell/before_start.h"

#include "app/storage/settings.h"
#include "ui/settings/broken_policy_dialog.h"
#include "ui/settings/client_id_dialog.h"
#include "ui/shell/command_line.h"
#include "ui/shell/environments.h"
#include "ui/shell/services.h"
#include "ui/widgets/confirm_dialog.h"

#include <QApplication>

namespace ui {

namespace {

using World = storage::Policy::World;

// Language and look for a dialog that stands alone.
struct Look
{
    Look(QApplication &application, const storage::Settings &settings) : theme(application)
    {
        theme.follow(&desktop);
        language.set(settings.language());
        theme.setMode(themeMode(settings.theme()));
        theme.setTextScale(settings.textScale());
    }

    Language language;
    Desktop desktop;
    Theme theme;
};

bool isAccepted(QDialog &dialog)
{
    QObject::connect(&dialog, &QDialog::finished, &dialog, [](int result) { QApplication::exit(result); });
    dialog.show();
    return QApplication::exec() == QDialog::Accepted;
}

} // namespace

std::optional<core::Result<core::Environment>> chooseEnvironment(const CommandLine &line, const storage::Policy &policy,
                                                                 QApplication &application)
{
    if (!line.environmentFile.isEmpty())
        return core::readEnvironmentFile(line.environmentFile);
    const World world = worldOf(line, policy);
    const storage::EnvironmentPolicy &decided = policy.of(world);
    if (!decided.clientId.isEmpty())
        return builtInEnvironment(world, decided.clientId, decided);

    storage::Settings settings(line.settingsFile);
    settings.obey(policy);
    const QString key = keyInSettings(world);
    QString clientId = line.clientId.isEmpty() ? settings.clientId(key) : line.clientId;
    if (clientId.isEmpty()) {
        const Look look(application, settings);
        ClientIdDialog dialog(world == World::Tt02 ? QStringLiteral("TT02") : QStringLiteral("Altinn"));
        if (!isAccepted(dialog))
            return std::nullopt;
        clientId = dialog.clientId();
    }
    if (!core::isPossibleClientId(clientId))
        return core::fail(core::ErrorKind::RejectedByRule, QStringLiteral("this cannot be a client id"));
    settings.setClientId(key, clientId);
    return builtInEnvironment(world, clientId, decided);
}

void tellBrokenPolicy(const core::Error &error, const QString &file, const storage::Settings &settings,
                      QApplication &application)
{
    const Look look(application, settings);
    BrokenPolicyDialog dialog(file, error);
    isAccepted(dialog);
}

bool opensAnyway(const storage::Settings &settings, QApplication &application)
{
    const Look look(application, settings);
    auto *dialog = new ConfirmDialog(
        ConfirmDialog::Kind::Destructive,
        QCoreApplication::translate("BeforeStart", "Fullmakt is open already, but does not answer"),
        QCoreApplication::translate("BeforeStart",
                                    "Wait a little and start Fullmakt again. If a change of clients is running in the "
                                    "other window, leave it alone until it is done: a second window does not know of "
                                    "it."),
        QCoreApplication::translate("BeforeStart", "Open one more window"), nullptr);
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    const std::unique_ptr<ConfirmDialog> owner(dialog);
    return isAccepted(*dialog);
}

} // namespace ui
