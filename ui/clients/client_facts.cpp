// SPDX-FileCopyrightText: 2026 Fullmakt contributors
// SPDX-License-Identifier: MIT
#include "ui/clients/client_facts.h"

#include <QLocale>

namespace ui {

ClientFacts::ClientFacts(clients::ClientDesk *desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

void ClientFacts::clear()
{
    m_scope.restart();
    m_nameScope.restart();
    m_party = {};
    m_state = State::Unknown;
    m_known.reset();
    m_names.clear();
    m_named.clear();
    m_renew = false;
}

void ClientFacts::renew()
{
    m_renew = true;
}

void ClientFacts::want(const domain::Party &party, const QList<domain::SystemAccess> &accesses)
{
    const bool isOther = party.uuid != m_party;
    if (isOther)
        clear();
    if (!isOther && !m_renew && m_state != State::Unknown)
        return;
    m_party = party.uuid;
    m_renew = false;
    readNames(accesses);
    m_scope.restart();
    if (!m_desk->rights().mayRead || party.id.isNull())
        return;
    if (m_state != State::Known) // what is known is shown until there is something newer
        m_state = State::Reading;
    m_scope.start(m_desk->qualifications(party, m_scope.token()),
                  [this](const core::Result<std::shared_ptr<const clients::Qualifications>> &known) {
                      m_state = known ? State::Known : State::Failed;
                      if (known)
                          m_known = *known;
                      else
                          m_error = known.error();
                      if (!known)
                          m_known.reset();
                      Q_EMIT changed();
                  });
}

void ClientFacts::readNames(const QList<domain::SystemAccess> &accesses)
{
    QList<domain::AccessPackage> packages;
    for (const domain::SystemAccess &access : accesses) {
        for (const domain::AccessPackage &package : access.packages) {
            if (!package.key().isEmpty() && !packages.contains(package))
                packages.append(package);
        }
    }
    m_nameScope.restart();
    m_nameScope.start(m_desk->packageNames(packages, m_nameScope.token()),
                      [this](const QHash<QString, QString> &names) {
                          m_names = names;
                          Q_EMIT changed();
                      });
}

QString ClientFacts::packageName(const QString &key) const
{
    return m_names.value(key, key);
}

QString ClientFacts::packageNames(const QStringList &keys) const
{
    QStringList names;
    for (const QString &key : keys)
        names.append(packageName(key));
    return QLocale().createSeparatedList(names);
}

QString ClientFacts::roleName(const QString &key)
{
    if (key == u"revisor")
        return tr("Auditor");
    if (key == u"regnskapsforer")
        return tr("Accountant");
    if (key == u"forretningsforer")
        return tr("Business manager");
    return key;
}

} // namespace ui
