// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/widgets/close_foot.h"

#include "ui/widgets/buttons.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>

namespace ui {

namespace {

struct CloseFoot
{
    Q_DECLARE_TR_FUNCTIONS(ui::CloseFoot)
};

} // namespace

QPushButton *addCloseFoot(QBoxLayout *layout, QDialog *dialog)
{
    QPushButton *close = button(CloseFoot::tr("Close"), ButtonRole::Primary);
    close->setObjectName(QStringLiteral("close"));
    close->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->addStretch();
    foot->addWidget(close);
    layout->addLayout(foot);
    QObject::connect(close, &QPushButton::clicked, dialog, &QDialog::reject);
    return close;
}

} // namespace ui
