// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/plan.h"
#include "app/domain/system_access.h"

class QWidget;

namespace ui {

class ClientFacts;
class ConfirmDialog;

struct AccessPlan
{
    domain::SystemAccess access;
    clients::Plan plan;
    bool isRead = false; // else what the server holds is not known, and nothing is sent for it
};

// The last look before changes of several accesses are sent: each with its numbers, then whom Altinn will probably
// refuse. Make it, connect accepted(), open() it; it deletes itself.
[[nodiscard]] ConfirmDialog *matrixPlanDialog(const QList<AccessPlan> &plans, const ClientFacts &facts,
                                              QWidget *parent);

} // namespace ui
