// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/clients/plan.h"

#include <QWidget>

class QCheckBox;

namespace ui {

class ClientFacts;
class ConfirmDialog;

// Part of the last look: whom Altinn will probably refuse, and why, with the choice to leave them out. They may be sent
// all the same. Owned by the dialog.
class PredictedRefusals : public QWidget
{
    Q_OBJECT

public:
    PredictedRefusals(const QList<clients::PredictedRefusal> &refusals, const ClientFacts &facts,
                      QWidget *parent = nullptr);

    [[nodiscard]] bool leavesOut() const;

private:
    QCheckBox *m_leaveOut;
};

// Puts it into the plan's dialog; null, and nothing is put there, when no refusal is predicted.
PredictedRefusals *addPredictedRefusals(ConfirmDialog *dialog, const clients::Plan &plan, const ClientFacts &facts);

} // namespace ui
