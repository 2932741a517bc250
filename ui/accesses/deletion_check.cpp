// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/accesses/deletion_check.h"

namespace ui {

using functions::Right;

namespace {

// By last segment, as Altinn writes them: "Tilgangsstyring, Hovedadministrator".
QString packagesOpening(Right right)
{
    QStringList names;
    for (const QString &package : functions::packagesFor(right))
        names.append(package.left(1).toUpper() + package.mid(1));
    return names.join(QStringLiteral(", "));
}

} // namespace

DeletionCheck::DeletionCheck(accesses::AccessDesk *desk, functions::FunctionDesk *functions, QObject *parent)
    : QObject(parent), m_desk(desk), m_functions(functions)
{
    connect(m_functions, &functions::FunctionDesk::begun, this, &DeletionCheck::forget); // another user, or sign-in
}

void DeletionCheck::forget()
{
    m_scope.restart();
    m_asked.clear();
    m_known.clear();
}

void DeletionCheck::ask(const domain::Party &party)
{
    if (party.uuid.isNull() || m_asked.contains(party.uuid))
        return;
    m_asked.insert(party.uuid);
    m_scope.start(m_functions->inquire(party, m_scope.token()),
                  [this, uuid = party.uuid](const functions::Evidence &evidence) {
                      if (evidence.trouble) // the next look asks again
                          m_asked.remove(uuid);
                      m_known.insert(uuid, evidence);
                      Q_EMIT changed();
                  });
}

void DeletionCheck::askAgain(const domain::Party &party)
{
    if (m_known.contains(party.uuid)) // else it is being asked
        m_asked.remove(party.uuid);
    ask(party);
}

QString DeletionCheck::lacking(Right right)
{
    return right == Right::WriteClientAdministration
               ? tr("Altinn says that you cannot administer clients there. One of these access packages usually opens "
                    "it: %1.")
                     .arg(packagesOpening(right))
               : tr("Altinn says that you cannot manage accesses there. One of these access packages usually opens "
                    "it: %1.")
                     .arg(packagesOpening(right));
}

QString DeletionCheck::unknown(Right right, const domain::Party &party)
{
    return right == Right::WriteClientAdministration
               ? tr("Whether you can administer clients in %1 is not known beforehand. Altinn checks it when you "
                    "delete.")
                     .arg(party.name)
               : tr("Whether you can manage accesses in %1 is not known beforehand. Altinn checks it when you delete.")
                     .arg(party.name);
}

QString DeletionCheck::withoutScope(bool forClients)
{
    return forClients
               ? tr("Deleting from here takes a permission that this sign-in lacks (altinn:clientdelegations.write). "
                    "Delete it in Altinn instead.")
               : tr("Deleting from here takes a permission that this sign-in lacks "
                    "(altinn:accessmanagement/enduser:connections:toothers.read and .write). Delete it in Altinn "
                    "instead.");
}

DeletionCheck::Answer DeletionCheck::answer(const domain::Party &party, const domain::SystemAccess &access) const
{
    if (!m_desk->mayDelete(access))
        return {true, withoutScope(access.forClients), true};
    const auto known = m_known.constFind(party.uuid);
    if (known == m_known.constEnd())
        return {};
    const functions::Function wanted =
        access.forClients ? functions::Function::DeleteClientAccesses : functions::Function::DeleteOwnAccesses;
    for (const functions::Verdict &verdict : m_functions->verdicts(*known)) {
        if (verdict.function != wanted)
            continue;
        if (!verdict.lacking.isEmpty()) {
            QStringList words;
            words.append(access.forClients
                             ? tr("Deleting an access for clients takes two rights in %1: to manage accesses, and to "
                                  "administer clients.")
                                   .arg(party.name)
                             : tr("Deleting takes the right to manage accesses in %1.").arg(party.name));
            for (const Right right : verdict.lacking)
                words.append(lacking(right));
            words.append(tr("Ask the general manager or the main administrator for it, or ask them to delete the "
                            "access."));
            return {true, words.join(u' '), true};
        }
        if (!verdict.unknown.isEmpty())
            return {false, unknown(verdict.unknown.constFirst(), party), true};
    }
    return {};
}

} // namespace ui
