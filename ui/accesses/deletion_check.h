// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/accesses/access_desk.h"
#include "app/core/task_scope.h"
#include "app/functions/function_desk.h"

#include <QObject>

namespace ui {

// Whether the user can delete a system access, as far as that can be told beforehand: by the scopes of the sign-in, and
// by what Altinn answers for the organisation, asked once and when the user refreshes (altinn-enduser-api.md sections
// 6.6 and 9: for clients it takes two rights). Owned by the access pane.
class DeletionCheck : public QObject
{
    Q_OBJECT

public:
    DeletionCheck(accesses::AccessDesk *desk, functions::FunctionDesk *functions, QObject *parent = nullptr);

    void ask(const domain::Party &party);      // changed() when it is answered; nothing when it has been
    void askAgain(const domain::Party &party); // a right can have been given meanwhile; what is known stays until then
    void forget();

    struct Answer
    {
        bool cannot = false;  // for certain; false is no promise
        QString why;          // what is missing and what to do, or what is not known; "" when all is there
        bool hasMore = false; // what the user can do here tells more
    };

    [[nodiscard]] Answer answer(const domain::Party &party, const domain::SystemAccess &access) const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] static QString lacking(functions::Right right);
    [[nodiscard]] static QString unknown(functions::Right right, const domain::Party &party);
    [[nodiscard]] static QString withoutScope(bool forClients);

    accesses::AccessDesk *m_desk;
    functions::FunctionDesk *m_functions;
    QHash<domain::PartyUuid, functions::Evidence> m_known;
    QSet<domain::PartyUuid> m_asked;
    core::TaskScope m_scope;
};

} // namespace ui
