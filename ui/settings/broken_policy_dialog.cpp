// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/settings/broken_policy_dialog.h"

#include "ui/theme/spacing.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/headings.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>

namespace ui {

BrokenPolicyDialog::BrokenPolicyDialog(const QString &file, const core::Error &error, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(QStringLiteral("Fullmakt"));
    setMinimumWidth(scaled(520));
    const QString details = file + u'\n' + error.detail;

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::three, space::three, space::three, space::three);
    layout->setSpacing(space::one);
    layout->addWidget(titleLabel(tr("Fullmakt cannot start")));
    layout->addWidget(mutedLabel(tr("Whoever runs this computer has set rules for Fullmakt, and they cannot be "
                                    "understood. Fullmakt does not start with half of them.")));
    layout->addWidget(bodyLabel(tr("Send this to your IT department:")));
    QLabel *shown = bodyLabel(details);
    shown->setObjectName(QStringLiteral("details"));
    shown->setWordWrap(true);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    layout->addWidget(shown);

    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, space::two, 0, 0);
    buttons->addStretch();
    QPushButton *copy = button(Glyph::Copy, tr("Copy details"), ButtonRole::Normal);
    copy->setObjectName(QStringLiteral("copy"));
    QPushButton *close = button(tr("Close"), ButtonRole::Primary);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    buttons->addWidget(copy);
    buttons->addWidget(close);
    layout->addLayout(buttons);

    connect(copy, &QPushButton::clicked, this, [details] { QGuiApplication::clipboard()->setText(details); });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    close->setFocus();
}

} // namespace ui
